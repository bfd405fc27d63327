//! Programs on the streams of a real process. This test is its own child: `process child WHAT` runs a module with inherited
//! streams and exits with the program's status.

mod modules;

use std::io::{Read, Write};
use std::process::{Child, Command, ExitCode, Stdio};

use mlc_host::{RunOptions, Runtime, run_linked, run_module};
use modules::{Builder, FD_WRITE, WASI, at, endless_loop, runtime, standalone, write};
use wasm_encoder::{BlockType, Instruction as I, ValType};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, command, what] = arguments.as_slice()
        && command == "child"
    {
        let options = RunOptions::new("child", Vec::new());
        let wasm = match what.as_str() {
            "endless" => {
                let wasm = runtime();
                let runtime = Runtime { wasm: &wasm, hash: "test" };
                let finished = run_linked(&endless_loop(), runtime, None, &options).expect("the program runs");
                std::process::exit(finished.status.code());
            }
            "flood" => flood(),
            "echo" => echo(b""),
            "prompt" => echo(b"name"),
            _ => standalone(b"out\nerr\n", |fd_write| {
                let mut body = write(fd_write, 1, I::I32Const(64), I::I32Const(4));
                body.extend(write(fd_write, 2, I::I32Const(68), I::I32Const(4)));
                body
            }),
        };
        let finished = run_module(&wasm, &options).expect("the module runs");
        std::process::exit(finished.status.code());
    }
    both_streams_are_inherited();
    input_is_inherited();
    a_broken_pipe_ends_the_program_quietly();
    #[cfg(unix)]
    {
        an_interrupted_program_is_flushed();
        a_program_that_waits_for_input_is_interrupted();
    }
    println!("all tests of processes passed");
    ExitCode::SUCCESS
}

fn child(what: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("a test has a file"));
    command.args(["child", what]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("a test can start itself")
}

fn both_streams_are_inherited() {
    let output = child("both").wait_with_output().expect("it ends");
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"out\n"[..], &b"err\n"[..]));
    assert_eq!(output.status.code(), Some(0));
}

fn input_is_inherited() {
    let mut child = child("echo");
    child.stdin.take().expect("piped").write_all(b"input").expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.stdout, b"input");
}

fn a_broken_pipe_ends_the_program_quietly() {
    let mut child = child("flood");
    let mut line = [0; 6];
    let mut stdout = child.stdout.take().expect("piped");
    stdout.read_exact(&mut line).expect("it writes");
    assert_eq!(&line, b"flood\n");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(141));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(unix)]
fn interrupt(child: &Child) {
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("there is kill");
    assert!(status.success());
}

#[cfg(unix)]
fn an_interrupted_program_is_flushed() {
    let mut child = child("endless");
    let mut hello = [0; 6];
    child.stdout.as_mut().expect("piped").read_exact(&mut hello).expect("it writes");
    assert_eq!(&hello, b"hello ");
    interrupt(&child);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "hello from the runtime\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(unix)]
fn a_program_that_waits_for_input_is_interrupted() {
    let mut child = child("prompt");
    // Kept open: otherwise the program would read the end of its input.
    let stdin = child.stdin.take();
    let mut prompt = [0; 4];
    child.stdout.as_mut().expect("piped").read_exact(&mut prompt).expect("it writes");
    interrupt(&child);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    drop(stdin);
}

/// Writes without end.
fn flood() -> Vec<u8> {
    standalone(b"flood\n", |fd_write| {
        let mut body = vec![I::Loop(BlockType::Empty)];
        body.extend(write(fd_write, 1, I::I32Const(64), I::I32Const(6)));
        body.extend([I::Br(0), I::End]);
        body
    })
}

/// Writes the prompt, then the first five bytes it reads.
fn echo(prompt: &[u8]) -> Vec<u8> {
    let mut builder = Builder::default();
    let fd_write = builder.import(WASI, "fd_write", FD_WRITE, &[ValType::I32]);
    let fd_read = builder.import(WASI, "fd_read", FD_WRITE, &[ValType::I32]);
    builder.memory(64, prompt);
    let mut body = write(fd_write, 1, I::I32Const(64), I::I32Const(prompt.len() as i32));
    body.extend([I::I32Const(0), I::I32Const(64), I::I32Store(at(0)), I::I32Const(0), I::I32Const(5)]);
    body.extend([I::I32Store(at(4)), I::I32Const(0), I::I32Const(0), I::I32Const(1), I::I32Const(12)]);
    body.extend([I::Call(fd_read), I::Drop]);
    body.extend(write(fd_write, 1, I::I32Const(64), I::I32Const(5)));
    builder.function("_start", &[], &[], &body);
    builder.finish()
}
