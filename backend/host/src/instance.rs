//! A module in a store, with WASI: what a host can call.
//!
//! Owns: instantiation, linking a program to its runtime, calls on a thread with enough stack. Does not know: what the
//! exports mean.

use std::io::stdin;
use std::sync::Arc;

use mlc_toolchain::{Cache, Detail};
use wasmtime::{Engine, Extern, Linker, Memory, Module, Store, TypedFunc, WasmParams, WasmResults};
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use wasmtime_wasi::p2::pipe::{MemoryInputPipe, MemoryOutputPipe};
use wasmtime_wasi::{FsPerms, I32Exit, WasiCtxBuilder};

use crate::engine::{self, STACK};
use crate::interrupt::Interruptible;
use crate::output::Inherited;
use crate::uncaught::Reports;
use crate::{ExitStatus, Finished, HostError, RunOptions, Runtime, Stdio, chain};

/// The module name under which a program imports its runtime.
const RUNTIME_MODULE: &str = "rt";

/// The runtime's function that writes out what its buffer holds.
const FLUSH: &str = "program_flush";

/// An instantiated module whose exports can be called.
pub struct Instance {
    store: Store<WasiP1Ctx>,
    instance: wasmtime::Instance,
    /// The memory of the module, or of its runtime.
    memory: Option<Memory>,
    captured: Captured,
    reports: Option<Reports>,
    /// Nothing in it waits for time or sockets.
    light: bool,
    /// See [`RunOptions::stack_given`].
    stack_given: bool,
    /// Of the runtime that a linked program runs on.
    flush: Option<TypedFunc<(), ()>>,
}

impl Instance {
    /// Instantiates a standalone module.
    pub fn standalone(wasm: &[u8], options: &RunOptions) -> Result<Instance, HostError> {
        let engine = engine::engine(options.compilation, wasm.len())?;
        let module = engine::compile(&engine, wasm)?;
        let mut this = Instance::with_wasi(&engine, &module, options)?;
        this.memory = this.instance.get_memory(&mut this.store, "memory");
        Ok(this)
    }

    /// Instantiates the runtime, then a program linked to it. The instance's exports are the program's.
    pub fn linked(
        program: &[u8],
        runtime: Runtime<'_>,
        cache: Option<&Cache>,
        options: &RunOptions,
    ) -> Result<Instance, HostError> {
        let engine = engine::engine(options.compilation, program.len())?;
        let program = engine::compile(&engine, program)?;
        let runtime = engine::runtime(&engine, runtime, cache)?;
        let mut this = Instance::with_wasi(&engine, &runtime, options)?;
        let mut imports = Vec::with_capacity(program.imports().len());
        for import in program.imports() {
            let found = match import.module() {
                RUNTIME_MODULE => this.instance.get_export(&mut this.store, import.name()),
                _ => None,
            };
            imports.push(found.ok_or_else(|| HostError::Link {
                detail: Detail::NotExported { name: format!("{}.{}", import.module(), import.name()) },
            })?);
        }
        this.memory = this.instance.get_memory(&mut this.store, "memory");
        this.flush = this.instance.get_typed_func(&mut this.store, FLUSH).ok();
        let instance = wasmtime::Instance::new(&mut this.store, &program, &imports);
        this.instance = instance.map_err(|error| HostError::Link { detail: chain(&error) })?;
        Ok(this)
    }

    /// Instantiates a module that imports nothing but WASI.
    fn with_wasi(engine: &Engine, module: &Module, options: &RunOptions) -> Result<Instance, HostError> {
        let link = |error: wasmtime::Error| HostError::Link { detail: chain(&error) };
        let reports = options.explainer.clone().map(Reports::new);
        let (wasi, captured) = wasi(options, reports.clone())?;
        let mut store = Store::new(engine, wasi);
        // The epoch only ever advances at Ctrl-C.
        store.set_epoch_deadline(1);
        let mut linker = Linker::new(engine);
        p1::add_to_linker_sync(&mut linker, |wasi: &mut WasiP1Ctx| wasi).map_err(link)?;
        // Wasmtime's own refuses statuses above 125; `sys.exit(-1)` ends with 255.
        linker.allow_shadowing(true);
        let exit = |status: i32| -> wasmtime::Result<()> { Err(I32Exit(status).into()) };
        linker.func_wrap("wasi_snapshot_preview1", "proc_exit", exit).map_err(link)?;
        let instance = linker.instantiate(&mut store, module).map_err(link)?;
        let waits = |name: &str| name == "poll_oneoff" || name.starts_with("sock_");
        let light = !module.imports().any(|import| waits(import.name()));
        Ok(Instance {
            store,
            instance,
            memory: None,
            captured,
            reports,
            light,
            stack_given: options.stack_given,
            flush: None,
        })
    }

    /// Calls `_start` and tells how the program ended.
    pub fn start(mut self) -> Result<Finished, HostError> {
        let interruptible = self.captured.is_none().then(|| Interruptible::new(self.store.engine()));
        let status = match self.call::<(), ()>("_start", ())? {
            Ok(()) => ExitStatus::Exited(0),
            Err(status) => status,
        };
        if status == ExitStatus::Interrupted
            && let Some(flush) = self.flush.take()
        {
            // The handler's patience limits this, and nobody is left to hear of a failure.
            self.store.set_epoch_deadline(u64::MAX / 2);
            on_program_thread(|| flush.call(&mut self.store, ()))?.ok();
        }
        drop(interruptible);
        if let Some(reports) = &self.reports {
            // A closed stderr is nobody's concern.
            reports.finish(status == ExitStatus::Exited(1), &mut std::io::stderr().lock()).unwrap_or_default();
        }
        let (stdout, stderr) = self.output();
        Ok(Finished { status, stdout, stderr })
    }

    /// Calls an exported function. The inner result is `Err` if the program ended (or trapped) during the call.
    pub fn call<P, R>(&mut self, name: &str, params: P) -> Result<Result<R, ExitStatus>, HostError>
    where
        P: WasmParams + Send,
        R: WasmResults + Send,
    {
        let function = self.instance.get_typed_func::<P, R>(&mut self.store, name);
        let function = function.map_err(|error| HostError::Export { name: name.to_string(), detail: chain(&error) })?;
        let (store, light) = (&mut self.store, self.light);
        let run = || with_executor(light, || function.call(store, params));
        let result = if self.stack_given { run() } else { on_program_thread(run)? };
        Ok(result.map_err(|error| ExitStatus::of(Err(error))))
    }

    /// The names of the exports, in the module's order.
    pub fn exports(&mut self) -> Vec<String> {
        self.instance.exports(&mut self.store).map(|export| export.name().to_string()).collect()
    }

    /// The value of an exported global.
    pub fn global(&mut self, name: &str) -> Option<wasmtime::Val> {
        match self.instance.get_export(&mut self.store, name)? {
            Extern::Global(global) => Some(global.get(&mut self.store)),
            _ => None,
        }
    }

    /// Reads the program's memory; `None` outside of it.
    pub fn read(&self, address: u32, length: u32) -> Option<&[u8]> {
        let start = address as usize;
        self.memory?.data(&self.store).get(start..start.checked_add(length as usize)?)
    }

    /// Writes to the program's memory; `None` outside of it.
    pub fn write(&mut self, address: u32, bytes: &[u8]) -> Option<()> {
        let start = address as usize;
        let end = start.checked_add(bytes.len())?;
        self.memory?.data_mut(&mut self.store).get_mut(start..end)?.copy_from_slice(bytes);
        Some(())
    }

    /// What the program has written so far to stdout and stderr, if captured.
    pub fn output(&self) -> (Vec<u8>, Vec<u8>) {
        match &self.captured {
            Some((stdout, stderr)) => (stdout.contents().to_vec(), stderr.contents().to_vec()),
            None => (Vec::new(), Vec::new()),
        }
    }
}

/// Runs WebAssembly where WASI finds what executes its futures. Without any it starts threads for time and sockets; what
/// waits for neither is served by this thread.
fn with_executor<T>(light: bool, run: impl FnOnce() -> T) -> T {
    let executor = if light { tokio::runtime::Builder::new_current_thread().build().ok() } else { None };
    let _entered = executor.as_ref().map(|executor| executor.enter());
    run()
}

/// Runs WebAssembly on a thread with the stack it needs.
fn on_program_thread<T: Send>(run: impl FnOnce() -> T + Send) -> Result<T, HostError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("program".to_string()).stack_size(STACK);
        let thread = thread
            .spawn_scoped(scope, run)
            .map_err(|error| HostError::Engine { detail: Detail::NoThread { source: Arc::new(error) } })?;
        thread.join().map_err(|panic| std::panic::resume_unwind(panic))
    })
}

type Captured = Option<(MemoryOutputPipe, MemoryOutputPipe)>;

/// The WASI context that the options ask for.
fn wasi(options: &RunOptions, reports: Option<Reports>) -> Result<(WasiP1Ctx, Captured), HostError> {
    let mut builder = WasiCtxBuilder::new();
    // The program has its thread for itself: nothing else waits for it.
    builder.allow_blocking_current_thread(true);
    builder.arg(&options.program_name).args(&options.arguments);
    let captured = match &options.stdio {
        Stdio::Inherit => {
            builder.stdin(stdin()).stdout(Inherited::Stdout).stderr(Inherited::Stderr(reports));
            None
        }
        Stdio::Captured { stdin } => {
            let (stdout, stderr) = (MemoryOutputPipe::new(usize::MAX), MemoryOutputPipe::new(usize::MAX));
            builder.stdin(MemoryInputPipe::new(stdin.clone())).stdout(stdout.clone()).stderr(stderr.clone());
            Some((stdout, stderr))
        }
    };
    if options.environment {
        // WASI knows text only; a variable that is none cannot be passed on.
        for (name, value) in std::env::vars_os() {
            if let (Some(name), Some(value)) = (name.to_str(), value.to_str()) {
                builder.env(name, value);
            }
        }
    }
    if let Some(folder) = &options.folder {
        builder
            .preopened_dir(folder, ".", FsPerms::ReadWrite)
            .map_err(|error| HostError::Folder { folder: folder.clone(), detail: chain(&error) })?;
    }
    Ok((builder.build_p1(), captured))
}
