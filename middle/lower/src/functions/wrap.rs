//! Wrappers: functions that take ints of any size, entries of function objects, module bodies run once.

use super::{Plan, empty};
use crate::context::Role;
use crate::select::Var;
use mlc_hir as hir;
use mlc_infer::types::{InstId, Type};
use mlc_ir as ir;
use mlc_ir::{Cmp, FnId, FnKind, Fun, LocalId, Op, Operand, Repr, Stmt, Use, WordConst};

/// The body of a wrapper under construction.
struct Wrapper {
    function: ir::Function,
}

fn copy(l: LocalId) -> Operand {
    Operand::Local(l, Use::Copy)
}

impl Wrapper {
    fn local(&mut self, name: Option<hir::Name>, repr: Repr, owned: bool) -> LocalId {
        self.function.locals.push(ir::Local { name, repr, owned: owned && repr == Repr::Word, ty: "dyn".into() });
        LocalId(self.function.locals.len() as u32 - 1)
    }

    fn stmt(&mut self, op: Op, repr: Repr) -> (LocalId, Stmt) {
        let dst = self.local(None, repr, true);
        let site = op.may_raise(&|_| true).then_some(ir::SiteId::SILENT);
        (dst, Stmt::Let { dst, op, site })
    }

    fn let_(&mut self, out: &mut ir::Block, op: Op, repr: Repr) -> LocalId {
        let (dst, stmt) = self.stmt(op, repr);
        out.push(stmt);
        dst
    }

    fn do_(&mut self, out: &mut ir::Block, op: Op) {
        let site = op.may_raise(&|_| true).then_some(ir::SiteId::SILENT);
        out.push(Stmt::Do { op, site });
    }

    /// Calls `function` and returns its result as it is.
    fn tail_call(&mut self, out: &mut ir::Block, function: FnId, args: Vec<Operand>, ret: Option<Repr>) {
        let value = match ret {
            None => {
                self.do_(out, Op::Call { function, args, exit: None });
                None
            }
            Some(Repr::I64) => {
                let wide = self.let_(out, Op::CallWide { function, args }, Repr::Word);
                let narrow = Op::NarrowInt(Operand::Local(wide, Use::Clone));
                Some(copy(self.let_(out, narrow, Repr::I64)))
            }
            Some(Repr::Word) => {
                let r = self.let_(out, Op::Call { function, args, exit: None }, Repr::Word);
                Some(Operand::Local(r, Use::Clone))
            }
            Some(repr) => Some(copy(self.let_(out, Op::Call { function, args, exit: None }, repr))),
        };
        out.push(Stmt::Return(value));
    }
}

impl Plan<'_> {
    fn wrapper(&mut self, inst: InstId, ret: Option<Repr>) -> Wrapper {
        let function = self.function(inst, FnKind::Wrapper, ret);
        Wrapper { function }
    }

    /// Parameters of a wrapper: the closure if there is one, then one per parameter; `repr` answers each one's.
    fn wrapper_params(&mut self, w: &mut Wrapper, inst: InstId, repr: impl Fn(&Self, usize) -> Repr) -> Params {
        let func = self.cx.func_of(inst);
        let closure = (!func.captures.is_empty()).then(|| w.local(Some("closure".into()), Repr::Word, false));
        let mut args = Vec::new();
        for (i, name) in func.params.names.iter().enumerate() {
            let repr = repr(self, i);
            args.push(w.local(Some(name.clone()), repr, false));
        }
        w.function.params = closure.into_iter().chain(args.iter().copied()).collect();
        Params { closure, args }
    }

    /// Ints as words: the fast function when all fit, else the exact copy from its start.
    pub(super) fn build_wide(&mut self, inst: InstId) {
        let id = self.cx.function(Role::Wide(inst));
        let ret = self.cx.ret_repr(inst);
        let mut w = self.wrapper(inst, ret);
        let params = self.wrapper_params(&mut w, inst, wide_repr(inst));
        let mut body = Vec::new();
        let mut fits: Option<Operand> = None;
        let ints: Vec<usize> = (0..params.args.len()).filter(|i| self.cx.param_repr(inst, *i) == Repr::I64).collect();
        for i in &ints {
            let fit = Op::Rt(Fun::int_fits_i64, vec![copy(params.args[*i])]);
            let fit = copy(w.let_(&mut body, fit, Repr::Bool));
            fits = Some(match fits {
                None => fit,
                Some(before) => copy(w.let_(&mut body, Op::And(before, fit), Repr::Bool)),
            });
        }
        let mut then = Vec::new();
        let mut args: Vec<Operand> = params.closure.iter().map(|c| copy(*c)).collect();
        for (i, p) in params.args.iter().enumerate() {
            args.push(copy(if ints.contains(&i) {
                w.let_(&mut then, Op::UnboxInt { word: copy(*p), exit: None }, Repr::I64)
            } else {
                *p
            }));
        }
        let plain = self.cx.function(Role::Plain(inst));
        w.tail_call(&mut then, plain, args, ret);
        let mut els = Vec::new();
        let entry = self.cx.function(Role::ExactEntry(inst));
        let args = w.function.params.iter().map(|p| copy(*p)).collect();
        w.tail_call(&mut els, entry, args, ret);
        body.push(Stmt::If { cond: fits.expect("some parameter is an int"), then, els });
        w.function.body = body;
        self.set(id, w.function);
    }

    /// The exact copy from its start. It is a call level of its own, unlike the copy, which fast functions end in.
    pub(super) fn build_exact_entry(&mut self, inst: InstId) {
        let id = self.cx.function(Role::ExactEntry(inst));
        let ret = self.cx.ret_repr(inst);
        let mut w = self.wrapper(inst, ret);
        let params = self.wrapper_params(&mut w, inst, wide_repr(inst));
        let mut body = Vec::new();
        let func = self.cx.func_of(inst);
        let exact = &self.exact[&inst];
        let function = exact.id;
        let mut args = vec![Operand::I64(0), Operand::Word(WordConst::Null)];
        for (var, repr) in &exact.params {
            if !exact.is_live(0, *var) {
                args.push(empty(*repr));
                continue;
            }
            let Var::Hir(local) = var else { unreachable!("loop state does not live at the start") };
            let operand = if let Some(i) = func.params.locals.iter().position(|p| p == local) {
                Operand::Local(params.args[i], if *repr == Repr::Word { Use::Clone } else { Use::Copy })
            } else if let Some(i) = func.captures.iter().position(|c| c == local) {
                let closure = params.closure.expect("there are captures");
                let item = Op::Rt(Fun::tuple_item, vec![copy(closure), Operand::I64(i as i64)]);
                Operand::Local(w.let_(&mut body, item, Repr::Word), Use::Clone)
            } else {
                // A variable that some way reaches without an assignment: unbound.
                empty(*repr)
            };
            args.push(operand);
        }
        w.tail_call(&mut body, function, args, ret);
        w.function.body = body;
        self.set(id, w.function);
    }

    /// All words and a word as result, for function objects.
    pub(super) fn build_entry(&mut self, inst: InstId) {
        let id = self.cx.function(Role::Entry(inst));
        let ret = self.cx.ret_repr(inst);
        let mut w = self.wrapper(inst, Some(Repr::Word));
        let params = self.wrapper_params(&mut w, inst, |_, _| Repr::Word);
        let mut body = Vec::new();
        if self.cx.inst(inst).self_guarded {
            self.guard_self(&mut w, &mut body, inst, params.args[0]);
        }
        let mut args: Vec<Operand> = params.closure.iter().map(|c| copy(*c)).collect();
        args.extend(params.args.iter().map(|p| copy(*p)));
        let function = self.cx.function(Role::Plain(inst));
        let value = match ret {
            Some(Repr::I64) => {
                Operand::Local(w.let_(&mut body, Op::CallWide { function, args }, Repr::Word), Use::Clone)
            }
            Some(repr) => {
                let raw = w.let_(&mut body, Op::Call { function, args, exit: None }, repr);
                let op = match repr {
                    Repr::F64 => Op::BoxFloat(copy(raw)),
                    Repr::Bool => Op::BoxBool(copy(raw)),
                    _ => Op::Use(Operand::Local(raw, Use::Clone)),
                };
                Operand::Local(w.let_(&mut body, op, Repr::Word), Use::Clone)
            }
            None => {
                w.do_(&mut body, Op::Call { function, args, exit: None });
                Operand::Word(WordConst::None)
            }
        };
        body.push(Stmt::Return(Some(value)));
        w.function.body = body;
        self.set(id, w.function);
    }

    /// The entry of function objects that are never called, by proof of inference: reaching it is an error of ours.
    pub(super) fn build_uncalled(&mut self, words: u32) {
        let id = self.cx.function(Role::Uncalled(words));
        let main = self.cx.inf.inits[0];
        let mut w = self.wrapper(main, Some(Repr::Word));
        w.function.name = format!("uncalled_{words}").as_str().into();
        w.function.qualname = w.function.name.clone();
        w.function.header = "".into();
        w.function.params =
            (0..words).map(|i| w.local(Some(format!("a{i}").as_str().into()), Repr::Word, false)).collect();
        let mut body = Vec::new();
        self.raise(&mut w, &mut body, "SystemError", "internal error: a call that type inference excluded");
        w.function.body = body;
        self.set(id, w.function);
    }

    fn raise(&mut self, w: &mut Wrapper, body: &mut ir::Block, class: &str, text: &str) {
        let text = Operand::Str(self.cx.string(&text.into()));
        let index = mlc_abi::builtin_index(class).expect("a builtin");
        let class = w.let_(body, Op::Rt(Fun::builtin_get, vec![Operand::I64(i64::from(index))]), Repr::Word);
        let e = w.let_(body, Op::Rt(Fun::exc_message, vec![copy(class), text]), Repr::Word);
        w.do_(body, Op::Rt(Fun::exc_raise, vec![copy(e)]));
        body.push(Stmt::Fail { site: None });
    }

    /// The first argument of a method must be an instance of its class or of a subclass.
    fn guard_self(&mut self, w: &mut Wrapper, body: &mut ir::Block, inst: InstId, this: LocalId) {
        let Some(Type::Instance(class)) = self.cx.inst(inst).params.first() else { return };
        let id = w.let_(body, Op::Rt(Fun::class_id, vec![copy(this)]), Repr::I64);
        let mut fits: Option<Operand> = None;
        for i in 0..self.cx.hir.classes.len() {
            let c = hir::ClassId(i as u32);
            if self.cx.is_subclass(c, *class) {
                let is = Op::IntCompare(Cmp::Eq, copy(id), Operand::I64(i64::from(self.cx.class_info(c).0)));
                let is = copy(w.let_(body, is, Repr::Bool));
                fits = Some(match fits {
                    None => is,
                    Some(before) => copy(w.let_(body, Op::Or(before, is), Repr::Bool)),
                });
            }
        }
        let name = self.cx.func_of(inst).name.clone();
        let class = self.cx.hir.class(*class).name.clone();
        let text = format!("descriptor '{name}' requires a '{class}' object");
        let mut els = Vec::new();
        self.raise(w, &mut els, "TypeError", &text);
        body.push(Stmt::If { cond: fits.expect("a class is its own subclass"), then: Vec::new(), els });
    }

    /// Runs the body of a module unless it has started.
    pub(super) fn build_import(&mut self, module: hir::ModuleId) {
        let id = self.cx.function(Role::Import(module));
        let flag = self.cx.import_flag(module);
        let init = self.cx.inf.inits[module.index()];
        let mut w = self.wrapper(init, None);
        w.function.name = format!("import_{}", self.cx.hir.module(module).name).as_str().into();
        w.function.qualname = w.function.name.clone();
        let mut body = Vec::new();
        let started = w.let_(&mut body, Op::GlobalGet(flag), Repr::Bool);
        let mut els = Vec::new();
        w.do_(&mut els, Op::GlobalSet(flag, Operand::Bool(true)));
        let function = self.cx.function(Role::Plain(init));
        let call = Op::Call { function, args: Vec::new(), exit: None };
        if self.cx.ret_repr(init).is_some() {
            w.let_(&mut els, call, Repr::Word);
        } else {
            // The frames of the import machinery leave no entry, so there is no site here: the caller has one.
            let mut run = Vec::new();
            w.do_(&mut run, call);
            // A module whose body failed is tried again by the next import.
            let mut failed = Vec::new();
            let exc = w.let_(&mut failed, Op::Rt(Fun::exc_take, Vec::new()), Repr::Word);
            w.do_(&mut failed, Op::GlobalSet(flag, Operand::Bool(false)));
            let restore = Op::Rt(Fun::exc_restore, vec![Operand::Local(exc, Use::Move)]);
            failed.push(Stmt::Do { op: restore, site: None });
            failed.push(Stmt::Fail { site: None });
            els.push(Stmt::Try { body: run, handler: failed });
        }
        body.push(Stmt::If { cond: copy(started), then: Vec::new(), els });
        body.push(Stmt::Return(None));
        w.function.body = body;
        self.set(id, w.function);
    }
}

struct Params {
    closure: Option<LocalId>,
    args: Vec<LocalId>,
}

/// Parameters of the function that takes ints as words; the others are as they are.
fn wide_repr(inst: InstId) -> impl Fn(&Plan, usize) -> Repr {
    move |plan, i| match plan.cx.param_repr(inst, i) {
        Repr::I64 => Repr::Word,
        repr => repr,
    }
}
