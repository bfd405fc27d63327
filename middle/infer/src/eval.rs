//! Statements: which types flow where.

use crate::attrs::is_special;
use crate::solve::{Cx, Solver};
use crate::types::Type;
use mlc_hir::{
    BinOp, CellVar, ClassId, CmpOp, DictItem, ForSource, Item, LocalId, LocalKind, Name, Operand, Rvalue, StmtKind,
    StrPart,
};

/// An operand's type, or the whole operation is `Never`.
macro_rules! op {
    ($self:ident, $cx:ident, $op:expr) => {
        match $self.operand($cx, $op) {
            Some(ty) => ty,
            None => return Type::Never,
        }
    };
}

impl<'p> Solver<'p> {
    pub fn eval(&mut self, cx: Cx<'p>) {
        match &cx.stmt.kind {
            StmtKind::Let(local, rvalue) => {
                let ty = self.rvalue(cx, rvalue);
                let var = self.local(cx.task.inst, *local);
                self.flow(var, ty);
            }
            StmtKind::Do(rvalue) => {
                self.rvalue(cx, rvalue);
            }
            StmtKind::For { target, source, .. } => {
                let item = match source {
                    ForSource::Iter(op) => match self.operand(cx, op) {
                        Some(ty) => self.item(cx, &ty),
                        None => Type::Never,
                    },
                    ForSource::Range { start, stop, step } => {
                        let all = [start, stop, step].iter().all(|op| self.operand(cx, op).is_some());
                        if all { Type::Int } else { Type::Never }
                    }
                };
                let var = self.local(cx.task.inst, *target);
                self.flow(var, item);
            }
            StmtKind::Try { exc, .. } => {
                let var = self.local(cx.task.inst, *exc);
                self.flow(var, Type::Dyn);
            }
            StmtKind::Return(op) => {
                if let Some(ty) = self.operand(cx, op) {
                    let ret = self.inst(cx.task.inst).ret;
                    self.flow(ret, ty);
                }
            }
            StmtKind::Raise { exc, cause } => {
                for op in [Some(exc), cause.as_ref()].into_iter().flatten() {
                    match self.operand(cx, op) {
                        // `raise C` makes an instance, and that is all.
                        Some(Type::Class(class)) => self.make_callable(class),
                        Some(ty) => self.escape(&ty),
                        None => {}
                    }
                }
            }
            StmtKind::If { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Labeled { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Reraise
            | StmtKind::Rethrow(_)
            | StmtKind::Frame { .. } => {}
        }
    }

    fn rvalue(&mut self, cx: Cx<'p>, rvalue: &'p Rvalue) -> Type {
        match rvalue {
            Rvalue::Use(op) => op!(self, cx, op),
            Rvalue::Unary(kind, op) => {
                let ty = op!(self, cx, op);
                crate::ops::unary(*kind, &ty).unwrap_or_else(|| {
                    self.escape(&ty);
                    Type::Dyn
                })
            }
            Rvalue::Binary(kind, a, b) => {
                let (x, y) = (op!(self, cx, a), op!(self, cx, b));
                self.binary(cx, *kind, &x, &y, b)
            }
            Rvalue::InPlace(kind, a, b) => {
                let (x, y) = (op!(self, cx, a), op!(self, cx, b));
                self.in_place(cx, *kind, &x, &y, b)
            }
            Rvalue::Compare(kind, a, b) => {
                let (x, y) = (op!(self, cx, a), op!(self, cx, b));
                self.comparison(cx, *kind, &x, &y)
            }
            Rvalue::Is(a, b) | Rvalue::ExcMatches { exc: a, class: b } => {
                op!(self, cx, a);
                op!(self, cx, b);
                Type::Bool
            }
            Rvalue::Contains { item, container } => {
                let (x, y) = (op!(self, cx, item), op!(self, cx, container));
                match &y {
                    Type::Str | Type::Bytes | Type::Range => {}
                    Type::List(_)
                    | Type::Set(_)
                    | Type::Dict(..)
                    | Type::Tuple(_)
                    | Type::Iter(_)
                    | Type::Generator(_) => {
                        let content = self.item(cx, &y);
                        self.compare(cx, &x, &content, 0);
                    }
                    _ => {
                        self.escape(&x);
                        self.escape(&y);
                    }
                }
                Type::Bool
            }
            Rvalue::Truth(op) | Rvalue::Not(op) => {
                op!(self, cx, op);
                Type::Bool
            }

            Rvalue::Call { callee, args } => {
                let callee = op!(self, cx, callee);
                let Some(args) = self.args(cx, args) else { return Type::Never };
                self.call(cx, &callee, &args)
            }
            Rvalue::CallMethod { recv, name, args } => {
                let recv = op!(self, cx, recv);
                let Some(args) = self.args(cx, args) else { return Type::Never };
                match &recv {
                    Type::Instance(class) => self.call_method(cx, *class, name, &args),
                    Type::Maybe(class) if !is_special(name) => self.call_method(cx, *class, name, &args),
                    Type::Class(class) => self.call_class_method(cx, *class, name, &args),
                    Type::Module(_) => {
                        let callee = self.get_attr(cx, &recv, name);
                        self.escape(&callee);
                        self.call_dynamically(cx, &args)
                    }
                    _ => match self.builtin_method(cx, &recv, name, &args) {
                        Some(ty) => ty,
                        // `@x.setter`
                        None if recv == Type::Dyn && args.types().all(|ty| self.is_accessor_function(ty)) => {
                            self.read_by_name(name);
                            Type::Dyn
                        }
                        None => {
                            self.escape(&recv);
                            self.read_by_name(name);
                            self.call_dynamically(cx, &args)
                        }
                    },
                }
            }
            Rvalue::CallBuiltin { name, args: list } => {
                let Some(args) = self.args(cx, list) else { return Type::Never };
                self.call_builtin(cx, name, list, &args)
            }
            Rvalue::CallSuper { class, this, name, args } => {
                let (class, this) = (op!(self, cx, class), op!(self, cx, this));
                let Some(args) = self.args(cx, args) else { return Type::Never };
                self.call_super(cx, &class, &this, name, &args)
            }
            Rvalue::SuperAttr { class, this, name } => {
                let (class, this) = (op!(self, cx, class), op!(self, cx, this));
                self.escape(&class);
                self.escape(&this);
                self.read_by_name(name);
                Type::Dyn
            }

            Rvalue::GetAttr { obj, name } => {
                let obj = op!(self, cx, obj);
                if &**name == "__class__" {
                    return self.class_of(cx, &obj);
                }
                self.get_attr(cx, &obj, name)
            }
            Rvalue::SetAttr { obj, name, value } => {
                let (obj, value) = (op!(self, cx, obj), op!(self, cx, value));
                self.set_attr(cx, &obj, name, &value);
                Type::None
            }
            Rvalue::DelAttr { obj, name } => {
                let obj = op!(self, cx, obj);
                if let Type::Instance(class) = &obj
                    && !self.classes.info(*class).stores_hooked
                    && !self.is_accessor(*class, name)
                {
                    return Type::None;
                }
                // A deleter, or a method that no longer hides another.
                self.escape(&obj);
                self.read_by_name(name);
                self.store_by_name(name);
                Type::None
            }
            Rvalue::GetItem { obj, index } => {
                let (x, i) = (op!(self, cx, obj), op!(self, cx, index));
                self.get_item(cx, &x, &i, index)
            }
            Rvalue::SetItem { obj, index, value } => {
                let (x, i, v) = (op!(self, cx, obj), op!(self, cx, index), op!(self, cx, value));
                self.set_item(cx, &x, &i, &v);
                Type::None
            }
            Rvalue::DelItem { obj, index } => {
                let (x, i) = (op!(self, cx, obj), op!(self, cx, index));
                match &x {
                    Type::List(_) => {}
                    Type::Dict(k, _) => {
                        let key = self.read(cx, *k);
                        self.compare(cx, &i, &key, 0);
                    }
                    _ => {
                        self.escape(&x);
                        self.escape(&i);
                    }
                }
                Type::None
            }
            Rvalue::Slice { lower, upper, step } => {
                for op in [lower, upper, step] {
                    let ty = op!(self, cx, op);
                    self.escape(&ty);
                }
                Type::Slice
            }

            Rvalue::GetGlobal(id) => {
                let ty = self.read(cx, self.globals[id.index()]);
                match &self.program.global(*id).builtin {
                    Some(name) => {
                        let fallback = crate::builtins::value_type(name);
                        self.join(&ty, &fallback)
                    }
                    None => ty,
                }
            }
            Rvalue::SetGlobal(id, op) => {
                let ty = op!(self, cx, op);
                self.flow(self.globals[id.index()], ty);
                Type::None
            }
            Rvalue::ModuleAttr(_, id) | Rvalue::ImportFrom(_, id) => self.read(cx, self.globals[id.index()]),
            Rvalue::ImportModule(module) => Type::Module(*module),
            Rvalue::GetBuiltin(name) => crate::builtins::value_type(name),
            Rvalue::UndefinedName(..) => Type::Dyn,

            Rvalue::CellNew(var, value) => {
                if let Some(op) = value {
                    let ty = op!(self, cx, op);
                    self.flow(self.cells[var.index()], ty);
                }
                Type::Dyn
            }
            Rvalue::CellGet(local) => match self.cell_of(cx, *local) {
                Some(var) => self.read(cx, self.cells[var.index()]),
                None => Type::Dyn,
            },
            Rvalue::CellSet(local, op) => {
                let ty = op!(self, cx, op);
                match self.cell_of(cx, *local) {
                    Some(var) => self.flow(self.cells[var.index()], ty),
                    None => self.escape(&ty),
                }
                Type::None
            }
            Rvalue::IsBound(_) => Type::Bool,
            Rvalue::DelGlobal(_)
            | Rvalue::CellDel(_)
            | Rvalue::CheckBound(..)
            | Rvalue::Unbind(_)
            | Rvalue::EnterHandler(_)
            | Rvalue::CheckContext(_)
            | Rvalue::LeaveHandler => Type::None,

            Rvalue::MakeFunction { func, defaults, kwdefaults, .. } => {
                for op in defaults.iter().chain(kwdefaults.iter().map(|(_, op)| op)) {
                    // Only calls that bind at run time use them, and `__defaults__` shows them.
                    let ty = op!(self, cx, op);
                    self.escape(&ty);
                }
                if self.facts.functions_change {
                    self.need_dynamic(*func, false);
                    return Type::Dyn;
                }
                Type::Func(*func)
            }
            Rvalue::MakeClass { class, bases, keywords, attrs } => self.make_class(cx, *class, bases, keywords, attrs),

            Rvalue::List(items) => {
                let site = self.site(cx, 0);
                self.fill(cx, site, items);
                Type::List(site)
            }
            Rvalue::Set(items) => {
                let site = self.site(cx, 0);
                self.fill(cx, site, items);
                let item = self.read(cx, site);
                self.compare(cx, &item, &item, 0);
                Type::Set(site)
            }
            Rvalue::Tuple(items) => self.tuple_display(cx, items),
            Rvalue::Dict(items) => self.dict_display(cx, items),
            Rvalue::ListAppend { list: container, value } | Rvalue::SetAdd { set: container, value } => {
                let (x, v) = (op!(self, cx, container), op!(self, cx, value));
                match &x {
                    Type::List(e) => self.flow(*e, v),
                    Type::Set(e) => {
                        let item = self.read(cx, *e);
                        self.compare(cx, &v, &item, 0);
                        self.flow(*e, v);
                    }
                    _ => self.escape(&v),
                }
                Type::None
            }
            Rvalue::DictInsert { dict, key, value } => {
                let (x, k, v) = (op!(self, cx, dict), op!(self, cx, key), op!(self, cx, value));
                self.set_item(cx, &x, &k, &v);
                Type::None
            }

            Rvalue::Unpack { value, before, star, after } => {
                let ty = op!(self, cx, value);
                self.unpack(cx, &ty, *before as usize, *star, *after as usize)
            }
            Rvalue::TupleItem(op, at) => match op!(self, cx, op) {
                Type::Tuple(items) => items.get(*at as usize).cloned().unwrap_or(Type::Never),
                ty => {
                    self.escape(&ty);
                    Type::Dyn
                }
            },
            Rvalue::BuildString(parts) => {
                let mut exact = true;
                for part in parts {
                    if let StrPart::Value { value, spec, .. } = part {
                        let ty = op!(self, cx, value);
                        exact &= self.formats_exactly(cx, &ty);
                        if let Some(spec) = spec {
                            op!(self, cx, spec);
                        }
                    }
                }
                if exact { Type::Str } else { Type::Dyn }
            }

            Rvalue::Yield(op) => {
                let ty = op!(self, cx, op);
                let inst = self.inst(cx.task.inst);
                let (yields, sent) = (inst.yields, inst.sent);
                self.flow(yields, ty);
                self.read(cx, sent)
            }
            Rvalue::YieldFrom(op) => {
                let ty = op!(self, cx, op);
                let inst = self.inst(cx.task.inst);
                let (yields, sent) = (inst.yields, inst.sent);
                let item = self.item(cx, &ty);
                self.flow(yields, item);
                let given = self.read(cx, sent);
                match &ty {
                    Type::Generator(inner) => {
                        let (inner_sent, ret) = (self.inst(*inner).sent, self.inst(*inner).ret);
                        self.flow(inner_sent, given);
                        self.read(cx, ret)
                    }
                    Type::List(_)
                    | Type::Set(_)
                    | Type::Dict(..)
                    | Type::Tuple(_)
                    | Type::Str
                    | Type::Bytes
                    | Type::Range => Type::None,
                    _ => {
                        self.escape(&given);
                        self.escape(&ty);
                        Type::Dyn
                    }
                }
            }
        }
    }

    fn cell_of(&self, cx: Cx, local: LocalId) -> Option<CellVar> {
        match self.program.func(cx.func).local(local).kind {
            LocalKind::Cell(var) => Some(var),
            LocalKind::Param | LocalKind::Var | LocalKind::Temp | LocalKind::Hidden => None,
        }
    }

    // ---- operators -------------------------------------------------------------------------------------------------

    pub fn binary(&mut self, cx: Cx, op: BinOp, a: &Type, b: &Type, right: &Operand) -> Type {
        if let Some(ty) = crate::ops::binary(op, a, b, right) {
            // `"%s" % v` shows the value to its own methods only, but a subclass of `str` may answer itself.
            if op != BinOp::Mod || *a != Type::Str || self.formats_exactly(cx, b) {
                return ty;
            }
        }
        let int = |t: &Type| matches!(t, Type::Int | Type::Bool);
        match (op, a, b) {
            (BinOp::Add, Type::List(x), Type::List(y)) => {
                self.unify(*x, *y);
                Type::List(*x)
            }
            (BinOp::Mul, Type::List(_), n) if int(n) => a.clone(),
            (BinOp::Mul, n, Type::List(_)) if int(n) => b.clone(),
            (BinOp::Add, Type::Tuple(x), Type::Tuple(y)) => self.tuple(x.iter().chain(y).cloned().collect()),
            (BinOp::BitOr | BinOp::BitXor | BinOp::BitAnd, Type::Set(x), Type::Set(y)) => {
                let (p, q) = (self.read(cx, *x), self.read(cx, *y));
                self.compare(cx, &p, &q, 0);
                self.unify(*x, *y);
                Type::Set(*x)
            }
            (BinOp::Sub, Type::Set(x), Type::Set(y)) => {
                let (p, q) = (self.read(cx, *x), self.read(cx, *y));
                self.compare(cx, &p, &q, 0);
                a.clone()
            }
            (BinOp::BitOr, Type::Dict(k, v), Type::Dict(k2, v2)) => {
                let (p, q) = (self.read(cx, *k), self.read(cx, *k2));
                self.compare(cx, &p, &q, 0);
                self.unify(*k, *k2);
                self.unify(*v, *v2);
                a.clone()
            }
            _ => {
                self.escape(a);
                self.escape(b);
                Type::Dyn
            }
        }
    }

    fn in_place(&mut self, cx: Cx, op: BinOp, a: &Type, b: &Type, right: &Operand) -> Type {
        match (op, a) {
            (BinOp::Add, Type::List(e)) => {
                let item = self.item(cx, b);
                self.flow(*e, item);
                a.clone()
            }
            (BinOp::BitOr | BinOp::BitXor | BinOp::BitAnd | BinOp::Sub, Type::Set(e)) if matches!(b, Type::Set(_)) => {
                let (own, other) = (self.read(cx, *e), self.item(cx, b));
                self.compare(cx, &own, &other, 0);
                if matches!(op, BinOp::BitOr | BinOp::BitXor) {
                    self.flow(*e, other);
                }
                a.clone()
            }
            _ => self.binary(cx, op, a, b, right),
        }
    }

    fn comparison(&mut self, cx: Cx, op: CmpOp, a: &Type, b: &Type) -> Type {
        let names: &[&str] = match op {
            CmpOp::Eq => &["__eq__"],
            CmpOp::NotEq => &["__ne__", "__eq__"],
            CmpOp::Lt | CmpOp::Gt => &["__lt__", "__gt__"],
            CmpOp::LtE | CmpOp::GtE => &["__le__", "__ge__"],
        };
        self.compare(cx, a, b, 0);
        let open = |t: &Type| matches!(t, Type::Dyn | Type::Instance(_) | Type::Maybe(_) | Type::Class(_));
        if (open(a) || open(b)) && self.facts.defines_any(names) { Type::Dyn } else { Type::Bool }
    }

    // ---- displays --------------------------------------------------------------------------------------------------

    fn fill(&mut self, cx: Cx, site: crate::solve::Var, items: &[Item]) {
        for item in items {
            match item {
                Item::One(op) => {
                    if let Some(ty) = self.operand(cx, op) {
                        self.flow(site, ty);
                    }
                }
                Item::Star(op) => {
                    if let Some(ty) = self.operand(cx, op) {
                        let item = self.item(cx, &ty);
                        self.flow(site, item);
                    }
                }
            }
        }
    }

    fn tuple_display(&mut self, cx: Cx, items: &[Item]) -> Type {
        let mut types = Vec::new();
        let mut known = true;
        for item in items {
            match item {
                Item::One(op) => types.push(op!(self, cx, op)),
                Item::Star(op) => match op!(self, cx, op) {
                    Type::Tuple(inner) => types.extend(inner),
                    ty => {
                        types.push(self.item(cx, &ty));
                        known = false;
                    }
                },
            }
        }
        if known {
            return self.tuple(types);
        }
        types.iter().for_each(|t| self.escape(t));
        Type::Dyn
    }

    fn dict_display(&mut self, cx: Cx, items: &[DictItem]) -> Type {
        let (keys, values) = (self.site(cx, 0), self.site(cx, 1));
        for item in items {
            match item {
                DictItem::Pair(k, v) => {
                    let (k, v) = (op!(self, cx, k), op!(self, cx, v));
                    let known = self.read(cx, keys);
                    self.compare(cx, &k, &known, 0);
                    self.flow(keys, k);
                    self.flow(values, v);
                }
                DictItem::Spread(op) => {
                    let ty = op!(self, cx, op);
                    self.spread(cx, &ty, keys, values);
                }
            }
        }
        Type::Dict(keys, values)
    }

    /// `{**ty}` or `d.update(ty)`
    pub fn spread(&mut self, cx: Cx, ty: &Type, keys: crate::solve::Var, values: crate::solve::Var) {
        let (k, v) = match ty {
            Type::Dict(k, v) => (self.read(cx, *k), self.read(cx, *v)),
            _ => {
                self.escape(ty);
                (Type::Dyn, Type::Dyn)
            }
        };
        let known = self.read(cx, keys);
        self.compare(cx, &k, &known, 0);
        self.flow(keys, k);
        self.flow(values, v);
    }

    fn unpack(&mut self, cx: Cx, ty: &Type, before: usize, star: bool, after: usize) -> Type {
        if let Type::Tuple(items) = ty {
            let fits = if star { items.len() >= before + after } else { items.len() == before };
            if !fits {
                return Type::Never;
            }
            if !star {
                return ty.clone();
            }
            let rest = self.site(cx, 0);
            let end = items.len() - after;
            for item in &items[before..end] {
                self.flow(rest, item.clone());
            }
            let mut types = items[..before].to_vec();
            types.push(Type::List(rest));
            types.extend_from_slice(&items[end..]);
            return self.tuple(types);
        }
        let item = self.item(cx, ty);
        if item == Type::Never && before + after > 0 {
            return Type::Never;
        }
        let mut types = vec![item.clone(); before];
        if star {
            let rest = self.site(cx, 0);
            self.flow(rest, item.clone());
            types.push(Type::List(rest));
            types.extend(std::iter::repeat_n(item, after));
        }
        self.tuple(types)
    }

    // ---- attributes ------------------------------------------------------------------------------------------------

    pub fn get_attr(&mut self, cx: Cx, obj: &Type, name: &Name) -> Type {
        match obj {
            Type::Instance(class) => self.read_instance(cx, *class, name),
            // None has no attribute of such a name.
            Type::Maybe(class) if !is_special(name) => self.read_instance(cx, *class, name),
            Type::Class(class) => self.read_class(cx, *class, name),
            Type::Module(module) => match self.program.module(*module).globals.get(name) {
                Some(global) => self.read(cx, self.globals[global.index()]),
                None => {
                    self.escape(obj);
                    self.read_by_name(name);
                    Type::Dyn
                }
            },
            _ => {
                self.escape(obj);
                self.read_by_name(name);
                Type::Dyn
            }
        }
    }

    pub fn set_attr(&mut self, cx: Cx, obj: &Type, name: &Name, value: &Type) {
        match obj {
            Type::Instance(class) => self.store_instance(cx, *class, name, value),
            Type::Maybe(class) if !is_special(name) => self.store_instance(cx, *class, name, value),
            Type::Class(class) if self.classes.info(*class).typed => self.store_class(cx, *class, name, value),
            Type::Module(module) if self.program.module(*module).globals.contains_key(name) => {
                let global = self.program.module(*module).globals[name];
                self.flow(self.globals[global.index()], value.clone());
            }
            _ => {
                self.escape(obj);
                self.escape(value);
                self.store_by_name(name);
            }
        }
    }

    /// `type(x)`, `x.__class__`
    pub fn class_of(&mut self, cx: Cx, ty: &Type) -> Type {
        if !self.bodies[cx.func.index()].tame_type_calls.contains(&cx.task.stmt) {
            match ty {
                Type::Instance(class) | Type::Maybe(class) => {
                    for descendant in self.classes.info(*class).descendants.clone() {
                        self.escape_class(descendant);
                    }
                }
                Type::Dyn => self.read_by_name(&"__class__".into()),
                _ => {}
            }
        }
        Type::Dyn
    }

    // ---- class statements ------------------------------------------------------------------------------------------

    fn make_class(
        &mut self,
        cx: Cx,
        class: ClassId,
        bases: &[Operand],
        keywords: &[(Name, Operand)],
        attrs: &[(Name, LocalId)],
    ) -> Type {
        let typed = self.classes.info(class).typed;
        for op in bases.iter().chain(keywords.iter().map(|(_, op)| op)) {
            let ty = op!(self, cx, op);
            if !typed {
                self.escape(&ty);
            }
        }
        for (name, local) in attrs {
            let ty = self.peek(self.local(cx.task.inst, *local));
            if ty == Type::Never {
                continue;
            }
            if typed {
                self.bind_in_class(class, name, &ty);
            } else {
                self.escape(&ty);
                self.bind_in_class(class, name, &Type::Dyn);
            }
        }
        if typed {
            // Hooks that the class statement calls get the class object.
            let mro = &self.classes.info(class).mro;
            if self.facts.defines("__set_name__") || self.classes.lookup(mro, "__init_subclass__").is_some() {
                self.escape_class(class);
            }
            return Type::Class(class);
        }
        self.escape_class(class);
        Type::Dyn
    }
}
