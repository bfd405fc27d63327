//! `mlc run`: the direct path in this process, or the module built via Rust.

use super::build::{build_via_rust, profile};
use crate::args::{Common, Target};
use crate::pipeline::{self, Compiled};
use crate::report::{Reader, Status};
use mlc_direct::{Link, RuntimeImage};
use mlc_host::{ExitStatus, Explainer, Finished, HostError, RunOptions, Runtime};
use mlc_toolchain::Cache;
use std::path::Path;

pub fn run(common: &Common, file: &Path, args: &[String]) -> Result<Status, Status> {
    let compiled = pipeline::compile(common, file, &[])?;
    let reader = Reader::new(common, Some(pipeline::language(&compiled.analysis, mlc_source::FileId(0))));
    let name = if file.as_os_str() == "-" { "-".to_string() } else { file.display().to_string() };
    let mut options = RunOptions { stack_given: true, ..RunOptions::new(name, args.to_vec()) };
    options.explainer = explainer(&reader);
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
    if finished.status == ExitStatus::Interrupted
        && let Some(text) = reader.exception("KeyboardInterrupt")
    {
        reader.note(text);
    }
    if let ExitStatus::Trapped(report) = &finished.status {
        return Err(reader.internal(&report.to_string()));
    }
    Ok(Status::Program(finished.status.code()))
}

/// Tells readers of other languages than English what an uncaught exception means. Exceptions of the program's own are left
/// to their messages.
fn explainer(reader: &Reader) -> Option<Explainer> {
    let reader = *reader;
    reader.exception("KeyError").is_some().then(|| {
        Explainer::new(move |name| {
            let text = reader.exception(name).or_else(|| reader.exception(base(name)?))?;
            Some(reader.noted(text))
        })
    })
}

/// What a special exception of Python is a case of.
fn base(name: &str) -> Option<&'static str> {
    Some(match name {
        "FloatingPointError" => "ArithmeticError",
        "JSONDecodeError" => "ValueError",
        "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError" => "UnicodeError",
        "FileExistsError"
        | "IsADirectoryError"
        | "NotADirectoryError"
        | "InterruptedError"
        | "TimeoutError"
        | "BlockingIOError"
        | "ChildProcessError"
        | "ProcessLookupError"
        | "ConnectionError"
        | "BrokenPipeError"
        | "ConnectionAbortedError"
        | "ConnectionRefusedError"
        | "ConnectionResetError" => "OSError",
        "StopAsyncIteration" => "StopIteration",
        _ => return None,
    })
}
