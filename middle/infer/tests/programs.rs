//! Programs with the listing that `mlc check --types` is made of: `tests/programs/*.txt` hold a program, a line of dashes
//! and what must be inferred. `MLC_BLESS=1` writes the listings anew, to be reviewed.

use mlc_source::Files;
use std::fs;
use std::path::Path;

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _path: &str) -> Result<Option<String>, String> {
        Ok(None)
    }
}

const RULE: &str = "\n----------------\n";

fn listing(name: &str, source: &str) -> String {
    let options = mlc_sema::Options { language: mlc_syntax::Choice::Named("en"), exports: &exports(source) };
    let analysis = mlc_sema::analyze(&NoFiles, name, source, options);
    let program = analysis.program.unwrap_or_else(|| panic!("{name} has errors: {:?}", analysis.diagnostics));
    let inference = mlc_infer::infer(&program);
    let text = mlc_infer::explain::listing(&program, &inference);
    let again = mlc_infer::explain::listing(&program, &mlc_infer::infer(&program));
    assert_eq!(text, again, "{name}: inference is not deterministic");
    text
}

/// Names after `# export:` in the first line.
fn exports(source: &str) -> Vec<String> {
    let first = source.lines().next().unwrap_or("");
    first.strip_prefix("# export:").map_or(Vec::new(), |names| names.split_whitespace().map(String::from).collect())
}

#[test]
fn programs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut paths: Vec<_> = fs::read_dir(&folder).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut wrong = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("a readable file");
        let (source, expected) = text.split_once(RULE).unwrap_or((&text, ""));
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let found = listing(&name, source);
        if std::env::var_os("MLC_BLESS").is_some() {
            fs::write(&path, format!("{source}{RULE}{found}")).expect("a writable file");
        } else if found != expected {
            wrong.push(format!("{name}: inferred\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The work grows with the program, not with its square.
#[test]
fn long_programs_take_few_evaluations() {
    let evaluations = |functions: usize| {
        let mut source = String::new();
        for i in 0..functions {
            source.push_str(&format!(
                "def f{i}(xs, k):\n    total = 0\n    for x in xs:\n        total += x * k\n    return total\n\
                 class C{i}:\n    def __init__(self, v):\n        self.v = v\n    def get(self):\n        return self.v\n"
            ));
        }
        for i in 0..functions {
            source.push_str(&format!("print(f{i}([1, 2, {i}], {i}), C{i}({i}).get())\n"));
        }
        let options = mlc_sema::Options { language: mlc_syntax::Choice::Named("en"), exports: &[] };
        let program = mlc_sema::analyze(&NoFiles, "long", &source, options).program.expect("a program");
        mlc_infer::evaluations(&program)
    };
    let (small, large) = (evaluations(20), evaluations(80));
    assert!(large < small * 5, "{small} evaluations for 20 functions, {large} for 80");
}
