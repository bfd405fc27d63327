//! `mlc run`: the direct path in this process, or the module built via Rust.

use super::build::{build_via_rust, profile};
use crate::args::{Common, Target};
use crate::pipeline::{self, Compiled};
use crate::report::{Reader, Status};
use mlc_direct::{Link, RuntimeImage};
use mlc_hir::{Base, ClassId, Program};
use mlc_host::{ExitStatus, Explainer, Finished, HostError, RunOptions, Runtime};
use mlc_toolchain::Cache;
use std::collections::BTreeMap;
use std::path::Path;

pub fn run(common: &Common, file: &Path, args: &[String]) -> Result<Status, Status> {
    let compiled = pipeline::compile(common, file, &[])?;
    let reader = Reader::new(common, Some(pipeline::language(&compiled.analysis, mlc_source::FileId(0))));
    let name = if file.as_os_str() == "-" { "-".to_string() } else { file.display().to_string() };
    let mut options = RunOptions { stack_given: true, ..RunOptions::new(name, args.to_vec()) };
    options.explainer = explainer(&reader, compiled.analysis.program.as_ref());
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

/// Tells readers of other languages than English what an uncaught exception means.
fn explainer(reader: &Reader, program: Option<&Program>) -> Option<Explainer> {
    let reader = *reader;
    reader.exception("KeyError")?;
    let own = program.map(own_exceptions).unwrap_or_default();
    Some(Explainer::new(move |name| {
        let known = |name: &str| reader.exception(name).or_else(|| reader.exception(base(name)?));
        let text = match own.get(name) {
            Some(base) => {
                let args = [("name", name.to_string()), ("base", base.to_string())];
                let kind = reader.say("report.own_exception", &args);
                let gap = if kind.ends_with('。') { "" } else { " " };
                known(base).map_or(kind.clone(), |text| format!("{kind}{gap}{text}"))
            }
            None => known(name.rsplit('.').next().unwrap_or(name))?.to_string(),
        };
        Some(reader.noted(&text))
    }))
}

/// The exception classes that the program defines, as tracebacks name them, with the builtin class that each is a kind of.
/// Classes of one name that are kinds of different ones are left to their messages.
fn own_exceptions(program: &Program) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (at, class) in program.classes.iter().enumerate() {
        let module = &program.module(class.module).name;
        let name =
            if &**module == "__main__" { class.qualname.to_string() } else { format!("{module}.{}", class.qualname) };
        let base = builtin_base(program, ClassId(at as u32));
        found
            .entry(name)
            .and_modify(|other| *other = other.take().filter(|o| Some(o) == base.as_ref()))
            .or_insert(base);
    }
    found.into_iter().filter_map(|(name, base)| Some((name, base?))).collect()
}

/// The first builtin class among the ancestors, `object` aside: `KeyError` for `class Missing(Named, KeyError)`.
fn builtin_base(program: &Program, class: ClassId) -> Option<String> {
    program.class(class).bases.iter().find_map(|base| match base {
        Base::Class(id) => builtin_base(program, *id),
        Base::Builtin(name) => Some(name.to_string()).filter(|name| name != "object"),
        Base::Unknown => None,
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
