//! Names that exist without being defined: builtins and the modules that come with the compiler.
//!
//! Owns: which builtin names a program may use, which modules are built in and what they contain. Does not know: what
//! the builtins do (the runtime) and which exist there as functions (`mlc_abi`, the one list of builtin names).

use mlc_hir::Const;
use std::rc::Rc;

/// Builtins of Python that a program cannot have when it is compiled ahead of time, or not yet.
const REFUSED: &[&str] = &[
    "aiter",
    "anext",
    "breakpoint",
    "compile",
    "copyright",
    "credits",
    "eval",
    "exec",
    "help",
    "license",
    "locals",
    "globals",
    "open",
    "bytearray",
    "complex",
    "memoryview",
    "ExceptionGroup",
    "BaseExceptionGroup",
    "__import__",
    "__builtins__",
    "__spec__",
    "__loader__",
    "__annotations__",
    "__build_class__",
];

/// What a name that the program does not bind stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builtin {
    /// A builtin, by the name under which the runtime knows it.
    Known(&'static str),
    /// Python has it, this compiler refuses it.
    Refused,
    Unknown,
}

pub fn builtin(name: &str) -> Builtin {
    if REFUSED.contains(&name) {
        return Builtin::Refused;
    }
    if name == "exit" || name == "quit" {
        return Builtin::Known("sys.exit");
    }
    match mlc_abi::builtin_index(name) {
        Some(i) => Builtin::Known(mlc_abi::BUILTINS[i as usize]),
        None => Builtin::Unknown,
    }
}

/// Whether `except name` can take the builtin: it is an exception class.
pub fn is_exception(name: &str) -> bool {
    let named = name.ends_with("Error") || name.ends_with("Exception") || name.ends_with("Warning");
    let others = ["GeneratorExit", "KeyboardInterrupt", "SystemExit", "StopIteration", "StopAsyncIteration"];
    named || others.contains(&name) || name.ends_with("ExceptionGroup")
}

const MATH: &[&str] = &[
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "cbrt",
    "ceil",
    "comb",
    "copysign",
    "cos",
    "cosh",
    "degrees",
    "dist",
    "e",
    "erf",
    "erfc",
    "exp",
    "exp2",
    "expm1",
    "fabs",
    "factorial",
    "floor",
    "fmod",
    "frexp",
    "fsum",
    "gamma",
    "gcd",
    "hypot",
    "inf",
    "isclose",
    "isfinite",
    "isinf",
    "isnan",
    "isqrt",
    "lcm",
    "ldexp",
    "lgamma",
    "log",
    "log10",
    "log1p",
    "log2",
    "modf",
    "nan",
    "nextafter",
    "perm",
    "pi",
    "pow",
    "prod",
    "radians",
    "remainder",
    "sin",
    "sinh",
    "sqrt",
    "sumprod",
    "tan",
    "tanh",
    "tau",
    "trunc",
    "ulp",
];

const SYS: &[&str] = &[
    "argv",
    "byteorder",
    "exit",
    "getrecursionlimit",
    "maxsize",
    "maxunicode",
    "setrecursionlimit",
    "stderr",
    "stdin",
    "stdout",
    "version_info",
];

/// The canonical name of a module that comes with the compiler.
pub fn module(name: &str) -> Option<&'static str> {
    ["math", "sys"].into_iter().find(|m| *m == name)
}

/// The public names of such a module.
pub fn module_names(module: &str) -> &'static [&'static str] {
    match module {
        "math" => MATH,
        "sys" => SYS,
        _ => &[],
    }
}

/// The value of `module.name` (`math.pi`) when it is a constant.
pub fn constant(full_name: &str) -> Option<Const> {
    Some(match full_name {
        "math.pi" => Const::Float(std::f64::consts::PI),
        "math.e" => Const::Float(std::f64::consts::E),
        "math.tau" => Const::Float(std::f64::consts::TAU),
        "math.inf" => Const::Float(f64::INFINITY),
        "sys.maxsize" => Const::Int(i64::MAX),
        "sys.maxunicode" => Const::Int(0x10ffff),
        "sys.byteorder" => Const::Str(Rc::from("little")),
        _ => return None,
    })
}
