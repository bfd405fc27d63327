//! Diagnostics: what is wrong, where, and how to say it.
//!
//! Owns: the [`Diagnostic`] record, the catalogue of codes with their English wording ([`codes`]), catalogues of
//! translations, rendering for terminals and machines. Does not know: how problems are found.
//! Three things stay apart: the data (code, span, arguments), the wording (templates), the rendering.

pub mod catalog;
pub mod codes;
pub mod json;
pub mod render;

use mlc_source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// One entry of the catalogue: a stable code and its English wording.
///
/// `text` and `hint` are templates: `{name}` is replaced by the argument of that name, `{kw:if}` by the keyword `if` as
/// the *program's* language spells it. Translations are keyed by `code`; English is the fallback, entry by entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Template {
    /// `MLC0102`: 01 scanning, 02 syntax, 03 names and scopes, 04 types, 05 not supported, 06 modules, 07 toolchain,
    /// 08 lexicons, 09 internal.
    pub code: &'static str,
    pub severity: Severity,
    pub text: &'static str,
    pub hint: Option<&'static str>,
}

/// Declares catalogue entries: `NAME = "MLC0101", Error, "text", hint "text";` (the hint is optional).
/// Makes one static per entry and `ALL`, the list of them in order.
#[macro_export]
macro_rules! templates {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $sev:ident, $text:literal $(, hint $hint:literal)?;)*) => {
        $($(#[$doc])* pub static $name: $crate::Template = $crate::Template {
            code: $code,
            severity: $crate::Severity::$sev,
            text: $text,
            hint: $crate::templates!(@hint $($hint)?),
        };)*
        /// Every entry of this part of the catalogue.
        pub static ALL: &[&$crate::Template] = &[$(&$name),*];
    };
    (@hint $hint:literal) => { Some($hint) };
    (@hint) => { None };
}

/// A replacement of text that would mend the problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub replacement: String,
}

/// A second place that explains the problem, worded by an entry of the catalogue.
#[derive(Clone, Debug)]
pub struct Label {
    pub span: Span,
    pub template: &'static Template,
    pub args: Vec<(&'static str, String)>,
}

/// One problem in the user's program.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub template: &'static Template,
    pub span: Span,
    pub args: Vec<(&'static str, String)>,
    pub labels: Vec<Label>,
    pub fix: Option<Edit>,
}

impl Diagnostic {
    pub fn new(template: &'static Template, span: Span) -> Diagnostic {
        Diagnostic { template, span, args: Vec::new(), labels: Vec::new(), fix: None }
    }

    /// Adds the argument that `{name}` in the template stands for.
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    pub fn label(mut self, span: Span, template: &'static Template) -> Diagnostic {
        self.labels.push(Label { span, template, args: Vec::new() });
        self
    }

    pub fn fix(mut self, span: Span, replacement: impl Into<String>) -> Diagnostic {
        self.fix = Some(Edit { span, replacement: replacement.into() });
        self
    }

    pub fn severity(&self) -> Severity {
        self.template.severity
    }

    pub fn is_error(&self) -> bool {
        self.template.severity == Severity::Error
    }
}

/// Sorts by position and removes repetitions of one code at one place.
pub fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by_key(|d| (d.span.file, d.span.start, d.span.end, d.template.code));
    diagnostics.dedup_by(|a, b| a.template.code == b.template.code && a.span == b.span);
}
