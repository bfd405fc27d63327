//! The runtime as mlc carries it: compiled for WebAssembly, and as sources.
//!
//! Owns: making both at build time (`build/`), and their hashes. Does not know: who uses them.
//!
//! The direct path links programs to [`RUNTIME_WASM`]; via-Rust builds compile [`SOURCES`].

#![forbid(unsafe_code)]

include!(concat!(env!("OUT_DIR"), "/image.rs"));

/// Whether the image was left out, as in lint runs: such an mlc can check programs but not build them.
pub const fn is_skipped() -> bool {
    RUNTIME_WASM.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};
    use std::collections::BTreeSet;
    use wasmparser::{Parser, Payload, Validator};

    #[test]
    fn the_module_is_valid_and_imports_only_wasi() {
        Validator::new().validate_all(RUNTIME_WASM).unwrap();
        for payload in Parser::new(0).parse_all(RUNTIME_WASM) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                for import in section.into_imports() {
                    let import = import.unwrap();
                    // An import from `env` is a function that nobody defines, as memcmp in a runtime without libc.
                    assert_eq!(import.module, "wasi_snapshot_preview1", "{}", import.name);
                }
            }
        }
    }

    #[test]
    fn the_module_exports_what_linking_needs() {
        let mut names = BTreeSet::new();
        for payload in Parser::new(0).parse_all(RUNTIME_WASM) {
            if let Payload::ExportSection(section) = payload.unwrap() {
                names.extend(section.into_iter().map(|export| export.unwrap().name));
            }
        }
        for name in ["memory", "__indirect_function_table", "__stack_pointer", "__heap_base"] {
            assert!(names.contains(name), "{name} is not exported: {names:?}");
        }
    }

    #[test]
    fn the_hash_is_that_of_the_module() {
        let digest = Sha256::digest(RUNTIME_WASM);
        assert_eq!(RUNTIME_HASH, digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    }

    #[test]
    fn the_sources_are_those_of_the_runtime() {
        let find = |name: &str| SOURCES.iter().find(|(path, _)| *path == name).map(|(_, bytes)| *bytes);
        assert_eq!(find("runtime/src/lib.rs").unwrap(), include_bytes!("../../../runtime/src/lib.rs"));
        let manifest = std::str::from_utf8(find("runtime/Cargo.toml").unwrap()).unwrap();
        assert!(!manifest.contains("workspace"), "{manifest}");
        assert!(SOURCES.iter().all(|(path, _)| !path.starts_with("runtime/face/")));
        let vendored: BTreeSet<&str> =
            SOURCES.iter().filter_map(|(path, _)| path.strip_prefix("vendor/")?.split('/').next()).collect();
        assert!(vendored.iter().any(|name| name.starts_with("libm-")), "{vendored:?}");
    }
}
