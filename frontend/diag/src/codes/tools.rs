//! MLC07xx: files, options and tools outside the program's text; MLC09xx: faults of mlc itself.
//!
//! The command reports them without a place in a program.

crate::templates! {
    CARGO_MISSING = "MLC0701", Error, "cargo was not found: {detail}",
        hint "install Rust from https://rustup.rs, or set MLC_WASI_CARGO to a cargo";
    TARGET_MISSING = "MLC0702", Error, "{path} cannot build for wasm32-wasip1: {detail}",
        hint "run: rustup target add wasm32-wasip1";
    CARGO_FAILED = "MLC0703", Error, "cargo failed";
    GENERATED_REJECTED = "MLC0704", Error, "rustc rejected the Rust that mlc generated; the project is kept in {path}",
        hint "this is a bug in mlc: please report it with the program";
    BAD_MODULE = "MLC0705", Error, "the build produced a module that cannot be used: {detail}";
    OPTIMIZER_FAILED = "MLC0706", Error, "wasm-opt ({path}) failed: {detail}";
    IO = "MLC0707", Error, "cannot use {path}: {problem}";
    CACHE = "MLC0708", Error, "cannot use the cache {path}: {problem}";
    KEEP_FOLDER_IN_USE = "MLC0709", Error, "{path} is not empty and was not written by mlc",
        hint "name a new or empty folder";
    NO_RUNTIME = "MLC0710", Error, "this mlc was built without its runtime", hint "build mlc with cargo build";
    CANNOT_READ = "MLC0711", Error, "cannot read {path}: {problem}";
    OPTION_NEEDS = "MLC0713", Error, "{option} needs one of these options: {needed}";
    UNKNOWN_CODE = "MLC0714", Error, "there is no error code {code}",
        hint "codes look like MLC0201; `mlc explain` lists them";
    BAD_LEXICON = "MLC0715", Error, "cannot use the language in {path}";
    UNKNOWN_LANGUAGE = "MLC0716", Error, "'{name}' is not a language that mlc knows", hint "choose one of these: {languages}";
    RESERVED_EXPORT = "MLC0717", Error, "`{name}` cannot be exported: modules use this name themselves",
        hint "export a function of another name that calls it";
    CANNOT_PRINT = "MLC0718", Error, "cannot write the result: {problem}";
    NO_ENGINE = "MLC0721", Error, "the WebAssembly engine cannot be set up: {detail}";
    CANNOT_COMPILE = "MLC0722", Error, "the module cannot be compiled: {detail}";
    CANNOT_LINK = "MLC0723", Error, "the module cannot be linked: {detail}";
    FOLDER_NOT_GRANTED = "MLC0724", Error, "the folder {path} cannot be granted to the program: {problem}";
    NO_EXPORT = "MLC0725", Error, "the module has no usable export {name}: {detail}";
    INTERNAL = "MLC0901", Error, "internal error: {detail}",
        hint "this is a bug in mlc: please report it with the program";
}
