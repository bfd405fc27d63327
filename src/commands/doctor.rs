//! `mlc doctor`: the tools that mlc found.

use crate::args::{Common, Format};
use crate::report::{Reader, Status};
use mlc_toolchain::ToolError;
use mlc_toolchain::doctor::{self, Finding, Item, Status as Found};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

pub fn doctor(common: &Common, format: Format) -> Status {
    let reader = Reader::new(common, None);
    let items = doctor::examine();
    let missing = items.iter().any(|item| item.status() == Found::Missing);
    let text = match format {
        Format::Text => reader.isolate_lines(&table(&items, &reader)),
        Format::Json => format!("{:#}\n", items.iter().map(|item| object(item, &reader)).collect::<Value>()),
    };
    match reader.print(&text) {
        Status::Ok if missing => Status::Failed,
        status => status,
    }
}

fn word(status: Found) -> &'static str {
    match status {
        Found::Ok => "ok",
        Found::Missing => "missing",
        Found::Warning => "warning",
        Found::Info => "info",
    }
}

fn table(items: &[Item], reader: &Reader) -> String {
    let mark = |item: &Item| reader.embed(&reader.say(&format!("doctor.{}", word(item.status())), &[]));
    let name = |item: &Item| {
        reader.embed(&reader.try_say(&format!("doctor.{}", item.name), &[]).unwrap_or_else(|| item.name.to_string()))
    };
    let marks = items.iter().map(|item| mark(item).width()).max().unwrap_or(0);
    let names = items.iter().map(|item| name(item).width()).max().unwrap_or(0);
    let pad = |text: &str, width: usize| format!("{text}{}", " ".repeat(width - text.width() + 2));
    let mut out = String::new();
    for item in items {
        let (detail, advice) = say(item, reader);
        out.push_str(&format!("{}{}{detail}\n", pad(&mark(item), marks), pad(&name(item), names)));
        if let Some(advice) = advice {
            out.push_str(&format!("{}{advice}\n", " ".repeat(marks + names + 4)));
        }
    }
    out
}

fn object(item: &Item, reader: &Reader) -> Value {
    let (detail, advice) = say(item, reader);
    json!({ "name": item.name, "status": word(item.status()), "detail": detail, "advice": advice })
}

/// What was found, and what to do about it.
fn say(item: &Item, reader: &Reader) -> (String, Option<String>) {
    let failed = |error: &ToolError| reader.worded(&error.into());
    match &item.finding {
        Finding::Toolchain { version, cargo, origin } => {
            let origin = origin.map(|o| reader.say("doctor.found_by", &[("origin", o.to_string())]));
            let about =
                [Some(cargo.display().to_string()), origin].into_iter().flatten().collect::<Vec<_>>().join(", ");
            (format!("rustc {version} ({about})"), None)
        }
        Finding::NoToolchain(error) => {
            let (text, advice) = failed(error);
            let only = reader.say("doctor.only_rust", &[]);
            (text, Some(advice.map_or(only.clone(), |advice| format!("{advice}; {only}"))))
        }
        Finding::Optimizer(found) => (found.clone(), None),
        Finding::NoOptimizer => (reader.say("doctor.not_found", &[]), Some(reader.say("doctor.no_optimizer", &[]))),
        Finding::Cache { folder, usage } => {
            let args = [
                ("folder", folder.display().to_string()),
                ("used", (usage.bytes >> 20).to_string()),
                ("cap", (usage.cap >> 20).to_string()),
                ("entries", usage.entries.to_string()),
            ];
            (reader.say("doctor.usage", &args), None)
        }
        Finding::NoCache(error) | Finding::TemporaryCache(error) => {
            let (text, advice) = failed(error);
            (text, advice.or_else(|| Some(reader.say("report.writable", &[]))))
        }
        Finding::Program(Some((version, path))) => (format!("{version} ({})", path.display()), None),
        Finding::Program(None) => (reader.say("doctor.not_found", &[]), None),
    }
}
