//! Modules in wasmtime, all under the same settings.
//!
//! Owns: compiling once, a fresh instance for each run, the time of a run. Does not know: where modules come from.

use crate::clock::{Whose, timed};
use std::time::Duration;
use wasmtime::{Config, Engine, Linker, Module, Store};
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use wasmtime_wasi::p2::pipe::MemoryOutputPipe;
use wasmtime_wasi::{I32Exit, WasiCtxBuilder};

/// Stack for WebAssembly frames, as `mlc run` has it.
const WASM_STACK: usize = 16 << 20;

/// Native stack that a thread needs to run modules.
pub const THREAD_STACK: usize = 4 * WASM_STACK;

/// wasmtime with its usual optimisation and without the interruption points of `mlc run`: the modules are compared, not
/// hosts.
pub struct Wasmtime {
    engine: Engine,
    linker: Linker<WasiP1Ctx>,
}

impl Wasmtime {
    pub fn new() -> Result<Wasmtime, String> {
        let mut config = Config::new();
        config.max_wasm_stack(WASM_STACK).async_stack_size(THREAD_STACK);
        let engine = Engine::new(&config).map_err(text)?;
        let mut linker = Linker::new(&engine);
        p1::add_to_linker_sync(&mut linker, |wasi: &mut WasiP1Ctx| wasi).map_err(text)?;
        Ok(Wasmtime { engine, linker })
    }

    pub fn compile(&self, wasm: &[u8]) -> Result<Module, String> {
        Module::from_binary(&self.engine, wasm).map_err(text)
    }

    /// Instantiates a module and runs its `_start`; what it printed, and the CPU time of both steps.
    pub fn run(&self, module: &Module) -> Result<(Vec<u8>, Duration), String> {
        let (stdout, stderr) = (MemoryOutputPipe::new(usize::MAX), MemoryOutputPipe::new(usize::MAX));
        let mut builder = WasiCtxBuilder::new();
        builder.allow_blocking_current_thread(true).arg("program");
        builder.stdout(stdout.clone()).stderr(stderr.clone());
        let mut store = Store::new(&self.engine, builder.build_p1());
        let (result, time) = timed(Whose::Own, || {
            let instance = self.linker.instantiate(&mut store, module)?;
            instance.get_typed_func::<(), ()>(&mut store, "_start")?.call(&mut store, ())
        });
        match result {
            Err(error) if !matches!(error.downcast_ref(), Some(I32Exit(0))) => {
                let stderr = stderr.contents();
                Err(format!("the module failed: {}\n{}", text(error), String::from_utf8_lossy(&stderr).trim_end()))
            }
            _ => Ok((stdout.contents().to_vec(), time)),
        }
    }
}

fn text(error: wasmtime::Error) -> String {
    format!("{error:#}")
}
