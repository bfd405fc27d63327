//! IR: the program as both backends read it.
//!
//! Owns: node definitions, their text form ([`text`]), the verifier ([`verify`]), walks ([`visit`]). Does not know: the
//! source language, types beyond a representation per local, Rust or wasm.
//!
//! Everything is decided here, once: representations, runtime functions, ownership, error edges, captures, generator
//! states, exits to exact copies. A backend only spells it. There are no operators on "any value": such an operation is a
//! call of a row of the runtime table ([`mlc_abi::Fun`]).
//!
//! Ownership. A word local is *owned* (it holds one reference) or *borrowed* (a parameter that the caller keeps alive, or
//! what was read out of a container that keeps it alive as long as the local is used).
//! An operand of a word says how it is used: `Copy` borrows, `Move` gives the reference away (the local is then empty),
//! `Clone` takes a new reference. Results of operations are owned. `Let` into an owned local releases what it held before.
//! A backend releases whatever owned locals still hold when a function ends, by any way, and those first assigned inside
//! the body of a `Try` when its handler is entered by an exception. `Drop` releases earlier.
//!
//! Errors. An operation that may raise leaves an *error edge*: if the exception flag is set after it, the backend records
//! the operation's site and control passes to the handler of the innermost `Try` around it (or the handler of the
//! [`DispatchBlock`]), else the function ends with an empty result. Such operations carry a site, others do not; only an
//! operation directly before a `Fail` may go without (nothing new goes into the traceback then). `Let` stores into its
//! destination only when the operation succeeded: after `x = 1; try: x = f()` the handler finds the old `x`.
//!
//! Exits. A fast function keeps ints in `I64`. An operation whose exact result may not fit carries an [`Exit`]: when the
//! result does not fit, the function ends at once with the result of its exact copy, entered right after the operation.

pub mod text;
pub mod verify;
pub mod visit;

pub use mlc_abi::Fun;
use mlc_source::Span;
use std::collections::BTreeSet;
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
    /// A function of the IR: a typed instance, an exact copy, a generator body, a wrapper.
    FnId;
    LocalId;
    Label;
    GlobalId;
    /// A string literal.
    StrId;
    /// A bytes literal or a big int literal.
    BlobId;
    SiteId;
    /// What the runtime knows of a function object's code; the argument of `func::new` and `gen::new`.
    InfoId;
    /// The argument of `class::new`.
    ClassInfoId;
}

impl SiteId {
    /// The error edge is there, but adds nothing to the traceback: adapters are no frames of the program.
    pub const SILENT: SiteId = SiteId(u32::MAX);
}

#[derive(Clone, Debug, Default)]
pub struct Program {
    pub functions: Vec<Function>,
    pub globals: Vec<Global>,
    pub strings: Vec<StrLit>,
    pub blobs: Vec<Blob>,
    pub infos: Vec<FuncInfo>,
    pub classes: Vec<ClassInfo>,
    pub sites: Vec<Site>,
    /// Names under which files appear in tracebacks; `Site::file` indexes it.
    pub files: Vec<Rc<str>>,
    /// Runs the main module; no parameters, no result.
    pub main: Option<FnId>,
    /// Releases the globals at the end in order; present when that can be observed (`__del__`, generator `finally`).
    pub teardown: Option<FnId>,
    pub exports: Vec<Export>,
    /// Names of attributes and methods looked up on values of unknown type: the builtin methods of these names are needed.
    pub dynamic_names: BTreeSet<Name>,
    /// True when any attribute name may be looked up (`getattr` with a computed name).
    pub any_name: bool,
}

/// Machine representation of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Repr {
    I64,
    F64,
    Bool,
    /// A 64-bit dynamic word: small int, immediate or reference; the null word means "no value".
    Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FnKind {
    /// A function of the program for given types; readable code. Module bodies too.
    Plain,
    /// The exact copy of another function: ints are words. Parameters: the state (I64), the value that did not fit
    /// (Word, owned; null at the entry), then the values live at any of its entries.
    Exact,
    /// The body of a generator: parameters are the generator (Word, borrowed) and the value sent (Word, owned).
    GeneratorBody,
    /// Made by the compiler: adapts representations or makes a generator.
    Wrapper,
}

#[derive(Clone, Debug)]
pub struct Function {
    /// The program's name; `qualname` tells methods and inner functions apart (`Point.norm`, `outer.<locals>.inner`).
    pub name: Name,
    pub qualname: Name,
    pub module: Name,
    pub kind: FnKind,
    /// Distinguishes instances of one function (`int, list[float]`); empty when there is only one.
    pub variant: Rc<str>,
    pub params: Vec<LocalId>,
    pub ret: Option<Repr>,
    pub locals: Vec<Local>,
    pub body: Block,
    /// May end with a pending exception.
    pub may_raise: bool,
    /// May end with the overflow mark set instead of an `I64` result.
    pub may_overflow: bool,
    /// Part of a cycle of calls: begins with `exc_enter_call` (a RecursionError there ends the function without a
    /// traceback entry) and does `exc_leave_call` on every way out.
    pub counts_depth: bool,
    pub span: Span,
    /// Source line of the definition, and the docstring, for the generated Rust.
    pub header: Rc<str>,
}

#[derive(Clone, Debug)]
pub struct Local {
    /// Name in the source; `None` for temporaries.
    pub name: Option<Name>,
    pub repr: Repr,
    /// For words: holds a reference of its own. Borrowed words are assigned by operations that answer borrowed words only.
    pub owned: bool,
    /// Readable type for comments and the text form (`int`, `list[float]`, `dyn`).
    pub ty: Rc<str>,
}

#[derive(Clone, Debug)]
pub struct Global {
    pub name: Name,
    pub module: Name,
    pub repr: Repr,
    pub ty: Rc<str>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum StrLit {
    Text(Rc<str>),
    /// Code points including lone surrogates.
    Points(Rc<[u32]>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Blob {
    Bytes(Rc<[u8]>),
    /// Decimal digits of an int literal beyond 63 bits, with an optional sign.
    BigInt(Rc<str>),
}

/// A place in the source, for one traceback entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site {
    pub file: u32,
    pub line: u32,
    /// `<module>`, or the name of the function.
    pub function: Name,
    /// The source line without its indentation.
    pub text: Rc<str>,
    /// The enclosing frame's place, for code of class bodies.
    pub parent: Option<SiteId>,
}

#[derive(Clone, Debug)]
pub struct FuncInfo {
    pub name: Name,
    pub qualname: Name,
    pub module: Name,
    pub doc: Option<Rc<str>>,
    /// Parameter names in the order posonly, args, kwonly, `*args`, `**kwargs`.
    pub params: Vec<Name>,
    pub posonly: u32,
    pub args: u32,
    pub kwonly: u32,
    pub vararg: bool,
    pub kwarg: bool,
    /// Called with the closure if `closure`, then one word per parameter, all borrowed; answers an owned word.
    pub entry: FnId,
    /// The function takes its closure tuple (borrowed word) as first parameter.
    pub closure: bool,
    /// Body of a generator function (`FnKind::GeneratorBody`).
    pub resume: Option<FnId>,
    /// Dropping a suspended generator must run its `finally` blocks.
    pub has_finally: bool,
    pub first_line: u32,
    /// For exports: what the border checks, one descriptor per parameter and one for the result, in the notation of
    /// docs/host-abi.md (`i`, `f`, `s`, `[f`, `{si`, `*` for anything). Empty otherwise.
    pub border: Vec<Rc<str>>,
}

#[derive(Clone, Debug)]
pub struct ClassInfo {
    pub name: Name,
    pub qualname: Name,
    pub module: Name,
    /// Names of all fixed slots, inherited ones first.
    pub slots: Vec<Name>,
    /// Bit `i`: slot `i` holds a raw float.
    pub floats: u64,
    pub doc: Option<Rc<str>>,
}

/// A function that a host calls by name with encoded values.
#[derive(Clone, Debug)]
pub struct Export {
    pub name: Name,
    pub info: InfoId,
    /// The global that holds the function object (its defaults live there).
    pub global: GlobalId,
}

pub type Block = Vec<Stmt>;

#[derive(Clone, Debug)]
pub enum Stmt {
    /// The statements that follow come from this place; the generated Rust shows the source line once.
    Line(Span),
    Let {
        dst: LocalId,
        op: Op,
        site: Option<SiteId>,
    },
    /// An operation without a result, or whose result is dropped.
    Do {
        op: Op,
        site: Option<SiteId>,
    },
    /// Releases an owned local and leaves it empty.
    Drop(LocalId),
    /// `cond` is a `Bool`.
    If {
        cond: Operand,
        then: Block,
        els: Block,
    },
    Loop {
        label: Label,
        body: Block,
    },
    Labeled {
        label: Label,
        body: Block,
    },
    /// `for var in range(from, to, step)`: all `I64`, `step` is not 0, `var` is assigned by the loop only. `Continue`
    /// goes to the next value. An increment past the ends of i64 ends the loop.
    Range {
        label: Label,
        var: LocalId,
        from: Operand,
        to: Operand,
        step: i64,
        body: Block,
    },
    Break(Label),
    Continue(Label),
    /// The handler starts with `exc_take`.
    Try {
        body: Block,
        handler: Block,
    },
    Return(Option<Operand>),
    /// The exception flag is set: follow the error edge. Stands after operations that always raise.
    Fail {
        site: Option<SiteId>,
    },
    /// Control by state: runs the block numbered `state` until it ends in `Goto`, `Return` or `Fail`. Last statement of a
    /// function, entered once; every block ends in one of them on every path.
    Dispatch {
        state: LocalId,
        blocks: Vec<DispatchBlock>,
    },
    /// Continues with a block of the enclosing `Dispatch`, from anywhere inside it (also out of loops).
    Goto(u32),
}

#[derive(Clone, Debug)]
pub struct DispatchBlock {
    /// Where error edges of this block lead; else out of the function.
    pub handler: Option<u32>,
    pub body: Block,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    Local(LocalId, Use),
    I64(i64),
    F64(f64),
    Bool(bool),
    Word(WordConst),
    /// A string literal: an immortal word.
    Str(StrId),
}

impl Operand {
    /// The operand as a borrow.
    pub fn borrowed(&self) -> Operand {
        match self {
            Operand::Local(l, _) => Operand::Local(*l, Use::Copy),
            o => o.clone(),
        }
    }

    /// The operand of a word as a new reference that is given away.
    pub fn given(&self) -> Operand {
        match self {
            Operand::Local(l, _) => Operand::Local(*l, Use::Clone),
            o => o.clone(),
        }
    }

    pub fn local(&self) -> Option<LocalId> {
        match self {
            Operand::Local(l, _) => Some(*l),
            _ => None,
        }
    }
}

/// How an operand uses its local. Raw representations are always `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Copy,
    Move,
    Clone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WordConst {
    Null,
    None,
    True,
    False,
    Ellipsis,
    /// An int of at most 63 bits.
    Int(i64),
}

#[derive(Clone, Debug)]
pub enum Op {
    /// The operand itself, in any representation.
    Use(Operand),
    /// I64 arithmetic that is known to fit, or is meant modulo 2^64.
    Int(IntOp, Operand, Operand),
    /// I64 → I64; exits when the exact result does not fit.
    Checked {
        op: CheckedOp,
        a: Operand,
        b: Operand,
        exit: Exit,
    },
    /// I64 floor division and modulo; ZeroDivisionError is an error edge; only `FloorDiv` can overflow (`-2**63 // -1`).
    Divide {
        op: DivideOp,
        a: Operand,
        b: Operand,
        exit: Option<Exit>,
    },
    /// I64 comparison → Bool.
    IntCompare(Cmp, Operand, Operand),
    Float(FloatOp, Operand, Operand),
    FloatNeg(Operand),
    FloatCompare(Cmp, Operand, Operand),
    /// Bool → Bool
    Not(Operand),
    And(Operand, Operand),
    Or(Operand, Operand),
    BoolEq(Operand, Operand),
    /// I64 → F64, rounded to nearest even.
    IntToFloat(Operand),
    /// Bool → I64
    BoolToInt(Operand),
    /// I64 → Word
    BoxInt(Operand),
    /// F64 → Word
    BoxFloat(Operand),
    /// Bool → Word
    BoxBool(Operand),
    /// Word known to be an int (not a bool) → I64. Without an exit the value is known to fit.
    UnboxInt {
        word: Operand,
        exit: Option<Exit>,
    },
    /// Word known to be a float → F64
    UnboxFloat(Operand),
    /// Word known to be a bool → Bool
    UnboxBool(Operand),
    /// Word known to be an int → I64 result of an exact copy: when it does not fit, sets the overflow mark, and the
    /// function must return at once (the operand is moved).
    NarrowInt(Operand),
    IsNull(Operand),
    /// Identity of two words → Bool
    Same(Operand, Operand),
    /// Bits of an F64 as I64 and back, for generator frames.
    FloatBits(Operand),
    FloatFromBits(Operand),
    /// A runtime function. Word arguments: `Ref` parameters take `Copy` or constants, `Own` parameters `Move`, `Clone` or
    /// constants. `Id` parameters take `I64` constants; `Id` results are `I64`, zero-extended.
    Rt(Fun, Vec<Operand>),
    /// A function of the program; word arguments are borrowed (`Copy`), except for parameters that it owns.
    Call {
        function: FnId,
        args: Vec<Operand>,
        exit: Option<Exit>,
    },
    /// Calls a function that answers `I64` and takes the result as a word, also when it does not fit.
    CallWide {
        function: FnId,
        args: Vec<Operand>,
    },
    GlobalGet(GlobalId),
    /// A global's word as it stands, borrowed: the global keeps it alive until it is assigned.
    GlobalPeek(GlobalId),
    /// For words: the operand is moved or cloned in, the old value released after.
    GlobalSet(GlobalId, Operand),
    /// A bytes or big int literal → Word (made once)
    Blob(BlobId),
}

/// The way out of a fast function. Ends it with the result of `target` (an exact copy with the same result
/// representation), called with `state`, the value that did not fit as an owned word, and `args`.
#[derive(Clone, Debug)]
pub struct Exit {
    pub target: FnId,
    pub state: u32,
    pub args: Vec<ExitArg>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ExitArg {
    /// Passed as it is: F64, Bool, I64 of loop counters; words are moved or, when borrowed here, cloned.
    Value(Operand),
    /// An I64 local passed as a word.
    Boxed(Operand),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IntOp {
    Add,
    /// Stops at the ends of the range (loop counters).
    AddSaturating,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    /// Shift counts are known to be in 0..=63.
    Shl,
    Shr,
    Min,
    Max,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CheckedOp {
    Add,
    Sub,
    Mul,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DivideOp {
    FloorDiv,
    Mod,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FloatOp {
    Add,
    Sub,
    Mul,
    /// IEEE division; a zero divisor has been tested before.
    Div,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Program {
    pub fn function(&self, id: FnId) -> &Function {
        &self.functions[id.index()]
    }
}

impl Function {
    pub fn local(&self, id: LocalId) -> &Local {
        &self.locals[id.index()]
    }
}
