//! Ctrl-C: what is done before the process ends.
//!
//! Owns: the one handler that a process can have, and folders that must not outlive the process. Does not know: how a running
//! program is stopped (whoever runs it says so).
//!
//! Until [`stop_with`] or [`TemporaryFolder::new`] installs the handler, Ctrl-C ends the process at once: while cargo runs,
//! which a terminal interrupts together with mlc, nothing has to be removed and nothing must still be said.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};

/// The status of a process that was interrupted, as shells give it.
pub const STATUS: i32 = 130;

/// Begins to stop what runs; false when nothing runs and the process may end at once.
type Stop = fn() -> bool;

static STOP: Mutex<Option<Stop>> = Mutex::new(None);
static FOLDERS: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// From now on Ctrl-C calls `stop` first.
pub fn stop_with(stop: Stop) {
    *STOP.lock().unwrap_or_else(PoisonError::into_inner) = Some(stop);
    install();
}

fn install() {
    static INSTALL: Once = Once::new();
    // Without a handler (someone else's is installed) Ctrl-C does what it did before.
    INSTALL.call_once(|| ctrlc::set_handler(interrupt).unwrap_or_default());
}

/// Runs on a thread of its own.
fn interrupt() {
    let stop = *STOP.lock().unwrap_or_else(PoisonError::into_inner);
    if stop.is_some_and(|stop| stop()) {
        return;
    }
    remove_folders();
    std::process::exit(STATUS);
}

fn remove_folders() {
    for folder in FOLDERS.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        // Whoever still works there may have written meanwhile; there is no time for more than one attempt.
        std::fs::remove_dir_all(folder).unwrap_or_default();
    }
}

/// A folder that is removed when it is dropped, and also when Ctrl-C ends the process.
pub(crate) struct TemporaryFolder(Option<tempfile::TempDir>);

impl TemporaryFolder {
    pub(crate) fn new(prefix: &str) -> std::io::Result<TemporaryFolder> {
        install();
        // Made under the lock: an interruption finds the folder registered or not there.
        let mut folders = FOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::Builder::new().prefix(prefix).tempdir()?;
        folders.insert(folder.path().to_path_buf());
        Ok(TemporaryFolder(Some(folder)))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.as_ref().map_or(Path::new(""), tempfile::TempDir::path)
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let path = self.path().to_path_buf();
        drop(self.0.take());
        FOLDERS.lock().unwrap_or_else(PoisonError::into_inner).remove(&path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_folders_go_when_dropped_or_interrupted() {
        let folder = TemporaryFolder::new("mlc-test-").unwrap();
        let path = folder.path().to_path_buf();
        std::fs::write(path.join("file"), "x").unwrap();
        drop(folder);
        assert!(!path.exists());
        let folder = TemporaryFolder::new("mlc-test-").unwrap();
        std::fs::write(folder.path().join("file"), "x").unwrap();
        remove_folders();
        assert!(!folder.path().exists());
    }
}
