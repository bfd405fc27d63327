//! Types: what the runtime knows of a class of values, and the slots through which every operation is dispatched.
//!
//! Owns: [`Type`], [`Slots`], [`Number`], the type of a word, subtyping, and the registry of builtin methods. Does not
//! know: which types exist. Code of a type is reachable only through its static and through what makes its objects, so
//! that a program without lists links no list code; nothing here may name a type that not every dynamic program has.

use crate::args::Args;
use crate::gc::Visitor;
use crate::object::Header;
use crate::sys::Single;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;

/// A type. Static types are `static` items; classes of the program are made by `class::new` and live forever.
#[repr(C)]
pub struct Type {
    head: Header,
    /// The unqualified name, UTF-8.
    pub name: &'static str,
    /// The first base; `None` only for `object`.
    pub base: Option<&'static Type>,
    pub flags: Cell<u32>,
    /// Bytes of an instance without the slot words of classes of the program.
    pub size: u32,
    /// Number of slot words after the fixed part (classes of the program, inherited ones included).
    pub n_slots: u32,
    /// For core types; other types have these operations in their slots.
    basic: Option<&'static Basic>,
    core: Core,
    /// `None` for core types whose slots nobody asked for yet.
    slots: Cell<Option<&'static Slots>>,
    /// Method resolution order of a class of the program, itself first; empty for static types (the chain of bases).
    pub mro: Cell<&'static [&'static Type]>,
    /// What `class.rs` keeps about a class of the program; null for static types.
    pub heap: Cell<*const ()>,
}

// SAFETY: compiled programs have one thread.
unsafe impl Sync for Type {}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl crate::object::Object for Type {
    const GC: bool = false;
    fn class() -> &'static Type {
        &TYPE
    }
}

/// What every program does with the values of a core type, even one that dispatches no operation: freeing them, and
/// showing them in error messages.
#[derive(Clone, Copy)]
pub struct Basic {
    pub dealloc: Option<unsafe fn(*mut Header)>,
    pub traverse: Option<fn(Ref, &mut Visitor)>,
    pub clear: Option<fn(Ref)>,
    pub repr: Option<Unary>,
    pub str: Option<Unary>,
}

impl Basic {
    pub const NONE: Basic = Basic { dealloc: None, traverse: None, clear: None, repr: None, str: None };
}

/// Types that programs without dynamic operations use too: literals, error messages, lists of numbers. Their statics do
/// not refer to their slots, which would link all operations of the type; [`Type::slots`] does.
#[derive(Clone, Copy)]
pub enum Core {
    /// Not a core type: the slots are in the static.
    No,
    Object,
    Type,
    Str,
    Int,
    Bool,
    NoneType,
    Exception,
    Float,
    Bytes,
    Tuple,
    List,
}

/// Flags of types.
pub mod flag {
    /// Objects begin with a `GcHeader`.
    pub const GC: u32 = 1;
    /// The type has a base other than `object`, so a cast must look at the chain.
    pub const DERIVED: u32 = 2;
    /// Derives from `BaseException`.
    pub const EXCEPTION: u32 = 4;
    /// A class of the program, made by `class::new`.
    pub const HEAP: u32 = 8;
    /// Classes of the program can derive from it.
    pub const BASE: u32 = 16;
    /// Instances have the layout of `Instance`: a dictionary pointer and slot words.
    pub const INSTANCE: u32 = 32;
    /// The exception keeps a single argument for itself (`KeyError` prints it with `repr`).
    pub const REPR_ARG: u32 = 64;
    /// A subclass of `type`: its instances are types.
    pub const META: u32 = 128;
    /// `str` and its subclasses; likewise the others: cheap tests of `isinstance(x, str)`.
    pub const STR: u32 = 256;
    pub const INT: u32 = 512;
    pub const LIST: u32 = 1024;
    pub const TUPLE: u32 = 2048;
    pub const DICT: u32 = 4096;
    pub const BYTES: u32 = 8192;
    pub const FLOAT: u32 = 16384;
    /// Builtin types whose values do not change and are made by `__new__` alone.
    pub const IMMUTABLE: u32 = STR | INT | TUPLE | BYTES | FLOAT;
}

/// Comparison operators, the third argument of `richcompare`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Cmp {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

impl Cmp {
    /// The operator with its operands exchanged.
    pub const fn swapped(self) -> Cmp {
        match self {
            Cmp::Lt => Cmp::Gt,
            Cmp::Le => Cmp::Ge,
            Cmp::Gt => Cmp::Lt,
            Cmp::Ge => Cmp::Le,
            c => c,
        }
    }

    pub const fn text(self) -> &'static str {
        match self {
            Cmp::Lt => "<",
            Cmp::Le => "<=",
            Cmp::Eq => "==",
            Cmp::Ne => "!=",
            Cmp::Gt => ">",
            Cmp::Ge => ">=",
        }
    }

    /// What the operator says about the order of its operands (`a.cmp(&b)`).
    pub const fn holds(self, o: core::cmp::Ordering) -> bool {
        match self {
            Cmp::Lt => o.is_lt(),
            Cmp::Le => o.is_le(),
            Cmp::Eq => o.is_eq(),
            Cmp::Ne => o.is_ne(),
            Cmp::Gt => o.is_gt(),
            Cmp::Ge => o.is_ge(),
        }
    }
}

/// Binary operators: indexes of `Number::binary` and `Number::inplace`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Op {
    Add,
    Sub,
    Mul,
    MatMul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    And,
    Or,
    Xor,
    DivMod,
}

pub const N_OPS: usize = 14;

pub type Unary = fn(Ref) -> Value;
pub type Binary = fn(Ref, Ref) -> Value;

/// Operators of a type. A binary slot is called with the operands in their order, `self` being either of them, and
/// answers `NotImplemented` for operands it does not know.
#[derive(Clone, Copy)]
pub struct Number {
    pub binary: [Option<Binary>; N_OPS],
    /// In place; the result replaces the left operand. The left operand is borrowed, but an implementation that can
    /// change it answers the same object.
    pub inplace: [Option<Binary>; N_OPS],
    pub neg: Option<Unary>,
    pub pos: Option<Unary>,
    pub invert: Option<Unary>,
    pub abs: Option<Unary>,
    /// `__index__`, `__int__`, `__float__`: answer an int (float) or raise.
    pub index: Option<Unary>,
    pub int: Option<Unary>,
    pub float: Option<Unary>,
    /// `pow(a, b, m)`.
    pub pow3: Option<fn(Ref, Ref, Ref) -> Value>,
}

impl Number {
    pub const NONE: Number = Number {
        binary: [None; N_OPS],
        inplace: [None; N_OPS],
        neg: None,
        pos: None,
        invert: None,
        abs: None,
        index: None,
        int: None,
        float: None,
        pow3: None,
    };

    /// For statics: `Number::NONE.with(Op::Add, add)`.
    pub const fn with(mut self, op: Op, f: Binary) -> Number {
        self.binary[op as usize] = Some(f);
        self
    }

    pub const fn with_inplace(mut self, op: Op, f: Binary) -> Number {
        self.inplace[op as usize] = Some(f);
        self
    }
}

/// Operations of a type. Slots are not inherited: `class::new` copies them, static types share their statics.
/// A slot that can fail answers failure (`word::Failed`) with the exception pending.
#[derive(Clone, Copy)]
pub struct Slots {
    /// Takes the object apart and frees it; `None` for types without heap objects.
    pub dealloc: Option<unsafe fn(*mut Header)>,
    /// Calls the visitor with every word that the object owns.
    pub traverse: Option<fn(Ref, &mut Visitor)>,
    /// Releases what can be part of cycles (a tuple has none: its cycles go through something else).
    pub clear: Option<fn(Ref)>,
    /// Runs `__del__` if it has not run for this object; answers whether it did.
    pub finalize: Option<fn(Ref) -> bool>,
    /// `None`: `<name object at 0x…>`.
    pub repr: Option<Unary>,
    /// `None`: `repr`.
    pub str: Option<Unary>,
    /// `None`: unhashable.
    pub hash: Option<fn(Ref) -> i64>,
    /// `None`: only identity, and no order.
    pub richcompare: Option<fn(Ref, Ref, Cmp) -> Value>,
    /// `None`: by `len`, else true.
    pub truth: Option<fn(Ref) -> bool>,
    pub len: Option<fn(Ref) -> i64>,
    pub get_item: Option<Binary>,
    pub set_item: Option<fn(Ref, Ref, Ref)>,
    pub del_item: Option<fn(Ref, Ref)>,
    pub contains: Option<fn(Ref, Ref) -> bool>,
    /// `+` and `*` of sequences, tried after the numbers' operators; `repeat` gets the int.
    pub concat: Option<Binary>,
    pub repeat: Option<Binary>,
    pub concat_inplace: Option<Binary>,
    pub repeat_inplace: Option<Binary>,
    pub iter: Option<Unary>,
    /// The null word at the end, without an exception.
    pub next: Option<Unary>,
    pub call: Option<fn(Ref, &Args) -> Value>,
    /// Calling the type itself: `list(x)`. Gets the type, which may be a subclass.
    pub new: Option<fn(&'static Type, &Args) -> Value>,
    /// `None`: the usual lookup.
    pub getattro: Option<Binary>,
    /// Stores, or deletes when the value is null; `None`: the usual store.
    pub setattro: Option<fn(Ref, Ref, Ref)>,
    /// Descriptors: `(descriptor, object or null, type)`.
    pub descr_get: Option<fn(Ref, Ref, &'static Type) -> Value>,
    /// `(descriptor, object, value or null)`.
    pub descr_set: Option<fn(Ref, Ref, Ref)>,
    /// `None`: `str(x)` when the specification is empty, else TypeError.
    pub format: Option<Binary>,
    /// The values that `reversed` gives; `None`: by `len` and `get_item`.
    pub reversed: Option<Unary>,
    /// `__init__` of a builtin type on an instance of a class that derives from it; false after an exception.
    pub init: Option<fn(Ref, &Args) -> bool>,
    pub number: &'static Number,
}

static NO_NUMBER: Number = Number::NONE;

impl Slots {
    /// No operations except the identity hash.
    pub const NONE: Slots = Slots {
        dealloc: None,
        traverse: None,
        clear: None,
        finalize: None,
        repr: None,
        str: None,
        hash: Some(identity_hash),
        richcompare: None,
        truth: None,
        len: None,
        get_item: None,
        set_item: None,
        del_item: None,
        contains: None,
        concat: None,
        repeat: None,
        concat_inplace: None,
        repeat_inplace: None,
        iter: None,
        next: None,
        call: None,
        new: None,
        getattro: None,
        setattro: None,
        descr_get: None,
        descr_set: None,
        format: None,
        reversed: None,
        init: None,
        number: &NO_NUMBER,
    };
}

impl Type {
    /// A static type deriving from `object`. `T` is the layout of its objects.
    pub const fn of<T: crate::object::Object>(name: &'static str, flags: u32, slots: &'static Slots) -> Type {
        let gc = if T::GC { flag::GC } else { 0 };
        Type::derived(name, &OBJECT, flags | gc, size_of::<T>() as u32, slots)
    }

    /// A static type without heap objects of a known layout.
    pub const fn simple(name: &'static str, flags: u32, slots: &'static Slots) -> Type {
        Type::derived(name, &OBJECT, flags, 0, slots)
    }

    /// A static type with any base.
    pub const fn derived(
        name: &'static str,
        base: &'static Type,
        flags: u32,
        size: u32,
        slots: &'static Slots,
    ) -> Type {
        let mut t = Type::new(name, Some(base), flags, size, 0, None, Core::No);
        t.slots = Cell::new(Some(slots));
        t
    }

    /// A core type deriving from `object`. `T` is the layout of its objects.
    pub const fn core<T: crate::object::Object>(
        name: &'static str,
        flags: u32,
        basic: &'static Basic,
        core: Core,
    ) -> Type {
        let gc = if T::GC { flag::GC } else { 0 };
        Type::core_derived(name, &OBJECT, flags | gc, size_of::<T>() as u32, basic, core)
    }

    /// A core type with any base.
    pub const fn core_derived(
        name: &'static str,
        base: &'static Type,
        flags: u32,
        size: u32,
        basic: &'static Basic,
        core: Core,
    ) -> Type {
        Type::new(name, Some(base), flags, size, 0, Some(basic), core)
    }

    const fn new(
        name: &'static str,
        base: Option<&'static Type>,
        flags: u32,
        size: u32,
        n_slots: u32,
        basic: Option<&'static Basic>,
        core: Core,
    ) -> Type {
        Type {
            head: Header::immortal(&TYPE),
            name,
            base,
            flags: Cell::new(flags),
            size,
            n_slots,
            basic,
            core,
            slots: Cell::new(None),
            mro: Cell::new(&[]),
            heap: Cell::new(core::ptr::null()),
        }
    }

    /// A class of the program, to be leaked by the caller; its metatype, mro and heap part are set afterwards.
    pub fn new_heap(
        name: &'static str,
        base: &'static Type,
        flags: u32,
        size: u32,
        n_slots: u32,
        slots: &'static Slots,
    ) -> Type {
        let flags = flags | flag::HEAP | flag::BASE | flag::DERIVED;
        let mut t = Type::new(name, Some(base), flags, size, n_slots, None, Core::No);
        t.slots = Cell::new(Some(slots));
        t
    }

    /// The operations of the type. Calling this is what makes a program dynamic: it links the core types' operations.
    #[inline(always)]
    pub fn slots(&self) -> &'static Slots {
        match self.slots.get() {
            Some(s) => s,
            None => self.resolve(),
        }
    }

    /// The operations unless they are those of a core type that nobody asked for yet; links no operations.
    pub fn given_slots(&self) -> Option<&'static Slots> {
        self.slots.get()
    }

    #[inline(never)]
    fn resolve(&self) -> &'static Slots {
        let slots = match self.core {
            Core::No | Core::Object => &OBJECT_SLOTS,
            Core::Type => &TYPE_SLOTS,
            Core::Str => &crate::str_::SLOTS,
            Core::Int => &crate::int::INT_SLOTS,
            Core::Bool => &crate::bool_::SLOTS,
            Core::NoneType => &crate::singleton::NONE_SLOTS,
            Core::Exception => &crate::exc::object::SLOTS,
            Core::Float => &crate::float::SLOTS,
            Core::Bytes => &crate::bytes::SLOTS,
            Core::Tuple => &crate::tuple::SLOTS,
            Core::List => &crate::list::SLOTS,
        };
        self.slots.set(Some(slots));
        slots
    }

    /// Replaces the slots (a class attribute `__eq__` was assigned).
    pub fn set_slots(&self, slots: &'static Slots) {
        self.slots.set(Some(slots));
    }

    /// An operation of [`Basic`], found without asking for a core type's slots.
    #[inline(always)]
    fn basic<T>(&self, basic: fn(&'static Basic) -> Option<T>, slots: fn(&'static Slots) -> Option<T>) -> Option<T> {
        match self.basic {
            Some(b) => basic(b),
            None => self.slots.get().and_then(slots),
        }
    }

    /// The slot `dealloc`; like the following ones it links no other operation.
    #[inline]
    pub fn dealloc(&self) -> Option<unsafe fn(*mut Header)> {
        self.basic(|b| b.dealloc, |s| s.dealloc)
    }

    pub fn traverse(&self) -> Option<fn(Ref, &mut Visitor)> {
        self.basic(|b| b.traverse, |s| s.traverse)
    }

    pub fn clear(&self) -> Option<fn(Ref)> {
        self.basic(|b| b.clear, |s| s.clear)
    }

    /// The slot `finalize`; core types have none.
    pub fn finalize(&self) -> Option<fn(Ref) -> bool> {
        self.basic(|_| None, |s| s.finalize)
    }

    /// How a value of the type is shown by `repr`; `None` for `str`, types, and what has no form of its own.
    pub fn repr(&self) -> Option<Unary> {
        self.basic(|b| b.repr, |s| s.repr)
    }

    /// How a value of the type is shown by `str`; `None`: as by `repr`.
    pub fn text(&self) -> Option<Unary> {
        self.basic(|b| b.str, |s| s.str)
    }

    #[inline(always)]
    pub fn has(&self, flags: u32) -> bool {
        self.flags.get() & flags != 0
    }

    #[inline(always)]
    pub fn has_gc(&self) -> bool {
        self.has(flag::GC)
    }

    #[inline(always)]
    pub fn is_derived(&self) -> bool {
        self.has(flag::DERIVED)
    }

    pub fn is_exception(&self) -> bool {
        self.has(flag::EXCEPTION)
    }

    pub fn head(&self) -> &Header {
        &self.head
    }

    /// The type as a value.
    #[inline(always)]
    pub fn r(&'static self) -> Ref<'static> {
        Ref::of(self)
    }

    /// The type, or a type it derives from, is `other`.
    pub fn is_subtype(&self, other: &Type) -> bool {
        let mro = self.mro.get();
        if !mro.is_empty() {
            return mro.iter().any(|t| core::ptr::eq(*t, other));
        }
        let mut t = self;
        loop {
            if core::ptr::eq(t, other) {
                return true;
            }
            match t.base {
                Some(b) => t = b,
                None => return false,
            }
        }
    }

    /// The types in the order of attribute lookup.
    pub fn each_mro(&'static self) -> Mro {
        let mro = self.mro.get();
        if mro.is_empty() { Mro { rest: &[], chain: Some(self) } } else { Mro { rest: mro, chain: None } }
    }
}

/// See [`Type::each_mro`].
pub struct Mro {
    rest: &'static [&'static Type],
    chain: Option<&'static Type>,
}

impl Iterator for Mro {
    type Item = &'static Type;
    fn next(&mut self) -> Option<&'static Type> {
        if let Some(t) = self.chain {
            self.chain = t.base;
            return Some(t);
        }
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }
}

impl PartialEq for Type {
    fn eq(&self, other: &Type) -> bool {
        core::ptr::eq(self, other)
    }
}

static NO_BASIC: Basic = Basic::NONE;
static OBJECT_BASIC: Basic = Basic { dealloc: Some(crate::instance::dealloc_plain), ..Basic::NONE };
static OBJECT_SLOTS: Slots = Slots {
    dealloc: Some(crate::instance::dealloc_plain),
    repr: Some(crate::str_::object_repr),
    new: Some(crate::instance::new_plain),
    ..Slots::NONE
};

/// `object`.
pub static OBJECT: Type = Type::new("object", None, flag::BASE, 0, 0, Some(&OBJECT_BASIC), Core::Object);

static TYPE_SLOTS: Slots = Slots { repr: Some(crate::str_::type_repr), ..Slots::NONE };

/// `type`. Calls and attributes of types are found by `call.rs` and `attr.rs`, so that naming a type links neither.
pub static TYPE: Type = Type::core_derived("type", &OBJECT, flag::META, 0, &NO_BASIC, Core::Type);

/// The hash of an object without a hash of its own: from its address.
pub fn identity_hash(v: Ref) -> i64 {
    (v.raw() >> 4) as i64
}

type ClassName = fn(&'static Type) -> Option<(Value, Value)>;
static CLASS_NAME: Single<Cell<Option<ClassName>>> = Single::new(Cell::new(None));

/// Says how module and qualified name of a class of the program are found, once there is one.
pub fn set_class_name(f: ClassName) {
    CLASS_NAME.set(Some(f));
}

/// Module (null when it goes without saying) and qualified name of a class of the program.
pub fn class_name(ty: &'static Type) -> Option<(Value, Value)> {
    CLASS_NAME.get().filter(|_| ty.has(flag::HEAP)).and_then(|f| f(ty))
}

/// What messages about arguments call a value that should have been another: `str`, but `None` for None.
pub fn given(v: Ref) -> &'static str {
    if v.is_none() { "None" } else { type_of(v).name }
}

/// The type of any word except the null word.
#[inline]
pub fn type_of(v: Ref) -> &'static Type {
    match v.header() {
        Some(h) => h.ty(),
        None => immediate_type(v),
    }
}

#[inline]
fn immediate_type(v: Ref) -> &'static Type {
    use crate::word::*;
    if v.is_small() {
        return &crate::int::INT;
    }
    match v.raw() {
        TRUE | FALSE => &crate::bool_::BOOL,
        ELLIPSIS => &crate::singleton::ELLIPSIS_TYPE,
        NOT_IMPLEMENTED => &crate::singleton::NOT_IMPLEMENTED_TYPE,
        _ => &crate::singleton::NONE_TYPE,
    }
}

/// The word is a type object.
#[inline]
pub fn as_type(v: Ref) -> Option<&'static Type> {
    let h = v.header()?;
    let ty = h.ty();
    if ty.has(flag::META) {
        // SAFETY: instances of `type` and of its subclasses are `Type`s, and types live forever.
        Some(unsafe { &*(v.raw() as usize as *const Type) })
    } else {
        None
    }
}

/// How a builtin member is reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Member {
    /// `obj.name(…)`.
    Method,
    /// `obj.name`: called without arguments.
    Getter,
    /// `obj.name = v`: called with the value, or with null to delete.
    Setter,
    /// A static method: `this` is null.
    Static,
    /// A class method: `this` is the type.
    Class,
}

/// A builtin method or attribute. Each is a static of its own: a program links the ones it names.
pub struct Method {
    pub ty: &'static Type,
    pub name: &'static str,
    pub kind: Member,
    pub call: fn(Ref, &Args) -> Value,
}

// SAFETY: contains only shared statics.
unsafe impl Sync for Method {}

impl Method {
    pub const fn new(ty: &'static Type, name: &'static str, call: fn(Ref, &Args) -> Value) -> Method {
        Method { ty, name, kind: Member::Method, call }
    }

    pub const fn getter(ty: &'static Type, name: &'static str, call: fn(Ref, &Args) -> Value) -> Method {
        Method { ty, name, kind: Member::Getter, call }
    }

    pub const fn setter(ty: &'static Type, name: &'static str, call: fn(Ref, &Args) -> Value) -> Method {
        Method { ty, name, kind: Member::Setter, call }
    }

    pub const fn static_(ty: &'static Type, name: &'static str, call: fn(Ref, &Args) -> Value) -> Method {
        Method { ty, name, kind: Member::Static, call }
    }

    pub const fn class(ty: &'static Type, name: &'static str, call: fn(Ref, &Args) -> Value) -> Method {
        Method { ty, name, kind: Member::Class, call }
    }
}

/// Public statics for the methods of a type, or for members of another kind.
///
/// ```text
/// methods!(&LIST; APPEND = "append" append, POP = "pop" pop);
/// methods!(getter &INT; REAL = "real" real);
/// ```
#[macro_export]
macro_rules! methods {
    (getter $ty:expr; $($rest:tt)*) => { $crate::methods! { @getter $ty; $($rest)* } };
    (setter $ty:expr; $($rest:tt)*) => { $crate::methods! { @setter $ty; $($rest)* } };
    (static_ $ty:expr; $($rest:tt)*) => { $crate::methods! { @static_ $ty; $($rest)* } };
    (class $ty:expr; $($rest:tt)*) => { $crate::methods! { @class $ty; $($rest)* } };
    (@$kind:ident $ty:expr; $($id:ident = $name:literal $f:expr),* $(,)?) => {
        $( pub static $id: $crate::types::Method = $crate::types::Method::$kind($ty, $name, $f); )*
    };
    ($ty:expr; $($rest:tt)*) => { $crate::methods! { @new $ty; $($rest)* } };
}

/// Open addressing over the installed members, keyed by type and name.
static REGISTRY: Single<Cell<Vec<Option<&'static Method>>>> = Single::new(Cell::new(Vec::new()));
static INSTALLED: Single<Cell<usize>> = Single::new(Cell::new(0));

fn member_hash(ty: &Type, name: &[u8]) -> usize {
    let mut h = (ty as *const Type as usize) >> 3;
    for b in name {
        h = (h ^ *b as usize).wrapping_mul(0x0100_0193);
    }
    h ^ (h >> 15)
}

fn insert(table: &mut [Option<&'static Method>], m: &'static Method) {
    let mask = table.len() - 1;
    let mut i = member_hash(m.ty, m.name.as_bytes()) & mask;
    while table[i].is_some() {
        i = (i + 1) & mask;
    }
    table[i] = Some(m);
}

/// Makes builtin members known to dynamic lookup.
pub fn install(methods: &[&'static Method]) {
    let count = INSTALLED.get() + methods.len();
    INSTALLED.set(count);
    REGISTRY.update_with(|table| {
        if table.len() < count * 2 {
            let mut bigger = Vec::new();
            bigger.resize((count * 2).next_power_of_two().max(64), None);
            for m in table.drain(..).flatten() {
                insert(&mut bigger, m);
            }
            *table = bigger;
        }
        for m in methods {
            insert(table, m);
        }
    });
}

/// The member `name` (UTF-8) that the type itself defines. Setters are found by [`find_setter`] only.
pub fn own_member(ty: &Type, name: &[u8]) -> Option<&'static Method> {
    find(ty, name, false)
}

/// The member `name` that the type or one of its bases defines.
pub fn find_member(ty: &'static Type, name: &[u8]) -> Option<&'static Method> {
    ty.each_mro().find_map(|t| find(t, name, false))
}

/// The setter of attribute `name` that the type or one of its bases defines.
pub fn find_setter(ty: &'static Type, name: &[u8]) -> Option<&'static Method> {
    ty.each_mro().find_map(|t| find(t, name, true))
}

/// Calls `f` with every installed member of the type itself (for `dir`).
pub fn each_member(ty: &Type, mut f: impl FnMut(&'static Method)) {
    let table = REGISTRY.update_with(|t| t.clone());
    for m in table.into_iter().flatten() {
        if m.ty == ty && m.kind != Member::Setter {
            f(m);
        }
    }
}

fn find(ty: &Type, name: &[u8], setter: bool) -> Option<&'static Method> {
    REGISTRY.update_with(|table| {
        let mask = table.len().checked_sub(1)?;
        let mut i = member_hash(ty, name) & mask;
        while let Some(m) = table[i] {
            if m.ty == ty && m.name.as_bytes() == name && (m.kind == Member::Setter) == setter {
                return Some(m);
            }
            i = (i + 1) & mask;
        }
        None
    })
}
