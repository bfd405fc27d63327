//! Square root and rounding, which are one instruction of the machine each.
//!
//! Owns: how to say so without the standard library. For wasm, the compiler's own library has functions of these names whose
//! bodies are the instruction; the optimiser leaves only that. Does not know: errors.

#[cfg(target_arch = "wasm32")]
mod imp {
    unsafe extern "C" {
        pub safe fn sqrt(x: f64) -> f64;
        pub safe fn floor(x: f64) -> f64;
        pub safe fn ceil(x: f64) -> f64;
        pub safe fn trunc(x: f64) -> f64;
    }
}

#[cfg(not(target_arch = "wasm32"))]
use libm as imp;

/// The square root, correctly rounded.
#[inline(always)]
pub fn sqrt(x: f64) -> f64 {
    imp::sqrt(x)
}

#[inline(always)]
pub fn floor(x: f64) -> f64 {
    imp::floor(x)
}

#[inline(always)]
pub fn ceil(x: f64) -> f64 {
    imp::ceil(x)
}

#[inline(always)]
pub fn trunc(x: f64) -> f64 {
    imp::trunc(x)
}
