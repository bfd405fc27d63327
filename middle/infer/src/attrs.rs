//! Attributes: slots of instances, class attributes, and what reaches them by name alone.
//!
//! A slot belongs to the class that declares it (some method assigns `self.x`); slots of one name that an object can have
//! by way of two classes are one variable. An access through a dynamic value concerns every class whose instances
//! (or class object) may be held by a dynamic value: reading lets the attribute escape, storing makes it `Dyn`.

use crate::classes::Member;
use crate::solve::{Cx, Solver, Task, Var};
use crate::types::Type;
use mlc_hir::{ClassId, ModuleId, Name, SpecialMethod};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct NameInfo {
    /// By the class that declares the slot; classes get one too when an undeclared attribute is used.
    pub slots: BTreeMap<ClassId, Var>,
    /// Class attributes, by class.
    pub attrs: BTreeMap<ClassId, Var>,
    /// Read through a dynamic value somewhere.
    pub is_read: bool,
    /// Stored through a dynamic value, or over a method, somewhere.
    pub is_stored: bool,
    /// Statements that looked the name up.
    watchers: BTreeSet<Task>,
}

pub type Names = BTreeMap<Name, NameInfo>;

/// Special methods whose first argument alone is given by the runtime are no different: all are entered dynamically.
pub fn is_special(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// Methods without underscores that the runtime itself calls, on whatever it gets: `dict(x)`, `print(file=x)`,
/// `yield from x`.
const CALLED_BY_RUNTIME: [&str; 6] = ["keys", "write", "flush", "send", "throw", "close"];

impl<'p> Solver<'p> {
    pub fn declare_attributes(&mut self) {
        let program = self.program;
        for name in CALLED_BY_RUNTIME {
            self.read_by_name(&name.into());
        }
        for (index, class) in program.classes.iter().enumerate() {
            let id = ClassId(index as u32);
            for slot in &class.slots {
                self.slot_entry(id, slot);
            }
            for attr in &class.attrs {
                self.attr_entry(id, attr);
            }
        }
        if self.facts.any_global {
            for var in self.globals.clone() {
                self.flow(var, Type::Dyn);
            }
        }
        for index in 0..program.classes.len() {
            let id = ClassId(index as u32);
            if !self.classes.info(id).typed {
                self.escape_class(id);
            }
        }
    }

    fn name(&mut self, name: &Name) -> &mut NameInfo {
        self.names.entry(name.clone()).or_default()
    }

    /// The statement is evaluated again when more becomes known about the name.
    pub fn watch(&mut self, cx: Cx, name: &Name) {
        self.name(name).watchers.insert(cx.task);
    }

    fn wake_watchers(&mut self, name: &Name) {
        let tasks: Vec<Task> = self.name(name).watchers.iter().copied().collect();
        self.wake_tasks(&tasks);
    }

    fn slot_entry(&mut self, class: ClassId, name: &Name) -> Var {
        if let Some(var) = self.name(name).slots.get(&class) {
            return *var;
        }
        let var = self.new_var();
        for other in self.classes.info(class).related.clone() {
            // An object can have both: it is one place.
            if let Some(known) = self.name(name).slots.get(&other).copied() {
                self.unify(var, known);
            }
        }
        self.name(name).slots.insert(class, var);
        self.apply(class, name);
        self.wake_watchers(name);
        var
    }

    fn attr_entry(&mut self, class: ClassId, name: &Name) -> Var {
        if let Some(var) = self.name(name).attrs.get(&class) {
            return *var;
        }
        let var = self.new_var();
        self.name(name).attrs.insert(class, var);
        self.apply(class, name);
        self.wake_watchers(name);
        var
    }

    /// The slot of this name that objects of static type `class` have, declared or not.
    fn slot(&mut self, class: ClassId, name: &Name) -> Var {
        match self.existing_slot(class, name) {
            Some(var) => var,
            None => self.slot_entry(class, name),
        }
    }

    pub fn existing_slot(&self, class: ClassId, name: &str) -> Option<Var> {
        let slots = &self.names.get(name)?.slots;
        self.classes.info(class).mro.iter().find_map(|c| slots.get(c)).copied()
    }

    // ---- through dynamic values ------------------------------------------------------------------------------------

    /// `x.name` is evaluated where x can be any escaped object.
    pub fn read_by_name(&mut self, name: &Name) {
        if !std::mem::replace(&mut self.name(name).is_read, true) {
            self.apply_everywhere(name);
        }
    }

    /// `x.name = …` is executed where x can be any escaped object.
    pub fn store_by_name(&mut self, name: &Name) {
        if !std::mem::replace(&mut self.name(name).is_stored, true) {
            self.apply_everywhere(name);
            self.wake_watchers(name);
        }
    }

    fn apply_everywhere(&mut self, name: &Name) {
        for index in 0..self.program.classes.len() {
            self.apply(ClassId(index as u32), name);
        }
        for module in self.module_escapes.clone() {
            self.apply_to_module(ModuleId(module), name);
        }
    }

    pub fn escape_instance(&mut self, class: ClassId) {
        for descendant in self.classes.info(class).descendants.clone() {
            for holder in self.classes.info(descendant).mro.clone() {
                if !std::mem::replace(&mut self.class_states[holder.index()].instance_escapes, true) {
                    self.apply_all_names(holder);
                    if self.access("__class__").0 {
                        self.escape_class(holder);
                    }
                }
            }
        }
    }

    /// The class object may be called and asked for attributes by code that knows nothing about it.
    pub fn escape_class(&mut self, class: ClassId) {
        for holder in self.classes.info(class).mro.clone() {
            if !std::mem::replace(&mut self.class_states[holder.index()].object_escapes, true) {
                self.apply_all_names(holder);
            }
        }
        self.make_callable(class);
        for name in ["__init_subclass__", "__class_getitem__"] {
            for holder in self.classes.info(class).mro.clone() {
                self.need_member(holder, name, false);
            }
        }
    }

    /// Instances of the class are made at run time: by a call that is not resolved, by `raise`.
    pub fn make_callable(&mut self, class: ClassId) {
        if std::mem::replace(&mut self.class_states[class.index()].is_callable, true) {
            return;
        }
        self.make_instance(class);
        self.escape_instance(class);
        let mro = self.classes.info(class).mro.clone();
        for holder in &mro {
            self.need_member(*holder, "__init__", true);
            self.need_member(*holder, "__new__", false);
        }
        if self.classes.lookup(&mro, "__new__").is_some() {
            self.escape_class(class);
        }
    }

    /// The class object of some exception is held by a dynamic value.
    pub fn escape_exception_classes(&mut self) {
        for index in 0..self.program.classes.len() {
            let class = ClassId(index as u32);
            if self.classes.info(class).foreign {
                self.escape_class(class);
            }
        }
    }

    pub fn escape_module(&mut self, module: ModuleId) {
        if self.module_escapes.insert(module.0) {
            for name in self.program.module(module).globals.keys() {
                self.apply_to_module(module, name);
            }
        }
    }

    fn apply_to_module(&mut self, module: ModuleId, name: &Name) {
        let Some(global) = self.program.module(module).globals.get(name) else { return };
        let var = self.globals[global.index()];
        let (is_read, is_stored) = self.access(name);
        if is_read {
            self.mark_escaping(var);
        }
        if is_stored {
            self.flow(var, Type::Dyn);
        }
    }

    /// Whether dynamic code reads and stores attributes of this name.
    fn access(&self, name: &str) -> (bool, bool) {
        let info = self.names.get(name);
        (
            self.facts.any_name_read || info.is_some_and(|n| n.is_read),
            self.facts.any_name_stored || info.is_some_and(|n| n.is_stored),
        )
    }

    fn apply_all_names(&mut self, class: ClassId) {
        let decl = self.program.class(class);
        let mut names: BTreeSet<Name> = decl.methods.keys().chain(decl.special.keys()).cloned().collect();
        names.extend(
            self.names
                .iter()
                .filter(|(_, info)| info.slots.contains_key(&class) || info.attrs.contains_key(&class))
                .map(|(name, _)| name.clone()),
        );
        for name in &names {
            self.apply(class, name);
        }
    }

    /// Brings one name of one class in line with what dynamic code does. Called whenever any of the facts changes.
    fn apply(&mut self, class: ClassId, name: &Name) {
        let Some(state) = self.class_states.get(class.index()) else { return };
        let (instances, object) = (state.instance_escapes, state.object_escapes);
        if !instances && !object {
            return;
        }
        let (is_read, is_stored) = self.access(name);
        if is_read && &**name == "__class__" {
            self.escape_class(class);
        }
        let info = self.names.get(name);
        let slot = info.and_then(|n| n.slots.get(&class)).copied().filter(|_| instances);
        let attr = info.and_then(|n| n.attrs.get(&class)).copied();
        for var in slot.into_iter().chain(attr) {
            if is_read {
                self.mark_escaping(var);
            }
            if is_stored {
                self.flow(var, Type::Dyn);
            }
        }
        if is_read || is_stored {
            self.need_member(class, name, !object);
        }
    }

    /// The functions that the class itself has under this name may be called dynamically. `by_instance`: they can only
    /// be found through instances.
    pub fn need_member(&mut self, class: ClassId, name: &str, by_instance: bool) {
        match self.classes.own(class, name) {
            Some(Member::Method(func)) => self.need_dynamic(func, by_instance),
            Some(Member::Special(SpecialMethod::Static(func))) => self.need_dynamic(*func, false),
            Some(Member::Special(SpecialMethod::ClassMethod(func))) => {
                self.need_dynamic(*func, false);
                for descendant in self.classes.info(class).descendants.clone() {
                    self.escape_class(descendant);
                }
            }
            Some(Member::Special(SpecialMethod::Property { getter, setter, deleter })) => {
                for func in [Some(*getter), *setter, *deleter].into_iter().flatten() {
                    self.need_dynamic(func, true);
                }
            }
            Some(Member::Attr) | None => {}
        }
    }

    /// An instance of exactly this class may exist: the runtime may call its special methods.
    pub fn make_instance(&mut self, class: ClassId) {
        let made = self.class_states[class.index()].made;
        if self.peek(made) != Type::Never {
            return;
        }
        self.flow(made, Type::Bool);
        let program = self.program;
        for holder in self.classes.info(class).mro.clone() {
            let decl = program.class(holder);
            let names: Vec<&Name> = decl.methods.keys().chain(decl.special.keys()).filter(|n| is_special(n)).collect();
            for name in names {
                if !matches!(&**name, "__init__" | "__new__" | "__init_subclass__" | "__class_getitem__") {
                    self.need_member(holder, name, true);
                }
            }
        }
    }

    /// Whether some object of static type `class` may have something else under the name than the class bodies say.
    pub fn is_shadowed(&mut self, class: ClassId, name: &Name) -> bool {
        if self.is_changed(name) {
            return true;
        }
        let related = &self.classes.info(class).related;
        self.names.get(name).is_some_and(|n| related.iter().any(|c| n.slots.contains_key(c)))
    }

    // ---- through typed values --------------------------------------------------------------------------------------

    /// `x.name` where x is of the class.
    pub fn read_instance(&mut self, cx: Cx, class: ClassId, name: &Name) -> Type {
        self.watch(cx, name);
        let info = self.classes.info(class);
        let dynamic = info.reads_hooked || info.foreign && !self.is_declared(class, name) || is_special(name);
        let descendants = info.descendants.clone();
        let mut ty = Type::Never;
        let mut by_name = dynamic;
        for descendant in descendants {
            for holder in self.classes.info(descendant).mro.clone() {
                if let Some(var) = self.names.get(name).and_then(|n| n.attrs.get(&holder)).copied() {
                    let found = self.read(cx, var);
                    if self.binds(&found) {
                        by_name = true;
                        self.escape(&found);
                        self.escape_class(descendant);
                    }
                    ty = self.join(&ty, &found);
                }
                if let Some(Member::Method(_) | Member::Special(_)) = self.classes.own(holder, name) {
                    by_name = true;
                    break;
                }
            }
        }
        // By way of a base class that does not declare the slot, a subclass may still have it: by name then, the slot
        // of the base stands for all of them. A method fetched as a value makes no slot, which would look like an
        // attribute stored over it.
        let slot = if by_name { self.existing_slot(class, name) } else { Some(self.slot(class, name)) };
        if let Some(var) = slot {
            let found = self.read(cx, var);
            ty = self.join(&ty, &found);
        }
        if by_name {
            self.escape(&Type::Instance(class));
            self.read_by_name(name);
            ty = self.join(&ty, &Type::Dyn);
        }
        ty
    }

    /// Whether some class of an object of static type `class` has a property of this name.
    pub fn is_accessor(&self, class: ClassId, name: &str) -> bool {
        let related = &self.classes.info(class).related;
        related.iter().any(|c| matches!(self.classes.own(*c, name), Some(Member::Special(_))))
    }

    fn is_declared(&self, class: ClassId, name: &str) -> bool {
        let related = &self.classes.info(class).related;
        related
            .iter()
            .any(|c| self.program.class(*c).slots.iter().any(|s| &**s == name) || self.classes.own(*c, name).is_some())
    }

    /// Whether reading a class attribute may call something that gets the receiver: functions are bound, descriptors asked.
    fn binds(&self, ty: &Type) -> bool {
        match ty {
            Type::Func(_) | Type::Dyn => true,
            Type::Instance(_) | Type::Maybe(_) => self.facts.defines("__get__"),
            _ => false,
        }
    }

    /// `x.name = value` where x is of the class.
    pub fn store_instance(&mut self, cx: Cx, class: ClassId, name: &Name, value: &Type) {
        self.watch(cx, name);
        let info = self.classes.info(class);
        let mut dynamic = info.stores_hooked || is_special(name);
        let foreign = info.foreign;
        for holder in info.related.clone() {
            if let Some(Member::Special(_)) = self.classes.own(holder, name) {
                dynamic = true;
            }
            if let Some(var) = self.names.get(name).and_then(|n| n.attrs.get(&holder)).copied() {
                dynamic |= match self.read(cx, var) {
                    Type::Dyn => true,
                    Type::Instance(_) | Type::Maybe(_) => self.facts.defines("__set__"),
                    _ => false,
                };
            }
        }
        let slot = self.slot(class, name);
        if dynamic {
            self.escape(&Type::Instance(class));
            self.escape(value);
            self.store_by_name(name);
        }
        self.flow(slot, value.clone());
        if dynamic || foreign {
            self.flow(slot, Type::Dyn);
        }
    }

    /// `C.name` where C is this very class object.
    pub fn read_class(&mut self, cx: Cx, class: ClassId, name: &Name) -> Type {
        self.watch(cx, name);
        if !self.is_changed(name) && matches!(&**name, "__name__" | "__qualname__" | "__module__") {
            return Type::Str;
        }
        let mut ty = Type::Never;
        for holder in self.classes.info(class).mro.clone() {
            if let Some(var) = self.names.get(name).and_then(|n| n.attrs.get(&holder)).copied() {
                let mut found = self.read(cx, var);
                if !matches!(found, Type::Func(_)) && self.binds(&found) {
                    self.escape(&found);
                    self.escape_class(class);
                    found = Type::Dyn;
                }
                ty = self.join(&ty, &found);
            }
            match self.classes.own(holder, name) {
                Some(Member::Method(func)) if !self.is_changed(name) => {
                    return self.join(&ty, &Type::Func(func));
                }
                Some(Member::Special(SpecialMethod::Static(func))) if !self.is_changed(name) => {
                    return self.join(&ty, &Type::Func(*func));
                }
                Some(Member::Method(_) | Member::Special(_)) => {
                    return self.read_class_dynamically(class, name, ty);
                }
                Some(Member::Attr) | None => {}
            }
        }
        if is_special(name) || self.classes.info(class).foreign {
            return self.read_class_dynamically(class, name, ty);
        }
        if ty == Type::Never {
            // Nobody is known to store it; a store by name must find a place.
            let var = self.attr_entry(class, name);
            return self.read(cx, var);
        }
        ty
    }

    fn read_class_dynamically(&mut self, class: ClassId, name: &Name, ty: Type) -> Type {
        self.escape(&Type::Class(class));
        self.read_by_name(name);
        self.join(&ty, &Type::Dyn)
    }

    /// Whether a class may have something else under the name than its body says.
    pub fn is_changed(&self, name: &str) -> bool {
        self.facts.any_name_stored || self.facts.functions_change || self.names.get(name).is_some_and(|n| n.is_stored)
    }

    /// `C.name = value` where C is this very class object.
    pub fn store_class(&mut self, cx: Cx, class: ClassId, name: &Name, value: &Type) {
        self.watch(cx, name);
        let related = self.classes.info(class).related.clone();
        let over =
            related.iter().any(|c| matches!(self.classes.own(*c, name), Some(Member::Method(_) | Member::Special(_))));
        if over || is_special(name) {
            // From now on calls of the name are resolved when they are made.
            self.escape(&Type::Class(class));
            self.store_by_name(name);
        }
        if matches!(value, Type::Func(_)) || over || is_special(name) {
            self.escape(value);
        }
        let var = self.attr_entry(class, name);
        self.flow(var, value.clone());
    }

    /// What a class body binds.
    pub fn bind_in_class(&mut self, class: ClassId, name: &Name, value: &Type) {
        match self.classes.own(class, name) {
            Some(Member::Method(func)) if *value == Type::Func(func) => {}
            Some(Member::Special(_)) => {}
            _ => {
                if matches!(value, Type::Func(_)) {
                    self.escape(value);
                }
                let var = self.attr_entry(class, name);
                self.flow(var, value.clone());
            }
        }
    }
}
