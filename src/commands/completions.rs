//! `mlc completions SHELL`: what the shell needs to complete command lines of mlc.

use crate::args::{Args, Common, Shell};
use crate::help;
use crate::report::{Reader, Status};
use clap::CommandFactory;

/// The script, with the descriptions in the reader's language where the shell shows them.
pub fn completions(common: &Common, shell: Shell) -> Result<Status, Status> {
    let reader = Reader::new(common, None);
    let mut command = help::localized(Args::command(), &reader);
    let shell = match shell {
        Shell::Bash => clap_complete::Shell::Bash,
        Shell::Zsh => clap_complete::Shell::Zsh,
        Shell::Fish => clap_complete::Shell::Fish,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "mlc", &mut script);
    let script = String::from_utf8(script).map_err(|e| reader.internal(&e.to_string()))?;
    Ok(reader.print(&script))
}
