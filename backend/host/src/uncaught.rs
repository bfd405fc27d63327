//! The traceback of an uncaught exception, with an explanation before it.
//!
//! Owns: finding the traceback in what a program writes to standard error, the name of the exception in it. Does not know:
//! what is said about an exception (the caller does, in the user's language).
//!
//! The program itself, which also runs elsewhere, only ever writes Python's own text. An uncaught exception is the last thing
//! that a program reports, so a text that looks like a traceback waits until the program goes on or ends.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const HEADING: &[u8] = b"Traceback (most recent call last):\n";

/// WASI passes longer texts in parts of this size.
const PART: usize = 4096;

/// What to say about an exception, given its type as the traceback names it.
type Explain = dyn Fn(&str) -> Option<String> + Send + Sync;

/// Says something about an uncaught exception before its traceback is printed.
#[derive(Clone)]
pub struct Explainer(Arc<Explain>);

impl Explainer {
    /// `explain` gives a text, with its line ending, for the types that it knows.
    pub fn new(explain: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Explainer {
        Explainer(Arc::new(explain))
    }
}

impl fmt::Debug for Explainer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Explainer")
    }
}

/// Standard error of a program, with the traceback that waits.
#[derive(Clone)]
pub(crate) struct Reports(Arc<Mutex<Held>>);

struct Held {
    explainer: Explainer,
    /// A traceback that has not been written yet.
    text: Vec<u8>,
    /// The last part of it was a whole one, so more of it may follow.
    goes_on: bool,
}

impl Reports {
    pub(crate) fn new(explainer: Explainer) -> Reports {
        Reports(Arc::new(Mutex::new(Held { explainer, text: Vec::new(), goes_on: false })))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what the program has written, or keeps it.
    pub(crate) fn write(&self, bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
        let mut held = self.held();
        let goes_on = bytes.len() == PART;
        if !held.text.is_empty() && held.goes_on {
            held.text.extend_from_slice(bytes);
            held.goes_on = goes_on;
            return Ok(());
        }
        // The program has gone on after what looked like its end.
        let before = std::mem::take(&mut held.text);
        out.write_all(&before)?;
        if bytes.starts_with(HEADING) {
            held.text = bytes.to_vec();
            held.goes_on = goes_on;
            return Ok(());
        }
        out.write_all(bytes)
    }

    /// Writes what is kept; with its explanation if the program has `failed`.
    pub(crate) fn finish(&self, failed: bool, out: &mut dyn Write) -> io::Result<()> {
        let mut held = self.held();
        let text = std::mem::take(&mut held.text);
        if text.is_empty() {
            return Ok(());
        }
        if let Some(explanation) = exception(&text).filter(|_| failed).and_then(|name| (held.explainer.0)(name)) {
            out.write_all(explanation.as_bytes())?;
        }
        out.write_all(&text)
    }
}

/// The type in the last line of the last traceback, as it is named there: `ValueError`, `shop.Empty`.
fn exception(text: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(text).ok()?;
    let heading = std::str::from_utf8(HEADING).ok()?;
    let (_, last) = text.rsplit_once(heading)?;
    let line = last.lines().find(|line| !line.starts_with(' '))?;
    Some(line.split(':').next()?.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports() -> Reports {
        Reports::new(Explainer::new(|name| (name == "ValueError").then(|| "why\n".to_string())))
    }

    fn written(parts: &[&str], failed: bool) -> (String, String) {
        let (reports, mut out) = (reports(), Vec::new());
        for part in parts {
            reports.write(part.as_bytes(), &mut out).unwrap();
        }
        let before = String::from_utf8(out.clone()).unwrap();
        reports.finish(failed, &mut out).unwrap();
        (before, String::from_utf8(out).unwrap())
    }

    const REPORT: &str =
        "Traceback (most recent call last):\n  File \"a\", line 1, in <module>\n    f()\nValueError: a: b\nmore\n";

    #[test]
    fn an_uncaught_exception_is_explained() {
        assert_eq!(written(&["x\n", REPORT], true), ("x\n".into(), format!("x\nwhy\n{REPORT}")));
        assert_eq!(written(&[&REPORT.replace("Value", "My")], true).1, REPORT.replace("Value", "My"));
        assert_eq!(written(&[REPORT], false).1, REPORT, "the program ended well");
        assert_eq!(written(&["x"], true).1, "x");
    }

    #[test]
    fn a_text_that_only_looks_like_it_is_left_alone() {
        assert_eq!(written(&[REPORT, "y\n"], true), (format!("{REPORT}y\n"), format!("{REPORT}y\n")));
    }

    #[test]
    fn the_last_traceback_counts_and_long_ones_come_in_parts() {
        let other = REPORT.replace("ValueError", "KeyError");
        let chain = format!("{other}\nDuring handling of the above exception, another exception occurred:\n\n{REPORT}");
        assert_eq!(written(&[&chain], true).1, format!("why\n{chain}"));
        let long = REPORT.replace("f()", &"f".repeat(5000));
        let (first, second) = long.split_at(PART);
        assert_eq!(written(&[first, second], true), (String::new(), format!("why\n{long}")));
    }

    #[test]
    fn names_are_found() {
        assert_eq!(exception(REPORT.as_bytes()), Some("ValueError"));
        assert_eq!(exception(REPORT.replace("ValueError: a: b", "json.decoder.E").as_bytes()), Some("json.decoder.E"));
        assert_eq!(exception(b"nothing"), None);
    }
}
