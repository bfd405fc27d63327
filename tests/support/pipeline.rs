//! The compiler's stages in this process.

use mlc_source::Files;
use mlc_syntax::Choice;
use std::path::PathBuf;

/// The files beside a program, named as the program names them.
pub struct Folder(pub PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<String>, String> {
        match std::fs::read_to_string(self.0.join(path)) {
            Ok(text) => Ok(Some(text)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.to_string()),
        }
    }
}

/// A program compiled as far as the IR, which is verified after each pass.
pub struct Compiled {
    pub analysis: mlc_sema::Analysis,
    #[allow(dead_code, reason = "every test uses a part")]
    pub inference: mlc_infer::types::Inference,
    pub ir: mlc_ir::Program,
}

/// Compiles a program; its diagnostics when it has errors.
pub fn compile(folder: &Folder, name: &str, text: &str, exports: &[String]) -> Result<Compiled, String> {
    let analysis = mlc_sema::analyze(folder, name, text, mlc_sema::Options { language: Choice::Detect, exports });
    if analysis.diagnostics.iter().any(mlc_diag::Diagnostic::is_error) {
        return Err(format!("{:?}", analysis.diagnostics));
    }
    let program = analysis.program.as_ref().expect("a program without errors");
    let inference = mlc_infer::infer(program);
    let ir = mlc_lower::lower_observed(program, &inference, &analysis.sources, &mut |ir, stage, pass| {
        mlc_ir::verify::at(ir, stage).unwrap_or_else(|e| panic!("{name}: wrong IR after `{pass}`: {e}"));
    });
    Ok(Compiled { analysis, inference, ir })
}
