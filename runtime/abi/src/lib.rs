//! The table of runtime functions: the one place where compiler and runtime meet.
//!
//! Owns: for every runtime function its module, name, parameters with their ownership, result, and effects; the lists of
//! builtin functions and of builtin methods. Does not know: how any of them works, nor who calls them.
//!
//! The table is a macro that hands its rows to another macro ([`functions!`]), so that three readers share it:
//! this crate turns it into data ([`FUNCTIONS`], [`Fun`]) for the IR and the backends, `mlc_runtime_face` turns it into
//! `extern "C"` exports that call the runtime, and a row that the runtime does not implement as written does not compile.
//!
//! A row reads `module_name = module::name(param: Kind, …) -> Kind, effect;`
//!
//! | kind | as parameter | as result |
//! | --- | --- | --- |
//! | `Ref` | a dynamic word, borrowed for the call | - |
//! | `Own` | a dynamic word whose ownership moves into the call | - |
//! | `Peek` | - | a word that the first argument keeps alive, until something changes or releases that |
//! | `Val` | - | an owned word; the null word after an exception (or, for `iter::next` and `gen::send`, at the end) |
//! | `I64`, `F64`, `Bool` | the raw number | the raw number; 0 after an exception |
//! | `Id` | a compile-time constant (index, site, kind), 32 bits | an unsigned 32-bit number |
//! | `Unit` | - | nothing |
//!
//! Effects: none (cannot fail, calls nothing back), `raises` (may set the pending exception), `fails` (as `raises`, and the
//! runtime's function answers an `Option`, so that callers in Rust need not look at the flag), `calls` (may also run code
//! of the program: it holds no raw interior pointer meanwhile), `pure` (may be dropped or repeated).

#![cfg_attr(not(test), no_std)]

pub mod similar;
#[macro_use]
mod table;

/// Version of the contract between compiled programs and the runtime. Bump on any change of meaning.
pub const VERSION: u32 = 1;

/// Kind of a parameter or result; see the crate documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Ref,
    Own,
    Peek,
    Val,
    I64,
    F64,
    Bool,
    Id,
    Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// Cannot fail and has no effect: may be dropped or repeated.
    Pure,
    /// Cannot fail.
    None,
    /// May set the pending exception.
    Raises,
    /// May set the pending exception; the function in Rust answers `None` then.
    Fails,
    /// May set the pending exception and may run code of the program.
    Calls,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    pub module: &'static str,
    pub name: &'static str,
    pub params: &'static [(&'static str, Kind)],
    pub result: Kind,
    pub effect: Effect,
    /// Name of the export in `runtime.wasm`: `module_name`.
    pub symbol: &'static str,
}

impl Fun {
    pub fn row(self) -> &'static Row {
        &FUNCTIONS[self as usize]
    }

    pub fn may_raise(self) -> bool {
        matches!(self.row().effect, Effect::Raises | Effect::Fails | Effect::Calls)
    }

    pub fn may_call(self) -> bool {
        self.row().effect == Effect::Calls
    }

    /// Finds a function by `module` and `name`.
    pub fn find(module: &str, name: &str) -> Option<Fun> {
        let i = FUNCTIONS.iter().position(|r| r.module == module && r.name == name)?;
        Some(Fun::ALL[i])
    }
}

#[macro_export]
#[doc(hidden)]
macro_rules! __effect {
    () => {
        $crate::Effect::None
    };
    (pure) => {
        $crate::Effect::Pure
    };
    (raises) => {
        $crate::Effect::Raises
    };
    (fails) => {
        $crate::Effect::Fails
    };
    (calls) => {
        $crate::Effect::Calls
    };
}

macro_rules! define {
    ($($(#[doc = $doc:literal])* $symbol:ident = $module:ident :: $name:ident ( $($p:ident : $k:ident),* $(,)? ) -> $r:ident $(, $effect:ident)? ;)*) => {
        /// Identity of a runtime function: `Fun::int_add` is the row `int::add`.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum Fun { $( $(#[doc = $doc])* $symbol ),* }

        impl Fun {
            /// All functions in the order of the table.
            pub const ALL: &'static [Fun] = &[ $( Fun::$symbol ),* ];
        }

        /// The table as data, indexed by `Fun as usize`.
        pub static FUNCTIONS: &[Row] = &[ $( Row {
            module: stringify!($module),
            name: stringify!($name),
            params: &[ $( (stringify!($p), Kind::$k) ),* ],
            result: Kind::$r,
            effect: $crate::__effect!($($effect)?),
            symbol: stringify!($symbol),
        } ),* ];
    };
}
functions!(define);

macro_rules! define_names {
    ($($name:ident),* $(,)?) => {
        /// Builtin functions, types and exceptions that a program can name, in a fixed order: the index is the
        /// argument of `builtin::get`.
        pub static BUILTINS: &[&str] = &[ $( stringify!($name) ),* ];
    };
}
builtins!(define_names);

/// Index of a builtin name in [`BUILTINS`].
pub fn builtin_index(name: &str) -> Option<u32> {
    BUILTINS.iter().position(|b| *b == name).map(|i| i as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_join_module_and_name() {
        for (i, row) in FUNCTIONS.iter().enumerate() {
            assert_eq!(row.symbol, format!("{}_{}", row.module, row.name));
            assert_eq!(Fun::find(row.module, row.name), Some(Fun::ALL[i]), "{} stands twice", row.symbol);
        }
    }

    #[test]
    fn builtins_are_unique() {
        for (i, b) in BUILTINS.iter().enumerate() {
            assert_eq!(builtin_index(b), Some(i as u32));
        }
    }
}
