//! Running modules: streams, statuses, traps, linking, the cache.

mod modules;

use std::fs;

use mlc_host::{Compilation, ExitStatus, Instance, RunOptions, Runtime, Val, run_linked, run_module};
use mlc_toolchain::Cache;
use modules::{Builder, WASI, at, endless_recursion, recursion, runtime, standalone, write};
use wasm_encoder::{Instruction as I, ValType};

fn captured() -> RunOptions {
    RunOptions::captured("program", "")
}

#[test]
fn output_is_captured_and_the_end_is_status_0() {
    let wasm = standalone(b"out\nerr\n", |fd_write| {
        let mut body = write(fd_write, 1, I::I32Const(64), I::I32Const(4));
        body.extend(write(fd_write, 2, I::I32Const(68), I::I32Const(4)));
        body
    });
    for compilation in [Compilation::Fast, Compilation::Optimized] {
        let finished = run_module(&wasm, &RunOptions { compilation, ..captured() }).unwrap();
        assert_eq!(finished.status, ExitStatus::Exited(0));
        assert_eq!((&finished.stdout[..], &finished.stderr[..]), (&b"out\n"[..], &b"err\n"[..]));
    }
}

#[test]
fn proc_exit_gives_the_status() {
    let mut builder = Builder::default();
    let exit = builder.import(WASI, "proc_exit", &[ValType::I32], &[]);
    builder.memory(0, b"");
    builder.function("_start", &[], &[], &[I::I32Const(7), I::Call(exit)]);
    let finished = run_module(&builder.finish(), &captured()).unwrap();
    assert_eq!(finished.status, ExitStatus::Exited(7));
    assert_eq!(finished.status.code(), 7);
}

#[test]
fn standard_input_is_read() {
    let mut builder = Builder::default();
    let four = [ValType::I32; 4];
    let fd_write = builder.import(WASI, "fd_write", &four, &[ValType::I32]);
    let fd_read = builder.import(WASI, "fd_read", &four, &[ValType::I32]);
    builder.memory(64, b"");
    // One piece of up to 100 bytes at 64.
    let mut body = vec![I::I32Const(0), I::I32Const(64), I::I32Store(at(0)), I::I32Const(0), I::I32Const(100)];
    body.extend([
        I::I32Store(at(4)),
        I::I32Const(0),
        I::I32Const(0),
        I::I32Const(1),
        I::I32Const(12),
        I::Call(fd_read),
    ]);
    body.push(I::Drop);
    body.extend(write(fd_write, 1, I::I32Const(64), I::I32Const(5)));
    builder.function("_start", &[], &[], &body);
    let finished = run_module(&builder.finish(), &RunOptions::captured("program", "input")).unwrap();
    assert_eq!(finished.stdout, b"input");
}

#[test]
fn arguments_start_with_the_name_of_the_program() {
    let mut builder = Builder::default();
    let two = [ValType::I32, ValType::I32];
    let fd_write = builder.import(WASI, "fd_write", modules::FD_WRITE, &[ValType::I32]);
    let args_get = builder.import(WASI, "args_get", &two, &[ValType::I32]);
    builder.memory(64, b"");
    let mut body = vec![I::I32Const(32), I::I32Const(64), I::Call(args_get), I::Drop];
    body.extend(write(fd_write, 1, I::I32Const(64), I::I32Const(20)));
    builder.function("_start", &[], &[], &body);
    let mut options = RunOptions::captured("hello.ml", "");
    options.arguments = vec!["Alice".to_string(), "Zoé".to_string()];
    let finished = run_module(&builder.finish(), &options).unwrap();
    assert_eq!(finished.stdout, "hello.ml\0Alice\0Zoé\0".as_bytes());
}

#[test]
fn the_granted_folder_is_seen_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "text").unwrap();
    let mut builder = Builder::default();
    let params = [
        ValType::I32,
        ValType::I32,
        ValType::I32,
        ValType::I32,
        ValType::I32,
        ValType::I64,
        ValType::I64,
        ValType::I32,
        ValType::I32,
    ];
    let path_open = builder.import(WASI, "path_open", &params, &[ValType::I32]);
    builder.memory(64, b"file../secret");
    let open = |address: i32, length: i32| {
        let mut body = [3, 0, address, length, 0].map(I::I32Const).to_vec();
        body.extend([I::I64Const(2), I::I64Const(2), I::I32Const(0), I::I32Const(16), I::Call(path_open)]);
        body
    };
    builder.function("inside", &[], &[ValType::I32], &open(64, 4));
    builder.function("outside", &[], &[ValType::I32], &open(68, 9));
    let mut options = captured();
    options.folder = Some(folder.path().to_path_buf());
    let mut instance = Instance::standalone(&builder.finish(), &options).unwrap();
    assert_eq!(instance.call::<(), i32>("inside", ()).unwrap(), Ok(0));
    const NOT_PERMITTED: i32 = 63;
    assert_eq!(instance.call::<(), i32>("outside", ()).unwrap(), Ok(NOT_PERMITTED));
    options.folder = Some(folder.path().join("missing"));
    let error = run_module(&standalone(b"", |_| Vec::new()), &options).unwrap_err();
    assert_eq!(error.code(), "MLC0724");
}

#[test]
fn a_trap_names_the_functions() {
    let wasm = standalone(b"", |_| vec![I::Unreachable]);
    let ExitStatus::Trapped(report) = run_module(&wasm, &captured()).unwrap().status else { panic!("no trap") };
    assert!(report.message.contains("unreachable"), "{report}");
    assert_eq!(report.frames[0].function, "_start");
}

#[test]
fn what_was_written_before_a_trap_is_there() {
    let wasm = standalone(b"before\n", |fd_write| {
        let mut body = write(fd_write, 1, I::I32Const(64), I::I32Const(7));
        body.push(I::Unreachable);
        body
    });
    let finished = run_module(&wasm, &captured()).unwrap();
    assert_eq!(finished.stdout, b"before\n");
    assert_eq!(finished.status.code(), 1);
}

#[test]
fn an_endless_recursion_is_a_trap() {
    let ExitStatus::Trapped(report) = run_module(&endless_recursion(), &captured()).unwrap().status else {
        panic!("no trap")
    };
    assert!(report.message.contains("stack"), "{report}");
    assert!(report.to_string().lines().count() < 40, "{report}");
}

#[test]
fn the_stack_is_deep() {
    let mut instance = Instance::standalone(&recursion(), &captured()).unwrap();
    assert_eq!(instance.call::<i32, i32>("depth", 100_000).unwrap(), Ok(100_000));
}

/// Prints the runtime's greeting, has the runtime call it back through the table, exits with 3.
fn program() -> Vec<u8> {
    let mut builder = Builder::default();
    let print = builder.import("rt", "print", &[ValType::I32, ValType::I32], &[]);
    let exit = builder.import("rt", "exit", &[ValType::I32], &[]);
    let call = builder.import("rt", "call", &[ValType::I32], &[]);
    builder.import_memory("rt");
    builder.import_table("rt");
    let back = builder.function("back", &[], &[], &[I::I32Const(64), I::I32Const(6), I::Call(print)]);
    builder.function(
        "_start",
        &[],
        &[],
        &[
            I::I32Const(64),
            I::I32Const(23),
            I::Call(print),
            I::I32Const(0),
            I::RefFunc(back),
            I::TableSet(0),
            I::I32Const(0),
            I::Call(call),
            I::I32Const(3),
            I::Call(exit),
        ],
    );
    builder.finish()
}

#[test]
fn a_linked_program_runs_on_its_runtime() {
    let wasm = runtime();
    let runtime = Runtime { wasm: &wasm, hash: "test" };
    for compilation in [Compilation::Fast, Compilation::Optimized] {
        let finished = run_linked(&program(), runtime, None, &RunOptions { compilation, ..captured() }).unwrap();
        assert_eq!(String::from_utf8_lossy(&finished.stdout), "hello from the runtime\nhello ");
        assert_eq!(finished.status, ExitStatus::Exited(3));
    }
}

#[test]
fn the_runtime_is_compiled_once_and_damage_is_repaired() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::at(folder.path()).unwrap();
    let wasm = runtime();
    let runtime = Runtime { wasm: &wasm, hash: "test" };
    let run = || run_linked(&program(), runtime, Some(&cache), &captured()).unwrap().status;
    assert_eq!(run(), ExitStatus::Exited(3));
    let blobs = || fs::read_dir(folder.path().join("blobs")).unwrap().map(|entry| entry.unwrap().path());
    // One file, and its seal.
    assert_eq!(blobs().count(), 2);
    let path = blobs().find(|path| path.extension().is_none()).unwrap();
    let stored = fs::read(&path).unwrap();
    let stamp = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(run(), ExitStatus::Exited(3));
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), stamp, "it was compiled again");
    // A damaged file, and a sound one with code of another engine.
    let mut damaged = stored.clone();
    damaged[1000] ^= 1;
    fs::write(&path, &damaged).unwrap();
    assert_eq!(run(), ExitStatus::Exited(3));
    assert_eq!(fs::read(&path).unwrap(), stored);
    let name = path.file_name().unwrap().to_str().unwrap();
    cache.store("runtime", name.strip_prefix("runtime-").unwrap(), b"no machine code").unwrap();
    assert_eq!(run(), ExitStatus::Exited(3));
    assert_eq!(fs::read(&path).unwrap(), stored);
}

#[test]
fn what_the_runtime_does_not_export_is_named() {
    let mut builder = Builder::default();
    builder.import("rt", "from_the_future", &[], &[]);
    builder.function("_start", &[], &[], &[]);
    let wasm = runtime();
    let runtime = Runtime { wasm: &wasm, hash: "test" };
    let error = run_linked(&builder.finish(), runtime, None, &captured()).unwrap_err();
    assert_eq!(error.code(), "MLC0723");
    assert!(error.to_string().contains("from_the_future"), "{error}");
    let missing = Runtime { wasm: b"", hash: "" };
    assert_eq!(run_linked(&program(), missing, None, &captured()).unwrap_err().code(), "MLC0710");
}

#[test]
fn modules_that_cannot_run_are_errors() {
    assert_eq!(run_module(b"no module", &captured()).unwrap_err().code(), "MLC0722");
    assert_eq!(run_module(&recursion(), &captured()).unwrap_err().code(), "MLC0725");
    let mut builder = Builder::default();
    builder.import("env", "f", &[], &[]);
    assert_eq!(run_module(&builder.finish(), &captured()).unwrap_err().code(), "MLC0723");
}

#[test]
fn a_host_calls_exports_and_reaches_the_memory() {
    let mut builder = Builder::default();
    builder.memory(64, b"text");
    builder.global("limit", 42);
    let body =
        [I::LocalGet(0), I::I32Load8U(at(0)), I::LocalGet(1), I::F64ConvertI32U, I::F64Const(0.5.into()), I::F64Add];
    builder.function("read", &[ValType::I32, ValType::I32], &[ValType::I32, ValType::F64], &body);
    let mut instance = Instance::standalone(&builder.finish(), &captured()).unwrap();
    assert_eq!(instance.exports(), ["memory", "limit", "read"]);
    assert_eq!(instance.call::<(i32, i32), (i32, f64)>("read", (64, 2)).unwrap(), Ok((i32::from(b't'), 2.5)));
    instance.write(64, b"new").unwrap();
    assert_eq!(instance.read(64, 4), Some(&b"newt"[..]));
    assert_eq!(instance.call::<(i32, i32), (i32, f64)>("read", (64, 2)).unwrap(), Ok((i32::from(b'n'), 2.5)));
    assert!(instance.read(65_536, 1).is_none() && instance.write(u32::MAX, b"x").is_none());
    assert!(matches!(instance.global("limit"), Some(Val::I32(42))));
    let error = instance.call::<i32, i32>("read", 1).unwrap_err();
    assert_eq!(error.code(), "MLC0725");
    let outside = instance.call::<(i32, i32), (i32, f64)>("read", (-1, 0)).unwrap();
    assert!(matches!(outside, Err(ExitStatus::Trapped(_))));
}
