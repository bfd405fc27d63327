//! Blanks between two tokens of one line.
//!
//! Owns: that decision, from the roles of the two. Does not know: line breaks.

use super::Writer;
use crate::roles::Role;
use crate::scan::chars::digit;
use crate::token::TokenKind;

impl Writer<'_> {
    pub(super) fn gap(&self, before: usize, after: usize) -> bool {
        let (left, right) = (self.roles.of[before], self.roles.of[after]);
        let text = |token: usize| self.file.slice(self.tokens[token].span);
        match (left, right) {
            (Role::Open { .. }, _) | (_, Role::Close | Role::Separator | Role::Postfix) => false,
            // A full-width comma has its blank built in.
            (Role::Separator, _) => !text(before).starts_with(['，', '：', '；']),
            // `1 .real`: without the blank the dot would belong to the number.
            (Role::Operand, Role::Tight) => {
                self.tokens[before].kind == TokenKind::Number
                    && text(after).starts_with(['.', '．'])
                    && text(before).chars().all(|c| c == '_' || digit(c).is_some())
            }
            (Role::Prefix | Role::Tight, _) | (_, Role::Tight | Role::Open { attached: true }) => false,
            (Role::RelativeDot, Role::RelativeDot | Role::Name | Role::Label) => false,
            _ => true,
        }
    }
}
