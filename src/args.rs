//! The command line: names and forms of commands, options and arguments. What the help says about them is in the lexicons
//! (`command.toml`) and applied by `help`.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Parser, Debug)]
#[command(name = "mlc", version, propagate_version = true, arg_required_else_help = true)]
pub struct Args {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

// Options accepted before or after the subcommand.
#[derive(ClapArgs, Debug, Clone)]
pub struct Common {
    #[arg(long, global = true)]
    pub via_rust: bool,
    #[arg(long, global = true, value_name = "GOAL", num_args = 0..=1, require_equals = true, default_missing_value = "speed")]
    pub optimize: Option<Goal>,
    #[arg(long, global = true, value_name = "XX")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,
    #[arg(long, global = true, value_name = "XX")]
    pub messages: Option<String>,
    #[arg(long, global = true)]
    pub show_rust: bool,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// What the command prints is for machines; follows from the command's `--format`.
    #[arg(skip)]
    pub json: bool,
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
    Wasm,
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

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    Run {
        file: PathBuf,
        #[arg(last = true, value_name = "ARGS")]
        args: Vec<String>,
    },
    Build {
        file: PathBuf,
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
        #[arg(long, value_name = "NAME")]
        export: Vec<String>,
        #[arg(long, value_name = "TARGET", default_value = "wasm")]
        target: Target,
        #[arg(long, value_name = "DIR")]
        keep: Option<PathBuf>,
    },
    Emit {
        stage: Stage,
        file: PathBuf,
        #[arg(long, value_name = "NAME")]
        export: Vec<String>,
    },
    Check {
        file: PathBuf,
        #[arg(long)]
        types: bool,
        #[arg(long)]
        explain_language: bool,
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
    Translate {
        #[arg(long, value_name = "XX")]
        to: String,
        file: PathBuf,
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
        #[arg(long)]
        natural_order: bool,
    },
    Fmt {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        #[arg(long)]
        check: bool,
    },
    Lexicon {
        #[arg(value_name = "XX")]
        language: Option<String>,
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
    Explain {
        code: Option<String>,
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
    Completions {
        shell: Shell,
    },
    Doctor {
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
    },
}

/// What decides how a wrong command line is reported, found without understanding the rest of it.
pub fn early(arguments: &[std::ffi::OsString]) -> Common {
    let arguments: Vec<&str> = arguments.iter().map_while(|a| a.to_str()).take_while(|a| *a != "--").collect();
    let value = |option: &str| {
        arguments.iter().enumerate().find_map(|(i, argument)| match argument.strip_prefix(option) {
            Some("") => arguments.get(i + 1).map(|v| v.to_string()),
            Some(rest) => rest.strip_prefix('=').map(str::to_string),
            None => None,
        })
    };
    Common {
        via_rust: false,
        optimize: None,
        lang: None,
        lexicon: value("--lexicon").map(PathBuf::from),
        messages: value("--messages"),
        show_rust: false,
        quiet: false,
        json: value("--format").is_some_and(|v| v == "json"),
        color: value("--color").and_then(|v| Color::from_str(&v, false).ok()).unwrap_or(Color::Auto),
    }
}
