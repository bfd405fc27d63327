//! `for` loops: counted ranges, lists and strings by index, and any iterator.
//!
//! Which form a loop takes depends on types only, so that a fast function and its exact copy agree on the state it has:
//! a counter that holds the *next* value or index, the end of a range, the source. Only a fast function runs a range
//! with a constant step as `Stmt::Range`, whose variable is the current value; entries of the exact copy adjust for that.

use super::{Lower, Part, Res, Val, Var};
use mlc_hir as hir;
use mlc_hir::{ForSource, LocalId, StmtId};
use mlc_infer::types::{ElemKind, Type};
use mlc_ir::{Cmp, Fun, IntOp, Op, Operand, Repr, Stmt, Use, WordConst};

/// What a `for` statement is made of.
#[derive(Clone, Copy)]
struct For<'a> {
    stmt: &'a hir::Stmt,
    label: hir::Label,
    target: LocalId,
    body: &'a hir::Block,
}

enum Step {
    Const(i64),
    Var,
}

/// A range that is counted in words; see [`Part::WideCounter`].
struct Wide {
    counter: mlc_ir::LocalId,
    stop: mlc_ir::LocalId,
    step: Operand,
}

fn copy(id: mlc_ir::LocalId) -> Operand {
    Operand::Local(id, Use::Copy)
}

impl<'a> Lower<'_, 'a> {
    pub(super) fn for_stmt(
        &mut self,
        stmt: &'a hir::Stmt,
        label: hir::Label,
        target: LocalId,
        source: &hir::ForSource,
        body: &'a hir::Block,
    ) {
        let f = For { stmt, label, target, body };
        match source {
            ForSource::Range { start, stop, step } => {
                let int = |s: &Self, o: &hir::Operand| matches!(s.ty(o), Type::Int | Type::Bool);
                let zero = matches!(step, hir::Operand::Const(hir::Const::Int(0)));
                if int(self, start) && int(self, stop) && int(self, step) && !zero {
                    self.for_range(f, start, stop, step);
                } else {
                    let args = vec![self.word_of(start), self.word_of(stop), self.word_of(step)];
                    let range = self.rt_temp(Fun::iter_range, args);
                    self.for_iter(f, range, false);
                }
            }
            ForSource::Iter(source) => match self.ty(source) {
                Type::List(e) => {
                    let kind = self.elem(e).kind;
                    self.for_indexed(f, source, Some(kind));
                }
                Type::Str => self.for_indexed(f, source, None),
                _ => {
                    let v = self.val(source);
                    // A generator expression is given its outermost iterator.
                    let iterated = self.func.kind == hir::FuncKind::GeneratorExp
                        && matches!(source, hir::Operand::Local(l) if self.func.params.locals.first() == Some(l));
                    self.for_iter(f, v, iterated);
                }
            },
        }
    }

    pub fn assigns(&self, body: &hir::Block, local: LocalId) -> bool {
        let mut found = false;
        hir::walk(body, &mut |s| {
            found |= match &s.kind {
                hir::StmtKind::Let(l, rv) => *l == local || matches!(rv, hir::Rvalue::Unbind(u) if *u == local),
                hir::StmtKind::Do(hir::Rvalue::Unbind(l)) => *l == local,
                hir::StmtKind::For { target, .. } => *target == local,
                hir::StmtKind::Try { exc, .. } => *exc == local,
                _ => false,
            };
        });
        found
    }

    /// True when the loop variable is read in bodies of loops over it only and written by nothing else: it may be
    /// overwritten where the loop ends.
    fn is_private(&self, target: LocalId) -> bool {
        if self.maybe_unbound(target) || self.func.params.locals.contains(&target) {
            return false;
        }
        let mut inside = 0;
        let mut clean = true;
        hir::walk(&self.func.body, &mut |s| match &s.kind {
            hir::StmtKind::For { target: t, body, .. } if *t == target => {
                clean &= !self.assigns(body, target);
                inside += reads_in(body, target);
            }
            hir::StmtKind::Let(l, _) => clean &= *l != target,
            hir::StmtKind::Try { exc, .. } => clean &= *exc != target,
            _ => {}
        });
        clean && inside == self.reads.get(&target).copied().unwrap_or(0)
    }

    /// The body of the loop, entered by a resume point of the loop itself when the element did not fit.
    fn for_body(&mut self, f: For<'a>) {
        if self.blocks.is_some() && self.resume.contains(&f.stmt.id) {
            let start = self.new_block();
            self.goto(start);
            self.resume_at(f.stmt.id, Some(f.target), start);
            self.start(start);
        }
        self.block(f.body);
    }

    fn break_if(&mut self, f: For<'a>, cond: Operand) {
        let jump = self.jumps[&f.label].0;
        self.if_else(cond, |s| s.jump(jump), |_| {});
    }

    // Ranges.

    fn for_range(&mut self, f: For<'a>, start: &hir::Operand, stop: &hir::Operand, step: &hir::Operand) {
        let [vstart, vstop, vstep] = [start, stop, step].map(|o| self.int_val(o));
        let step = match vstep.operand {
            Operand::I64(c) => Step::Const(c),
            Operand::Bool(b) => Step::Const(i64::from(b)),
            _ => Step::Var,
        };
        let ends = (self.as_i64(&vstart), self.as_i64(&vstop));
        if let (Step::Const(c), (Some(from), Some(to)), true) = (&step, &ends, self.fast()) {
            self.counted(f, from.clone(), to.clone(), *c, stop);
            return;
        }
        let split = self.splits(f.stmt);
        let id = f.stmt.id;
        let counter = self.loop_var(id, Part::Counter, Repr::I64);
        let end = self.loop_var(id, Part::Stop, Repr::I64);
        let step_i64 = match &step {
            Step::Const(c) => Some(Operand::I64(*c)),
            Step::Var => self.as_i64(&vstep),
        };
        let wide = match (ends, &step_i64) {
            ((Some(from), Some(to)), Some(by)) => {
                self.start_counter(id, from, to, &step, by.clone());
                None
            }
            _ => Some(self.start_wide(id, [&vstart, &vstop, &vstep], &step)),
        };
        let by = match &step {
            Step::Const(c) => Operand::I64(*c),
            Step::Var => copy(self.loop_var(id, Part::Step, Repr::I64)),
        };
        self.repeat_block(f.label, split, |s| {
            match &wide {
                None => s.next_counted(f, counter, end, &by),
                Some(wide) => {
                    let counted = s.temp(Op::IsNull(copy(wide.counter)), Repr::Bool).operand;
                    s.if_else(counted, |s| s.next_counted(f, counter, end, &by), |s| s.next_wide(f, wide, &step));
                }
            }
            s.for_body(f);
        });
    }

    /// An int, or a bool, which counts as one.
    fn int_val(&mut self, o: &hir::Operand) -> Val {
        let v = self.val(o);
        if v.repr == Repr::Word && self.ty(o) == Type::Bool {
            return self.temp(Op::UnboxBool(v.operand), Repr::Bool);
        }
        v
    }

    /// `for target in range(from, to, step)` of a fast function.
    fn counted(&mut self, f: For<'a>, from: Operand, to: Operand, step: i64, stop: &hir::Operand) {
        let id = f.stmt.id;
        let private = self.is_private(f.target) && self.local_repr(f.target) == Repr::I64;
        let var = if private { self.var(f.target) } else { self.loop_var(id, Part::Counter, Repr::I64) };
        self.aliases.insert(Var::Loop(id, Part::Counter), copy(var));
        let changes = matches!(stop, hir::Operand::Local(l) if self.assigns(f.body, *l));
        let to = if changes {
            let end = self.loop_var(id, Part::Stop, Repr::I64);
            self.emit_let(end, Op::Use(to));
            copy(end)
        } else {
            to
        };
        self.aliases.insert(Var::Loop(id, Part::Stop), to.clone());
        for part in [Part::WideCounter, Part::WideStop] {
            self.aliases.insert(Var::Loop(id, part), Operand::Word(WordConst::Null));
        }
        let label = mlc_ir::Label(f.label.0);
        self.jumps.insert(f.label, (super::Jump::Break(label), Some(super::Jump::Continue(label))));
        self.counted.push((id, step));
        let body = self.nested(|s| {
            if !private {
                s.assign(f.target, Res::Val(Val::local(var, Repr::I64)));
            }
            s.block(f.body);
        });
        self.counted.pop();
        self.push(Stmt::Range { label, var, from, to, step, body });
    }

    fn start_counter(&mut self, id: StmtId, from: Operand, to: Operand, step: &Step, by: Operand) {
        let counter = self.loop_var(id, Part::Counter, Repr::I64);
        let end = self.loop_var(id, Part::Stop, Repr::I64);
        if matches!(step, Step::Var) {
            self.rt_do(Fun::iter_range_step_check, vec![by.clone()]);
            let var = self.loop_var(id, Part::Step, Repr::I64);
            self.emit_let(var, Op::Use(by));
        }
        self.emit_let(counter, Op::Use(from));
        self.emit_let(end, Op::Use(to));
    }

    /// Ends that may not fit: counts in 64 bits if all do (the wide counter is null then), else in words.
    fn start_wide(&mut self, id: StmtId, args: [&Val; 3], step: &Step) -> Wide {
        let wide = Wide {
            counter: self.loop_var(id, Part::WideCounter, Repr::Word),
            stop: self.loop_var(id, Part::WideStop, Repr::Word),
            step: match step {
                Step::Const(c) => Operand::Word(WordConst::Int(*c)),
                Step::Var => copy(self.loop_var(id, Part::WideStep, Repr::Word)),
            },
        };
        let mut fits: Option<Operand> = None;
        for v in args {
            if self.as_i64(v).is_some() {
                continue;
            }
            let fit = self.rt_temp(Fun::int_fits_i64, vec![v.operand.clone()]).operand;
            fits = Some(match fits {
                None => fit,
                Some(before) => self.temp(Op::And(before, fit), Repr::Bool).operand,
            });
        }
        let fits = fits.expect("some end is a word");
        let words = [wide.counter, wide.stop].into_iter().chain(wide.step.local());
        let words: Vec<mlc_ir::LocalId> = words.collect();
        self.if_else(
            fits,
            |s| {
                let [from, to, by] = args.map(|v| match s.as_i64(v) {
                    Some(o) => o,
                    None => s.temp(Op::UnboxInt { word: v.operand.clone(), exit: None }, Repr::I64).operand,
                });
                s.start_counter(id, from, to, step, by);
                for var in &words {
                    s.emit_let(*var, Op::Use(Operand::Word(WordConst::Null)));
                }
            },
            |s| {
                if let Step::Var = step {
                    let by = s.word(args[2]);
                    let truth = s.rt_temp(Fun::int_truth, vec![by]).operand;
                    let nonzero = s.temp(Op::BoolToInt(truth), Repr::I64).operand;
                    s.rt_do(Fun::iter_range_step_check, vec![nonzero]);
                }
                for (var, v) in words.iter().zip(args) {
                    let v = match s.as_i64(v) {
                        Some(operand) => Val { operand, repr: Repr::I64 },
                        None => v.clone(),
                    };
                    let v = s.own(&v);
                    s.emit_let(*var, Op::Use(v));
                }
                let parts = [Part::Counter, Part::Stop, Part::Step];
                for part in &parts[..words.len()] {
                    let var = s.loop_var(id, *part, Repr::I64);
                    s.emit_let(var, Op::Use(Operand::I64(0)));
                }
            },
        );
        wide
    }

    fn next_wide(&mut self, f: For<'a>, wide: &Wide, step: &Step) {
        let order = self.rt_temp(Fun::int_cmp, vec![copy(wide.counter), copy(wide.stop)]).operand;
        let (cmp, order) = match step {
            Step::Const(c) if *c > 0 => (Cmp::Ge, order),
            Step::Const(_) => (Cmp::Le, order),
            Step::Var => {
                let zero = Operand::Word(WordConst::Int(0));
                let sign = self.rt_temp(Fun::int_cmp, vec![wide.step.clone(), zero]).operand;
                (Cmp::Ge, self.temp(Op::Int(IntOp::Mul, order, sign), Repr::I64).operand)
            }
        };
        let done = self.temp(Op::IntCompare(cmp, order, Operand::I64(0)), Repr::Bool).operand;
        self.break_if(f, done);
        // The counter is at the next value when a value that does not fit leaves the fast function.
        let item = self.new_local(None, Repr::Word, "int");
        self.emit_let(item, Op::Use(Operand::Local(wide.counter, mlc_ir::Use::Clone)));
        self.emit_let(wide.counter, Op::Rt(Fun::int_add, vec![copy(wide.counter), wide.step.clone()]));
        self.assign(f.target, Res::Val(Val::local(item, Repr::Word)));
    }

    fn next_counted(&mut self, f: For<'a>, counter: mlc_ir::LocalId, end: mlc_ir::LocalId, by: &Operand) {
        let done = match by {
            Operand::I64(c) => {
                let cmp = if *c > 0 { Cmp::Ge } else { Cmp::Le };
                self.temp(Op::IntCompare(cmp, copy(counter), copy(end)), Repr::Bool).operand
            }
            by => {
                let up = self.temp(Op::IntCompare(Cmp::Gt, by.clone(), Operand::I64(0)), Repr::Bool).operand;
                let done = self.new_local(None, Repr::Bool, "bool");
                self.if_else(
                    up,
                    |s| s.emit_let(done, Op::IntCompare(Cmp::Ge, copy(counter), copy(end))),
                    |s| s.emit_let(done, Op::IntCompare(Cmp::Le, copy(counter), copy(end))),
                );
                copy(done)
            }
        };
        self.break_if(f, done);
        self.assign(f.target, Res::Val(Val::local(counter, Repr::I64)));
        self.emit_let(counter, Op::Int(IntOp::AddSaturating, copy(counter), by.clone()));
    }

    // Iterators.

    fn next_item(&mut self, f: For<'a>, source: mlc_ir::LocalId) {
        let direct = self.local_repr(f.target) == Repr::Word
            && (self.func.local(f.target).name.is_none() || self.is_private(f.target));
        let item = if direct { self.var(f.target) } else { self.new_local(None, Repr::Word, "dyn") };
        self.emit_let(item, Op::Rt(Fun::iter_next, vec![copy(source)]));
        let null = self.temp(Op::IsNull(copy(item)), Repr::Bool).operand;
        self.break_if(f, null);
        if !direct {
            self.assign(f.target, Res::Val(Val::local(item, Repr::Word)));
        }
    }

    /// `iterated`: the value is an iterator already, or a range.
    fn for_iter(&mut self, f: For<'a>, iterable: Val, iterated: bool) {
        let split = self.splits(f.stmt);
        let source = self.loop_var(f.stmt.id, Part::Source, Repr::Word);
        let iterable = self.word(&iterable);
        let row = if iterated { Fun::iter_started } else { Fun::iter_get };
        self.emit_let(source, Op::Rt(row, vec![iterable]));
        self.repeat_block(f.label, split, |s| {
            s.next_item(f, source);
            s.for_body(f);
        });
        self.push(Stmt::Drop(source));
    }

    // Lists (of a kind) and strings, by index.

    fn for_indexed(&mut self, f: For<'a>, source: &hir::Operand, kind: Option<ElemKind>) {
        let split = self.splits(f.stmt);
        let id = f.stmt.id;
        let counter = self.loop_var(id, Part::Counter, Repr::I64);
        let (items, own) = match source {
            hir::Operand::Local(l) if !self.assigns(f.body, *l) => (self.var(*l), self.only_use(*l)),
            source => {
                let items = self.loop_var(id, Part::Source, Repr::Word);
                let v = self.own_of(source);
                self.emit_let(items, Op::Use(v));
                (items, true)
            }
        };
        self.emit_let(counter, Op::Use(Operand::I64(0)));
        let (len, at, repr) = match kind {
            None => (Fun::str_len, Fun::str_at, Repr::Word),
            Some(ElemKind::Word) => (Fun::list_len, Fun::list_at, Repr::Word),
            Some(ElemKind::I64) => (Fun::list_len, Fun::list_at_i64, Repr::I64),
            Some(ElemKind::F64) => (Fun::list_len, Fun::list_at_f64, Repr::F64),
            Some(ElemKind::Bool) => (Fun::list_len, Fun::list_at_bool, Repr::Bool),
        };
        self.repeat_block(f.label, split, |s| {
            let n = s.rt_temp(len, vec![copy(items)]).operand;
            let done = s.temp(Op::IntCompare(Cmp::Ge, copy(counter), n), Repr::Bool).operand;
            s.break_if(f, done);
            let get = Op::Rt(at, vec![copy(items), copy(counter)]);
            let next = Op::Int(IntOp::Add, copy(counter), Operand::I64(1));
            if s.local_repr(f.target) == repr {
                let target = s.var(f.target);
                s.emit_let(target, get);
                s.emit_let(counter, next);
            } else {
                let item = s.temp(get, repr);
                s.emit_let(counter, next);
                s.assign(f.target, Res::Val(item));
            }
            s.for_body(f);
        });
        if own {
            self.push(Stmt::Drop(items));
        }
    }

    /// A temporary that only the loop reads.
    fn only_use(&self, local: LocalId) -> bool {
        self.func.local(local).name.is_none() && self.reads.get(&local) == Some(&1)
    }
}

fn reads_in(body: &hir::Block, local: LocalId) -> u32 {
    super::count_block_reads(body).get(&local).copied().unwrap_or(0)
}
