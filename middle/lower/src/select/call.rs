//! Calls: static ones by instance, construction, switches on the class, and calls of any value.

use super::{Lower, Res, Val};
use crate::context::Role;
use crate::repr;
use mlc_hir as hir;
use mlc_hir::{Arg, ClassId, LocalId, Name};
use mlc_infer::types::{InstId, Target, Type};
use mlc_ir::{Cmp, Fun, Op, Operand, Repr, Stmt, WordConst};
use std::collections::VecDeque;

/// Values for all parameters of a static call.
type Bound = Vec<(Val, Type)>;

impl<'a> Lower<'_, 'a> {
    fn target(&self) -> Option<&'a Target> {
        self.inst.calls.get(&self.stmt)
    }

    pub(super) fn call(&mut self, callee: &hir::Operand, args: &[Arg]) -> Res {
        match self.target() {
            Some(Target::Function(inst)) => {
                if let Some(bound) = self.bind(*inst, None, args) {
                    let closure = self.has_closure(*inst).then(|| {
                        let function = self.word_of(callee);
                        self.rt_temp(Fun::func_closure, vec![function]).operand
                    });
                    return self.call_static(*inst, closure, bound);
                }
            }
            Some(Target::Construct { class, init }) => {
                if let Some(res) = self.construct(callee, *class, *init, args) {
                    return res;
                }
            }
            Some(Target::Switch(_)) | None => {}
        }
        let callee = self.word_of(callee);
        self.call_value(callee, args)
    }

    /// `"{0.real}".format(x)` looks up `real`: the words of the text, one of which it is.
    fn note_fields(&mut self, text: &str) {
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty());
        self.cx.out.dynamic_names.extend(words.map(Name::from));
    }

    pub(super) fn call_method(&mut self, recv: &hir::Operand, name: &Name, args: &[Arg], dst: Option<LocalId>) -> Res {
        if self.target().is_some() {
            self.unless_none(recv, name);
        }
        match self.target() {
            Some(Target::Function(inst)) => {
                let this = self.receiver(*inst, recv);
                if let Some(bound) = self.bind(*inst, this, args) {
                    let closure = self.has_closure(*inst).then(|| self.method_closure(recv, name));
                    return self.call_static(*inst, closure, bound);
                }
            }
            Some(Target::Switch(cases)) => {
                if let Some(res) = self.switch(recv, name, cases, args, dst) {
                    return res;
                }
            }
            _ => {}
        }
        if let Some(res) = self.builtin_method(recv, name, args) {
            return res;
        }
        if is_format(name) {
            match recv {
                hir::Operand::Const(hir::Const::Str(text)) => self.note_fields(text),
                _ => self.cx.out.any_name = true,
            }
        }
        let recv = self.word_of(recv);
        let text = self.attr_name(name);
        match plain(args) {
            Some(args) if args.len() <= 4 => {
                let mut operands = vec![recv, text];
                for a in &args {
                    operands.push(self.word_of(a));
                }
                let row =
                    [Fun::call_method0, Fun::call_method1, Fun::call_method2, Fun::call_method3, Fun::call_method4]
                        [args.len()];
                self.rt(row, operands)
            }
            Some(args) => {
                let tuple = self.tuple_of_operands(&args);
                self.rt(Fun::call_method_n, vec![recv, text, tuple])
            }
            None => match self.keywords(args) {
                Some((values, names)) => self.rt(Fun::call_method_kw, vec![recv, text, values, names]),
                None => {
                    let method = self.rt_temp(Fun::attr_get, vec![recv, text]).operand;
                    self.call_value(method, args)
                }
            },
        }
    }

    fn func_of(&self, inst: InstId) -> &'a hir::Func {
        self.cx.func_of(inst)
    }

    fn has_closure(&self, inst: InstId) -> bool {
        !self.func_of(inst).captures.is_empty()
    }

    /// The closure of a method, taken from the class of the receiver (or the receiver, when it is a class).
    fn method_closure(&mut self, recv: &hir::Operand, name: &Name) -> Operand {
        let is_class = matches!(self.ty(recv), Type::Class(_));
        let recv = self.word_of(recv);
        let class = if is_class { recv } else { self.rt_temp(Fun::ops_type_of, vec![recv]).operand };
        let text = self.string(name);
        self.rt_temp(Fun::class_closure, vec![class, text]).operand
    }

    /// The receiver as first argument, unless the method takes none.
    fn receiver(&mut self, inst: InstId, recv: &hir::Operand) -> Option<(Val, Type)> {
        let func = self.cx.inst(inst).func;
        let ty = self.ty(recv);
        let special = self.func_of(inst).class.and_then(|c| {
            self.cx.hir.class(c).special.values().find(|s| match s {
                hir::SpecialMethod::Static(f) | hir::SpecialMethod::ClassMethod(f) => *f == func,
                hir::SpecialMethod::Property { .. } => false,
            })
        });
        let passed = match special {
            Some(hir::SpecialMethod::Static(_)) => false,
            Some(_) => true,
            None => !matches!(ty, Type::Class(_)),
        };
        passed.then(|| (self.val(recv), ty))
    }

    pub(super) fn call_super(&mut self, class: &hir::Operand, this: &hir::Operand, name: &Name, args: &[Arg]) -> Res {
        if let Some(Target::Function(inst)) = self.target() {
            let receiver = self.receiver(*inst, this);
            if let Some(bound) = self.bind(*inst, receiver, args) {
                let closure = self.has_closure(*inst).then(|| {
                    let (class, this) = (self.word_of(class), self.word_of(this));
                    let text = self.string(name);
                    let method = self.rt_temp(Fun::attr_super_get, vec![class, this, text]).operand;
                    self.rt_temp(Fun::func_closure, vec![method]).operand
                });
                return self.call_static(*inst, closure, bound);
            }
        }
        let class = self.word_of(class);
        let this = self.word_of(this);
        let text = self.attr_name(name);
        let method = self.rt_temp(Fun::attr_super_get, vec![class, this, text]).operand;
        self.call_value(method, args)
    }

    /// Calls any value.
    pub(super) fn call_value(&mut self, callee: Operand, args: &[Arg]) -> Res {
        match plain(args) {
            Some(args) if args.len() <= 4 => {
                let mut operands = vec![callee];
                for a in &args {
                    operands.push(self.word_of(a));
                }
                let row =
                    [Fun::call_call0, Fun::call_call1, Fun::call_call2, Fun::call_call3, Fun::call_call4][args.len()];
                self.rt(row, operands)
            }
            Some(args) => {
                let tuple = self.tuple_of_operands(&args);
                self.rt(Fun::call_call_n, vec![callee, tuple])
            }
            None => match self.keywords(args) {
                Some((values, names)) => self.rt(Fun::call_call_kw, vec![callee, values, names]),
                None => {
                    let (args, kwargs) = self.starred(&callee, args);
                    self.rt(Fun::call_call_ex, vec![callee, args, kwargs])
                }
            },
        }
    }

    fn tuple_of_operands(&mut self, args: &[&hir::Operand]) -> Operand {
        let vals: Vec<Val> = args.iter().map(|a| self.val(a)).collect();
        self.tuple_of(&vals).operand
    }

    /// Positional then keyword values in one tuple, and the tuple of keyword names; `None` with starred arguments.
    fn keywords(&mut self, args: &[Arg]) -> Option<(Operand, Operand)> {
        let mut values = Vec::new();
        let mut named = Vec::new();
        let mut names = Vec::new();
        for arg in args {
            match arg {
                Arg::Pos(o) => values.push(o),
                Arg::Named(n, o) => {
                    named.push(o);
                    names.push(n);
                }
                Arg::Star(_) | Arg::StarStar(_) => return None,
            }
        }
        values.extend(named);
        let values = self.tuple_of_operands(&values);
        let names: Vec<Val> = names.into_iter().map(|n| Val::word(Operand::Str(self.cx.string(n)))).collect();
        let names = self.tuple_of(&names).operand;
        Some((values, names))
    }

    /// `f(*a, b, **c)`: a tuple of all positional values (the iterable itself when it is the only one) and a dict of all
    /// keywords (or null).
    fn starred(&mut self, callee: &Operand, args: &[Arg]) -> (Operand, Operand) {
        let positional: Vec<hir::Item> = args
            .iter()
            .filter_map(|a| match a {
                Arg::Pos(o) => Some(hir::Item::One(o.clone())),
                Arg::Star(o) => Some(hir::Item::Star(o.clone())),
                Arg::Named(..) | Arg::StarStar(_) => None,
            })
            .collect();
        let tuple = match &positional[..] {
            [hir::Item::Star(only)] => self.word_of(only),
            _ => {
                let tuple = self.tuple(&positional);
                self.value(tuple).operand
            }
        };
        let mut kwargs = None;
        let mut spread = false;
        for arg in args {
            match arg {
                Arg::Named(name, value) => {
                    let dict = self.kwargs_dict(&mut kwargs);
                    let (key, v) = (self.string(name), self.own_of(value));
                    if spread {
                        // `f(**d, a=1)`: `d` may have the same name.
                        let one = self.rt_temp(Fun::dict_new, Vec::new()).operand;
                        self.rt_do(Fun::dict_set_item, vec![one.clone(), key, v]);
                        self.rt_do(Fun::call_merge_kwargs, vec![callee.clone(), dict, one]);
                    } else {
                        self.rt_do(Fun::dict_set_item, vec![dict, key, v]);
                    }
                }
                Arg::StarStar(more) => {
                    spread = true;
                    let dict = self.kwargs_dict(&mut kwargs);
                    let more = self.word_of(more);
                    self.rt_do(Fun::call_merge_kwargs, vec![callee.clone(), dict, more]);
                }
                Arg::Pos(_) | Arg::Star(_) => {}
            }
        }
        (tuple, kwargs.unwrap_or(Operand::Word(WordConst::Null)))
    }

    fn kwargs_dict(&mut self, dict: &mut Option<Operand>) -> Operand {
        dict.get_or_insert_with(|| self.rt_temp(Fun::dict_new, Vec::new()).operand).clone()
    }

    /// Values for all parameters of a static call; `None` when the call must bind its arguments at run time.
    fn bind(&mut self, inst: InstId, this: Option<(Val, Type)>, args: &[Arg]) -> Option<Bound> {
        let func = self.func_of(inst);
        let params = &func.params;
        let positional = (params.posonly + params.args) as usize;
        let count = positional + params.kwonly as usize;
        if params.vararg || params.kwarg {
            return None;
        }
        let mut slots: Vec<Option<(Val, Type)>> = this.into_iter().map(Some).collect();
        let mut named = Vec::new();
        for arg in args {
            match arg {
                Arg::Pos(o) => {
                    let ty = self.ty(o);
                    slots.push(Some((self.val(o), ty)));
                }
                Arg::Named(name, o) => {
                    let at = (params.posonly as usize..count).find(|i| params.names[*i] == *name)?;
                    named.push((at, o));
                }
                Arg::Star(_) | Arg::StarStar(_) => return None,
            }
        }
        if slots.len() > positional {
            return None;
        }
        slots.resize(count, None);
        for (at, o) in named {
            if slots[at].is_some() {
                return None;
            }
            let ty = self.ty(o);
            slots[at] = Some((self.val(o), ty));
        }
        for (at, slot) in slots.iter_mut().enumerate() {
            if slot.is_none() {
                let Some(Some(hir::Default::Const(c))) = params.defaults.get(at) else { return None };
                *slot = Some((self.constant(c), repr::const_type(c)));
            }
        }
        slots.into_iter().collect()
    }

    fn call_static(&mut self, inst: InstId, closure: Option<Operand>, values: Bound) -> Res {
        let mut args: Vec<Operand> = closure.into_iter().collect();
        // Ints that are words here go through the function that takes them of any size.
        let mut raw = Vec::new();
        let mut wide = false;
        for (i, (v, _)) in values.iter().enumerate() {
            let int = if self.cx.param_repr(inst, i) == Repr::I64 { self.as_i64(v) } else { None };
            wide |= int.is_none() && self.cx.param_repr(inst, i) == Repr::I64;
            raw.push(int);
        }
        for (i, (v, ty)) in values.iter().enumerate() {
            let arg = match self.cx.param_repr(inst, i) {
                Repr::I64 if wide => self.word(v),
                Repr::I64 => raw[i].clone().expect("not wide"),
                Repr::F64 => self.as_f64(v, ty),
                Repr::Bool => self.as_bool(v),
                Repr::Word => self.word(v),
            };
            args.push(arg);
        }
        let role = if wide { Role::Wide(inst) } else { Role::Plain(inst) };
        let function = self.cx.function(role);
        self.call_function(function, args, self.cx.ret_repr(inst))
    }

    /// A call of a function of the program whose result may not fit an `I64`.
    pub(super) fn call_function(&mut self, function: mlc_ir::FnId, args: Vec<Operand>, ret: Option<Repr>) -> Res {
        let fits = self.cx.fits.as_ref().is_some_and(|set| set.contains(&function));
        match ret {
            Some(Repr::I64) if fits => Res::Op(Op::Call { function, args, exit: None }, Repr::I64),
            Some(Repr::I64) => match self.exit() {
                Some(exit) => Res::Op(Op::Call { function, args, exit: Some(exit) }, Repr::I64),
                None => Res::Op(Op::CallWide { function, args }, Repr::Word),
            },
            Some(repr) => Res::Op(Op::Call { function, args, exit: None }, repr),
            None => {
                self.emit_do(Op::Call { function, args, exit: None });
                Res::Unit
            }
        }
    }

    fn construct(&mut self, callee: &hir::Operand, class: ClassId, init: Option<InstId>, args: &[Arg]) -> Option<Res> {
        if self.cx.builtin_roots(class).is_none_or(|r| !r.is_empty()) {
            return None;
        }
        let class_word = self.word_of(callee);
        match init {
            None if args.is_empty() => Some(self.rt(Fun::class_alloc, vec![class_word])),
            None => None,
            Some(inst) => {
                // The instance is made first in the code, but nothing can observe it before `__init__` starts.
                let id = self.new_local(None, Repr::Word, "dyn");
                let this = Val::local(id, Repr::Word);
                let bound = self.bind(inst, Some((this.clone(), Type::Instance(class))), args)?;
                self.emit_let(id, Op::Rt(Fun::class_alloc, vec![class_word.clone()]));
                let closure = self.has_closure(inst).then(|| {
                    let text = self.string("__init__");
                    self.rt_temp(Fun::class_closure, vec![class_word, text]).operand
                });
                let res = self.call_static(inst, closure, bound);
                if let Res::Op(op, _) = res {
                    self.emit_do(op);
                }
                Some(Res::Val(this))
            }
        }
    }

    /// A method call on a receiver of several possible classes: tests the class, calls each statically.
    fn switch(
        &mut self,
        recv: &hir::Operand,
        name: &Name,
        cases: &[(ClassId, InstId)],
        args: &[Arg],
        dst: Option<LocalId>,
    ) -> Option<Res> {
        let any_closure = cases.iter().any(|(_, i)| self.has_closure(*i));
        let dst_repr = dst.map(|d| self.local_repr(d));
        let this = self.val(recv);
        // One group per instance, so that classes that inherit a method share its call.
        let mut groups: Vec<(InstId, Vec<ClassId>)> = Vec::new();
        for (class, inst) in cases {
            match groups.iter_mut().find(|(i, _)| i == inst) {
                Some((_, classes)) => classes.push(*class),
                None => groups.push((*inst, vec![*class])),
            }
        }
        let mut bounds = Vec::new();
        for (inst, classes) in &groups {
            let receiver = self.receiver(*inst, recv).map(|(v, _)| (v, Type::Instance(classes[0])));
            bounds.push((*inst, classes.clone(), self.bind(*inst, receiver, args)?));
        }
        let out = dst.map(|d| {
            let repr = dst_repr.expect("of dst");
            if self.func.local(d).name.is_none() {
                (self.var(d), repr, Res::Stored)
            } else {
                let id = self.new_local(None, repr, "dyn");
                (id, repr, Res::Val(Val::local(id, repr)))
            }
        });
        let id =
            if groups.len() > 1 { Some(self.rt_temp(Fun::class_id, vec![this.operand.clone()]).operand) } else { None };
        let target = out.as_ref().map(|(id, repr, _)| (*id, *repr));
        // Whatever the class of the receiver has under the name is the function of its case.
        let closure = any_closure.then(|| self.method_closure(recv, name));
        self.switch_cases(id.as_ref(), closure.as_ref(), bounds.into_iter().collect(), target);
        Some(out.map_or(Res::Unit, |(_, _, res)| res))
    }

    fn switch_cases(
        &mut self,
        id: Option<&Operand>,
        closure: Option<&Operand>,
        mut groups: VecDeque<(InstId, Vec<ClassId>, Bound)>,
        target: Option<(mlc_ir::LocalId, Repr)>,
    ) {
        let Some((inst, classes, bound)) = groups.pop_front() else { return };
        let call = |s: &mut Self| {
            let closure = closure.filter(|_| s.has_closure(inst)).cloned();
            let res = s.call_static(inst, closure, bound);
            match (res, target) {
                (Res::Op(op, repr), Some((id, to))) if repr == to => s.emit_let(id, op),
                (Res::Op(op, _), None) => s.emit_do(super::discard(op)),
                (res, Some((id, to))) => {
                    let v = s.value(res);
                    let op = s.conversion(&v, to, true);
                    s.emit_let(id, op);
                }
                (_, None) => {}
            }
        };
        let Some(id) = id.filter(|_| !groups.is_empty()) else {
            call(self);
            return;
        };
        let mut test: Option<Operand> = None;
        for class in classes {
            let info = self.cx.class_info(class);
            let is = Op::IntCompare(Cmp::Eq, id.clone(), Operand::I64(i64::from(info.0)));
            let is = self.temp(is, Repr::Bool).operand;
            test = Some(match test {
                None => is,
                Some(before) => self.temp(Op::Or(before, is), Repr::Bool).operand,
            });
        }
        let test = test.expect("a case has a class");
        let then = self.nested(call);
        let els = self.nested(|s| s.switch_cases(Some(id), closure, groups, target));
        self.push(Stmt::If { cond: test, then, els });
    }
}

/// The arguments when all are plain positional ones.
pub(super) fn plain(args: &[Arg]) -> Option<Vec<&hir::Operand>> {
    args.iter()
        .map(|a| match a {
            Arg::Pos(o) => Some(o),
            _ => None,
        })
        .collect()
}

/// Methods of str that look up attributes which their text names.
pub(super) fn is_format(name: &str) -> bool {
    matches!(name, "format" | "format_map")
}
