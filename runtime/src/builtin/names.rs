//! One accessor per builtin name, in the order of `mlc_abi::BUILTINS`.

use super::{Builtin, functions as f};
use crate::exc;
use crate::types::Type;
use crate::word::{Ref, Value};

macro_rules! define {
    ($($name:ident = $kind:tt $($what:expr)?;)*) => {
        $( define!(@ $name $kind $($what)?); )*

        /// Names and accessors of all builtins.
        pub static ALL: &[(&str, fn() -> Value)] = &[ $( (stringify!($name), $name) ),* ];
    };
    (@ $name:ident fun $what:expr) => {
        #[inline]
        pub fn $name() -> Value {
            static FUNCTION: Builtin = Builtin::new(stringify!($name), $what);
            FUNCTION.value()
        }
    };
    (@ $name:ident generic $what:expr) => {
        #[inline]
        pub fn $name() -> Value {
            crate::class::alias::install();
            Ref::of::<Type>(&$what).own()
        }
    };
    (@ $name:ident class $what:expr) => {
        #[allow(non_snake_case)]
        #[inline]
        pub fn $name() -> Value {
            Ref::of::<Type>(&$what).own()
        }
    };
    (@ $name:ident refused) => {
        /// The compiler refuses programs that use this name.
        #[allow(non_snake_case)]
        #[cold]
        pub fn $name() -> Value {
            exc::raise_text(&exc::NAME_ERROR, concat!("name '", stringify!($name), "' is not defined"))
        }
    };
    (@ $name:ident value $what:expr) => {
        #[allow(non_snake_case)]
        #[inline]
        pub fn $name() -> Value {
            $what
        }
    };
}

define! {
    abs = fun f::abs;
    all = fun f::all;
    any = fun f::any;
    ascii = fun f::ascii;
    bin = fun f::bin;
    bool = class crate::bool_::BOOL;
    bytearray = refused;
    bytes = class crate::bytes::BYTES;
    callable = fun f::callable;
    chr = fun f::chr;
    classmethod = class crate::class::descr::CLASSMETHOD;
    complex = refused;
    delattr = fun f::delattr;
    dict = generic crate::dict::DICT;
    dir = fun f::dir;
    divmod = fun f::divmod;
    enumerate = generic crate::iter::tools::ENUMERATE;
    filter = generic crate::iter::tools::FILTER;
    float = class crate::float::FLOAT;
    format = fun f::format;
    frozenset = generic crate::set::FROZENSET;
    getattr = fun f::getattr;
    globals = refused;
    hasattr = fun f::hasattr;
    hash = fun f::hash;
    hex = fun f::hex;
    id = fun f::id;
    input = fun f::input;
    int = class crate::int::INT;
    isinstance = fun f::isinstance;
    issubclass = fun f::issubclass;
    iter = fun f::iter;
    len = fun f::len;
    list = generic crate::list::LIST;
    locals = refused;
    map = generic crate::iter::tools::MAP;
    max = fun f::max;
    memoryview = refused;
    min = fun f::min;
    next = fun f::next;
    object = class crate::types::OBJECT;
    oct = fun f::oct;
    open = refused;
    ord = fun f::ord;
    pow = fun f::pow;
    print = fun f::print;
    property = class crate::class::descr::PROPERTY;
    range = class crate::iter::range::RANGE;
    repr = fun f::repr;
    reversed = generic crate::iter::seq::REVERSED;
    round = fun f::round;
    set = generic crate::set::SET;
    setattr = fun f::setattr;
    slice = class crate::slice::SLICE;
    sorted = fun f::sorted;
    staticmethod = class crate::class::descr::STATICMETHOD;
    str = class crate::str_::STR;
    sum = fun f::sum;
    super_ = class crate::class::super_::SUPER;
    tuple = generic crate::tuple::TUPLE;
    type_ = value type_object();
    vars = fun f::vars;
    zip = generic crate::iter::tools::ZIP;
    Ellipsis = value Value::ELLIPSIS;
    NotImplemented = value Value::NOT_IMPLEMENTED;
    BaseException = class exc::BASE_EXCEPTION;
    BaseExceptionGroup = refused;
    Exception = class exc::EXCEPTION;
    ExceptionGroup = refused;
    GeneratorExit = class exc::GENERATOR_EXIT;
    KeyboardInterrupt = class exc::KEYBOARD_INTERRUPT;
    SystemExit = class exc::SYSTEM_EXIT;
    ArithmeticError = class exc::ARITHMETIC_ERROR;
    AssertionError = class exc::ASSERTION_ERROR;
    AttributeError = class exc::ATTRIBUTE_ERROR;
    BlockingIOError = class exc::BLOCKING_IO_ERROR;
    BrokenPipeError = class exc::BROKEN_PIPE_ERROR;
    BufferError = class exc::BUFFER_ERROR;
    BytesWarning = class exc::BYTES_WARNING;
    ChildProcessError = class exc::CHILD_PROCESS_ERROR;
    ConnectionAbortedError = class exc::CONNECTION_ABORTED_ERROR;
    ConnectionError = class exc::CONNECTION_ERROR;
    ConnectionRefusedError = class exc::CONNECTION_REFUSED_ERROR;
    ConnectionResetError = class exc::CONNECTION_RESET_ERROR;
    DeprecationWarning = class exc::DEPRECATION_WARNING;
    EOFError = class exc::EOF_ERROR;
    EncodingWarning = class exc::ENCODING_WARNING;
    FileExistsError = class exc::FILE_EXISTS_ERROR;
    FileNotFoundError = class exc::FILE_NOT_FOUND_ERROR;
    FloatingPointError = class exc::FLOATING_POINT_ERROR;
    FutureWarning = class exc::FUTURE_WARNING;
    IOError = class exc::OS_ERROR;
    EnvironmentError = class exc::OS_ERROR;
    ImportError = class exc::IMPORT_ERROR;
    ImportWarning = class exc::IMPORT_WARNING;
    IndentationError = class exc::INDENTATION_ERROR;
    IndexError = class exc::INDEX_ERROR;
    InterruptedError = class exc::INTERRUPTED_ERROR;
    IsADirectoryError = class exc::IS_A_DIRECTORY_ERROR;
    KeyError = class exc::KEY_ERROR;
    LookupError = class exc::LOOKUP_ERROR;
    MemoryError = class exc::MEMORY_ERROR;
    ModuleNotFoundError = class exc::MODULE_NOT_FOUND_ERROR;
    NameError = class exc::NAME_ERROR;
    NotADirectoryError = class exc::NOT_A_DIRECTORY_ERROR;
    NotImplementedError = class exc::NOT_IMPLEMENTED_ERROR;
    OSError = class exc::OS_ERROR;
    OverflowError = class exc::OVERFLOW_ERROR;
    PendingDeprecationWarning = class exc::PENDING_DEPRECATION_WARNING;
    PermissionError = class exc::PERMISSION_ERROR;
    ProcessLookupError = class exc::PROCESS_LOOKUP_ERROR;
    RecursionError = class exc::RECURSION_ERROR;
    ReferenceError = class exc::REFERENCE_ERROR;
    ResourceWarning = class exc::RESOURCE_WARNING;
    RuntimeError = class exc::RUNTIME_ERROR;
    RuntimeWarning = class exc::RUNTIME_WARNING;
    StopAsyncIteration = class exc::STOP_ASYNC_ITERATION;
    StopIteration = class exc::STOP_ITERATION;
    SyntaxError = class exc::SYNTAX_ERROR;
    SyntaxWarning = class exc::SYNTAX_WARNING;
    SystemError = class exc::SYSTEM_ERROR;
    TabError = class exc::TAB_ERROR;
    TimeoutError = class exc::TIMEOUT_ERROR;
    TypeError = class exc::TYPE_ERROR;
    UnboundLocalError = class exc::UNBOUND_LOCAL_ERROR;
    UnicodeDecodeError = class exc::UNICODE_DECODE_ERROR;
    UnicodeEncodeError = class exc::UNICODE_ENCODE_ERROR;
    UnicodeError = class exc::UNICODE_ERROR;
    UnicodeTranslateError = class exc::UNICODE_TRANSLATE_ERROR;
    UnicodeWarning = class exc::UNICODE_WARNING;
    UserWarning = class exc::USER_WARNING;
    ValueError = class exc::VALUE_ERROR;
    Warning = class exc::WARNING;
    ZeroDivisionError = class exc::ZERO_DIVISION_ERROR;
    argc = fun f::argc;
    argv = fun f::argv;
}

/// `type`, which can make classes when called with three arguments.
fn type_object() -> Value {
    crate::class::alias::install();
    crate::class::MAKE.set(Some(crate::class::from_parts));
    Ref::of::<Type>(&crate::types::TYPE).own()
}

/// The builtin with this index in `mlc_abi::BUILTINS`.
pub fn get(index: u32) -> Value {
    match ALL.get(index as usize) {
        Some((_, f)) => f(),
        None => Value::NULL,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_order_is_that_of_the_contract() {
        let names: alloc::vec::Vec<&str> = super::ALL.iter().map(|(n, _)| n.trim_end_matches('_')).collect();
        assert_eq!(names, mlc_abi::BUILTINS);
    }
}
