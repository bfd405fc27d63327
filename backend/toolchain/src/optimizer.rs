//! Shrinking a finished module with Binaryen.
//!
//! Owns: the choice among the built-in optimiser, a `wasm-opt` program and none; the features it may use. Does not know:
//! where the module came from.
//!
//! The feature list is explicit. With every feature allowed, Binaryen writes types that node 20 rejects and that run half as
//! fast under Cranelift.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::interrupt::TemporaryFolder;
use crate::locate::find_program;
use crate::{Detail, ToolError, module};

/// What to optimise for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// `-O3`.
    Speed,
    /// `-Oz`.
    Size,
}

/// Something that makes modules better.
pub trait Optimizer {
    /// What it is, for reports.
    fn describe(&self) -> String;
    /// The optimised module; `None` if this one optimises nothing.
    fn optimize(&self, wasm: &[u8], goal: Goal) -> Result<Option<Vec<u8>>, ToolError>;
}

/// The features that every module of mlc may use, by Binaryen's names.
const FEATURES: [&str; 6] =
    ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

/// The optimiser to use: `$MLC_WASM_OPT` if set (`none` for none), else the built-in one, else a `wasm-opt` on the search
/// path, else none.
pub fn find_optimizer() -> Box<dyn Optimizer> {
    if let Some(named) = std::env::var_os("MLC_WASM_OPT").filter(|value| !value.is_empty()) {
        if named == "none" {
            return Box::new(NoOptimizer);
        }
        // A wrong name is reported when it is run: silently using another one would hide the mistake.
        let program = find_program(&named).unwrap_or_else(|| PathBuf::from(&named));
        return Box::new(ExternalOptimizer { program });
    }
    #[cfg(feature = "wasm-opt")]
    return Box::new(built_in::BuiltInOptimizer);
    #[cfg(not(feature = "wasm-opt"))]
    match find_program(&"wasm-opt".into()) {
        Some(program) => Box::new(ExternalOptimizer { program }),
        None => Box::new(NoOptimizer),
    }
}

/// Leaves every module as it is.
pub struct NoOptimizer;

impl Optimizer for NoOptimizer {
    fn describe(&self) -> String {
        "none".to_string()
    }

    fn optimize(&self, _wasm: &[u8], _goal: Goal) -> Result<Option<Vec<u8>>, ToolError> {
        Ok(None)
    }
}

/// A `wasm-opt` program.
pub struct ExternalOptimizer {
    pub program: PathBuf,
}

impl ExternalOptimizer {
    /// What the program says it is.
    pub fn version(&self) -> Option<String> {
        let output = Command::new(&self.program).arg("--version").stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
    }

    fn failed(&self, detail: Detail) -> ToolError {
        ToolError::OptimizerFailed { tool: self.program.display().to_string(), detail }
    }
}

impl Optimizer for ExternalOptimizer {
    fn describe(&self) -> String {
        self.program.display().to_string()
    }

    fn optimize(&self, wasm: &[u8], goal: Goal) -> Result<Option<Vec<u8>>, ToolError> {
        on_files(wasm, |input, output| {
            let mut command = Command::new(&self.program);
            command.args(FEATURES.map(|feature| format!("--enable-{feature}")));
            command.arg(match goal {
                Goal::Speed => "-O3",
                Goal::Size => "-Oz",
            });
            command.arg(input).arg("-o").arg(output).stdin(Stdio::null());
            let run =
                command.output().map_err(Detail::cannot_run(&self.program)).map_err(|detail| self.failed(detail))?;
            if run.status.success() {
                return Ok(());
            }
            let said = String::from_utf8_lossy(&run.stderr).trim_end().to_string();
            Err(self.failed(Detail::Ended { program: self.program.clone(), status: run.status.code(), said }))
        })
        .map(Some)
    }
}

/// Gives the module to an optimiser that works on files, and checks what comes out.
fn on_files(
    wasm: &[u8],
    run: impl FnOnce(&std::path::Path, &std::path::Path) -> Result<(), ToolError>,
) -> Result<Vec<u8>, ToolError> {
    let folder = TemporaryFolder::new("mlc-opt-");
    let folder = folder.map_err(ToolError::io("create a folder in", &std::env::temp_dir()))?;
    let input = folder.path().join("in.wasm");
    let output = folder.path().join("out.wasm");
    fs::write(&input, wasm).map_err(ToolError::io("write", &input))?;
    run(&input, &output)?;
    let bytes = fs::read(&output).map_err(ToolError::io("read", &output))?;
    module::check(&bytes)?;
    Ok(bytes)
}

#[cfg(feature = "wasm-opt")]
mod built_in {
    use super::{FEATURES, Goal, Optimizer, on_files};
    use crate::{Detail, ToolError};
    use wasm_opt::{Feature, OptimizationOptions};

    /// The Binaryen that is linked into mlc.
    pub struct BuiltInOptimizer;

    fn feature(name: &str) -> Option<Feature> {
        Some(match name {
            "bulk-memory" => Feature::BulkMemory,
            "nontrapping-float-to-int" => Feature::TruncSat,
            "sign-ext" => Feature::SignExt,
            "mutable-globals" => Feature::MutableGlobals,
            "reference-types" => Feature::ReferenceTypes,
            "multivalue" => Feature::Multivalue,
            _ => return None,
        })
    }

    impl Optimizer for BuiltInOptimizer {
        fn describe(&self) -> String {
            "Binaryen 116".to_string()
        }

        fn optimize(&self, wasm: &[u8], goal: Goal) -> Result<Option<Vec<u8>>, ToolError> {
            on_files(wasm, |input, output| {
                let mut options = match goal {
                    Goal::Speed => OptimizationOptions::new_opt_level_3(),
                    Goal::Size => OptimizationOptions::new_optimize_for_size_aggressively(),
                };
                for feature in FEATURES.iter().filter_map(|name| feature(name)) {
                    options.enable_feature(feature);
                }
                options.run(input, output).map_err(|error| ToolError::OptimizerFailed {
                    tool: self.describe(),
                    detail: Detail::Said(chain(&error)),
                })
            })
            .map(Some)
        }
    }

    /// An error with all its causes.
    fn chain(error: &dyn std::error::Error) -> String {
        let mut text = error.to_string();
        let mut next = error.source();
        while let Some(cause) = next {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            next = cause.source();
        }
        text
    }

    #[cfg(test)]
    mod tests {
        use super::{FEATURES, feature};

        #[test]
        fn every_feature_is_known() {
            assert!(FEATURES.iter().all(|name| feature(name).is_some()));
        }
    }
}

#[cfg(feature = "wasm-opt")]
pub use built_in::BuiltInOptimizer;
