//! The optimisers on a module with something to remove.

use mlc_toolchain::optimizer::{Goal, NoOptimizer, Optimizer};
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, Function, FunctionSection, Instruction, MemorySection, MemoryType, Module,
    TypeSection, ValType,
};

/// Exports `f() -> i32` (with a constant to fold and bulk memory) beside a function that nothing uses.
fn module() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], [ValType::I32]);
    let mut functions = FunctionSection::new();
    functions.function(0).function(0);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut exports = ExportSection::new();
    exports.export("f", ExportKind::Func, 0).export("memory", ExportKind::Memory, 0);
    let mut code = CodeSection::new();
    for constant in [20, 1] {
        let mut body = Function::new([]);
        for _ in 0..3 {
            body.instruction(&Instruction::I32Const(0));
        }
        body.instruction(&Instruction::MemoryFill(0));
        for instruction in [Instruction::I32Const(constant), Instruction::I32Const(22), Instruction::I32Add] {
            body.instruction(&instruction);
        }
        body.instruction(&Instruction::End);
        code.function(&body);
    }
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&memories).section(&exports).section(&code);
    module.finish()
}

#[test]
fn no_optimizer_says_that_it_did_nothing() {
    assert!(NoOptimizer.optimize(&module(), Goal::Speed).unwrap().is_none());
}

#[cfg(feature = "wasm-opt")]
#[test]
fn the_built_in_optimizer_shrinks() {
    for goal in [Goal::Speed, Goal::Size] {
        let wasm = module();
        let optimizer = mlc_toolchain::optimizer::BuiltInOptimizer;
        let smaller = optimizer.optimize(&wasm, goal).unwrap().unwrap();
        assert!(smaller.len() < wasm.len(), "{} from {}", smaller.len(), wasm.len());
        let again = optimizer.optimize(&wasm, goal).unwrap().unwrap();
        assert_eq!(smaller, again);
        let error = optimizer.optimize(b"no module", goal).unwrap_err();
        assert_eq!(error.code(), "MLC0706");
    }
}

#[cfg(unix)]
mod external {
    use super::{Goal, Optimizer, module};
    use mlc_toolchain::optimizer::ExternalOptimizer;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn script(folder: &std::path::Path, text: &str) -> ExternalOptimizer {
        let program = folder.join("wasm-opt");
        fs::write(&program, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        ExternalOptimizer { program }
    }

    #[test]
    fn a_program_gets_the_features_and_the_files() {
        let folder = tempfile::tempdir().unwrap();
        let seen = folder.path().join("seen");
        let copy = format!(
            "echo \"$@\" > {}; for a; do b=$c; c=$a; done; cp $(echo \"$@\" | sed 's/.*\\(-O[^ ]*\\) \\([^ ]*\\) -o.*/\\2/') $c",
            seen.display()
        );
        let optimizer = script(folder.path(), &copy);
        let wasm = module();
        assert_eq!(optimizer.optimize(&wasm, Goal::Size).unwrap().unwrap(), wasm);
        let seen = fs::read_to_string(seen).unwrap();
        assert!(seen.contains("--enable-bulk-memory ") && seen.contains(" -Oz ") && !seen.contains("all"), "{seen}");
    }

    #[test]
    fn its_failure_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let error = script(folder.path(), "echo broken >&2; exit 3").optimize(&module(), Goal::Speed).unwrap_err();
        assert_eq!(error.code(), "MLC0706");
        assert!(error.to_string().contains("broken"), "{error}");
        let error = script(folder.path(), "exit 0").optimize(&module(), Goal::Speed).unwrap_err();
        assert_eq!(error.code(), "MLC0707");
        let nowhere = ExternalOptimizer { program: folder.path().join("nowhere") };
        assert_eq!(nowhere.optimize(&module(), Goal::Speed).unwrap_err().code(), "MLC0706");
    }
}
