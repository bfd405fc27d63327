//! The engine: variables with union-find, consequences of flows, the worklist.
//!
//! A variable is any place that can hold a value: a local of an instance, a result, a slot, a global, the elements of a
//! container. It only grows. Statements that read it are its dependents and are evaluated again when it does.

use crate::attrs::Names;
use crate::body::Body;
use crate::classes::Hierarchy;
use crate::facts::Facts;
use crate::instances::Inst;
use crate::join::{Action, can_escape, join};
use crate::types::{ElemId, InstId, Reason, Type};
use mlc_hir::{FuncId, Name, Operand, Program, Stmt};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A variable. Element variables, which types mention, are variables like all others.
pub type Var = ElemId;

/// A statement of an instance: the unit of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Task {
    pub inst: InstId,
    /// Index into [`Body::stmts`].
    pub stmt: u32,
}

/// The statement being evaluated.
#[derive(Clone, Copy)]
pub struct Cx<'p> {
    pub task: Task,
    pub func: FuncId,
    pub stmt: &'p Stmt,
}

pub struct Node {
    parent: u32,
    ty: Type,
    dependents: BTreeSet<Task>,
    /// Whatever comes in can also be seen through a dynamic value.
    escaping: bool,
    pub reason: Option<Reason>,
}

/// What is known to happen to a class.
#[derive(Clone, Debug)]
pub struct ClassState {
    /// `Bool` once an instance of exactly this class may exist.
    pub made: Var,
    /// An instance may be held by a dynamic value.
    pub instance_escapes: bool,
    /// The class object, or that of a subclass, may be held by a dynamic value.
    pub object_escapes: bool,
    /// The class object itself may be: instances can be made dynamically.
    pub is_callable: bool,
}

pub struct Solver<'p> {
    pub program: &'p Program,
    pub facts: Facts,
    pub classes: Hierarchy<'p>,
    pub bodies: Vec<Body<'p>>,
    vars: Vec<Node>,
    agenda: VecDeque<Action>,
    draining: bool,
    pub work: BTreeSet<Task>,
    pub insts: Vec<Inst>,
    pub by_func: Vec<Vec<InstId>>,
    pub dynamic: BTreeMap<FuncId, InstId>,
    pub saturated: BTreeSet<FuncId>,
    /// Statements in all instances, and how many there may be.
    pub size: usize,
    pub size_limit: usize,
    /// Statements evaluated so far.
    pub evaluations: usize,
    pub globals: Vec<Var>,
    pub cells: Vec<Var>,
    pub names: Names,
    pub class_states: Vec<ClassState>,
    pub module_escapes: BTreeSet<u32>,
    /// `Dyn` once a slice object may be held by a dynamic value.
    pub slices: Var,
    pub inits: Vec<InstId>,
    pub exports: Vec<(Name, InstId)>,
}

impl<'p> Solver<'p> {
    pub fn new(program: &'p Program) -> Solver<'p> {
        let facts = Facts::new(program);
        let classes = Hierarchy::new(program, &facts);
        let bodies: Vec<Body<'p>> = program.funcs.iter().map(Body::new).collect();
        let size: usize = bodies.iter().map(|b| b.stmts.len()).sum();
        let mut solver = Solver {
            program,
            facts,
            classes,
            bodies,
            vars: Vec::new(),
            agenda: VecDeque::new(),
            draining: false,
            work: BTreeSet::new(),
            insts: Vec::new(),
            by_func: vec![Vec::new(); program.funcs.len()],
            dynamic: BTreeMap::new(),
            saturated: BTreeSet::new(),
            size: 0,
            size_limit: (3 * size).max(size + 10_000),
            evaluations: 0,
            globals: Vec::new(),
            cells: Vec::new(),
            names: Names::default(),
            class_states: Vec::new(),
            module_escapes: BTreeSet::new(),
            slices: ElemId(0),
            inits: Vec::new(),
            exports: Vec::new(),
        };
        solver.slices = solver.new_var();
        solver.globals = program.globals.iter().map(|_| solver.new_var()).collect();
        solver.cells = program.cells.iter().map(|_| solver.new_var()).collect();
        solver.class_states = program
            .classes
            .iter()
            .map(|_| ClassState {
                made: solver.new_var(),
                instance_escapes: false,
                object_escapes: false,
                is_callable: false,
            })
            .collect();
        solver.declare_attributes();
        solver
    }

    // ---- variables -------------------------------------------------------------------------------------------------

    pub fn new_var(&mut self) -> Var {
        let id = self.vars.len() as u32;
        self.vars.push(Node {
            parent: id,
            ty: Type::Never,
            dependents: BTreeSet::new(),
            escaping: false,
            reason: None,
        });
        ElemId(id)
    }

    pub fn find(&self, var: Var) -> Var {
        let mut id = var.0;
        while self.vars[id as usize].parent != id {
            id = self.vars[id as usize].parent;
        }
        ElemId(id)
    }

    pub fn node(&self, var: Var) -> &Node {
        &self.vars[self.find(var).0 as usize]
    }

    fn node_mut(&mut self, var: Var) -> &mut Node {
        let id = self.find(var).0;
        &mut self.vars[id as usize]
    }

    pub fn set_reason(&mut self, var: Var, reason: Reason) {
        self.node_mut(var).reason = Some(reason);
    }

    /// The type with all element variables and instances replaced by their representatives.
    pub fn canon(&self, ty: &Type) -> Type {
        match ty {
            Type::List(e) => Type::List(self.find(*e)),
            Type::Set(e) => Type::Set(self.find(*e)),
            Type::Dict(k, v) => Type::Dict(self.find(*k), self.find(*v)),
            Type::Tuple(items) => Type::Tuple(items.iter().map(|t| self.canon(t)).collect()),
            Type::Iter(item) => Type::Iter(Box::new(self.canon(item))),
            Type::Generator(inst) => Type::Generator(self.find_inst(*inst)),
            other => other.clone(),
        }
    }

    /// The present type of a variable, without becoming its dependent.
    pub fn peek(&self, var: Var) -> Type {
        self.canon(&self.node(var).ty)
    }

    /// The present type of a variable; the statement is evaluated again when it grows.
    pub fn read(&mut self, cx: Cx, var: Var) -> Type {
        self.depend(cx.task, var);
        self.peek(var)
    }

    pub fn depend(&mut self, task: Task, var: Var) {
        self.node_mut(var).dependents.insert(task);
    }

    fn wake(&mut self, var: Var) {
        let tasks: Vec<Task> = self.node(var).dependents.iter().copied().collect();
        self.wake_tasks(&tasks);
    }

    pub fn wake_tasks(&mut self, tasks: &[Task]) {
        for task in tasks {
            let inst = self.find_inst(task.inst);
            self.work.insert(Task { inst, stmt: task.stmt });
        }
    }

    // ---- flows -----------------------------------------------------------------------------------------------------

    /// A value of the type gets into the variable.
    pub fn flow(&mut self, var: Var, ty: Type) {
        if ty != Type::Never {
            self.agenda.push_back(Action::Flow(var, ty));
            self.drain();
        }
    }

    /// The value can be seen by code that knows nothing about it.
    pub fn escape(&mut self, ty: &Type) {
        if can_escape(ty) {
            self.agenda.push_back(Action::Escape(ty.clone()));
            self.drain();
        }
    }

    pub fn unify(&mut self, a: Var, b: Var) {
        self.agenda.push_back(Action::Unify(a, b));
        self.drain();
    }

    /// Everything that ever gets into the variable escapes.
    pub fn mark_escaping(&mut self, var: Var) {
        let node = self.node_mut(var);
        if !node.escaping {
            node.escaping = true;
            let ty = node.ty.clone();
            self.escape(&ty);
        }
    }

    /// The type of a value that is one of the two.
    pub fn join(&mut self, a: &Type, b: &Type) -> Type {
        let (a, b) = (self.canon(a), self.canon(b));
        let mut actions = Vec::new();
        let ty = join(&self.classes, &a, &b, &mut actions);
        self.agenda.extend(actions);
        self.drain();
        self.canon(&ty)
    }

    pub fn join_all(&mut self, types: &[Type]) -> Type {
        let mut all = Type::Never;
        for ty in types {
            all = self.join(&all, ty);
        }
        all
    }

    fn drain(&mut self) {
        if self.draining {
            return;
        }
        self.draining = true;
        while let Some(action) = self.agenda.pop_front() {
            match action {
                Action::Flow(var, ty) => self.do_flow(var, &ty),
                Action::Unify(a, b) => self.do_unify(a, b),
                Action::Escape(ty) => self.do_escape(&ty),
            }
        }
        self.draining = false;
    }

    fn do_flow(&mut self, var: Var, ty: &Type) {
        let ty = self.canon(ty);
        let old = self.peek(var);
        let mut actions = Vec::new();
        if self.node(var).escaping && can_escape(&ty) {
            actions.push(Action::Escape(ty.clone()));
        }
        let new = join(&self.classes, &old, &ty, &mut actions);
        self.agenda.extend(actions);
        if new == old {
            return;
        }
        let node = self.node_mut(var);
        if new == Type::Dyn && node.reason.is_none() {
            node.reason =
                Some(if ty == Type::Dyn { Reason::FromDynamic } else { Reason::TwoTypes { first: old, second: ty } });
        }
        node.ty = new;
        self.wake(var);
    }

    fn do_unify(&mut self, a: Var, b: Var) {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return;
        }
        let (root, child) = (a.min(b), a.max(b));
        let node = &mut self.vars[child.0 as usize];
        node.parent = root.0;
        let ty = std::mem::replace(&mut node.ty, Type::Never);
        let dependents = std::mem::take(&mut node.dependents);
        let escaping = node.escaping;
        let reason = node.reason.take();
        let to = &mut self.vars[root.0 as usize];
        to.dependents.extend(dependents);
        let was_escaping = to.escaping;
        to.escaping |= escaping;
        if to.reason.is_none() {
            to.reason = reason;
        }
        if escaping && !was_escaping {
            let ty = to.ty.clone();
            self.agenda.push_back(Action::Escape(ty));
        }
        if was_escaping && !escaping {
            self.agenda.push_back(Action::Escape(ty.clone()));
        }
        // Readers of either saw another identity, so all look again, whatever the joined type.
        self.wake(root);
        if ty != Type::Never {
            self.do_flow(root, &ty);
        }
    }

    fn do_escape(&mut self, ty: &Type) {
        match ty {
            Type::List(e) | Type::Set(e) => self.agenda.push_back(Action::Flow(*e, Type::Dyn)),
            Type::Dict(k, v) => {
                self.agenda.push_back(Action::Flow(*k, Type::Dyn));
                self.agenda.push_back(Action::Flow(*v, Type::Dyn));
            }
            Type::Tuple(items) => {
                self.agenda.extend(items.iter().filter(|t| can_escape(t)).cloned().map(Action::Escape));
            }
            Type::Iter(item) => self.agenda.push_back(Action::Escape((**item).clone())),
            Type::Instance(class) | Type::Maybe(class) => self.escape_instance(*class),
            Type::Class(class) => self.escape_class(*class),
            Type::Func(func) => self.need_dynamic(*func, false),
            Type::Generator(inst) => self.escape_generator(*inst),
            Type::Slice => self.agenda.push_back(Action::Flow(self.slices, Type::Dyn)),
            Type::Module(module) => self.escape_module(*module),
            Type::Never
            | Type::None
            | Type::Bool
            | Type::Int
            | Type::Float
            | Type::Str
            | Type::Bytes
            | Type::Range
            | Type::Builtin(_)
            | Type::Dyn => {}
        }
    }

    // ---- the loop --------------------------------------------------------------------------------------------------

    /// Runs to the fixpoint.
    pub fn run(&mut self) {
        loop {
            while let Some(task) = self.work.pop_first() {
                self.evaluate(task);
            }
            // Only now are the element types that distinguish instances known.
            if !self.merge_equal_instances() && !self.retire_surplus_instances() {
                return;
            }
        }
    }

    fn evaluate(&mut self, task: Task) {
        let inst = self.find_inst(task.inst);
        let func = self.insts[inst.0 as usize].func;
        self.evaluations += 1;
        let stmt = self.bodies[func.index()].stmts[task.stmt as usize];
        self.eval(Cx { task: Task { inst, stmt: task.stmt }, func, stmt });
    }

    /// Type of an operand; `None` while (or because) nothing gets there, so that the statement is not executed.
    pub fn operand(&self, cx: Cx, op: &Operand) -> Option<Type> {
        match op {
            Operand::Const(value) => Some(crate::ops::const_type(value)),
            Operand::Local(local) => {
                let ty = self.peek(self.local(cx.task.inst, *local));
                (ty != Type::Never).then_some(ty)
            }
        }
    }
}
