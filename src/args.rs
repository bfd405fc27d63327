//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The multilingual language, compiled to WebAssembly.
#[derive(Parser, Debug)]
#[command(name = "mlc", version, about, propagate_version = true, arg_required_else_help = true)]
pub struct Args {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// Options accepted before or after the subcommand.
#[derive(ClapArgs, Debug, Clone)]
pub struct Common {
    /// Compile through generated Rust and cargo (quick profile)
    #[arg(long, global = true)]
    pub via_rust: bool,
    /// Compile through generated Rust, optimised as one unit, then wasm-opt; `--optimize=size` prefers small modules
    #[arg(long, global = true, value_name = "GOAL", num_args = 0..=1, require_equals = true, default_missing_value = "speed")]
    pub optimize: Option<Goal>,
    /// The language of the program's keywords (en, fr, es, de, hi, ar, bn, ta, zh, ja, it, pt, pl, nl, sv, da, fi)
    #[arg(long, global = true, value_name = "XX")]
    pub lang: Option<String>,
    /// Load a language of your own from this folder (see lexicons/README.md)
    #[arg(long, global = true, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,
    /// The language of messages
    #[arg(long, global = true, value_name = "XX")]
    pub messages: Option<String>,
    /// Show the generated Rust of the program before it is built (with --via-rust or --optimize)
    #[arg(long, global = true)]
    pub show_rust: bool,
    /// Show errors only
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// When to colour messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    Speed,
    Size,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// WebAssembly with WASI
    Wasm,
    /// An executable for this machine
    Native,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Tokens,
    Ast,
    Hir,
    Types,
    Ir,
    Rust,
    Wat,
    Python,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Run a program
    Run {
        /// The program; `-` reads it from standard input
        file: PathBuf,
        /// Arguments for the program, after `--`
        #[arg(last = true, value_name = "ARGS")]
        args: Vec<String>,
    },
    /// Build a standalone WebAssembly module
    Build {
        /// The program; `-` reads it from standard input
        file: PathBuf,
        /// Where to write the module [default: the program's name with .wasm, in the current folder]
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
        /// Make a top-level function callable by a host; may be repeated
        #[arg(long, value_name = "NAME")]
        export: Vec<String>,
        /// What the result runs on
        #[arg(long, value_name = "TARGET", default_value = "wasm")]
        target: Target,
        /// Keep the generated cargo project in this folder
        #[arg(long, value_name = "DIR")]
        keep: Option<PathBuf>,
    },
    /// Print what a stage of the compiler makes of a program
    Emit {
        stage: Stage,
        /// The program; `-` reads it from standard input
        file: PathBuf,
        /// Make a top-level function callable by a host; may be repeated
        #[arg(long, value_name = "NAME")]
        export: Vec<String>,
    },
    /// Check a program without running it
    Check {
        /// The program; `-` reads it from standard input
        file: PathBuf,
        /// Show the type of every variable, and why it is dynamic where it is
        #[arg(long)]
        types: bool,
        /// Say how the program's language was found
        #[arg(long)]
        explain_language: bool,
        /// How to print problems
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
    /// Write a program in another human language
    Translate {
        /// The language to translate to
        #[arg(long, value_name = "XX")]
        to: String,
        /// The program; `-` reads it from standard input
        file: PathBuf,
        /// Where to write the translation [default: standard output]
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
        /// Use the language's own word order in headers wherever it has one
        #[arg(long)]
        natural_order: bool,
    },
    /// Format programs
    Fmt {
        /// The programs, formatted in place; `-` formats standard input to standard output
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Change nothing; name the files that are not formatted, and fail if there are any
        #[arg(long)]
        check: bool,
    },
    /// Show the words of a language, or the list of languages
    Lexicon {
        /// The language
        #[arg(value_name = "XX")]
        language: Option<String>,
        /// How to print the words
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
    /// Explain an error code
    Explain { code: String },
    /// Show which tools mlc found, and what to do about those it did not
    Doctor,
}
