//! Does the translated text say what was meant?
//!
//! Owns: scanning the translation and comparing it, word by word, with the intention. Does not know: how it was written.

use super::{Clash, Output, Translator, What};
use crate::grammar::level::{Level, Place, Source};
use crate::layout::layout;
use crate::roles::{Role, nfkc};
use crate::scan;
use crate::token::{Token, TokenKind};
use mlc_source::{FileId, SourceFile};

impl Translator<'_> {
    /// Looks for words that are not read as they were meant and changes what can be changed; true when something was.
    pub(super) fn mend(&mut self, output: &Output) -> bool {
        let file = SourceFile::new(FileId(0), "", &output.text);
        let mut tokens = scan::scan(&file).tokens;
        scan::words::recognise(&file, &mut tokens, self.to);
        let words = self.mend_words(output, &tokens);
        let order = self.mend_order(output, &file, &tokens);
        words || order
    }

    fn mend_words(&mut self, output: &Output, tokens: &[Token]) -> bool {
        let mut changed = false;
        let mut at = 0;
        for (i, piece) in output.pieces.iter().enumerate() {
            if matches!(piece.what, What::Mark | What::Other) {
                continue;
            }
            while tokens.get(at).is_some_and(|t| (t.span.start as usize) < piece.range.start) {
                at += 1;
            }
            let read = tokens.get(at).filter(|t| t.span.start as usize == piece.range.start);
            let whole = read.is_some_and(|t| t.span.end as usize == piece.range.end);
            let fits = whole && read.is_some_and(|t| self.is_meant(piece.what, t.kind));
            if fits {
                continue;
            }
            // Either this name is misread, or it runs on into the next one, or the one before runs into it.
            let near = [Some(i), Some(i + 1), i.checked_sub(1)];
            let name = near.into_iter().flatten().find_map(|i| match output.pieces.get(i)?.what {
                What::Name(token) if self.roles.of[token] != Role::Attribute => Some(token),
                _ => None,
            });
            if let Some(token) = name {
                changed |= match self.names.meaning(token) {
                    Some(english) if self.roles.of[token] == Role::Name => self.names.write_in_english(english),
                    _ => self.names.rename(token, Clash::Phrase),
                };
            }
        }
        changed
    }

    fn is_meant(&self, what: What, read: TokenKind) -> bool {
        match (what, read) {
            (What::Keyword(meant), TokenKind::Keyword(keyword)) => meant == keyword,
            (What::Name(token), TokenKind::Keyword(keyword)) => {
                keyword.is_soft()
                    || matches!(
                        self.roles.of[token],
                        Role::Attribute | Role::Argument { .. } | Role::ColonArgument { .. }
                    )
            }
            (What::Name(_), TokenKind::Name) => true,
            _ => false,
        }
    }

    /// A header in the target's own order must be understood like the one that it was made of.
    fn mend_order(&mut self, output: &Output, file: &SourceFile, tokens: &[Token]) -> bool {
        if output.reordered.is_empty() {
            return false;
        }
        let frame = layout(file, tokens);
        let source = Source { file, tokens, partner: &frame.partner, lexicon: self.to };
        let bound = self.names.bound_after();
        let mut changed = false;
        for line in &output.reordered {
            let meant = self.roles.lines[*line].header.as_ref().map(|h| &h.terminals);
            let read = frame.lines.get(*line).filter(|_| frame.lines.len() == self.roles.lines.len()).map(|l| {
                let place = Place::Line { in_match: false };
                Level::new(source, l.first as usize, l.end as usize, place, &|w| bound.contains(&nfkc(w))).terminals
            });
            if read.as_ref() != meant {
                changed |= self.plain.insert(*line);
            }
        }
        changed
    }
}
