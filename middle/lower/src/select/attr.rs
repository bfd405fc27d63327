//! Names: attributes and fixed slots, globals, cells, modules.

use super::{Lower, Res, Val};
use crate::context::Role;
use mlc_hir as hir;
use mlc_hir::{ClassId, FuncKind, GlobalId, LocalId, ModuleId, Name, NameOf};
use mlc_infer::types::Type;
use mlc_ir::{Fun, Op, Operand, Repr, Use, WordConst};

/// How the attribute `name` of instances of a class can be reached.
enum Slot {
    /// By index; `else_by_name` when a class attribute or `__getattr__` stands behind an unbound slot.
    Fixed {
        index: i64,
        else_by_name: bool,
    },
    ByName,
}

impl<'a> Lower<'_, 'a> {
    /// The constant for an attribute looked up at run time.
    pub(super) fn attr_name(&mut self, name: &Name) -> Operand {
        self.cx.out.dynamic_names.insert(name.clone());
        Operand::Str(self.cx.string(name))
    }

    fn slot(&self, class: ClassId, name: &Name, store: bool) -> Slot {
        let Some(slots) = self.cx.class_slots(class) else { return Slot::ByName };
        let Some(index) = slots.iter().position(|s| s == name) else { return Slot::ByName };
        if self.cx.builtin_roots(class).is_none_or(|roots| !roots.is_empty()) {
            return Slot::ByName;
        }
        let program = self.cx.hir;
        let mut else_by_name = false;
        for (i, c) in program.classes.iter().enumerate() {
            let id = ClassId(i as u32);
            let (above, below) = (self.cx.is_subclass(class, id), self.cx.is_subclass(id, class));
            if !above && !below {
                continue;
            }
            // A subclass whose layout is no extension of this one, or begins with that of a builtin class.
            let builtin = |id| self.cx.builtin_roots(id).is_none_or(|roots| !roots.is_empty());
            if below && (builtin(id) || self.cx.class_slots(id).is_none_or(|s| !s.starts_with(&slots))) {
                return Slot::ByName;
            }
            let hooks: &[&str] = if store { &["__setattr__"] } else { &["__getattribute__"] };
            let defines = |n: &str| c.methods.contains_key(n) || c.attrs.iter().any(|a| &**a == n);
            if hooks.iter().any(|h| defines(h)) || c.special.contains_key(name) {
                return Slot::ByName;
            }
            // An attribute of the class may be a descriptor of any kind.
            if defines(name) {
                if store {
                    return Slot::ByName;
                }
                else_by_name = true;
            }
            else_by_name |= defines("__getattr__");
        }
        Slot::Fixed { index: index as i64, else_by_name }
    }

    fn is_float_slot(&self, class: ClassId, index: i64) -> bool {
        index < 64 && self.cx.out.classes[class.index()].floats >> index & 1 != 0
    }

    /// The class of an instance, which may also be None.
    fn class_of(&self, obj: &hir::Operand) -> Option<ClassId> {
        match self.ty(obj) {
            Type::Instance(class) | Type::Maybe(class) => Some(class),
            _ => None,
        }
    }

    /// AttributeError for `name`, if the value may be None and is.
    pub(super) fn unless_none(&mut self, obj: &hir::Operand, name: &Name) {
        if matches!(self.ty(obj), Type::Maybe(_)) {
            let obj = self.word_of(obj);
            let none = Op::Same(obj.clone(), Operand::Word(WordConst::None));
            let none = self.temp(none, Repr::Bool).operand;
            let text = self.string(name);
            self.if_else(none, |s| s.fail(Fun::exc_unbound_attr, vec![obj, text]), |_| {});
        }
    }

    pub(super) fn get_attr(&mut self, obj: &hir::Operand, name: &Name, dst: Option<LocalId>) -> Res {
        if let Some(class) = self.class_of(obj)
            && let Slot::Fixed { index, else_by_name } = self.slot(class, name, false)
            && !(else_by_name && self.is_float_slot(class, index))
        {
            self.unless_none(obj, name);
            let obj = self.word_of(obj);
            if self.is_float_slot(class, index) {
                let text = self.string(name);
                return self.rt(Fun::class_slot_get_f64, vec![obj, Operand::I64(index), text]);
            }
            let (id, res) = self.word_target(dst);
            self.emit_let(id, Op::Rt(Fun::class_slot_get, vec![obj.clone(), Operand::I64(index)]));
            self.unless_null(id, |s| {
                if else_by_name {
                    let text = s.attr_name(name);
                    s.emit_let(id, Op::Rt(Fun::attr_get, vec![obj, text]));
                } else {
                    let text = s.string(name);
                    s.fail(Fun::exc_unbound_attr, vec![obj, text]);
                }
            });
            return res;
        }
        self.cx.out.any_name |= super::call::is_format(name);
        let obj = self.word_of(obj);
        let text = self.attr_name(name);
        self.rt(Fun::attr_get, vec![obj, text])
    }

    pub(super) fn set_attr(&mut self, obj: &hir::Operand, name: &Name, value: &hir::Operand) -> Res {
        if let Some(class) = self.class_of(obj)
            && let Slot::Fixed { index, .. } = self.slot(class, name, true)
        {
            self.unless_none(obj, name);
            if self.is_float_slot(class, index) {
                let ty = self.ty(value);
                let v = self.val(value);
                let v = self.as_f64(&v, &ty);
                let args = vec![self.word_of(obj), Operand::I64(index), v];
                return self.rt(Fun::class_slot_set_f64, args);
            }
            let args = vec![self.word_of(obj), Operand::I64(index), self.own_of(value)];
            return self.rt(Fun::class_slot_set, args);
        }
        let obj = self.word_of(obj);
        let text = self.attr_name(name);
        let value = self.word_of(value);
        self.rt(Fun::attr_set, vec![obj, text, value])
    }

    // Globals.

    fn surely_bound(&self, g: GlobalId) -> bool {
        match self.func.kind {
            FuncKind::ModuleBody => self.bound_globals.contains(&g),
            _ => !self.cx.deleted_globals.contains(&g) && self.cx.hir.global(g).bound_in_functions,
        }
    }

    pub(super) fn get_global(&mut self, g: GlobalId, dst: Option<LocalId>) -> Res {
        let id = self.cx.global(g);
        if self.surely_bound(g) {
            return Res::Op(Op::GlobalGet(id), Repr::Word);
        }
        let (local, res) = self.word_target(dst);
        self.emit_let(local, Op::GlobalGet(id));
        let program = self.cx.hir;
        let global = program.global(g);
        self.unless_null(local, |s| match &global.builtin {
            Some(name) => {
                let v = s.builtin_value(name);
                s.emit_let(local, Op::Use(v.operand.given()));
            }
            None => {
                let text = s.string(&global.name);
                s.fail(Fun::exc_unbound_global, vec![text]);
            }
        });
        res
    }

    pub(super) fn del_global(&mut self, g: GlobalId) -> Res {
        let id = self.cx.global(g);
        let name = &self.cx.hir.global(g).name;
        if !self.surely_bound(g) {
            let old = self.temp(Op::GlobalGet(id), Repr::Word);
            let local = old.operand.local().expect("a temporary");
            self.unless_null(local, |s| {
                let text = s.string(name);
                s.fail(Fun::exc_unbound_global, vec![text]);
            });
        }
        self.bound_globals.remove(&g);
        self.emit_do(Op::GlobalSet(id, Operand::Word(WordConst::Null)));
        Res::Unit
    }

    pub(super) fn builtin_value(&mut self, name: &str) -> Val {
        match mlc_abi::builtin_index(name) {
            Some(index) => self.rt_temp(Fun::builtin_get, vec![Operand::I64(i64::from(index))]),
            None => {
                let text = self.string(name);
                self.rt_temp(Fun::module_builtin, vec![text])
            }
        }
    }

    // Cells and bindings of locals.

    fn raise_unbound_cell(&mut self, cell: LocalId) {
        let hir::LocalKind::Cell(var) = self.func.local(cell).kind else { unreachable!("a cell operation on no cell") };
        let info = &self.cx.hir.cells[var.index()];
        let text = self.string(&info.name);
        let row = if info.func != self.func_id { Fun::exc_unbound_free } else { Fun::exc_unbound_local };
        self.fail(row, vec![text]);
    }

    pub(super) fn cell_get(&mut self, cell: LocalId, dst: Option<LocalId>) -> Res {
        let operand = Operand::Local(self.var(cell), Use::Copy);
        let (id, res) = self.word_target(dst);
        self.emit_let(id, Op::Rt(Fun::cell_get, vec![operand]));
        self.unless_null(id, |s| s.raise_unbound_cell(cell));
        res
    }

    pub(super) fn cell_del(&mut self, cell: LocalId) -> Res {
        let operand = Operand::Local(self.var(cell), Use::Copy);
        let old = self.rt_temp(Fun::cell_get, vec![operand.clone()]);
        self.unless_null(old.operand.local().expect("a temporary"), |s| s.raise_unbound_cell(cell));
        self.rt(Fun::cell_set, vec![operand, Operand::Word(WordConst::Null)])
    }

    pub(super) fn check_bound(&mut self, local: LocalId, what: NameOf) -> Res {
        let id = self.var(local);
        let name = self.func.local(local).name.clone().unwrap_or_else(|| "".into());
        let row = match what {
            NameOf::Local => Fun::exc_unbound_local,
            NameOf::Free => Fun::exc_unbound_free,
            NameOf::Global => Fun::exc_unbound_global,
        };
        self.unless_null(id, |s| {
            let text = s.string(&name);
            s.fail(row, vec![text]);
        });
        Res::Unit
    }

    // Modules.

    pub(super) fn import_module(&mut self, module: ModuleId) {
        let function = self.cx.function(Role::Import(module));
        self.emit_do(Op::Call { function, args: Vec::new(), exit: None });
    }

    fn module_name(&mut self, module: ModuleId) -> (Operand, Operand) {
        let m = self.cx.hir.module(module);
        let file = self.cx.sources.file(m.file).name.to_string();
        (self.string(&m.name), self.string(&file))
    }

    pub(super) fn import_value(&mut self, module: ModuleId) -> Res {
        self.import_module(module);
        let (name, file) = self.module_name(module);
        self.rt(Fun::module_user, vec![name, file])
    }

    pub(super) fn module_attr(&mut self, module: ModuleId, g: GlobalId, dst: Option<LocalId>) -> Res {
        let id = self.cx.global(g);
        let (local, res) = self.word_target(dst);
        self.emit_let(local, Op::GlobalGet(id));
        self.unless_null(local, |s| {
            let (module, _) = s.module_name(module);
            let name = s.string(&s.cx.hir.global(g).name.clone());
            s.fail(Fun::exc_module_attr, vec![module, name]);
        });
        res
    }

    pub(super) fn import_from(&mut self, module: ModuleId, g: GlobalId, dst: Option<LocalId>) -> Res {
        let id = self.cx.global(g);
        let (local, res) = self.word_target(dst);
        self.emit_let(local, Op::GlobalGet(id));
        self.unless_null(local, |s| {
            let (module, file) = s.module_name(module);
            let name = s.string(&s.cx.hir.global(g).name.clone());
            s.fail(Fun::exc_import_name, vec![name, module, file]);
        });
        res
    }
}
