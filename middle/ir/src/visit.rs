//! Walking over statements and operands, shared by passes, text form, verifier and backends.

use crate::{Block, Exit, ExitArg, FnId, LocalId, Op, Operand, Program, Repr, Stmt};
use mlc_abi::Kind;

impl Op {
    /// Calls `visit` for every operand in the order of evaluation, without those of the exit.
    pub fn operands<'a>(&'a self, visit: &mut dyn FnMut(&'a Operand)) {
        match self {
            Op::Use(a)
            | Op::FloatNeg(a)
            | Op::Not(a)
            | Op::IntToFloat(a)
            | Op::BoolToInt(a)
            | Op::BoxInt(a)
            | Op::BoxFloat(a)
            | Op::BoxBool(a)
            | Op::UnboxInt { word: a, .. }
            | Op::UnboxFloat(a)
            | Op::UnboxBool(a)
            | Op::NarrowInt(a)
            | Op::IsNull(a)
            | Op::FloatBits(a)
            | Op::FloatFromBits(a)
            | Op::GlobalSet(_, a) => visit(a),
            Op::Int(_, a, b)
            | Op::Checked { a, b, .. }
            | Op::Divide { a, b, .. }
            | Op::IntCompare(_, a, b)
            | Op::Float(_, a, b)
            | Op::FloatCompare(_, a, b)
            | Op::And(a, b)
            | Op::Or(a, b)
            | Op::BoolEq(a, b)
            | Op::Same(a, b) => {
                visit(a);
                visit(b);
            }
            Op::Rt(_, args) | Op::Call { args, .. } | Op::CallWide { args, .. } => args.iter().for_each(visit),
            Op::GlobalGet(_) | Op::GlobalPeek(_) | Op::Blob(_) => {}
        }
    }

    /// As [`Op::operands`], for changing them.
    pub fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Operand)) {
        match self {
            Op::Use(a)
            | Op::FloatNeg(a)
            | Op::Not(a)
            | Op::IntToFloat(a)
            | Op::BoolToInt(a)
            | Op::BoxInt(a)
            | Op::BoxFloat(a)
            | Op::BoxBool(a)
            | Op::UnboxInt { word: a, .. }
            | Op::UnboxFloat(a)
            | Op::UnboxBool(a)
            | Op::NarrowInt(a)
            | Op::IsNull(a)
            | Op::FloatBits(a)
            | Op::FloatFromBits(a)
            | Op::GlobalSet(_, a) => visit(a),
            Op::Int(_, a, b)
            | Op::Checked { a, b, .. }
            | Op::Divide { a, b, .. }
            | Op::IntCompare(_, a, b)
            | Op::Float(_, a, b)
            | Op::FloatCompare(_, a, b)
            | Op::And(a, b)
            | Op::Or(a, b)
            | Op::BoolEq(a, b)
            | Op::Same(a, b) => {
                visit(a);
                visit(b);
            }
            Op::Rt(_, args) | Op::Call { args, .. } | Op::CallWide { args, .. } => args.iter_mut().for_each(visit),
            Op::GlobalGet(_) | Op::GlobalPeek(_) | Op::Blob(_) => {}
        }
    }

    pub fn exit(&self) -> Option<&Exit> {
        match self {
            Op::Checked { exit, .. } => Some(exit),
            Op::Divide { exit, .. } | Op::UnboxInt { exit, .. } | Op::Call { exit, .. } => exit.as_ref(),
            _ => None,
        }
    }

    pub fn exit_mut(&mut self) -> Option<&mut Exit> {
        match self {
            Op::Checked { exit, .. } => Some(exit),
            Op::Divide { exit, .. } | Op::UnboxInt { exit, .. } | Op::Call { exit, .. } => exit.as_mut(),
            _ => None,
        }
    }

    /// The function of the program that the operation calls, apart from exits.
    pub fn callee(&self) -> Option<FnId> {
        match self {
            Op::Call { function, .. } | Op::CallWide { function, .. } => Some(*function),
            _ => None,
        }
    }

    /// True when the operation may leave an error edge; `raises` tells it of the program's functions.
    pub fn may_raise(&self, raises: &dyn Fn(FnId) -> bool) -> bool {
        match self {
            Op::Divide { b, .. } => !matches!(b, Operand::I64(c) if *c != 0),
            Op::Rt(fun, _) => fun.may_raise(),
            Op::Call { function, .. } | Op::CallWide { function, .. } => raises(*function),
            _ => false,
        }
    }

    /// True when the operation has no effect besides its result: it may be dropped when the result is not needed.
    pub fn is_pure(&self) -> bool {
        match self {
            Op::Rt(fun, _) => fun.row().effect == mlc_abi::Effect::Pure,
            Op::Divide { .. } => !self.may_raise(&|_| true) && self.exit().is_none(),
            Op::Call { .. } | Op::CallWide { .. } | Op::GlobalSet(..) | Op::NarrowInt(_) => false,
            _ => self.exit().is_none(),
        }
    }

    /// The word that the operation answers is kept alive by something else.
    pub fn is_peek(&self) -> bool {
        match self {
            Op::Rt(fun, _) => fun.row().result == Kind::Peek,
            Op::GlobalPeek(_) => true,
            _ => false,
        }
    }

    /// Representation of the result; `None` when there is none, or when it is that of the operand of a `Use`.
    pub fn result(&self, program: &Program) -> Option<Repr> {
        match self {
            Op::Use(a) => match a {
                Operand::Local(..) => None,
                Operand::I64(_) => Some(Repr::I64),
                Operand::F64(_) => Some(Repr::F64),
                Operand::Bool(_) => Some(Repr::Bool),
                Operand::Word(_) | Operand::Str(_) => Some(Repr::Word),
            },
            Op::Int(..)
            | Op::Checked { .. }
            | Op::Divide { .. }
            | Op::BoolToInt(_)
            | Op::UnboxInt { .. }
            | Op::NarrowInt(_)
            | Op::FloatBits(_) => Some(Repr::I64),
            Op::Float(..) | Op::FloatNeg(_) | Op::IntToFloat(_) | Op::UnboxFloat(_) | Op::FloatFromBits(_) => {
                Some(Repr::F64)
            }
            Op::IntCompare(..)
            | Op::FloatCompare(..)
            | Op::Not(_)
            | Op::And(..)
            | Op::Or(..)
            | Op::BoolEq(..)
            | Op::UnboxBool(_)
            | Op::IsNull(_)
            | Op::Same(..) => Some(Repr::Bool),
            Op::BoxInt(_) | Op::BoxFloat(_) | Op::BoxBool(_) | Op::CallWide { .. } | Op::Blob(_) => Some(Repr::Word),
            Op::Rt(fun, _) => match fun.row().result {
                Kind::I64 | Kind::Id => Some(Repr::I64),
                Kind::F64 => Some(Repr::F64),
                Kind::Bool => Some(Repr::Bool),
                Kind::Val | Kind::Peek | Kind::Ref | Kind::Own => Some(Repr::Word),
                Kind::Unit => None,
            },
            Op::Call { function, .. } => program.function(*function).ret,
            Op::GlobalGet(global) | Op::GlobalPeek(global) => Some(program.globals[global.index()].repr),
            Op::GlobalSet(..) => None,
        }
    }
}

impl ExitArg {
    pub fn operand(&self) -> &Operand {
        match self {
            ExitArg::Value(o) | ExitArg::Boxed(o) => o,
        }
    }

    pub fn operand_mut(&mut self) -> &mut Operand {
        match self {
            ExitArg::Value(o) | ExitArg::Boxed(o) => o,
        }
    }
}

impl Stmt {
    pub fn op(&self) -> Option<&Op> {
        match self {
            Stmt::Let { op, .. } | Stmt::Do { op, .. } => Some(op),
            _ => None,
        }
    }

    /// Calls `visit` for each local that the statement itself reads, moves or drops, also to pass it on at an exit; not for
    /// what it assigns, nor for what the statements inside it name.
    pub fn uses(&self, visit: &mut dyn FnMut(LocalId)) {
        let mut operand = |o: &Operand| o.local().into_iter().for_each(&mut *visit);
        match self {
            Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
                op.operands(&mut |o| operand(o));
                if let Some(exit) = op.exit() {
                    exit.args.iter().for_each(|a| operand(a.operand()));
                }
            }
            Stmt::If { cond, .. } => operand(cond),
            Stmt::Range { from, to, .. } => {
                operand(from);
                operand(to);
            }
            Stmt::Return(Some(value)) => operand(value),
            Stmt::Drop(l) => visit(*l),
            Stmt::Dispatch { state, .. } => visit(*state),
            Stmt::Line(_)
            | Stmt::Loop { .. }
            | Stmt::Labeled { .. }
            | Stmt::Break(_)
            | Stmt::Continue(_)
            | Stmt::Try { .. }
            | Stmt::Return(None)
            | Stmt::Fail { .. }
            | Stmt::Goto(_) => {}
        }
    }

    /// The blocks directly inside.
    pub fn blocks<'a>(&'a self, visit: &mut dyn FnMut(&'a Block)) {
        match self {
            Stmt::If { then, els, .. } => {
                visit(then);
                visit(els);
            }
            Stmt::Loop { body, .. } | Stmt::Labeled { body, .. } | Stmt::Range { body, .. } => visit(body),
            Stmt::Try { body, handler } => {
                visit(body);
                visit(handler);
            }
            Stmt::Dispatch { blocks, .. } => blocks.iter().for_each(|b| visit(&b.body)),
            _ => {}
        }
    }

    pub fn blocks_mut(&mut self, visit: &mut dyn FnMut(&mut Block)) {
        match self {
            Stmt::If { then, els, .. } => {
                visit(then);
                visit(els);
            }
            Stmt::Loop { body, .. } | Stmt::Labeled { body, .. } | Stmt::Range { body, .. } => visit(body),
            Stmt::Try { body, handler } => {
                visit(body);
                visit(handler);
            }
            Stmt::Dispatch { blocks, .. } => blocks.iter_mut().for_each(|b| visit(&mut b.body)),
            _ => {}
        }
    }
}

/// Calls `visit` for every statement, outer before inner.
pub fn walk<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Stmt)) {
    for stmt in block {
        visit(stmt);
        stmt.blocks(&mut |b| walk(b, visit));
    }
}

/// As [`walk`], for changing statements in place.
pub fn walk_mut(block: &mut Block, visit: &mut dyn FnMut(&mut Stmt)) {
    for stmt in block {
        visit(stmt);
        stmt.blocks_mut(&mut |b| walk_mut(b, visit));
    }
}

/// Calls `visit` for every operation of a block, also nested ones.
pub fn ops<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Op)) {
    walk(block, &mut |stmt| {
        if let Some(op) = stmt.op() {
            visit(op);
        }
    });
}
