//! Assignments: targets of every kind, unpacking, augmented and annotated assignments, `del`.

use super::Lower;
use super::expr::bin_op;
use super::inspect::has_walrus;
use crate::scope::{Imported, Resolved, ScopeKind};
use mlc_diag::codes::modules;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, Expr, ExprKind};

impl<'a> Lower<'a> {
    pub(super) fn assign(&mut self, targets: &'a [Expr], value: &'a Expr) {
        if let Some(Imported::Module(module)) = self.static_target(value)
            && targets.iter().all(|t| self.static_target(t) == Some(Imported::Module(module)))
        {
            return self.assign_module(targets, value, module);
        }
        match targets {
            [target] => self.assign_one(target, value),
            _ => {
                let simple = targets.iter().all(|t| matches!(t.kind, ExprKind::Name(_)));
                let value_span = value.span;
                let mut value = self.operand(value);
                if !simple {
                    // An earlier target may rebind the variable that the value is.
                    value = self.frozen(value, value_span);
                }
                for target in targets {
                    self.store_target(target, value.clone());
                }
            }
        }
    }

    /// `other = module`: all targets mean that module and nothing else, ever.
    fn assign_module(&mut self, targets: &'a [Expr], value: &'a Expr, module: ModuleId) {
        self.check_import(value);
        let operand = self.temp_value(Rvalue::ImportModule(module), value.span);
        for target in targets {
            self.store_target(target, operand.clone());
        }
    }

    fn assign_one(&mut self, target: &'a Expr, value: &'a Expr) {
        match &target.kind {
            ExprKind::Name(name) => {
                if let Some(local) = self.plain_local(name) {
                    return self.into(local, value);
                }
                let place = self.place(value);
                let value = self.rvalue(value);
                self.store(name, value, place);
            }
            ExprKind::Tuple(targets) | ExprKind::List(targets) => match &value.kind {
                ExprKind::Tuple(values) | ExprKind::List(values)
                    if values.len() == targets.len() && !targets.iter().chain(values).any(is_starred) =>
                {
                    self.assign_parallel(targets, values);
                }
                _ => {
                    let value = self.operand_before(value, &[target]);
                    self.unpack(targets, value, target.span);
                }
            },
            _ => {
                let value = self.operand_before(value, &[target]);
                self.store_target(target, value);
            }
        }
    }

    /// `a, b = b, a + b`: all values first, then the targets from left to right; no tuple is made.
    fn assign_parallel(&mut self, targets: &'a [Expr], values: &'a [Expr]) {
        let list: Vec<&Expr> = values.iter().collect();
        let mut operands = Vec::new();
        for (i, value) in values.iter().enumerate() {
            let mut operand = self.operand_before(value, &list[i + 1..]);
            let earlier = &targets[..i];
            if let Operand::Local(local) = &operand
                && (earlier.iter().any(|t| self.writes(t, *local)) || targets.iter().any(has_walrus))
            {
                operand = self.frozen(operand, value.span);
            }
            operands.push(operand);
        }
        for (target, operand) in targets.iter().zip(operands) {
            self.store_target(target, operand);
        }
    }

    /// Whether storing to the target writes that local.
    fn writes(&mut self, target: &'a Expr, local: LocalId) -> bool {
        match &target.kind {
            ExprKind::Name(name) => self.plain_local(name) == Some(local),
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().any(|t| self.writes(t, local)),
            ExprKind::Starred(inner) => self.writes(inner, local),
            _ => false,
        }
    }

    pub(super) fn store_target(&mut self, target: &'a Expr, value: Operand) {
        let span = target.span;
        match &target.kind {
            ExprKind::Name(name) => self.store(name, Rvalue::Use(value), span),
            ExprKind::Attribute { value: obj, attr } => {
                let span = self.attr_span(span, attr);
                match self.static_target(obj) {
                    Some(Imported::Module(module)) => {
                        self.check_import(obj);
                        if let Some(id) = self.modules[module.index()].globals.get(&attr.name).copied() {
                            self.emit_do(Rvalue::SetGlobal(id, value), span);
                        }
                    }
                    Some(Imported::BuiltinModule(module)) => {
                        self.error_name(&modules::CANNOT_CHANGE_MODULE, span, &module);
                    }
                    _ => {
                        let name = self.mangled(&attr.name);
                        self.note_slot(obj, &name);
                        let obj = self.operand(obj);
                        self.emit_do(Rvalue::SetAttr { obj, name, value }, span);
                    }
                }
            }
            ExprKind::Subscript { value: obj, index } => {
                let obj = self.operand_before(obj, &[index]);
                let index = self.index(index);
                self.emit_do(Rvalue::SetItem { obj, index, value }, span);
            }
            ExprKind::Tuple(targets) | ExprKind::List(targets) => self.unpack(targets, value, span),
            // The parser lets nothing else be a target.
            _ => {}
        }
    }

    fn unpack(&mut self, targets: &'a [Expr], value: Operand, span: Span) {
        let star = targets.iter().position(is_starred);
        let (before, after) = match star {
            Some(i) => (i as u32, (targets.len() - i - 1) as u32),
            None => (targets.len() as u32, 0),
        };
        let tuple = self.temp_value(Rvalue::Unpack { value, before, star: star.is_some(), after }, span);
        for (i, target) in targets.iter().enumerate() {
            let target = match &target.kind {
                ExprKind::Starred(inner) => inner,
                _ => target,
            };
            let item = Rvalue::TupleItem(tuple.clone(), i as u32);
            match &target.kind {
                ExprKind::Name(name) => self.store(name, item, target.span),
                _ => {
                    let item = self.temp_value(item, target.span);
                    self.store_target(target, item);
                }
            }
        }
    }

    /// `self.x = …` in a method: `x` becomes a slot of the class.
    fn note_slot(&mut self, obj: &Expr, attr: &Name) {
        let ExprKind::Name(name) = &obj.kind else { return };
        let Resolved::Var(var) = self.scopes.resolve(self.scope, &self.mangled(name)) else { return };
        let function = self.scopes.get(var.scope);
        let symbol = self.scopes.symbol(var);
        let Some(class) = function.parent else { return };
        let is_method = function.kind == ScopeKind::Function
            && self.scopes.get(class).kind == ScopeKind::Class
            && !self.not_instance.contains(&var.scope);
        if is_method && symbol.param && symbol.bind_order == 0 {
            let slots = self.slots.entry(class).or_default();
            if !slots.contains(attr) {
                slots.push(attr.clone());
            }
        }
    }

    pub(super) fn aug_assign(&mut self, target: &'a Expr, op: ast::BinOp, value: &'a Expr, span: Span) {
        let op = bin_op(op);
        match &target.kind {
            ExprKind::Name(name) => {
                let old = self.load(name, target.span);
                let mut old = self.temp_value(old, target.span);
                if has_walrus(value) {
                    old = self.frozen(old, target.span);
                }
                let value = self.operand(value);
                self.store(name, Rvalue::InPlace(op, old, value), span);
            }
            ExprKind::Attribute { value: obj, attr } => {
                if let Some(Imported::BuiltinModule(module)) = self.static_target(obj) {
                    return self.error_name(&modules::CANNOT_CHANGE_MODULE, target.span, &module);
                }
                if let Some(Imported::Module(module)) = self.static_target(obj) {
                    self.check_import(obj);
                    let old = self.module_attr(module, attr, target.span);
                    let old = self.temp_value(old, target.span);
                    let value = self.operand(value);
                    let new = self.temp_value(Rvalue::InPlace(op, old, value), span);
                    if let Some(id) = self.modules[module.index()].globals.get(&attr.name).copied() {
                        self.emit_do(Rvalue::SetGlobal(id, new), span);
                    }
                    return;
                }
                let name = self.mangled(&attr.name);
                self.note_slot(obj, &name);
                let obj = self.operand_before(obj, &[value]);
                let place = self.attr_span(target.span, attr);
                let old = self.temp_value(Rvalue::GetAttr { obj: obj.clone(), name: name.clone() }, place);
                let value = self.operand(value);
                let new = self.temp_value(Rvalue::InPlace(op, old, value), span);
                self.emit_do(Rvalue::SetAttr { obj, name, value: new }, place);
            }
            ExprKind::Subscript { value: obj, index } => {
                let obj = self.operand_before(obj, &[index, value]);
                let index = self.operand_before(index, &[value]);
                let old = self.temp_value(Rvalue::GetItem { obj: obj.clone(), index: index.clone() }, target.span);
                let value = self.operand(value);
                let new = self.temp_value(Rvalue::InPlace(op, old, value), span);
                self.emit_do(Rvalue::SetItem { obj, index, value: new }, span);
            }
            _ => {}
        }
    }

    /// `x: T = value`. In functions the annotation is not evaluated; elsewhere it is, after the assignment.
    pub(super) fn ann_assign(&mut self, target: &'a Expr, annotation: &'a Expr, value: Option<&'a Expr>, simple: bool) {
        if let Some(value) = value {
            self.assign_one(target, value);
        } else if !simple {
            match &target.kind {
                ExprKind::Attribute { value: obj, .. } => self.discard(obj),
                ExprKind::Subscript { value: obj, index } => {
                    self.discard(obj);
                    self.discard(index);
                }
                _ => {}
            }
        }
        if !self.scopes.get(self.scope).is_function_like() {
            self.annotation(annotation);
        }
    }

    /// `del target`
    pub(super) fn delete(&mut self, target: &'a Expr) {
        let span = target.span;
        match &target.kind {
            ExprKind::Name(name) => self.delete_name(name, span),
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|t| self.delete(t)),
            ExprKind::Attribute { value: obj, attr } => match self.static_target(obj) {
                Some(Imported::Module(module)) => {
                    self.check_import(obj);
                    if let Some(id) = self.modules[module.index()].globals.get(&attr.name).copied() {
                        self.emit_do(Rvalue::DelGlobal(id), span);
                    }
                }
                Some(Imported::BuiltinModule(module)) => {
                    self.error_name(&modules::CANNOT_CHANGE_MODULE, span, &module);
                }
                _ => {
                    let name = self.mangled(&attr.name);
                    let obj = self.operand(obj);
                    let place = self.attr_span(span, attr);
                    self.emit_do(Rvalue::DelAttr { obj, name }, place);
                }
            },
            ExprKind::Subscript { value: obj, index } => {
                let obj = self.operand_before(obj, &[index]);
                let index = self.index(index);
                self.emit_do(Rvalue::DelItem { obj, index }, span);
            }
            // The parser lets nothing else be a target.
            _ => {}
        }
    }
}

fn is_starred(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Starred(_))
}
