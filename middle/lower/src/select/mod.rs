//! Selection: one HIR function for given types becomes IR.
//!
//! Owns: the builder that all topics share — variables, operands, conversions, emission — and the dispatch over
//! statements and operations. Topics live in files of their own. Does not know: when references are moved or dropped
//! ([`crate::rc`]), which exits survive ([`crate::effects`]), where exits lead ([`crate::functions`]).
//!
//! Operands of words are emitted as `Copy` where they are borrowed and `Clone` where a reference is given away; the
//! ownership pass turns the last `Clone` of a temporary into a `Move`.

mod arith;
mod attr;
mod builtin;
mod call;
mod class;
mod compare;
mod container;
mod convert;
mod exc;
mod flow;
mod generator;
mod loops;
mod print;
mod string;

pub use convert::Val;
pub use generator::Frame;

use crate::context::Context;
use crate::repr::{self, Mode};
use crate::resumable::Blocks;
use mlc_hir as hir;
use mlc_infer::types::{Elem, InstId, Instance, Type};
use mlc_ir as ir;
use mlc_ir::{Exit, FnId, Fun, LocalId, Op, Operand, Repr, SiteId, Stmt, Use, WordConst};
use mlc_source::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The target of exits while the exact copy is not built yet; their `state` is the statement's number until then.
pub const UNRESOLVED: FnId = FnId(u32::MAX);

/// A variable that the fast function and its exact copy share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Var {
    Hir(hir::LocalId),
    /// State of the `for` statement (or `yield from`) with this number.
    Loop(hir::StmtId, Part),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Next value of a range, or next index of a list or string.
    Counter,
    Stop,
    Step,
    /// The iterator, list or string.
    Source,
    /// Next value, end and step of a range as words, when one of them does not fit 64 bits; else the null word.
    WideCounter,
    WideStop,
    WideStep,
}

/// Where `break` and `continue` of a HIR label lead.
#[derive(Clone, Copy, Debug)]
pub enum Jump {
    Break(ir::Label),
    Continue(ir::Label),
    Goto(u32),
}

/// What an operation answered.
pub enum Res {
    /// Not emitted yet, so that it can go straight into its destination.
    Op(Op, Repr),
    Val(Val),
    /// Emitted for its effect; the value is None.
    Unit,
    /// Already in the destination that was passed.
    Stored,
}

/// What traceback entries call the code being lowered.
struct SiteFrame {
    name: hir::Name,
    /// The place of the class statement, for the body of a class.
    parent: Option<SiteId>,
    /// `Try` bodies of this frame around the current statement.
    tries: u32,
}

pub struct Lower<'c, 'a> {
    pub cx: &'c mut Context<'a>,
    pub inst_id: InstId,
    pub inst: &'a Instance,
    pub func_id: hir::FuncId,
    pub func: &'a hir::Func,
    pub mode: Mode,
    pub locals: Vec<ir::Local>,
    pub vars: BTreeMap<Var, LocalId>,
    /// Loop state that a fast function keeps elsewhere: what an exit passes for it.
    pub aliases: BTreeMap<Var, Operand>,
    /// Statements after which an exact copy can be entered, and yields of a generator.
    pub resume: BTreeSet<hir::StmtId>,
    /// Present when the body becomes numbered blocks.
    pub blocks: Option<Blocks>,
    /// Blocks under construction, innermost last; the first is the body or the current numbered block.
    out: Vec<ir::Block>,
    /// The point being emitted cannot be reached.
    dead: bool,
    jumps: BTreeMap<hir::Label, (Jump, Option<Jump>)>,
    /// Labels that some emitted `Break` names, and blocks that some `Goto` names.
    broken: BTreeSet<ir::Label>,
    /// The statement being lowered.
    stmt: hir::StmtId,
    span: Span,
    line: u32,
    /// Frames for sites, innermost last: that of the function and those of class bodies.
    frames: Vec<SiteFrame>,
    /// Globals that surely hold a value here (module bodies only).
    bound_globals: BTreeSet<hir::GlobalId>,
    /// How often each local is read, to leave out what nobody needs.
    reads: BTreeMap<hir::LocalId, u32>,
    /// Range loops around the current statement that run as `Stmt::Range` in the fast function.
    pub counted: Vec<(hir::StmtId, i64)>,
    /// The counted loops around each statement with their steps: noted by the fast function, used by the exact copy.
    pub counted_at: BTreeMap<hir::StmtId, Vec<(hir::StmtId, i64)>>,
    /// In an exact copy: the block by which each resume point is entered, and the parameter with the value.
    pub entries: BTreeMap<hir::StmtId, u32>,
    pub overflowed: Option<LocalId>,
    /// The generator that a generator body runs for.
    pub generator: Option<Frame>,
}

impl<'c, 'a> Lower<'c, 'a> {
    pub fn new(cx: &'c mut Context<'a>, inst_id: InstId, mode: Mode) -> Lower<'c, 'a> {
        let inst = cx.inst(inst_id);
        let func = cx.hir.func(inst.func);
        let reads = count_reads(func);
        Lower {
            cx,
            inst_id,
            inst,
            func_id: inst.func,
            func,
            mode,
            locals: Vec::new(),
            vars: BTreeMap::new(),
            aliases: BTreeMap::new(),
            resume: BTreeSet::new(),
            blocks: None,
            out: vec![Vec::new()],
            dead: false,
            jumps: BTreeMap::new(),
            broken: BTreeSet::new(),
            stmt: hir::StmtId(0),
            span: func.span,
            line: 0,
            frames: vec![SiteFrame { name: func.name.clone(), parent: None, tries: 0 }],
            bound_globals: BTreeSet::new(),
            reads,
            counted: Vec::new(),
            counted_at: BTreeMap::new(),
            entries: BTreeMap::new(),
            overflowed: None,
            generator: None,
        }
    }

    // Variables.

    pub fn local_type(&self, local: hir::LocalId) -> &'a Type {
        &self.inst.locals[local.index()]
    }

    pub fn maybe_unbound(&self, local: hir::LocalId) -> bool {
        self.cx.maybe_unbound(self.func_id).contains(&local)
    }

    pub fn local_repr(&self, local: hir::LocalId) -> Repr {
        if self.maybe_unbound(local) { Repr::Word } else { repr::repr_of(self.local_type(local), self.mode) }
    }

    /// The IR local of a HIR local, made at its first use.
    pub fn var(&mut self, local: hir::LocalId) -> LocalId {
        if let Some(id) = self.vars.get(&Var::Hir(local)) {
            return *id;
        }
        let info = self.func.local(local);
        let repr = self.local_repr(local);
        let ty = self.cx.type_text(self.local_type(local));
        let id = self.new_local(info.name.clone(), repr, &ty);
        self.vars.insert(Var::Hir(local), id);
        id
    }

    /// The local that [`Self::loop_var`] has made for a loop, if it has.
    pub fn known_loop_var(&self, stmt: hir::StmtId, part: Part) -> Option<LocalId> {
        self.vars.get(&Var::Loop(stmt, part)).copied()
    }

    pub fn loop_var(&mut self, stmt: hir::StmtId, part: Part, repr: Repr) -> LocalId {
        let key = Var::Loop(stmt, part);
        if let Some(id) = self.vars.get(&key) {
            return *id;
        }
        let ty = match repr {
            Repr::I64 => "int",
            _ => "dyn",
        };
        let id = self.new_local(None, repr, ty);
        self.vars.insert(key, id);
        id
    }

    pub fn new_local(&mut self, name: Option<hir::Name>, repr: Repr, ty: &str) -> LocalId {
        self.locals.push(ir::Local { name, repr, owned: repr == Repr::Word, ty: ty.into() });
        LocalId(self.locals.len() as u32 - 1)
    }

    pub fn is_read(&self, local: hir::LocalId) -> bool {
        self.reads.contains_key(&local)
    }

    pub fn elem(&self, id: mlc_infer::types::ElemId) -> &'a Elem {
        self.cx.inf.elem(id)
    }

    pub fn string(&mut self, text: &str) -> Operand {
        Operand::Str(self.cx.string(&Rc::from(text)))
    }

    // Emission.

    pub fn is_dead(&self) -> bool {
        self.dead
    }

    pub fn push(&mut self, stmt: Stmt) {
        if self.dead {
            return;
        }
        let ends = match &stmt {
            Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Goto(_) => true,
            Stmt::If { then, els, .. } => ends(then) && ends(els),
            _ => false,
        };
        if let Stmt::Break(label) = &stmt {
            self.broken.insert(*label);
        }
        self.out.last_mut().expect("a block is being built").push(stmt);
        self.dead = ends;
    }

    pub fn site(&mut self) -> SiteId {
        let parent = self.left_frame();
        let name = self.frames.last().expect("the function's own frame").name.clone();
        self.cx.site(self.span, &name, parent)
    }

    /// The place in the frame around a class body that an exception leaving the body here adds to its traceback.
    fn left_frame(&self) -> Option<SiteId> {
        self.frames.last().filter(|f| f.tries == 0)?.parent
    }

    /// The body of a `Try`, whose errors stay in the frame.
    fn tried(&mut self, body: &'a hir::Block) {
        self.frames.last_mut().expect("the function's own frame").tries += 1;
        self.block(body);
        self.frames.last_mut().expect("the function's own frame").tries -= 1;
    }

    fn site_for(&mut self, op: &Op) -> Option<SiteId> {
        op.may_raise(&|_| true).then(|| self.site())
    }

    pub fn emit_let(&mut self, dst: LocalId, op: Op) {
        if self.dead {
            return;
        }
        let site = self.site_for(&op);
        self.push(Stmt::Let { dst, op, site });
    }

    pub fn emit_do(&mut self, op: Op) {
        if self.dead {
            return;
        }
        let site = self.site_for(&op);
        self.push(Stmt::Do { op, site });
    }

    /// Emits an operation into a temporary.
    pub fn temp(&mut self, op: Op, repr: Repr) -> Val {
        let ty = match repr {
            Repr::I64 => "int",
            Repr::F64 => "float",
            Repr::Bool => "bool",
            Repr::Word => "dyn",
        };
        let id = self.new_local(None, repr, ty);
        self.emit_let(id, op);
        Val::local(id, repr)
    }

    pub fn rt(&mut self, fun: Fun, args: Vec<Operand>) -> Res {
        let op = Op::Rt(fun, args);
        match op.result(&self.cx.out) {
            Some(repr) => Res::Op(op, repr),
            None => {
                self.emit_do(op);
                Res::Unit
            }
        }
    }

    pub fn rt_temp(&mut self, fun: Fun, args: Vec<Operand>) -> Val {
        let res = self.rt(fun, args);
        self.value(res)
    }

    pub fn rt_do(&mut self, fun: Fun, args: Vec<Operand>) {
        self.emit_do(Op::Rt(fun, args));
    }

    /// The value of a result, in a temporary if it is an operation.
    pub fn value(&mut self, res: Res) -> Val {
        match res {
            Res::Op(Op::Use(operand), repr) => Val { operand: operand.borrowed(), repr },
            Res::Op(op, repr) => self.temp(op, repr),
            Res::Val(v) => v,
            Res::Unit | Res::Stored => Val::none(),
        }
    }

    /// Where an operation that answers a word may put it at once: the destination if it is a temporary for words
    /// (a variable must keep its value when the operation turns out to fail), else a new temporary.
    pub fn word_target(&mut self, dst: Option<hir::LocalId>) -> (LocalId, Res) {
        match dst {
            Some(d) if self.func.local(d).name.is_none() && self.local_repr(d) == Repr::Word => {
                (self.var(d), Res::Stored)
            }
            _ => {
                let id = self.new_local(None, Repr::Word, "dyn");
                (id, Res::Val(Val::local(id, Repr::Word)))
            }
        }
    }

    /// After an operation that answers the null word for "not bound": raises by `raise` in that case.
    pub fn unless_null(&mut self, id: LocalId, raise: impl FnOnce(&mut Self)) {
        let null = self.temp(Op::IsNull(Operand::Local(id, Use::Copy)), Repr::Bool);
        self.if_else(null.operand, raise, |_| {});
    }

    pub fn fail(&mut self, fun: Fun, args: Vec<Operand>) {
        self.rt_do(fun, args);
        self.push(Stmt::Fail { site: None });
    }

    /// An exit to be resolved later, if the function is allowed to leave.
    pub fn exit(&self) -> Option<Exit> {
        (self.mode == Mode::Fast).then(|| Exit { target: UNRESOLVED, state: self.stmt.0, args: Vec::new() })
    }

    /// Runs `build` with a new innermost block and answers the block. What follows is reachable again.
    pub fn nested(&mut self, build: impl FnOnce(&mut Self)) -> ir::Block {
        self.out.push(Vec::new());
        let (line, dead) = (self.line, self.dead);
        let bound = self.bound_on_branch();
        build(self);
        self.bound_globals = bound;
        self.line = line;
        self.dead = dead;
        self.out.pop().expect("pushed above")
    }

    /// What is surely bound where control branches, loops or joins: nothing that some `del` may have unbound meanwhile.
    pub fn bound_on_branch(&mut self) -> BTreeSet<hir::GlobalId> {
        let deleted = &self.cx.deleted_globals;
        self.bound_globals.retain(|g| !deleted.contains(g));
        self.bound_globals.clone()
    }

    /// `if cond { then } else { els }` within a statement.
    pub fn if_else(&mut self, cond: Operand, then: impl FnOnce(&mut Self), els: impl FnOnce(&mut Self)) {
        if self.dead {
            return;
        }
        let then = self.nested(then);
        let els = self.nested(els);
        self.push(Stmt::If { cond, then, els });
    }

    // Statements.

    /// Ends the body: what was built in the innermost block.
    pub fn take_body(&mut self) -> ir::Block {
        std::mem::take(&mut self.out[0])
    }

    pub fn block(&mut self, block: &'a [hir::Stmt]) {
        for stmt in block {
            if self.dead {
                return;
            }
            self.statement(stmt);
        }
    }

    fn mark_line(&mut self, span: Span) {
        let line = self.cx.line(span);
        if line != self.line {
            self.line = line;
            self.push(Stmt::Line(span));
        }
    }

    fn statement(&mut self, stmt: &'a hir::Stmt) {
        self.stmt = stmt.id;
        self.span = stmt.span;
        if self.mode == Mode::Fast && !self.counted.is_empty() {
            self.counted_at.insert(stmt.id, self.counted.clone());
        }
        match &stmt.kind {
            hir::StmtKind::Let(dst, rv) => {
                self.mark_line(stmt.span);
                self.let_(*dst, rv);
                self.resume_after(stmt.id, *dst);
            }
            hir::StmtKind::Do(rv) => {
                self.mark_line(stmt.span);
                let res = self.rvalue(rv, None);
                match res {
                    Res::Op(op, _) if op.is_pure() => {}
                    Res::Op(op @ Op::Use(_), _) => drop(op),
                    Res::Op(op, _) => self.emit_do(discard(op)),
                    Res::Val(_) | Res::Unit | Res::Stored => {}
                }
            }
            hir::StmtKind::If { cond, then, els } => {
                self.mark_line(stmt.span);
                self.if_stmt(stmt, cond, then, els);
            }
            hir::StmtKind::Loop { label, body } => self.loop_stmt(stmt, *label, body),
            hir::StmtKind::Labeled { label, body } => self.labeled_stmt(stmt, *label, body),
            hir::StmtKind::For { label, target, source, hidden: _, body } => {
                self.mark_line(stmt.span);
                self.for_stmt(stmt, *label, *target, source, body);
            }
            hir::StmtKind::Break(label) => {
                let jump = self.jumps[label].0;
                self.jump(jump);
            }
            hir::StmtKind::Continue(label) => {
                let jump = self.jumps[label].1.expect("`continue` names a loop");
                self.jump(jump);
            }
            hir::StmtKind::Try { body, exc, handler } => self.try_stmt(stmt, body, *exc, handler),
            hir::StmtKind::Return(value) => {
                self.mark_line(stmt.span);
                self.return_stmt(value);
            }
            hir::StmtKind::Raise { exc, cause } => {
                self.mark_line(stmt.span);
                self.raise_stmt(exc, cause.as_ref());
            }
            hir::StmtKind::Reraise => {
                self.mark_line(stmt.span);
                // Without an exception to raise it is an error of this line, and leaves the frame as any.
                let name = self.frames.last().expect("the function's own frame").name.clone();
                let site = self.cx.site(self.span, &name, None);
                let args = vec![Operand::I64(site.0.into())];
                self.push(Stmt::Do { op: Op::Rt(Fun::exc_reraise, args), site: None });
                let site = self.left_frame();
                self.push(Stmt::Fail { site });
            }
            hir::StmtKind::Rethrow(exc) => {
                let exc = Operand::Local(self.var(*exc), Use::Clone);
                self.push(Stmt::Do { op: Op::Rt(Fun::exc_restore, vec![exc]), site: None });
                let site = self.left_frame();
                self.push(Stmt::Fail { site });
            }
            hir::StmtKind::Frame { name, body } => {
                let site = self.site();
                self.frames.push(SiteFrame { name: name.clone(), parent: Some(site), tries: 0 });
                self.block(body);
                self.frames.pop();
            }
        }
    }

    pub fn jump(&mut self, jump: Jump) {
        match jump {
            Jump::Break(l) => self.push(Stmt::Break(l)),
            Jump::Continue(l) => self.push(Stmt::Continue(l)),
            Jump::Goto(b) => self.goto(b),
        }
    }

    fn let_(&mut self, dst: hir::LocalId, rv: &'a hir::Rvalue) {
        let unread = !self.reads.contains_key(&dst) && self.func.local(dst).name.is_none();
        if let hir::Rvalue::ImportModule(module) = rv
            && unread
        {
            self.import_module(*module);
            return;
        }
        let res = self.rvalue(rv, Some(dst));
        self.assign(dst, res);
    }

    /// Stores a result into a HIR local, converted to its representation.
    pub fn assign(&mut self, dst: hir::LocalId, res: Res) {
        if self.dead {
            return;
        }
        let id = self.var(dst);
        let to = self.local_repr(dst);
        match res {
            Res::Op(op, repr) if repr == to => self.emit_let(id, op),
            Res::Op(op, repr) => {
                let v = self.temp(op, repr);
                self.assign_val(id, to, v);
            }
            Res::Val(v) => self.assign_val(id, to, v),
            Res::Unit => self.assign_val(id, to, Val::none()),
            Res::Stored => {}
        }
    }

    fn assign_val(&mut self, id: LocalId, to: Repr, v: Val) {
        let op = self.conversion(&v, to, true);
        self.emit_let(id, op);
    }

    /// Type of an operand.
    pub fn ty(&self, operand: &hir::Operand) -> Type {
        match operand {
            hir::Operand::Local(l) => self.local_type(*l).clone(),
            hir::Operand::Const(c) => repr::const_type(c),
        }
    }

    pub fn val(&mut self, operand: &hir::Operand) -> Val {
        match operand {
            hir::Operand::Local(l) => {
                let repr = self.local_repr(*l);
                Val::local(self.var(*l), repr)
            }
            hir::Operand::Const(c) => self.constant(c),
        }
    }

    /// One operation. `dst` is the local that will receive it, when there is one.
    fn rvalue(&mut self, rv: &'a hir::Rvalue, dst: Option<hir::LocalId>) -> Res {
        use hir::Rvalue as R;
        match rv {
            R::Use(a) => {
                let v = self.val(a);
                Res::Val(v)
            }
            R::Unary(op, a) => self.unary(*op, a),
            R::Binary(op, a, b) => self.binary(*op, a, b, dst),
            R::InPlace(op, a, b) => self.in_place(*op, a, b, dst),
            R::Compare(op, a, b) => self.compare(*op, a, b, dst),
            R::Is(a, b) => self.identity(a, b),
            R::Contains { item, container } => self.contains(item, container),
            R::Truth(a) => {
                let v = self.truth(a);
                Res::Val(v)
            }
            R::Not(a) => {
                let v = self.truth(a);
                Res::Op(Op::Not(v.operand), Repr::Bool)
            }
            R::Call { callee, args } => self.call(callee, args),
            R::CallMethod { recv, name, args } => self.call_method(recv, name, args, dst),
            R::CallBuiltin { name, args } => self.call_builtin(name, args, dst),
            R::CallSuper { class, this, name, args } => self.call_super(class, this, name, args),
            R::SuperAttr { class, this, name } => {
                let class = self.word_of(class);
                let this = self.word_of(this);
                let text = self.attr_name(name);
                self.rt(Fun::attr_super_get, vec![class, this, text])
            }
            R::GetAttr { obj, name } => self.get_attr(obj, name, dst),
            R::SetAttr { obj, name, value } => self.set_attr(obj, name, value),
            R::CheckContext(value) => {
                let value = self.word_of(value);
                self.rt(Fun::attr_check_context, vec![value])
            }
            R::DelAttr { obj, name } => {
                let obj = self.word_of(obj);
                let text = self.attr_name(name);
                self.rt(Fun::attr_del, vec![obj, text])
            }
            R::GetItem { obj, index } => self.get_item(obj, index),
            R::SetItem { obj, index, value } => self.set_item(obj, index, value),
            R::DelItem { obj, index } => self.del_item(obj, index),
            R::Slice { lower, upper, step } => {
                let args = vec![self.word_of(lower), self.word_of(upper), self.word_of(step)];
                self.rt(Fun::ops_slice, args)
            }
            R::GetGlobal(g) => self.get_global(*g, dst),
            R::SetGlobal(g, v) => {
                let v = self.own_of(v);
                let id = self.cx.global(*g);
                self.emit_do(Op::GlobalSet(id, v));
                self.bound_globals.insert(*g);
                Res::Unit
            }
            R::DelGlobal(g) => self.del_global(*g),
            R::GetBuiltin(name) => {
                let v = self.builtin_value(name);
                Res::Val(v)
            }
            R::UndefinedName(name, trailer) => {
                let text = self.string(name);
                match trailer {
                    Some(trailer) => {
                        let trailer = self.string(trailer);
                        self.fail(Fun::exc_undefined, vec![text, trailer]);
                    }
                    None => self.fail(Fun::exc_unbound_global, vec![text]),
                }
                Res::Unit
            }
            R::CellNew(_, init) => {
                let init = match init {
                    Some(v) => self.own_of(v),
                    None => Operand::Word(WordConst::Null),
                };
                self.rt(Fun::cell_new, vec![init])
            }
            R::CellGet(cell) => self.cell_get(*cell, dst),
            R::CellSet(cell, v) => {
                let v = self.own_of(v);
                let cell = Operand::Local(self.var(*cell), Use::Copy);
                self.rt(Fun::cell_set, vec![cell, v])
            }
            R::CellDel(cell) => self.cell_del(*cell),
            R::CheckBound(l, what) => self.check_bound(*l, *what),
            R::Unbind(l) => {
                let id = self.var(*l);
                self.emit_let(id, Op::Use(Operand::Word(WordConst::Null)));
                Res::Unit
            }
            R::IsBound(l) => {
                let id = self.var(*l);
                let null = self.temp(Op::IsNull(Operand::Local(id, Use::Copy)), Repr::Bool);
                Res::Op(Op::Not(null.operand), Repr::Bool)
            }
            R::MakeFunction { func, captures, defaults, kwdefaults } => {
                self.make_function(*func, captures, defaults, kwdefaults)
            }
            R::MakeClass { class, bases, keywords, attrs } => self.make_class(*class, bases, keywords, attrs),
            R::List(items) => self.list(items, dst),
            R::Tuple(items) => self.tuple(items),
            R::Set(items) => self.set(items),
            R::Dict(items) => self.dict(items),
            R::ListAppend { list, value } => self.list_append(list, value),
            R::SetAdd { set, value } => {
                let args = vec![self.word_of(set), self.word_of(value)];
                self.rt(Fun::set_add, args)
            }
            R::DictInsert { dict, key, value } => {
                let args = vec![self.word_of(dict), self.word_of(key), self.own_of(value)];
                self.rt(Fun::dict_set_item, args)
            }
            R::Unpack { value, before, star, after } => self.unpack(value, *before, *star, *after),
            R::TupleItem(t, i) => {
                let t = self.word_of(t);
                self.rt(Fun::tuple_item, vec![t, Operand::I64(i64::from(*i))])
            }
            R::BuildString(parts) => self.build_string(parts),
            R::Yield(v) => self.yield_(v),
            R::YieldFrom(v) => self.yield_from(v),
            R::ExcMatches { exc, class } => {
                let args = vec![self.word_of(exc), self.word_of(class)];
                self.rt(Fun::exc_matches, args)
            }
            R::EnterHandler(e) => {
                let e = Operand::Local(self.var(*e), Use::Copy);
                self.rt(Fun::exc_enter_handler, vec![e])
            }
            R::LeaveHandler => self.rt(Fun::exc_leave_handler, Vec::new()),
            R::ImportModule(module) => self.import_value(*module),
            R::ModuleAttr(module, g) => self.module_attr(*module, *g, dst),
            R::ImportFrom(module, g) => self.import_from(*module, *g, dst),
        }
    }
}

/// An operation whose result nobody reads needs no exit for a result that does not fit.
fn discard(op: Op) -> Op {
    match op {
        Op::Call { function, args, exit: Some(_) } => Op::CallWide { function, args },
        op => op,
    }
}

fn ends(block: &ir::Block) -> bool {
    match block.last() {
        Some(Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Goto(_)) => true,
        Some(Stmt::If { then, els, .. }) => ends(then) && ends(els),
        Some(Stmt::Loop { label, body }) => !breaks(body, *label),
        _ => false,
    }
}

fn breaks(block: &ir::Block, label: ir::Label) -> bool {
    let mut found = false;
    ir::visit::walk(block, &mut |s| found |= matches!(s, Stmt::Break(l) if *l == label));
    found
}

fn count_reads(func: &hir::Func) -> BTreeMap<hir::LocalId, u32> {
    count_block_reads(&func.body)
}

fn count_block_reads(block: &hir::Block) -> BTreeMap<hir::LocalId, u32> {
    let mut reads = BTreeMap::new();
    let mut read = |o: &hir::Operand| {
        if let hir::Operand::Local(l) = o {
            *reads.entry(*l).or_insert(0) += 1;
        }
    };
    hir::walk(block, &mut |stmt| match &stmt.kind {
        hir::StmtKind::Let(_, rv) | hir::StmtKind::Do(rv) => {
            hir::visit::operands(rv, &mut read);
            match rv {
                hir::Rvalue::MakeClass { attrs, .. } => {
                    attrs.iter().for_each(|(_, l)| read(&hir::Operand::Local(*l)));
                }
                hir::Rvalue::MakeFunction { captures, .. } => {
                    captures.iter().for_each(|l| read(&hir::Operand::Local(*l)));
                }
                hir::Rvalue::CellGet(l)
                | hir::Rvalue::CellSet(l, _)
                | hir::Rvalue::CellDel(l)
                | hir::Rvalue::CheckBound(l, _)
                | hir::Rvalue::IsBound(l)
                | hir::Rvalue::EnterHandler(l) => read(&hir::Operand::Local(*l)),
                _ => {}
            }
        }
        hir::StmtKind::If { cond, .. } => read(cond),
        hir::StmtKind::For { source, .. } => match source {
            hir::ForSource::Iter(o) => read(o),
            hir::ForSource::Range { start, stop, step } => [start, stop, step].into_iter().for_each(&mut read),
        },
        hir::StmtKind::Return(o) => read(o),
        hir::StmtKind::Raise { exc, cause } => {
            read(exc);
            cause.iter().for_each(&mut read);
        }
        hir::StmtKind::Rethrow(l) => read(&hir::Operand::Local(*l)),
        _ => {}
    });
    reads
}
