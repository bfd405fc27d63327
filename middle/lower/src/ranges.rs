//! Which ints surely fit: intervals of machine ints along control flow, and the overflow tests they make needless.
//!
//! A forward analysis of one fast function. Every `I64` local has an interval at every point; truth values remember what
//! they say about ints, so that `while i < n and xs[i] != k` bounds `i` in its body. Loops are widened and narrowed once.

use crate::low_bits;
use mlc_ir as ir;
use mlc_ir::visit::walk;
use mlc_ir::{Block, CheckedOp, Cmp, DivideOp, Fun, IntOp, Label, LocalId, Op, Operand, Repr, Stmt};
use std::collections::{BTreeMap, BTreeSet};

/// Removes the tests of operations whose results surely fit.
pub fn run(function: &mut ir::Function) {
    if !has_tests(&function.body) {
        return;
    }
    let mut analysis =
        Analysis { locals: &function.locals, labels: BTreeMap::new(), heads: BTreeMap::new(), rewrite: true };
    let mut body = std::mem::take(&mut function.body);
    analysis.block(&mut body, Some(State::default()));
    low_bits::run(&mut body, &function.locals);
    function.body = body;
}

fn has_tests(body: &Block) -> bool {
    let mut found = false;
    ir::visit::ops(body, &mut |op| found |= matches!(op, Op::Checked { .. } | Op::Divide { exit: Some(_), .. }));
    found
}

/// An inclusive interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Interval {
    lo: i64,
    hi: i64,
}

/// Longer than any string or container can be.
const MAX_LEN: i64 = 1 << 48;

impl Interval {
    const FULL: Interval = Interval { lo: i64::MIN, hi: i64::MAX };

    fn new(lo: i64, hi: i64) -> Interval {
        Interval { lo, hi }
    }

    /// The interval if it fits, else `None`.
    fn exact(lo: i128, hi: i128) -> Option<Interval> {
        Some(Interval { lo: i64::try_from(lo).ok()?, hi: i64::try_from(hi).ok()? })
    }

    /// The part that fits.
    fn clipped(lo: i128, hi: i128) -> Interval {
        let clip = |v: i128| v.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64;
        Interval { lo: clip(lo), hi: clip(hi) }
    }

    fn join(self, other: Interval) -> Interval {
        Interval { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// `None` when nothing is in both.
    fn meet(self, other: Interval) -> Option<Interval> {
        let (lo, hi) = (self.lo.max(other.lo), self.hi.min(other.hi));
        (lo <= hi).then_some(Interval { lo, hi })
    }

    fn widen(self, next: Interval) -> Interval {
        let lo = if next.lo >= self.lo {
            self.lo
        } else if next.lo >= 0 {
            0
        } else {
            i64::MIN
        };
        let hi = if next.hi <= self.hi {
            self.hi
        } else if next.hi <= 0 {
            0
        } else {
            i64::MAX
        };
        Interval { lo, hi }
    }
}

/// What a truth value says about ints, in one of its cases.
#[derive(Clone, Debug, PartialEq)]
enum Says {
    /// This case does not happen.
    Never,
    Bounds(BTreeMap<LocalId, Interval>),
}

impl Says {
    fn nothing() -> Says {
        Says::Bounds(BTreeMap::new())
    }

    fn and(&self, other: &Says) -> Says {
        let (Says::Bounds(a), Says::Bounds(b)) = (self, other) else { return Says::Never };
        let mut all = a.clone();
        for (l, i) in b {
            let met = all.get(l).map_or(Some(*i), |j| i.meet(*j));
            match met {
                Some(met) => all.insert(*l, met),
                None => return Says::Never,
            };
        }
        Says::Bounds(all)
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Fact {
    yes: Says,
    no: Says,
}

/// Intervals of locals that are not full, and facts of truth values.
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    ints: BTreeMap<LocalId, Interval>,
    facts: BTreeMap<LocalId, Fact>,
}

impl State {
    fn get(&self, l: LocalId) -> Interval {
        self.ints.get(&l).copied().unwrap_or(Interval::FULL)
    }

    fn value(&self, o: &Operand) -> Interval {
        match o {
            Operand::I64(c) => Interval::new(*c, *c),
            Operand::Local(l, _) => self.get(*l),
            _ => Interval::FULL,
        }
    }

    /// Forgets what was known of a local that is assigned.
    fn kill(&mut self, l: LocalId) {
        self.ints.remove(&l);
        self.facts.remove(&l);
        for fact in self.facts.values_mut() {
            for says in [&mut fact.yes, &mut fact.no] {
                if let Says::Bounds(b) = says {
                    b.remove(&l);
                }
            }
        }
    }

    fn set(&mut self, l: LocalId, i: Interval) {
        if i == Interval::FULL {
            self.ints.remove(&l);
        } else {
            self.ints.insert(l, i);
        }
    }

    /// The state where something is known to be so; `None` when that cannot be.
    fn assume(mut self, says: &Says) -> Option<State> {
        let Says::Bounds(bounds) = says else { return None };
        for (l, i) in bounds {
            let met = self.get(*l).meet(*i)?;
            self.set(*l, met);
        }
        Some(self)
    }

    fn join(&self, other: &State) -> State {
        let mut out = State::default();
        for (l, i) in &self.ints {
            if let Some(j) = other.ints.get(l) {
                out.set(*l, i.join(*j));
            }
        }
        for (l, a) in &self.facts {
            let Some(b) = other.facts.get(l) else { continue };
            let fact = Fact { yes: joined(self, &a.yes, other, &b.yes), no: joined(self, &a.no, other, &b.no) };
            out.facts.insert(*l, fact);
        }
        out
    }

    fn widen(&self, next: &State) -> State {
        let mut out = State::default();
        for (l, i) in &self.ints {
            if let Some(j) = next.ints.get(l) {
                out.set(*l, i.widen(*j));
            }
        }
        out
    }

    /// True when `other` says nothing that this does not cover.
    fn covers(&self, other: &State) -> bool {
        self.ints.iter().all(|(l, i)| other.ints.get(l).is_some_and(|j| i.lo <= j.lo && j.hi <= i.hi))
    }
}

/// What a truth value says after two ways met: where it cannot hold on one way, all that is known on the other.
fn joined(a: &State, sa: &Says, b: &State, sb: &Says) -> Says {
    let all = |state: &State, says: &Says| {
        let known = Says::Bounds(state.ints.clone());
        known.and(says)
    };
    match (sa, sb) {
        (Says::Never, Says::Never) => Says::Never,
        (Says::Never, says) => all(b, says),
        (says, Says::Never) => all(a, says),
        (says_a, says_b) => match (all(a, says_a), all(b, says_b)) {
            (Says::Bounds(x), Says::Bounds(y)) => {
                Says::Bounds(x.iter().filter_map(|(l, i)| Some((*l, i.join(*y.get(l)?)))).collect())
            }
            (Says::Never, s) | (s, Says::Never) => s,
        },
    }
}

fn join(a: Option<State>, b: Option<State>) -> Option<State> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.join(&b)),
        (a, b) => a.or(b),
    }
}

/// A loop over a range.
struct Counted {
    var: LocalId,
    /// Values of the variable; `None` when the body never runs.
    range: Option<Interval>,
    /// How often the body runs at most.
    rounds: i128,
}

impl Counted {
    /// Locals that each round changes at most once, by a bounded step: where they are at the start of a round.
    ///
    /// `for i in range(n): if p(i): count += 1`: there are fewer than 2^63 rounds, so `count` fits.
    fn counters(&self, body: &Block, entry: &State) -> State {
        let mut times: BTreeMap<LocalId, u32> = BTreeMap::new();
        let mut steps: BTreeMap<LocalId, Option<(i128, i128)>> = BTreeMap::new();
        self.collect(body, false, &mut times, &mut steps);
        let mut bounds = State::default();
        for (l, step) in steps {
            let (Some((lo, hi)), Some(1)) = (step, times.get(&l)) else { continue };
            let start = entry.get(l);
            let before = (self.rounds - 1).max(0);
            let bound = (
                i128::from(start.lo).checked_add(before * lo.min(0)),
                i128::from(start.hi).checked_add(before * hi.max(0)),
            );
            if let (Some(lo), Some(hi)) = bound
                && let Some(bound) = Interval::exact(lo, hi)
            {
                bounds.set(l, bound);
            }
        }
        bounds
    }

    fn collect(
        &self,
        block: &Block,
        nested: bool,
        times: &mut BTreeMap<LocalId, u32>,
        steps: &mut BTreeMap<LocalId, Option<(i128, i128)>>,
    ) {
        for stmt in block {
            match stmt {
                Stmt::Let { dst, op, .. } => {
                    *times.entry(*dst).or_insert(0) += if nested { 2 } else { 1 };
                    steps.insert(*dst, self.step(*dst, op));
                }
                Stmt::Range { var, .. } => *times.entry(*var).or_insert(0) += 2,
                _ => {}
            }
            let inner = nested || matches!(stmt, Stmt::Loop { .. } | Stmt::Range { .. });
            stmt.blocks(&mut |b| self.collect(b, inner, times, steps));
        }
    }

    /// By how much `l = l + step` changes `l`. Steps are at most 2^62, so that products with the rounds stay in range.
    fn step(&self, l: LocalId, op: &Op) -> Option<(i128, i128)> {
        let (is_sub, a, b) = match op {
            Op::Checked { op: CheckedOp::Add, a, b, .. } | Op::Int(IntOp::Add, a, b) => (false, a, b),
            Op::Checked { op: CheckedOp::Sub, a, b, .. } | Op::Int(IntOp::Sub, a, b) => (true, a, b),
            _ => return None,
        };
        let other = match (a.local() == Some(l), b.local() == Some(l)) {
            (true, false) => b,
            (false, true) if !is_sub => a,
            _ => return None,
        };
        let by = match other {
            Operand::I64(c) => Interval::new(*c, *c),
            Operand::Local(v, _) if *v == self.var => self.range?,
            _ => return None,
        };
        let limit = 1 << 62;
        if by.lo < -limit || by.hi > limit {
            return None;
        }
        let (lo, hi) = (i128::from(by.lo), i128::from(by.hi));
        Some(if is_sub { (-hi, -lo) } else { (lo, hi) })
    }
}

struct Analysis<'a> {
    locals: &'a [ir::Local],
    /// States with which labels are broken out of.
    labels: BTreeMap<Label, Option<State>>,
    /// States with which loops are continued.
    heads: BTreeMap<Label, Option<State>>,
    rewrite: bool,
}

impl Analysis<'_> {
    fn block(&mut self, block: &mut Block, mut state: Option<State>) -> Option<State> {
        for stmt in block {
            state = self.stmt(stmt, state?);
        }
        state
    }

    fn stmt(&mut self, stmt: &mut Stmt, mut s: State) -> Option<State> {
        match stmt {
            Stmt::Let { dst, op, .. } => {
                let (interval, fact) = self.eval(op, &s);
                if self.rewrite {
                    relax(op, &s);
                }
                s.kill(*dst);
                match self.locals[dst.index()].repr {
                    Repr::I64 => s.set(*dst, interval),
                    Repr::Bool => {
                        s.facts.extend(fact.map(|f| (*dst, f)));
                    }
                    _ => {}
                }
                Some(s)
            }
            Stmt::Do { op, .. } => {
                if self.rewrite {
                    relax(op, &s);
                }
                Some(s)
            }
            Stmt::Line(_) | Stmt::Drop(_) => Some(s),
            Stmt::If { cond, then, els } => {
                let local = cond.local();
                let fact = match cond {
                    Operand::Local(l, _) => s.facts.get(l).cloned(),
                    Operand::Bool(true) => Some(Fact { yes: Says::nothing(), no: Says::Never }),
                    Operand::Bool(false) => Some(Fact { yes: Says::Never, no: Says::nothing() }),
                    _ => None,
                };
                if self.rewrite
                    && let Some(fact) = &fact
                {
                    match (&fact.yes, &fact.no) {
                        (Says::Never, _) => *cond = Operand::Bool(false),
                        (_, Says::Never) => *cond = Operand::Bool(true),
                        _ => {}
                    }
                }
                let (mut a, mut b) = match &fact {
                    Some(fact) => (s.clone().assume(&fact.yes), s.assume(&fact.no)),
                    None => (Some(s.clone()), Some(s)),
                };
                // Inside the branches the condition is known.
                if let Some(l) = local {
                    if let Some(a) = &mut a {
                        a.facts.insert(l, Fact { yes: Says::nothing(), no: Says::Never });
                    }
                    if let Some(b) = &mut b {
                        b.facts.insert(l, Fact { yes: Says::Never, no: Says::nothing() });
                    }
                }
                let a = self.block(then, a);
                let b = self.block(els, b);
                join(a, b)
            }
            Stmt::Loop { label, body } => self.repeat(*label, body, s, None),
            Stmt::Range { label, var, from, to, step, body } => {
                let (from, to) = (s.value(from), s.value(to));
                let (range, distance) = if *step > 0 {
                    let range = (to.hi > from.lo).then(|| Interval::new(from.lo, to.hi - 1));
                    (range, i128::from(to.hi) - i128::from(from.lo))
                } else {
                    let range = (to.lo < from.hi).then(|| Interval::new(to.lo + 1, from.hi));
                    (range, i128::from(from.hi) - i128::from(to.lo))
                };
                let step = i128::from(*step).abs();
                let rounds = (distance.max(0) + step - 1) / step;
                let counted = Counted { var: *var, range, rounds };
                self.repeat(*label, body, s, Some(&counted))
            }
            Stmt::Labeled { label, body } => {
                self.labels.insert(*label, None);
                let end = self.block(body, Some(s));
                join(end, self.labels.remove(label).flatten())
            }
            Stmt::Break(l) => {
                let at = self.labels.entry(*l).or_insert(None);
                *at = join(at.take(), Some(s));
                None
            }
            Stmt::Continue(l) => {
                let at = self.heads.entry(*l).or_insert(None);
                *at = join(at.take(), Some(s));
                None
            }
            Stmt::Try { body, handler } => {
                // An error may leave the body anywhere.
                let mut at_error = s.clone();
                for l in assigned(body) {
                    at_error.kill(l);
                }
                let a = self.block(body, Some(s));
                let b = self.block(handler, Some(at_error));
                join(a, b)
            }
            Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Goto(_) => None,
            Stmt::Dispatch { .. } => None,
        }
    }

    /// One round through a loop's body: what holds when it comes back to the head.
    fn round(
        &mut self,
        label: Label,
        body: &mut Block,
        head: &State,
        counted: Option<(&Counted, &State)>,
    ) -> Option<State> {
        let mut s = head.clone();
        if let Some((counted, counters)) = counted {
            s.kill(counted.var);
            // Without a range the body never runs.
            s.set(counted.var, counted.range?);
            s = s.assume(&Says::Bounds(counters.ints.clone()))?;
        }
        self.labels.insert(label, None);
        self.heads.insert(label, None);
        let end = self.block(body, Some(s));
        let back = join(end, self.heads.remove(&label).flatten());
        back.map(|mut b| {
            if let Some((counted, _)) = counted {
                b.kill(counted.var);
            }
            b
        })
    }

    fn repeat(&mut self, label: Label, body: &mut Block, mut entry: State, counted: Option<&Counted>) -> Option<State> {
        if let Some(counted) = counted {
            entry.kill(counted.var);
        }
        let counters = counted.map(|c| c.counters(body, &entry)).unwrap_or_default();
        let counted = counted.map(|c| (c, &counters));
        // What a truth value says may change from round to round.
        for l in assigned(body) {
            entry.facts.remove(&l);
        }
        let rewrite = std::mem::replace(&mut self.rewrite, false);
        let mut head = entry.clone();
        let mut rounds = 0;
        loop {
            let back = self.round(label, body, &head, counted);
            self.labels.remove(&label);
            let next = back.map_or_else(|| entry.clone(), |b| entry.join(&b));
            if head.covers(&next) && rounds > 0 {
                break;
            }
            head = if rounds < 2 { head.join(&next) } else { head.widen(&next) };
            head.facts.clear();
            rounds += 1;
        }
        // One round downwards: the widened bounds meet the conditions of the loop.
        let back = self.round(label, body, &head, counted);
        self.labels.remove(&label);
        let mut narrowed = back.map_or_else(|| entry.clone(), |b| entry.join(&b));
        narrowed.facts.clear();
        self.rewrite = rewrite;
        self.round(label, body, &narrowed, counted);
        let out = self.labels.remove(&label).flatten();
        match counted {
            // A counted loop also ends by itself, at its head.
            Some(_) => join(out, Some(narrowed)),
            None => out,
        }
    }

    fn eval(&self, op: &Op, s: &State) -> (Interval, Option<Fact>) {
        let interval = match op {
            Op::Use(Operand::Local(l, _)) => return (s.get(*l), s.facts.get(l).cloned()),
            Op::Use(Operand::Bool(b)) => {
                let (yes, no) = if *b { (Says::nothing(), Says::Never) } else { (Says::Never, Says::nothing()) };
                return (Interval::FULL, Some(Fact { yes, no }));
            }
            Op::Use(o) => s.value(o),
            Op::Int(op, a, b) => int_interval(*op, s.value(a), s.value(b)),
            Op::Checked { op, a, b, .. } => {
                let (lo, hi) = checked_bounds(*op, s.value(a), s.value(b));
                Interval::clipped(lo, hi)
            }
            Op::Divide { op, a, b, .. } => divide_interval(*op, s.value(a), s.value(b)),
            Op::BoolToInt(_) => Interval::new(0, 1),
            Op::Rt(fun, _) => match fun {
                Fun::list_len | Fun::str_len | Fun::tuple_len | Fun::dict_len | Fun::set_len | Fun::ops_len => {
                    Interval::new(0, MAX_LEN)
                }
                Fun::str_ord | Fun::str_code_at => Interval::new(0, 0x10_FFFF),
                Fun::int_cmp | Fun::str_cmp => Interval::new(-1, 1),
                Fun::float_cmp_int => Interval::new(-1, 2),
                Fun::class_id => Interval::new(0, i64::from(u32::MAX)),
                _ => Interval::FULL,
            },
            Op::IntCompare(cmp, a, b) => {
                let fact = Fact { yes: compared(*cmp, a, b, s), no: compared(negated(*cmp), a, b, s) };
                return (Interval::FULL, Some(fact));
            }
            Op::Not(Operand::Local(l, _)) => {
                let fact = s.facts.get(l).map(|f| Fact { yes: f.no.clone(), no: f.yes.clone() });
                return (Interval::FULL, fact);
            }
            Op::And(Operand::Local(a, _), Operand::Local(b, _)) => {
                let fact = match (s.facts.get(a), s.facts.get(b)) {
                    (Some(a), Some(b)) => Some(Fact { yes: a.yes.and(&b.yes), no: Says::nothing() }),
                    (Some(a), None) | (None, Some(a)) => Some(Fact { yes: a.yes.clone(), no: Says::nothing() }),
                    (None, None) => None,
                };
                return (Interval::FULL, fact);
            }
            Op::Or(Operand::Local(a, _), Operand::Local(b, _)) => {
                let fact = match (s.facts.get(a), s.facts.get(b)) {
                    (Some(a), Some(b)) => Some(Fact { yes: Says::nothing(), no: a.no.and(&b.no) }),
                    (Some(a), None) | (None, Some(a)) => Some(Fact { yes: Says::nothing(), no: a.no.clone() }),
                    (None, None) => None,
                };
                return (Interval::FULL, fact);
            }
            _ => Interval::FULL,
        };
        (interval, None)
    }
}

fn assigned(block: &Block) -> BTreeSet<LocalId> {
    let mut set = BTreeSet::new();
    walk(block, &mut |s| match s {
        Stmt::Let { dst, .. } => {
            set.insert(*dst);
        }
        Stmt::Range { var, .. } => {
            set.insert(*var);
        }
        _ => {}
    });
    set
}

fn negated(cmp: Cmp) -> Cmp {
    match cmp {
        Cmp::Eq => Cmp::Ne,
        Cmp::Ne => Cmp::Eq,
        Cmp::Lt => Cmp::Ge,
        Cmp::Le => Cmp::Gt,
        Cmp::Gt => Cmp::Le,
        Cmp::Ge => Cmp::Lt,
    }
}

/// What `a cmp b` says about `a` and `b`.
fn compared(cmp: Cmp, a: &Operand, b: &Operand, s: &State) -> Says {
    let (x, y) = (s.value(a), s.value(b));
    let below = |limit: i64, strict: bool| -> Option<Interval> {
        let hi = if strict { limit.checked_sub(1)? } else { limit };
        Some(Interval::new(i64::MIN, hi))
    };
    let above = |limit: i64, strict: bool| -> Option<Interval> {
        let lo = if strict { limit.checked_add(1)? } else { limit };
        Some(Interval::new(lo, i64::MAX))
    };
    let (for_a, for_b) = match cmp {
        Cmp::Eq => (Some(y), Some(x)),
        Cmp::Ne => {
            // A bound that is excluded moves by one: `while n != 0`.
            let trim = |v: Interval, other: Interval| {
                if other.lo != other.hi {
                    return Some(Interval::FULL);
                }
                let c = other.lo;
                match (v.lo == c, v.hi == c) {
                    (true, true) => None,
                    (true, false) => Some(Interval::new(c + 1, i64::MAX)),
                    (false, true) => Some(Interval::new(i64::MIN, c - 1)),
                    _ => Some(Interval::FULL),
                }
            };
            (trim(x, y), trim(y, x))
        }
        Cmp::Lt => (below(y.hi, true), above(x.lo, true)),
        Cmp::Le => (below(y.hi, false), above(x.lo, false)),
        Cmp::Gt => (above(y.lo, true), below(x.hi, true)),
        Cmp::Ge => (above(y.lo, false), below(x.hi, false)),
    };
    let mut bounds = BTreeMap::new();
    for (operand, value, limit) in [(a, x, for_a), (b, y, for_b)] {
        let Some(met) = limit.and_then(|l| value.meet(l)) else { return Says::Never };
        if let Operand::Local(l, _) = operand {
            bounds.insert(*l, met);
        }
    }
    Says::Bounds(bounds)
}

fn checked_bounds(op: CheckedOp, a: Interval, b: Interval) -> (i128, i128) {
    let w = |v: i64| i128::from(v);
    match op {
        CheckedOp::Add => (w(a.lo) + w(b.lo), w(a.hi) + w(b.hi)),
        CheckedOp::Sub => (w(a.lo) - w(b.hi), w(a.hi) - w(b.lo)),
        CheckedOp::Mul => {
            let products = [w(a.lo) * w(b.lo), w(a.lo) * w(b.hi), w(a.hi) * w(b.lo), w(a.hi) * w(b.hi)];
            let min = products.iter().min().copied().unwrap_or(0);
            let max = products.iter().max().copied().unwrap_or(0);
            (min, max)
        }
    }
}

fn int_interval(op: IntOp, a: Interval, b: Interval) -> Interval {
    let arithmetic = |op: CheckedOp| {
        let (lo, hi) = checked_bounds(op, a, b);
        Interval::exact(lo, hi).unwrap_or(Interval::FULL)
    };
    match op {
        IntOp::Add => arithmetic(CheckedOp::Add),
        IntOp::Sub => arithmetic(CheckedOp::Sub),
        IntOp::Mul => arithmetic(CheckedOp::Mul),
        IntOp::AddSaturating => {
            let (lo, hi) = checked_bounds(CheckedOp::Add, a, b);
            Interval::clipped(lo, hi)
        }
        IntOp::And if a.lo >= 0 && b.lo >= 0 => Interval::new(0, a.hi.min(b.hi)),
        IntOp::And if a.lo >= 0 => Interval::new(0, a.hi),
        IntOp::And if b.lo >= 0 => Interval::new(0, b.hi),
        IntOp::Or | IntOp::Xor if a.lo >= 0 && b.lo >= 0 => {
            let bits = 64 - (a.hi | b.hi).leading_zeros();
            Interval::new(0, if bits >= 63 { i64::MAX } else { (1 << bits) - 1 })
        }
        IntOp::Shr if b.lo == b.hi && (0..=63).contains(&b.lo) => Interval::new(a.lo >> b.lo, a.hi >> b.lo),
        IntOp::Min => Interval::new(a.lo.min(b.lo), a.hi.min(b.hi)),
        IntOp::Max => Interval::new(a.lo.max(b.lo), a.hi.max(b.hi)),
        _ => Interval::FULL,
    }
}

fn divide_interval(op: DivideOp, a: Interval, b: Interval) -> Interval {
    match op {
        // The sign of the result is that of the divisor.
        DivideOp::Mod if b.lo > 0 => {
            let hi = if a.lo >= 0 { a.hi.min(b.hi - 1) } else { b.hi - 1 };
            Interval::new(0, hi)
        }
        DivideOp::Mod if b.hi < 0 => Interval::new(b.lo + 1, 0),
        DivideOp::FloorDiv if b.lo > 0 => {
            let quotients =
                [a.lo.div_euclid(b.lo), a.lo.div_euclid(b.hi), a.hi.div_euclid(b.lo), a.hi.div_euclid(b.hi)];
            let lo = quotients.iter().min().copied().unwrap_or(i64::MIN);
            let hi = quotients.iter().max().copied().unwrap_or(i64::MAX);
            Interval::new(lo, hi)
        }
        _ => Interval::FULL,
    }
}

/// Takes the test away from an operation whose result fits here.
fn relax(op: &mut Op, s: &State) {
    match op {
        Op::Checked { op: checked, a, b, .. } => {
            let (lo, hi) = checked_bounds(*checked, s.value(a), s.value(b));
            if Interval::exact(lo, hi).is_some() {
                *op = Op::Int(wrapping(*checked), a.clone(), b.clone());
            }
        }
        Op::Divide { a, b, exit, .. } if exit.is_some() => {
            let (x, y) = (s.value(a), s.value(b));
            if x.lo > i64::MIN || y.lo > -1 || y.hi < -1 {
                *exit = None;
            }
        }
        Op::Rt(Fun::iter_range_step_check, args) => {
            let step = s.value(&args[0]);
            if step.lo > 0 || step.hi < 0 {
                *op = Op::Use(Operand::Bool(true));
            }
        }
        _ => {}
    }
}

pub fn wrapping(op: CheckedOp) -> IntOp {
    match op {
        CheckedOp::Add => IntOp::Add,
        CheckedOp::Sub => IntOp::Sub,
        CheckedOp::Mul => IntOp::Mul,
    }
}
