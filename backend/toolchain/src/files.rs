//! Writing files so that nobody ever sees half of one.
//!
//! Owns: atomic replacement of a file, bringing a folder to a wanted content, folder sizes. Does not know: what the files
//! are for.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use crate::ToolError;

/// Replaces `destination` by `bytes`, or leaves it as it was. Its permissions are kept; a new file gets the usual ones
/// (the process's umask), with the execute bits for an executable. A link is followed; a device is written directly.
pub fn write_atomic(destination: &Path, bytes: &[u8], executable: bool) -> Result<(), ToolError> {
    write(destination, bytes, executable).map_err(ToolError::io("write", destination))
}

fn write(destination: &Path, bytes: &[u8], executable: bool) -> io::Result<()> {
    let existing = match fs::metadata(destination) {
        Ok(metadata) => Some(metadata),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if let Some(metadata) = &existing {
        if metadata.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
        }
        if !metadata.is_file() {
            return fs::File::options().write(true).open(destination)?.write_all(bytes);
        }
        // A file that may not be written is not to be replaced either.
        fs::File::options().append(true).open(destination)?;
    }
    let target = if existing.is_some() { fs::canonicalize(destination)? } else { destination.to_path_buf() };
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".mlc-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The umask applies to this mode as to any new file.
        builder.permissions(fs::Permissions::from_mode(if executable { 0o777 } else { 0o666 }));
    }
    fs::metadata(folder)?;
    // The error would name a file that nobody asked for.
    let mut file = builder.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    file.write_all(bytes)?;
    if let Some(metadata) = existing {
        fs::set_permissions(file.path(), executable_if(metadata.permissions(), executable))?;
    }
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(unix)]
fn executable_if(mut permissions: fs::Permissions, executable: bool) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    if executable {
        // Whoever may read may execute.
        let mode = permissions.mode();
        permissions.set_mode(mode | ((mode & 0o444) >> 2));
    }
    permissions
}

#[cfg(not(unix))]
fn executable_if(permissions: fs::Permissions, _executable: bool) -> fs::Permissions {
    permissions
}

/// Brings the entries `owned` of `folder` to exactly the given files: rewrites what differs, removes what is not listed, and
/// leaves the time stamps of equal files alone, so that cargo sees no change. Returns whether anything changed.
///
/// Paths use `/` and stay inside the folder.
pub(crate) fn bring_to(folder: &Path, owned: &[&str], files: &[(&str, &[u8])]) -> Result<bool, ToolError> {
    let mut changed = false;
    let mut wanted = BTreeSet::new();
    for (name, bytes) in files {
        let path = inside(folder, name)?;
        if fs::read(&path).is_ok_and(|present| present == *bytes) {
            wanted.insert(path);
            continue;
        }
        changed = true;
        if path.is_dir() {
            fs::remove_dir_all(&path).map_err(ToolError::io("remove", &path))?;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(ToolError::io("create", parent))?;
        }
        fs::write(&path, bytes).map_err(ToolError::io("write", &path))?;
        wanted.insert(path);
    }
    for name in owned {
        for path in files_below(&folder.join(name)).map_err(ToolError::io("read", folder))? {
            if !wanted.contains(&path) {
                changed = true;
                fs::remove_file(&path).map_err(ToolError::io("remove", &path))?;
            }
        }
    }
    Ok(changed)
}

fn inside(folder: &Path, name: &str) -> Result<PathBuf, ToolError> {
    let relative = Path::new(name);
    if relative.components().all(|component| matches!(component, Component::Normal(_))) && !name.is_empty() {
        return Ok(folder.join(relative));
    }
    let source = io::Error::new(io::ErrorKind::InvalidInput, "the path leaves its folder");
    Err(ToolError::Io { action: "write", path: relative.to_path_buf(), source })
}

/// Every file below a folder (or the file itself), in order. A missing folder is empty.
pub(crate) fn files_below(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut pending = vec![path.to_path_buf()];
    while let Some(path) = pending.pop() {
        let metadata = match fs::symlink_metadata(&path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        if metadata.is_dir() {
            for entry in fs::read_dir(&path)? {
                pending.push(entry?.path());
            }
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Bytes of all files below a path; what vanishes meanwhile counts nothing.
pub(crate) fn size_below(path: &Path) -> u64 {
    let files = files_below(path).unwrap_or_default();
    files.iter().filter_map(|file| fs::symlink_metadata(file).ok()).map(|metadata| metadata.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("out.wasm");
        write_atomic(&file, b"one", false).unwrap();
        write_atomic(&file, b"two", false).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["out.wasm"]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_the_usual_ones_and_are_kept() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let folder = tempfile::tempdir().unwrap();
        let usual = folder.path().join("usual");
        fs::write(&usual, b"").unwrap();
        let plain = folder.path().join("plain");
        write_atomic(&plain, b"x", false).unwrap();
        assert_eq!(mode(&plain), mode(&usual));
        let program = folder.path().join("program");
        write_atomic(&program, b"x", true).unwrap();
        assert_eq!(mode(&program) & 0o100, 0o100);
        fs::set_permissions(&plain, fs::Permissions::from_mode(0o640)).unwrap();
        write_atomic(&plain, b"y", false).unwrap();
        assert_eq!(mode(&plain), 0o640);
        write_atomic(&plain, b"y", true).unwrap();
        assert_eq!(mode(&plain), 0o750);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        let link = folder.path().join("link");
        fs::write(&real, b"one").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_atomic(&link, b"two", false).unwrap();
        assert_eq!(fs::read(&real).unwrap(), b"two");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn what_cannot_be_written_is_an_error_that_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let error = write_atomic(folder.path(), b"x", false).unwrap_err();
        assert_eq!(error.code(), "MLC0707");
        let lost = folder.path().join("no/such/folder/out.wasm");
        let error = write_atomic(&lost, b"x", false).unwrap_err();
        assert!(error.to_string().contains("out.wasm"), "{error}");
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_folder_is_brought_to_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        assert!(
            bring_to(root, &["src"], &[("src/a.rs", b"a"), ("src/deep/b.rs", b"b"), ("Cargo.toml", b"c")]).unwrap()
        );
        fs::write(root.join("other"), b"kept").unwrap();
        let stamp = fs::metadata(root.join("src/a.rs")).unwrap().modified().unwrap();
        assert!(!bring_to(root, &["src"], &[("src/a.rs", b"a"), ("src/deep/b.rs", b"b")]).unwrap());
        assert_eq!(fs::metadata(root.join("src/a.rs")).unwrap().modified().unwrap(), stamp);
        fs::write(root.join("src/a.rs"), b"damaged").unwrap();
        assert!(bring_to(root, &["src"], &[("src/a.rs", b"a")]).unwrap());
        assert_eq!(fs::read(root.join("src/a.rs")).unwrap(), b"a");
        assert!(!root.join("src/deep/b.rs").exists());
        assert!(root.join("other").exists() && root.join("Cargo.toml").exists());
        assert_eq!(bring_to(root, &[], &[("../x", b"")]).unwrap_err().code(), "MLC0707");
    }
}
