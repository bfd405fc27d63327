//! `mlc build`: a module, or an executable, on disk.

use crate::args::{Common, Goal, Target};
use crate::pipeline::{self, Compiled};
use crate::report::{Failure, Reader, Status, write_stderr};
use mlc_diag::codes::tools;
use mlc_direct::{Link, RuntimeImage};
use mlc_toolchain::optimizer::{self, find_optimizer};
use mlc_toolchain::{
    Cache, Profile, Progress, Project, Silent, Sources, TerminalProgress, Toolchain, project, write_atomic,
};
use std::path::{Path, PathBuf};

pub struct Request<'a> {
    pub file: &'a Path,
    pub output: Option<&'a Path>,
    pub export: &'a [String],
    pub target: Target,
    pub keep: Option<&'a Path>,
}

pub fn build(common: &Common, request: &Request<'_>) -> Result<Status, Status> {
    let reader = Reader::new(common, None);
    let profile = profile(common);
    let native = request.target == Target::Native;
    if profile.is_none() && (native || request.keep.is_some()) {
        let flag = if native { "--target native" } else { "--keep" };
        reader.failure(&Failure::new(&tools::OPTION_NEEDS).arg("option", flag).arg("needed", "--via-rust, --optimize"));
        return Err(Status::Usage);
    }
    if native && !request.export.is_empty() {
        reader.failure(&Failure::new(&tools::OPTION_NEEDS).arg("option", "--export").arg("needed", "--target wasm"));
        return Err(Status::Usage);
    }
    let compiled = pipeline::compile(common, request.file, request.export)?;
    let output = request.output.map_or_else(|| default_output(request.file, native), Path::to_path_buf);
    if is_source(&compiled, &output) {
        let failure = Failure::new(&tools::IO).arg("path", output.display());
        return Err(reader.failure(&failure.because("it is a source file of the program")));
    }
    let bytes = match profile {
        Some(profile) => build_via_rust(common, &compiled, request.target, profile, request.keep)?,
        None => build_direct(&reader, &compiled)?,
    };
    write_atomic(&output, &bytes, native).map_err(|e| reader.tool(&e))?;
    if !common.quiet {
        let args = [("path", output.display().to_string()), ("bytes", bytes.len().to_string())];
        write_stderr(&format!("{}\n", reader.say("report.written", &args)));
    }
    Ok(Status::Ok)
}

/// Whether the output would replace a file that the program is made of.
fn is_source(compiled: &Compiled, output: &Path) -> bool {
    let Ok(output) = output.canonicalize() else { return false };
    compiled.analysis.sources.files().any(|f| Path::new(&*f.name).canonicalize().is_ok_and(|path| path == output))
}

/// `dir/hello.fr.ml` → `hello.fr.wasm`
fn default_output(file: &Path, native: bool) -> PathBuf {
    let stem = if file.as_os_str() == "-" {
        "program".into()
    } else {
        file.file_stem().unwrap_or(file.as_os_str()).to_os_string()
    };
    let mut name = stem;
    if !native {
        name.push(".wasm");
    }
    PathBuf::from(name)
}

fn build_direct(reader: &Reader, compiled: &Compiled) -> Result<Vec<u8>, Status> {
    let image = RuntimeImage::parse(mlc_image::RUNTIME_WASM).map_err(|e| reader.internal(&e.to_string()))?;
    let bytes = mlc_direct::emit(&compiled.ir, &image, Link::Append).map_err(|e| reader.internal(&e.to_string()))?;
    mlc_toolchain::module::check(&bytes).map_err(|e| reader.internal(&e.to_string()))?;
    Ok(bytes)
}

/// The profile of a via-Rust build; nothing on the direct path.
pub fn profile(common: &Common) -> Option<Profile> {
    match (common.optimize, common.via_rust) {
        (Some(_), _) => Some(Profile::Release),
        (None, true) => Some(Profile::Quick),
        (None, false) => None,
    }
}

/// Generated Rust through cargo, then wasm-opt if asked for.
pub fn build_via_rust(
    common: &Common,
    compiled: &Compiled,
    target: Target,
    profile: Profile,
    keep: Option<&Path>,
) -> Result<Vec<u8>, Status> {
    let reader = Reader::new(common, Some(pipeline::language(&compiled.analysis, mlc_source::FileId(0))));
    let generated =
        mlc_rustgen::generate(&compiled.ir, &compiled.analysis.sources).map_err(|e| reader.internal(&e.to_string()))?;
    let target = match target {
        Target::Wasm => project::Target::Wasm,
        Target::Native => project::Target::Native,
    };
    if common.show_rust
        && let Some((_, text)) = generated.files.first()
    {
        eprintln!("{text}");
    }
    let project = Project { files: &generated.files, target, profile };
    let sources = Sources { hash: mlc_image::SOURCES_HASH, files: mlc_image::SOURCES };
    let cache = Cache::open().map_err(|e| reader.tool(&e))?;
    let toolchain = Toolchain::find(target).map_err(|e| reader.tool(&e))?;
    let mut progress: Box<dyn Progress> = if common.quiet {
        Box::new(Silent)
    } else {
        Box::new(TerminalProgress::new(reader.say("report.waiting", &[]), reader.say("report.compiling_runtime", &[])))
    };
    let built =
        project::build(&cache, &toolchain, &sources, &project, keep, &mut *progress).map_err(|e| reader.tool(&e))?;
    for warning in &built.warnings {
        // The generated crate compiles without warnings; one that does not is worth seeing.
        eprintln!("{warning}");
    }
    let Some(goal) = common.optimize.filter(|_| target == project::Target::Wasm) else { return Ok(built.bytes) };
    let goal = match goal {
        Goal::Speed => optimizer::Goal::Speed,
        Goal::Size => optimizer::Goal::Size,
    };
    match find_optimizer().optimize(&built.bytes, goal).map_err(|e| reader.tool(&e))? {
        Some(bytes) => Ok(bytes),
        None => {
            reader.note(&reader.say("report.not_optimized", &[]));
            Ok(built.bytes)
        }
    }
}
