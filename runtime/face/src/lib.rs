//! The runtime as a WebAssembly module: one export for every row of the table `mlc_abi`.
//!
//! Owns: the exports. Does not know: what they do. A row that the runtime does not implement as written does not compile
//! here.
//!
//! A word is an `i64`, `Bool` and `Id` are `i32`. Besides the rows there are `mlc_pending`, whose value is the address of
//! the pending exception's word, and `_initialize`, to be called first.

#![no_std]
#![allow(unsafe_code)]

/// The type of a parameter or result in the exported function.
macro_rules! raw {
    (Ref) => {
        u64
    };
    (Own) => {
        u64
    };
    (Peek) => {
        u64
    };
    (Val) => {
        u64
    };
    (I64) => {
        i64
    };
    (F64) => {
        f64
    };
    (Bool) => {
        u32
    };
    (Id) => {
        u32
    };
    (Unit) => {
        ()
    };
}

/// A parameter as the runtime takes it.
macro_rules! into {
    // SAFETY: compiled code passes valid words and keeps borrowed ones alive during the call.
    (Ref $v:ident) => {
        unsafe { mlc_runtime::Ref::from_raw($v) }
    };
    // SAFETY: compiled code passes valid words and gives up owned ones.
    (Own $v:ident) => {
        unsafe { mlc_runtime::Value::from_raw($v) }
    };
    (Bool $v:ident) => {
        $v != 0
    };
    ($kind:ident $v:ident) => {
        $v
    };
}

/// A result as the exported function answers it. Its type is the one that the table says.
macro_rules! out {
    (Val $e:expr) => {{
        let v: mlc_runtime::Value = $e;
        v.into_raw()
    }};
    (Peek $e:expr) => {{
        let v: mlc_runtime::Ref = $e;
        v.raw()
    }};
    (Bool $e:expr) => {{
        let v: bool = $e;
        v as u32
    }};
    ($kind:ident $e:expr) => {{
        let v: raw!($kind) = $e;
        v
    }};
}

/// The result of a row by its effect: what fails in Rust with `None` answers the empty value here.
macro_rules! settled {
    (fails; $e:expr) => {
        $e.unwrap_or(mlc_runtime::word::Failed::FAILED)
    };
    ($($effect:ident)?; $e:expr) => {
        $e
    };
}

/// A call of the function behind a row.
macro_rules! call {
    (str $name:ident($($a:expr),*)) => { mlc_runtime::str_::$name($($a),*) };
    (gen $name:ident($($a:expr),*)) => { mlc_runtime::gen_::$name($($a),*) };
    ($module:ident $name:ident($($a:expr),*)) => { mlc_runtime::$module::$name($($a),*) };
}

macro_rules! face {
    ($($(#[doc = $doc:literal])* $symbol:ident = $module:ident :: $name:ident (
        $($p:ident : $k:ident),* $(,)?
    ) -> $r:ident $(, $effect:ident)? ;)*) => { $(
        $(#[doc = $doc])*
        #[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
        pub extern "C" fn $symbol($($p: raw!($k)),*) -> raw!($r) {
            out!($r settled!($($effect)?; call!($module $name($(into!($k $p)),*))))
        }
    )* };
}
mlc_abi::functions!(face);

#[cfg(target_arch = "wasm32")]
unsafe extern "C" {
    fn __wasm_call_ctors();
}

/// Runs the module's constructors and makes every builtin member known to dynamic lookup.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn _initialize() {
    #[cfg(target_arch = "wasm32")]
    // SAFETY: called once, first of all.
    unsafe {
        __wasm_call_ctors();
    }
    for list in mlc_runtime::methods::ALL {
        mlc_runtime::types::install(list);
    }
    mlc_runtime::class::dunder::install();
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_version() {
        assert_eq!(mlc_runtime::program::ABI_VERSION, mlc_abi::VERSION);
    }
}
