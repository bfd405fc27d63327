//! Definite assignment: which locals are bound at each point.
//!
//! Lowering emits `CheckBound` before every read of a variable; the needless ones go away here. `IsBound` tests of class
//! bodies are decided where they can be, and the `Unbind`s that begin a fresh run of a comprehension or class body are
//! dropped when no test is left that could notice.

use mlc_hir::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Per local: may it be unbound, may it be bound.
#[derive(Clone, Debug, PartialEq)]
struct State {
    unbound: Vec<u64>,
    bound: Vec<u64>,
}

impl State {
    fn new(locals: usize) -> State {
        let words = locals.div_ceil(64);
        State { unbound: vec![u64::MAX; words], bound: vec![0; words] }
    }

    fn bind(&mut self, l: LocalId) {
        self.set(l, false);
    }

    fn unbind(&mut self, l: LocalId) {
        self.set(l, true);
    }

    fn set(&mut self, l: LocalId, unbound: bool) {
        let (word, bit) = (l.index() / 64, 1u64 << (l.index() % 64));
        if unbound {
            self.unbound[word] |= bit;
            self.bound[word] &= !bit;
        } else {
            self.unbound[word] &= !bit;
            self.bound[word] |= bit;
        }
    }

    fn seen(&self, l: LocalId) -> Seen {
        let (word, bit) = (l.index() / 64, 1u64 << (l.index() % 64));
        Seen { unbound: self.unbound[word] & bit != 0, bound: self.bound[word] & bit != 0 }
    }

    /// Adds the possibilities of another way to the same point; tells whether there were new ones.
    fn join(&mut self, other: &State) -> bool {
        let mut changed = false;
        let words = self.unbound.iter_mut().zip(&other.unbound).chain(self.bound.iter_mut().zip(&other.bound));
        for (a, b) in words {
            changed |= *a | b != *a;
            *a |= b;
        }
        changed
    }
}

/// What a test or read may find, over all ways to it.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    unbound: bool,
    bound: bool,
}

fn join(into: &mut Option<State>, other: &Option<State>) {
    match (into.as_mut(), other) {
        (Some(into), Some(other)) => {
            into.join(other);
        }
        (None, Some(_)) => into.clone_from(other),
        (_, None) => {}
    }
}

#[derive(Default)]
struct Analysis {
    seen: BTreeMap<StmtId, Seen>,
    /// Locals that `MakeClass` may find unbound.
    left_out: BTreeSet<LocalId>,
    breaks: HashMap<Label, Option<State>>,
    continues: HashMap<Label, Option<State>>,
    /// State at the head of each loop, kept between passes over an outer loop, so that passes stay few.
    heads: HashMap<Label, State>,
    /// For each `Try` around: the states in which its body may raise.
    catches: Vec<Option<State>>,
}

impl Analysis {
    fn block(&mut self, block: &[Stmt], mut state: Option<State>) -> Option<State> {
        for stmt in block {
            let current = state.take()?;
            if let Some(catch) = self.catches.last_mut() {
                join(catch, &Some(current.clone()));
            }
            state = self.stmt(stmt, current);
        }
        state
    }

    fn stmt(&mut self, stmt: &Stmt, mut state: State) -> Option<State> {
        match &stmt.kind {
            StmtKind::Let(dst, value) => {
                self.rvalue(stmt.id, value, &mut state);
                state.bind(*dst);
                Some(state)
            }
            StmtKind::Do(value) => {
                self.rvalue(stmt.id, value, &mut state);
                Some(state)
            }
            StmtKind::If { then, els, .. } => {
                let mut out = self.block(then, Some(state.clone()));
                let els = self.block(els, Some(state));
                join(&mut out, &els);
                out
            }
            StmtKind::Labeled { label, body } => {
                let mut out = self.block(body, Some(state));
                join(&mut out, &self.breaks.remove(label).flatten());
                out
            }
            StmtKind::Loop { label, body } => {
                self.fixpoint(*label, state, |a, head| a.block(body, Some(head)));
                self.breaks.remove(label).flatten()
            }
            StmtKind::For { label, target, body, .. } => {
                let head = self.fixpoint(*label, state, |a, mut head| {
                    head.bind(*target);
                    a.block(body, Some(head))
                });
                let mut out = Some(head);
                join(&mut out, &self.breaks.remove(label).flatten());
                out
            }
            StmtKind::Break(label) => {
                join(self.breaks.entry(*label).or_default(), &Some(state));
                None
            }
            StmtKind::Continue(label) => {
                join(self.continues.entry(*label).or_default(), &Some(state));
                None
            }
            StmtKind::Try { body, exc, handler } => {
                self.catches.push(Some(state.clone()));
                let mut out = self.block(body, Some(state));
                let mut caught = self.catches.pop().flatten();
                if let Some(caught) = &mut caught {
                    caught.bind(*exc);
                }
                let handled = self.block(handler, caught);
                join(&mut out, &handled);
                out
            }
            StmtKind::Frame { body, .. } => self.block(body, Some(state)),
            StmtKind::Return(_) | StmtKind::Raise { .. } | StmtKind::Reraise | StmtKind::Rethrow(_) => None,
        }
    }

    /// Runs the body of a loop until the state at its head is stable; answers that state.
    fn fixpoint(
        &mut self,
        label: Label,
        entry: State,
        mut body: impl FnMut(&mut Analysis, State) -> Option<State>,
    ) -> State {
        let mut head = entry;
        if let Some(known) = self.heads.get(&label) {
            head.join(known);
        }
        loop {
            self.breaks.remove(&label);
            let mut next = body(self, head.clone());
            join(&mut next, &self.continues.remove(&label).flatten());
            let changed = next.is_some_and(|next| head.join(&next));
            self.heads.insert(label, head.clone());
            if !changed {
                return head;
            }
        }
    }

    fn rvalue(&mut self, id: StmtId, value: &Rvalue, state: &mut State) {
        match value {
            Rvalue::CheckBound(l, _) => {
                self.note(id, state.seen(*l));
                state.bind(*l);
            }
            Rvalue::IsBound(l) => self.note(id, state.seen(*l)),
            Rvalue::Unbind(l) => state.unbind(*l),
            Rvalue::MakeClass { attrs, .. } => {
                for (_, local) in attrs {
                    if state.seen(*local).unbound {
                        self.left_out.insert(*local);
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, id: StmtId, found: Seen) {
        let seen = self.seen.entry(id).or_default();
        seen.unbound |= found.unbound;
        seen.bound |= found.bound;
    }
}

/// Decides the checks of one function. `resets` are the `Unbind`s that lowering put at the start of inner scopes.
pub fn settle(func: &mut Func, resets: &BTreeSet<StmtId>) {
    let mut analysis = Analysis::default();
    let mut entry = State::new(func.locals.len());
    for local in func.params.locals.iter().chain(&func.captures) {
        entry.bind(*local);
    }
    analysis.block(&func.body, Some(entry));
    // Locals whose being unbound something may notice.
    let mut watched = analysis.left_out.clone();
    walk(&func.body, &mut |stmt| {
        let (StmtKind::Let(_, value) | StmtKind::Do(value)) = &stmt.kind else { return };
        let seen = analysis.seen.get(&stmt.id).copied().unwrap_or_default();
        match value {
            Rvalue::CheckBound(l, _) if seen.unbound => {
                watched.insert(*l);
            }
            Rvalue::IsBound(l) if seen.unbound && seen.bound => {
                watched.insert(*l);
            }
            _ => {}
        }
    });
    let body = std::mem::take(&mut func.body);
    func.body = rewrite(body, &analysis.seen, resets, &watched);
}

fn rewrite(
    block: Block,
    seen: &BTreeMap<StmtId, Seen>,
    resets: &BTreeSet<StmtId>,
    watched: &BTreeSet<LocalId>,
) -> Block {
    let mut out = Vec::with_capacity(block.len());
    let mut stmts = block.into_iter().peekable();
    while let Some(mut stmt) = stmts.next() {
        let found = seen.get(&stmt.id).copied().unwrap_or_default();
        match &stmt.kind {
            StmtKind::Do(Rvalue::CheckBound(..)) if !found.unbound => continue,
            StmtKind::Do(Rvalue::Unbind(l)) if resets.contains(&stmt.id) && !watched.contains(l) => continue,
            StmtKind::Let(test, Rvalue::IsBound(_)) if found.unbound != found.bound => {
                let test = *test;
                let is_test = |s: &Stmt| matches!(&s.kind, StmtKind::If { cond: Operand::Local(l), .. } if *l == test);
                if stmts.peek().is_some_and(is_test)
                    && let Some(Stmt { kind: StmtKind::If { then, els, .. }, .. }) = stmts.next()
                {
                    out.extend(rewrite(if found.bound { then } else { els }, seen, resets, watched));
                }
                continue;
            }
            _ => {}
        }
        for inner in visit::blocks_mut(&mut stmt.kind) {
            let block = std::mem::take(inner);
            *inner = rewrite(block, seen, resets, watched);
        }
        out.push(stmt);
    }
    out
}
