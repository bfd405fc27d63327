//! Functions that the program's author did not write: entries for the runtime and for hosts, start-up.

use crate::module::{Env, Link, Signature, word_at};
use mlc_abi::Fun;
use mlc_ir::{Export, FnId, FuncInfo, Program};
use wasm_encoder::{BlockType, Function, HeapType, InstructionSink, ValType};

/// The runtime's own initialiser (constructors), when it has one.
pub(crate) const INITIALIZE: &str = "_initialize";

/// Runtime functions that the functions of this module call.
pub(crate) fn used_functions(program: &Program) -> Vec<Fun> {
    let mut funs = vec![
        Fun::program_init,
        Fun::program_alloc,
        Fun::program_strings,
        Fun::program_sites,
        Fun::program_functions,
        Fun::program_classes,
        Fun::program_finish,
        Fun::program_exit,
    ];
    if !program.exports.is_empty() {
        funs.extend([Fun::host_call, Fun::host_alloc, Fun::host_free]);
    }
    funs
}

/// `extern "C" fn(closure: u64, args: *const u64) -> u64`: loads one word per parameter and calls the function.
pub(crate) fn entry(env: &Env<'_>, info: &FuncInfo) -> (Signature, Function) {
    let mut f = Function::new([]);
    let mut code = f.instructions();
    if info.closure {
        code.local_get(0);
    }
    for i in 0..info.params.len() as u64 {
        code.local_get(1).i64_load(word_at(8 * i));
    }
    code.call(env.function(info.entry)).end();
    ((vec![ValType::I64, ValType::I32], vec![ValType::I64]), f)
}

/// `extern "C" fn(generator: u64, sent: u64) -> u64`
pub(crate) fn resume(env: &Env<'_>, body: FnId) -> (Signature, Function) {
    let mut f = Function::new([]);
    f.instructions().local_get(0).local_get(1).call(env.function(body)).end();
    ((vec![ValType::I64, ValType::I64], vec![ValType::I64]), f)
}

/// Starts the runtime and hands it the program's data; fills the function table.
pub(crate) fn initialise(env: &Env<'_>) -> (Signature, Function) {
    let mut f = Function::new([(1, ValType::I32)]);
    let mut code = f.instructions();
    if env.has_symbol(INITIALIZE) {
        code.call(env.symbol(INITIALIZE));
    }
    code.call(env.rt(Fun::program_init));
    let length = env.data.bytes.len() as i32;
    code.i32_const(length).call(env.rt(Fun::program_alloc)).local_tee(0);
    code.i32_const(0).i32_const(length).memory_init(0, env.data_segment()).data_drop(env.data_segment());
    let slots = env.table_slots();
    if env.link() == Link::Import && slots > 0 {
        code.ref_null(HeapType::FUNC).i32_const(slots as i32).table_grow(0).global_set(env.table_base_global());
        code.global_get(env.table_base_global()).i32_const(0).i32_const(slots as i32);
        code.table_init(0, env.element_segment()).elem_drop(env.element_segment());
    }
    let part = |code: &mut InstructionSink<'_>, (offset, length): (u32, u32)| {
        code.local_get(0).i32_const(offset as i32).i32_add().i32_const(length as i32);
    };
    part(&mut code, env.data.strings);
    code.call(env.rt(Fun::program_strings)).global_set(env.literals_global());
    part(&mut code, env.data.sites);
    code.call(env.rt(Fun::program_sites));
    part(&mut code, env.data.functions);
    code.global_get(env.table_base_global()).call(env.rt(Fun::program_functions));
    part(&mut code, env.data.classes);
    code.call(env.rt(Fun::program_classes)).end();
    ((vec![], vec![]), f)
}

/// Runs the main module.
fn run_main(env: &Env<'_>, code: &mut InstructionSink<'_>, init: u32) {
    code.call(init);
    if let Some(main) = env.program.main {
        code.call(env.function(main));
    }
}

/// `_start`: the main module, the report of an uncaught exception, the teardown. An exit status other than 0 ends the process through the host.
pub(crate) fn start(env: &Env<'_>, init: u32) -> (Signature, Function) {
    let mut f = Function::new([(1, ValType::I64)]);
    let mut code = f.instructions();
    run_main(env, &mut code, init);
    code.call(env.rt(Fun::program_finish)).local_set(0);
    if let Some(teardown) = env.program.teardown {
        code.call(env.function(teardown)).call(env.rt(Fun::program_finish)).drop();
    }
    code.local_get(0).i64_eqz().if_(BlockType::Empty).else_();
    code.local_get(0).call(env.rt(Fun::program_exit)).end().end();
    ((vec![], vec![]), f)
}

/// `mlc_load() -> status`: what a host calls once before it calls exports, which need the globals: nothing is torn down.
pub(crate) fn load(env: &Env<'_>, init: u32) -> (Signature, Function) {
    let mut f = Function::new([]);
    let mut code = f.instructions();
    run_main(env, &mut code, init);
    code.call(env.rt(Fun::program_finish)).end();
    ((vec![], vec![ValType::I64]), f)
}

pub(crate) fn version() -> (Signature, Function) {
    let mut f = Function::new([]);
    f.instructions().i32_const(mlc_abi::VERSION as i32).end();
    ((vec![], vec![ValType::I32]), f)
}

/// `name(data: i32, length: i32) -> i64`: encoded arguments in, address and length of the encoded result out.
pub(crate) fn export(env: &Env<'_>, export: &Export) -> (Signature, Function) {
    let mut f = Function::new([]);
    let mut code = f.instructions();
    code.i32_const(export.info.0 as i32).global_get(env.global(export.global));
    code.local_get(0).local_get(1).call(env.rt(Fun::host_call)).end();
    ((vec![ValType::I32, ValType::I32], vec![ValType::I64]), f)
}
