//! The lines of a file: code and comments, how deep they stand, how many blank lines are before them.
//!
//! Owns: indentation of comments, the rules for blank lines. Does not know: what is inside a line.

use crate::roles::Roles;
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_source::SourceFile;

pub(super) struct Item {
    pub what: What,
    pub depth: usize,
    pub blank_lines: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A logical line, by its index.
    Code(usize),
    /// A comment on a line of its own, by its token.
    Comment(usize),
}

pub(super) fn items(file: &SourceFile, tokens: &[Token], roles: &Roles) -> Vec<Item> {
    let mut items = collect(file, tokens, roles);
    let wanted: Vec<usize> = Blanks { roles, items: &items, siblings: Vec::new() }.run();
    for (item, blank_lines) in items.iter_mut().zip(wanted) {
        item.blank_lines = blank_lines;
    }
    items
}

/// Code and comments in order, with the blank lines that the user has written.
fn collect(file: &SourceFile, tokens: &[Token], roles: &Roles) -> Vec<Item> {
    let lines = &roles.layout.lines;
    let mut items = Vec::new();
    let (mut i, mut next, mut blank_lines) = (0, 0, 0);
    let mut in_comment = false;
    // The columns of the blocks that are open after the last line of code.
    let mut columns: Vec<u32> = Vec::new();
    while i < tokens.len() {
        if let Some(line) = lines.get(next).filter(|l| l.first as usize == i) {
            let depth = line.depth as usize;
            columns.truncate(depth);
            columns.resize(depth + 1, column(file, tokens, i));
            items.push(Item { what: What::Code(next), depth, blank_lines });
            blank_lines = 0;
            next += 1;
            i = line.end as usize + 1;
            continue;
        }
        match tokens[i].kind {
            TokenKind::Newline if !std::mem::take(&mut in_comment) => blank_lines += 1,
            TokenKind::Comment => {
                let below = lines.get(next).map_or(0, |l| l.depth as usize);
                let depth = comment_depth(&columns, below, column(file, tokens, i));
                items.push(Item { what: What::Comment(i), depth, blank_lines });
                blank_lines = 0;
                in_comment = true;
            }
            _ => {}
        }
        i += 1;
    }
    items
}

/// The column of a token, tabs to multiples of eight.
fn column(file: &SourceFile, tokens: &[Token], token: usize) -> u32 {
    let Some(space) = token.checked_sub(1).map(|i| tokens[i]).filter(|t| t.kind == TokenKind::Space) else { return 0 };
    file.slice(space.span).bytes().fold(0, |column, byte| match byte {
        b' ' => column + 1,
        b'\t' => column / 8 * 8 + 8,
        _ => 0,
    })
}

/// A comment belongs to the deepest block that it is indented for, among those that are open above and below it.
fn comment_depth(columns: &[u32], below: usize, column: u32) -> usize {
    (below + 1..columns.len()).rev().find(|depth| columns[*depth] <= column).unwrap_or(below)
}

struct Blanks<'a> {
    roles: &'a Roles,
    items: &'a [Item],
    /// By depth: how the last line of code began there, in the block that is open.
    siblings: Vec<Option<Terminal>>,
}

impl Blanks<'_> {
    fn run(mut self) -> Vec<usize> {
        let mut wanted = Vec::with_capacity(self.items.len());
        for i in 0..self.items.len() {
            wanted.push(self.before(i));
            let item = &self.items[i];
            if let What::Code(line) = item.what {
                self.siblings.truncate(item.depth);
                self.siblings.resize(item.depth, None);
                self.siblings.push(self.roles.lines[line].start);
            }
        }
        wanted
    }

    fn before(&self, i: usize) -> usize {
        let item = &self.items[i];
        let Some(previous) = i.checked_sub(1).map(|p| &self.items[p]) else { return 0 };
        let most = if item.depth == 0 { 2 } else { 1 };
        let opens_block = previous.depth < item.depth;
        if opens_block || self.start(previous) == Some(Terminal::At) {
            return 0;
        }
        let after_comment = matches!(previous.what, What::Comment(_)) && previous.depth == item.depth;
        let attached = after_comment && item.blank_lines == 0;
        let begins = self.begins_definition(i) && !attached;
        let ends = self.siblings.get(item.depth).copied().flatten().is_some_and(is_definition)
            && !after_comment
            && !self.start(item).is_some_and(continues_statement);
        if begins || ends { most } else { item.blank_lines.min(most) }
    }

    fn start(&self, item: &Item) -> Option<Terminal> {
        match item.what {
            What::Code(line) => self.roles.lines[line].start,
            What::Comment(_) => None,
        }
    }

    /// A decorator, a definition, or the first of the comments directly before one.
    fn begins_definition(&self, i: usize) -> bool {
        let depth = self.items[i].depth;
        for (offset, item) in self.items[i..].iter().enumerate() {
            if item.depth != depth || (offset > 0 && item.blank_lines > 0) {
                return false;
            }
            if let Some(start) = self.start(item) {
                return start == Terminal::At || is_definition(start);
            }
            if let What::Code(_) = item.what {
                return false;
            }
        }
        false
    }
}

fn is_definition(start: Terminal) -> bool {
    matches!(start, Terminal::Def | Terminal::Class)
}

fn continues_statement(start: Terminal) -> bool {
    matches!(start, Terminal::Else | Terminal::Elif | Terminal::Except | Terminal::Finally)
}
