//! Facts of classes: known bases, slots, and which classes never change.

use crate::lower::BaseRef;
use mlc_hir::visit;
use mlc_hir::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub fn facts(program: &mut Program, bases: &[Vec<BaseRef>]) {
    for (i, refs) in bases.iter().enumerate() {
        program.classes[i].bases = refs.iter().map(|r| base(program, r)).collect();
    }
    break_cycles(program);
    slots(program);
    meant_attributes(program);
    let changes = Changes::of(program);
    let defined: BTreeSet<ClassId> = program
        .globals
        .iter()
        .filter_map(|g| match g.constant {
            Some(Definition::Class(class)) => Some(class),
            _ => None,
        })
        .collect();
    for (i, class) in program.classes.iter_mut().enumerate() {
        let id = ClassId(i as u32);
        let named = class.methods.keys().chain(class.special.iter().filter_map(|(name, special)| match special {
            SpecialMethod::Static(_) | SpecialMethod::ClassMethod(_) => Some(name),
            // `obj.x = v` calls the setter.
            SpecialMethod::Property { .. } => None,
        }));
        let replaced = changes.anything || named.into_iter().any(|name| changes.attrs.contains(name));
        class.is_static &= defined.contains(&id) && !changes.classes.contains(&id) && !replaced;
    }
}

/// `class A(A):` names a global that holds no class yet when it is read: no class is its own ancestor.
fn break_cycles(program: &mut Program) {
    for i in 0..program.classes.len() {
        let id = ClassId(i as u32);
        let known = std::mem::take(&mut program.classes[i].bases);
        let checked = known.into_iter().map(|b| match b {
            Base::Class(c) if c == id || is_ancestor(program, id, c) => Base::Unknown,
            b => b,
        });
        program.classes[i].bases = checked.collect();
    }
}

/// True if `of` derives from `class`, by the bases that are known.
fn is_ancestor(program: &Program, class: ClassId, of: ClassId) -> bool {
    let (mut work, mut seen) = (vec![of], BTreeSet::new());
    while let Some(id) = work.pop() {
        if id == class {
            return true;
        }
        if seen.insert(id) {
            work.extend(
                program.class(id).bases.iter().filter_map(|b| if let Base::Class(c) = b { Some(*c) } else { None }),
            );
        }
    }
    false
}

fn base(program: &Program, reference: &BaseRef) -> Base {
    match reference {
        BaseRef::Builtin(name) => Base::Builtin(name.clone()),
        BaseRef::Global(id) => match &program.global(*id).constant {
            Some(Definition::Class(class)) => Base::Class(*class),
            Some(Definition::Builtin(name)) => Base::Builtin(name.clone()),
            _ => Base::Unknown,
        },
        BaseRef::Unknown => Base::Unknown,
    }
}

/// The program takes the dictionaries of objects in its hands (`self.__dict__.update(kwargs)`, `vars(x)`).
fn uses_dictionaries(program: &Program) -> bool {
    let mut found = false;
    for func in &program.funcs {
        walk(&func.body, &mut |stmt| {
            let (StmtKind::Let(_, value) | StmtKind::Do(value)) = &stmt.kind else { return };
            found |= match value {
                Rvalue::GetAttr { name, .. } | Rvalue::SetAttr { name, .. } => &**name == "__dict__",
                Rvalue::CallBuiltin { name, .. } | Rvalue::GetBuiltin(name) => &**name == "vars",
                _ => false,
            };
        });
    }
    found
}

/// A class has no slot for what a known base has a slot for, nor for what a property handles. Where dictionaries of objects
/// are used as such, they hold all attributes, in the order in which they were stored.
fn slots(program: &mut Program) {
    if uses_dictionaries(program) {
        return program.classes.iter_mut().for_each(|c| c.slots.clear());
    }
    for i in 0..program.classes.len() {
        let mut taken: BTreeSet<Name> = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut work = vec![ClassId(i as u32)];
        while let Some(id) = work.pop() {
            if !seen.insert(id) {
                continue;
            }
            let class = program.class(id);
            taken.extend(class.special.keys().cloned());
            if id.index() != i {
                taken.extend(class.slots.iter().cloned());
            }
            work.extend(class.bases.iter().filter_map(|b| if let Base::Class(c) = b { Some(*c) } else { None }));
        }
        program.classes[i]
            .slots
            .retain(|name| !taken.contains(name) && &**name != "__class__" && &**name != "__dict__");
    }
}

/// In a method, an undefined name that is an attribute of the instance was meant to be one: `Did you mean: 'self.size'?`
fn meant_attributes(program: &mut Program) {
    let mut of_class: BTreeMap<ClassId, BTreeSet<Name>> = BTreeMap::new();
    for i in 0..program.funcs.len() {
        let func = &program.funcs[i];
        let has_self = func.locals.iter().any(|l| l.name.as_deref() == Some("self"));
        let Some(class) = func.class.filter(|_| has_self) else { continue };
        let names = of_class.entry(class).or_insert_with(|| attributes(program, class));
        visit::walk_mut(&mut program.funcs[i].body, &mut |stmt| {
            let (StmtKind::Let(_, value) | StmtKind::Do(value)) = &mut stmt.kind else { return };
            if let Rvalue::UndefinedName(name, trailer) = value
                && names.contains(name)
            {
                *trailer = Some(format!(". Did you mean: 'self.{name}'?").into());
            }
        });
    }
}

/// What instances of a class have as far as the program shows it.
fn attributes(program: &Program, class: ClassId) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut work = vec![class];
    while let Some(id) = work.pop() {
        if !seen.insert(id) {
            continue;
        }
        let c = program.class(id);
        names.extend(c.slots.iter().chain(&c.attrs).chain(c.methods.keys()).chain(c.special.keys()).cloned());
        work.extend(c.bases.iter().filter_map(|b| if let Base::Class(c) = b { Some(*c) } else { None }));
    }
    names
}

/// Changes of attributes that the program makes anywhere.
#[derive(Default)]
struct Changes {
    /// Attribute names that are stored or deleted on any object.
    attrs: BTreeSet<Name>,
    /// Classes whose attributes are changed by their name (`C.x = 1`).
    classes: BTreeSet<ClassId>,
    /// Attributes are changed under computed names, or classes of objects are.
    anything: bool,
}

impl Changes {
    fn of(program: &Program) -> Changes {
        let mut changes = Changes::default();
        for func in &program.funcs {
            // Temporaries that hold a class because a global does.
            let mut holders: HashMap<LocalId, ClassId> = HashMap::new();
            walk(&func.body, &mut |stmt| {
                if let StmtKind::Let(dst, Rvalue::GetGlobal(id) | Rvalue::ModuleAttr(_, id)) = &stmt.kind
                    && let Some(Definition::Class(class)) = program.global(*id).constant
                {
                    holders.insert(*dst, class);
                }
            });
            walk(&func.body, &mut |stmt| {
                if let StmtKind::Let(_, value) | StmtKind::Do(value) = &stmt.kind {
                    changes.note(value, &holders);
                }
            });
        }
        changes
    }

    fn note(&mut self, value: &Rvalue, holders: &HashMap<LocalId, ClassId>) {
        let (obj, name) = match value {
            Rvalue::SetAttr { obj, name, .. } | Rvalue::DelAttr { obj, name } => (obj, Some(name.clone())),
            Rvalue::CallBuiltin { name, args } if matches!(&**name, "setattr" | "delattr") => {
                let attr = match args.get(1) {
                    Some(Arg::Pos(Operand::Const(Const::Str(attr)))) => Some(attr.clone()),
                    _ => None,
                };
                match args.first() {
                    Some(Arg::Pos(obj)) => (obj, attr),
                    _ => return self.anything = true,
                }
            }
            // The functions as values can do anything.
            Rvalue::GetBuiltin(name) if matches!(&**name, "setattr" | "delattr") => return self.anything = true,
            _ => return,
        };
        match name {
            Some(name) => {
                self.anything |= matches!(&*name, "__class__" | "__bases__" | "__dict__");
                self.attrs.insert(name);
            }
            None => self.anything = true,
        }
        if let Operand::Local(l) = obj
            && let Some(class) = holders.get(l)
        {
            self.classes.insert(*class);
        }
    }
}
