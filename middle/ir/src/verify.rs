//! Checks what every pass must leave true.
//!
//! Per operation: the representation of every operand and of the destination, ownership of arguments, a site on every
//! error edge and on nothing else, exits that match their target's parameters. Per function: labels and block numbers
//! exist, every way ends properly, and along every path an owned word is not used after it was moved or dropped.
//!
//! Lowering decides these things one after the other; a [`Stage`] says what must be true already.

use crate::visit::walk;
use crate::{
    Block, CheckedOp, DispatchBlock, Exit, ExitArg, FnKind, Function, IntOp, Label, LocalId, Op, Operand, Program,
    Repr, Stmt, Use,
};
use mlc_abi::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// How far lowering has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Operations are chosen: representations, labels, exits are right.
    Selected,
    /// Every word is moved, cloned or borrowed where it is used, and dropped once.
    Owned,
    /// It is known what may raise, and where tracebacks say that it did.
    Settled,
}

/// The first thing that is wrong in a finished program, with the text of the function.
pub fn program(program: &Program) -> Result<(), String> {
    at(program, Stage::Settled)
}

/// The same for a program that lowering is at work on.
pub fn at(program: &Program, stage: Stage) -> Result<(), String> {
    for info in &program.infos {
        let entry = program.function(info.entry);
        let n = info.params.len() + usize::from(info.closure);
        if entry.params.len() != n || entry.ret != Some(Repr::Word) {
            return Err(format!("entry of `{}` takes {} words, not {n}", info.qualname, entry.params.len()));
        }
        if let Some(local) = entry.params.iter().find(|p| entry.local(**p).repr != Repr::Word) {
            return Err(format!("parameter {} of the entry of `{}` is no word", local.0, info.qualname));
        }
        if let Some(resume) = info.resume
            && program.function(resume).kind != FnKind::GeneratorBody
        {
            return Err(format!("`{}` is resumed in a function that is no generator body", info.qualname));
        }
    }
    program.functions.iter().try_for_each(|f| function(program, f, stage))
}

fn function(program: &Program, f: &Function, stage: Stage) -> Result<(), String> {
    let mut checker = Checker { program, f, stage, blocks: 0 };
    checker.all().map_err(|e| format!("{e}\n{}", crate::text::function(program, f)))
}

struct Checker<'a> {
    program: &'a Program,
    f: &'a Function,
    stage: Stage,
    /// Number of blocks of the function's `Dispatch`.
    blocks: u32,
}

type Checked = Result<(), String>;

impl Checker<'_> {
    fn all(&mut self) -> Checked {
        let f = self.f;
        for p in &f.params {
            self.local(*p)?;
        }
        for (i, stmt) in f.body.iter().enumerate() {
            if let Stmt::Dispatch { blocks, .. } = stmt {
                if i + 1 != f.body.len() {
                    return Err("a dispatch is not the last statement".into());
                }
                self.blocks = blocks.len() as u32;
            }
        }
        self.block(&f.body, &mut Vec::new(), true)?;
        if self.stage < Stage::Owned {
            return Ok(());
        }
        let mut paths = Paths { labels: BTreeMap::new(), heads: BTreeMap::new(), handlers: Vec::new(), error: None };
        let end = paths.block(&f.body, Some(State::default()));
        if let Some(e) = paths.error {
            return Err(e);
        }
        if end.is_some() && f.ret.is_some() {
            return Err("the end of a function with a result can be reached".into());
        }
        Ok(())
    }

    fn local(&self, l: LocalId) -> Result<&crate::Local, String> {
        self.f.locals.get(l.index()).ok_or_else(|| format!("there is no local {}", l.0))
    }

    fn operand_repr(&self, o: &Operand) -> Result<Repr, String> {
        Ok(match o {
            Operand::Local(l, how) => {
                let local = self.local(*l)?;
                if local.repr != Repr::Word && *how != Use::Copy {
                    return Err(format!("local {} is no word, it is only copied", l.0));
                }
                if *how == Use::Move && !local.owned {
                    return Err(format!("borrowed local {} is moved", l.0));
                }
                local.repr
            }
            Operand::I64(_) => Repr::I64,
            Operand::F64(_) => Repr::F64,
            Operand::Bool(_) => Repr::Bool,
            Operand::Word(_) | Operand::Str(_) => Repr::Word,
        })
    }

    fn expect(&self, o: &Operand, want: Repr, what: &str) -> Checked {
        let got = self.operand_repr(o)?;
        if got == want { Ok(()) } else { Err(format!("{what}: {o:?} is {got:?}, not {want:?}")) }
    }

    fn borrowed(&self, o: &Operand, what: &str) -> Checked {
        self.expect(o, Repr::Word, what)?;
        match o {
            Operand::Local(_, Use::Move | Use::Clone) if self.stage >= Stage::Owned => {
                Err(format!("{what}: {o:?} is borrowed, not given away"))
            }
            _ => Ok(()),
        }
    }

    fn given(&self, o: &Operand, what: &str) -> Checked {
        self.expect(o, Repr::Word, what)?;
        match o {
            Operand::Local(_, Use::Copy) if self.stage >= Stage::Owned => {
                Err(format!("{what}: {o:?} is given away, not borrowed"))
            }
            _ => Ok(()),
        }
    }

    fn op(&self, op: &Op) -> Checked {
        use Repr::{Bool, F64, I64, Word};
        let pair = |a: &Operand, b: &Operand, r: Repr| {
            self.expect(a, r, "left operand")?;
            self.expect(b, r, "right operand")
        };
        match op {
            Op::Use(a) => {
                self.operand_repr(a)?;
                match a {
                    Operand::Local(l, Use::Copy) if self.local(*l)?.repr == Word && self.stage >= Stage::Owned => {
                        Err(format!("word {} is used up by a `Use`: move or clone", l.0))
                    }
                    _ => Ok(()),
                }
            }
            Op::Int(IntOp::Shl | IntOp::Shr, a, b) => {
                if let Operand::I64(c) = b
                    && !(0..=63).contains(c)
                {
                    return Err(format!("shift by {c}"));
                }
                pair(a, b, I64)
            }
            Op::Int(_, a, b) | Op::IntCompare(_, a, b) => pair(a, b, I64),
            Op::Checked { op: CheckedOp::Add | CheckedOp::Sub | CheckedOp::Mul, a, b, .. }
            | Op::Divide { a, b, .. } => pair(a, b, I64),
            Op::Float(_, a, b) | Op::FloatCompare(_, a, b) => pair(a, b, F64),
            Op::FloatNeg(a) | Op::BoxFloat(a) | Op::FloatBits(a) => self.expect(a, F64, "operand"),
            Op::Not(a) | Op::BoolToInt(a) | Op::BoxBool(a) => self.expect(a, Bool, "operand"),
            Op::And(a, b) | Op::Or(a, b) | Op::BoolEq(a, b) => pair(a, b, Bool),
            Op::IntToFloat(a) | Op::BoxInt(a) | Op::FloatFromBits(a) => self.expect(a, I64, "operand"),
            Op::UnboxInt { word: a, .. } | Op::UnboxFloat(a) | Op::UnboxBool(a) | Op::IsNull(a) => {
                self.borrowed(a, "operand")
            }
            Op::NarrowInt(a) => self.given(a, "operand"),
            Op::Same(a, b) => {
                self.borrowed(a, "left operand")?;
                self.borrowed(b, "right operand")
            }
            Op::Rt(fun, args) => {
                let row = fun.row();
                if args.len() != row.params.len() {
                    return Err(format!("{} takes {} arguments, not {}", row.symbol, row.params.len(), args.len()));
                }
                for (arg, (name, kind)) in args.iter().zip(row.params) {
                    let what = format!("{name} of {}", row.symbol);
                    match kind {
                        Kind::Ref => self.borrowed(arg, &what)?,
                        Kind::Own => self.given(arg, &what)?,
                        Kind::I64 => self.expect(arg, I64, &what)?,
                        Kind::F64 => self.expect(arg, F64, &what)?,
                        Kind::Bool => self.expect(arg, Bool, &what)?,
                        Kind::Id => match arg {
                            Operand::I64(v) if u32::try_from(*v).is_ok() => {}
                            _ => return Err(format!("{what} is no constant: {arg:?}")),
                        },
                        Kind::Peek | Kind::Val | Kind::Unit => return Err(format!("{what} has an odd kind")),
                    }
                }
                Ok(())
            }
            Op::Call { function, args, exit } => {
                let callee = self.program.function(*function);
                if exit.is_none() && callee.may_overflow && self.stage == Stage::Settled {
                    return Err(format!("a call of `{}`, which may overflow, has no exit", callee.qualname));
                }
                self.args(*function, args)
            }
            Op::CallWide { function, args } => {
                if self.program.function(*function).ret != Some(I64) {
                    return Err("a wide call of a function without an I64 result".into());
                }
                self.args(*function, args)
            }
            Op::GlobalGet(g) | Op::GlobalPeek(g) => {
                if g.index() < self.program.globals.len() {
                    Ok(())
                } else {
                    Err(format!("there is no global {}", g.0))
                }
            }
            Op::GlobalSet(g, a) => match self.program.globals.get(g.index()).map(|g| g.repr) {
                None => Err(format!("there is no global {}", g.0)),
                Some(Word) => self.given(a, "value of a global"),
                Some(r) => self.expect(a, r, "value of a global"),
            },
            Op::Blob(b) => {
                if b.index() < self.program.blobs.len() {
                    Ok(())
                } else {
                    Err(format!("there is no blob {}", b.0))
                }
            }
        }?;
        match op.exit() {
            Some(exit) => self.exit(exit),
            None => Ok(()),
        }
    }

    fn args(&self, function: crate::FnId, args: &[Operand]) -> Checked {
        let callee = self
            .program
            .functions
            .get(function.index())
            .ok_or_else(|| format!("there is no function {}", function.0))?;
        if args.len() != callee.params.len() {
            return Err(format!("`{}` takes {} arguments, not {}", callee.qualname, callee.params.len(), args.len()));
        }
        for (arg, p) in args.iter().zip(&callee.params) {
            let local = callee.local(*p);
            let what = format!("argument of `{}`", callee.qualname);
            match (local.repr, local.owned) {
                (Repr::Word, true) => self.given(arg, &what)?,
                (Repr::Word, false) => self.borrowed(arg, &what)?,
                (repr, _) => self.expect(arg, repr, &what)?,
            }
        }
        Ok(())
    }

    fn exit(&self, exit: &Exit) -> Checked {
        let target = self
            .program
            .functions
            .get(exit.target.index())
            .ok_or_else(|| format!("an exit leads to function {}, which is not there", exit.target.0))?;
        if target.kind != FnKind::Exact || target.ret != self.f.ret {
            return Err(format!("an exit leads to `{}`, which is no exact copy of this function", target.qualname));
        }
        if exit.args.len() + 2 != target.params.len() {
            let takes = target.params.len().saturating_sub(2);
            return Err(format!("an exit passes {} values to {takes} parameters", exit.args.len()));
        }
        for (arg, p) in exit.args.iter().zip(&target.params[2..]) {
            let want = target.local(*p).repr;
            match arg {
                ExitArg::Boxed(o) => {
                    self.expect(o, Repr::I64, "boxed value of an exit")?;
                    if want != Repr::Word {
                        return Err(format!("an exit boxes a value for a parameter of {want:?}"));
                    }
                }
                ExitArg::Value(o) if want == Repr::Word => self.given(o, "value of an exit")?,
                ExitArg::Value(o) => self.expect(o, want, "value of an exit")?,
            }
        }
        if let Some(Stmt::Dispatch { blocks, .. }) = target.body.last()
            && exit.state as usize >= blocks.len()
        {
            return Err(format!("an exit enters block {}, which is not there", exit.state));
        }
        Ok(())
    }

    fn site(&self, op: &Op, site: bool, next: Option<&Stmt>) -> Checked {
        if self.stage < Stage::Settled {
            return Ok(());
        }
        let raises = op.may_raise(&|id| self.program.function(id).may_raise);
        let fails = matches!(next, Some(Stmt::Fail { .. }));
        match (raises, site) {
            (true, false) if !fails => Err("an operation that may raise has no site".into()),
            (false, true) => Err("an operation that cannot raise has a site".into()),
            _ => Ok(()),
        }
    }

    fn block(&self, block: &Block, labels: &mut Vec<(Label, bool)>, top: bool) -> Checked {
        for (i, stmt) in block.iter().enumerate() {
            let next = block.get(i + 1);
            let at = |e: String| format!("statement {i} of a block: {e}");
            self.stmt(stmt, next, labels, top).map_err(at)?;
            let ends = matches!(
                stmt,
                Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Goto(_)
            );
            if ends && next.is_some() {
                return Err(at("something follows a statement that ends the block".into()));
            }
        }
        Ok(())
    }

    fn stmt(&self, stmt: &Stmt, next: Option<&Stmt>, labels: &mut Vec<(Label, bool)>, top: bool) -> Checked {
        match stmt {
            Stmt::Line(_) => Ok(()),
            Stmt::Let { dst, op, site } => {
                self.op(op)?;
                self.site(op, site.is_some(), next)?;
                let local = self.local(*dst)?;
                if local.repr == Repr::Word && local.owned == op.is_peek() {
                    let how = if local.owned { "owned" } else { "borrowed" };
                    return Err(format!("{how} local {} is assigned by {op:?}", dst.0));
                }
                let got = match op {
                    Op::Use(o) => Some(self.operand_repr(o)?),
                    op => op.result(self.program),
                };
                match got {
                    Some(r) if r == local.repr => Ok(()),
                    r => Err(format!("{r:?} is assigned to local {} of {:?}", dst.0, local.repr)),
                }
            }
            Stmt::Do { op, site } => {
                self.op(op)?;
                self.site(op, site.is_some(), next)
            }
            Stmt::Drop(l) => {
                let local = self.local(*l)?;
                if local.repr == Repr::Word && local.owned {
                    Ok(())
                } else {
                    Err(format!("local {} owns nothing to drop", l.0))
                }
            }
            Stmt::If { cond, then, els } => {
                self.expect(cond, Repr::Bool, "condition")?;
                self.block(then, labels, false)?;
                self.block(els, labels, false)
            }
            Stmt::Loop { label, body } => self.labelled(*label, true, body, labels),
            Stmt::Labeled { label, body } => self.labelled(*label, false, body, labels),
            Stmt::Range { label, var, from, to, step, body } => {
                self.expect(from, Repr::I64, "start")?;
                self.expect(to, Repr::I64, "stop")?;
                if self.local(*var)?.repr != Repr::I64 || *step == 0 {
                    return Err("a counted loop needs an I64 variable and a step".into());
                }
                let mut assigned = false;
                walk(body, &mut |s| assigned |= matches!(s, Stmt::Let { dst, .. } if dst == var));
                if assigned {
                    return Err("the variable of a counted loop is assigned inside".into());
                }
                self.labelled(*label, true, body, labels)
            }
            Stmt::Break(l) => {
                if labels.iter().any(|(m, _)| m == l) {
                    Ok(())
                } else {
                    Err(format!("break of unknown label {}", l.0))
                }
            }
            Stmt::Continue(l) => {
                if labels.contains(&(*l, true)) {
                    Ok(())
                } else {
                    Err(format!("continue of unknown loop {}", l.0))
                }
            }
            Stmt::Try { body, handler } => {
                self.block(body, labels, false)?;
                self.takes_exception(handler)?;
                self.block(handler, labels, false)
            }
            Stmt::Return(o) => match (o, self.f.ret) {
                (None, None) => Ok(()),
                (Some(o), Some(Repr::Word)) => self.given(o, "result"),
                (Some(o), Some(r)) => self.expect(o, r, "result"),
                _ => Err("a return does not match the function's result".into()),
            },
            Stmt::Fail { .. } => Ok(()),
            Stmt::Dispatch { state, blocks } => {
                if !top {
                    return Err("a dispatch stands inside another statement".into());
                }
                if self.local(*state)?.repr != Repr::I64 {
                    return Err("the state of a dispatch is no I64".into());
                }
                for (i, b) in blocks.iter().enumerate() {
                    self.block(&b.body, labels, false).map_err(|e| format!("block {i}: {e}"))?;
                    if let Some(h) = b.handler {
                        let handler = blocks.get(h as usize).ok_or_else(|| format!("block {i} has no handler {h}"))?;
                        self.takes_exception(&handler.body)?;
                    }
                }
                Ok(())
            }
            Stmt::Goto(b) => {
                if *b < self.blocks {
                    Ok(())
                } else {
                    Err(format!("goto unknown block {b}"))
                }
            }
        }
    }

    fn takes_exception(&self, handler: &Block) -> Checked {
        match handler.first().and_then(Stmt::op) {
            Some(Op::Rt(mlc_abi::Fun::exc_take, _)) => Ok(()),
            _ => Err("a handler does not start by taking the exception".into()),
        }
    }

    fn labelled(&self, label: Label, is_loop: bool, body: &Block, labels: &mut Vec<(Label, bool)>) -> Checked {
        if labels.iter().any(|(l, _)| *l == label) {
            return Err(format!("label {} is used inside itself", label.0));
        }
        labels.push((label, is_loop));
        let result = self.block(body, labels, false);
        labels.pop();
        result
    }
}

/// Owned words that are certainly empty here because they were moved or dropped on some path.
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    empty: BTreeSet<LocalId>,
}

impl State {
    fn join(&mut self, other: &State) -> bool {
        let before = self.empty.len();
        self.empty.extend(other.empty.iter().copied());
        self.empty.len() != before
    }
}

fn join(a: Option<State>, b: Option<State>) -> Option<State> {
    match (a, b) {
        (Some(mut a), Some(b)) => {
            a.join(&b);
            Some(a)
        }
        (a, b) => a.or(b),
    }
}

/// Follows ownership along all paths; `None` is an unreachable point.
struct Paths {
    /// What holds where a label is broken out of.
    labels: BTreeMap<Label, Option<State>>,
    /// What holds at the start of a loop.
    heads: BTreeMap<Label, State>,
    /// What holds on the error edges to each handler around.
    handlers: Vec<Option<State>>,
    error: Option<String>,
}

impl Paths {
    fn block(&mut self, block: &Block, mut state: Option<State>) -> Option<State> {
        for stmt in block {
            state = self.stmt(stmt, state?);
        }
        state
    }

    /// An error edge starts here.
    fn fails(&mut self, state: &State) {
        if let Some(handler) = self.handlers.last_mut() {
            *handler = join(handler.take(), Some(state.clone()));
        }
    }

    fn read(&mut self, state: &mut State, o: &Operand) {
        let Operand::Local(l, how) = o else { return };
        if state.empty.contains(l) && self.error.is_none() {
            self.error = Some(format!("local {} is used after it was moved or dropped", l.0));
        }
        if *how == Use::Move {
            state.empty.insert(*l);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, mut s: State) -> Option<State> {
        match stmt {
            Stmt::Line(_) | Stmt::Goto(_) | Stmt::Return(None) => {}
            Stmt::Fail { .. } => self.fails(&s),
            Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
                op.operands(&mut |o| self.read(&mut s, o));
                if let Some(exit) = op.exit() {
                    let mut left = s.clone();
                    exit.args.iter().for_each(|a| self.read(&mut left, a.operand()));
                }
                if op.may_raise(&|_| true) {
                    self.fails(&s);
                }
                if let Stmt::Let { dst, .. } = stmt {
                    s.empty.remove(dst);
                }
            }
            Stmt::Drop(l) => {
                s.empty.insert(*l);
            }
            Stmt::If { cond, then, els } => {
                self.read(&mut s, cond);
                let a = self.block(then, Some(s.clone()));
                let b = self.block(els, Some(s));
                return join(a, b);
            }
            Stmt::Loop { label, body } => return self.repeat(*label, body, s, false),
            Stmt::Range { label, body, from, to, .. } => {
                self.read(&mut s, from);
                self.read(&mut s, to);
                return self.repeat(*label, body, s, true);
            }
            Stmt::Labeled { label, body } => {
                self.labels.insert(*label, None);
                let end = self.block(body, Some(s));
                return join(end, self.labels.remove(label).flatten());
            }
            Stmt::Break(l) => {
                let at = self.labels.entry(*l).or_insert(None);
                *at = join(at.take(), Some(s));
                return None;
            }
            Stmt::Continue(l) => {
                self.heads.entry(*l).or_default().join(&s);
                return None;
            }
            Stmt::Try { body, handler } => {
                self.handlers.push(None);
                let a = self.block(body, Some(s));
                let at_error = self.handlers.pop().flatten();
                let b = self.block(handler, at_error);
                return join(a, b);
            }
            Stmt::Return(Some(o)) => self.read(&mut s, o),
            Stmt::Dispatch { blocks, .. } => {
                self.dispatch(blocks, &s);
                return None;
            }
        }
        match stmt {
            Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Goto(_) => None,
            _ => Some(s),
        }
    }

    fn repeat(&mut self, label: Label, body: &Block, start: State, ends: bool) -> Option<State> {
        self.heads.insert(label, start);
        let mut out;
        loop {
            self.labels.insert(label, None);
            let head = self.heads[&label].clone();
            let end = self.block(body, Some(head.clone()));
            out = self.labels.remove(&label).flatten();
            if let Some(end) = end {
                self.heads.get_mut(&label).expect("inserted above").join(&end);
            }
            if self.heads[&label] == head {
                if ends {
                    out = join(out, Some(head));
                }
                break;
            }
        }
        out
    }

    /// Inside each block only: what is live between blocks is checked by the representation of state, not here.
    fn dispatch(&mut self, blocks: &[DispatchBlock], start: &State) {
        for b in blocks {
            if let Some(_end) = self.block(&b.body, Some(start.clone()))
                && self.error.is_none()
            {
                self.error = Some("a block of a dispatch does not end in goto, return or fail".into());
            }
        }
    }
}
