//! The solver's result as tables: dense numbers, representatives only, without instances that nothing leads to.

use crate::body::operands;
use crate::solve::Solver;
use crate::types::{Elem, ElemId, ElemKind, Inference, InstId, Instance, Reason, Target, Type};
use mlc_hir::{CellVar, ClassId, GlobalId, LocalId, LocalKind, Name, Operand};
use std::collections::{BTreeMap, BTreeSet};

pub fn seal(solver: Solver) -> Inference {
    let order = kept_instances(&solver);
    let numbers = order.iter().enumerate().map(|(at, id)| (*id, InstId(at as u32))).collect();
    let mut sealer = Sealer { solver: &solver, insts: numbers, elems: BTreeMap::new(), todo: Vec::new() };
    let mut result = Inference {
        instances: order.iter().map(|id| sealer.instance(*id)).collect(),
        globals: solver.globals.iter().map(|var| sealer.ty(&solver.peek(*var))).collect(),
        cells: solver.cells.iter().map(|var| sealer.ty(&solver.peek(*var))).collect(),
        slots: (0..solver.program.classes.len()).map(|c| sealer.slots(ClassId(c as u32))).collect(),
        elems: Vec::new(),
        inits: solver.inits.iter().map(|id| sealer.inst(*id)).collect(),
        dynamic: solver.dynamic.iter().map(|(func, id)| (*func, sealer.inst(*id))).collect(),
        exports: solver.exports.iter().map(|(name, id)| (name.clone(), sealer.inst(*id))).collect(),
        closed: (0..solver.program.classes.len() as u32).map(|c| is_closed(&solver, ClassId(c))).collect(),
        global_reasons: BTreeMap::new(),
        cell_reasons: BTreeMap::new(),
        saturated: solver.saturated.clone(),
    };
    for (at, var) in solver.globals.iter().enumerate() {
        if let Some(reason) = sealer.reason(*var) {
            result.global_reasons.insert(GlobalId(at as u32), reason);
        }
    }
    for (at, var) in solver.cells.iter().enumerate() {
        if let Some(reason) = sealer.reason(*var) {
            result.cell_reasons.insert(CellVar(at as u32), reason);
        }
    }
    result.elems = sealer.finish();
    result
}

/// Reachable instances, and those whose generator objects some type mentions; in order of creation.
fn kept_instances(solver: &Solver) -> Vec<InstId> {
    let mut kept = solver.reachable();
    let mut seen = BTreeSet::new();
    let mut vars: Vec<ElemId> = solver.globals.iter().chain(&solver.cells).copied().collect();
    vars.extend(solver.names.values().flat_map(|n| n.slots.values().chain(n.attrs.values())).copied());
    let of_inst = |id: InstId| {
        let inst = solver.inst(id);
        let count = solver.program.func(inst.func).locals.len() as u32;
        let locals = (0..count).map(|i| ElemId(inst.locals + i));
        locals.chain([inst.ret, inst.yields, inst.sent]).collect::<Vec<_>>()
    };
    vars.extend(kept.iter().flat_map(|id| of_inst(*id)));
    let mut types: Vec<Type> = Vec::new();
    loop {
        if let Some(var) = vars.pop() {
            if seen.insert(solver.find(var)) {
                types.push(solver.peek(var));
            }
            continue;
        }
        let Some(ty) = types.pop() else { break };
        match ty {
            Type::List(e) | Type::Set(e) => vars.push(e),
            Type::Dict(k, v) => vars.extend([k, v]),
            Type::Tuple(items) => types.extend(items),
            Type::Iter(item) => types.push(*item),
            Type::Generator(id) => {
                let mut todo = vec![id];
                while let Some(id) = todo.pop() {
                    let id = solver.find_inst(id);
                    if kept.insert(id) {
                        vars.extend(of_inst(id));
                        todo.extend(solver.inst(id).calls.values().flat_map(crate::instances::target_instances));
                    }
                }
            }
            _ => {}
        }
    }
    kept.into_iter().collect()
}

fn is_closed(solver: &Solver, class: ClassId) -> bool {
    let decl = solver.program.class(class);
    let stored = |name: &Name| solver.names.get(name).is_some_and(|n| n.is_stored);
    solver.classes.info(class).closed
        && !solver.facts.any_name_stored
        && !decl.methods.keys().chain(decl.special.keys()).any(stored)
}

struct Sealer<'a, 'p> {
    solver: &'a Solver<'p>,
    insts: BTreeMap<InstId, InstId>,
    elems: BTreeMap<ElemId, ElemId>,
    /// Element variables numbered but not yet written out..
    todo: Vec<ElemId>,
}

impl Sealer<'_, '_> {
    fn inst(&self, id: InstId) -> InstId {
        self.insts[&self.solver.find_inst(id)]
    }

    fn elem(&mut self, var: ElemId) -> ElemId {
        let var = self.solver.find(var);
        let next = ElemId(self.elems.len() as u32);
        *self.elems.entry(var).or_insert_with(|| {
            self.todo.push(var);
            next
        })
    }

    fn ty(&mut self, ty: &Type) -> Type {
        match ty {
            Type::List(e) => Type::List(self.elem(*e)),
            Type::Set(e) => Type::Set(self.elem(*e)),
            Type::Dict(k, v) => {
                let k = self.elem(*k);
                Type::Dict(k, self.elem(*v))
            }
            Type::Tuple(items) => Type::Tuple(items.iter().map(|t| self.ty(t)).collect()),
            Type::Iter(item) => Type::Iter(Box::new(self.ty(item))),
            Type::Generator(id) => Type::Generator(self.inst(*id)),
            other => other.clone(),
        }
    }

    fn reason(&mut self, var: ElemId) -> Option<Reason> {
        if self.solver.peek(var) != Type::Dyn {
            return None;
        }
        match self.solver.node(var).reason.clone()? {
            // The types as they were when they met; generators of instances that are gone are not worth naming.
            Reason::TwoTypes { first, second } => {
                Some(Reason::TwoTypes { first: self.reason_type(&first), second: self.reason_type(&second) })
            }
            other => Some(other),
        }
    }

    fn reason_type(&mut self, ty: &Type) -> Type {
        let ty = self.solver.canon(ty);
        if self.mentions_gone(&ty) { Type::Dyn } else { self.ty(&ty) }
    }

    fn mentions_gone(&self, ty: &Type) -> bool {
        match ty {
            Type::Generator(id) => !self.insts.contains_key(&self.solver.find_inst(*id)),
            Type::Tuple(items) => items.iter().any(|t| self.mentions_gone(t)),
            Type::Iter(item) => self.mentions_gone(item),
            _ => false,
        }
    }

    fn instance(&mut self, id: InstId) -> Instance {
        let solver = self.solver;
        let inst = solver.inst(id);
        let decl = solver.program.func(inst.func);
        let body = &solver.bodies[inst.func.index()];
        let mut reasons = BTreeMap::new();
        let mut locals = Vec::new();
        for (at, local) in decl.locals.iter().enumerate() {
            let var = ElemId(inst.locals + at as u32);
            locals.push(self.ty(&solver.peek(var)));
            let id = LocalId(at as u32);
            if local.name.is_some()
                && !matches!(local.kind, LocalKind::Cell(_))
                && let Some(reason) = self.reason(var)
            {
                reasons.insert(id, reason);
            } else if body.maybe_unbound.contains(&id) && local.name.is_some() {
                reasons.insert(id, Reason::MaybeUnbound);
            }
        }
        let never = |op: &Operand| match op {
            Operand::Local(local) => solver.peek(ElemId(inst.locals + local.0)) == Type::Never,
            Operand::Const(_) => false,
        };
        let mut unreachable = Vec::new();
        for stmt in &body.stmts {
            let mut dead = false;
            operands(stmt, &mut |op| dead |= never(op));
            if dead {
                unreachable.push(stmt.id);
            }
        }
        Instance {
            func: inst.func,
            params: inst.key.iter().map(|t| self.ty(&solver.canon(t))).collect(),
            locals,
            ret: self.ty(&solver.peek(inst.ret)),
            yields: self.ty(&solver.peek(inst.yields)),
            sent: self.ty(&solver.peek(inst.sent)),
            calls: inst.calls.iter().map(|(stmt, target)| (*stmt, self.target(target))).collect(),
            reasons,
            is_dynamic: inst.is_dynamic,
            self_guarded: inst.self_guarded,
            maybe_unbound: body.maybe_unbound.clone(),
            unreachable,
        }
    }

    fn target(&self, target: &Target) -> Target {
        match target {
            Target::Function(id) => Target::Function(self.inst(*id)),
            Target::Construct { class, init } => {
                Target::Construct { class: *class, init: init.map(|id| self.inst(id)) }
            }
            Target::Switch(cases) => Target::Switch(cases.iter().map(|(c, id)| (*c, self.inst(*id))).collect()),
        }
    }

    fn slots(&mut self, class: ClassId) -> BTreeMap<Name, Type> {
        let solver = self.solver;
        let mut slots = BTreeMap::new();
        let mut declared: Vec<&Name> = Vec::new();
        for holder in &solver.classes.info(class).mro {
            declared.extend(&solver.program.class(*holder).slots);
        }
        for name in declared {
            let ty = solver.existing_slot(class, name).map_or(Type::Never, |var| solver.peek(var));
            slots.insert(name.clone(), self.ty(&ty));
        }
        slots
    }

    fn finish(mut self) -> Vec<Elem> {
        let mut elems: BTreeMap<ElemId, Elem> = BTreeMap::new();
        while let Some(var) = self.todo.pop() {
            let ty = self.solver.peek(var);
            let kind = match ty {
                Type::Float => ElemKind::F64,
                Type::Bool => ElemKind::Bool,
                _ => ElemKind::Word,
            };
            let id = self.elems[&var];
            let ty = self.ty(&ty);
            elems.insert(id, Elem { ty, kind });
        }
        elems.into_values().collect()
    }
}
