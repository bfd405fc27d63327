//! The module `sys`: arguments, exit, limits, the standard streams.

use crate::args::Args;
use crate::builtin::Builtin;
use crate::exc;
use crate::int;
use crate::list::{self, List};
use crate::methods;
use crate::object::{Header, Object};
use crate::ok;
use crate::ops;
use crate::out;
use crate::str_::{Str, codec};
use crate::sys;
use crate::text;
use crate::tuple;
use crate::types::{Method, Slots, Type, type_of};
use crate::word::{Ref, Value};
use alloc::vec::Vec;

/// A standard stream, by its file descriptor.
#[repr(C)]
pub struct Stream {
    head: Header,
    fd: u32,
}

// SAFETY: compiled programs have one thread.
unsafe impl Sync for Stream {}

// SAFETY: `repr(C)`, begins with a header.
unsafe impl Object for Stream {
    const GC: bool = false;
    fn class() -> &'static Type {
        &STREAM
    }
}

static STDIN: Stream = Stream { head: Header::immortal(&STREAM), fd: 0 };
static STDOUT: Stream = Stream { head: Header::immortal(&STREAM), fd: 1 };
static STDERR: Stream = Stream { head: Header::immortal(&STREAM), fd: 2 };

/// The word is `sys.stdout`.
pub fn is_stdout(v: Ref) -> bool {
    v.is(Ref::of(&STDOUT))
}

fn repr(v: Ref) -> Value {
    let (name, mode) = match v.get::<Stream>().fd {
        0 => ("<stdin>", "r"),
        1 => ("<stdout>", "w"),
        _ => ("<stderr>", "w"),
    };
    text!["<_io.TextIOWrapper name='", name, "' mode='", mode, "' encoding='utf-8'>"].finish()
}

fn next(v: Ref) -> Value {
    if v.get::<Stream>().fd != 0 {
        return not(v, "readable");
    }
    let line = out::read_line();
    if line.is_empty() { Value::NULL } else { out::decode(&line) }
}

static SLOTS: Slots = Slots { repr: Some(repr), iter: Some(crate::iter::itself), next: Some(next), ..Slots::NONE };
static STREAM: Type = Type::of::<Stream>("_io.TextIOWrapper", 0, &SLOTS);

#[cold]
fn not<R: crate::word::Failed>(_: Ref, what: &str) -> R {
    exc::raise_text(&exc::OS_ERROR, text!["not ", what])
}

fn write(v: Ref, args: &Args) -> Value {
    let s = ok!(args.one("TextIOWrapper.write"));
    let Some(text) = s.cast::<Str>() else {
        return exc::type_error(text!["write() argument must be str, not ", type_of(s)]);
    };
    match v.get::<Stream>().fd {
        0 => return not(v, "writable"),
        1 => {
            crate::flag!(out::put_str(s));
        }
        _ => {
            let mut bytes = Vec::new();
            // The error stream shows what cannot be encoded with backslashes.
            let encoded = codec::encode(s, Ref::NULL, crate::lit!("backslashreplace"), "encode");
            bytes.extend_from_slice(crate::bytes::data(ok!(encoded).r()).unwrap_or(&[]));
            out::flush();
            sys::write(2, &bytes);
        }
    }
    Value::small(text.len() as i64)
}

fn writelines(v: Ref, args: &Args) -> Value {
    let lines = ok!(args.one("TextIOWrapper.writelines"));
    let mut it = ok!(crate::iter::Each::of(lines));
    while let Some(line) = it.next() {
        ok!(write(v, &Args::new(&[line.r()])));
    }
    if exc::pending() { Value::NULL } else { Value::NONE }
}

fn flush(v: Ref, args: &Args) -> Value {
    if !args.none("TextIOWrapper.flush") {
        return Value::NULL;
    }
    if v.get::<Stream>().fd == 1 {
        out::flush();
    }
    Value::NONE
}

fn readline(v: Ref, args: &Args) -> Value {
    if !args.positional("", "readline", 0, 1) {
        return Value::NULL;
    }
    if v.get::<Stream>().fd != 0 {
        return not(v, "readable");
    }
    match ok!(size(args)) {
        Some(n) => out::decode(&limited_line(&mut { n })),
        None => out::decode(&out::read_line()),
    }
}

/// The largest number of characters to read; `None` inside when there is no limit.
fn size(args: &Args) -> Option<Option<usize>> {
    if args.is_empty() || args.get(0).is_none() {
        return Some(None);
    }
    Some(usize::try_from(ops::index_i64(args.get(0))?).ok())
}

/// The rest of the line, but at most `left` characters, which are counted down. What follows them stays to be read.
fn limited_line(left: &mut usize) -> Vec<u8> {
    if *left == 0 {
        return Vec::new();
    }
    let mut line = out::read_line();
    // Every byte that does not continue a character begins one.
    for (i, b) in line.iter().enumerate() {
        if *b & 0xC0 != 0x80 {
            if *left == 0 {
                out::unread(&line[i..]);
                line.truncate(i);
                break;
            }
            *left -= 1;
        }
    }
    line
}

fn read(v: Ref, args: &Args) -> Value {
    if !args.positional("", "read", 0, 1) {
        return Value::NULL;
    }
    if v.get::<Stream>().fd != 0 {
        return not(v, "readable");
    }
    if let Some(n) = ok!(size(args)) {
        let mut text = Vec::new();
        let mut left = n;
        while left > 0 {
            let line = limited_line(&mut left);
            if line.is_empty() {
                break;
            }
            text.extend_from_slice(&line);
        }
        return out::decode(&text);
    }
    out::decode(&out::read_all())
}

fn readlines(v: Ref, args: &Args) -> Value {
    if !args.none("TextIOWrapper.readlines") {
        return Value::NULL;
    }
    if v.get::<Stream>().fd != 0 {
        return not(v, "readable");
    }
    let lines = list::of_words(0);
    loop {
        let line = out::read_line();
        if line.is_empty() {
            return lines;
        }
        lines.r().get::<List>().push(ok!(out::decode(&line)));
    }
}

fn isatty(_: Ref, args: &Args) -> Value {
    if args.none("TextIOWrapper.isatty") { Value::FALSE } else { Value::NULL }
}

fn fileno(v: Ref, args: &Args) -> Value {
    if !args.none("TextIOWrapper.fileno") {
        return Value::NULL;
    }
    Value::small(v.get::<Stream>().fd as i64)
}

methods!(&STREAM;
    WRITE = "write" write,
    WRITELINES = "writelines" writelines,
    FLUSH = "flush" flush,
    READLINE = "readline" readline,
    READ = "read" read,
    READLINES = "readlines" readlines,
    ISATTY = "isatty" isatty,
    FILENO = "fileno" fileno,
);

pub static ALL: &[&Method] = &[&WRITE, &WRITELINES, &FLUSH, &READLINE, &READ, &READLINES, &ISATTY, &FILENO];

fn exit_call(args: &Args) -> Value {
    if !args.positional("", "exit", 0, 1) {
        return Value::NULL;
    }
    match args.pos() {
        [code] if !code.is_none() => {
            // A tuple is taken apart into the arguments, as `raise SystemExit(*code)`.
            let e = match tuple::try_items(*code) {
                Some(items) => crate::call::call(exc::SYSTEM_EXIT.r(), &Args::new(crate::word::refs(items))),
                None => exc::Exception::with_arg(&exc::SYSTEM_EXIT, code.own()),
            };
            exc::set_pending_in_context(ok!(e));
        }
        _ => exc::raise_empty(&exc::SYSTEM_EXIT),
    }
    Value::NULL
}

static EXIT: Builtin = Builtin::new("exit", exit_call);

fn limit(args: &Args) -> Value {
    if !args.none("sys.getrecursionlimit") {
        return Value::NULL;
    }
    Value::small(exc::recursion_limit() as i64)
}

static GET_LIMIT: Builtin = Builtin::new("getrecursionlimit", limit);

fn set_limit(args: &Args) -> Value {
    let n = ok!(args.one("sys.setrecursionlimit"));
    let n = ok!(ops::index_i64(n));
    if n < 1 {
        return exc::value_error("recursion limit must be greater or equal than 1");
    }
    exc::set_recursion_limit(n.min(i32::MAX as i64) as u32);
    Value::NONE
}

static SET_LIMIT: Builtin = Builtin::new("setrecursionlimit", set_limit);

fn argv() -> Value {
    let l = list::of_words(0);
    for arg in crate::sys::args() {
        l.r().get::<List>().push(crate::out::decode(&arg));
    }
    l
}

/// The attributes of the module.
pub(super) fn member(name: &str) -> Option<Value> {
    Some(match name {
        "argv" => argv(),
        "byteorder" => Str::from_utf8("little"),
        "exit" => EXIT.value(),
        "getrecursionlimit" => GET_LIMIT.value(),
        "setrecursionlimit" => SET_LIMIT.value(),
        "maxsize" => int::from_i64(i64::MAX),
        "maxunicode" => Value::small(0x10FFFF),
        "stdin" => Ref::of(&STDIN).own(),
        "stdout" => Ref::of(&STDOUT).own(),
        "stderr" => Ref::of(&STDERR).own(),
        "platform" => Str::from_utf8("wasi"),
        "version_info" => tuple::from_values(&mut [
            Value::small(3),
            Value::small(12),
            Value::small(1),
            Str::from_utf8("final"),
            Value::small(0),
        ]),
        _ => return None,
    })
}
