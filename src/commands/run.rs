//! `mlc run`: the direct path in this process, or the module built via Rust.

use super::build::{build_via_rust, profile};
use crate::args::{Common, Target};
use crate::pipeline::{self, Compiled};
use crate::report::{Reader, Status};
use mlc_direct::{Link, RuntimeImage};
use mlc_host::{ExitStatus, Finished, HostError, RunOptions, Runtime};
use mlc_toolchain::Cache;
use std::path::Path;

pub fn run(common: &Common, file: &Path, args: &[String]) -> Result<Status, Status> {
    let compiled = pipeline::compile(common, file, &[])?;
    let reader = Reader::new(common, Some(pipeline::language(&compiled.analysis, mlc_source::FileId(0))));
    let name = if file.as_os_str() == "-" { "-".to_string() } else { file.display().to_string() };
    let options = RunOptions { stack_given: true, ..RunOptions::new(name, args.to_vec()) };
    let finished = match profile(common) {
        Some(profile) => {
            let built = build_via_rust(common, &compiled, Target::Wasm, profile, None)?;
            mlc_host::run_module(&built, &options)
        }
        None => run_direct(&reader, &compiled, &options)?,
    };
    end(&reader, finished)
}

fn run_direct(
    reader: &Reader,
    compiled: &Compiled,
    options: &RunOptions,
) -> Result<Result<Finished, HostError>, Status> {
    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).map_err(|e| reader.internal(&e.to_string()))?;
    let program = mlc_direct::emit(&compiled.ir, &image, Link::Import).map_err(|e| reader.internal(&e.to_string()))?;
    let runtime = Runtime { wasm: mlc_image::RUNTIME_WASM, hash: mlc_image::RUNTIME_HASH };
    // Without a cache the runtime is compiled again each time: slower, but no reason to fail.
    let cache = Cache::existing().or_else(|| Cache::open().ok());
    Ok(mlc_host::run_linked(&program, runtime, cache.as_ref(), options))
}

fn end(reader: &Reader, finished: Result<Finished, HostError>) -> Result<Status, Status> {
    let finished = finished.map_err(|e| reader.host(&e))?;
    if let ExitStatus::Trapped(report) = &finished.status {
        return Err(reader.internal(&report.to_string()));
    }
    Ok(Status::Program(finished.status.code()))
}
