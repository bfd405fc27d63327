//! Running cargo and understanding what it says.
//!
//! Owns: cargo's arguments, its message stream, telling a compiler error in generated code from every other failure.
//! Does not know: what is in the project, where it is kept.
//!
//! Nothing is done about Ctrl-C here: a terminal sends it to the whole process group, so cargo and rustc end together with
//! mlc. What they leave lies in the cache, where cargo itself and the next build under the lock repair it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;

use serde_json::Value;

use crate::locate::TARGET;
use crate::{Detail, Profile, Progress, Target, ToolError, Toolchain};

/// The name of every generated crate.
pub(crate) const CRATE: &str = "program";

/// Errors that rustc reports where a crate is named, but which are about the crate's file: missing, of another compiler,
/// damaged. mlc wrote nothing wrong there.
const ABOUT_CRATES: [&str; 5] = ["E0460", "E0463", "E0514", "E0519", "E0786"];

/// How a cargo run that ended badly ended.
pub(crate) enum Failure {
    /// rustc reported errors located in the generated sources; rendered.
    Generated(String),
    /// Anything else.
    Other(ToolError),
}

enum Event {
    Message(Value),
    Stderr(String),
}

/// Builds the project in `folder`. Returns rustc's rendered warnings about the generated crate.
pub(crate) fn build(
    toolchain: &Toolchain,
    folder: &Path,
    target: Target,
    profile: Profile,
    progress: &mut dyn Progress,
) -> Result<Vec<String>, Failure> {
    let located = &toolchain.located;
    let mut command = located.cargo_command();
    command.current_dir(folder).args(["build", "--offline", "--profile", profile.cargo_name()]);
    if target == Target::Wasm {
        command.args(["--target", TARGET]);
    }
    command.args(["--message-format", "json"]).arg("--target-dir").arg(folder.join("target"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let cannot_run = |error: std::io::Error| {
        let detail = Detail::cannot_run(&located.cargo)(error);
        Failure::Other(ToolError::CargoMissing { detail })
    };
    let mut child = command.spawn().map_err(cannot_run)?;

    let (sender, events) = mpsc::channel();
    let mut warnings = Vec::new();
    let mut errors = Vec::new();
    let mut generated_errors = Vec::new();
    let mut stderr = String::new();
    std::thread::scope(|scope| {
        if let Some(pipe) = child.stdout.take() {
            let sender = sender.clone();
            scope.spawn(move || {
                for line in BufReader::new(pipe).lines().map_while(Result::ok) {
                    if let Ok(value) = serde_json::from_str(&line) {
                        // The receiver lives as long as this scope.
                        sender.send(Event::Message(value)).ok();
                    }
                }
            });
        }
        if let Some(pipe) = child.stderr.take() {
            let sender = sender.clone();
            scope.spawn(move || {
                for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
                    sender.send(Event::Stderr(String::from_utf8_lossy(&line).into_owned())).ok();
                }
            });
        }
        drop(sender);
        for event in events {
            match event {
                Event::Stderr(line) => match line.trim_start().strip_prefix("Compiling ") {
                    Some(name) => progress.compiling(name.split(" (").next().unwrap_or(name)),
                    None => {
                        stderr.push_str(&line);
                        stderr.push('\n');
                    }
                },
                Event::Message(message) => {
                    let Some(diagnostic) = Diagnostic::read(&message) else { continue };
                    match diagnostic {
                        Diagnostic { is_error: true, in_program: true, rendered } => generated_errors.push(rendered),
                        Diagnostic { is_error: true, rendered, .. } => errors.push(rendered),
                        Diagnostic { in_program: true, rendered, .. } => warnings.push(rendered),
                        Diagnostic { .. } => {}
                    }
                }
            }
        }
    });
    let status = child.wait().map_err(cannot_run)?;
    if status.success() {
        return Ok(warnings);
    }
    if !generated_errors.is_empty() {
        return Err(Failure::Generated(errors.concat() + &generated_errors.concat()));
    }
    let text = errors.concat() + &stderr;
    // E0463: the standard library of the target vanished after it was looked for.
    if target == Target::Wasm && text.contains("E0463") && text.contains(TARGET) {
        let detail = Detail::NoLibraryFor { version: toolchain.version().to_string() };
        return Err(Failure::Other(ToolError::TargetMissing { cargo: located.cargo.clone(), detail }));
    }
    Err(Failure::Other(ToolError::CargoFailed { stderr: text.trim_end().to_string() }))
}

struct Diagnostic {
    is_error: bool,
    /// About a place in the generated sources.
    in_program: bool,
    rendered: String,
}

impl Diagnostic {
    fn read(message: &Value) -> Option<Diagnostic> {
        if message["reason"] != "compiler-message" {
            return None;
        }
        let inner = &message["message"];
        let level = inner["level"].as_str()?;
        let spans = inner["spans"].as_array()?;
        // "aborting due to 2 previous errors" and "3 warnings emitted" have no place and say nothing new.
        if spans.is_empty() && inner["code"].is_null() && is_summary(inner) {
            return None;
        }
        let in_sources =
            spans.iter().any(|span| span["file_name"].as_str().is_some_and(|name| name.starts_with("src/")));
        let is_about_crate = inner["code"]["code"].as_str().is_some_and(|code| ABOUT_CRATES.contains(&code));
        Some(Diagnostic {
            is_error: level.starts_with("error"),
            in_program: message["target"]["name"] == CRATE && in_sources && !is_about_crate,
            rendered: inner["rendered"].as_str()?.to_string(),
        })
    }
}

fn is_summary(message: &Value) -> bool {
    let text = message["message"].as_str().unwrap_or_default();
    text.starts_with("aborting due to") || text.ends_with("emitted") || text.starts_with("For more information")
}
