//! The direct path: IR to WebAssembly bytes, without any other tool.
//!
//! Owns: instruction selection for wasm, the data block of a program, linking with `runtime.wasm`. Does not know: the
//! source language, types beyond representations, files, engines. Pure: bytes in, bytes out.
//!
//! Two link modes share all code generation (only index spaces differ):
//! - [`Link::Import`]: a small module that imports memory, table and functions of a running runtime instance from `rt`;
//! - [`Link::Append`]: the program appended to `runtime.wasm`, one standalone file. The runtime's own functions keep
//!   their indices, so its code is copied untouched.

mod data;
mod func;
mod image;
mod module;
mod thunk;

pub use image::{ImageError, RuntimeImage};
pub use module::{Link, emit};
