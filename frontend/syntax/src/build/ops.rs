//! Flat runs of operands and operators become trees.
//!
//! Owns: precedence and associativity. Does not know: what operands are made of (see `expr`).
//! A shunting yard with explicit stacks: `a + b + … ` of any length, `not not …`, `lambda: lambda: …` and `x if c else …`
//! chains need no recursion.

use super::{Builder, Node, Nodes};
use crate::ast::*;
use crate::grammar::Rule;
use crate::grammar::level::Level;
use crate::terminal::Terminal;
use mlc_source::Span;

/// An operand with all the text it covers, its own brackets included.
pub(super) struct Operand {
    pub expr: Expr,
    pub outer: Span,
}

impl Operand {
    pub(super) fn plain(expr: Expr) -> Operand {
        Operand { outer: expr.span, expr }
    }
}

enum Op {
    Pipe,
    Lambda(Params, Span),
    /// `body if test`, waiting for `else`.
    If,
    /// `body if test else`, waiting for the rest.
    Else,
    Bool(BoolOp, usize),
    Not(Span),
    SemMatch,
    Compare(Vec<CmpOp>),
    Binary(BinOp),
    Unary(UnaryOp, Span),
    Await(Span),
    Spawn(Span),
}

impl Op {
    /// Weakest first; see operators-and-numerals in the language reference.
    fn strength(&self) -> u8 {
        match self {
            Op::Pipe => 1,
            Op::Lambda(..) => 2,
            Op::If | Op::Else => 3,
            Op::Bool(BoolOp::Or, _) => 4,
            Op::Bool(BoolOp::And, _) => 5,
            Op::Not(_) => 6,
            Op::SemMatch => 7,
            Op::Compare(_) => 8,
            Op::Binary(op) => binary_strength(*op),
            Op::Unary(..) => 15,
            Op::Await(_) | Op::Spawn(_) => 17,
        }
    }
}

fn binary_strength(op: BinOp) -> u8 {
    match op {
        BinOp::BitOr => 9,
        BinOp::BitXor => 10,
        BinOp::BitAnd => 11,
        BinOp::LShift | BinOp::RShift => 12,
        BinOp::Add | BinOp::Sub => 13,
        BinOp::Mul | BinOp::MatMul | BinOp::Div | BinOp::FloorDiv | BinOp::Mod => 14,
        BinOp::Pow => 16,
    }
}

#[derive(Default)]
struct Yard {
    operands: Vec<Operand>,
    ops: Vec<Op>,
}

impl Yard {
    /// Applies the operators on the stack that bind at least as tightly as `strength`.
    fn reduce(&mut self, builder: &mut Builder<'_>, strength: u8) {
        while self.ops.last().is_some_and(|op| op.strength() >= strength) {
            self.apply(builder);
        }
    }

    fn pop(&mut self) -> Option<Operand> {
        self.operands.pop()
    }

    /// Applies the topmost operator. The grammar has checked that its operands are there.
    fn apply(&mut self, builder: &mut Builder<'_>) {
        let Some(op) = self.ops.pop() else { return };
        let Some(last) = self.pop() else { return };
        let outer = last.outer;
        let made = match op {
            Op::Not(at) => unary(UnaryOp::Not, at, last),
            Op::Unary(op, at) => unary(op, at, last),
            Op::Await(at) => {
                builder.check_await(at);
                prefix(ExprKind::Await(Box::new(last.expr)), at, outer)
            }
            Op::Spawn(at) => prefix(ExprKind::Own(Box::new(OwnExpr::Spawn(last.expr))), at, outer),
            Op::Lambda(params, at) => {
                builder.scopes.leave();
                prefix(ExprKind::Lambda { params: Box::new(params), body: Box::new(last.expr) }, at, outer)
            }
            Op::Bool(op, count) => {
                let rest = self.operands.len().saturating_sub(count - 1);
                let mut values: Vec<Operand> = self.operands.split_off(rest);
                let start = values.first().map_or(outer, |v| v.outer);
                values.push(last);
                let values = values.into_iter().map(|v| v.expr).collect();
                prefix(ExprKind::BoolOp { op, values }, start, outer)
            }
            Op::Compare(ops) => {
                let rest = self.operands.len().saturating_sub(ops.len() - 1);
                let mut comparators: Vec<Expr> = self.operands.split_off(rest).into_iter().map(|v| v.expr).collect();
                comparators.push(last.expr);
                let Some(left) = self.pop() else { return };
                prefix(ExprKind::Compare { left: Box::new(left.expr), ops, comparators }, left.outer, outer)
            }
            Op::Else => {
                let (Some(test), Some(body)) = (self.pop(), self.pop()) else { return };
                let kind = ExprKind::IfExp {
                    test: Box::new(test.expr),
                    body: Box::new(body.expr),
                    orelse: Box::new(last.expr),
                };
                prefix(kind, body.outer, outer)
            }
            Op::If => last,
            Op::Binary(op) => {
                let Some(left) = self.pop() else { return };
                let kind = ExprKind::BinOp { left: Box::new(left.expr), op, right: Box::new(last.expr) };
                prefix(kind, left.outer, outer)
            }
            Op::Pipe | Op::SemMatch => {
                let Some(left) = self.pop() else { return };
                let own = if matches!(op, Op::Pipe) {
                    OwnExpr::Pipe { left: left.expr, right: last.expr }
                } else {
                    OwnExpr::SemanticMatch { left: left.expr, right: last.expr }
                };
                prefix(ExprKind::Own(Box::new(own)), left.outer, outer)
            }
        };
        self.operands.push(made);
    }
}

fn prefix(kind: ExprKind, start: Span, end: Span) -> Operand {
    Operand::plain(Expr { kind, span: start.to(end) })
}

fn unary(op: UnaryOp, at: Span, operand: Operand) -> Operand {
    prefix(ExprKind::UnaryOp { op, operand: Box::new(operand.expr) }, at, operand.outer)
}

impl Builder<'_> {
    /// Builds from a node that is one flat run (`expr`, `no_if`, `operand`).
    pub(super) fn expr(&mut self, level: &Level, node: Node<'_>) -> Expr {
        self.flat(level, node).expr
    }

    pub(super) fn flat(&mut self, level: &Level, node: Node<'_>) -> Operand {
        let (start, end) = self.range(&node);
        if end == start + 1 {
            let mut at = start;
            return self.operand(level, &mut at, end);
        }
        let mut inner = node.into_inner();
        if inner.peek().is_some_and(|n| n.as_rule() == Rule::ai) {
            return match inner.next() {
                Some(ai) => Operand::plain(self.ai(level, ai)),
                None => Operand::plain(self.missing(self.span(level, start, end))),
            };
        }
        self.climb(level, start, end, inner)
    }

    fn climb(&mut self, level: &Level, start: usize, end: usize, mut lambdas: Nodes<'_>) -> Operand {
        let mut yard = Yard::default();
        let mut at = start;
        while at < end {
            // Prefixes and one operand.
            loop {
                let span = self.terminal_span(level, at);
                let op = match level.terminals[at] {
                    Terminal::Plus => Op::Unary(UnaryOp::Pos, span),
                    Terminal::Minus => Op::Unary(UnaryOp::Neg, span),
                    Terminal::Tilde => Op::Unary(UnaryOp::Invert, span),
                    Terminal::Not => Op::Not(span),
                    Terminal::Await => Op::Await(span),
                    Terminal::Spawn => Op::Spawn(span),
                    Terminal::Lambda => {
                        let Some(head) = lambdas.next() else { break };
                        let (_, after) = self.range(&head);
                        let params = self.lambda_params(level, head);
                        self.scopes.enter_lambda();
                        yard.ops.push(Op::Lambda(params, span));
                        at = after;
                        continue;
                    }
                    _ => break,
                };
                yard.ops.push(op);
                at += 1;
            }
            let operand = self.operand(level, &mut at, end);
            yard.operands.push(operand);
            if at >= end {
                break;
            }
            // One operator between operands.
            let terminal = level.terminals[at];
            at += 1;
            match terminal {
                Terminal::Pipe => {
                    yard.reduce(self, 1);
                    yard.ops.push(Op::Pipe);
                }
                Terminal::If => {
                    yard.reduce(self, 4);
                    yard.ops.push(Op::If);
                }
                Terminal::Else => {
                    while yard.ops.last().is_some_and(|op| !matches!(op, Op::If)) {
                        yard.apply(self);
                    }
                    yard.ops.pop();
                    yard.ops.push(Op::Else);
                }
                Terminal::And => self.boolean(&mut yard, BoolOp::And),
                Terminal::Or => self.boolean(&mut yard, BoolOp::Or),
                Terminal::SemMatch => {
                    yard.reduce(self, 7);
                    yard.ops.push(Op::SemMatch);
                }
                _ => {
                    if let Some(op) = comparison(level, terminal, &mut at) {
                        yard.reduce(self, 9);
                        if let Some(Op::Compare(ops)) = yard.ops.last_mut() {
                            ops.push(op);
                        } else {
                            yard.ops.push(Op::Compare(vec![op]));
                        }
                    } else if let Some(op) = binary(terminal) {
                        let strength = binary_strength(op);
                        // `**` groups to the right.
                        yard.reduce(self, if op == BinOp::Pow { strength + 1 } else { strength });
                        yard.ops.push(Op::Binary(op));
                    }
                }
            }
        }
        yard.reduce(self, 0);
        match yard.operands.pop() {
            Some(operand) => operand,
            None => Operand::plain(self.missing(self.span(level, start, end))),
        }
    }

    /// `a and b and c` is one operation with three values.
    fn boolean(&mut self, yard: &mut Yard, op: BoolOp) {
        let strength = Op::Bool(op, 2).strength();
        yard.reduce(self, strength + 1);
        match yard.ops.last_mut() {
            Some(Op::Bool(same, count)) if *same == op => *count += 1,
            _ => yard.ops.push(Op::Bool(op, 2)),
        }
    }
}

fn comparison(level: &Level, terminal: Terminal, at: &mut usize) -> Option<CmpOp> {
    Some(match terminal {
        Terminal::Lt => CmpOp::Lt,
        Terminal::Gt => CmpOp::Gt,
        Terminal::Le => CmpOp::LtE,
        Terminal::Ge => CmpOp::GtE,
        Terminal::EqEq => CmpOp::Eq,
        Terminal::NotEq => CmpOp::NotEq,
        Terminal::In => CmpOp::In,
        Terminal::NotIn => CmpOp::NotIn,
        Terminal::Not => {
            *at += 1;
            CmpOp::NotIn
        }
        Terminal::Is if level.at(*at) == Some(Terminal::Not) => {
            *at += 1;
            CmpOp::IsNot
        }
        Terminal::Is => CmpOp::Is,
        _ => return None,
    })
}

fn binary(terminal: Terminal) -> Option<BinOp> {
    Some(match terminal {
        Terminal::At => BinOp::MatMul,
        Terminal::Star => BinOp::Mul,
        Terminal::DoubleStar => BinOp::Pow,
        Terminal::Slash => BinOp::Div,
        Terminal::DoubleSlash => BinOp::FloorDiv,
        Terminal::Percent => BinOp::Mod,
        Terminal::LShift => BinOp::LShift,
        Terminal::RShift => BinOp::RShift,
        Terminal::Amp => BinOp::BitAnd,
        Terminal::Bar => BinOp::BitOr,
        Terminal::Caret => BinOp::BitXor,
        Terminal::Plus => BinOp::Add,
        Terminal::Minus => BinOp::Sub,
        _ => return None,
    })
}

/// The operator of `x += 1`.
pub(super) fn augmented(terminal: Terminal) -> Option<BinOp> {
    Some(match terminal {
        Terminal::AtEq => BinOp::MatMul,
        Terminal::StarEq => BinOp::Mul,
        Terminal::DoubleStarEq => BinOp::Pow,
        Terminal::SlashEq => BinOp::Div,
        Terminal::DoubleSlashEq => BinOp::FloorDiv,
        Terminal::PercentEq => BinOp::Mod,
        Terminal::LShiftEq => BinOp::LShift,
        Terminal::RShiftEq => BinOp::RShift,
        Terminal::AmpEq => BinOp::BitAnd,
        Terminal::BarEq => BinOp::BitOr,
        Terminal::CaretEq => BinOp::BitXor,
        Terminal::PlusEq => BinOp::Add,
        Terminal::MinusEq => BinOp::Sub,
        _ => return None,
    })
}
