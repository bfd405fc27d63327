//! Instances of functions: made per parameter types, found again, entered dynamically.

use crate::join::can_escape;
use crate::solve::{Cx, Solver, Task, Var};
use crate::types::{ElemId, InstId, Reason, Target, Type};
use mlc_hir::{FuncId, LocalId, LocalKind, SpecialMethod, StmtId};
use std::collections::{BTreeMap, BTreeSet};

/// Static instances per function in the result.
pub const MAX_INSTANCES: usize = 4;

/// Instances per function while types are still growing (many turn out equal or die).
const MAX_TRANSIENT: usize = 16;

/// Instances ever made per function.
const MAX_EVER: usize = 48;

pub struct Inst {
    pub func: FuncId,
    pub key: Vec<Type>,
    /// Variable of local 0; those of the others follow.
    pub locals: u32,
    pub ret: Var,
    pub yields: Var,
    pub sent: Var,
    /// Element variables of what statements allocate: statement, number.
    pub sites: BTreeMap<(u32, u8), Var>,
    pub calls: BTreeMap<StmtId, Target>,
    /// Statements whose call resolves to this instance.
    pub callers: BTreeSet<Task>,
    pub is_dynamic: bool,
    pub self_guarded: bool,
    /// A dynamic instance that only the runtime enters, with arguments of known types that are words.
    pub is_fed: bool,
    /// A module body or an export.
    pub is_root: bool,
    /// One too many: calls go to the dynamic instance.
    pub retired: bool,
    pub generator_escapes: bool,
    pub parent: InstId,
}

impl Inst {
    pub fn is_live(&self) -> bool {
        self.is_root || self.is_dynamic || !self.callers.is_empty()
    }
}

impl Solver<'_> {
    pub fn find_inst(&self, inst: InstId) -> InstId {
        let mut id = inst;
        while self.insts[id.0 as usize].parent != id {
            id = self.insts[id.0 as usize].parent;
        }
        id
    }

    pub fn inst(&self, id: InstId) -> &Inst {
        &self.insts[self.find_inst(id).0 as usize]
    }

    pub fn inst_mut(&mut self, id: InstId) -> &mut Inst {
        let id = self.find_inst(id);
        &mut self.insts[id.0 as usize]
    }

    pub fn local(&self, inst: InstId, local: LocalId) -> Var {
        ElemId(self.inst(inst).locals + local.0)
    }

    /// The element variable of what the statement allocates.
    pub fn site(&mut self, cx: Cx, number: u8) -> Var {
        if let Some(var) = self.inst(cx.task.inst).sites.get(&(cx.task.stmt, number)) {
            return *var;
        }
        let var = self.new_var();
        self.inst_mut(cx.task.inst).sites.insert((cx.task.stmt, number), var);
        var
    }

    /// The instance for these parameter types, or `None` if there are too many already.
    pub fn static_instance(&mut self, func: FuncId, key: &[Type]) -> Option<InstId> {
        if let Some(inst) = self.existing(func, key) {
            return (!self.inst(inst).retired).then_some(inst);
        }
        let all = &self.by_func[func.index()];
        let live = all.iter().filter(|i| self.insts[i.0 as usize].is_live()).count();
        let body = self.bodies[func.index()].stmts.len();
        if self.saturated.contains(&func) || live >= MAX_TRANSIENT || all.len() >= MAX_EVER {
            self.saturated.insert(func);
            return None;
        }
        if self.size + body > self.size_limit {
            self.saturated.insert(func);
            return None;
        }
        Some(self.new_instance(func, key))
    }

    fn existing(&self, func: FuncId, key: &[Type]) -> Option<InstId> {
        self.by_func[func.index()].iter().copied().find(|id| {
            let inst = &self.insts[id.0 as usize];
            inst.parent == *id && inst.key.iter().zip(key).all(|(a, b)| self.canon(a) == self.canon(b))
        })
    }

    pub fn new_instance(&mut self, func: FuncId, key: &[Type]) -> InstId {
        let program = self.program;
        let decl = program.func(func);
        let id = InstId(self.insts.len() as u32);
        let locals: Vec<Var> = decl.locals.iter().map(|_| self.new_var()).collect();
        let first = locals.first().map_or(0, |v| v.0);
        let (ret, yields, sent) = (self.new_var(), self.new_var(), self.new_var());
        self.insts.push(Inst {
            func,
            key: key.to_vec(),
            locals: first,
            ret,
            yields,
            sent,
            sites: BTreeMap::new(),
            calls: BTreeMap::new(),
            callers: BTreeSet::new(),
            is_dynamic: false,
            self_guarded: false,
            is_fed: false,
            is_root: false,
            retired: false,
            generator_escapes: false,
            parent: id,
        });
        self.by_func[func.index()].push(id);
        let count = self.bodies[func.index()].stmts.len();
        self.size += count;
        for (local, var) in locals.iter().enumerate() {
            for at in 0..self.bodies[func.index()].readers[local].len() {
                let stmt = self.bodies[func.index()].readers[local][at];
                self.depend(Task { inst: id, stmt }, *var);
            }
            if matches!(decl.locals[local].kind, LocalKind::Cell(_)) {
                self.flow(*var, Type::Dyn);
            }
        }
        for (param, ty) in decl.params.locals.iter().zip(key) {
            self.flow(locals[param.index()], ty.clone());
        }
        self.flow(sent, Type::None);
        if self.bodies[func.index()].falls_through {
            self.flow(ret, Type::None);
        }
        self.work.extend((0..count as u32).map(|stmt| Task { inst: id, stmt }));
        id
    }

    /// The function may be called by code that knows nothing about it. `guarded`: only as a method found by name on an
    /// instance, so that its first parameter is known.
    pub fn need_dynamic(&mut self, func: FuncId, guarded: bool) {
        let program = self.program;
        let decl = program.func(func);
        let receiver = if guarded { self.guarded_receiver(func) } else { None };
        if let Some(inst) = self.dynamic.get(&func)
            && (receiver.is_some() || !self.inst(*inst).self_guarded)
            && !self.inst(*inst).is_fed
        {
            return;
        }
        let mut key = vec![Type::Dyn; decl.params.locals.len()];
        if let Some(class) = receiver {
            key[0] = Type::Instance(class);
        }
        let inst = match self.existing(func, &key) {
            Some(inst) => inst,
            None => self.new_instance(func, &key),
        };
        if let Some(old) = self.dynamic.insert(func, inst) {
            let old = self.inst_mut(old);
            old.is_dynamic = false;
            old.self_guarded = false;
            old.is_fed = false;
        }
        let entry = self.inst_mut(inst);
        entry.is_dynamic = true;
        entry.retired = false;
        entry.self_guarded = receiver.is_some();
        let (ret, locals) = (entry.ret, entry.locals);
        let reason = if self.saturated.contains(&func) { Reason::TooManyInstances } else { Reason::EscapedFunction };
        for param in decl.params.locals.iter().skip(usize::from(receiver.is_some())) {
            self.set_reason(ElemId(locals + param.0), reason.clone());
        }
        if decl.is_generator {
            self.escape_generator(inst);
        } else {
            self.mark_escaping(ret);
        }
    }

    /// The runtime, and so far nobody else, calls the function with one argument of the type: as a key of sorting.
    pub fn need_fed(&mut self, func: FuncId, arg: &Type) {
        let program = self.program;
        let params = &program.func(func).params;
        let word = !matches!(arg, Type::Int | Type::Float | Type::Bool | Type::Dyn);
        let plain = params.locals.len() == 1 && params.posonly + params.args == 1 && !program.func(func).is_generator;
        let fed = self.dynamic.get(&func).copied();
        let open = fed.is_some_and(|inst| !self.inst(inst).is_fed);
        if open || !word || !plain {
            self.need_dynamic(func, false);
            return self.escape(arg);
        }
        match fed {
            Some(inst) => {
                let param = self.local(inst, params.locals[0]);
                self.flow(param, arg.clone());
            }
            None => {
                // An instance of its own: its parameter may grow.
                let inst = self.new_instance(func, std::slice::from_ref(arg));
                self.dynamic.insert(func, inst);
                let entry = self.inst_mut(inst);
                entry.is_dynamic = true;
                entry.is_fed = true;
                let ret = entry.ret;
                self.mark_escaping(ret);
            }
        }
    }

    /// The class whose instances a method (or property function) gets as first argument when it is found by name.
    fn guarded_receiver(&self, func: FuncId) -> Option<mlc_hir::ClassId> {
        let class = self.program.func(func).class?;
        let decl = self.program.class(class);
        let params = &self.program.func(func).params;
        let accessor = |special: &SpecialMethod| match special {
            SpecialMethod::Property { getter, setter, deleter } => {
                *getter == func || *setter == Some(func) || *deleter == Some(func)
            }
            SpecialMethod::Static(_) | SpecialMethod::ClassMethod(_) => false,
        };
        let found = decl.methods.values().any(|m| *m == func) || decl.special.values().any(accessor);
        let takes_self = params.posonly + params.args > 0;
        (found && takes_self && self.classes.info(class).typed).then_some(class)
    }

    /// The generator object is driven by code that knows nothing about it.
    pub fn escape_generator(&mut self, inst: InstId) {
        let inst = self.find_inst(inst);
        let entry = &mut self.insts[inst.0 as usize];
        if std::mem::replace(&mut entry.generator_escapes, true) {
            return;
        }
        let (ret, yields, sent) = (entry.ret, entry.yields, entry.sent);
        self.mark_escaping(yields);
        self.mark_escaping(ret);
        self.flow(sent, Type::Dyn);
    }

    /// Records what the call statement resolves to; `None`: it is made dynamically.
    pub fn set_target(&mut self, cx: Cx, target: Option<Target>) {
        let old = self.inst(cx.task.inst).calls.get(&cx.stmt.id).cloned();
        if old == target {
            return;
        }
        for inst in old.iter().flat_map(target_instances) {
            self.inst_mut(inst).callers.remove(&cx.task);
        }
        for inst in target.iter().flat_map(target_instances) {
            self.inst_mut(inst).callers.insert(cx.task);
        }
        let calls = &mut self.inst_mut(cx.task.inst).calls;
        match target {
            Some(target) => calls.insert(cx.stmt.id, target),
            None => calls.remove(&cx.stmt.id),
        };
    }

    /// What a call of the instance evaluates to.
    pub fn result_of(&mut self, cx: Cx, inst: InstId) -> Type {
        let func = self.inst(inst).func;
        if self.program.func(func).is_generator {
            return Type::Generator(self.find_inst(inst));
        }
        let ret = self.inst(inst).ret;
        self.read(cx, ret)
    }

    /// A static call with these argument types. Beyond the limits it goes to the dynamic instance: the arguments escape.
    pub fn enter(&mut self, func: FuncId, key: &[Type]) -> InstId {
        let mut key = key.to_vec();
        for (at, ty) in key.iter_mut().enumerate() {
            let params = &self.program.func(func).params;
            let plain = (params.posonly + params.args + params.kwonly) as usize;
            debug_assert!(at < plain, "functions with star parameters are called dynamically");
            *ty = self.canon(ty);
        }
        if let Some(inst) = self.static_instance(func, &key) {
            return inst;
        }
        self.saturated.insert(func);
        let receiver_fits = |solver: &Self, inst: InstId| match (&solver.inst(inst).key.first(), key.first()) {
            (Some(Type::Instance(class)), Some(Type::Instance(given))) => solver.classes.derives(*given, *class),
            (Some(Type::Dyn) | None, _) => true,
            _ => false,
        };
        self.need_dynamic(func, true);
        if !receiver_fits(self, self.dynamic[&func]) {
            self.need_dynamic(func, false);
        }
        let inst = self.dynamic[&func];
        let typed = usize::from(self.inst(inst).self_guarded);
        for ty in key.iter().skip(typed).filter(|t| can_escape(t)) {
            self.escape(ty);
        }
        inst
    }
}

pub fn target_instances(target: &Target) -> Vec<InstId> {
    match target {
        Target::Function(inst) => vec![*inst],
        Target::Construct { init, .. } => init.iter().copied().collect(),
        Target::Switch(cases) => cases.iter().map(|(_, inst)| *inst).collect(),
    }
}
