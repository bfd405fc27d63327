//! One file per subcommand.

mod build;
mod check;
mod doctor;
mod emit;
mod explain;
mod run;

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
        Command::Explain { code } => explain::explain(common, code),
        Command::Doctor => Ok(doctor::doctor()),
    };
    match result {
        Ok(status) | Err(status) => status,
    }
}
