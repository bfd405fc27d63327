//! The cache folder: entries by kind and key, locks between processes, a size cap.
//!
//! Owns: the layout below the cache root, locking, damage detection for single files, eviction of what was not used for
//! longest. Does not know: what the entries mean, nor how they are made.
//!
//! ```text
//! <root>/blobs/<kind>-<key>        a single file, which may be mapped into memory
//! <root>/blobs/<kind>-<key>.seal   its checksum; the length, time and inode it had when that was last verified
//! <root>/folders/<kind>-<key>/     a folder that its user keeps consistent under the lock
//! <root>/locks/<kind>-<key>.lock   held while the folder is used
//! ```
//!
//! A cache is a convenience: where it cannot be written, [`Cache::open`] gives a temporary one and says so.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::files::{size_below, write_atomic};
use crate::{ToolError, locate};

/// Size up to which entries are kept unless `$MLC_CACHE_MAX_MB` says otherwise.
const DEFAULT_CAP: u64 = 2 << 30;

/// An entry's last use is recorded to this precision, so that a run does not write to the disk each time.
const USE_PRECISION: Duration = Duration::from_secs(600);

const SEAL: &str = "seal";
const SEAL_MARK: [u8; 8] = *b"mlcseal1";

/// An open cache.
pub struct Cache {
    root: PathBuf,
    cap: u64,
    fallback: Option<Fallback>,
}

struct Fallback {
    reason: ToolError,
    /// Removes the temporary cache when the process ends normally.
    _folder: tempfile::TempDir,
}

/// How much a cache holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    pub entries: usize,
    pub bytes: u64,
    pub cap: u64,
}

/// A folder entry, locked against every other process (and every other user in this one) until dropped.
pub struct LockedFolder {
    path: PathBuf,
    _lock: File,
}

/// What is known of a single-file entry: the checksum of its content, and the marks of the file whose content had it. While a
/// file has its marks, nobody wrote to it since, so the content need not be read to be trusted.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Seal {
    checksum: u64,
    marks: [u64; 3],
}

impl Seal {
    fn to_bytes(self) -> Vec<u8> {
        let words = [self.checksum].into_iter().chain(self.marks);
        SEAL_MARK.into_iter().chain(words.flat_map(u64::to_le_bytes)).collect()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Seal> {
        let (words, rest) = bytes.strip_prefix(&SEAL_MARK)?.as_chunks::<8>();
        match (words, rest) {
            ([checksum, marks @ ..], []) => Some(Seal {
                checksum: u64::from_le_bytes(*checksum),
                marks: <[[u8; 8]; 3]>::try_from(marks).ok()?.map(u64::from_le_bytes),
            }),
            _ => None,
        }
    }
}

/// Length, time of the last change, and inode of a file.
fn marks(metadata: &fs::Metadata) -> [u64; 3] {
    let time = metadata.modified().ok().and_then(|t| t.duration_since(SystemTime::UNIX_EPOCH).ok());
    let time = time.map_or(0, |t| t.as_nanos() as u64);
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(metadata);
    #[cfg(not(unix))]
    let inode = 0;
    [metadata.len(), time, inode]
}

struct Entry {
    path: PathBuf,
    name: String,
    is_folder: bool,
    used: SystemTime,
    bytes: u64,
}

impl Cache {
    /// Opens the user's cache, or a temporary one if that cannot be written ([`Cache::fallback_reason`] says why).
    pub fn open() -> Result<Cache, ToolError> {
        let reason = match locate::cache_root() {
            Some(root) => match Cache::at(&root) {
                Ok(cache) => return Ok(cache),
                Err(reason) => reason,
            },
            None => {
                let source = io::Error::new(io::ErrorKind::NotFound, "neither MLC_CACHE_DIR nor HOME is set");
                ToolError::Cache { path: PathBuf::from("~/.cache/mlc"), source }
            }
        };
        let folder = tempfile::Builder::new().prefix("mlc-cache-").tempdir();
        let folder = folder.map_err(ToolError::io("create a folder in", &std::env::temp_dir()))?;
        let mut cache = Cache::at(folder.path())?;
        cache.fallback = Some(Fallback { reason, _folder: folder });
        Ok(cache)
    }

    /// The user's cache as it is, without a test whether it can be written; `None` if there is none yet.
    pub fn existing() -> Option<Cache> {
        let root = std::path::absolute(locate::cache_root()?).ok()?;
        root.join("blobs").is_dir().then(|| Cache { root, cap: cap(), fallback: None })
    }

    /// Opens the cache at `root`, creating it if needed; fails if it cannot be written.
    pub fn at(root: &Path) -> Result<Cache, ToolError> {
        let failed = |source| ToolError::Cache { path: root.to_path_buf(), source };
        // Builds run inside these folders: a relative root would mean another place there.
        let root = std::path::absolute(root).map_err(failed)?;
        for folder in ["blobs", "folders", "locks"] {
            fs::create_dir_all(root.join(folder)).map_err(failed)?;
        }
        // The only test of writing that is right on every file system is to write.
        let probe = tempfile::Builder::new().prefix(".probe-").tempfile_in(root.join("locks"));
        probe.map_err(failed)?;
        Ok(Cache { root, cap: cap(), fallback: None })
    }

    /// The folder that holds everything.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Why the user's own cache is not used; `None` when it is.
    pub fn fallback_reason(&self) -> Option<&ToolError> {
        self.fallback.as_ref().map(|fallback| &fallback.reason)
    }

    /// The same, when the cache itself is no longer needed.
    pub fn into_fallback_reason(self) -> Option<ToolError> {
        self.fallback.map(|fallback| fallback.reason)
    }

    /// Sets the size cap in bytes, in place of the environment's or the default one.
    pub fn with_cap(mut self, cap: u64) -> Cache {
        self.cap = cap;
        self
    }

    /// Locks a folder entry, creating it if needed. `waiting` is called if another process holds it.
    pub fn folder(&self, kind: &str, key: &str, waiting: impl FnOnce()) -> Result<LockedFolder, ToolError> {
        let name = entry_name(kind, key);
        let lock_path = self.root.join("locks").join(format!("{name}.lock"));
        let lock = open_lock(&lock_path).map_err(ToolError::io("open", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                lock.lock().map_err(ToolError::io("lock", &lock_path))?;
            }
            Err(TryLockError::Error(error)) => return Err(ToolError::io("lock", &lock_path)(error)),
        }
        let path = self.root.join("folders").join(name);
        fs::create_dir_all(&path).map_err(ToolError::io("create", &path))?;
        let stamp = path.join(".used");
        fs::write(&stamp, b"").map_err(ToolError::io("write", &stamp))?;
        Ok(LockedFolder { path, _lock: lock })
    }

    /// Opens a single-file entry; `None` if there is none, or only a damaged one. The content is read only when the file is
    /// not marked as it was when it was last verified.
    pub fn load(&self, kind: &str, key: &str) -> Option<File> {
        let path = self.blob_path(kind, key);
        let mut file = File::open(&path).ok()?;
        let metadata = file.metadata().ok()?;
        let seal_path = sealed_by(&self.blob_path(kind, key));
        let seal = Seal::from_bytes(&fs::read(&seal_path).ok()?)?;
        let marks = marks(&metadata);
        if seal.marks == marks {
            if fs::metadata(&seal_path).and_then(|m| m.modified()).is_ok_and(is_stale) {
                self.seal(kind, key, &file, seal.checksum).ok();
            }
            return Some(file);
        }
        if seal.marks[0] != marks[0] {
            return None;
        }
        let mut content = Vec::with_capacity(usize::try_from(metadata.len()).ok()?);
        file.read_to_end(&mut content).ok()?;
        if checksum(&content) != seal.checksum {
            return None;
        }
        // Copied or restored as it was: known from now on.
        self.seal(kind, key, &file, seal.checksum).ok();
        Some(file)
    }

    /// Writes a single-file entry, replacing any; other processes see the old one or the new one.
    pub fn store(&self, kind: &str, key: &str, content: &[u8]) -> Result<(), ToolError> {
        let path = self.blob_path(kind, key);
        write_atomic(&path, content, false)?;
        let file = File::open(&path).map_err(ToolError::io("read", &path))?;
        // The seal must not reach the disk before what it vouches for.
        file.sync_all().map_err(ToolError::io("write", &path))?;
        self.seal(kind, key, &file, checksum(content))?;
        self.trim()
    }

    /// Vouches for a file, and records that it was used.
    fn seal(&self, kind: &str, key: &str, file: &File, checksum: u64) -> Result<(), ToolError> {
        let path = self.blob_path(kind, key);
        let touched = File::options().append(true).open(&path).and_then(|f| f.set_modified(SystemTime::now()));
        touched.map_err(ToolError::io("write", &path))?;
        let metadata = file.metadata().map_err(ToolError::io("read", &path))?;
        let seal = Seal { checksum, marks: marks(&metadata) };
        write_atomic(&sealed_by(&self.blob_path(kind, key)), &seal.to_bytes(), false)
    }

    fn blob_path(&self, kind: &str, key: &str) -> PathBuf {
        self.root.join("blobs").join(entry_name(kind, key))
    }

    /// What the cache holds now.
    pub fn usage(&self) -> Result<Usage, ToolError> {
        let entries = self.entries()?;
        Ok(Usage { entries: entries.len(), bytes: entries.iter().map(|entry| entry.bytes).sum(), cap: self.cap })
    }

    /// Removes the entries that were not used for longest until the rest fits the cap. The most recent entry and those in
    /// use by a build stay.
    pub fn trim(&self) -> Result<(), ToolError> {
        let mut entries = self.entries()?;
        entries.sort_by(|a, b| (a.used, &a.name).cmp(&(b.used, &b.name)));
        let mut bytes: u64 = entries.iter().map(|entry| entry.bytes).sum();
        entries.pop();
        for entry in entries {
            if bytes <= self.cap {
                break;
            }
            if self.remove(&entry)? {
                bytes -= entry.bytes;
            }
        }
        Ok(())
    }

    /// Removes every entry that is not in use.
    pub fn clear(&self) -> Result<(), ToolError> {
        for entry in self.entries()? {
            self.remove(&entry)?;
        }
        Ok(())
    }

    fn entries(&self) -> Result<Vec<Entry>, ToolError> {
        let mut entries = Vec::new();
        for (folder, is_folder) in [("blobs", false), ("folders", true)] {
            let folder = self.root.join(folder);
            for entry in fs::read_dir(&folder).map_err(ToolError::io("read", &folder))? {
                let path = entry.map_err(ToolError::io("read", &folder))?.path();
                let of_seal = path.extension().is_some_and(|e| e == SEAL).then(|| path.with_extension(""));
                if of_seal.is_some_and(|sealed| sealed.exists()) {
                    continue;
                }
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let stamp = if is_folder { path.join(".used") } else { path.clone() };
                let used = fs::metadata(&stamp).and_then(|metadata| metadata.modified());
                let used = used.unwrap_or(SystemTime::UNIX_EPOCH);
                let bytes = size_below(&path) + if is_folder { 0 } else { size_below(&sealed_by(&path)) };
                entries.push(Entry { bytes, path, name, is_folder, used });
            }
        }
        Ok(entries)
    }

    /// Returns whether the entry is gone; a folder that is locked stays.
    fn remove(&self, entry: &Entry) -> Result<bool, ToolError> {
        let gone = |result: io::Result<()>| match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ToolError::io("remove", &entry.path)(error)),
            _ => Ok(true),
        };
        if !entry.is_folder {
            gone(fs::remove_file(sealed_by(&entry.path)))?;
            return gone(fs::remove_file(&entry.path));
        }
        let lock_path = self.root.join("locks").join(format!("{}.lock", entry.name));
        let lock = open_lock(&lock_path).map_err(ToolError::io("open", &lock_path))?;
        if lock.try_lock().is_err() {
            return Ok(false);
        }
        gone(fs::remove_dir_all(&entry.path))
    }
}

impl LockedFolder {
    /// Where the folder is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// The size cap of the environment, or the default one.
fn cap() -> u64 {
    let cap = std::env::var("MLC_CACHE_MAX_MB").ok().and_then(|text| text.trim().parse::<u64>().ok());
    cap.map_or(DEFAULT_CAP, |megabytes| megabytes.saturating_mul(1 << 20))
}

/// A use that long ago is to be recorded again.
fn is_stale(used: SystemTime) -> bool {
    used.elapsed().is_ok_and(|age| age > USE_PRECISION)
}

/// Where the seal of a single-file entry is. Names of entries may have dots, so it goes behind the whole name.
fn sealed_by(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(".");
    name.push(SEAL);
    name.into()
}

fn open_lock(path: &Path) -> io::Result<File> {
    File::options().create(true).truncate(false).read(true).write(true).open(path)
}

/// Keys are made by mlc, but they become file names: anything unusual is replaced.
fn entry_name(kind: &str, key: &str) -> String {
    let clean = |text: &str| text.replace(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_', "_");
    format!("{}-{}", clean(kind), clean(key))
}

/// A fast checksum against damage (not against malice): four independent multiply-and-rotate lanes over 64-bit words.
fn checksum(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |state: u64, word: u64| (state ^ word).wrapping_mul(FACTOR).rotate_left(29);
    let word = |chunk: &[u8]| chunk.iter().rev().fold(0u64, |word, byte| (word << 8) | u64::from(*byte));
    let mut lanes = [1u64, 2, 3, 4];
    let (blocks, rest) = bytes.as_chunks::<32>();
    for block in blocks {
        let (words, _) = block.as_chunks::<8>();
        for (lane, bytes) in lanes.iter_mut().zip(words) {
            *lane = mix(*lane, u64::from_le_bytes(*bytes));
        }
    }
    let mut sum = lanes.iter().fold(bytes.len() as u64, |sum, lane| mix(sum, *lane));
    for chunk in rest.chunks(8) {
        sum = mix(sum, word(chunk));
    }
    mix(sum, sum >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(&folder.path().join("cache")).unwrap().with_cap(DEFAULT_CAP);
        (folder, cache)
    }

    fn age(path: &Path, hours: u64) {
        let time = SystemTime::now() - Duration::from_secs(3600 * hours);
        File::options().append(true).open(path).unwrap().set_modified(time).unwrap();
    }

    #[test]
    fn a_blob_comes_back_and_damage_is_noticed() {
        let (_folder, cache) = cache();
        let read = |cache: &Cache| {
            let mut bytes = Vec::new();
            let mut file = cache.load("code", "k")?;
            std::io::Seek::rewind(&mut file).ok()?;
            file.read_to_end(&mut bytes).ok()?;
            Some(bytes)
        };
        assert!(cache.load("code", "k").is_none());
        let content: Vec<u8> = (0..1000u32).map(|i| (i * 7) as u8).collect();
        cache.store("code", "k", &content).unwrap();
        assert_eq!(read(&cache).as_ref(), Some(&content));
        let path = cache.blob_path("code", "k");
        for at in [0, 500, 999] {
            let mut bad = content.clone();
            bad[at] ^= 1;
            fs::write(&path, &bad).unwrap();
            assert!(cache.load("code", "k").is_none(), "a changed byte {at} was not noticed");
        }
        for length in [0, 5, 999] {
            fs::write(&path, &content[..length]).unwrap();
            assert!(cache.load("code", "k").is_none(), "the cut at {length} was not noticed");
        }
        // The same content in another file, as after a restored backup.
        fs::remove_file(&path).unwrap();
        fs::write(&path, &content).unwrap();
        assert_eq!(read(&cache).as_ref(), Some(&content));
        let seal = sealed_by(&cache.blob_path("code", "k"));
        let good = fs::read(&seal).unwrap();
        for damaged in [&good[..20], b"", b"something else"] {
            fs::write(&seal, damaged).unwrap();
            assert!(cache.load("code", "k").is_none());
        }
        fs::write(&seal, &good).unwrap();
        assert_eq!(read(&cache).as_ref(), Some(&content));
    }

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let (_folder, cache) = cache();
        for (key, hours) in [("a", 3), ("b", 5), ("c", 1)] {
            cache.store("x", key, &[0; 1000]).unwrap();
            age(&cache.blob_path("x", key), hours);
        }
        let cache = cache.with_cap(2 * (1000 + 40));
        cache.trim().unwrap();
        assert!(cache.load("x", "b").is_none());
        // Reading `a` makes it the most recent.
        assert!(cache.load("x", "a").is_some());
        let cache = cache.with_cap(1);
        cache.trim().unwrap();
        assert!(cache.load("x", "c").is_none());
        assert!(cache.load("x", "a").is_some(), "the most recent entry stays whatever the cap");
    }

    #[test]
    fn a_folder_in_use_is_not_removed() {
        let (_folder, cache) = cache();
        let cache = cache.with_cap(10);
        let held = cache.folder("cargo", "one", || panic!("nobody else holds it")).unwrap();
        fs::write(held.path().join("file"), [0; 100]).unwrap();
        age(&held.path().join(".used"), 9);
        cache.store("x", "k", b"newer").unwrap();
        assert!(held.path().join("file").exists());
        let path = held.path().to_path_buf();
        drop(held);
        cache.trim().unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn a_second_user_waits_for_the_first() {
        let (_folder, cache) = cache();
        let held = cache.folder("cargo", "one", || ()).unwrap();
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            let cache = &cache;
            let waiter = scope.spawn(move || {
                let folder = cache.folder("cargo", "one", || sender.send(()).unwrap()).unwrap();
                fs::read_to_string(folder.path().join("file")).unwrap()
            });
            receiver.recv().unwrap();
            fs::write(held.path().join("file"), "done").unwrap();
            drop(held);
            assert_eq!(waiter.join().unwrap(), "done");
        });
    }

    #[test]
    fn a_root_that_is_a_file_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, b"").unwrap();
        let Err(error) = Cache::at(&file.join("cache")) else { panic!("a file was taken for a folder") };
        assert_eq!(error.code(), "MLC0708");
    }

    #[test]
    fn clear_removes_all() {
        let (_folder, cache) = cache();
        cache.store("x", "k", b"1").unwrap();
        drop(cache.folder("cargo", "one", || ()).unwrap());
        assert_eq!(cache.usage().unwrap().entries, 2);
        cache.clear().unwrap();
        assert_eq!(cache.usage().unwrap(), Usage { entries: 0, bytes: 0, cap: DEFAULT_CAP });
    }

    #[test]
    fn names_are_file_names() {
        assert_eq!(entry_name("a/b", "../c d"), "a_b-.._c_d");
    }
}
