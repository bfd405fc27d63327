//! HIR: the program after names are resolved and syntax is desugared; what inference reads.
//!
//! Owns: node definitions and their text form ([`text`]). Does not know: spellings and languages (they ended at the AST),
//! types (inference keeps them in side tables keyed by the ids here), representations, ownership, runtime functions.
//!
//! Shape: structured control flow over A-normal operands. An operand is a local or a constant; every operation is a
//! statement of its own, evaluated in Python's order. Operators are still Python's (`Binary(Add)` on any values).
//! Invariants:
//! - every [`Stmt`] that computes has an `id` unique in its function, the key of all side tables and of resume points;
//! - a local is assigned only by `Let`, `For` (its target) and `Try` (its exception), or is a parameter or a capture;
//! - a local whose reads are not all preceded by an assignment has a `CheckBound` before each doubtful read;
//! - variables captured by an inner function live in cells: their local holds the cell, and all access is by cell operations;
//! - every body ends with a statement that leaves it (`Return`, a raise, an endless loop), and no statement is unreachable;
//! - class bodies run inline in the enclosing function: their names are locals, gathered by `MakeClass`.

pub mod text;
pub mod verify;
pub mod visit;

use mlc_source::{FileId, Span};
use std::collections::BTreeMap;
use std::rc::Rc;

pub type Name = Rc<str>;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $($(#[$doc])* #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            pub fn index(self) -> usize { self.0 as usize }
        })*
    };
}

ids! {
    /// A module of the program; `ModuleId(0)` is the main one.
    ModuleId;
    FuncId;
    ClassId;
    /// A module-level variable, program-wide.
    GlobalId;
    /// A variable or temporary of one function.
    LocalId;
    /// A statement of one function.
    StmtId;
    /// A loop or labelled block of one function.
    Label;
    /// A captured variable, program-wide: all cells made for one variable of one function share it.
    CellVar;
}

#[derive(Clone, Debug, Default)]
pub struct Program {
    pub modules: Vec<Module>,
    pub funcs: Vec<Func>,
    pub classes: Vec<Class>,
    pub globals: Vec<Global>,
    pub cells: Vec<CellInfo>,
    /// Names of top-level functions to export to a host (`--export`), in order.
    pub exports: Vec<(Name, FuncId)>,
}

#[derive(Clone, Debug)]
pub struct Module {
    /// `__main__`, or the dotted name by which it is imported.
    pub name: Name,
    pub file: FileId,
    /// Runs the module body; takes no parameters.
    pub init: FuncId,
    pub globals: BTreeMap<Name, GlobalId>,
}

#[derive(Clone, Debug)]
pub struct Global {
    pub module: ModuleId,
    pub name: Name,
    /// What the global is, when its only store in the whole program is one definition that runs at most once.
    pub constant: Option<Definition>,
    /// True when every read in a function body comes after the store (nothing that can call a function runs before it);
    /// reads of other globals are checked (NameError).
    pub bound_in_functions: bool,
    /// The builtin that a read falls back to while the global is unbound (`len = 3; del len`).
    pub builtin: Option<Name>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Definition {
    Function(FuncId),
    Class(ClassId),
    Module(ModuleId),
    /// `import math`
    BuiltinModule(Name),
    /// `from math import sqrt`: `math.sqrt`
    Builtin(Name),
}

#[derive(Clone, Debug)]
pub struct CellInfo {
    pub name: Name,
    pub func: FuncId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuncKind {
    ModuleBody,
    Def,
    Lambda,
    /// The body of a generator expression; its only parameter `.0` is the outermost iterator.
    GeneratorExp,
}

#[derive(Clone, Debug)]
pub struct Func {
    pub name: Name,
    pub qualname: Name,
    pub module: ModuleId,
    /// The class in whose body the function is defined directly.
    pub class: Option<ClassId>,
    pub kind: FuncKind,
    pub is_generator: bool,
    pub params: Params,
    pub locals: Vec<Local>,
    /// Locals that hold cells received from the enclosing function, in closure order.
    pub captures: Vec<LocalId>,
    pub body: Block,
    pub doc: Option<Rc<str>>,
    /// Annotations of parameters and result as far as they are names of builtin types or classes, for exports and hints.
    pub annotations: BTreeMap<Name, TypeHint>,
    /// Number of statements (`StmtId` below it) and labels.
    pub stmt_count: u32,
    pub label_count: u32,
    pub span: Span,
}

/// An annotation that the compiler understands; it is a hint, never a check, except at the border of exports.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeHint {
    /// `int`, `float`, `str`, `bool`, `None`, `bytes`, `list`, `dict`, `tuple`, `set`, `object`, …
    Builtin(Name),
    Class(ClassId),
    /// `list[float]`, `dict[str, int]`, `tuple[int, ...]`
    Generic(Name, Vec<TypeHint>),
    /// `A | B`, `Optional[A]`
    Union(Vec<TypeHint>),
}

/// Parameters; `locals` lists one local per parameter in the order posonly, args, kwonly, `*args`, `**kwargs`.
#[derive(Clone, Debug, Default)]
pub struct Params {
    pub names: Vec<Name>,
    pub locals: Vec<LocalId>,
    pub posonly: u32,
    /// Positional-or-keyword parameters.
    pub args: u32,
    pub kwonly: u32,
    pub vararg: bool,
    pub kwarg: bool,
    /// For each of posonly + args + kwonly: whether a default exists, and its constant when it is one.
    pub defaults: Vec<Option<Default>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Default {
    Const(Const),
    /// Evaluated when the function object is made; lives in the function object.
    Evaluated,
}

#[derive(Clone, Debug)]
pub struct Local {
    /// The name in the source; `None` for temporaries.
    pub name: Option<Name>,
    pub kind: LocalKind,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalKind {
    Param,
    Var,
    Temp,
    /// Holds a cell made by this function (`CellNew`) or received in its closure.
    Cell(CellVar),
    /// State of a `For` loop, written by the loop only.
    Hidden,
}

/// What a local is to the code that reads it, for the error when it is unbound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameOf {
    /// UnboundLocalError.
    Local,
    /// A variable of the function around a class, read in the body of the class: NameError.
    Free,
    /// A variable of the module that only the module's body uses: NameError.
    Global,
}

#[derive(Clone, Debug)]
pub struct Class {
    pub name: Name,
    pub qualname: Name,
    pub module: ModuleId,
    /// Bases as far as they are known at compile time. Empty means `object`.
    pub bases: Vec<Base>,
    /// Functions defined directly in the body by an undecorated `def` and bound once: name → function.
    pub methods: BTreeMap<Name, FuncId>,
    /// Properties and static/class methods made by the usual decorators in the body.
    pub special: BTreeMap<Name, SpecialMethod>,
    /// Other names assigned in the body.
    pub attrs: Vec<Name>,
    /// Attributes assigned on the first parameter of a method (`self.x = …`), in order of appearance, without those of
    /// known bases. They become fixed slots.
    pub slots: Vec<Name>,
    /// The class statement runs at most once and is not decorated, and the class object is never changed by name.
    pub is_static: bool,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Base {
    Class(ClassId),
    /// A builtin class: `Exception`, `dict`, `object`.
    Builtin(Name),
    /// Known only at run time.
    Unknown,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SpecialMethod {
    Static(FuncId),
    ClassMethod(FuncId),
    Property { getter: FuncId, setter: Option<FuncId>, deleter: Option<FuncId> },
}

pub type Block = Vec<Stmt>;

#[derive(Clone, Debug)]
pub struct Stmt {
    pub id: StmtId,
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    /// `dst = value`
    Let(LocalId, Rvalue),
    /// The value is discarded.
    Do(Rvalue),
    /// `cond` is a truth value made by `Truth`, `Not`, `Is`, `Contains`, `ExcMatches` or a comparison put through `Truth`.
    If {
        cond: Operand,
        then: Block,
        els: Block,
    },
    /// Endless; left by `Break`, `Return` or an exception.
    Loop {
        label: Label,
        body: Block,
    },
    /// A block that `Break(label)` leaves.
    Labeled {
        label: Label,
        body: Block,
    },
    /// `for target in source`; `Break` and `Continue` name `label`. An `else` clause is lowered around it with `Labeled`.
    /// `hidden` are three locals reserved for the loop's own state.
    For {
        label: Label,
        target: LocalId,
        source: ForSource,
        hidden: [LocalId; 3],
        body: Block,
    },
    Break(Label),
    Continue(Label),
    /// An exception in `body` is taken into `exc` and `handler` runs. `finally` and `with` are already desugared.
    Try {
        body: Block,
        exc: LocalId,
        handler: Block,
    },
    Return(Operand),
    /// `raise exc from cause`
    Raise {
        exc: Operand,
        cause: Option<Operand>,
    },
    /// `raise` alone.
    Reraise,
    /// Raises again the exception that a `Try` took, without a new traceback entry (end of `finally`, unmatched `except`).
    Rethrow(LocalId),
    /// The body of a class: errors inside show a frame of this name below the enclosing one (at `span`).
    Frame {
        name: Name,
        body: Block,
    },
}

#[derive(Clone, Debug)]
pub enum ForSource {
    /// Any iterable (not yet an iterator).
    Iter(Operand),
    /// `range(…)` of the builtin: any values, converted as `range` does.
    Range { start: Operand, stop: Operand, step: Operand },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    Local(LocalId),
    Const(Const),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    None,
    Bool(bool),
    Int(i64),
    /// Decimal digits with an optional sign.
    BigInt(Rc<str>),
    Float(f64),
    Str(Rc<str>),
    /// A string literal with lone surrogates: its code points.
    StrPoints(Rc<[u32]>),
    Bytes(Rc<[u8]>),
    Ellipsis,
}

#[derive(Clone, Debug)]
pub enum Rvalue {
    Use(Operand),
    Unary(UnaryOp, Operand),
    Binary(BinOp, Operand, Operand),
    /// `a op= b`: tries the in-place method first. The result is stored back by the statement.
    InPlace(BinOp, Operand, Operand),
    /// One comparison (chains are desugared); any value, since `__eq__` may return any.
    Compare(CmpOp, Operand, Operand),
    Is(Operand, Operand),
    /// `item in container`
    Contains {
        item: Operand,
        container: Operand,
    },
    /// Truth value, a bool.
    Truth(Operand),
    /// `not a`, a bool.
    Not(Operand),

    Call {
        callee: Operand,
        args: Vec<Arg>,
    },
    /// `recv.name(args)`
    CallMethod {
        recv: Operand,
        name: Name,
        args: Vec<Arg>,
    },
    /// A call of a builtin function or type, or of a function of a builtin module (`math.sqrt`), by its English name.
    CallBuiltin {
        name: Name,
        args: Vec<Arg>,
    },
    /// `super().name(args)` in a method of the class held by `class`; `this` is the first parameter.
    CallSuper {
        class: Operand,
        this: Operand,
        name: Name,
        args: Vec<Arg>,
    },
    /// `super().name` (no call) in a method.
    SuperAttr {
        class: Operand,
        this: Operand,
        name: Name,
    },

    GetAttr {
        obj: Operand,
        name: Name,
    },
    SetAttr {
        obj: Operand,
        name: Name,
        value: Operand,
    },
    DelAttr {
        obj: Operand,
        name: Name,
    },
    GetItem {
        obj: Operand,
        index: Operand,
    },
    SetItem {
        obj: Operand,
        index: Operand,
        value: Operand,
    },
    DelItem {
        obj: Operand,
        index: Operand,
    },
    /// TypeError unless the type of the value has `__enter__` and `__exit__`.
    CheckContext(Operand),
    /// A slice object; only as the index of an item operation or the argument of a call.
    Slice {
        lower: Operand,
        upper: Operand,
        step: Operand,
    },

    GetGlobal(GlobalId),
    SetGlobal(GlobalId, Operand),
    DelGlobal(GlobalId),
    /// A builtin as a value, by its English name (`len`, `ValueError`, `math.sqrt`, `sys.argv`).
    GetBuiltin(Name),
    /// NameError if the name is not bound anywhere (it is never assigned in the module and is no builtin).
    /// The second name is the trailer of the message in a traceback.
    UndefinedName(Name, Option<Name>),

    /// A new cell; `None` for an unbound variable.
    CellNew(CellVar, Option<Operand>),
    /// Raises NameError/UnboundLocalError when empty.
    CellGet(LocalId),
    CellSet(LocalId, Operand),
    CellDel(LocalId),
    /// Raises what `NameOf` says unless the local is bound.
    CheckBound(LocalId, NameOf),
    /// Makes the local unbound (`del x`); the value is dropped.
    Unbind(LocalId),
    /// In a class body: the local if bound, else what follows from the enclosing scopes (already evaluated lazily by
    /// the statements around: this only tests).
    IsBound(LocalId),

    /// A function object. `captures` are cell locals of the maker, `defaults` the defaults of the trailing
    /// positional parameters, constants included, `kwdefaults` those of keyword-only ones.
    MakeFunction {
        func: FuncId,
        captures: Vec<LocalId>,
        defaults: Vec<Operand>,
        kwdefaults: Vec<(Name, Operand)>,
    },
    /// A class object from the names bound in its body, in order; locals that are unbound are left out.
    MakeClass {
        class: ClassId,
        bases: Vec<Operand>,
        keywords: Vec<(Name, Operand)>,
        attrs: Vec<(Name, LocalId)>,
    },

    List(Vec<Item>),
    Tuple(Vec<Item>),
    Set(Vec<Item>),
    Dict(Vec<DictItem>),
    /// Comprehension stores.
    ListAppend {
        list: Operand,
        value: Operand,
    },
    SetAdd {
        set: Operand,
        value: Operand,
    },
    DictInsert {
        dict: Operand,
        key: Operand,
        value: Operand,
    },

    /// A tuple of exactly `before` items, or with `star` of `before` items, a list, and `after` items. ValueError else.
    Unpack {
        value: Operand,
        before: u32,
        star: bool,
        after: u32,
    },
    /// Item of the tuple that `Unpack` made.
    TupleItem(Operand, u32),

    /// f-string.
    BuildString(Vec<StrPart>),

    /// Suspends; the value is what `send` passes in.
    Yield(Operand),
    YieldFrom(Operand),

    /// `isinstance(exc, class)` for `except` clauses (TypeError for non-classes).
    ExcMatches {
        exc: Operand,
        class: Operand,
    },
    /// The exception becomes the one being handled (`sys.exc_info`, `raise`, `__context__`) until `LeaveHandler`.
    EnterHandler(LocalId),
    LeaveHandler,

    /// Runs the module body if it has not started yet; the value is the module (usable in attribute access only).
    ImportModule(ModuleId),
    /// `module.name` for a known module; AttributeError when unbound.
    ModuleAttr(ModuleId, GlobalId),
    /// `from module import name`; ImportError when unbound.
    ImportFrom(ModuleId, GlobalId),
}

#[derive(Clone, Debug)]
pub enum Arg {
    Pos(Operand),
    Star(Operand),
    Named(Name, Operand),
    StarStar(Operand),
}

#[derive(Clone, Debug)]
pub enum Item {
    One(Operand),
    Star(Operand),
}

#[derive(Clone, Debug)]
pub enum DictItem {
    Pair(Operand, Operand),
    Spread(Operand),
}

#[derive(Clone, Debug)]
pub enum StrPart {
    Text(Rc<str>),
    Value { value: Operand, conversion: Conversion, spec: Option<Operand> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    MatMul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnaryOp {
    Invert,
    Pos,
    Neg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
}

impl Program {
    pub fn func(&self, id: FuncId) -> &Func {
        &self.funcs[id.index()]
    }

    pub fn class(&self, id: ClassId) -> &Class {
        &self.classes[id.index()]
    }

    pub fn global(&self, id: GlobalId) -> &Global {
        &self.globals[id.index()]
    }

    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.index()]
    }
}

impl Func {
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.index()]
    }
}

/// Calls `visit` for every statement of a block, outer before inner.
pub fn walk<'a>(block: &'a [Stmt], visit: &mut dyn FnMut(&'a Stmt)) {
    for stmt in block {
        visit(stmt);
        match &stmt.kind {
            StmtKind::If { then, els, .. } => {
                walk(then, visit);
                walk(els, visit);
            }
            StmtKind::Loop { body, .. }
            | StmtKind::Labeled { body, .. }
            | StmtKind::For { body, .. }
            | StmtKind::Frame { body, .. } => walk(body, visit),
            StmtKind::Try { body, handler, .. } => {
                walk(body, visit);
                walk(handler, visit);
            }
            StmtKind::Let(..)
            | StmtKind::Do(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Raise { .. }
            | StmtKind::Reraise
            | StmtKind::Rethrow(_) => {}
        }
    }
}
