//! One file per subcommand.

mod build;
mod check;
mod completions;
mod doctor;
mod emit;
mod explain;
mod fmt;
mod lexicon;
mod run;
mod translate;

use crate::args::{Args, Command};
use crate::report::Status;

pub fn run(args: Args) -> Status {
    let common = &args.common;
    let result = match &args.command {
        Command::Run { file, args } => run::run(common, file, args),
        Command::Build { file, output, export, target, keep } => build::build(
            common,
            &build::Request { file, output: output.as_deref(), export, target: *target, keep: keep.as_deref() },
        ),
        Command::Emit { stage, file, export } => emit::emit(common, *stage, file, export),
        Command::Check { file, types, explain_language, format } => {
            check::check(common, file, *types, *explain_language, *format)
        }
        Command::Translate { to, file, output, natural_order } => translate::translate(
            common,
            &translate::Request { to, file, output: output.as_deref(), natural_order: *natural_order },
        ),
        Command::Fmt { files, check } => fmt::fmt(common, files, *check),
        Command::Lexicon { language, format } => lexicon::lexicon(common, language.as_deref(), *format),
        Command::Explain { code: Some(code), format } => explain::explain(common, code, *format),
        Command::Explain { code: None, format } => Ok(explain::list(common, *format)),
        Command::Completions { shell } => completions::completions(common, *shell),
        Command::Doctor { format } => Ok(doctor::doctor(common, *format)),
    };
    match result {
        Ok(status) | Err(status) => status,
    }
}
