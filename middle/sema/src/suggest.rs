//! What tracebacks add to the message about an undefined name: `. Did you mean: 'print'?`
//!
//! Owns: the names that a variable may have been meant to be, in the order in which they are tried. Does not know: when
//! names are similar (`mlc_abi::similar`).

use crate::scope::{ScopeId, ScopeKind, Scopes, Symbol};
use mlc_abi::similar::nearest;
use mlc_hir::Name;
use mlc_source::Span;

/// Python's builtins in its own order, which decides between equally similar names.
const BUILTINS: &str = "\
    __name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin breakpoint \
    callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input isinstance \
    issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None \
    Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod complex dict enumerate filter float \
    frozenset property int list map object range reversed set slice staticmethod str super tuple type zip __debug__ \
    BaseException BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError \
    AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError \
    ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning \
    FloatingPointError OverflowError ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning \
    ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning \
    BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError \
    IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError IndexError \
    KeyError ModuleNotFoundError NotImplementedError RecursionError UnboundLocalError UnicodeError BrokenPipeError \
    ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError \
    UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help";

/// Modules of Python's library, supported here or not: who uses one without importing it is told to.
const LIBRARY: &str = "\
    abc aifc antigravity argparse array ast asyncio atexit audioop base64 bdb binascii bisect builtins bz2 cProfile \
    calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser \
    contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest \
    email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc \
    genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr \
    importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal \
    math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers \
    opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix \
    posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline \
    reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib sndhdr \
    socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct \
    subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading \
    time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing \
    unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc \
    zipapp zipfile zipimport zlib zoneinfo";

/// Names that every module has, whatever it binds.
const MODULE: &str = "__name__ __doc__ __package__ __loader__ __spec__ __builtins__ __file__ __cached__";

/// What follows `name 'x' is not defined` when `x` is read in `scope`.
pub fn trailer(scopes: &Scopes, scope: ScopeId, name: &str, span: Span) -> Option<Name> {
    let meant = similar(scopes, scope, name, span);
    let forgotten = LIBRARY.split(' ').any(|m| m == name);
    let text = match (meant, forgotten) {
        (Some(meant), false) => format!(". Did you mean: '{meant}'?"),
        (Some(meant), true) => format!(". Did you mean: '{meant}'? Or did you forget to import '{name}'?"),
        (None, true) => format!(". Did you forget to import '{name}'?"),
        (None, false) => return None,
    };
    Some(text.into())
}

fn similar<'a>(scopes: &'a Scopes, scope: ScopeId, name: &str, span: Span) -> Option<&'a str> {
    let frame = scopes.frame(scope);
    let function = scopes.get(frame);
    let module = scopes.root(function.module);
    if let Some(near) = nearest(name, locals(scopes, frame).into_iter()) {
        return Some(near);
    }
    // What the module body has not bound yet when it comes here is not there; functions run later. Where a variable that
    // the module binds has no value, other conditional bindings may not have happened either.
    let in_function = scopes.get(scopes.physical(scope)).kind != ScopeKind::Module;
    let is_variable = module.symbol(name).is_some_and(|s| s.bound);
    let is_bound = |s: &&Symbol| match is_variable {
        _ if in_function => s.bound,
        true => s.bound_from.is_some_and(|from| from <= span.start),
        false => s.bound && s.span.start < span.start,
    };
    let bound = module.symbols.iter().filter(is_bound);
    let globals = MODULE.split(' ').chain(bound.map(|s| &*s.name));
    nearest(name, globals).or_else(|| nearest(name, BUILTINS.split(' ')))
}

/// The variables of a frame (`co_varnames`): parameters, then its own and those of comprehensions that run in it, also in
/// bodies of classes and modules, which have no others. What an inner function captures is not among them, unless it is a
/// parameter.
fn locals(scopes: &Scopes, frame: ScopeId) -> Vec<&str> {
    let mut params = Vec::new();
    let mut others = Vec::new();
    let in_frame = |id: &ScopeId| scopes.frame(*id) == frame && (*id != frame || scopes.get(frame).is_function_like());
    for id in scopes.ids().filter(in_frame) {
        let inner = scopes.get(id);
        for (i, s) in inner.symbols.iter().enumerate() {
            // In the order in which they were met, those of comprehensions at once.
            let key = if id == frame { (i, ScopeId(u32::MAX)) } else { (inner.entered_at, id) };
            if s.param {
                params.push(&*s.name);
            } else if s.bound && s.global.is_none() && s.nonlocal.is_none() && !s.captured {
                others.push((key, &*s.name));
            }
        }
    }
    others.sort_by_key(|(key, _)| *key);
    params.extend(others.into_iter().map(|(_, name)| name));
    params
}
