//! Start and end of a program: the rows `program::…`.
//!
//! Owns: the start, the arguments, the end (what an uncaught exception prints, the exit status), and reading the
//! description of a program that the direct backend hands over. Does not know: what the program does.

use crate::class::{self, ClassInfo};
use crate::exc;
use crate::func::{self, Entry, FuncInfo, Resume};
use crate::instance::Floats;
use crate::str_::{self, Str};
use crate::sys;
use crate::types::flag;
use crate::word::{Ref, Value};
use alloc::vec::Vec;

pub use crate::exc::traceback::Site;

/// Version of the contract with hosts and compiled programs; `mlc_abi::VERSION` is the same number (a test of the face
/// compares them).
pub const ABI_VERSION: u32 = 1;

/// Once per program, first thing. What takes time (the seed of hashes, the arguments) waits until it is needed.
pub fn init() {}

/// What generated Rust hands over at the start.
pub fn start(sites: &'static [Site], functions: &'static [FuncInfo], classes: &'static [ClassInfo]) {
    exc::traceback::set_sites(sites);
    func::set_table(functions);
    class::set_table(classes);
}

/// Writes what is buffered.
pub fn flush() {
    crate::out::flush();
}

/// Prints the uncaught exception, if there is one, and answers the exit status.
pub fn finish() -> i64 {
    let status = match exc::REPORTER.get() {
        // Only raising sets the reporter: a program that raises nothing links no tracebacks.
        Some(report) if exc::pending() => report(),
        _ => 0,
    };
    flush();
    status
}

/// Ends the program.
pub fn exit(status: i64) {
    flush();
    sys::exit(status as i32)
}

/// Number of arguments behind the program's name.
pub fn argc() -> i64 {
    sys::args().len().saturating_sub(1) as i64
}

/// Argument `i`, the first one behind the program's name being 0.
pub fn argv(i: i64) -> Value {
    let args = sys::args();
    let at = usize::try_from(i).ok().and_then(|i| i.checked_add(1));
    match at.and_then(|i| args.get(i)) {
        Some(a) => crate::out::decode(a),
        None => exc::index_error_text("list index out of range"),
    }
}

/// Memory for the program's data, never freed.
pub fn alloc(len: u32) -> u32 {
    sys::alloc((len as usize).max(1)) as usize as u32
}

/// Marks an absent text or index.
const NONE: u32 = u32::MAX;

/// Reads a part of the data block: little-endian 32-bit numbers, texts with their length before them.
struct Reader {
    at: *const u8,
    end: *const u8,
}

impl Reader {
    /// # Safety
    /// `len` bytes at `data` live forever.
    unsafe fn new(data: u32, len: u32) -> Reader {
        let at = data as usize as *const u8;
        Reader { at, end: at.wrapping_add(len as usize) }
    }

    fn bytes(&mut self, n: usize) -> &'static [u8] {
        if n > self.end as usize - self.at as usize {
            sys::bug("damaged program data");
        }
        // SAFETY: the bytes lie in the block, which lives forever.
        let bytes = unsafe { core::slice::from_raw_parts(self.at, n) };
        self.at = self.at.wrapping_add(n);
        bytes
    }

    fn u32(&mut self) -> u32 {
        self.bytes(4).first_chunk().map_or(0, |b| u32::from_le_bytes(*b))
    }

    fn sized(&mut self) -> &'static [u8] {
        let n = self.u32();
        self.bytes(n as usize)
    }

    fn text(&mut self) -> &'static str {
        str_of(self.sized())
    }

    fn optional(&mut self) -> Option<&'static str> {
        match self.u32() {
            NONE => None,
            n => Some(str_of(self.bytes(n as usize))),
        }
    }

    /// A counted list.
    fn list<T>(&mut self, item: impl Fn(&mut Reader) -> T) -> &'static [T] {
        let n = self.u32();
        let items: Vec<T> = (0..n).map(|_| item(self)).collect();
        sys::forever(items.into_boxed_slice())
    }
}

fn str_of(bytes: &'static [u8]) -> &'static str {
    core::str::from_utf8(bytes).unwrap_or_else(|_| sys::bug("damaged program text"))
}

/// Makes the literals; answers the address of the table of their words, which live forever.
pub fn strings(data: u32, len: u32) -> u32 {
    // SAFETY: the caller's block lives forever.
    let mut r = unsafe { Reader::new(data, len) };
    let words = r.list(|r| {
        let v = match r.u32() {
            0 => {
                let text = Str::from_utf8(r.text());
                str_::intern(text.r())
            }
            1 => {
                let mut b = str_::Builder::new();
                for _ in 0..r.u32() {
                    b.push(r.u32());
                }
                str_::codec::expect_surrogates();
                b.finish()
            }
            2 => crate::bytes::from_slice(r.sized()),
            _ => {
                let digits = Str::from_utf8(r.text());
                crate::int::from_decimal(digits.r())
            }
        };
        if let Some(h) = v.r().header() {
            h.make_immortal();
        }
        v.into_raw()
    });
    words.as_ptr() as usize as u32
}

/// The sites of tracebacks.
pub fn sites(data: u32, len: u32) {
    // SAFETY: the caller's block lives forever.
    let mut r = unsafe { Reader::new(data, len) };
    let files = r.list(|r| r.text());
    let sites = r.list(|r| Site {
        file: files.get(r.u32() as usize).copied().unwrap_or(""),
        line: r.u32(),
        parent: r.u32(),
        function: r.text(),
        text: r.text(),
    });
    exc::traceback::set_sites(sites);
}

/// The descriptions of functions; entries are places in the function table, counted from `table_base`.
pub fn functions(data: u32, len: u32, table_base: u32) {
    // SAFETY: the caller's block lives forever.
    let mut r = unsafe { Reader::new(data, len) };
    let infos = r.list(|r| {
        let (name, qualname, module, doc) = (r.text(), r.text(), r.text(), r.optional());
        let params = r.list(|r| r.text());
        let (posonly, args, kwonly, flags) = (r.u32(), r.u32(), r.u32(), r.u32());
        let entry = (table_base + r.u32()) as usize;
        let resume = r.u32();
        let (first_line, border) = (r.u32(), r.list(|r| r.text()));
        FuncInfo {
            name,
            qualname,
            module,
            doc,
            params,
            posonly,
            args,
            kwonly,
            vararg: flags & 1 != 0,
            kwarg: flags & 2 != 0,
            has_finally: flags & 4 != 0,
            // SAFETY: on wasm32 a function pointer is a place in the function table, and the table has functions of this
            // signature there.
            entry: unsafe { core::mem::transmute::<usize, Entry>(entry) },
            resume: match resume {
                NONE => None,
                // SAFETY: as above.
                slot => Some(unsafe { core::mem::transmute::<usize, Resume>((table_base + slot) as usize) }),
            },
            first_line,
            border,
        }
    });
    func::set_table(infos);
}

/// The descriptions of classes.
pub fn classes(data: u32, len: u32) {
    // SAFETY: the caller's block lives forever.
    let mut r = unsafe { Reader::new(data, len) };
    let classes = r.list(|r| ClassInfo {
        name: r.text(),
        qualname: r.text(),
        module: r.text(),
        doc: r.optional(),
        slots: r.list(|r| r.text()),
        floats: match u64::from(r.u32()) | u64::from(r.u32()) << 32 {
            0 => None,
            mask => Some(Floats::new(mask)),
        },
    });
    class::set_table(classes);
}

/// Prints the pending exception as CPython does at the end of a program; SystemExit ends quietly with its status.
pub(crate) fn report() -> i64 {
    if exc::is_overflow() {
        sys::bug("an int left its function unseen");
    }
    let e = exc::take();
    let mut out = Vec::new();
    let status = match system_exit(e.r(), &mut out) {
        Some(status) => status,
        None => {
            exc::traceback::push_report(&mut out, e.r());
            // What a shell says of a program that ends by the signal, as CPython does. By its name: no program that
            // never raises it links the class.
            let ty = crate::types::type_of(e.r());
            if ty.name == "KeyboardInterrupt" && !ty.has(flag::HEAP) { 130 } else { 1 }
        }
    };
    crate::out::flush();
    sys::write(2, &out);
    status
}

/// The status of a SystemExit: its code if that is an int; other codes are printed and mean 1.
fn system_exit(e: Ref, out: &mut Vec<u8>) -> Option<i64> {
    let x = e.cast::<exc::Exception>()?;
    if !crate::types::type_of(e).is_subtype(&exc::SYSTEM_EXIT) {
        return None;
    }
    let code = x.code();
    let code = code.r();
    if code.is_none() {
        return Some(0);
    }
    if crate::int::is(code) {
        return Some(crate::int::as_i64(code).map_or(255, |c| c & 0xFF));
    }
    let text = exc::object::reported(code);
    if let Some(s) = text.r().cast::<Str>() {
        exc::traceback::push_escaped(out, s);
    }
    drop(exc::take());
    out.push(b'\n');
    Some(1)
}

/// The program's entry in generated Rust.
#[macro_export]
macro_rules! program {
    ($(main: $main:path,)? $(teardown: $teardown:path,)? tables: $tables:ident) => {
        fn run_main() {
            $crate::program::init();
            $crate::program::start($tables::SITES, $tables::FUNCTIONS, $tables::CLASSES);
            $tables::install_members();
            $( let _ = $main(); )?
        }

        fn run_program() -> i64 {
            run_main();
            let status = $crate::program::finish();
            $(
                let _ = $teardown();
                $crate::program::finish();
            )?
            status
        }

        /// For hosts: the program's globals stay, since its functions will be called.
        #[allow(dead_code, reason = "only programs with exports have it")]
        fn load_program() -> i64 {
            run_main();
            $crate::program::finish()
        }

        #[cfg(target_arch = "wasm32")]
        #[unsafe(no_mangle)]
        pub extern "C" fn _start() {
            let status = run_program();
            if status != 0 {
                $crate::sys::exit(status as i32);
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        fn main() {
            $crate::sys::exit(run_program() as i32);
        }
    };
}
