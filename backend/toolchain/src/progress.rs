//! Showing that something takes a while.
//!
//! Owns: when a build says anything at all, and how. Does not know: how a build works. The texts are the caller's, who knows
//! the user's language.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Hears what a build is doing.
pub trait Progress {
    /// Another process uses the build folder; this one waits.
    fn waiting(&mut self);
    /// The runtime has to be compiled first, which takes seconds; without this call a build is quick.
    fn cold(&mut self);
    /// Cargo has begun a crate.
    fn compiling(&mut self, name: &str);
    /// The build is over, well or not.
    fn finished(&mut self);
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn waiting(&mut self) {}
    fn cold(&mut self) {}
    fn compiling(&mut self, _name: &str) {}
    fn finished(&mut self) {}
}

/// Writes to stderr: a spinner on a terminal, otherwise one line per event worth a line.
pub struct TerminalProgress {
    /// `Waiting for another build`, in the user's language.
    pub waiting_text: String,
    /// `Compiling the runtime (only the first time)`, in the user's language.
    pub cold_text: String,
    bar: Option<ProgressBar>,
}

impl TerminalProgress {
    /// Progress with these texts.
    pub fn new(waiting_text: impl Into<String>, cold_text: impl Into<String>) -> TerminalProgress {
        TerminalProgress { waiting_text: waiting_text.into(), cold_text: cold_text.into(), bar: None }
    }

    fn say(&mut self, text: String) {
        if !std::io::stderr().is_terminal() {
            eprintln!("{text}");
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {msg}");
            let bar = ProgressBar::new_spinner();
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        bar.set_prefix(text);
    }
}

impl Progress for TerminalProgress {
    fn waiting(&mut self) {
        self.say(self.waiting_text.clone());
    }

    fn cold(&mut self) {
        self.say(self.cold_text.clone());
    }

    fn compiling(&mut self, name: &str) {
        if let Some(bar) = &self.bar {
            bar.set_message(name.to_string());
        }
    }

    fn finished(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}
