//! wasmtime's configuration, and the runtime compiled ahead of time.
//!
//! Owns: compiler settings, stack sizes, the cached machine code of the runtime. Does not know: what modules do.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};

use mlc_toolchain::Cache;
use wasmtime::{Config, Engine, Module, OptLevel};

use crate::{HostError, Runtime, chain};

/// Stack for WebAssembly frames; only what is used of it takes memory. Python's recursion limit of 1,000 needs up to
/// 16 KiB for each level of a program's recursion, which may be several frames; the 50,000 levels that a program can allow
/// itself have 5 KiB each.
const WASM_STACK: usize = 256 << 20;

/// Native stack that running WebAssembly takes: its frames, and those of the host functions they call.
pub const STACK: usize = WASM_STACK + (4 << 20);

/// How a program is compiled before it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Compilation {
    /// Quickly: for a program that is compiled each time it runs.
    #[default]
    Fast,
    /// To fast code: for long computations.
    Optimized,
}

/// Below this size a module is compiled before a second thread would have started.
const PARALLEL_FROM: usize = 16 << 10;

/// An engine that compiles that way a module of that many bytes.
pub(crate) fn engine(compilation: Compilation, size: usize) -> Result<Engine, HostError> {
    let mut config = Config::new();
    config
        .parallel_compilation(size >= PARALLEL_FROM)
        .cranelift_opt_level(match compilation {
            Compilation::Fast => OptLevel::None,
            Compilation::Optimized => OptLevel::Speed,
        })
        .max_wasm_stack(WASM_STACK)
        .async_stack_size(STACK)
        // How Ctrl-C stops a program: a quarter of a nanosecond per turn of a loop.
        .epoch_interruption(true)
        // Reports name functions, not offsets in a module that the user never sees.
        .generate_address_map(false);
    // Traps find their frames by frame pointers; only Windows insists on tables.
    #[cfg(not(windows))]
    config.native_unwind_info(false);
    Engine::new(&config).map_err(|error| HostError::Engine { detail: chain(&error) })
}

/// Compiles a module.
pub(crate) fn compile(engine: &Engine, wasm: &[u8]) -> Result<Module, HostError> {
    Module::from_binary(engine, wasm).map_err(|error| HostError::Compile { detail: chain(&error) })
}

/// The runtime for an engine: from the cache if it is there and fits, else compiled (with optimisation, whatever the engine
/// does for programs) and stored.
pub(crate) fn runtime(engine: &Engine, runtime: Runtime<'_>, cache: Option<&Cache>) -> Result<Module, HostError> {
    const KIND: &str = "runtime";
    if runtime.wasm.is_empty() {
        return Err(HostError::NoRuntime);
    }
    // wasmtime's own hash covers its version, its settings and the processor.
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    let key = format!("{}-{:016x}", runtime.hash, hasher.finish());
    if let Some(cache) = cache
        && let Some(code) = cache.load(KIND, &key)
        && let Some(module) = map(engine, code)
    {
        return Ok(module);
    }
    let code = self::engine(Compilation::Optimized, runtime.wasm.len())?
        .precompile_module(runtime.wasm)
        .map_err(|error| HostError::Compile { detail: chain(&error) })?;
    let Some(module) = deserialize(engine, &code) else {
        return compile(engine, runtime.wasm);
    };
    if let Some(cache) = cache {
        // Without a usable cache the next run compiles again: slower, not wrong.
        cache.store(KIND, &key, &code).ok();
    }
    Ok(module)
}

#[allow(unsafe_code)]
fn deserialize(engine: &Engine, code: &[u8]) -> Option<Module> {
    // SAFETY: the bytes are what `precompile_module` has just made.
    unsafe { Module::deserialize(engine, code) }.ok()
}

/// The machine code of a file, read from the disk as far as it is used.
#[allow(unsafe_code)]
fn map(engine: &Engine, code: File) -> Option<Module> {
    // SAFETY: the file holds what `precompile_module` made: this user's mlc stored it under a key that names the runtime
    // and the engine, and the cache vouches for the content. mlc replaces such files but never changes one, so the mapping
    // stays as it is. wasmtime checks the version and settings again.
    unsafe { Module::deserialize_open_file(engine, code) }.ok()
}
