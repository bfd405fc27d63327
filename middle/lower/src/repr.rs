//! What a type means for the machine: representations, constants, and the readable names of types.

use mlc_hir as hir;
use mlc_infer::types::{ElemKind, Inference, Type};
use mlc_ir::Repr;

/// How the ints of a function are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// `I64`, with exits to the exact copy.
    Fast,
    /// Words of any size: exact copies and generator bodies.
    Exact,
}

/// Representation of a value of a type where it is surely bound.
pub fn repr_of(ty: &Type, mode: Mode) -> Repr {
    match ty {
        Type::Int if mode == Mode::Fast => Repr::I64,
        Type::Float => Repr::F64,
        Type::Bool => Repr::Bool,
        _ => Repr::Word,
    }
}

/// The number by which the runtime knows an element kind.
pub fn kind_number(kind: ElemKind) -> i64 {
    match kind {
        ElemKind::Word => 0,
        ElemKind::I64 => 1,
        ElemKind::F64 => 2,
        ElemKind::Bool => 3,
    }
}

/// True when an int fits a word without a heap object.
pub fn is_small(v: i64) -> bool {
    (-(1 << 62)..(1 << 62)).contains(&v)
}

pub fn const_type(c: &hir::Const) -> Type {
    match c {
        hir::Const::None => Type::None,
        hir::Const::Bool(_) => Type::Bool,
        hir::Const::Int(_) | hir::Const::BigInt(_) => Type::Int,
        hir::Const::Float(_) => Type::Float,
        hir::Const::Str(_) | hir::Const::StrPoints(_) => Type::Str,
        hir::Const::Bytes(_) => Type::Bytes,
        hir::Const::Ellipsis => Type::Dyn,
    }
}

/// `int`, `list[float]`, `Point`, `dyn`: for comments and the text form.
pub fn type_text(ty: &Type, program: &hir::Program, inference: &Inference) -> String {
    write_type(ty, program, inference, 0)
}

fn write_type(ty: &Type, program: &hir::Program, inference: &Inference, depth: u32) -> String {
    // Element types can be recursive (a list that contains itself).
    let inner = |t: &Type| if depth > 3 { "…".to_string() } else { write_type(t, program, inference, depth + 1) };
    let elem = |e: &mlc_infer::types::ElemId| inner(&inference.elem(*e).ty);
    match ty {
        Type::Never => "never".into(),
        Type::None => "None".into(),
        Type::Bool => "bool".into(),
        Type::Int => "int".into(),
        Type::Float => "float".into(),
        Type::Str => "str".into(),
        Type::Bytes => "bytes".into(),
        Type::Range => "range".into(),
        Type::List(e) => format!("list[{}]", elem(e)),
        Type::Set(e) => format!("set[{}]", elem(e)),
        Type::Dict(k, v) => format!("dict[{}, {}]", elem(k), elem(v)),
        Type::Tuple(items) => format!("tuple[{}]", items.iter().map(inner).collect::<Vec<_>>().join(", ")),
        Type::Instance(c) => program.class(*c).name.to_string(),
        Type::Maybe(c) => format!("{} | None", program.class(*c).name),
        Type::Class(c) => format!("type[{}]", program.class(*c).name),
        Type::Func(f) => format!("function {}", program.func(*f).name),
        Type::Generator(i) => format!("generator[{}]", inner(&inference.instance(*i).yields)),
        Type::Iter(item) => format!("iter[{}]", inner(item)),
        Type::Slice => "slice".into(),
        Type::Module(m) => format!("module {}", program.module(*m).name),
        Type::Builtin(name) => format!("builtin {name}"),
        Type::Dyn => "dyn".into(),
    }
}
