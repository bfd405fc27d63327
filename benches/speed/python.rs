//! CPython 3.12: what programs must print, and one of the two things they are compared with.
//!
//! Owns: finding a real interpreter (not a shim that starts one), running it. Does not know: mlc.

use crate::clock::{Whose, timed};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

/// A CPython 3.12.
pub struct Python {
    pub executable: PathBuf,
    pub version: String,
    /// CPU time of a program that does nothing.
    startup: Duration,
}

impl Python {
    /// `$MLC_PYTHON`, else one that pyenv installed, else one on the search path. An error says why `$MLC_PYTHON` is of no
    /// use; `None` that there is none.
    pub fn find() -> Result<Option<Python>, String> {
        if let Some(named) = std::env::var_os("MLC_PYTHON").filter(|value| !value.is_empty()) {
            let found = Python::at(Path::new(&named));
            return found.map(Some).ok_or_else(|| format!("MLC_PYTHON={} is no CPython 3.12", named.display()));
        }
        Ok(candidates().iter().find_map(|path| Python::at(path)))
    }

    fn at(path: &Path) -> Option<Python> {
        const ASK: &str = "import platform, sys; print(platform.python_implementation(), platform.python_version(), \
                           sys.executable)";
        let output = Command::new(path).args(["-c", ASK]).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let (version, executable) = text.trim_end().strip_prefix("CPython ")?.split_once(' ')?;
        if !version.starts_with("3.12.") {
            return None;
        }
        let mut python = Python { executable: executable.into(), version: version.into(), startup: Duration::ZERO };
        let mut startups: Vec<Duration> = (0..9).filter_map(|_| python.cpu_time(&["-c", "pass"])).collect();
        startups.sort();
        python.startup = *startups.get(startups.len() / 2)?;
        Some(python)
    }

    fn cpu_time(&self, arguments: &[&str]) -> Option<Duration> {
        let (output, time) = timed(Whose::Children, || Command::new(&self.executable).args(arguments).output());
        output.is_ok_and(|output| output.status.success()).then_some(time)
    }

    /// Runs a program; what it printed, and its CPU time without the interpreter's own start.
    pub fn run(&self, program: &Path) -> Result<(Vec<u8>, Duration), String> {
        let (output, time) = timed(Whose::Children, || Command::new(&self.executable).arg(program).output());
        Ok((succeeded(output, "CPython")?, time.saturating_sub(self.startup)))
    }
}

fn candidates() -> Vec<PathBuf> {
    let mut found = Vec::new();
    if let Some(home) = std::env::var_os("HOME")
        && let Ok(versions) = std::fs::read_dir(Path::new(&home).join(".pyenv/versions"))
    {
        let names = versions.filter_map(|entry| Some(entry.ok()?.path()));
        found.extend(
            names.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("3.12"))),
        );
        found.sort();
        found.reverse();
        found = found.into_iter().map(|version| version.join("bin/python3.12")).collect();
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    for name in ["python3.12", "python3", "python"] {
        found.extend(folders.iter().map(|folder| folder.join(name)));
    }
    found.retain(|path| path.is_file());
    found
}

/// What a process printed, or why it is of no use.
pub fn succeeded(output: std::io::Result<Output>, what: &str) -> Result<Vec<u8>, String> {
    let output = output.map_err(|error| format!("{what}: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("{what} ended with {}:\n{}", output.status, stderr.trim_end()))
}
