//! Where the program starts: module bodies and exported functions.

use crate::solve::Solver;
use crate::types::Type;
use mlc_hir::{Func, FuncId, TypeHint};

impl Solver<'_> {
    pub fn add_roots(&mut self) {
        let program = self.program;
        for module in &program.modules {
            let inst = self.new_instance(module.init, &[]);
            self.inst_mut(inst).is_root = true;
            self.inits.push(inst);
        }
        for (name, func) in &program.exports {
            self.need_dynamic(*func, false);
            if let Some(key) = self.annotated(*func) {
                let inst = self.new_instance(*func, &key);
                self.inst_mut(inst).is_root = true;
                let ret = self.inst(inst).ret;
                if !program.func(*func).annotations.contains_key("return") {
                    self.mark_escaping(ret);
                }
                self.exports.push((name.clone(), inst));
            }
        }
    }

    /// Parameter types of an export; `None` if annotations say nothing that helps.
    fn annotated(&mut self, func: FuncId) -> Option<Vec<Type>> {
        let decl: &Func = self.program.func(func);
        let params = &decl.params;
        if params.vararg || params.kwarg || decl.is_generator {
            return None;
        }
        let hints: Vec<Option<TypeHint>> = params.names.iter().map(|n| decl.annotations.get(n).cloned()).collect();
        let key: Vec<Type> = hints.into_iter().map(|hint| hint.map_or(Type::Dyn, |hint| self.hinted(&hint))).collect();
        key.iter().any(|ty| *ty != Type::Dyn).then_some(key)
    }

    /// The type of a value that the host has to give for the annotation.
    fn hinted(&mut self, hint: &TypeHint) -> Type {
        match hint {
            TypeHint::Builtin(name) => match &**name {
                "int" => Type::Int,
                "float" => Type::Float,
                "bool" => Type::Bool,
                "str" => Type::Str,
                "bytes" => Type::Bytes,
                "None" => Type::None,
                "list" => Type::List(self.holding(Type::Dyn)),
                "set" => Type::Set(self.holding(Type::Dyn)),
                "dict" => Type::Dict(self.holding(Type::Dyn), self.holding(Type::Dyn)),
                _ => Type::Dyn,
            },
            TypeHint::Generic(name, args) => match (&**name, args.as_slice()) {
                ("list", [item]) => {
                    let item = self.hinted(item);
                    Type::List(self.holding(item))
                }
                ("set", [item]) => {
                    let item = self.hinted(item);
                    Type::Set(self.holding(item))
                }
                ("dict", [key, value]) => {
                    let (key, value) = (self.hinted(key), self.hinted(value));
                    Type::Dict(self.holding(key), self.holding(value))
                }
                ("tuple", items) if !items.iter().any(is_open_ended) => {
                    let items = items.iter().map(|item| self.hinted(item)).collect();
                    self.tuple(items)
                }
                _ => Type::Dyn,
            },
            TypeHint::Class(_) | TypeHint::Union(_) => Type::Dyn,
        }
    }

    fn holding(&mut self, ty: Type) -> crate::solve::Var {
        let var = self.new_var();
        self.flow(var, ty);
        var
    }
}

/// The `...` of `tuple[int, ...]`.
fn is_open_ended(hint: &TypeHint) -> bool {
    matches!(hint, TypeHint::Builtin(name) if matches!(&**name, "..." | "Ellipsis" | "ellipsis"))
}
