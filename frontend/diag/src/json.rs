//! Diagnostics as JSON for machines: one object per line.
//!
//! Owns: the field names, which are an interface. Does not know: languages, where the text goes.
//!
//! Lines and columns count from 1, columns in characters. `text` and `hint` are English, so that they can be searched for;
//! `localized` and `localized_hint` are in the language `language`.

use crate::catalog::{Catalog, Spelling};
use crate::{Diagnostic, Severity};
use mlc_source::{SourceMap, Span};
use serde::Serialize;

#[derive(Serialize)]
struct Object<'a> {
    code: &'a str,
    severity: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    language: &'a str,
    localized: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    localized_hint: Option<String>,
    labels: Vec<LabelObject<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixObject<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct LabelObject<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: String,
    localized: String,
}

#[derive(Serialize)]
struct FixObject<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    replacement: &'a str,
}

fn place(span: Span, sources: &SourceMap) -> Place<'_> {
    let file = sources.file(span.file);
    let (start, end) = (file.line_col(span.start), file.line_col(span.end));
    Place { file: &file.name, line: start.line, column: start.column, end_line: end.line, end_column: end.column }
}

/// One diagnostic as a JSON object on one line, without the line ending.
pub fn json(diagnostic: &Diagnostic, sources: &SourceMap, catalog: &Catalog, spelling: &dyn Spelling) -> String {
    let english = Catalog::english();
    let object = Object {
        code: diagnostic.template.code,
        severity: match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        place: place(diagnostic.span, sources),
        text: english.diagnostic_text(diagnostic, spelling),
        hint: english.diagnostic_hint(diagnostic, spelling),
        language: catalog.tag(),
        localized: catalog.diagnostic_text(diagnostic, spelling),
        localized_hint: catalog.diagnostic_hint(diagnostic, spelling),
        labels: (diagnostic.labels.iter())
            .map(|label| LabelObject {
                place: place(label.span, sources),
                text: english.label_text(label, spelling),
                localized: catalog.label_text(label, spelling),
            })
            .collect(),
        fix: (diagnostic.fix.as_ref())
            .map(|fix| FixObject { place: place(fix.span, sources), replacement: &fix.replacement }),
    };
    serde_json::to_string(&object).unwrap_or_else(|e| unreachable!("plain strings and numbers serialise: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Template;
    use crate::catalog::EnglishSpelling;

    static T: Template =
        Template { code: "MLC9901", severity: Severity::Error, text: "no `{name}`", hint: Some("look") };

    #[test]
    fn every_field_is_there() {
        let mut sources = SourceMap::new();
        let file = sources.add("a.ml", "é = y\n");
        let span = Span::new(file, 5, 6);
        let mut fr = Catalog::new("fr", false);
        fr.add_message("MLC9901", "pas de « {name} »", Some("regarder"));
        let d = Diagnostic::new(&T, span).arg("name", "y").label(Span::new(file, 0, 2), &T).fix(span, "z");
        let expected = concat!(
            r#"{"code":"MLC9901","severity":"error","file":"a.ml","line":1,"column":5,"end_line":1,"end_column":6,"#,
            r#""text":"no `y`","hint":"look","language":"fr","localized":"pas de « y »","localized_hint":"regarder","#,
            r#""labels":[{"file":"a.ml","line":1,"column":1,"end_line":1,"end_column":2,"#,
            r#""text":"no `{name}`","localized":"pas de « {name} »"}],"#,
            r#""fix":{"file":"a.ml","line":1,"column":5,"end_line":1,"end_column":6,"replacement":"z"}}"#,
        );
        assert_eq!(json(&d, &sources, &fr, &EnglishSpelling), expected);
    }
}
