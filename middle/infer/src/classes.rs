//! The class hierarchy as far as it is known before running: method resolution orders, descendants, what may be relied on.

use crate::facts::Facts;
use mlc_hir::{Base, Class, ClassId, FuncId, Program, SpecialMethod};

/// What a class says about a name in its own body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Member<'p> {
    Method(FuncId),
    Special(&'p SpecialMethod),
    /// A class attribute, maybe unbound.
    Attr,
}

/// Facts about one class and its place in the hierarchy.
#[derive(Clone, Debug, Default)]
pub struct ClassInfo {
    /// Method resolution order, from the class itself; builtin bases left out.
    pub mro: Vec<ClassId>,
    /// All classes that derive from it, itself first.
    pub descendants: Vec<ClassId>,
    /// All classes that some object can be an instance of together with this one.
    pub related: Vec<ClassId>,
    /// Its instances may have the type `Instance`: made once by a plain class statement over known bases.
    pub typed: bool,
    /// Derives from a builtin exception: the runtime has a hand in construction and attributes.
    pub foreign: bool,
    /// Every class that derives from it is known and typed.
    pub closed: bool,
    /// Some class related to it has `__getattr__` or `__getattribute__`.
    pub reads_hooked: bool,
    /// Some class related to it has `__setattr__` or `__delattr__`.
    pub stores_hooked: bool,
}

pub struct Hierarchy<'p> {
    program: &'p Program,
    infos: Vec<ClassInfo>,
}

impl<'p> Hierarchy<'p> {
    pub fn new(program: &'p Program, facts: &Facts) -> Hierarchy<'p> {
        let mut hierarchy = Hierarchy { program, infos: vec![ClassInfo::default(); program.classes.len()] };
        let ids: Vec<ClassId> = (0..program.classes.len() as u32).map(ClassId).collect();
        let mros: Vec<Option<Vec<ClassId>>> = ids.iter().map(|id| linearize(program, *id, 0)).collect();
        for id in &ids {
            let info = &mut hierarchy.infos[id.index()];
            info.mro = mros[id.index()].clone().unwrap_or_else(|| vec![*id]);
        }
        for id in &ids {
            let own = mros[id.index()].is_some() && plain(program.class(*id)) && !facts.odd_classes.contains(id);
            let mro = hierarchy.infos[id.index()].mro.clone();
            let all = own && mro.iter().all(|c| plain(program.class(*c)) && !facts.odd_classes.contains(c));
            let foreign = mro.iter().any(|c| {
                program.class(*c).bases.iter().any(|b| matches!(b, Base::Builtin(name) if &**name != "object"))
            });
            let info = &mut hierarchy.infos[id.index()];
            info.typed = all && !facts.classes_change && !facts.unknown_subclasses;
            info.foreign = foreign;
            for ancestor in mro {
                let descendants = &mut hierarchy.infos[ancestor.index()].descendants;
                if ancestor == *id {
                    descendants.insert(0, *id);
                } else {
                    descendants.push(*id);
                }
            }
        }
        for id in &ids {
            let descendants = hierarchy.infos[id.index()].descendants.clone();
            let mut related: Vec<ClassId> = Vec::new();
            for d in &descendants {
                related.extend(&hierarchy.infos[d.index()].mro);
            }
            related.sort();
            related.dedup();
            let hooked =
                |names: [&str; 2]| related.iter().any(|c| names.iter().any(|n| hierarchy.own(*c, n).is_some()));
            let reads_hooked = hooked(["__getattr__", "__getattribute__"]);
            let stores_hooked = hooked(["__setattr__", "__delattr__"]);
            let closed = descendants.iter().all(|d| hierarchy.infos[d.index()].typed);
            let info = &mut hierarchy.infos[id.index()];
            info.related = related;
            info.reads_hooked = reads_hooked;
            info.stores_hooked = stores_hooked;
            info.closed = closed;
        }
        hierarchy
    }

    pub fn info(&self, id: ClassId) -> &ClassInfo {
        &self.infos[id.index()]
    }

    /// What the body of the class itself says about the name.
    pub fn own(&self, id: ClassId, name: &str) -> Option<Member<'p>> {
        let class = self.program.class(id);
        if let Some(special) = class.special.get(name) {
            return Some(Member::Special(special));
        }
        if let Some(func) = class.methods.get(name) {
            return Some(Member::Method(*func));
        }
        class.attrs.iter().any(|a| &**a == name).then_some(Member::Attr)
    }

    /// First class in the list that says something about the name.
    pub fn lookup(&self, order: &[ClassId], name: &str) -> Option<(ClassId, Member<'p>)> {
        order.iter().find_map(|c| self.own(*c, name).map(|m| (*c, m)))
    }

    pub fn derives(&self, class: ClassId, base: ClassId) -> bool {
        self.infos[class.index()].mro.contains(&base)
    }

    /// The nearest known class that both derive from.
    pub fn common_base(&self, a: ClassId, b: ClassId) -> Option<ClassId> {
        let other = &self.infos[b.index()].mro;
        self.infos[a.index()].mro.iter().copied().find(|c| other.contains(c))
    }
}

fn plain(class: &Class) -> bool {
    class.is_static
        && class.bases.iter().all(|base| match base {
            Base::Class(_) => true,
            Base::Builtin(name) => &**name == "object" || is_exception(name),
            Base::Unknown => false,
        })
}

/// Whether the builtin of this name is an exception class.
pub fn is_exception(name: &str) -> bool {
    name.ends_with("Error")
        || name.ends_with("Exception")
        || name.ends_with("Warning")
        || matches!(name, "StopIteration" | "StopAsyncIteration" | "KeyboardInterrupt" | "SystemExit" | "GeneratorExit")
}

/// C3 over the known classes; `None` if there is no order (the class statement will raise TypeError).
fn linearize(program: &Program, id: ClassId, depth: usize) -> Option<Vec<ClassId>> {
    if depth > 200 {
        return None;
    }
    let bases: Vec<ClassId> = program
        .class(id)
        .bases
        .iter()
        .filter_map(|b| match b {
            Base::Class(c) => Some(*c),
            Base::Builtin(_) | Base::Unknown => None,
        })
        .collect();
    let mut lists: Vec<Vec<ClassId>> = Vec::new();
    for base in &bases {
        lists.push(linearize(program, *base, depth + 1)?);
    }
    lists.push(bases);
    let mut order = vec![id];
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Some(order);
        }
        let head = lists.iter().map(|l| l[0]).find(|h| !lists.iter().any(|l| l[1..].contains(h)))?;
        order.push(head);
        for list in &mut lists {
            if list[0] == head {
                list.remove(0);
            }
        }
    }
}
