//! The abstract syntax tree: Python 3.12's, plus the language's own forms.
//!
//! Owns: node definitions. Does not know: spellings (a keyword is a node kind here), scopes, types.
//! Every statement and expression carries the span of the user's text. Names are NFKC-normalised, as in Python.

use mlc_source::Span;
use std::rc::Rc;

/// An identifier as the program means it (normalised), shared cheaply.
pub type Name = Rc<str>;

/// A name together with where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Ident {
    pub name: Name,
    pub span: Span,
}

/// A parsed file.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Module {
    pub body: Vec<Stmt>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum StmtKind {
    Expr(Expr),
    /// `t1 = t2 = value`, with the declaration word if one was written (`let`, `const`, `observe var`).
    Assign {
        targets: Vec<Expr>,
        value: Expr,
        declare: Option<Declare>,
    },
    AugAssign {
        target: Expr,
        op: BinOp,
        value: Expr,
    },
    /// `x: T = value`, `let x: T = value`, `x: T`. `simple` is false for `(x): T` and attribute or item targets.
    AnnAssign {
        target: Expr,
        annotation: Expr,
        value: Option<Expr>,
        simple: bool,
        declare: Option<Declare>,
    },
    If {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    While {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    For {
        target: Expr,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
        is_async: bool,
    },
    Break,
    Continue,
    Pass,
    FunctionDef(Box<FunctionDef>),
    ClassDef(Box<ClassDef>),
    Return(Option<Expr>),
    Delete(Vec<Expr>),
    Raise {
        exc: Option<Expr>,
        cause: Option<Expr>,
    },
    /// `is_star` for `except*`.
    Try {
        body: Vec<Stmt>,
        handlers: Vec<ExceptHandler>,
        orelse: Vec<Stmt>,
        finalbody: Vec<Stmt>,
        is_star: bool,
    },
    With {
        items: Vec<WithItem>,
        body: Vec<Stmt>,
        is_async: bool,
    },
    Assert {
        test: Expr,
        msg: Option<Expr>,
    },
    Global(Vec<Ident>),
    Nonlocal(Vec<Ident>),
    Import(Vec<Alias>),
    /// `from ..a.b import x as y`; `level` counts the leading dots; `names` is empty for `*`.
    ImportFrom {
        module: Option<Ident>,
        names: Vec<Alias>,
        level: u32,
        star: bool,
    },
    Match {
        subject: Expr,
        cases: Vec<MatchCase>,
    },
    /// PEP 695: `type X[T] = value`.
    TypeAlias {
        name: Ident,
        type_params: Vec<TypeParam>,
        value: Expr,
    },
    /// Own features of the language (language.md section 6).
    Own(Box<OwnStmt>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declare {
    /// `let` and `var`.
    Let,
    Const,
    /// `observe var` / `observe let`.
    Observe,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FunctionDef {
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    pub params: Params,
    pub body: Vec<Stmt>,
    pub decorators: Vec<Expr>,
    pub returns: Option<Expr>,
    pub is_async: bool,
    /// Capabilities after `uses`.
    pub uses: Vec<Ident>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ClassDef {
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    /// Positional bases, `*bases` as `Starred`.
    pub bases: Vec<Expr>,
    pub keywords: Vec<Keyword>,
    pub body: Vec<Stmt>,
    pub decorators: Vec<Expr>,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Params {
    pub posonly: Vec<Param>,
    pub args: Vec<Param>,
    pub vararg: Option<Box<Param>>,
    pub kwonly: Vec<Param>,
    pub kwarg: Option<Box<Param>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    pub name: Ident,
    pub annotation: Option<Expr>,
    pub default: Option<Expr>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TypeParam {
    pub name: Ident,
    pub kind: TypeParamKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum TypeParamKind {
    TypeVar { bound: Option<Expr> },
    TypeVarTuple,
    ParamSpec,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ExceptHandler {
    pub class: Option<Expr>,
    pub name: Option<Ident>,
    pub body: Vec<Stmt>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct WithItem {
    pub context: Expr,
    pub target: Option<Expr>,
}

/// `a.b.c as d` in an import, `x as y` in a from-import. `name` keeps the dots.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    pub name: Ident,
    pub asname: Option<Ident>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MatchCase {
    pub pattern: Pattern,
    pub guard: Option<Expr>,
    pub body: Vec<Stmt>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    pub kind: PatternKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum PatternKind {
    /// Compared with `==`: numbers, strings, dotted names.
    Value(Expr),
    /// Compared with `is`: None, True, False.
    Singleton(Constant),
    Sequence(Vec<Pattern>),
    /// `*name` or `*_` inside a sequence.
    Star(Option<Ident>),
    Mapping {
        keys: Vec<Expr>,
        patterns: Vec<Pattern>,
        rest: Option<Ident>,
    },
    Class {
        class: Expr,
        patterns: Vec<Pattern>,
        kwd_names: Vec<Ident>,
        kwd_patterns: Vec<Pattern>,
    },
    /// `P as name`, `name` (no pattern), `_` and `default` (neither).
    As {
        pattern: Option<Box<Pattern>>,
        name: Option<Ident>,
    },
    Or(Vec<Pattern>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    Name(Name),
    Constant(Constant),
    /// `a and b and c`: at least two values.
    BoolOp {
        op: BoolOp,
        values: Vec<Expr>,
    },
    NamedExpr {
        target: Ident,
        value: Box<Expr>,
    },
    BinOp {
        left: Box<Expr>,
        op: BinOp,
        right: Box<Expr>,
    },
    UnaryOp {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    Lambda {
        params: Box<Params>,
        body: Box<Expr>,
    },
    IfExp {
        test: Box<Expr>,
        body: Box<Expr>,
        orelse: Box<Expr>,
    },
    Dict {
        items: Vec<DictItem>,
    },
    Set(Vec<Expr>),
    List(Vec<Expr>),
    Tuple(Vec<Expr>),
    ListComp {
        elt: Box<Expr>,
        generators: Vec<Comprehension>,
    },
    SetComp {
        elt: Box<Expr>,
        generators: Vec<Comprehension>,
    },
    DictComp {
        key: Box<Expr>,
        value: Box<Expr>,
        generators: Vec<Comprehension>,
    },
    GeneratorExp {
        elt: Box<Expr>,
        generators: Vec<Comprehension>,
    },
    Await(Box<Expr>),
    Yield(Option<Box<Expr>>),
    YieldFrom(Box<Expr>),
    /// A chain `left op1 c1 op2 c2`; `ops` and `comparators` have the same length, at least one.
    Compare {
        left: Box<Expr>,
        ops: Vec<CmpOp>,
        comparators: Vec<Expr>,
    },
    Call {
        func: Box<Expr>,
        args: Vec<Expr>,
        keywords: Vec<Keyword>,
    },
    /// An f-string (adjacent literals already joined).
    JoinedStr(Vec<FStringPart>),
    Attribute {
        value: Box<Expr>,
        attr: Ident,
    },
    Subscript {
        value: Box<Expr>,
        index: Box<Expr>,
    },
    Starred(Box<Expr>),
    Slice {
        lower: Option<Box<Expr>>,
        upper: Option<Box<Expr>>,
        step: Option<Box<Expr>>,
    },
    /// Own features of the language (language.md section 6).
    Own(Box<OwnExpr>),
}

/// `key: value`, or `**mapping` when the key is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct DictItem {
    pub key: Option<Expr>,
    pub value: Expr,
}

/// `name=value` (or the own form `name: value`), or `**value` when the name is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    pub name: Option<Ident>,
    pub value: Expr,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Comprehension {
    pub target: Expr,
    pub iter: Expr,
    pub ifs: Vec<Expr>,
    pub is_async: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FStringPart {
    Text(Rc<str>),
    Field(FStringField),
}

#[derive(Clone, Debug, PartialEq)]
pub struct FStringField {
    pub value: Expr,
    pub conversion: Option<Conversion>,
    /// Format specification, itself made of parts.
    pub spec: Option<Vec<FStringPart>>,
    /// For `{value=}`: the text of the expression up to and including `=` and the spaces around it.
    pub debug_text: Option<Rc<str>>,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    Str,
    Repr,
    Ascii,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    None,
    True,
    False,
    Ellipsis,
    /// An integer that fits in 64 bits.
    Int(i64),
    /// A larger non-negative integer, in decimal digits without leading zeros.
    BigInt(Rc<str>),
    Float(f64),
    /// An imaginary literal: the imaginary part.
    Imaginary(f64),
    /// Code points of the literal. A lone surrogate (`"\ud800"`) cannot be held by `str`; see [`StrLit`].
    Str(StrLit),
    Bytes(Rc<[u8]>),
}

/// The value of a string literal. `text` holds WTF-8-free Unicode; `surrogates` is set when the literal has lone
/// surrogates, and then holds all code points of the literal in order.
#[derive(Clone, Debug, PartialEq)]
pub struct StrLit {
    pub text: Rc<str>,
    pub surrogates: Option<Rc<[u32]>>,
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
    Not,
    Pos,
    Neg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BoolOp {
    And,
    Or,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

/// Statements that Python does not have. They parse; what the middle cannot compile yet it refuses.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnStmt {
    /// `enum Color = | Red | Green { v: int }`
    Enum { name: Ident, variants: Vec<(Ident, Vec<Param>)> },
    /// `type Point = { x: int, y: int }`
    Record { name: Ident, fields: Vec<Param> },
    /// `on n.change: …`
    On { event: Expr, body: Vec<Stmt> },
    /// `canvas name: …`
    Canvas { name: Ident, body: Vec<Stmt> },
    /// `render target with value`
    Render { target: Expr, value: Option<Expr> },
    /// `render: …`
    RenderBlock { body: Vec<Stmt> },
    /// `bind source -> target`
    Bind { source: Expr, target: Expr },
}

/// Expressions that Python does not have.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnExpr {
    /// `left |> right`
    Pipe { left: Expr, right: Expr },
    /// `value?`
    Propagate(Expr),
    /// `left ~= right`
    SemanticMatch { left: Expr, right: Expr },
    /// `par [a, b]`
    Par(Vec<Expr>),
    /// `spawn value`
    Spawn(Expr),
    /// `〔…〕`: the text inside.
    Date(Rc<str>),
    /// `prompt @model: expr -> T`, `think …`, `retrieve index: query`. `word` is the English concept.
    Ai { word: Rc<str>, model: Option<Expr>, value: Expr, result: Option<Expr> },
    /// `@name` used as a value (a model reference).
    ModelRef(Ident),
}
