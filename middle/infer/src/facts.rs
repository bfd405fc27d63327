//! What a single look over the program's statements tells before any type is known: the operations that reach attributes,
//! classes or globals by means that no type can follow.

use crate::body::rvalue;
use mlc_hir::{Arg, Base, ClassId, Const, Name, Operand, Program, Rvalue, walk};
use std::collections::BTreeSet;

/// Answers err towards "may happen".
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Attributes are read by names made at run time (`getattr(x, n)`, `vars(x)`, `x.__dict__`).
    pub any_name_read: bool,
    /// Attributes are stored by names made at run time.
    pub any_name_stored: bool,
    /// `globals()` or the like: module variables are read and stored by name.
    pub any_global: bool,
    /// `x.__class__ = …` and the like: no class can be relied on.
    pub classes_change: bool,
    /// `f.__code__ = …`, `f.__defaults__ = …`: no function can be relied on.
    pub functions_change: bool,
    /// Classes are made whose bases are not known.
    pub unknown_subclasses: bool,
    /// Classes with keywords (`metaclass=…`).
    pub odd_classes: BTreeSet<ClassId>,
    /// Some class derives from `str`: what `__str__` returns need not be exactly a str.
    pub str_subclasses: bool,
    /// Names that some class defines or that are stored as attributes somewhere.
    defined: BTreeSet<Name>,
}

impl Facts {
    pub fn new(program: &Program) -> Facts {
        let mut facts = Facts::default();
        for class in &program.classes {
            facts.defined.extend(class.methods.keys().cloned());
            facts.defined.extend(class.special.keys().cloned());
            facts.defined.extend(class.attrs.iter().cloned());
            facts.unknown_subclasses |= class.bases.contains(&Base::Unknown);
            facts.str_subclasses |= class.bases.iter().any(|b| matches!(b, Base::Builtin(n) if &**n == "str"));
        }
        for func in &program.funcs {
            walk(&func.body, &mut |stmt| {
                if let Some(rvalue) = rvalue(stmt) {
                    facts.look(rvalue);
                }
            });
        }
        facts
    }

    /// Whether user code can be behind the special method (or attribute) of this name.
    pub fn defines(&self, name: &str) -> bool {
        self.unknown_subclasses || self.any_name_stored || self.defined.contains(name)
    }

    pub fn defines_any(&self, names: &[&str]) -> bool {
        names.iter().any(|n| self.defines(n))
    }

    fn look(&mut self, rvalue: &Rvalue) {
        match rvalue {
            Rvalue::SetAttr { name, .. } => self.stored(name),
            Rvalue::GetAttr { name, .. } | Rvalue::SuperAttr { name, .. } => self.fetched(name),
            Rvalue::CallMethod { recv, name, .. } => {
                self.fetched(name);
                let plain = matches!(recv, Operand::Const(Const::Str(text)) if !text.contains(['.', '[']));
                if matches!(&**name, "format" | "format_map") && !plain {
                    // `"{0.x}".format(v)`
                    self.any_name_read = true;
                }
            }
            Rvalue::CallSuper { name, .. } => self.fetched(name),
            Rvalue::MakeClass { class, keywords, .. } if !keywords.is_empty() => {
                self.odd_classes.insert(*class);
            }
            Rvalue::CallBuiltin { name, args } => self.called(name, args),
            Rvalue::GetBuiltin(name) => self.called(name, &[]),
            _ => {}
        }
    }

    fn stored(&mut self, name: &Name) {
        match &**name {
            "__class__" | "__bases__" | "__mro__" => self.classes_change = true,
            "__code__" | "__defaults__" | "__kwdefaults__" | "__closure__" => self.functions_change = true,
            "__dict__" => self.any_name_stored = true,
            _ => {}
        }
        self.defined.insert(name.clone());
    }

    fn fetched(&mut self, name: &str) {
        match name {
            "__dict__" | "__setattr__" | "__delattr__" => {
                self.any_name_read = true;
                self.any_name_stored = true;
            }
            "__getattribute__" | "__getattr__" | "__getstate__" | "__reduce__" => self.any_name_read = true,
            "__globals__" => self.any_global = true,
            "cell_contents" | "__closure__" => self.functions_change = true,
            "__subclasses__" => self.unknown_subclasses = true,
            _ => {}
        }
    }

    /// With no arguments: the builtin is fetched as a value and may be called with anything.
    fn called(&mut self, name: &str, args: &[Arg]) {
        match name {
            "getattr" | "hasattr" => match literal_name(args) {
                Some(name) => self.fetched(name),
                None => self.any_name_read = true,
            },
            "setattr" => match literal_name(args) {
                Some(name) => self.stored(name),
                None => self.any_name_stored = true,
            },
            "vars" => {
                self.any_name_read = true;
                self.any_name_stored = true;
            }
            "operator.attrgetter" | "operator.methodcaller" | "inspect.getmembers" => self.any_name_read = true,
            "globals" => self.any_global = true,
            "eval" | "exec" | "__import__" => self.everything(),
            "type" if args.len() == 3 => self.unknown_subclasses = true,
            "type" if args.is_empty() => self.unknown_subclasses = true,
            "types.new_class" => self.unknown_subclasses = true,
            _ => {}
        }
    }

    fn everything(&mut self) {
        self.any_name_read = true;
        self.any_name_stored = true;
        self.any_global = true;
        self.classes_change = true;
        self.functions_change = true;
        self.unknown_subclasses = true;
    }
}

/// The attribute name in `getattr(x, "name", …)`.
pub fn literal_name(args: &[Arg]) -> Option<&Name> {
    match args.get(1) {
        Some(Arg::Pos(Operand::Const(Const::Str(name)))) if matches!(args[0], Arg::Pos(_)) => Some(name),
        _ => None,
    }
}
