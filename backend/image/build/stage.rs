//! Staging the runtime: its crates out of mlc's workspace, with the crates they need beside them.
//!
//! Owns: which crates belong to the runtime, their manifests outside the workspace, the vendored crates. Does not know: how
//! the stage is built or embedded.
//!
//! ```text
//! stage/Cargo.toml, Cargo.lock, .cargo/config.toml   the workspace around them (not embedded)
//! stage/runtime/…                                    mlc_runtime, mlc_abi, and (not embedded) mlc_runtime_face
//! stage/vendor/<name>-<version>/…                    every crates.io package below mlc_runtime
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use toml::{Table, Value};

use crate::{Failure, locate};

/// The crate that exports the abi table.
pub const FACE: &str = "mlc_runtime_face";
/// The crate that generated programs depend on.
const RUNTIME: &str = "mlc_runtime";

/// The module must grow its table for the program's functions, and leave the stack the room that a standalone program has.
const CONFIG: &str = r#"[source.crates-io]
replace-with = "vendored"

[source.vendored]
directory = "vendor"

[target.wasm32-wasip1]
rustflags = [
    "-Clink-arg=--export-table",
    "-Clink-arg=--growable-table",
    "-Clink-arg=--export=__stack_pointer",
    "-Clink-arg=--export=__heap_base",
    "-Clink-arg=-zstack-size=4194304",
]
"#;

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = [{members}]
exclude = ["vendor"]

[profile.release]
opt-level = 3
lto = "fat"
codegen-units = 1
panic = "abort"
strip = "symbols"
"#;

/// A finished stage.
pub struct Stage {
    pub folder: PathBuf,
    /// What is embedded: path in a generated project, file.
    pub sources: Vec<(String, PathBuf)>,
}

/// One crate of the runtime.
struct Member {
    /// Its folder, relative to the root, as `runtime/abi`.
    folder: String,
    name: String,
    /// Names of the other members it depends on.
    needs: BTreeSet<String>,
    manifest: String,
}

/// Makes (or brings up to date) the stage in `folder`.
pub fn make(root: &Path, folder: &Path) -> Result<Stage, Failure> {
    let workspace = read_toml(&root.join("Cargo.toml"))?;
    let members = members(root, &workspace)?;
    let lock_text = read(&root.join("Cargo.lock"))?;

    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for member in &members {
        files.insert(format!("{}/Cargo.toml", member.folder), member.manifest.clone().into_bytes());
        copy_crate(&root.join(&member.folder), &member.folder, &mut files)?;
    }
    let list: Vec<String> = members.iter().map(|member| format!("{:?}", member.folder)).collect();
    files.insert("Cargo.toml".to_string(), WORKSPACE.replace("{members}", &list.join(", ")).into_bytes());
    // With mlc's own versions of everything; cargo drops what the stage does not need.
    files.insert("Cargo.lock".to_string(), lock_text.clone().into_bytes());

    // Two steps: cargo can only say which packages are needed while it may look outside the stage.
    let question = folder.with_file_name("stage-metadata");
    bring_to(&question, &files)?;
    let checksums = checksums(&lock_text)?;
    for package in packages(&question)? {
        let vendored = format!("vendor/{}-{}", package.name, package.version);
        files.insert(
            format!("{vendored}/Cargo.toml"),
            fs::read(package.folder.join("Cargo.toml")).map_err(|e| e.to_string())?,
        );
        copy_crate(&package.folder, &vendored, &mut files)?;
        let checksum = checksums.get(&(package.name.clone(), package.version.clone()));
        let checksum = checksum.ok_or_else(|| format!("Cargo.lock has no checksum of {}", package.name))?;
        let note = format!("{{\"files\":{{}},\"package\":\"{checksum}\"}}");
        files.insert(format!("{vendored}/.cargo-checksum.json"), note.into_bytes());
    }
    files.insert(".cargo/config.toml".to_string(), CONFIG.as_bytes().to_vec());
    bring_to(folder, &files)?;

    let embedded = below(RUNTIME, &members);
    let is_embedded = |name: &str| {
        name.starts_with("vendor/")
            || owner(name, &members).is_some_and(|member| embedded.contains(member.name.as_str()))
    };
    let sources = files.keys().filter(|name| is_embedded(name)).map(|name| (name.clone(), folder.join(name))).collect();
    Ok(Stage { folder: folder.to_path_buf(), sources })
}

/// The crate whose folder a file lies in: the one with the longest matching folder, since they nest.
fn owner<'a>(file: &str, members: &'a [Member]) -> Option<&'a Member> {
    let holds = |member: &&Member| file.strip_prefix(&member.folder).is_some_and(|rest| rest.starts_with('/'));
    members.iter().filter(holds).max_by_key(|member| member.folder.len())
}

/// A crate and all members it needs.
fn below<'a>(name: &'a str, members: &'a [Member]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut pending = vec![name];
    while let Some(name) = pending.pop() {
        if found.insert(name)
            && let Some(member) = members.iter().find(|member| member.name == name)
        {
            pending.extend(member.needs.iter().map(String::as_str));
        }
    }
    found
}

/// The face and every workspace crate below it.
fn members(root: &Path, workspace: &Table) -> Result<Vec<Member>, Failure> {
    let shared = workspace.get("workspace").and_then(Value::as_table).ok_or("the root manifest has no [workspace]")?;
    let mut members: Vec<Member> = Vec::new();
    let mut pending = vec!["runtime/face".to_string(), "runtime".to_string()];
    while let Some(folder) = pending.pop() {
        if members.iter().any(|member| member.folder == folder) {
            continue;
        }
        let (member, further) = member(root, shared, folder)?;
        pending.extend(further);
        members.push(member);
    }
    members.sort_by(|a, b| a.folder.cmp(&b.folder));
    Ok(members)
}

/// Reads a crate of the workspace; its manifest is rewritten to stand without the workspace's root. Returns the folders of the
/// workspace crates it needs too.
fn member(root: &Path, shared: &Table, folder: String) -> Result<(Member, Vec<String>), Failure> {
    let given = read_toml(&root.join(&folder).join("Cargo.toml"))?;
    let mut manifest = Table::new();
    let mut further = Vec::new();
    let mut needs = BTreeSet::new();
    for (section, value) in &given {
        let value = match (section.as_str(), value) {
            ("package", Value::Table(package)) => Value::Table(inherit_package(package, shared)?),
            ("dependencies" | "build-dependencies", Value::Table(list)) => {
                Value::Table(inherit_dependencies(&folder, list, shared, &mut needs, &mut further)?)
            }
            ("target", Value::Table(platforms)) => {
                let mut kept = Table::new();
                for (platform, sections) in platforms {
                    let list = sections.get("dependencies").and_then(Value::as_table).cloned().unwrap_or_default();
                    let list = inherit_dependencies(&folder, &list, shared, &mut needs, &mut further)?;
                    let sections = Table::from_iter([("dependencies".to_string(), Value::Table(list))]);
                    kept.insert(platform.clone(), Value::Table(sections));
                }
                Value::Table(kept)
            }
            ("lib" | "features", value) => value.clone(),
            // Lints, tests, benchmarks and their dependencies are mlc's own business.
            _ => continue,
        };
        manifest.insert(section.clone(), value);
    }
    let name = manifest["package"].get("name").and_then(Value::as_str).ok_or("a crate without a name")?.to_string();
    let manifest = toml::to_string(&manifest).map_err(|error| error.to_string())?;
    Ok((Member { folder, name, needs, manifest }, further))
}

fn inherit_package(package: &Table, shared: &Table) -> Result<Table, Failure> {
    let mut kept = Table::new();
    for key in ["name", "version", "edition", "rust-version", "license", "build", "links"] {
        let Some(value) = package.get(key) else { continue };
        let value = if is_inherited(value) {
            let inherited = shared.get("package").and_then(|package| package.get(key));
            inherited.ok_or_else(|| format!("[workspace.package] has no {key}"))?
        } else {
            value
        };
        kept.insert(key.to_string(), value.clone());
    }
    Ok(kept)
}

fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn inherit_dependencies(
    folder: &str,
    list: &Table,
    shared: &Table,
    needs: &mut BTreeSet<String>,
    further: &mut Vec<String>,
) -> Result<Table, Failure> {
    let mut kept = Table::new();
    for (name, value) in list {
        let mut dependency = match value {
            Value::Table(table) => table.clone(),
            version => Table::from_iter([("version".to_string(), version.clone())]),
        };
        // Paths in the root manifest start at the root, others at the crate.
        let mut path = dependency.remove("path").and_then(|path| path.as_str().map(|path| join(folder, path)));
        if is_inherited(value) {
            dependency.remove("workspace");
            let inherited = shared.get("dependencies").and_then(|list| list.get(name));
            let inherited = inherited.ok_or_else(|| format!("[workspace.dependencies] has no {name}"))?;
            let inherited = match inherited {
                Value::Table(table) => table.clone(),
                version => Table::from_iter([("version".to_string(), version.clone())]),
            };
            for (key, value) in inherited {
                match (key.as_str(), value) {
                    ("path", value) => path = value.as_str().map(str::to_string),
                    ("features", Value::Array(mut features)) => {
                        if let Some(Value::Array(own)) = dependency.remove("features") {
                            features.extend(own);
                        }
                        dependency.insert(key, Value::Array(features));
                    }
                    (_, value) => {
                        dependency.entry(key).or_insert(value);
                    }
                }
            }
        }
        if let Some(path) = path {
            dependency.remove("version");
            dependency.insert("path".to_string(), Value::String(relative(folder, &path)));
            let package = dependency.get("package").and_then(Value::as_str).unwrap_or(name);
            needs.insert(package.to_string());
            further.push(path);
        }
        kept.insert(name.clone(), Value::Table(dependency));
    }
    Ok(kept)
}

/// `runtime/face` and `../abi` give `runtime/abi`.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// `runtime/face` to `runtime/abi` is `../abi`.
fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').collect();
    let to: Vec<&str> = path.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    up.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// Adds a crate's own files, without its manifest: sources, build script, licences.
fn copy_crate(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Failure> {
    let failed = |path: &Path, error: std::io::Error| format!("cannot read {}: {error}", path.display());
    let mut pending = vec![(folder.join("src"), format!("{name}/src"))];
    for entry in fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let path = entry.map_err(|error| failed(folder, error))?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_file() && (file.ends_with(".rs") || file.to_uppercase().starts_with("LICENSE")) {
            pending.push((path, format!("{name}/{file}")));
        }
    }
    while let Some((path, name)) = pending.pop() {
        if path.is_file() {
            files.insert(name, fs::read(&path).map_err(|error| failed(&path, error))?);
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|error| failed(&path, error))? {
            let path = entry.map_err(|error| failed(&path, error))?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            pending.push((path, format!("{name}/{file}")));
        }
    }
    Ok(())
}

struct Package {
    name: String,
    version: String,
    folder: PathBuf,
}

/// The crates.io packages that the staged crates need, and where cargo has them. Cargo downloads what it does not have.
fn packages(stage: &Path) -> Result<Vec<Package>, Failure> {
    let located = locate::locate_host(std::env::var_os("CARGO").map(PathBuf::from));
    let located = located.map_err(|missing| format!("{missing:?}"))?;
    let mut command = located.cargo_command();
    let output = command.current_dir(stage).args(["metadata", "--format-version", "1"]).output();
    let output = output.map_err(|error| format!("cannot run {}: {error}", located.cargo.display()))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo cannot say which crates the runtime needs\n{}", stderr.trim_end()));
    }
    let metadata: Json = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let list = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let mut packages = Vec::new();
    for package in list.iter().filter(|package| !package["source"].is_null()) {
        let text = |key: &str| {
            package[key].as_str().map(str::to_string).ok_or_else(|| format!("cargo metadata: a package without {key}"))
        };
        let manifest = PathBuf::from(text("manifest_path")?);
        let folder = manifest.parent().ok_or("cargo metadata: a manifest without a folder")?.to_path_buf();
        packages.push(Package { name: text("name")?, version: text("version")?, folder });
    }
    Ok(packages)
}

/// The checksums in a lock file, by name and version.
fn checksums(lock: &str) -> Result<BTreeMap<(String, String), String>, Failure> {
    let lock: Table = toml::from_str(lock).map_err(|error| format!("Cargo.lock: {error}"))?;
    let list = lock.get("package").and_then(Value::as_array).ok_or("Cargo.lock lists no packages")?;
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).map(str::to_string);
    let entries = list.iter().filter_map(|p| Some(((text(p, "name")?, text(p, "version")?), text(p, "checksum")?)));
    Ok(entries.collect())
}

/// Brings a folder to exactly these files, without touching what is equal: cargo goes by time stamps.
fn bring_to(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Failure> {
    let failed = |path: &Path, error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let mut present = Vec::new();
    let mut pending = vec![folder.to_path_buf()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path).map_err(|error| failed(&path, error))? {
                pending.push(entry.map_err(|error| failed(&path, error))?.path());
            }
        } else if path.is_file() {
            present.push(path);
        }
    }
    let wanted: BTreeSet<PathBuf> = files.keys().map(|name| folder.join(name)).collect();
    for path in present.iter().filter(|path| !wanted.contains(*path)) {
        fs::remove_file(path).map_err(|error| failed(path, error))?;
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|present| present == *bytes) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
        }
        fs::write(&path, bytes).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn read_toml(path: &Path) -> Result<Table, Failure> {
    toml::from_str(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))
}
