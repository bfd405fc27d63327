//! From tokens to logical lines and blocks.
//!
//! Owns: which bracket closes which, which line ends count, indentation. Does not know: what the lines mean.

mod brackets;
pub mod order;

use crate::token::{Token, TokenKind};
use mlc_diag::Diagnostic;
use mlc_diag::codes::scan as codes;
use mlc_source::{SourceFile, Span};

/// No partner.
pub const NONE: u32 = u32::MAX;

/// The frame of a file: its logical lines, nested by indentation.
pub struct Layout {
    pub lines: Vec<Line>,
    /// For every token that opens or closes a group: the other one; otherwise [`NONE`].
    pub partner: Vec<u32>,
    pub diagnostics: Vec<Diagnostic>,
}

/// A logical line: the tokens `first..end`, trivia included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub first: u32,
    pub end: u32,
    /// How many blocks are around it.
    pub depth: u32,
    /// Index of the next line that is not indented deeper; the lines in between are the block of this one.
    pub next: u32,
    /// False when the indentation was wrong, which has been reported.
    pub indented_well: bool,
}

const MAX_INDENT: usize = 100;

/// Column with tabs to multiples of eight, and with tabs counted as one: lines that compare differently are refused.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Column {
    wide: u32,
    narrow: u32,
}

pub fn layout(file: &SourceFile, tokens: &[Token]) -> Layout {
    let (partner, mut diagnostics) = brackets::pair(file, tokens);
    let mut lines: Vec<Line> = Vec::new();
    let mut indents = vec![Column { wide: 0, narrow: 0 }];
    let mut too_deep = false;
    let mut i = 0;
    while i < tokens.len() {
        let start = i;
        let mut first = None;
        while i < tokens.len() && tokens[i].kind != TokenKind::Newline {
            if first.is_none() && !tokens[i].kind.is_trivia() {
                first = Some(i);
            }
            let closer = partner[i];
            i = if closer != NONE && closer as usize > i { closer as usize + 1 } else { i + 1 };
        }
        let end = i;
        i += 1;
        let Some(first) = first else { continue };
        let column = column(file, &tokens[start..first]);
        let well = indent(&mut indents, column, &mut too_deep, tokens[first].span, &mut diagnostics);
        lines.push(Line {
            first: first as u32,
            end: end as u32,
            depth: indents.len() as u32 - 1,
            next: 0,
            indented_well: well,
        });
    }
    link(&mut lines);
    Layout { lines, partner, diagnostics }
}

fn column(file: &SourceFile, before: &[Token]) -> Column {
    let mut column = Column { wide: 0, narrow: 0 };
    let Some(space) = before.iter().find(|t| t.kind != TokenKind::ByteOrderMark) else { return column };
    if space.kind != TokenKind::Space {
        return column;
    }
    for byte in file.slice(space.span).bytes() {
        match byte {
            b' ' => column = Column { wide: column.wide + 1, narrow: column.narrow + 1 },
            b'\t' => column = Column { wide: column.wide / 8 * 8 + 8, narrow: column.narrow + 1 },
            // A form feed starts the line again.
            _ => column = Column { wide: 0, narrow: 0 },
        }
    }
    column
}

/// Puts a line among the open blocks; false when it fits nowhere, which is reported.
fn indent(
    indents: &mut Vec<Column>,
    column: Column,
    too_deep: &mut bool,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let top = *indents.last().unwrap_or(&Column { wide: 0, narrow: 0 });
    if column.wide > top.wide {
        let consistent = column.narrow > top.narrow;
        if !consistent {
            diagnostics.push(Diagnostic::new(&codes::TABS_AND_SPACES, span));
        }
        if indents.len() < MAX_INDENT {
            indents.push(column);
            return consistent;
        }
        if !std::mem::replace(too_deep, true) {
            diagnostics.push(Diagnostic::new(&codes::TOO_DEEP, span));
        }
        return false;
    }
    while indents.len() > 1 && indents.last().is_some_and(|c| c.wide > column.wide) {
        indents.pop();
    }
    let top = *indents.last().unwrap_or(&Column { wide: 0, narrow: 0 });
    if top.wide != column.wide {
        diagnostics.push(Diagnostic::new(&codes::BAD_DEDENT, span));
        return false;
    }
    if top.narrow != column.narrow {
        diagnostics.push(Diagnostic::new(&codes::TABS_AND_SPACES, span));
        return false;
    }
    true
}

/// Finds, for every line, the next one that is not deeper.
fn link(lines: &mut [Line]) {
    let mut open: Vec<usize> = Vec::new();
    for i in 0..lines.len() {
        while let Some(&last) = open.last() {
            if lines[last].depth < lines[i].depth {
                break;
            }
            lines[last].next = i as u32;
            open.pop();
        }
        open.push(i);
    }
    for last in open {
        lines[last].next = lines.len() as u32;
    }
}
