//! What each token of a file is used for: keyword or name, operator before or between operands, colon of a slice or of a
//! block.
//!
//! Owns: that decision, by the rules of the tree builder, but token by token and for broken lines too. Does not know: what
//! the tokens become. The translator and the formatter work on it.

use crate::ast::Name;
use crate::grammar::level::{Level, Place, Source};
use crate::layout::order::Parts;
use crate::layout::{Layout, NONE, layout};
use crate::scan::words;
use crate::terminal::Terminal;
use crate::token::{Token, TokenKind};
use mlc_lexicon::{Keyword, Lexicon};
use mlc_source::SourceFile;
use std::collections::HashSet;
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// White space, comments, line ends, and what stands between the quotes of an f-string.
    None,
    Keyword(Keyword),
    /// A word that exists only in a word-order pattern: `内の`.
    PatternWord,
    /// A name that is read or bound here.
    Name,
    /// The word after a dot.
    Attribute,
    /// `key` in `f(key=1)`; with the token of the name that is called, or [`NONE`].
    Argument {
        callee: u32,
    },
    /// `key` in `f(key: 1)`
    ColonArgument {
        callee: u32,
    },
    /// `key` in the record pattern `Point { key: 1 }`
    Field,
    /// A word that names something outside the program: a module, a capability, a model.
    Label,
    /// A literal, or a mark that stands alone where an operand could (`*` in `f(a, *, b)`).
    Operand,
    /// An operator before its operand; nothing between them.
    Prefix,
    /// An operator between blanks.
    Infix,
    /// A mark without blanks around it: a dot, the colon of a slice, `=` in `f(a=1)`.
    Tight,
    /// `?`
    Postfix,
    /// A mark with a blank after it only: a comma, the colon of a block.
    Separator,
    /// A dot before the name of a module: `from .m import x`.
    RelativeDot,
    /// An opening bracket; `attached` to the operand before it in calls and subscripts.
    Open {
        attached: bool,
    },
    Close,
}

/// The roles of all tokens of a file, and what was found out on the way.
pub struct Roles {
    pub of: Vec<Role>,
    pub layout: Layout,
    /// One entry per logical line.
    pub lines: Vec<LineRole>,
    /// Names of parameters and of fields of records.
    pub parameters: HashSet<Name>,
    /// Names that are bound in the body of a class or are fields of records.
    pub members: HashSet<Name>,
}

/// What a logical line is.
#[derive(Clone, Debug, Default)]
pub struct LineRole {
    /// Its first terminal, after `async`, in Python's order.
    pub start: Option<Terminal>,
    /// For `for`, `while`, `if` and `with`: the parts of the header.
    pub header: Option<Header>,
}

/// A header that has different word orders in different languages.
#[derive(Clone, Debug)]
pub struct Header {
    pub parts: Parts,
    /// The token of `async`.
    pub is_async: Option<u32>,
    /// It is written in another order than Python's.
    pub reordered: bool,
    /// The line in Python's order.
    pub terminals: Vec<Terminal>,
}

/// The name that a word stands for.
pub fn nfkc(word: &str) -> Name {
    words::nfkc(word).into()
}

/// Where a level stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Context {
    Line,
    /// The arguments of a call, the bases of a class, the parts of a class pattern.
    Call {
        callee: u32,
    },
    Params,
    Import,
    Subscript,
    /// `{ x: int }` of a record, `{ x: 0 }` of its pattern.
    Record {
        declares: bool,
    },
    Group,
}

/// A level that still has to be looked at.
struct Task {
    first: usize,
    end: usize,
    context: Context,
}

pub fn analyse(file: &SourceFile, tokens: &[Token], bound: &HashSet<Name>, lexicon: &Lexicon) -> Roles {
    let layout = layout(file, tokens);
    let mut analysis = Analysis {
        source: Source { file, tokens, partner: &layout.partner, lexicon },
        bound,
        of: vec![Role::None; tokens.len()],
        lines: Vec::with_capacity(layout.lines.len()),
        parameters: HashSet::new(),
        members: HashSet::new(),
        tasks: Vec::new(),
    };
    // The blocks around the current line: is it the block of a `match`, does it bind members of a class?
    let mut blocks: Vec<(bool, bool)> = Vec::new();
    for line in &layout.lines {
        blocks.truncate(line.depth as usize);
        let (in_match, in_class) = blocks.last().copied().unwrap_or_default();
        let start = analysis.line(line.first as usize..line.end as usize, in_match, in_class);
        blocks.resize(line.depth as usize, (false, false));
        blocks.push(match start {
            Some(Terminal::Match) => (true, false),
            Some(Terminal::Class) => (false, true),
            Some(Terminal::Def) => (false, false),
            _ => (false, in_class),
        });
        while let Some(task) = analysis.tasks.pop() {
            analysis.group(task);
        }
    }
    let Analysis { of, lines, parameters, members, .. } = analysis;
    Roles { of, layout, lines, parameters, members }
}

struct Analysis<'a> {
    source: Source<'a>,
    bound: &'a HashSet<Name>,
    of: Vec<Role>,
    lines: Vec<LineRole>,
    parameters: HashSet<Name>,
    members: HashSet<Name>,
    tasks: Vec<Task>,
}

/// What the words and marks so far say about the next ones of a level.
#[derive(Default)]
struct State {
    /// First terminal of the current statement, after `async`.
    statement: Option<Terminal>,
    statement_at: usize,
    /// Lambdas whose colon has not come yet.
    lambdas: u32,
    /// The current parameter has an annotation.
    annotated: bool,
    seen_params: bool,
    in_uses: bool,
}

impl Analysis<'_> {
    fn line(&mut self, range: Range<usize>, in_match: bool, in_class: bool) -> Option<Terminal> {
        let (level, reordered) = self.level(range.start, range.end, Place::Line { in_match });
        let is_async = level.at(0) == Some(Terminal::Async);
        let start = level.at(usize::from(is_async));
        if let Some(parts) = &reordered {
            self.mark_pattern_words(range.start, parts, is_async);
        }
        self.marks(&level, Context::Line, reordered.as_ref().map(|_| usize::from(is_async)));
        if in_class {
            self.note_members(&level, start);
        }
        let was_reordered = reordered.is_some();
        let header = reordered.or_else(|| self.header(&level, start, usize::from(is_async))).map(|parts| Header {
            parts,
            is_async: is_async.then(|| level.tokens[0]),
            reordered: was_reordered,
            terminals: level.terminals.clone(),
        });
        self.lines.push(LineRole { start, header });
        start
    }

    fn group(&mut self, task: Task) {
        let place = match task.context {
            Context::Call { .. } => Place::Arguments,
            _ => Place::Group,
        };
        let (level, _) = self.level(task.first, task.end, place);
        self.marks(&level, task.context, None);
    }

    fn level(&self, first: usize, end: usize, place: Place) -> (Level, Option<Parts>) {
        Level::with_order(self.source, first, end, place, &|word| self.bound.contains(&nfkc(word)))
    }

    /// The words of a reordered header that are neither in its expression nor in its target.
    fn mark_pattern_words(&mut self, first: usize, parts: &Parts, is_async: bool) {
        let inside = |i: u32| parts.expr.contains(&i) || parts.name.as_ref().is_some_and(|n| n.contains(&i));
        let skip = usize::from(is_async);
        for i in first + skip..parts.colon as usize {
            if !inside(i as u32) && self.source.tokens[i].kind.is_word() {
                self.of[i] = Role::PatternWord;
            }
        }
    }

    /// The parts of a header in Python's order.
    fn header(&self, level: &Level, start: Option<Terminal>, at: usize) -> Option<Parts> {
        let header = match start? {
            Terminal::For => Keyword::For,
            Terminal::While => Keyword::While,
            Terminal::If => Keyword::If,
            Terminal::With => Keyword::With,
            _ => return None,
        };
        let mut lambdas = 0;
        let colon = (at..level.len()).find(|i| match level.terminals[*i] {
            Terminal::Lambda => {
                lambdas += 1;
                false
            }
            Terminal::Colon if lambdas > 0 => {
                lambdas -= 1;
                false
            }
            terminal => terminal == Terminal::Colon,
        })?;
        let mut expr = at + 1;
        let mut name = None;
        if header == Keyword::For {
            let middle = (expr..colon).find(|i| level.terminals[*i] == Terminal::In)?;
            name = Some(level.token_range(self.source, expr..middle)).filter(|n| !n.is_empty());
            name.as_ref()?;
            expr = middle + 1;
        }
        let range = level.token_range(self.source, expr..colon);
        (expr < colon).then_some(Parts { header, expr: range, name, colon: level.tokens[colon] })
    }

    /// In the body of a class: what the line binds.
    fn note_members(&mut self, level: &Level, start: Option<Terminal>) {
        let name_at = |i: usize| level.terminals.get(i) == Some(&Terminal::Name);
        if let Some(Terminal::Def | Terminal::Class) = start {
            let at = 1 + usize::from(level.at(0) == Some(Terminal::Async));
            if name_at(at) {
                self.members.insert(self.name(level.tokens[at]));
            }
            return;
        }
        let last = level.terminals.iter().rposition(|t| matches!(t, Terminal::Assign | Terminal::Colon));
        for i in 0..last.unwrap_or(0) {
            if name_at(i) && !(i > 0 && level.terminals[i - 1] == Terminal::Dot) {
                self.members.insert(self.name(level.tokens[i]));
            }
        }
    }

    fn name(&self, token: u32) -> Name {
        nfkc(self.source.file.slice(self.source.tokens[token as usize].span))
    }

    // ---- one level ----

    /// `made_at`: the terminal of the keyword of a reordered header.
    fn marks(&mut self, level: &Level, context: Context, made_at: Option<usize>) {
        let mut state = State::default();
        let made = made_at.map_or(NONE, |at| level.tokens[at]);
        for i in 0..level.len() {
            self.begin_statement(level, i, context, &mut state);
            // The words of a reordered header have their role already; the terminals made of them have no place in the text.
            if level.tokens[i] == made && (Some(i) == made_at || level.terminals[i] == Terminal::In) {
                continue;
            }
            let token = level.tokens[i] as usize;
            let terminal = level.terminals[i];
            let role = match terminal {
                Terminal::Name => self.word(level, i, context, &state),
                Terminal::Number | Terminal::Str | Terminal::Date => Role::Operand,
                Terminal::FString => {
                    self.fstring(token);
                    Role::Operand
                }
                Terminal::Ellipsis if is_import(state.statement) => Role::RelativeDot,
                Terminal::Ellipsis => Role::Operand,
                Terminal::Paren | Terminal::Bracket | Terminal::Brace => self.open(level, i, context, &mut state),
                Terminal::Lambda => {
                    state.lambdas += 1;
                    self.keyword(token)
                }
                Terminal::Uses => {
                    state.in_uses = true;
                    self.keyword(token)
                }
                t if t >= Terminal::If || t == Terminal::Singleton => self.keyword(token),
                Terminal::In | Terminal::NotIn | Terminal::Is | Terminal::Not | Terminal::And | Terminal::Or => {
                    self.keyword(token)
                }
                _ => self.mark(level, i, context, &mut state),
            };
            self.of[token] = role;
        }
    }

    fn begin_statement(&self, level: &Level, i: usize, context: Context, state: &mut State) {
        let Context::Line = context else { return };
        let after_mark = i > 0
            && match level.terminals[i - 1] {
                Terminal::Semicolon => true,
                Terminal::Colon => state.lambdas == 0 && level.at(0).is_some_and(|t| t >= Terminal::If),
                Terminal::Async => i == 1,
                _ => false,
            };
        if i == 0 || after_mark {
            state.statement = Some(level.terminals[i]);
            state.statement_at = i;
            state.in_uses = false;
        }
    }

    fn keyword(&self, token: usize) -> Role {
        match self.source.tokens[token].kind {
            TokenKind::Keyword(keyword) => Role::Keyword(keyword),
            _ => Role::Name,
        }
    }

    fn word(&mut self, level: &Level, i: usize, context: Context, state: &State) -> Role {
        let before = i.checked_sub(1).map(|b| level.terminals[b]);
        let next = level.at(i + 1);
        let first = matches!(before, None | Some(Terminal::Comma));
        let relative = is_import(state.statement) && i >= 2 && level.terminals[i - 2] == Terminal::Ellipsis;
        if before == Some(Terminal::Dot) && i >= 2 && level.terminals[i - 2].ends_operand() && !relative {
            return Role::Attribute;
        }
        let starred = matches!(before, Some(Terminal::Star | Terminal::DoubleStar));
        let in_lambda = state.lambdas > 0;
        if (context == Context::Params && (first || starred))
            || (in_lambda && (before == Some(Terminal::Lambda) || first || starred))
        {
            self.parameters.insert(self.name(level.tokens[i]));
            return Role::Name;
        }
        match context {
            Context::Call { callee } if first && next == Some(Terminal::Assign) => return Role::Argument { callee },
            Context::Call { callee } if first && next == Some(Terminal::Colon) => {
                return Role::ColonArgument { callee };
            }
            Context::Record { declares } if first => {
                let name = self.name(level.tokens[i]);
                if declares {
                    self.parameters.insert(name.clone());
                    self.members.insert(name);
                    return Role::Name;
                }
                // `Point { x }` binds `x` as well.
                if next == Some(Terminal::Colon) {
                    return Role::Field;
                }
            }
            Context::Import if next == Some(Terminal::As) => return Role::Label,
            _ => {}
        }
        if is_import(state.statement) {
            return self.import_word(level, i, state);
        }
        if state.in_uses {
            return Role::Label;
        }
        if state.statement == Some(Terminal::Enum) && i > state.statement_at + 1 {
            return Role::Label;
        }
        let model = before == Some(Terminal::At) && i >= 2 && !level.terminals[i - 2].ends_operand();
        if model { Role::Label } else { Role::Name }
    }

    /// In `import a.b, c as d` the program gets the names `a` and `d`; in `from a import b as c, d` it gets `c` and `d`.
    fn import_word(&self, level: &Level, i: usize, state: &State) -> Role {
        let before = level.terminals[i - 1];
        if before == Terminal::As {
            return Role::Name;
        }
        if state.statement == Some(Terminal::From)
            && !level.terminals[state.statement_at..i].contains(&Terminal::Import)
        {
            return Role::Label;
        }
        let mut end = i + 1;
        while level.at(end) == Some(Terminal::Dot) {
            end += 2;
        }
        if level.at(end) == Some(Terminal::As) { Role::Label } else { Role::Name }
    }

    fn open(&mut self, level: &Level, i: usize, context: Context, state: &mut State) -> Role {
        let token = level.tokens[i] as usize;
        let terminal = level.terminals[i];
        let before = i.checked_sub(1).map(|b| level.terminals[b]);
        let operand_before = before
            .is_some_and(|b| b.ends_operand() && !matches!(b, Terminal::Str | Terminal::FString))
            || (before.is_some_and(Terminal::ends_operand) && terminal == Terminal::Bracket);
        let defines =
            matches!(context, Context::Line) && matches!(state.statement, Some(Terminal::Def | Terminal::Class));
        let named = i == state.statement_at + 2;
        let inside = match terminal {
            Terminal::Paren if is_import(state.statement) => Context::Import,
            Terminal::Paren
                if operand_before
                    && defines
                    && state.statement == Some(Terminal::Def)
                    && !std::mem::replace(&mut state.seen_params, true) =>
            {
                Context::Params
            }
            Terminal::Paren if operand_before => {
                let callee = if before == Some(Terminal::Name) { level.tokens[i - 1] } else { NONE };
                Context::Call { callee }
            }
            Terminal::Bracket if named && (defines || state.statement == Some(Terminal::Type)) => Context::Group,
            Terminal::Bracket if operand_before => Context::Subscript,
            Terminal::Brace if matches!(state.statement, Some(Terminal::Enum | Terminal::Type)) => {
                Context::Record { declares: true }
            }
            Terminal::Brace if operand_before => Context::Record { declares: false },
            _ => Context::Group,
        };
        let close = self.source.partner[token];
        if close != NONE {
            self.of[close as usize] = Role::Close;
            self.tasks.push(Task { first: token + 1, end: close as usize, context: inside });
        }
        Role::Open { attached: operand_before && terminal != Terminal::Brace && inside != Context::Import }
    }

    fn mark(&mut self, level: &Level, i: usize, context: Context, state: &mut State) -> Role {
        let before = i.checked_sub(1).map(|b| level.terminals[b]);
        let next = level.at(i + 1);
        let operand_before = before.is_some_and(Terminal::ends_operand);
        let alone = matches!(next, None | Some(Terminal::Comma | Terminal::Colon));
        let in_params = context == Context::Params || state.lambdas > 0;
        match level.terminals[i] {
            Terminal::Star if before == Some(Terminal::Except) => Role::Separator,
            Terminal::Star | Terminal::Slash if !operand_before && (alone || before == Some(Terminal::Import)) => {
                Role::Operand
            }
            Terminal::Plus | Terminal::Minus | Terminal::Star | Terminal::DoubleStar | Terminal::At
                if !operand_before =>
            {
                Role::Prefix
            }
            Terminal::Tilde => Role::Prefix,
            Terminal::Assign => {
                let tight = (in_params && !state.annotated) || matches!(context, Context::Call { .. });
                if tight { Role::Tight } else { Role::Infix }
            }
            Terminal::Colon => {
                if state.lambdas > 0 {
                    state.lambdas -= 1;
                    return Role::Separator;
                }
                state.annotated = true;
                state.in_uses = false;
                if context == Context::Subscript { Role::Tight } else { Role::Separator }
            }
            Terminal::Comma => {
                state.annotated = false;
                Role::Separator
            }
            Terminal::Semicolon => Role::Separator,
            Terminal::Dot if is_import(state.statement) && (!operand_before || before == Some(Terminal::Ellipsis)) => {
                Role::RelativeDot
            }
            Terminal::Dot | Terminal::Bang => Role::Tight,
            Terminal::Question => Role::Postfix,
            t if t.closer().is_some() => Role::Open { attached: false },
            t if t.is_closer() => Role::Close,
            _ => Role::Infix,
        }
    }

    /// The fields of an f-string, and the fields in their format specifications.
    fn fstring(&mut self, start: usize) {
        let end = self.source.partner[start];
        if end == NONE {
            return;
        }
        let mut at = start + 1;
        while at < end as usize {
            if self.source.tokens[at].kind != TokenKind::Op(Terminal::OpenBrace) || self.source.partner[at] == NONE {
                at += 1;
                continue;
            }
            let close = self.source.partner[at] as usize;
            let mut expr_end = at + 1;
            while expr_end < close
                && !matches!(self.source.tokens[expr_end].kind, TokenKind::Op(Terminal::Bang | Terminal::Colon))
            {
                let partner = self.source.partner[expr_end];
                expr_end =
                    if partner != NONE && partner as usize > expr_end { partner as usize + 1 } else { expr_end + 1 };
            }
            self.tasks.push(Task { first: at + 1, end: expr_end, context: Context::Group });
            // The specification follows the colon: text, and fields that this loop comes to.
            at = expr_end;
            while at < close && self.source.tokens[at].kind != TokenKind::Op(Terminal::Colon) {
                at += 1;
            }
            at += 1;
        }
    }
}

fn is_import(statement: Option<Terminal>) -> bool {
    matches!(statement, Some(Terminal::Import | Terminal::From))
}
