//! A last look at a WebAssembly module before it is handed out.
//!
//! Owns: the test that a standalone module is valid and asks its host for nothing but WASI. Does not know: what it computes.

use wasmparser::{Parser, Payload, Validator};

use crate::{Detail, ToolError};

const WASI: &str = "wasi_snapshot_preview1";

/// Checks a standalone module.
///
/// The linker turns a function that nobody defines into an import from `env`; no host could run the result.
pub fn check(wasm: &[u8]) -> Result<(), ToolError> {
    let bad = |detail| ToolError::BadModule { detail };
    let said = |error: wasmparser::BinaryReaderError| bad(Detail::Said(error.to_string()));
    Validator::new().validate_all(wasm).map_err(said)?;
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload.map_err(said)? {
            for import in section.into_imports() {
                let import = import.map_err(said)?;
                if import.module != WASI {
                    return Err(bad(Detail::Imports { name: format!("{}.{}", import.module, import.name) }));
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    fn module_importing(module: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(module, "f", EntityType::Function(0));
        let mut wasm = Module::new();
        wasm.section(&types).section(&imports);
        wasm.finish()
    }

    #[test]
    fn only_wasi_may_be_imported() {
        check(&module_importing("wasi_snapshot_preview1")).unwrap();
        let error = check(&module_importing("env")).unwrap_err();
        assert_eq!(error.code(), "MLC0705");
        assert!(error.to_string().contains("env.f"), "{error}");
    }

    #[test]
    fn what_is_not_a_module_is_refused() {
        assert!(check(b"").is_err());
        assert!(check(b"\0asm\x01\0\0").is_err());
        let mut cut = module_importing("wasi_snapshot_preview1");
        cut.pop();
        assert!(check(&cut).is_err());
    }
}
