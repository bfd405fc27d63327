//! Types as inference finds them, and the tables in which its results are handed on.
//!
//! A type says what is *known*; it never forbids. `Dyn` is always right. Container types carry the identity of their
//! allocation sites' element variables, unified over all aliases, because the element *kind* (memory layout) of a list is
//! fixed when it is made and must be agreed by everybody who can see it.

use mlc_hir::{CellVar, ClassId, FuncId, GlobalId, LocalId, ModuleId, Name, StmtId};
use std::collections::{BTreeMap, BTreeSet};

/// Identity of one unified element variable; look it up in [`Inference::elems`] (already resolved to representatives).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElemId(pub u32);

/// An instance of a function: the function with particular parameter types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// No value reaches here: an operation that always raises (the statement itself still runs), code that never runs.
    Never,
    None,
    Bool,
    /// An int of any size, not a bool.
    Int,
    Float,
    Str,
    Bytes,
    Range,
    List(ElemId),
    Set(ElemId),
    /// Keys, values.
    Dict(ElemId, ElemId),
    Tuple(Vec<Type>),
    /// An instance of the class or of a subclass.
    Instance(ClassId),
    /// An instance of the class or of a subclass, or None.
    Maybe(ClassId),
    /// The class object itself.
    Class(ClassId),
    /// A function object made from this function (closure and defaults vary).
    Func(FuncId),
    /// A generator object of this function instance: what it yields.
    Generator(InstId),
    /// A builtin iterator or view (`enumerate`, `zip`, `map`, `dict.items()`, …) whose items have this type.
    Iter(Box<Type>),
    /// A slice object.
    Slice,
    /// A module of the program.
    Module(ModuleId),
    /// A builtin function or class as a value, by its English name (`str` in `map(str, xs)`).
    Builtin(Name),
    /// Anything.
    Dyn,
}

/// How the elements of a list are laid out in memory. `Word` holds any value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ElemKind {
    Word,
    I64,
    F64,
    Bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Elem {
    /// Join of all values stored.
    pub ty: Type,
    /// Layout of lists with this element variable. `Int` elements are `Word` unless ranges prove that all fit in i64.
    pub kind: ElemKind,
}

/// Why a variable stayed dynamic, for `mlc check --types`.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// Stores of two different types: their statements.
    TwoTypes { first: Type, second: Type },
    /// Comes from a dynamic value (an operation on one, an unknown call, an attribute of one).
    FromDynamic,
    /// The function is used as a value or called from the runtime, so its parameters can be anything.
    EscapedFunction,
    /// Too many argument types at the calls of this function.
    TooManyInstances,
    /// May be unbound or deleted.
    MaybeUnbound,
}

#[derive(Clone, Debug)]
pub struct Instance {
    pub func: FuncId,
    /// What callers pass, in the order of `Params::locals`; a parameter's local may be wider (it is assigned again).
    pub params: Vec<Type>,
    /// One type per local of the function. Cell locals are `Dyn` here; the content's type is in [`Inference::cells`].
    /// Hidden locals of loops are not typed (`Never`).
    pub locals: Vec<Type>,
    /// Type of the returned value; for generators of the value returned at the end.
    pub ret: Type,
    /// Join of yielded values of a generator.
    pub yields: Type,
    /// What `yield` evaluates to: `None` unless something may be sent.
    pub sent: Type,
    /// Statically resolved calls: the statement that calls → the instance called. A call without an entry is dynamic.
    pub calls: BTreeMap<StmtId, Target>,
    /// Why named locals are dynamic.
    pub reasons: BTreeMap<LocalId, Reason>,
    /// All parameters dynamic: the instance that function objects, methods called by name and hosts enter.
    pub is_dynamic: bool,
    /// A dynamic instance of a method whose first parameter is typed all the same: its entry checks at run time that the
    /// receiver is an instance of `params[0]` and raises TypeError otherwise. Only chosen when nothing can fetch the
    /// function from the class object and call it on something else.
    pub self_guarded: bool,
    /// Locals that may be unbound when read (`CheckBound`), deleted (`Unbind`) or tested (`IsBound`): their type is that
    /// of the bound value, their representation must have a mark for "unbound".
    pub maybe_unbound: BTreeSet<LocalId>,
    /// Statements with an operand of type `Never`: control does not get to them. They have no entry in any table.
    pub unreachable: Vec<StmtId>,
}

/// What a call statement resolves to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A plain function or a method found statically. `args` are given in parameter order by the lowering. The receiver
    /// of a method call comes first, unless the function is a static method or the receiver is a class object (then it is
    /// passed to class methods only). The closure is that of the function object at hand: the callee operand, or the
    /// function found in the class.
    Function(InstId),
    /// Construction of an instance of a static class: allocate, then `__init__` if there is one.
    Construct { class: ClassId, init: Option<InstId> },
    /// A method call on a receiver whose class is known up to overriding: by class id, each with its instance.
    Switch(Vec<(ClassId, InstId)>),
}

#[derive(Clone, Debug, Default)]
pub struct Inference {
    pub instances: Vec<Instance>,
    pub globals: Vec<Type>,
    pub cells: Vec<Type>,
    /// Type of each fixed slot of each class (own and inherited), by name.
    pub slots: Vec<BTreeMap<Name, Type>>,
    pub elems: Vec<Elem>,
    /// The instance of each module body, by module.
    pub inits: Vec<InstId>,
    /// The all-dynamic instance of a function that needs one: what function objects, methods called by name and hosts
    /// enter. A function without one is never called but by [`Instance::calls`].
    pub dynamic: BTreeMap<FuncId, InstId>,
    /// Exported functions with an annotated, typed instance; the host's values are checked to fit `params` at the border.
    pub exports: Vec<(Name, InstId)>,
    /// Classes that are never subclassed, patched or given attributes by unknown names, per class: methods resolve statically.
    pub closed: Vec<bool>,
    pub global_reasons: BTreeMap<GlobalId, Reason>,
    pub cell_reasons: BTreeMap<CellVar, Reason>,
    /// Functions called with too many different argument types; further calls go to the dynamic instance.
    pub saturated: BTreeSet<FuncId>,
}

impl Inference {
    pub fn instance(&self, id: InstId) -> &Instance {
        &self.instances[id.0 as usize]
    }

    pub fn elem(&self, id: ElemId) -> &Elem {
        &self.elems[id.0 as usize]
    }
}
