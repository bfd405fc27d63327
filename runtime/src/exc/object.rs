//! Exception objects: layout, construction, text.
//!
//! The arguments are kept as the one argument itself when there is exactly one, so that raising from runtime code needs
//! no tuple; `args` makes the tuple when it is asked for.

use super::classes::*;
use crate::args::Args;
use crate::gc::{GcHeader, Visitor};
use crate::instance::Instance;
use crate::object::{self, Header, Object};
use crate::ok;
use crate::str_::{Builder, Str};
use crate::sys::Single;
use crate::text;
use crate::types::{Basic, Slots, Type, Unary, type_of};
use crate::word::{Ref, Slot, Value};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::Cell;

/// An exception. Slot words of classes of the program follow; see `layout::EXC_WORDS`.
#[repr(C)]
pub struct Exception {
    pub base: Instance,
    /// The only argument, or the tuple of all when [`MANY`] is set; null without arguments.
    args: Slot,
    cause: Slot,
    context: Slot,
    notes: Slot,
    /// Attributes of particular classes (`name` of NameError): a [`Fields`] object.
    fields: Slot,
    /// Address of the boxed traceback entries, with flags in the low bits.
    trace: Cell<u64>,
}

const SUPPRESS: u64 = 1;
const MANY: u64 = 2;
const FLAG_BITS: u64 = 7;

/// Traceback entries: site ids, innermost first.
pub type Trace = Vec<u32>;

// SAFETY: `repr(C)`, begins with a `GcHeader`; all exception classes have this layout.
unsafe impl Object for Exception {
    const GC: bool = true;
    fn class() -> &'static Type {
        &BASE_EXCEPTION
    }
    fn tail_bytes(&self) -> usize {
        self.base.head.head.ty().n_slots as usize * 8
    }
}

impl Drop for Exception {
    fn drop(&mut self) {
        for s in self.base.slots() {
            drop(s.take());
        }
        let p = self.trace.get() & !FLAG_BITS;
        if p != 0 {
            // SAFETY: the address came from `Box::into_raw`.
            drop(unsafe { Box::from_raw(p as usize as *mut Trace) });
        }
    }
}

/// Up to five words that a class of exceptions keeps as attributes.
#[repr(C)]
pub struct Fields {
    head: GcHeader,
    items: [Slot; 5],
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Fields {
    const GC: bool = true;
    fn class() -> &'static Type {
        &FIELDS
    }
}

fn fields_traverse(v: Ref, visitor: &mut Visitor) {
    for s in &v.get::<Fields>().items {
        visitor.visit(s.r());
    }
}

fn fields_clear(v: Ref) {
    for s in &v.get::<Fields>().items {
        drop(s.take());
    }
}

static FIELDS_SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Fields>),
    traverse: Some(fields_traverse),
    clear: Some(fields_clear),
    ..Slots::NONE
};
static FIELDS: Type = Type::of::<Fields>("fields", 0, &FIELDS_SLOTS);

impl Exception {
    /// A new instance of `ty`, an exception class, without arguments; slot words are unbound.
    pub fn empty(ty: &'static Type) -> Value {
        let e = Exception {
            base: Instance { head: GcHeader::new(ty), dict: Slot::EMPTY },
            args: Slot::EMPTY,
            cause: Slot::EMPTY,
            context: Slot::EMPTY,
            notes: Slot::EMPTY,
            fields: Slot::EMPTY,
            trace: Cell::new(0),
        };
        let tail = ty.n_slots as usize * 8;
        let v = object::new_tail(e, tail);
        if tail != 0 {
            // SAFETY: the tail has `n_slots` words; zero is the unbound word.
            unsafe { core::ptr::write_bytes(object::tail(v.r().get::<Exception>()), 0, tail) };
        }
        v
    }

    /// A new instance with one argument.
    pub fn with_arg(ty: &'static Type, arg: Value) -> Value {
        expect_any_text();
        Exception::with_message(ty, arg)
    }

    /// A new instance of a builtin class that has a string as its argument and shows it as it is.
    pub fn with_message(ty: &'static Type, arg: Value) -> Value {
        let v = Exception::empty(ty);
        v.r().get::<Exception>().args.set(arg);
        v
    }

    /// Replaces the arguments.
    pub fn set_args(&self, args: &[Ref]) {
        expect_any_text();
        let many = args.len() > 1;
        self.set_flag(MANY, many);
        self.args.set(match args {
            [] => Value::NULL,
            [a] => a.own(),
            _ => crate::tuple::from_refs(args),
        });
    }

    pub fn n_args(&self) -> usize {
        if self.flag(MANY) { crate::tuple::items(self.args.r()).len() } else { !self.args.is_null() as usize }
    }

    /// The argument `i`, or null.
    pub fn arg(&self, i: usize) -> Ref<'_> {
        if self.flag(MANY) {
            crate::tuple::items(self.args.r()).get(i).map_or(Ref::NULL, |v| v.r())
        } else if i == 0 {
            self.args.r()
        } else {
            Ref::NULL
        }
    }

    /// The attribute `args`.
    pub fn args(&self) -> Value {
        if self.flag(MANY) {
            self.args.get()
        } else if self.args.is_null() {
            crate::tuple::from_refs(&[])
        } else {
            crate::tuple::from_refs(&[self.args.r()])
        }
    }

    /// `SystemExit.code`, `StopIteration.value`: the argument, `None` without one, the tuple of several.
    pub fn code(&self) -> Value {
        match self.n_args() {
            0 => Value::NONE,
            // The tuple, if there are several.
            _ => self.args.get(),
        }
    }

    pub fn cause(&self) -> Ref<'_> {
        self.cause.r()
    }

    pub fn context(&self) -> Ref<'_> {
        self.context.r()
    }

    /// Sets `__cause__` (null for none), which also suppresses the context.
    pub fn set_cause(&self, e: Value) {
        self.cause.set(e);
        self.set_flag(SUPPRESS, true);
    }

    pub fn set_context(&self, e: Value) {
        self.context.set(e);
    }

    pub fn notes(&self) -> &Slot {
        &self.notes
    }

    pub fn suppress_context(&self) -> bool {
        self.flag(SUPPRESS)
    }

    pub fn set_suppress_context(&self, on: bool) {
        self.set_flag(SUPPRESS, on);
    }

    fn flag(&self, f: u64) -> bool {
        self.trace.get() & f != 0
    }

    fn set_flag(&self, f: u64, on: bool) {
        let t = self.trace.get();
        self.trace.set(if on { t | f } else { t & !f });
    }

    pub fn set_fields<const N: usize>(&self, fields: [Value; N]) {
        let items = [const { Slot::EMPTY }; 5];
        for (slot, v) in items.iter().zip(fields) {
            slot.set(v);
        }
        self.fields.set(object::new(Fields { head: GcHeader::new(&FIELDS), items }));
    }

    /// The attribute kept in field `i`, or null.
    pub fn field(&self, i: usize) -> Ref<'_> {
        match self.fields.r().cast::<Fields>() {
            Some(f) => f.items[i].r(),
            None => Ref::NULL,
        }
    }

    pub fn set_field(&self, i: usize, v: Value) {
        if self.fields.is_null() {
            self.set_fields::<0>([]);
        }
        if let Some(f) = self.fields.r().cast::<Fields>() {
            f.items[i].set(v);
        }
    }

    /// Appends a traceback entry.
    pub fn push_site(&self, site: u32) {
        let t = self.trace.get();
        let mut p = (t & !FLAG_BITS) as usize as *mut Trace;
        if p.is_null() {
            p = Box::into_raw(Box::new(Trace::new()));
            self.trace.set(p as usize as u64 | (t & FLAG_BITS));
        }
        // SAFETY: the box is ours, and nobody holds a borrow of it.
        unsafe { (*p).push(site) };
    }

    /// Traceback entries, innermost first.
    pub fn sites(&self) -> Trace {
        let p = (self.trace.get() & !FLAG_BITS) as usize as *const Trace;
        // SAFETY: the box is ours.
        if p.is_null() { Trace::new() } else { unsafe { (*p).clone() } }
    }

    /// Forgets the traceback (`e.__traceback__ = None`, `with_traceback(None)`).
    pub fn clear_sites(&self) {
        let p = (self.trace.get() & !FLAG_BITS) as usize as *mut Trace;
        if !p.is_null() {
            // SAFETY: the box is ours, and nobody holds a borrow of it.
            unsafe { (*p).clear() };
        }
    }
}

/// Sets `__context__` of `e`, unless that would close a cycle: an exception is not its own context, and the chain is cut
/// where `e` already stands in it.
pub fn set_context(e: Ref, context: Value) {
    if e.is(context.r()) {
        return;
    }
    let mut o = context.clone();
    while let Some(x) = o.r().cast::<Exception>() {
        let next = x.context.get();
        if next.r().is(e) {
            x.context.set(Value::NULL);
            break;
        }
        drop(o);
        o = next;
        if o.is_null() {
            break;
        }
    }
    if let Some(x) = e.cast::<Exception>() {
        x.context.set(context);
    }
}

fn traverse(v: Ref, visitor: &mut Visitor) {
    let e = v.get::<Exception>();
    for s in [&e.base.dict, &e.args, &e.cause, &e.context, &e.notes, &e.fields] {
        visitor.visit(s.r());
    }
    for s in e.base.slots() {
        visitor.visit(s.r());
    }
}

fn clear(v: Ref) {
    let e = v.get::<Exception>();
    for s in [&e.base.dict, &e.cause, &e.context, &e.notes, &e.fields] {
        drop(s.take());
    }
    e.set_flag(MANY, false);
    drop(e.args.take());
    for s in e.base.slots() {
        drop(s.take());
    }
}

/// `repr(e)`: `ValueError('x')`.
pub fn repr(v: Ref) -> Value {
    let e = v.get::<Exception>();
    let name = type_of(v);
    if e.flag(MANY) {
        let args = ok!(crate::str_::repr(e.args.r()));
        return text![name, &args].finish();
    }
    if e.args.is_null() {
        return text![name, "()"].finish();
    }
    let arg = e.args.get();
    let arg = ok!(crate::str_::repr(arg.r()));
    text![name, "(", &arg, ")"].finish()
}

/// `str(e)`.
pub fn str(v: Ref) -> Value {
    let e = v.get::<Exception>();
    let ty = type_of(v);
    if let Some(text) = SPECIAL.get().and_then(|f| f(e, ty)) {
        return text;
    }
    let args = e.args.get();
    if e.flag(MANY) {
        return crate::str_::of(args.r());
    }
    if args.is_null() {
        return Str::empty();
    }
    if ty.is_subtype(&KEY_ERROR) { crate::str_::repr(args.r()) } else { crate::str_::of(args.r()) }
}

/// Set where exceptions are made that show more than a message of the runtime, so that other programs do not link what
/// shows any value.
static ANY_TEXT: Single<Cell<Option<Unary>>> = Single::new(Cell::new(None));

/// Called where exceptions may get arguments that are no strings, or classes with texts of their own.
pub fn expect_any_text() {
    ANY_TEXT.set(Some(crate::str_::of));
}

/// `str(v)` of an exception or of one of its arguments, for reports.
pub fn reported(v: Ref) -> Value {
    if let Some(f) = ANY_TEXT.get() {
        return f(v);
    }
    // Only what `with_message` made.
    let shown = v.cast::<Exception>().map_or(v, |e| e.arg(0));
    if shown.cast::<Str>().is_some() { shown.own() } else { Str::empty() }
}

/// The text of an exception that is not that of its arguments.
type Special = Cell<Option<fn(&Exception, &'static Type) -> Option<Value>>>;

/// Set where exceptions with such texts are made, so that other programs do not link them.
static SPECIAL: Single<Special> = Single::new(Cell::new(None));

/// Called where OSError and the Unicode errors are made.
pub fn expect_special_text() {
    SPECIAL.set(Some(special_text));
}

fn special_text(e: &Exception, ty: &'static Type) -> Option<Value> {
    if ty.is_subtype(&OS_ERROR) {
        return os_text(e);
    }
    if ty.is_subtype(&UNICODE_ERROR) {
        return unicode_text(e, ty);
    }
    None
}

/// `[Errno 2] No such file: 'x'`; the fields are errno, strerror, filename, filename2.
fn os_text(e: &Exception) -> Option<Value> {
    let (errno, text) = (e.field(0).own(), e.field(1).own());
    if errno.is_null() || text.is_null() {
        return None;
    }
    let mut b = Builder::new();
    let put = |b: &mut Builder, v: &Value, quoted: bool| {
        let s = if quoted { crate::str_::repr(v.r()) } else { crate::str_::of(v.r()) };
        let s = s.r().cast::<Str>()?;
        b.push_str(s);
        Some(())
    };
    let failed = Some(Value::NULL);
    b.push_latin1(b"[Errno ");
    if put(&mut b, &errno, false).is_none() {
        return failed;
    }
    b.push_latin1(b"] ");
    if put(&mut b, &text, false).is_none() {
        return failed;
    }
    let names = [e.field(2).own(), e.field(3).own()];
    for (name, sep) in names.iter().zip([": ", " -> "]) {
        if !name.is_null() && !name.r().is_none() {
            b.push_latin1(sep.as_bytes());
            if put(&mut b, name, true).is_none() {
                return failed;
            }
        }
    }
    Some(b.finish())
}

/// The fields are encoding, object, start, end, reason.
fn unicode_text(e: &Exception, ty: &'static Type) -> Option<Value> {
    let (start, end) = (e.field(2).as_small()?, e.field(3).as_small()?);
    let (encoding, object, reason) = (e.field(0).own(), e.field(1).own(), e.field(4).own());
    if ty.is_subtype(&UNICODE_DECODE_ERROR) {
        let bytes = crate::bytes::data(object.r())?;
        if start < bytes.len() as i64 && end == start + 1 {
            let mut hex = Builder::new();
            crate::str_::push_hex(&mut hex, bytes[start as usize] as u32, 2);
            let hex = hex.finish();
            return Some(
                text!["'", &encoding, "' codec can't decode byte 0x", &hex, " in position ", start, ": ", &reason]
                    .finish(),
            );
        }
        return Some(
            text!["'", &encoding, "' codec can't decode bytes in position ", start, "-", end - 1, ": ", &reason]
                .finish(),
        );
    }
    let s = object.r().cast::<Str>()?;
    let mut b = Builder::new();
    if ty.is_subtype(&UNICODE_ENCODE_ERROR) {
        b = text!["'", &encoding, "' codec can't encode character"];
    } else {
        b.push_latin1(b"can't translate character");
    }
    if start < s.len() as i64 && end == start + 1 {
        let c = s.at(start as usize);
        let (mark, width) = if c < 0x100 {
            ("\\x", 2)
        } else if c < 0x10000 {
            ("\\u", 4)
        } else {
            ("\\U", 8)
        };
        b.push_latin1(b" '");
        b.push_latin1(mark.as_bytes());
        crate::str_::push_hex(&mut b, c, width);
        b.push_latin1(b"' in position ");
        b.push_i64(start);
    } else {
        b.push_latin1(b"s in position ");
        b.push_i64(start);
        b.push('-' as u32);
        b.push_i64(end - 1);
    }
    b.push_latin1(b": ");
    if let Some(r) = reason.r().cast::<Str>() {
        b.push_str(r);
    }
    Some(b.finish())
}

/// Calling an exception class without `__init__` of the program: `ValueError("x")`.
pub fn construct(ty: &'static Type, args: &Args) -> Value {
    let v = Exception::empty(ty);
    let e = v.r().get::<Exception>();
    e.set_args(args.pos());
    if init(v.r(), args) { v } else { Value::NULL }
}

/// What the builtin `__init__` of exception classes does beyond storing the arguments.
pub fn init(v: Ref, args: &Args) -> bool {
    let e = v.get::<Exception>();
    let ty = type_of(v);
    e.set_args(args.pos());
    let keyword_fields: &[&str] = if ty.is_subtype(&NAME_ERROR) {
        &["name"]
    } else if ty.is_subtype(&ATTRIBUTE_ERROR) {
        &["name", "obj"]
    } else if ty.is_subtype(&IMPORT_ERROR) {
        &["name", "path"]
    } else {
        &[]
    };
    for (k, value) in args.keywords() {
        let at = k.cast::<Str>().and_then(|k| keyword_fields.iter().position(|f| k.eq_str(f)));
        let Some(i) = at else {
            if keyword_fields.is_empty() {
                return super::type_error(text![builtin_base(ty), "() takes no keyword arguments"]);
            }
            let base = builtin_base(ty);
            return super::type_error(text!["'", k, "' is an invalid keyword argument for ", base, "()"]);
        };
        e.set_field(i, value.own());
    }
    let a = args.pos();
    if ty.is_subtype(&OS_ERROR) || ty.is_subtype(&UNICODE_ERROR) {
        expect_special_text();
    }
    if ty.is_subtype(&OS_ERROR) && (2..=5).contains(&a.len()) {
        e.set_field(0, a[0].own());
        e.set_field(1, a[1].own());
        if let Some(name) = a.get(2) {
            e.set_field(2, name.own());
            if let Some(second) = a.get(4) {
                e.set_field(3, second.own());
            }
            e.set_args(&a[..2]);
        }
        if let Some(class) = a[0].as_small().and_then(os_class).filter(|_| ty == &OS_ERROR) {
            e.base.head.head.set_ty(class);
        }
    }
    if let Some(n) = fixed_count(ty) {
        if a.len() != n {
            return wrong_count(n, a.len());
        }
        if let [encoding, object, start, end, reason] = a {
            e.set_fields([encoding.own(), object.own(), start.own(), end.own(), reason.own()]);
        } else if let [object, start, end, reason] = a {
            e.set_fields([Value::NULL, object.own(), start.own(), end.own(), reason.own()]);
        }
    }
    true
}

/// The number of arguments of classes that insist on one.
fn fixed_count(ty: &Type) -> Option<usize> {
    if ty.is_subtype(&UNICODE_DECODE_ERROR) || ty.is_subtype(&UNICODE_ENCODE_ERROR) {
        Some(5)
    } else if ty.is_subtype(&UNICODE_TRANSLATE_ERROR) {
        Some(4)
    } else {
        None
    }
}

fn wrong_count<R: crate::word::Failed>(wanted: usize, got: usize) -> R {
    super::type_error(text!["function takes exactly ", wanted, " arguments (", got, " given)"])
}

/// Calling a builtin exception class without arguments.
pub fn construct_empty(ty: &'static Type) -> Value {
    match fixed_count(ty) {
        Some(n) => wrong_count(n, 0),
        None => Exception::empty(ty),
    }
}

/// The nearest class that is not one of the program.
fn builtin_base(ty: &'static Type) -> &'static Type {
    let mut t = ty;
    while t.has(crate::types::flag::HEAP) {
        match t.base {
            Some(b) => t = b,
            None => break,
        }
    }
    t
}

/// The class that `OSError(errno, …)` makes.
fn os_class(errno: i64) -> Option<&'static Type> {
    Some(match errno {
        1 | 13 => &PERMISSION_ERROR,
        2 => &FILE_NOT_FOUND_ERROR,
        3 => &PROCESS_LOOKUP_ERROR,
        4 => &INTERRUPTED_ERROR,
        10 => &CHILD_PROCESS_ERROR,
        11 | 114 | 115 => &BLOCKING_IO_ERROR,
        17 => &FILE_EXISTS_ERROR,
        20 => &NOT_A_DIRECTORY_ERROR,
        21 => &IS_A_DIRECTORY_ERROR,
        32 | 108 => &BROKEN_PIPE_ERROR,
        103 => &CONNECTION_ABORTED_ERROR,
        104 => &CONNECTION_RESET_ERROR,
        110 => &TIMEOUT_ERROR,
        111 => &CONNECTION_REFUSED_ERROR,
        _ => return None,
    })
}

pub(super) static BASIC: Basic = Basic {
    dealloc: Some(object::dealloc::<Exception>),
    traverse: Some(traverse),
    clear: Some(clear),
    // `str_::repr` and `str_::of` know exceptions, so that programs without these show no arguments.
    repr: None,
    str: None,
};

pub static SLOTS: Slots = Slots {
    dealloc: Some(object::dealloc::<Exception>),
    traverse: Some(traverse),
    clear: Some(clear),
    repr: Some(repr),
    str: Some(str),
    new: Some(construct),
    init: Some(init),
    ..Slots::NONE
};

/// The header is at the same place in every exception.
pub fn header(e: &Exception) -> &Header {
    &e.base.head.head
}
