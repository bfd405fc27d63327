//! `mlc lexicon`: the words of a language.

use crate::args::{Common, Format};
use crate::language;
use crate::report::{Reader, Status, bidi};
use mlc_lexicon::{Keyword, Lexicon};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthStr;

pub fn lexicon(common: &Common, name: Option<&str>, format: Format) -> Result<Status, Status> {
    let asked = match name {
        Some(name) => Some(language::find(common, name)?),
        None => language::loaded(),
    };
    let reader = Reader::new(common, asked);
    let text = match (asked, format) {
        (Some(lexicon), Format::Text) => table(&rows(lexicon, &reader)),
        (Some(lexicon), Format::Json) => lines(&words(lexicon)),
        (None, Format::Text) => {
            let row = |l: &Lexicon| vec![l.tag().into(), l.native_name().into(), l.english_name().into()];
            table(&Lexicon::all().map(row).collect::<Vec<_>>())
        }
        (None, Format::Json) => lines(&Value::Array(Lexicon::all().map(description).collect())),
    };
    Ok(reader.print(&text))
}

/// Concept, preferred spelling, other spellings: keywords first, then builtins.
fn rows(lexicon: &Lexicon, reader: &Reader) -> Vec<Vec<String>> {
    let row = |concept: &str, spellings: &[String]| {
        let (first, rest) = spellings.split_first().map_or(("", [].as_slice()), |(f, r)| (f.as_str(), r));
        vec![concept.to_string(), first.to_string(), rest.join(", ")]
    };
    let heading = ["concept", "spelling", "also"].map(|key| reader.say(&format!("report.{key}"), &[])).to_vec();
    let mut all = vec![heading, Vec::new()];
    all.extend(Keyword::ALL.iter().map(|k| row(k.english(), lexicon.spellings(*k))));
    all.push(Vec::new());
    all.extend(builtins(lexicon).iter().map(|(english, spellings)| row(english, spellings)));
    all
}

/// The spellings of every builtin that has one of its own, the preferred one first.
fn builtins(lexicon: &Lexicon) -> BTreeMap<&'static str, Vec<String>> {
    let mut all: BTreeMap<&'static str, Vec<String>> =
        lexicon.builtins().map(|(english, spelling)| (english, vec![spelling.to_string()])).collect();
    for word in lexicon.words() {
        if let Some(spellings) = lexicon.builtin(word).and_then(|english| all.get_mut(english))
            && !spellings.iter().any(|s| s == word)
        {
            spellings.push(word.to_string());
        }
    }
    all
}

fn description(lexicon: &Lexicon) -> Value {
    json!({
        "tag": lexicon.tag(),
        "english": lexicon.english_name(),
        "native": lexicon.native_name(),
        "script": lexicon.script(),
        "right_to_left": lexicon.is_right_to_left(),
        "digits": lexicon.digits().iter().collect::<String>(),
    })
}

fn words(lexicon: &Lexicon) -> Value {
    let entry = |concept: &str, spellings: &[String]| json!({ "concept": concept, "spellings": spellings });
    let mut value = description(lexicon);
    value["keywords"] = Keyword::ALL.iter().map(|k| entry(k.english(), lexicon.spellings(*k))).collect();
    value["builtins"] = builtins(lexicon).iter().map(|(english, spellings)| entry(english, spellings)).collect();
    value
}

fn lines(value: &Value) -> String {
    format!("{value:#}\n")
}

/// Columns as wide as their widest cell on the screen. Cells are isolated, so that right-to-left ones stay in their columns.
fn table(rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| bidi::isolate(cell)).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |i: usize| rows.iter().filter_map(|r| r.get(i)).map(|cell| cell.width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.width() + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
