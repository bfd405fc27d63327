//! The function being built: its locals, its current block.
//!
//! Owns: ids of locals, statements and labels; which statements are dead because the one before never ends.

use super::Lower;
use super::exits::Exit;
use crate::scope::Var;
use mlc_hir::*;
use mlc_source::Span;
use std::collections::{BTreeSet, HashMap, HashSet};

pub struct Builder {
    pub id: FuncId,
    pub locals: Vec<Local>,
    pub captures: Vec<LocalId>,
    /// Number of parameters; the first one is what `super()` uses.
    pub params: Vec<LocalId>,
    pub block: Block,
    /// The current block has ended: what follows can never run.
    pub dead: bool,
    pub next_stmt: u32,
    pub next_label: u32,
    pub exits: Vec<Exit>,
    pub vars: HashMap<Var, LocalId>,
    pub resets: BTreeSet<StmtId>,
    /// Variables that some `:=` rebinds.
    pub walrus: HashSet<LocalId>,
    /// Variables of a class body that are bound for certain at this point.
    pub class_bound: HashSet<LocalId>,
    pub loop_depth: u32,
}

impl Builder {
    pub fn new(id: FuncId) -> Builder {
        Builder {
            id,
            locals: Vec::new(),
            captures: Vec::new(),
            params: Vec::new(),
            block: Vec::new(),
            dead: false,
            next_stmt: 0,
            next_label: 0,
            exits: Vec::new(),
            vars: HashMap::new(),
            resets: BTreeSet::new(),
            walrus: HashSet::new(),
            class_bound: HashSet::new(),
            loop_depth: 0,
        }
    }

    pub fn local(&mut self, name: Option<Name>, kind: LocalKind, span: Span) -> LocalId {
        self.locals.push(Local { name, kind, span });
        LocalId(self.locals.len() as u32 - 1)
    }

    pub fn label(&mut self) -> Label {
        self.next_label += 1;
        Label(self.next_label - 1)
    }

    fn stmt_id(&mut self) -> StmtId {
        self.next_stmt += 1;
        StmtId(self.next_stmt - 1)
    }

    pub fn is_temp(&self, local: LocalId) -> bool {
        self.locals[local.index()].kind == LocalKind::Temp
    }
}

impl<'a> Lower<'a> {
    /// Appends a statement, unless it can never run.
    pub(super) fn emit(&mut self, kind: StmtKind, span: Span) -> Option<StmtId> {
        if self.f.dead {
            return None;
        }
        self.f.dead = never_ends(&kind);
        if let StmtKind::Let(_, Rvalue::GetGlobal(global)) | StmtKind::Do(Rvalue::GetGlobal(global)) = &kind {
            let name = &self.globals[global.index()].name;
            if !self.scopes.root(self.module).symbol(name).is_some_and(|s| self.is_surely_bound(s)) {
                self.notes.reads.insert((span, name.clone()), self.scope);
            }
        }
        let id = self.f.stmt_id();
        self.f.block.push(Stmt { id, kind, span });
        Some(id)
    }

    pub(super) fn emit_let(&mut self, dst: LocalId, value: Rvalue, span: Span) {
        self.emit(StmtKind::Let(dst, value), span);
    }

    pub(super) fn emit_do(&mut self, value: Rvalue, span: Span) -> Option<StmtId> {
        self.emit(StmtKind::Do(value), span)
    }

    pub(super) fn emit_if(&mut self, cond: Operand, then: Block, els: Block, span: Span) {
        self.emit(StmtKind::If { cond, then, els }, span);
    }

    pub(super) fn temp(&mut self, span: Span) -> LocalId {
        self.f.local(None, LocalKind::Temp, span)
    }

    /// The value in an operand: itself when it is one, else a new temporary.
    pub(super) fn temp_value(&mut self, value: Rvalue, span: Span) -> Operand {
        match value {
            Rvalue::Use(operand) => operand,
            value => {
                let t = self.temp(span);
                self.emit_let(t, value, span);
                Operand::Local(t)
            }
        }
    }

    /// Builds a nested block.
    pub(super) fn block(&mut self, build: impl FnOnce(&mut Self)) -> Block {
        let outer = std::mem::take(&mut self.f.block);
        let outer_dead = self.f.dead;
        build(self);
        self.f.dead = outer_dead;
        std::mem::replace(&mut self.f.block, outer)
    }

    /// A variable, as opposed to a temporary that is written once per evaluation.
    pub(super) fn is_variable(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Local(l) if !self.f.is_temp(*l))
    }

    /// The operand, copied if it is a variable: later statements may rebind or unbind it.
    pub(super) fn frozen(&mut self, operand: Operand, span: Span) -> Operand {
        if self.is_variable(&operand) {
            let t = self.temp(span);
            self.emit_let(t, Rvalue::Use(operand), span);
            return Operand::Local(t);
        }
        operand
    }
}

/// Whether control never reaches the end of the block.
pub fn diverges(block: &[Stmt]) -> bool {
    block.last().is_some_and(|s| never_ends(&s.kind))
}

/// Whether control never reaches what follows the statement.
fn never_ends(kind: &StmtKind) -> bool {
    match kind {
        StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(_)
        | StmtKind::Raise { .. }
        | StmtKind::Reraise
        | StmtKind::Rethrow(_) => true,
        StmtKind::If { then, els, .. } => diverges(then) && diverges(els),
        StmtKind::Loop { label, body } => !breaks_to(body, *label),
        StmtKind::Labeled { label, body } => diverges(body) && !breaks_to(body, *label),
        StmtKind::Try { body, handler, .. } => diverges(body) && diverges(handler),
        StmtKind::Frame { body, .. } => diverges(body),
        StmtKind::Let(..) | StmtKind::Do(_) | StmtKind::For { .. } => false,
    }
}

pub fn breaks_to(block: &[Stmt], label: Label) -> bool {
    let mut found = false;
    walk(block, &mut |s| found |= matches!(s.kind, StmtKind::Break(l) if l == label));
    found
}

/// Whether a statement of the block may raise. Only statements that move values about, tests and jumps never do.
pub fn may_raise(block: &[Stmt]) -> bool {
    let mut found = false;
    walk(block, &mut |s| {
        found |= match &s.kind {
            StmtKind::Let(_, value) | StmtKind::Do(value) => !matches!(
                value,
                Rvalue::Use(_)
                    | Rvalue::Is(..)
                    | Rvalue::CellNew(..)
                    | Rvalue::CellSet(..)
                    | Rvalue::SetGlobal(..)
                    | Rvalue::Unbind(_)
                    | Rvalue::IsBound(_)
                    | Rvalue::GetBuiltin(_)
                    | Rvalue::EnterHandler(_)
                    | Rvalue::LeaveHandler
            ),
            StmtKind::Raise { .. } | StmtKind::Reraise | StmtKind::Rethrow(_) | StmtKind::For { .. } => true,
            StmtKind::If { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Labeled { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Try { .. }
            | StmtKind::Return(_)
            | StmtKind::Frame { .. } => false,
        }
    });
    found
}
