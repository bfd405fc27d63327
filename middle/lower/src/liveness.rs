//! Liveness of locals over IR bodies, backwards, with fixpoints at loops and numbered blocks.
//!
//! The same walk serves the ownership pass, which changes statements on the way ([`Rewrite`]): one place knows how
//! control flows. Error edges reach the handler of the innermost `Try` (or the handler block); an operation with an exit
//! also reads what the exit passes.

use mlc_ir::{Block, DispatchBlock, Label, LocalId, Op, Operand, Stmt};
use std::collections::BTreeMap;

/// A set of locals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(Vec<u64>);

impl Set {
    pub fn insert(&mut self, l: LocalId) {
        let i = l.index() / 64;
        if self.0.len() <= i {
            self.0.resize(i + 1, 0);
        }
        self.0[i] |= 1 << (l.index() % 64);
    }

    pub fn remove(&mut self, l: LocalId) {
        if let Some(w) = self.0.get_mut(l.index() / 64) {
            *w &= !(1 << (l.index() % 64));
        }
    }

    pub fn contains(&self, l: LocalId) -> bool {
        self.0.get(l.index() / 64).is_some_and(|w| w >> (l.index() % 64) & 1 == 1)
    }

    /// Adds all of `other`; true when that added something.
    pub fn union(&mut self, other: &Set) -> bool {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let mut grew = false;
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            grew |= *b & !*a != 0;
            *a |= *b;
        }
        grew
    }

    pub fn iter(&self) -> impl Iterator<Item = LocalId> {
        self.0
            .iter()
            .enumerate()
            .flat_map(|(i, w)| (0..64).filter(move |b| w >> b & 1 == 1).map(move |b| LocalId((i * 64) as u32 + b)))
    }
}

/// What is live behind a statement.
pub struct After<'a> {
    /// On the normal way on.
    pub live: &'a Set,
    assigned: Option<LocalId>,
    handler: Option<&'a Set>,
}

impl After<'_> {
    /// Needed on any way on, also in the handler, unless the statement itself assigns it.
    pub fn needs(&self, l: LocalId) -> bool {
        (self.assigned != Some(l) && self.live.contains(l)) || self.handler.is_some_and(|h| h.contains(l))
    }
}

/// What a pass does with statements while liveness walks over them, last statement first.
pub trait Rewrite {
    /// Answers statements to put behind this one.
    fn simple(&mut self, stmt: &mut Stmt, after: &After) -> Vec<Stmt>;
    /// Statements to put at the start of the branches, which need `then` and `els`. `null`: a local that is null in `then`.
    fn branches(&mut self, stmt: &mut Stmt, then: &Set, els: &Set, null: Option<LocalId>);
    /// `before` is live at the start of the `Try`, `on_error` at the start of its handler.
    fn handler(&mut self, body: &Block, handler: &mut Block, before: &Set, on_error: &Set);
    /// `held` may be full when the handler block is entered by an exception, `live` is what it needs.
    fn handler_block(&mut self, block: &mut Block, held: &Set, live: &Set);
}

pub struct Walk<'r> {
    /// Live where a label's `Break` leads.
    breaks: BTreeMap<Label, Set>,
    /// Live where a label's `Continue` leads; kept between rounds, growing.
    heads: BTreeMap<Label, Set>,
    /// Live at the start of the handler around.
    handler: Option<Set>,
    gotos: Vec<Set>,
    /// Live where the function ends.
    at_end: Set,
    /// The handler block of the block that is walked over, outside of a `Try`.
    handler_block: Option<u32>,
    /// What is live at the branches and loops in the blocks that each handler block belongs to.
    held: Vec<Set>,
    rewrite: Option<&'r mut dyn Rewrite>,
}

impl<'r> Walk<'r> {
    fn new(at_end: Set, rewrite: Option<&'r mut dyn Rewrite>) -> Walk<'r> {
        Walk {
            breaks: BTreeMap::new(),
            heads: BTreeMap::new(),
            handler: None,
            gotos: Vec::new(),
            handler_block: None,
            held: Vec::new(),
            at_end,
            rewrite,
        }
    }

    /// Live before the block, when `out` is live behind it.
    fn block(&mut self, block: &mut Block, out: Set) -> Set {
        let mut live = out;
        let mut put: Vec<(usize, Vec<Stmt>)> = Vec::new();
        for i in (0..block.len()).rev() {
            let null = if i > 0 { null_test(&block[i - 1], &block[i]) } else { None };
            let (before, behind) = self.stmt(&mut block[i], live, null);
            live = before;
            if !behind.is_empty() {
                put.push((i, behind));
            }
        }
        if !put.is_empty() {
            let old = std::mem::take(block);
            block.reserve(old.len() + put.iter().map(|(_, b)| b.len()).sum::<usize>());
            for (i, stmt) in old.into_iter().enumerate() {
                block.push(stmt);
                if put.last().is_some_and(|(at, _)| *at == i) {
                    block.extend(put.pop().into_iter().flat_map(|(_, behind)| behind));
                }
            }
        }
        live
    }

    fn stmt(&mut self, stmt: &mut Stmt, live: Set, null: Option<LocalId>) -> (Set, Vec<Stmt>) {
        match stmt {
            Stmt::Line(_) => (live, Vec::new()),
            Stmt::Let { .. } | Stmt::Do { .. } | Stmt::Drop(_) => self.simple(stmt, live),
            Stmt::Return(_) => {
                let mut before = self.at_end.clone();
                let empty = Set::default();
                if let Some(r) = self.rewrite.as_mut() {
                    r.simple(stmt, &After { live: &empty, assigned: None, handler: None });
                }
                if let Stmt::Return(Some(o)) = stmt {
                    use_operand(o, &mut before);
                }
                (before, Vec::new())
            }
            Stmt::If { cond, then, els } => {
                let cond = cond.clone();
                let a = self.block(then, live.clone());
                let b = self.block(els, live);
                if let Some(r) = self.rewrite.as_mut() {
                    r.branches(stmt, &a, &b, null);
                }
                self.hold(&a);
                self.hold(&b);
                let mut before = a;
                before.union(&b);
                use_operand(&cond, &mut before);
                (before, Vec::new())
            }
            Stmt::Loop { label, body } => {
                let label = *label;
                self.breaks.insert(label, live);
                let head = self.fixpoint(label, body, |s| s);
                self.breaks.remove(&label);
                (head, Vec::new())
            }
            Stmt::Labeled { label, body } => {
                self.breaks.insert(*label, live.clone());
                let before = self.block(body, live);
                self.breaks.remove(label);
                (before, Vec::new())
            }
            Stmt::Range { label, var, from, to, body, .. } => {
                let (label, var) = (*label, *var);
                self.breaks.insert(label, live.clone());
                let mut start = live.clone();
                use_operand(from, &mut start);
                use_operand(to, &mut start);
                self.heads.entry(label).or_default().union(&live);
                let mut before = self.fixpoint(label, body, move |mut s| {
                    s.remove(var);
                    s
                });
                self.breaks.remove(&label);
                before.union(&start);
                (before, Vec::new())
            }
            Stmt::Break(l) => (self.breaks.get(l).cloned().unwrap_or_default(), Vec::new()),
            Stmt::Continue(l) => (self.heads.get(l).cloned().unwrap_or_default(), Vec::new()),
            Stmt::Try { body, handler } => {
                let mut on_error = self.block(handler, live.clone());
                let outer = self.handler.replace(on_error.clone());
                let outer_block = self.handler_block.take();
                let mut before = self.block(body, live);
                self.handler_block = outer_block;
                self.handler = outer;
                if let Some(r) = self.rewrite.as_mut() {
                    r.handler(body, handler, &before, &on_error);
                }
                // A body that cannot fail does not need the handler's values, but keeping them is harmless.
                on_error.union(&before);
                before = on_error;
                (before, Vec::new())
            }
            Stmt::Fail { .. } => (self.handler.as_ref().unwrap_or(&self.at_end).clone(), Vec::new()),
            Stmt::Goto(b) => (self.gotos.get(*b as usize).cloned().unwrap_or_default(), Vec::new()),
            Stmt::Dispatch { blocks, state } => {
                self.dispatch(blocks);
                let mut before = Set::default();
                for set in &self.gotos {
                    before.union(set);
                }
                before.insert(*state);
                (before, Vec::new())
            }
        }
    }

    /// Notes what an exception in the block that is walked over may leave full.
    fn hold(&mut self, live: &Set) {
        if self.rewrite.is_some()
            && let Some(h) = self.handler_block
        {
            self.held[h as usize].union(live);
        }
    }

    fn simple(&mut self, stmt: &mut Stmt, live: Set) -> (Set, Vec<Stmt>) {
        let assigned = if let Stmt::Let { dst, .. } = stmt { Some(*dst) } else { None };
        let raises = stmt.op().is_some_and(|op| op.may_raise(&|_| true));
        let handler = self.handler.as_ref().filter(|_| raises);
        let behind = match self.rewrite.as_mut() {
            Some(r) => r.simple(stmt, &After { live: &live, assigned, handler }),
            None => Vec::new(),
        };
        let mut before = live;
        if let Some(dst) = assigned {
            before.remove(dst);
        }
        if let Some(h) = handler {
            before.union(h);
        }
        match stmt {
            Stmt::Drop(l) => before.insert(*l),
            _ => {
                if let Some(op) = stmt.op() {
                    use_op(op, &mut before);
                }
            }
        }
        (before, behind)
    }

    fn fixpoint(&mut self, label: Label, body: &mut Block, at_head: impl Fn(Set) -> Set) -> Set {
        let rewrite = self.rewrite.take();
        loop {
            let head = self.heads.entry(label).or_default().clone();
            let found = at_head(self.block(body, head));
            if !self.heads.get_mut(&label).expect("entered above").union(&found) {
                break;
            }
        }
        self.rewrite = rewrite;
        let head = self.heads[&label].clone();
        self.hold(&head);
        if self.rewrite.is_some() {
            self.block(body, head.clone());
        }
        head
    }

    fn dispatch(&mut self, blocks: &mut [DispatchBlock]) {
        let rewrite = self.rewrite.take();
        self.gotos = vec![Set::default(); blocks.len()];
        loop {
            let mut grew = false;
            for i in (0..blocks.len()).rev() {
                let found = self.dispatch_block(&mut blocks[i]);
                grew |= self.gotos[i].union(&found);
            }
            if !grew {
                break;
            }
        }
        self.rewrite = rewrite;
        if self.rewrite.is_none() {
            return;
        }
        self.held = vec![Set::default(); blocks.len()];
        for block in blocks.iter_mut() {
            let start = self.dispatch_block(block);
            self.handler_block = block.handler;
            self.hold(&start);
            self.handler_block = None;
        }
        if let Some(r) = self.rewrite.as_mut() {
            for (block, (held, live)) in blocks.iter_mut().zip(self.held.iter().zip(&self.gotos)) {
                r.handler_block(&mut block.body, held, live);
            }
        }
    }

    fn dispatch_block(&mut self, block: &mut DispatchBlock) -> Set {
        self.handler = block.handler.map(|h| self.gotos[h as usize].clone());
        self.handler_block = block.handler;
        let found = self.block(&mut block.body, Set::default());
        self.handler = None;
        self.handler_block = None;
        found
    }
}

/// The local that the first statement finds null when the second one takes its `then` branch.
fn null_test(test: &Stmt, branch: &Stmt) -> Option<LocalId> {
    match (test, branch) {
        (Stmt::Let { dst, op: Op::IsNull(Operand::Local(x, _)), .. }, Stmt::If { cond: Operand::Local(c, _), .. })
            if c == dst =>
        {
            Some(*x)
        }
        _ => None,
    }
}

fn use_operand(o: &Operand, set: &mut Set) {
    if let Operand::Local(l, _) = o {
        set.insert(*l);
    }
}

fn use_op(op: &Op, set: &mut Set) {
    op.operands(&mut |o| use_operand(o, set));
    if let Some(exit) = op.exit() {
        exit.args.iter().for_each(|a| use_operand(a.operand(), set));
    }
}

/// Runs a rewriting pass over a body.
pub fn rewrite(body: &mut Block, pass: &mut dyn Rewrite) {
    Walk::new(Set::default(), Some(pass)).block(body, Set::default());
}

/// Locals live at the start of each block of a `Dispatch`, when `at_end` are live where the function ends.
pub fn dispatch_live(blocks: &mut [DispatchBlock], at_end: Set) -> Vec<Set> {
    let mut walk = Walk::new(at_end, None);
    walk.dispatch(blocks);
    walk.gotos
}
