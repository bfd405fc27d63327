//! Reporting a trap: an internal error of mlc, since programs fail with exceptions.
//!
//! Owns: the frames of a trapped module in readable form. Does not know: when a trap happens.

use std::fmt;

use wasmtime::{Error, Trap, WasmBacktrace};

/// One frame of a trapped module, innermost first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The function's name, or its index if the module has no names.
    pub function: String,
    /// The module's name, if it has one.
    pub module: Option<String>,
}

/// What is known about a trap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrapReport {
    /// What happened, as `wasm unreachable instruction executed`.
    pub message: String,
    pub frames: Vec<Frame>,
}

impl TrapReport {
    pub(crate) fn new(error: &Error) -> TrapReport {
        let message = match error.downcast_ref::<Trap>() {
            Some(trap) => trap.to_string(),
            None => error.root_cause().to_string(),
        };
        let frames = error.downcast_ref::<WasmBacktrace>().map(WasmBacktrace::frames).unwrap_or_default();
        let frames = frames.iter().map(|frame| Frame {
            function: frame.func_name().map_or_else(|| format!("function {}", frame.func_index()), readable),
            module: frame.module().name().map(str::to_string),
        });
        TrapReport { message, frames: frames.collect() }
    }
}

/// The path of a Rust function in a mangled symbol (`_ZN4core9panicking5panic17h0123456789abcdefE` is
/// `core::panicking::panic`); any other name as it is.
fn readable(symbol: &str) -> String {
    legacy_path(symbol).unwrap_or_else(|| symbol.to_string())
}

fn legacy_path(symbol: &str) -> Option<String> {
    let mut rest = symbol.strip_prefix("_ZN")?.strip_suffix('E')?;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let length: usize = rest[..digits].parse().ok()?;
        let part = rest.get(digits..digits + length)?;
        rest = &rest[digits + length..];
        parts.push(part);
    }
    // The last part is a hash.
    if parts.len() > 1 && parts.last().is_some_and(|part| part.len() == 17 && part.starts_with('h')) {
        parts.pop();
    }
    Some(parts.join("::"))
}

impl fmt::Display for TrapReport {
    /// The message, then one line per frame; frames that repeat, as in a runaway recursion, are counted. Nothing but the
    /// message is in words: the report is read in every language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 32;
        f.write_str(&self.message)?;
        let mut rest = self.frames.as_slice();
        let mut lines = 0;
        while let Some(frame) = rest.first() {
            if lines == SHOWN {
                return write!(f, "\n  … +{}", rest.len());
            }
            let same = rest.iter().take_while(|next| *next == frame).count();
            write!(f, "\n  {}", frame.function)?;
            if let Some(module) = &frame.module {
                write!(f, " ({module})")?;
            }
            if same > 1 {
                write!(f, " ×{same}")?;
            }
            rest = &rest[same..];
            lines += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str) -> Frame {
        Frame { function: function.to_string(), module: None }
    }

    #[test]
    fn repeated_frames_are_counted() {
        let mut frames = vec![frame("leaf")];
        frames.extend(std::iter::repeat_n(frame("recurse"), 500));
        frames.push(Frame { function: "_start".to_string(), module: Some("program".to_string()) });
        let report = TrapReport { message: "call stack exhausted".to_string(), frames };
        assert_eq!(report.to_string(), "call stack exhausted\n  leaf\n  recurse ×500\n  _start (program)");
    }

    #[test]
    fn long_reports_are_cut() {
        let frames = (0..100).map(|number| frame(&format!("f{number}"))).collect();
        let report = TrapReport { message: "trap".to_string(), frames };
        assert!(report.to_string().ends_with("\n  f31\n  … +68"));
    }

    #[test]
    fn rust_symbols_are_paths() {
        assert_eq!(readable("_ZN4core9panicking5panic17h0123456789abcdefE"), "core::panicking::panic");
        assert_eq!(readable("_ZN4core9"), "_ZN4core9");
        assert_eq!(readable("_ZN9shortE"), "_ZN9shortE");
        assert_eq!(readable("fib"), "fib");
    }
}
