//! The help and the reports of wrong command lines, in the reader's language.
//!
//! Owns: putting the texts of the lexicons into clap's commands, and what clap itself would say in English. Does not know:
//! which commands there are (`args`), how the reader's language is chosen (`report`).

use crate::report::Reader;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

const HEADING: &str = "\u{1b}[1m\u{1b}[4m";
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// The command with all its texts. It is built already: later changes by clap would bring English back.
pub fn localized(mut command: Command, reader: &Reader) -> Command {
    command = command.disable_colored_help(false);
    command.build();
    texts(command, reader)
}

fn texts(command: Command, reader: &Reader) -> Command {
    let name = command.get_name().to_string();
    let about = reader.say(&format!("commands.{name}"), &[]);
    let mut command = command
        .about(about)
        .subcommand_value_name(placeholder(reader, "COMMAND"))
        .mut_args(|arg| argument(arg, &name, reader))
        .mut_subcommands(|sub| texts(sub, reader));
    let usage = usage(&mut command, reader);
    command = command.override_usage(usage);
    let heading = |key: &str| format!("{HEADING}{}{PLAIN}", reader.embed(&reader.say(key, &[])));
    let mut template = format!("{{about}}\n\n{} {{usage}}\n", heading("help.usage"));
    let mut section = |key: &str, tag: &str, wanted: bool| {
        if wanted {
            template.push_str(&format!("\n{}\n{{{tag}}}\n", heading(key)));
        }
    };
    section("help.commands", "subcommands", command.has_subcommands() && name != "help");
    section("help.arguments", "positionals", command.get_positionals().next().is_some());
    section("help.options", "options", command.get_opts().next().is_some());
    command.help_template(template)
}

fn argument(arg: Arg, command: &str, reader: &Reader) -> Arg {
    let id = arg.get_id().to_string();
    let own = reader.try_say(&format!("arguments.{command}.{id}"), &[]);
    let mut text = own.unwrap_or_else(|| reader.say(&format!("arguments.{id}"), &[]));
    let defaults: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
    if arg.get_action().takes_values() && !defaults.is_empty() {
        text.push(' ');
        text.push_str(&reader.say("help.default", &[("value", defaults.join(", "))]));
    }
    let possible: Vec<String> = arg.get_possible_values().iter().map(|v| v.get_name().to_string()).collect();
    if arg.get_action().takes_values() && !possible.is_empty() {
        text.push(' ');
        text.push_str(&reader.say("help.possible", &[("values", possible.join(", "))]));
    }
    let names: Option<Vec<String>> = arg.get_value_names().map(|names| names.iter().map(|n| n.to_string()).collect());
    let arg = arg.help(text.clone()).long_help(text).hide_default_value(true).hide_possible_values(true);
    match names {
        Some(names) if arg.get_action().takes_values() => {
            arg.value_names(names.iter().map(|name| placeholder(reader, name)))
        }
        _ if arg.is_positional() => arg.value_name(placeholder(reader, &id.to_uppercase())),
        _ => arg,
    }
}

/// What stands for a value: `FILE` in English.
fn placeholder(reader: &Reader, english: &str) -> String {
    match reader.try_say(&format!("values.{english}"), &[]) {
        Some(word) => reader.embed(&word),
        None => english.to_string(),
    }
}

/// The synopsis, without its heading.
fn usage(command: &mut Command, reader: &Reader) -> String {
    let text = command.render_usage().to_string();
    let text = text.strip_prefix("Usage: ").unwrap_or(&text);
    text.replace("[OPTIONS]", &format!("[{}]", placeholder(reader, "OPTIONS")))
        .replace("[COMMAND]", &format!("[{}]", placeholder(reader, "COMMAND")))
}

/// Text of clap for the terminal or without colours.
pub fn shown(text: &StyledStr, reader: &Reader, color: bool) -> String {
    let text = if color { text.ansi().to_string() } else { text.to_string() };
    format!("{}\n", reader.isolate_lines(text.trim_matches('\n')))
}

/// What is wrong with a command line.
pub fn problem(error: &Error, reader: &Reader) -> String {
    let one = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        Some(ContextValue::StyledStr(text)) => Some(text.to_string()),
        _ => None,
    };
    let argument = || ("argument", one(ContextKind::InvalidArg).unwrap_or_default());
    let value = || ("value", one(ContextKind::InvalidValue).unwrap_or_default());
    let (key, args): (&str, Vec<(&'static str, String)>) = match error.kind() {
        ErrorKind::UnknownArgument => ("usage.unknown_argument", vec![argument()]),
        ErrorKind::InvalidSubcommand => {
            let command = one(ContextKind::InvalidSubcommand).unwrap_or_default();
            ("usage.unknown_command", vec![("command", command)])
        }
        ErrorKind::MissingRequiredArgument => {
            let arguments = one(ContextKind::InvalidArg).unwrap_or_default();
            ("usage.missing_arguments", vec![("arguments", arguments)])
        }
        ErrorKind::MissingSubcommand => {
            ("usage.missing_arguments", vec![("arguments", format!("<{}>", placeholder(reader, "COMMAND")))])
        }
        ErrorKind::InvalidValue if one(ContextKind::InvalidValue).is_none_or(|v| v.is_empty()) => {
            ("usage.missing_value", vec![argument()])
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => ("usage.missing_value", vec![argument()]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage.invalid_value", vec![value(), argument()]),
        ErrorKind::TooManyValues => ("usage.too_many_values", vec![value(), argument()]),
        ErrorKind::ArgumentConflict => ("usage.repeated", vec![argument()]),
        ErrorKind::NoEquals => ("usage.needs_equals", vec![argument()]),
        ErrorKind::InvalidUtf8 => ("usage.not_text", Vec::new()),
        _ => return error.to_string(),
    };
    let mut out = format!("{}: {}\n", reader.word("error"), reader.say(key, &args));
    let mut tip = |text: String| out.push_str(&format!("\n  {}: {text}\n", reader.word("help")));
    if let Some(ContextValue::Strings(valid)) = error.get(ContextKind::ValidValue)
        && !valid.is_empty()
    {
        tip(reader.say("help.possible", &[("values", valid.join(", "))]));
    }
    let similar = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(suggestion) = similar.into_iter().find_map(one) {
        tip(reader.say("usage.similar", &[("suggestion", suggestion)]));
    } else if error.kind() == ErrorKind::UnknownArgument && error.get(ContextKind::Suggested).is_some() {
        tip(reader.say("usage.as_value", &[argument()]));
    }
    if let Some(usage) = one(ContextKind::Usage) {
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).trim_end().to_string();
        let usage = usage.replace("[OPTIONS]", &format!("[{}]", placeholder(reader, "OPTIONS")));
        out.push_str(&format!("\n{} {usage}\n", reader.embed(&reader.say("help.usage", &[]))));
    }
    out.push_str(&format!("\n{}\n", reader.say("usage.more", &[("help", "--help".to_string())])));
    out
}

/// A word that stands out on a terminal.
pub fn bold(text: &str, color: bool) -> String {
    if color { format!("{BOLD}{text}{PLAIN}") } else { text.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use mlc_lexicon::Lexicon;

    /// Everything the help can show has a text: nothing falls back to its key.
    #[test]
    fn every_command_and_argument_has_a_text_in_every_language() {
        fn walk(command: &Command, tag: &str) {
            let catalog = Lexicon::catalog(tag).expect("a catalogue");
            let name = command.get_name();
            let has = |key: String| assert!(catalog.phrase(&key, &[]).is_some(), "{tag} lacks {key}");
            has(format!("commands.{name}"));
            for arg in command.get_arguments() {
                let id = arg.get_id();
                if catalog.phrase(&format!("arguments.{name}.{id}"), &[]).is_none() {
                    has(format!("arguments.{id}"));
                }
                for value in arg.get_value_names().unwrap_or_default().iter().filter(|v| **v != "XX") {
                    if arg.get_action().takes_values() {
                        has(format!("values.{value}"));
                    }
                }
            }
            command.get_subcommands().filter(|_| name != "help").for_each(|sub| walk(sub, tag));
        }
        for tag in Lexicon::tags() {
            let mut command = crate::args::Args::command();
            command.build();
            walk(&command, tag);
        }
    }
}
