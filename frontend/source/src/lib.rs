//! Source files, positions in them, and nothing else.
//!
//! Owns: file identities, byte spans, the line index. Does not know: languages, tokens, diagnostics, the disk.
//! A position is always a byte offset into the UTF-8 text of one file; lines and columns are derived on demand.

use std::fmt;
use std::sync::Arc;

/// Identity of one source file inside a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A half-open byte range `start..end` in one file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        debug_assert!(start <= end);
        Span { file, start, end }
    }

    /// The smallest span that covers both; both must lie in the same file.
    pub fn to(self, other: Span) -> Span {
        debug_assert_eq!(self.file, other.file);
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// An empty span at the start of this one.
    pub fn at_start(self) -> Span {
        Span { end: self.start, ..self }
    }

    /// An empty span at the end of this one.
    pub fn at_end(self) -> Span {
        Span { start: self.end, ..self }
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.file.0, self.start, self.end)
    }
}

/// A line and a column, both counted from 1; the column counts characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineCol {
    pub line: u32,
    pub column: u32,
}

/// Text of a file that should be UTF-8, and its bytes that are not: U+FFFD stands for each of them at its offset.
pub struct Decoded {
    pub text: String,
    pub invalid: Vec<(u32, u8)>,
}

pub fn decode(bytes: Vec<u8>) -> Decoded {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Decoded { text, invalid: Vec::new() },
        Err(error) => error.into_bytes(),
    };
    let mut decoded = Decoded { text: String::with_capacity(bytes.len()), invalid: Vec::new() };
    for chunk in bytes.utf8_chunks() {
        decoded.text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            decoded.invalid.push((decoded.text.len() as u32, *byte));
            decoded.text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    decoded
}

/// One source file: its display name, its text, and where its lines start.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub id: FileId,
    /// The name shown to people, as they typed it (`dir/hello.ml`, `<stdin>`).
    pub name: Arc<str>,
    pub text: Arc<str>,
    line_starts: Vec<u32>,
}

impl SourceFile {
    pub fn new(id: FileId, name: &str, text: &str) -> SourceFile {
        let mut line_starts = vec![0];
        let bytes = text.as_bytes();
        for (i, b) in bytes.iter().enumerate() {
            // A line ends with "\n", "\r\n" or a lone "\r", as in Python.
            if *b == b'\n' || (*b == b'\r' && bytes.get(i + 1) != Some(&b'\n')) {
                line_starts.push(i as u32 + 1);
            }
        }
        SourceFile { id, name: name.into(), text: text.into(), line_starts }
    }

    /// Line number of a byte offset, counted from 1.
    pub fn line(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|s| *s <= offset) as u32
    }

    pub fn line_col(&self, offset: u32) -> LineCol {
        let line = self.line(offset);
        let start = self.line_starts[line as usize - 1] as usize;
        let end = (offset as usize).min(self.text.len());
        let column = self.text.get(start..end).map_or(0, |s| s.chars().count()) as u32 + 1;
        LineCol { line, column }
    }

    /// Text of a line counted from 1, without its line ending; empty when there is no such line.
    pub fn line_text(&self, line: u32) -> &str {
        let Some(start) = self.line_starts.get((line as usize).wrapping_sub(1)) else { return "" };
        let end = self.line_starts.get(line as usize).map_or(self.text.len(), |e| *e as usize);
        self.text[*start as usize..end].trim_end_matches(['\n', '\r'])
    }

    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }
}

/// All files of one compilation, in the order in which they were loaded.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    pub fn new() -> SourceMap {
        SourceMap::default()
    }

    pub fn add(&mut self, name: &str, text: &str) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(SourceFile::new(id, name, text));
        id
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).slice(span)
    }
}

/// Where module files come from: the disk, memory in tests, a browser. The only door through which the core reads.
pub trait Files {
    /// The text of a file, `Ok(None)` when there is no such file.
    fn read(&self, path: &str) -> Result<Option<String>, String>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters() {
        let f = SourceFile::new(FileId(0), "x", "é = 1\r\nsi é:\r  x");
        assert_eq!(f.line_col(0), LineCol { line: 1, column: 1 });
        assert_eq!(f.line_col(3), LineCol { line: 1, column: 3 });
        assert_eq!(f.line_text(1), "é = 1");
        assert_eq!(f.line_text(2), "si é:");
        assert_eq!(f.line_text(3), "  x");
        assert_eq!(f.line_count(), 3);
        assert_eq!(f.line_text(9), "");
    }
}
