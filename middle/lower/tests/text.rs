//! Source to IR text: each `text/NAME.ml` lowers to exactly `text/NAME.ir`. `UPDATE_EXPECT=1` rewrites the expectations,
//! which are then reviewed.

use mlc_source::Files;
use std::fs;
use std::path::{Path, PathBuf};

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _path: &str) -> Result<Option<String>, String> {
        Ok(None)
    }
}

fn lowered(name: &str, text: &str) -> mlc_ir::Program {
    let options = mlc_sema::Options { language: mlc_syntax::Choice::Named("en"), ..Default::default() };
    let analysis = mlc_sema::analyze(&NoFiles, name, text, options);
    let program = analysis.program.unwrap_or_else(|| panic!("{name}: {:?}", analysis.diagnostics));
    let inference = mlc_infer::infer(&program);
    mlc_lower::lower_observed(&program, &inference, &analysis.sources, &mut |ir, stage, pass| {
        mlc_ir::verify::at(ir, stage).unwrap_or_else(|e| panic!("{name}: wrong IR after `{pass}`: {e}"));
    })
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/text");
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|e| e.expect("an entry").path())
        .filter(|p| p.extension().is_some_and(|x| x == "ml"))
        .collect();
    all.sort();
    assert!(all.len() >= 8, "fixtures are missing");
    all
}

#[test]
fn programs_lower_to_their_texts() {
    let mut wrong = Vec::new();
    for path in fixtures() {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("readable");
        let program = lowered(&name, &source);
        let text = mlc_ir::text::program(&program);
        let expected = path.with_extension("ir");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &text).expect("writable");
        } else if fs::read_to_string(&expected).unwrap_or_default() != text {
            wrong.push(format!("{name} lowers to:\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn lowering_is_deterministic() {
    for path in fixtures() {
        let source = fs::read_to_string(&path).expect("readable");
        let once = mlc_ir::text::program(&lowered("a.ml", &source));
        let twice = mlc_ir::text::program(&lowered("a.ml", &source));
        assert_eq!(once, twice);
    }
}
