//! The runtime of compiled programs: values, objects, and everything the language does with them.
//!
//! Owns: the functions that `mlc_abi` lists. Each row `module::name` is a public function of the module of that name
//! (`str_`, `gen_` and `bool_` where the plain name is taken by Rust). Does not know: the compiler.
//!
//! Unsafe code is kept in the modules that own memory: `word`, `object`, `gc`, `sys`, and the storage of strings, lists,
//! tuples and instances.

#![no_std]
#![allow(unsafe_code)]

extern crate alloc;

pub mod args;
pub mod attr;
pub mod bool_;
pub mod buf;
pub mod builtin;
pub mod bytes;
pub mod call;
pub mod cell;
pub mod class;
pub mod dict;
pub mod exc;
pub mod float;
pub mod func;
pub mod gc;
pub mod gen_;
pub mod generated;
pub mod host;
pub mod instance;
pub mod int;
pub mod iter;
pub mod layout;
pub mod list;
pub mod math;
pub mod mem;
pub mod methods;
pub mod module;
pub mod object;
pub mod ops;
pub mod out;
pub mod program;
pub mod repr;
pub mod set;
pub mod singleton;
pub mod slice;
pub mod str_;
pub mod sys;
pub mod tuple;
pub mod types;
pub mod word;

#[cfg(test)]
mod mixed_tests;
#[cfg(test)]
mod object_tests;
#[cfg(test)]
mod recorded;
#[cfg(test)]
pub(crate) mod testing;

pub use args::Args;
pub use generated::{Global, GlobalValue, NO_SITE, steps_down, steps_up};
pub use word::{Ref, Slot, Value};
