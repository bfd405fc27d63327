//! Planted faults: small changes of mlc that the tests must notice. The lists are `tests/faults/*.toml`.
//!
//! Knows how to read the lists and to apply a fault to a tree of sources; building and running is the command's.

use std::path::Path;

use serde::Deserialize;

/// A change of mlc that makes it wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What the fault does, in a few words.
    pub name: String,
    /// The file of the repository that is changed.
    pub file: String,
    /// The text that is replaced; stands exactly once in the file.
    pub find: String,
    pub replace: String,
    /// What programs notice.
    pub breaks: String,
    #[serde(default)]
    pub path: Route,
    /// Programs or folders of programs that are run first, the likeliest first.
    pub killers: Vec<String>,
    /// Arguments of `cargo test --release`, where only unit tests can notice the fault.
    #[serde(default)]
    pub unit: Vec<String>,
}

/// The path on which programs show a fault.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    #[default]
    Direct,
    ViaRust,
}

impl Route {
    /// The options before `run`.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Route::Direct => &[],
            Route::ViaRust => &["--via-rust"],
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    fault: Vec<Fault>,
}

/// All faults of the lists in a folder, in the order of file names and lines.
pub fn all(folder: &Path) -> Vec<Fault> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files = entries.map(|entry| entry.expect("a folder entry").path()).collect::<Vec<_>>();
    files.retain(|path| path.extension().is_some_and(|e| e == "toml"));
    files.sort();
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        toml::from_str::<List>(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display())).fault
    };
    files.iter().flat_map(|path| read(path)).collect()
}

impl Fault {
    /// The text of the changed file; `Err` says why the fault does not apply to `text`.
    pub fn apply(&self, text: &str) -> Result<String, String> {
        match text.matches(&self.find).count() {
            1 if self.find == self.replace => Err(format!("`{}` changes nothing", self.name)),
            1 => Ok(text.replacen(&self.find, &self.replace, 1)),
            n => Err(format!("`{}`: its text stands {n} times in {}", self.name, self.file)),
        }
    }
}
