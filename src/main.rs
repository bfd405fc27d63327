//! The command `mlc`.
//!
//! Owns: arguments, files named on the command line, exit statuses, what is printed where. Does not know: how anything is
//! compiled, run or cached (the crates below do).

#![forbid(unsafe_code)]

mod args;
mod commands;
mod failure;
mod help;
mod language;
mod pipeline;
mod report;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use report::{Reader, Status};
use std::process::ExitCode;

/// Stack of the thread that compiles, where syntax trees of long programs are walked recursively, and then runs the program.
const STACK: usize = mlc_host::STACK + (64 << 20);

fn main() -> ExitCode {
    let args = match command_line() {
        Ok(args) => args,
        Err(status) => return status.into(),
    };
    let worker = std::thread::Builder::new().name("mlc".into()).stack_size(STACK).spawn(move || commands::run(args));
    let status = match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        // The panic has been reported by its own message.
        Ok(Err(_)) => Status::Failed,
        Err(error) => {
            eprintln!("mlc: {error}");
            Status::Failed
        }
    };
    status.into()
}

/// What the user asked for. Help, and what is wrong with the command line, is printed in the user's language.
fn command_line() -> Result<args::Args, Status> {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let early = args::early(arguments.get(1..).unwrap_or_default());
    language::load(&early)?;
    language::check_messages(&early)?;
    let english = match args::Args::try_parse_from(&arguments) {
        Ok(mut args) => {
            args.common.json = early.json;
            return Ok(args);
        }
        Err(error) => error,
    };
    // Parsed again with the texts of the user's language, which a right command line does not need.
    let reader = Reader::new(&early, None);
    let mut command = help::localized(args::Args::command(), &reader);
    let error = command.try_get_matches_from_mut(&arguments).err().unwrap_or(english);
    let text = |color| help::shown(&error.render(), &reader, color);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Err(reader.print(&text(early.colored(&std::io::stdout()))))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            report::write_stderr(&text(early.colored(&std::io::stderr())));
            Err(Status::Usage)
        }
        _ => {
            report::write_stderr(&help::problem(&error, &reader));
            Err(Status::Usage)
        }
    }
}
