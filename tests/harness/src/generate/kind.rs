//! The kinds of values that generated expressions have. A kind is what the generator means a variable to hold; that a
//! program may rebind it to something else is part of the game.

/// A kind of value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Int,
    Float,
    Bool,
    Str,
    Bytes,
    /// `list` of ints.
    Ints,
    Floats,
    Strs,
    /// `list` of values of several types.
    Mixed,
    /// `tuple` of scalars.
    Tuple,
    /// `dict` from str to int.
    Dict,
    /// `dict` from keys of several types to scalars.
    Table,
    /// `set` of ints.
    Set,
    /// An instance of the class with this number.
    Object(usize),
    /// A function from int to int.
    Function,
    /// A generator of a few ints.
    Generator,
    /// Any value whose text is the same in every run.
    Any,
}

/// The kinds of values that can be stored anywhere: small, hashable, with a text of their own.
pub const SCALARS: &[Kind] = &[Kind::Int, Kind::Float, Kind::Str, Kind::Bool, Kind::Int, Kind::Str, Kind::Tuple];

/// The kinds that a variable can get by plain assignment.
pub const PLAIN: &[Kind] = &[
    Kind::Int,
    Kind::Int,
    Kind::Int,
    Kind::Float,
    Kind::Bool,
    Kind::Str,
    Kind::Str,
    Kind::Bytes,
    Kind::Ints,
    Kind::Ints,
    Kind::Floats,
    Kind::Strs,
    Kind::Mixed,
    Kind::Tuple,
    Kind::Dict,
    Kind::Table,
    Kind::Set,
    Kind::Any,
];

impl Kind {
    /// The kind with the name that templates use.
    pub fn named(name: &str) -> Option<Kind> {
        Some(match name {
            "int" => Kind::Int,
            "float" => Kind::Float,
            "bool" => Kind::Bool,
            "str" => Kind::Str,
            "bytes" => Kind::Bytes,
            "ints" => Kind::Ints,
            "floats" => Kind::Floats,
            "strs" => Kind::Strs,
            "mixed" => Kind::Mixed,
            "tuple" => Kind::Tuple,
            "dict" => Kind::Dict,
            "table" => Kind::Table,
            "set" => Kind::Set,
            "fn" => Kind::Function,
            "gen" => Kind::Generator,
            "any" => Kind::Any,
            _ => return None,
        })
    }

    /// The first letters of a variable of this kind.
    pub fn prefix(self) -> &'static str {
        match self {
            Kind::Int => "n",
            Kind::Float => "f",
            Kind::Bool => "flag",
            Kind::Str => "s",
            Kind::Bytes => "raw",
            Kind::Ints => "xs",
            Kind::Floats => "fs",
            Kind::Strs => "words",
            Kind::Mixed => "mix",
            Kind::Tuple => "t",
            Kind::Dict => "d",
            Kind::Table => "table",
            Kind::Set => "u",
            Kind::Object(_) => "obj",
            Kind::Function => "fn",
            Kind::Generator => "g",
            Kind::Any => "v",
        }
    }

    /// What makes a value of this kind small again, after an expression that lets it grow.
    pub fn limits(self) -> &'static [&'static str] {
        match self {
            Kind::Int => &[
                "% 1000000007",
                "% (1 << 61)",
                "& 0xFFFFFFFFFFFFFFFF",
                "% 18446744073709551557",
                "% -9223372036854775807",
                "& 0x7FFFFFFF",
                "% 4611686018427387904",
            ],
            Kind::Str | Kind::Bytes => &["[:20]", "[-15:]", "[::2][:16]", "[1:18]"],
            Kind::Ints | Kind::Floats | Kind::Strs | Kind::Mixed => &["[:8]", "[-7:]", "[::-1][:6]", "[1:9]"],
            Kind::Tuple => &["[:4]", "[-3:]"],
            _ => &[],
        }
    }
}
