//! Calls: of functions, classes, methods, `super()`; static where the callee is known, else everything involved escapes.

use crate::args::{Args, bind};
use crate::classes::Member;
use crate::solve::{Cx, Solver};
use crate::types::{Target, Type};
use mlc_hir::{ClassId, FuncId, Name, SpecialMethod};
use std::collections::BTreeSet;

/// How a method was found.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Found {
    func: FuncId,
    holder: ClassId,
    /// Takes the receiver as its first argument.
    takes_self: bool,
}

impl<'p> Solver<'p> {
    /// `callee(args)`
    pub fn call(&mut self, cx: Cx<'p>, callee: &Type, args: &Args<'p>) -> Type {
        match callee {
            Type::Func(func) => self.call_function(cx, *func, args),
            Type::Class(class) => self.construct(cx, *class, args),
            _ => {
                self.escape(callee);
                self.call_dynamically(cx, args)
            }
        }
    }

    /// A call of who knows what.
    pub fn call_dynamically(&mut self, cx: Cx, args: &Args) -> Type {
        self.escape_args(args);
        self.set_target(cx, None);
        Type::Dyn
    }

    pub fn call_function(&mut self, cx: Cx, func: FuncId, args: &Args) -> Type {
        match bind(self.program.func(func), args) {
            Some(key) => {
                let inst = self.enter(func, &key);
                self.set_target(cx, Some(Target::Function(inst)));
                self.result_of(cx, inst)
            }
            None => {
                self.need_dynamic(func, false);
                self.call_dynamically(cx, args)
            }
        }
    }

    /// `C(args)` where C is this very class object.
    pub fn construct(&mut self, cx: Cx, class: ClassId, args: &Args) -> Type {
        self.make_instance(class);
        let init: Name = "__init__".into();
        self.watch(cx, &init);
        let info = self.classes.info(class);
        if !info.typed {
            self.escape(&Type::Class(class));
            return self.call_dynamically(cx, args);
        }
        let (mro, foreign) = (info.mro.clone(), info.foreign);
        if self.classes.lookup(&mro, "__new__").is_some() {
            self.escape(&Type::Class(class));
            return self.call_dynamically(cx, args);
        }
        let found = self.classes.lookup(&mro, &init);
        let target = match found {
            _ if foreign || self.is_shadowed(class, &init) => None,
            None if args.is_empty() => Some(Target::Construct { class, init: None }),
            Some((holder, Member::Method(func))) => {
                let args = args.with_receiver(Type::Instance(holder));
                bind(self.program.func(func), &args)
                    .map(|key| Target::Construct { class, init: Some(self.enter(func, &key)) })
            }
            _ => None,
        };
        // `__init__` must return None; construction by the runtime says so if it returns anything else.
        let target = match target {
            Some(Target::Construct { init: Some(inst), .. })
                if !matches!(self.result_of(cx, inst), Type::None | Type::Never) =>
            {
                None
            }
            target => target,
        };
        if target.is_none() {
            self.make_callable(class);
            self.escape_args(args);
        }
        self.set_target(cx, target);
        Type::Instance(class)
    }

    /// `recv.name(args)` where recv is an instance of the class.
    pub fn call_method(&mut self, cx: Cx, class: ClassId, name: &Name, args: &Args) -> Type {
        self.watch(cx, name);
        let info = self.classes.info(class);
        let known = info.closed && !info.reads_hooked;
        let descendants = info.descendants.clone();
        if known && !self.is_shadowed(class, name) {
            let mut cases = Vec::new();
            let mut all = true;
            for descendant in descendants {
                // What is never made cannot be the receiver (abstract base classes).
                let made = self.class_states[descendant.index()].made;
                if self.read(cx, made) == Type::Never {
                    continue;
                }
                match self.classes.lookup(&self.classes.info(descendant).mro, name) {
                    Some((holder, member)) => match found(holder, member) {
                        Some(found) => cases.push((descendant, found)),
                        None => all = false,
                    },
                    None => all = false,
                }
            }
            if cases.is_empty() && all {
                return Type::Never;
            }
            if all {
                return match self.call_cases(cx, &cases, None, args) {
                    Some(ty) => ty,
                    None => self.call_found_dynamically(cx, &cases, args),
                };
            }
        }
        self.escape(&Type::Instance(class));
        self.read_by_name(name);
        // What is found may be a value kept in the object or its class.
        self.read_instance(cx, class, name);
        self.call_dynamically(cx, args)
    }

    /// Calls one of a few functions according to the class of the receiver. `this`: what to pass as receiver when it
    /// is not known to be an instance of the class that has the method.
    fn call_cases(&mut self, cx: Cx, cases: &[(ClassId, Found)], this: Option<&Type>, args: &Args) -> Option<Type> {
        let distinct: BTreeSet<FuncId> = cases.iter().map(|(_, f)| f.func).collect();
        if distinct.len() > crate::instances::MAX_INSTANCES {
            return None;
        }
        let mut keys = Vec::new();
        for (class, found) in cases {
            let args = match (found.takes_self, this) {
                (true, Some(this)) => args.with_receiver(this.clone()),
                (true, None) => args.with_receiver(Type::Instance(found.holder)),
                (false, _) => args.clone(),
            };
            keys.push((*class, found.func, bind(self.program.func(found.func), &args)?));
        }
        let mut targets = Vec::new();
        let mut ty = Type::Never;
        for (class, func, key) in keys {
            let inst = self.enter(func, &key);
            let result = self.result_of(cx, inst);
            ty = self.join(&ty, &result);
            targets.push((class, inst));
        }
        let first = targets[0].1;
        let target =
            if targets.iter().all(|(_, i)| *i == first) { Target::Function(first) } else { Target::Switch(targets) };
        self.set_target(cx, Some(target));
        Some(ty)
    }

    /// The functions are known, but the arguments must be bound (or the function chosen) at run time.
    fn call_found_dynamically(&mut self, cx: Cx, cases: &[(ClassId, Found)], args: &Args) -> Type {
        for (_, found) in cases {
            self.need_dynamic(found.func, found.takes_self);
        }
        self.call_dynamically(cx, args)
    }

    /// `C.name(args)` where C is this very class object.
    pub fn call_class_method(&mut self, cx: Cx, class: ClassId, name: &Name, args: &Args) -> Type {
        self.watch(cx, name);
        if self.classes.info(class).typed && !self.is_shadowed(class, name) {
            let member = self.classes.lookup(&self.classes.info(class).mro, name);
            let call = match member {
                Some((holder, Member::Method(func))) => {
                    let mut args = args.clone();
                    // The method is compiled for receivers of the class that has it.
                    if let Some(Type::Instance(given)) = args.pos.first()
                        && self.classes.derives(*given, holder)
                    {
                        args.pos[0] = Type::Instance(holder);
                    }
                    Some((func, args))
                }
                Some((_, Member::Special(SpecialMethod::Static(func)))) => Some((*func, args.clone())),
                Some((_, Member::Special(SpecialMethod::ClassMethod(func)))) => {
                    Some((*func, args.with_receiver(Type::Class(class))))
                }
                _ => None,
            };
            if let Some((func, args)) = call {
                if let Some(key) = bind(self.program.func(func), &args) {
                    let inst = self.enter(func, &key);
                    self.set_target(cx, Some(Target::Function(inst)));
                    return self.result_of(cx, inst);
                }
                self.need_dynamic(func, false);
            }
        }
        self.escape(&Type::Class(class));
        self.read_by_name(name);
        let value = self.read_class(cx, class, name);
        self.escape(&value);
        self.call_dynamically(cx, args)
    }

    /// `super().name(args)` in a method of the class held by `class`.
    pub fn call_super(&mut self, cx: Cx, class: &Type, this: &Type, name: &Name, args: &Args) -> Type {
        self.watch(cx, name);
        if let (Type::Class(class), Type::Instance(_) | Type::Dyn) = (class, this) {
            let class = *class;
            let info = self.classes.info(class);
            let (closed, descendants) = (info.closed, info.descendants.clone());
            let shadowed = self.is_changed(name);
            let mut cases = Vec::new();
            let mut none = true;
            let mut all = closed && !shadowed;
            for descendant in descendants {
                let made = self.class_states[descendant.index()].made;
                if self.read(cx, made) == Type::Never {
                    continue;
                }
                let mro = &self.classes.info(descendant).mro;
                let next = mro.iter().position(|c| *c == class).map_or(0, |at| at + 1);
                match self.classes.lookup(&mro[next..], name) {
                    Some((holder, member)) => {
                        none = false;
                        match found(holder, member) {
                            Some(found) => cases.push((descendant, found)),
                            None => all = false,
                        }
                    }
                    None => all = false,
                }
            }
            let same = cases.first().is_some_and(|(_, first)| cases.iter().all(|(_, f)| f == first));
            if all && same {
                let receiver = match this {
                    Type::Instance(_) => Type::Instance(cases[0].1.holder),
                    _ => Type::Dyn,
                };
                if let Some(ty) = self.call_cases(cx, &cases[..1], Some(&receiver), args) {
                    return ty;
                }
            }
            if all && !cases.is_empty() && matches!(this, Type::Instance(_)) {
                return self.call_found_dynamically(cx, &cases, args);
            }
            let harmless = matches!(
                &**name,
                "__init__" | "__repr__" | "__str__" | "__hash__" | "__eq__" | "__ne__" | "__init_subclass__"
            );
            if closed && none && !shadowed && harmless {
                // A method of `object` or of a builtin exception: it gives nothing away.
                self.escape_args(args);
                self.set_target(cx, None);
                return if &**name == "__init__" { Type::None } else { Type::Dyn };
            }
        }
        self.escape(class);
        self.escape(this);
        self.read_by_name(name);
        self.call_dynamically(cx, args)
    }
}

fn found(holder: ClassId, member: Member) -> Option<Found> {
    match member {
        Member::Method(func) => Some(Found { func, holder, takes_self: true }),
        Member::Special(SpecialMethod::Static(func)) => Some(Found { func: *func, holder, takes_self: false }),
        Member::Special(SpecialMethod::ClassMethod(_) | SpecialMethod::Property { .. }) | Member::Attr => None,
    }
}
