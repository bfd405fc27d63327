//! mlc as a command, in a folder of its own.

// Each test uses a part of it.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A folder of a test, and mlc in it.
pub struct Folder(pub tempfile::TempDir);

/// What a command did.
pub struct Done {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Done {
    /// Asserts the exit status; what was printed explains another one.
    #[track_caller]
    pub fn status(self, expected: i32) -> Done {
        assert_eq!(self.status, expected, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// Asserts that stderr has all these texts.
    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Done {
        for text in texts {
            assert!(self.stderr.contains(text), "no `{text}` in:\n{}", self.stderr);
        }
        self
    }

    #[track_caller]
    pub fn prints(self, expected: &str) -> Done {
        assert_eq!(self.stdout, expected, "stderr:\n{}", self.stderr);
        self
    }
}

impl Folder {
    pub fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a folder"))
    }

    /// A folder with one program.
    pub fn with(name: &str, text: impl AsRef<[u8]>) -> Folder {
        let folder = Folder::new();
        folder.write(name, text);
        folder
    }

    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("the file");
    }

    /// The names in the folder, in order.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("the folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// mlc with these arguments, in the folder, whatever the language of the machine is.
    pub fn command<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mlc"));
        command.args(args).current_dir(self.0.path());
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "MLC_LANG"] {
            command.env_remove(name);
        }
        command
    }

    pub fn mlc<S: AsRef<OsStr>>(&self, args: &[S]) -> Done {
        done(&mut self.command(args), "")
    }
}

pub fn start(command: &mut Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts")
}

pub fn done(command: &mut Command, stdin: &str) -> Done {
    let mut child = start(command);
    // A command need not read its input.
    let _ = child.stdin.take().expect("standard input").write_all(stdin.as_bytes());
    let output = child.wait_with_output().expect("the command ends");
    Done {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}
