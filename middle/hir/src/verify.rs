//! Checks the invariants of HIR, after lowering and in tests.
//!
//! Owns: what makes HIR well formed. Does not know: whether it means the right thing.

use crate::*;
use std::collections::{BTreeSet, HashMap};

/// What is wrong with the program; empty when it is well formed.
pub fn verify(program: &Program) -> Vec<String> {
    let mut problems = Vec::new();
    for func in &program.funcs {
        let mut v = Verifier {
            program,
            func,
            problems: Vec::new(),
            ids: BTreeSet::new(),
            labels: Vec::new(),
            breaks: HashMap::new(),
        };
        v.func();
        problems.extend(v.problems.into_iter().map(|p| format!("{}: {p}", func.qualname)));
    }
    problems
}

/// Locals assigned for certain; `None` where control never comes.
type Bound = Option<BTreeSet<LocalId>>;

struct Verifier<'p> {
    program: &'p Program,
    func: &'p Func,
    problems: Vec<String>,
    ids: BTreeSet<StmtId>,
    /// Labels around, and whether they are loops.
    labels: Vec<(Label, bool)>,
    breaks: HashMap<Label, Bound>,
}

fn meet(a: Bound, b: Bound) -> Bound {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.intersection(&b).copied().collect()),
        (a, None) => a,
        (None, b) => b,
    }
}

impl Verifier<'_> {
    fn problem(&mut self, text: impl Into<String>) {
        self.problems.push(text.into());
    }

    fn func(&mut self) {
        let func = self.func;
        let mut bound: BTreeSet<LocalId> = func.params.locals.iter().chain(&func.captures).copied().collect();
        if func.params.names.len() != func.params.locals.len() {
            self.problem("names and locals of parameters differ in number");
        }
        let plain = (func.params.posonly + func.params.args + func.params.kwonly) as usize;
        if func.params.defaults.len() != plain {
            self.problem("not one entry of defaults for each parameter");
        }
        for local in &func.captures {
            if !matches!(func.local(*local).kind, LocalKind::Cell(_)) {
                self.problem("a capture is no cell");
            }
        }
        bound.extend((0..func.locals.len() as u32).map(LocalId).filter(|l| func.local(*l).kind == LocalKind::Hidden));
        if self.block(&func.body, Some(bound)).is_some() {
            self.problem("control reaches the end of the body");
        }
    }

    fn block(&mut self, block: &[Stmt], mut bound: Bound) -> Bound {
        for stmt in block {
            let Some(current) = bound.take() else {
                self.problem(format!("statement {} is never reached", stmt.id.0));
                return None;
            };
            bound = self.stmt(stmt, current);
        }
        bound
    }

    fn stmt(&mut self, stmt: &Stmt, mut bound: BTreeSet<LocalId>) -> Bound {
        if stmt.id.0 >= self.func.stmt_count || !self.ids.insert(stmt.id) {
            self.problem(format!("statement id {} is repeated or out of range", stmt.id.0));
        }
        match &stmt.kind {
            StmtKind::Let(dst, value) => {
                self.rvalue(value, &bound);
                bound.insert(*dst);
                Some(bound)
            }
            StmtKind::Do(value) => {
                self.rvalue(value, &bound);
                match value {
                    Rvalue::CheckBound(l, _) => {
                        bound.insert(*l);
                    }
                    Rvalue::Unbind(l) => {
                        bound.remove(l);
                    }
                    _ => {}
                }
                Some(bound)
            }
            StmtKind::If { cond, then, els } => {
                self.read(cond, &bound);
                let then = self.block(then, Some(bound.clone()));
                let els = self.block(els, Some(bound));
                meet(then, els)
            }
            StmtKind::Labeled { label, body } => {
                let end = self.labelled(*label, false, body, bound);
                meet(end, self.breaks.remove(label).flatten())
            }
            StmtKind::Loop { label, body } => {
                self.labelled(*label, true, body, bound);
                self.breaks.remove(label).flatten()
            }
            StmtKind::For { label, target, source, body, .. } => {
                match source {
                    ForSource::Iter(o) => self.read(o, &bound),
                    ForSource::Range { start, stop, step } => {
                        [start, stop, step].iter().for_each(|o| self.read(o, &bound))
                    }
                }
                let mut head = bound.clone();
                head.insert(*target);
                self.labelled(*label, true, body, head);
                meet(Some(bound), self.breaks.remove(label).flatten())
            }
            StmtKind::Break(label) => {
                if !self.labels.iter().any(|(l, _)| l == label) {
                    self.problem(format!("break to L{} from outside of it", label.0));
                }
                let known = self.breaks.remove(label).flatten();
                self.breaks.insert(*label, meet(known, Some(bound)));
                None
            }
            StmtKind::Continue(label) => {
                if !self.labels.contains(&(*label, true)) {
                    self.problem(format!("continue of L{}, no loop around", label.0));
                }
                None
            }
            StmtKind::Try { body, exc, handler } => {
                let mut caught = self.still_bound(body, &bound);
                caught.insert(*exc);
                let end = self.block(body, Some(bound));
                let handled = self.block(handler, Some(caught));
                meet(end, handled)
            }
            StmtKind::Frame { body, .. } => self.block(body, Some(bound)),
            StmtKind::Return(o) => {
                self.read(o, &bound);
                None
            }
            StmtKind::Raise { exc, cause } => {
                self.read(exc, &bound);
                cause.iter().for_each(|c| self.read(c, &bound));
                None
            }
            StmtKind::Reraise => None,
            StmtKind::Rethrow(exc) => {
                self.read(&Operand::Local(*exc), &bound);
                None
            }
        }
    }

    fn labelled(&mut self, label: Label, is_loop: bool, body: &[Stmt], bound: BTreeSet<LocalId>) -> Bound {
        if label.0 >= self.func.label_count {
            self.problem(format!("label {} out of range", label.0));
        }
        // What the body unbinds may be unbound at the head of the second round.
        let head = if is_loop { self.still_bound(body, &bound) } else { bound };
        self.labels.push((label, is_loop));
        let end = self.block(body, Some(head));
        self.labels.pop();
        end
    }

    /// The locals that stay bound whatever part of the block runs.
    fn still_bound(&self, block: &[Stmt], bound: &BTreeSet<LocalId>) -> BTreeSet<LocalId> {
        let mut bound = bound.clone();
        walk(block, &mut |s| {
            if let StmtKind::Do(Rvalue::Unbind(l)) = &s.kind {
                bound.remove(l);
            }
        });
        bound
    }

    fn read(&mut self, operand: &Operand, bound: &BTreeSet<LocalId>) {
        if let Operand::Local(l) = operand {
            if matches!(self.func.local(*l).kind, LocalKind::Cell(_) | LocalKind::Hidden) {
                self.problem(format!("local {} is read as a value", l.0));
            }
            if !bound.contains(l) {
                self.problem(format!("local {} may be unbound where it is read", l.0));
            }
        }
    }

    fn rvalue(&mut self, value: &Rvalue, bound: &BTreeSet<LocalId>) {
        visit::operands(value, &mut |o| self.read(o, bound));
        let mut cells: Vec<LocalId> = Vec::new();
        match value {
            Rvalue::CellGet(c) | Rvalue::CellSet(c, _) | Rvalue::CellDel(c) => cells.push(*c),
            Rvalue::MakeFunction { func, captures, .. } => {
                cells.extend(captures);
                let wanted = &self.program.func(*func).captures;
                if wanted.len() != captures.len() {
                    self.problem("captures do not fit the function");
                }
                for (given, wanted) in captures.iter().zip(wanted) {
                    let (given, wanted) = (self.func.local(*given).kind, self.program.func(*func).local(*wanted).kind);
                    if given != wanted {
                        self.problem("a captured cell is of another variable");
                    }
                }
            }
            Rvalue::EnterHandler(exc) => self.read(&Operand::Local(*exc), bound),
            _ => {}
        }
        for cell in cells {
            if !matches!(self.func.local(cell).kind, LocalKind::Cell(_)) || !bound.contains(&cell) {
                self.problem(format!("local {} is no cell here", cell.0));
            }
        }
    }
}
