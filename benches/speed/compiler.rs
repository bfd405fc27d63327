//! The direct path in this process, stage by stage.
//!
//! Owns: calling the library crates in order, and the CPU time of each. Does not know: what the program does.

use mlc_direct::{Link, RuntimeImage};
use mlc_host::{ExitStatus, Instance, RunOptions, Runtime};
use mlc_source::Files;
use mlc_toolchain::Cache;
use std::time::Duration;

use crate::clock::{Whose, now, timed};

/// The measured stages, in order.
pub const STAGES: [&str; 4] = ["analyse", "infer", "lower", "emit"];

/// A program that imports no file.
struct Alone;

impl Files for Alone {
    fn read(&self, _: &str) -> Result<Option<String>, String> {
        Ok(None)
    }
}

/// Source text to the bytes of a module; the CPU time of each stage.
pub fn compile(text: &str, link: Link) -> Result<(Vec<u8>, [Duration; STAGES.len()]), String> {
    let mut times = [Duration::ZERO; STAGES.len()];
    let mut start = now(Whose::Own);
    let mut lap = |stage: usize| {
        let end = now(Whose::Own);
        times[stage] = end.saturating_sub(start);
        start = end;
    };
    let analysis = mlc_sema::analyze(&Alone, "program.ml", text, mlc_sema::Options::default());
    let Some(program) = &analysis.program else {
        return Err(format!("the program has errors: {:?}", analysis.diagnostics));
    };
    lap(0);
    let inference = mlc_infer::infer(program);
    lap(1);
    let ir = mlc_lower::lower(program, &inference, &analysis.sources);
    lap(2);
    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).map_err(|error| error.to_string())?;
    let wasm = mlc_direct::emit(&ir, &image, link).map_err(|error| error.to_string())?;
    lap(3);
    Ok((wasm, times))
}

/// A program as `mlc run` runs it: compiled without optimisation, linked to the precompiled runtime, interruptible.
pub struct Linked {
    wasm: Vec<u8>,
    cache: Option<Cache>,
}

impl Linked {
    pub fn new(text: &str) -> Result<Linked, String> {
        let (wasm, _) = compile(text, Link::Import)?;
        Ok(Linked { wasm, cache: Cache::open().ok() })
    }

    /// What it printed, and the CPU time of `_start`.
    pub fn run(&self) -> Result<(Vec<u8>, Duration), String> {
        let runtime = Runtime { wasm: mlc_image::RUNTIME_WASM, hash: mlc_image::RUNTIME_HASH };
        let options = RunOptions::captured("program.ml", Vec::new());
        let instance = Instance::linked(&self.wasm, runtime, self.cache.as_ref(), &options);
        let instance = instance.map_err(|error| error.to_string())?;
        let (finished, time) = timed(Whose::Own, || instance.start());
        let finished = finished.map_err(|error| error.to_string())?;
        if finished.status != ExitStatus::Exited(0) {
            let stderr = String::from_utf8_lossy(&finished.stderr);
            return Err(format!("the program ended with {:?}\n{}", finished.status, stderr.trim_end()));
        }
        Ok((finished.stdout, time))
    }
}
