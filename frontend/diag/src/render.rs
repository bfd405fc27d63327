//! Diagnostics as text for people.
//!
//! Owns: the layout on a terminal (the only place that knows annotate-snippets). Does not know: whether the output is a
//! terminal (the caller says whether to colour), where the text goes.
//!
//! ```text
//! erreur[MLC0141]: parenthèse fermante « ) » sans ouvrante
//!  --> hello.fr.ml:1:12
//!   |
//! 1 | afficher(1))
//!   |            ^
//!   |
//!   = aide: …
//! ```

use crate::catalog::{Catalog, Spelling, is_right_to_left};
use crate::{Diagnostic, Severity};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use mlc_source::{FileId, SourceFile, SourceMap, Span};
use std::ops::Range;

/// Lets the isolates of a right-to-left title pass annotate-snippets, which would replace them (as it must in source text).
const ISOLATES: [(char, char); 3] = [('\u{2067}', '\u{fdd2}'), ('\u{2068}', '\u{fdd0}'), ('\u{2069}', '\u{fdd1}')];

/// One diagnostic, with its source lines. `spelling` is that of the program's language, `catalog` the reader's.
/// Ends with a newline.
pub fn render(
    diagnostic: &Diagnostic,
    sources: &SourceMap,
    catalog: &Catalog,
    spelling: &dyn Spelling,
    color: bool,
) -> String {
    let (level, word) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, "error"),
        Severity::Warning => (Level::WARNING, "warning"),
    };
    let mut title = catalog.sentence(&catalog.diagnostic_text(diagnostic, spelling));
    for (isolate, stand_in) in ISOLATES {
        title = title.replace(isolate, stand_in.encode_utf8(&mut [0; 4]));
    }
    let hint = catalog.diagnostic_hint(diagnostic, spelling).map(|hint| catalog.sentence(&hint));

    let mut group =
        level.with_name(catalog.word(word)).primary_title(title.as_str()).id(diagnostic.template.code).elements(
            excerpts(diagnostic).into_iter().map(|(file, spans)| {
                let file = sources.file(file);
                let window = Window::around(file, spans.iter().map(|(span, _)| *span));
                let notes = spans.into_iter().map(|(span, label)| {
                    let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
                    let text = label.map(|i| catalog.label_text(&diagnostic.labels[i], spelling));
                    kind.span(window.range(span)).label(text)
                });
                let notes: Vec<Annotation<'_>> = notes.collect();
                Snippet::source(window.text).path(file.name.as_ref()).line_start(window.first_line).annotations(notes)
            }),
        );
    let help = || Level::HELP.with_name(catalog.word("help"));
    let mut groups: Vec<Group<'_>> = Vec::new();
    match &diagnostic.fix {
        Some(fix) => {
            let file = sources.file(fix.span.file);
            let window = Window::around(file, [fix.span].into_iter());
            let title = hint.unwrap_or_else(|| catalog.word("suggestion").to_string());
            groups.push(group);
            groups.push(
                help().secondary_title(title).element(
                    Snippet::source(window.text)
                        .path(file.name.as_ref())
                        .line_start(window.first_line)
                        .patch(Patch::new(window.range(fix.span), fix.replacement.as_str())),
                ),
            );
        }
        None => {
            if let Some(hint) = hint {
                group = group.element(help().message(hint));
            }
            groups.push(group);
        }
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = renderer.render(&groups);
    if let Some(end) = out.find('\n') {
        let mut title = out[..end].to_string();
        for (isolate, stand_in) in ISOLATES {
            title = title.replace(stand_in, isolate.encode_utf8(&mut [0; 4]));
        }
        out.replace_range(..end, &title);
    }
    out.push('\n');
    if out.chars().any(is_right_to_left) { mirror::excerpts(&out) } else { out }
}

mod mirror {
    //! Source lines with right-to-left letters, and the marks below them.
    //!
    //! A terminal that knows right-to-left scripts turns such a line around, one that does not shows it in the order of its
    //! characters. The marks are right in both, because they are put into the same order: the line and its marks are each an
    //! isolated right-to-left text, all of the same width.

    use super::is_right_to_left;
    use unicode_width::UnicodeWidthStr;

    /// The end of a line is not white space, which would not be turned around.
    const END: &str = "\u{2069}\u{200e}";

    /// The lines of a report, with excerpts in right-to-left scripts turned around where the terminal does that.
    pub fn excerpts(report: &str) -> String {
        let lines: Vec<&str> = report.split_inclusive('\n').collect();
        let mut out = String::with_capacity(report.len() + 64);
        let mut at = 0;
        while at < lines.len() {
            let is_source = split(lines[at]).is_some_and(|(gutter, text)| {
                gutter.contains(|c: char| c.is_ascii_digit()) && text.chars().any(is_right_to_left)
            });
            if !is_source {
                out.push_str(lines[at]);
                at += 1;
                continue;
            }
            let is_mark = |line: &&&str| {
                split(line).is_some_and(|(gutter, text)| {
                    !plain(gutter).contains(|c: char| c.is_ascii_digit()) && !plain(text).trim().is_empty()
                })
            };
            let marks = lines[at + 1..].iter().take_while(is_mark).count();
            let group: Vec<(&str, &str)> = lines[at..=at + marks].iter().filter_map(|line| split(line)).collect();
            let width = group.iter().map(|(_, text)| plain(text).width()).max().unwrap_or(0);
            for (gutter, text) in group {
                let padding = " ".repeat(width - plain(text).width());
                out.push_str(&format!("{gutter}\u{2067}{text}{padding}{END}\n"));
            }
            at += marks + 1;
        }
        out
    }

    /// `12 | ` and what follows; the first bar ends the gutter.
    fn split(line: &str) -> Option<(&str, &str)> {
        let line = line.strip_suffix('\n').unwrap_or(line);
        let bar = line.find('|')?;
        let before = plain(&line[..bar]);
        if !before.chars().all(|c| c == ' ' || c.is_ascii_digit()) {
            return None;
        }
        // On a terminal the colours of the gutter end behind the bar.
        let mut end = bar + 1;
        while line[end..].starts_with('\u{1b}') {
            end += line[end..].find('m').map_or(1, |m| m + 1);
        }
        end += usize::from(line[end..].starts_with(' '));
        Some(line.split_at(end))
    }

    /// The text without colours.
    fn plain(text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, escape)) = rest.split_once('\u{1b}') {
            out.push_str(before);
            rest = escape.split_once('m').map_or("", |(_, after)| after);
        }
        out + rest
    }
}

/// A place and, for all but the main one, the label that belongs to it.
type Place = (Span, Option<usize>);

/// The places to show, by file: the main file first, the others in the order of the labels.
fn excerpts(diagnostic: &Diagnostic) -> Vec<(FileId, Vec<Place>)> {
    let mut out: Vec<(FileId, Vec<Place>)> = vec![(diagnostic.span.file, vec![(diagnostic.span, None)])];
    for (i, label) in diagnostic.labels.iter().enumerate() {
        match out.iter_mut().find(|(f, _)| *f == label.span.file) {
            Some((_, spans)) => spans.push((label.span, Some(i))),
            None => out.push((label.span.file, vec![(label.span, Some(i))])),
        }
    }
    out
}

/// The lines of a file that some spans touch; annotate-snippets would otherwise walk through the whole file.
struct Window<'a> {
    text: &'a str,
    start: usize,
    first_line: usize,
}

impl<'a> Window<'a> {
    fn around(file: &'a SourceFile, spans: impl Iterator<Item = Span>) -> Window<'a> {
        let text: &str = &file.text;
        let (mut low, mut high) = (text.len(), 0);
        for span in spans {
            low = low.min(span.start as usize);
            high = high.max(span.end as usize);
        }
        let (low, high) = (boundary(text, low), boundary(text, high));
        let start = text[..low].rfind('\n').map_or(0, |i| i + 1);
        let end = text[high..].find('\n').map_or(text.len(), |i| high + i);
        Window { text: &text[start..end], start, first_line: file.line(start as u32) as usize }
    }

    /// The span inside the window, on character boundaries.
    fn range(&self, span: Span) -> Range<usize> {
        let within = |offset: u32| boundary(self.text, (offset as usize).saturating_sub(self.start));
        within(span.start)..within(span.end).max(within(span.start))
    }
}

/// The nearest character boundary at or before `offset`.
fn boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Template;
    use crate::catalog::EnglishSpelling;

    static UNKNOWN: Template = Template {
        code: "MLC9901",
        severity: Severity::Error,
        text: "`{name}` is not defined",
        hint: Some("write `{better}`"),
    };
    static PLAIN: Template = Template { code: "MLC9902", severity: Severity::Warning, text: "odd", hint: None };
    static HERE: Template = Template { code: "MLC9903", severity: Severity::Error, text: "opened here", hint: None };

    fn span_of(sources: &SourceMap, file: FileId, part: &str) -> Span {
        let at = sources.file(file).text.find(part).unwrap();
        Span::new(file, at as u32, (at + part.len()) as u32)
    }

    fn show(text: &str, part: &str, catalog: &Catalog) -> String {
        let mut sources = SourceMap::new();
        let file = sources.add("p.ml", text);
        let d = Diagnostic::new(&UNKNOWN, span_of(&sources, file, part)).arg("name", part).arg("better", "x");
        render(&d, &sources, catalog, &EnglishSpelling, false)
    }

    #[test]
    fn wide_characters_are_underlined_in_full() {
        let mut ja = Catalog::new("ja", false);
        ja.add_word("error", "エラー");
        ja.add_word("help", "ヒント");
        ja.add_message("MLC9901", "`{name}` は定義されていません", Some("`{better}` と書いてください"));
        let expected = "\
エラー[MLC9901]: `合計値` は定義されていません
 --> p.ml:2:4
  |
2 | 表示(合計値)
  |      ^^^^^^
  |
  = ヒント: `x` と書いてください
";
        assert_eq!(show("変数 a = 0\n表示(合計値)\n", "合計値", &ja), expected);
    }

    #[test]
    fn combining_characters_take_no_column() {
        let text = "मान क = 0\nछापो(गिनती)\n";
        let out = show(text, "गिनती", &Catalog::english());
        let underline = out.lines().find(|l| l.contains('^')).unwrap();
        let source = out.lines().find(|l| l.starts_with('2')).unwrap();
        let width = |s: &str| s.chars().map(|c| unicode_width::UnicodeWidthChar::width(c).unwrap_or(0)).sum::<usize>();
        let before = source.split("गिनती").next().unwrap();
        assert_eq!(underline.find('^').unwrap(), width(before));
        assert_eq!(underline.matches('^').count(), width("गिनती"));
        assert!(out.contains("p.ml:2:6"), "columns count characters\n{out}");
    }

    #[test]
    fn right_to_left_text_is_isolated() {
        let mut ar = Catalog::new("ar", true);
        ar.add_word("error", "خطأ");
        ar.add_word("help", "مساعدة");
        ar.add_message("MLC9901", "الاسم {name} غير معرّف", Some("اكتب {better}"));
        let expected = "\
خطأ[MLC9901]: \u{2067}الاسم \u{2068}مجموع\u{2069} غير معرّف\u{2069}
 --> p.ml:1:6
  |
1 | \u{2067}اطبع(مجموع)\u{2069}\u{200e}
  | \u{2067}     ^^^^^ \u{2069}\u{200e}
  |
  = مساعدة: \u{2067}اكتب \u{2068}x\u{2069}\u{2069}
";
        assert_eq!(show("اطبع(مجموع)\n", "مجموع", &ar), expected);
    }

    /// The marks keep their columns with and without colours, and other lines stay.
    #[test]
    fn marks_are_turned_around_with_their_line() {
        let mut sources = SourceMap::new();
        let file = sources.add("p.ml", "x = 1\nاطبع(مجموع, (1)\n");
        let d = Diagnostic::new(&PLAIN, span_of(&sources, file, "مجموع")).label(span_of(&sources, file, "("), &HERE);
        let out = render(&d, &sources, &Catalog::english(), &EnglishSpelling, false);
        let widths: Vec<usize> =
            out.lines().filter(|line| line.contains('\u{2067}')).map(unicode_width::UnicodeWidthStr::width).collect();
        assert!(widths.len() >= 3 && widths.windows(2).all(|pair| pair[0] == pair[1]), "{out}");
        let coloured = render(&d, &sources, &Catalog::english(), &EnglishSpelling, true);
        assert_eq!(coloured.matches('\u{2067}').count(), out.matches('\u{2067}').count(), "{coloured:?}");
    }

    #[test]
    fn labels_of_several_places_and_files() {
        let mut sources = SourceMap::new();
        let a = sources.add("a.ml", "x = (1\ny = 2\n");
        let b = sources.add("b.ml", "z\n");
        let d = Diagnostic::new(&PLAIN, span_of(&sources, a, "y"))
            .label(span_of(&sources, a, "("), &HERE)
            .label(span_of(&sources, b, "z"), &HERE);
        let expected = "\
warning[MLC9902]: odd
 --> a.ml:2:1
  |
1 | x = (1
  |     - opened here
2 | y = 2
  | ^
  |
 ::: b.ml:1:1
  |
1 | z
  | - opened here
";
        assert_eq!(render(&d, &sources, &Catalog::english(), &EnglishSpelling, false), expected);
    }

    #[test]
    fn fixes_show_the_new_text() {
        let mut sources = SourceMap::new();
        let a = sources.add("a.ml", "# 1\n# 2\nprnt(1)\n");
        let span = span_of(&sources, a, "prnt");
        let d = Diagnostic::new(&UNKNOWN, span).arg("name", "prnt").arg("better", "print").fix(span, "print");
        let expected = "\
error[MLC9901]: `prnt` is not defined
 --> a.ml:3:1
  |
3 | prnt(1)
  | ^^^^
  |
help: write `print`
  |
3 | print(1)
  |   +
";
        assert_eq!(render(&d, &sources, &Catalog::english(), &EnglishSpelling, false), expected);
    }

    #[test]
    fn any_span_of_any_text_can_be_shown() {
        for text in ["", "\n", "é", "a\r\nb", "\t\u{0}\u{202e}x\n"] {
            let mut sources = SourceMap::new();
            let file = sources.add("t", text);
            for start in 0..=text.len() as u32 + 2 {
                for end in start..=text.len() as u32 + 2 {
                    let d = Diagnostic::new(&PLAIN, Span::new(file, start, end));
                    let out = render(&d, &sources, &Catalog::english(), &EnglishSpelling, false);
                    assert!(out.starts_with("warning[MLC9902]: odd\n"));
                    assert!(!out.contains('\u{202e}'), "controls of the source do not reach the terminal");
                }
            }
        }
    }

    #[test]
    fn colour_only_when_asked() {
        let mut sources = SourceMap::new();
        let file = sources.add("t", "x\n");
        let d = Diagnostic::new(&PLAIN, Span::new(file, 0, 1));
        assert!(!render(&d, &sources, &Catalog::english(), &EnglishSpelling, false).contains('\u{1b}'));
        assert!(render(&d, &sources, &Catalog::english(), &EnglishSpelling, true).contains('\u{1b}'));
    }
}
