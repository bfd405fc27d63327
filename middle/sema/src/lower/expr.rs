//! Expressions: operators, conditions, displays, attributes, items.

use super::inspect::has_walrus;
use super::{Lower, inspect};
use crate::scope::{Imported, Site};
use mlc_diag::codes::{modules, unsupported};
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, Expr, ExprKind};

impl<'a> Lower<'a> {
    /// Evaluates an expression whose value nobody wants.
    pub(super) fn discard(&mut self, e: &'a Expr) {
        match self.rvalue(e) {
            Rvalue::Use(_) => {}
            value => {
                let place = self.place(e);
                self.emit_do(value, place);
            }
        }
    }

    pub(super) fn operand(&mut self, e: &'a Expr) -> Operand {
        let value = self.rvalue(e);
        let place = self.place(e);
        self.temp_value(value, place)
    }

    /// The operand, safe from `:=` in the expressions that are evaluated before it is used.
    pub(super) fn operand_before(&mut self, e: &'a Expr, later: &[&Expr]) -> Operand {
        let operand = self.operand(e);
        match &operand {
            Operand::Local(l) if self.f.walrus.contains(l) && later.iter().any(|e| has_walrus(e)) => {
                self.frozen(operand, e.span)
            }
            _ => operand,
        }
    }

    pub(super) fn operands(&mut self, list: &[&'a Expr]) -> Vec<Operand> {
        (0..list.len()).map(|i| self.operand_before(list[i], &list[i + 1..])).collect()
    }

    /// Evaluates into a local; a variable is written only by the last step, when nothing can fail any more.
    pub(super) fn into(&mut self, dst: LocalId, e: &'a Expr) {
        match &e.kind {
            ExprKind::IfExp { test, body, orelse } => match self.truth(test) {
                Operand::Const(Const::Bool(true)) => self.into(dst, body),
                Operand::Const(Const::Bool(false)) => self.into(dst, orelse),
                cond => {
                    let then = self.block(|l| l.into(dst, body));
                    let els = self.block(|l| l.into(dst, orelse));
                    self.emit_if(cond, then, els, e.span);
                }
            },
            ExprKind::BoolOp { op, values } if self.f.is_temp(dst) => self.bool_op(dst, *op, values, e.span),
            ExprKind::Compare { left, ops, comparators } if ops.len() > 1 && self.f.is_temp(dst) => {
                let later: Vec<&Expr> = comparators.iter().collect();
                let left = self.operand_before(left, &later);
                self.chain(dst, left, ops, comparators, e.span, false);
            }
            _ => {
                let value = self.rvalue(e);
                let place = self.place(e);
                self.emit_let(dst, value, place);
            }
        }
    }

    fn in_temp(&mut self, e: &'a Expr) -> Rvalue {
        let t = self.temp(e.span);
        self.into(t, e);
        Rvalue::Use(Operand::Local(t))
    }

    /// The last operation of an expression; everything before it is emitted.
    pub(super) fn rvalue(&mut self, e: &'a Expr) -> Rvalue {
        let span = e.span;
        match &e.kind {
            ExprKind::Name(name) => match self.static_target(e) {
                Some(target @ Imported::Module(_)) => self.static_value(target, span),
                _ => self.load(name, span),
            },
            ExprKind::Constant(c) => self.constant(c, span),
            ExprKind::BoolOp { .. } | ExprKind::IfExp { .. } => self.in_temp(e),
            ExprKind::NamedExpr { target, value } => self.named(target, value),
            ExprKind::BinOp { left, op, right } => {
                let left = self.operand_before(left, &[right]);
                let right = self.operand(right);
                Rvalue::Binary(bin_op(*op), left, right)
            }
            ExprKind::UnaryOp { op: ast::UnaryOp::Not, operand } => self.not(operand),
            ExprKind::UnaryOp { op, operand } => {
                let value = self.operand(operand);
                match op {
                    ast::UnaryOp::Neg => match negated(&value) {
                        Some(constant) => Rvalue::Use(Operand::Const(constant)),
                        None => Rvalue::Unary(UnaryOp::Neg, value),
                    },
                    ast::UnaryOp::Pos => Rvalue::Unary(UnaryOp::Pos, value),
                    ast::UnaryOp::Invert => Rvalue::Unary(UnaryOp::Invert, value),
                    ast::UnaryOp::Not => Rvalue::Not(value),
                }
            }
            ExprKind::Lambda { params, body } => self.lambda(e, params, body),
            ExprKind::Dict { items } => self.dict(items),
            ExprKind::Set(items) => Rvalue::Set(self.items(items)),
            ExprKind::List(items) => Rvalue::List(self.items(items)),
            ExprKind::Tuple(items) => Rvalue::Tuple(self.items(items)),
            ExprKind::ListComp { elt, generators } => self.list_comp(e, elt, generators),
            ExprKind::SetComp { elt, generators } => self.set_comp(e, elt, generators),
            ExprKind::DictComp { key, value, generators } => self.dict_comp(e, key, value, generators),
            ExprKind::GeneratorExp { elt, generators } => self.generator_exp(e, elt, generators),
            ExprKind::Await(_) => self.refuse(&unsupported::ASYNC, span),
            ExprKind::Yield(value) => {
                let value = match value {
                    Some(value) => self.operand(value),
                    None => Operand::Const(Const::None),
                };
                Rvalue::Yield(value)
            }
            ExprKind::YieldFrom(value) => Rvalue::YieldFrom(self.operand(value)),
            ExprKind::Compare { left, ops, comparators } => match (&ops[..], &comparators[..]) {
                ([ast::CmpOp::Is | ast::CmpOp::IsNot], [right]) if self.both_modules(left, right).is_some() => {
                    let same = self.both_modules(left, right) == Some(true);
                    self.check_import(left);
                    self.check_import(right);
                    Rvalue::Use(Operand::Const(Const::Bool(same == (ops[0] == ast::CmpOp::Is))))
                }
                ([op], [right]) => {
                    let left = self.operand_before(left, &[right]);
                    let right = self.operand(right);
                    self.comparison(*op, left, right, span)
                }
                _ => self.in_temp(e),
            },
            ExprKind::Call { func, args, keywords } => self.call(func, args, keywords, span),
            ExprKind::JoinedStr(parts) => self.fstring(parts),
            ExprKind::Attribute { value, attr } => self.attribute(e, value, attr),
            ExprKind::Subscript { value, index } => {
                let obj = self.operand_before(value, &[index]);
                let index = self.index(index);
                Rvalue::GetItem { obj, index }
            }
            ExprKind::Slice { lower, upper, step } => self.slice(lower.as_deref(), upper.as_deref(), step.as_deref()),
            // The parser lets a star only stand where a list of items is built, and those places look into it.
            ExprKind::Starred(inner) => self.rvalue(inner),
            ExprKind::Own(own) => self.own_expr(own, span),
        }
    }

    /// For two names of modules of the program: whether they are the same module.
    fn both_modules(&self, left: &Expr, right: &Expr) -> Option<bool> {
        match (self.static_target(left)?, self.static_target(right)?) {
            (Imported::Module(left), Imported::Module(right)) => Some(left == right),
            _ => None,
        }
    }

    fn own_expr(&mut self, own: &'a ast::OwnExpr, span: Span) -> Rvalue {
        match own {
            ast::OwnExpr::Pipe { left, right } => self.pipe(left, right, span),
            ast::OwnExpr::Date(text) => Rvalue::Use(Operand::Const(Const::Str(text.clone()))),
            ast::OwnExpr::Propagate(_) => self.refuse(&unsupported::PROPAGATE, span),
            ast::OwnExpr::SemanticMatch { .. } => self.refuse(&unsupported::SEMANTIC_MATCH, span),
            ast::OwnExpr::Par(_) | ast::OwnExpr::Spawn(_) => self.refuse(&unsupported::CONCURRENCY, span),
            ast::OwnExpr::Ai { word, .. } => {
                self.error_name(&unsupported::AI_WORD, span, word);
                Rvalue::Use(Operand::Const(Const::None))
            }
            ast::OwnExpr::ModelRef(ident) => {
                self.error_name(&unsupported::AI_WORD, span, &format!("@{}", ident.name));
                Rvalue::Use(Operand::Const(Const::None))
            }
        }
    }

    fn constant(&mut self, c: &ast::Constant, span: Span) -> Rvalue {
        let value = match c {
            ast::Constant::None => Const::None,
            ast::Constant::True => Const::Bool(true),
            ast::Constant::False => Const::Bool(false),
            ast::Constant::Ellipsis => Const::Ellipsis,
            ast::Constant::Int(i) => Const::Int(*i),
            ast::Constant::BigInt(digits) => Const::BigInt(digits.clone()),
            ast::Constant::Float(f) => Const::Float(*f),
            ast::Constant::Imaginary(_) => return self.refuse(&unsupported::COMPLEX, span),
            ast::Constant::Str(s) => str_const(s),
            ast::Constant::Bytes(b) => Const::Bytes(b.clone()),
        };
        Rvalue::Use(Operand::Const(value))
    }

    fn named(&mut self, target: &'a ast::Ident, value: &'a Expr) -> Rvalue {
        if let Some(local) = self.plain_local(&target.name) {
            self.into(local, value);
            return Rvalue::Use(Operand::Local(local));
        }
        let value = self.operand(value);
        self.store(&target.name, Rvalue::Use(value.clone()), target.span);
        Rvalue::Use(value)
    }

    /// `a and b and c`: the first value that decides.
    fn bool_op(&mut self, dst: LocalId, op: ast::BoolOp, values: &'a [Expr], span: Span) {
        let Some((first, rest)) = values.split_first() else { return };
        self.into(dst, first);
        if rest.is_empty() {
            return;
        }
        let cond = self.temp_value(Rvalue::Truth(Operand::Local(dst)), first.span);
        let next = self.block(|l| l.bool_op(dst, op, rest, span));
        match op {
            ast::BoolOp::And => self.emit_if(cond, next, Vec::new(), span),
            ast::BoolOp::Or => self.emit_if(cond, Vec::new(), next, span),
        }
    }

    /// `left op1 c1 op2 c2 …`: each operand evaluated once, stops at the first comparison that is false. With `truth` only
    /// truth values are wanted.
    fn chain(&mut self, dst: LocalId, left: Operand, ops: &[ast::CmpOp], rest: &'a [Expr], span: Span, truth: bool) {
        let (Some((op, ops)), Some((right, rest))) = (ops.split_first(), rest.split_first()) else { return };
        let later: Vec<&Expr> = rest.iter().collect();
        let right = self.operand_before(right, &later);
        let value = self.comparison(*op, left, right.clone(), span);
        let is_bool = is_bool(&value);
        let value = if truth && !is_bool { Rvalue::Truth(self.temp_value(value, span)) } else { value };
        self.emit_let(dst, value, span);
        if ops.is_empty() {
            return;
        }
        let cond = if truth || is_bool {
            Operand::Local(dst)
        } else {
            self.temp_value(Rvalue::Truth(Operand::Local(dst)), span)
        };
        let next = self.block(|l| l.chain(dst, right, ops, rest, span, truth));
        self.emit_if(cond, next, Vec::new(), span);
    }

    fn comparison(&mut self, op: ast::CmpOp, left: Operand, right: Operand, span: Span) -> Rvalue {
        let compare = |op, left, right| Rvalue::Compare(op, left, right);
        match op {
            ast::CmpOp::Eq => compare(CmpOp::Eq, left, right),
            ast::CmpOp::NotEq => compare(CmpOp::NotEq, left, right),
            ast::CmpOp::Lt => compare(CmpOp::Lt, left, right),
            ast::CmpOp::LtE => compare(CmpOp::LtE, left, right),
            ast::CmpOp::Gt => compare(CmpOp::Gt, left, right),
            ast::CmpOp::GtE => compare(CmpOp::GtE, left, right),
            ast::CmpOp::Is => Rvalue::Is(left, right),
            ast::CmpOp::In => Rvalue::Contains { item: left, container: right },
            ast::CmpOp::IsNot => Rvalue::Not(self.temp_value(Rvalue::Is(left, right), span)),
            ast::CmpOp::NotIn => Rvalue::Not(self.temp_value(Rvalue::Contains { item: left, container: right }, span)),
        }
    }

    fn not(&mut self, operand: &'a Expr) -> Rvalue {
        let value = match &operand.kind {
            ExprKind::BoolOp { .. } | ExprKind::IfExp { .. } => self.truth(operand),
            ExprKind::Compare { ops, .. } if ops.len() > 1 => self.truth(operand),
            _ => self.operand(operand),
        };
        match truth_of(&value) {
            Some(known) => Rvalue::Use(Operand::Const(Const::Bool(!known))),
            None => Rvalue::Not(value),
        }
    }

    /// The truth of an expression, as the condition of an `If`. Constants are decided here.
    pub(super) fn truth(&mut self, e: &'a Expr) -> Operand {
        match &e.kind {
            ExprKind::BoolOp { .. } | ExprKind::IfExp { .. } => self.truth_in_temp(e),
            ExprKind::Compare { ops, .. } if ops.len() > 1 => self.truth_in_temp(e),
            _ => {
                let value = self.rvalue(e);
                let place = self.place(e);
                self.truth_value(value, place)
            }
        }
    }

    fn truth_in_temp(&mut self, e: &'a Expr) -> Operand {
        let t = self.temp(e.span);
        self.truth_into(t, e);
        Operand::Local(t)
    }

    fn truth_value(&mut self, value: Rvalue, span: Span) -> Operand {
        if is_bool(&value) {
            return self.temp_value(value, span);
        }
        let operand = self.temp_value(value, span);
        match truth_of(&operand) {
            Some(known) => Operand::Const(Const::Bool(known)),
            None => self.temp_value(Rvalue::Truth(operand), span),
        }
    }

    fn truth_into(&mut self, dst: LocalId, e: &'a Expr) {
        match &e.kind {
            ExprKind::BoolOp { op, values } => self.truth_of_values(dst, *op, values, e.span),
            ExprKind::IfExp { test, body, orelse } => {
                let cond = self.truth(test);
                let then = self.block(|l| l.truth_into(dst, body));
                let els = self.block(|l| l.truth_into(dst, orelse));
                self.emit_if(cond, then, els, e.span);
            }
            ExprKind::Compare { left, ops, comparators } if ops.len() > 1 => {
                let later: Vec<&Expr> = comparators.iter().collect();
                let left = self.operand_before(left, &later);
                self.chain(dst, left, ops, comparators, e.span, true);
            }
            _ => {
                let value = self.rvalue(e);
                let value = if is_bool(&value) {
                    value
                } else {
                    let place = self.place(e);
                    let operand = self.temp_value(value, place);
                    match truth_of(&operand) {
                        Some(known) => Rvalue::Use(Operand::Const(Const::Bool(known))),
                        None => Rvalue::Truth(operand),
                    }
                };
                self.emit_let(dst, value, e.span);
            }
        }
    }

    fn truth_of_values(&mut self, dst: LocalId, op: ast::BoolOp, values: &'a [Expr], span: Span) {
        let Some((first, rest)) = values.split_first() else { return };
        self.truth_into(dst, first);
        if rest.is_empty() {
            return;
        }
        let next = self.block(|l| l.truth_of_values(dst, op, rest, span));
        match op {
            ast::BoolOp::And => self.emit_if(Operand::Local(dst), next, Vec::new(), span),
            ast::BoolOp::Or => self.emit_if(Operand::Local(dst), Vec::new(), next, span),
        }
    }

    /// Items of a display. A starred item is spread at once when a later item has effects: `[*gen(), f()]` runs `gen` to its
    /// end before it calls `f`.
    pub(super) fn items(&mut self, list: &'a [Expr]) -> Vec<Item> {
        let all: Vec<&Expr> = list.iter().collect();
        let mut items = Vec::new();
        for (i, e) in list.iter().enumerate() {
            let later = &all[i + 1..];
            items.push(match &e.kind {
                ExprKind::Starred(inner) => Item::Star(self.spread(inner, later)),
                ExprKind::Slice { .. } => Item::One(self.slice_object(e)),
                _ => Item::One(self.operand_before(e, later)),
            });
        }
        items
    }

    pub(super) fn spread(&mut self, inner: &'a Expr, later: &[&Expr]) -> Operand {
        let operand = self.operand_before(inner, later);
        if later.iter().any(|e| inspect::has_effects(e)) {
            return self.temp_value(Rvalue::List(vec![Item::Star(operand)]), inner.span);
        }
        operand
    }

    /// A slice inside a tuple (`a[1:2, 3]`) is an object like any other.
    fn slice_object(&mut self, e: &'a Expr) -> Operand {
        match self.rvalue(e) {
            Rvalue::Slice { lower, upper, step } => {
                let args = [lower, upper, step].map(Arg::Pos).to_vec();
                self.temp_value(Rvalue::CallBuiltin { name: "slice".into(), args }, e.span)
            }
            value => self.temp_value(value, e.span),
        }
    }

    fn dict(&mut self, items: &'a [ast::DictItem]) -> Rvalue {
        let flat: Vec<&Expr> = items.iter().flat_map(|i| i.key.iter().chain([&i.value])).collect();
        let mut at = 0;
        let mut out = Vec::new();
        for item in items {
            match &item.key {
                Some(key) => {
                    let key = self.operand_before(key, &flat[at + 1..]);
                    let value = self.operand_before(&item.value, &flat[at + 2..]);
                    out.push(DictItem::Pair(key, value));
                    at += 2;
                }
                None => {
                    out.push(DictItem::Spread(self.operand_before(&item.value, &flat[at + 1..])));
                    at += 1;
                }
            }
        }
        Rvalue::Dict(out)
    }

    pub(super) fn index(&mut self, index: &'a Expr) -> Operand {
        self.operand(index)
    }

    fn slice(&mut self, lower: Option<&'a Expr>, upper: Option<&'a Expr>, step: Option<&'a Expr>) -> Rvalue {
        let present: Vec<&Expr> = [lower, upper, step].into_iter().flatten().collect();
        let mut values = self.operands_of_option([lower, upper, step], &present).into_iter();
        let mut next = || values.next().unwrap_or(Operand::Const(Const::None));
        Rvalue::Slice { lower: next(), upper: next(), step: next() }
    }

    fn operands_of_option(&mut self, bounds: [Option<&'a Expr>; 3], present: &[&Expr]) -> Vec<Operand> {
        let mut at = 0;
        let mut out = Vec::new();
        for bound in bounds {
            out.push(match bound {
                Some(e) => {
                    at += 1;
                    self.operand_before(e, &present[at..])
                }
                None => Operand::Const(Const::None),
            });
        }
        out
    }

    /// The place of an operation on an attribute: from the name on when that stands on a later line than the object.
    pub(super) fn attr_span(&self, whole: Span, attr: &ast::Ident) -> Span {
        let file = self.sources.file(whole.file);
        if file.line(whole.start) == file.line(attr.span.start) {
            whole
        } else {
            Span { start: attr.span.start, ..whole }
        }
    }

    /// The place of the last operation of an expression. Calls of attributes are where the attribute is, with as many
    /// arguments as Python calls a method with, none of them starred, unless an import binds the name of the object.
    pub(super) fn place(&self, e: &Expr) -> Span {
        const MOST: usize = 29;
        match &e.kind {
            ExprKind::Attribute { attr, .. } => self.attr_span(e.span, attr),
            ExprKind::Call { func, args, keywords } => {
                let starred = args.iter().any(|a| matches!(a.kind, ExprKind::Starred(_)));
                let count = args.len() + keywords.len() + usize::from(!keywords.is_empty());
                match &func.kind {
                    ExprKind::Attribute { value, attr }
                        if !starred
                            && count <= MOST
                            && keywords.iter().all(|k| k.name.is_some())
                            && !self.is_imported(value) =>
                    {
                        self.attr_span(e.span, attr)
                    }
                    _ => e.span,
                }
            }
            _ => e.span,
        }
    }

    /// Whether an import of the module binds the name.
    fn is_imported(&self, e: &Expr) -> bool {
        let ExprKind::Name(name) = &e.kind else { return false };
        let symbol = self.scopes.root(self.module).symbol(name);
        symbol.is_some_and(|s| s.sites.iter().any(|site| matches!(site, Site::Import(_) | Site::From { .. })))
    }

    fn attribute(&mut self, e: &'a Expr, value: &'a Expr, attr: &'a ast::Ident) -> Rvalue {
        let span = self.attr_span(e.span, attr);
        if let Some(target) = self.static_target(e) {
            self.check_import(e);
            return self.static_value(target, span);
        }
        if let Some(Imported::Module(module)) = self.static_target(value) {
            self.check_import(value);
            return self.module_attr(module, attr, span);
        }
        let name = self.mangled(&attr.name);
        if matches!(&*name, "__annotations__") {
            self.error_name(&unsupported::ANNOTATIONS_VALUE, attr.span, &name);
        }
        if let Some((class, this)) = self.super_call(value) {
            return Rvalue::SuperAttr { class, this, name };
        }
        let obj = self.operand(value);
        Rvalue::GetAttr { obj, name }
    }

    /// `module.name` of a module of the program.
    pub(super) fn module_attr(&mut self, module: ModuleId, attr: &ast::Ident, span: Span) -> Rvalue {
        if let Some(id) = self.modules[module.index()].globals.get(&attr.name) {
            return Rvalue::ModuleAttr(module, *id);
        }
        let loaded = self.graph.module(module);
        match &*attr.name {
            "__name__" => return Rvalue::Use(Operand::Const(Const::Str(loaded.name.clone()))),
            "__file__" => return Rvalue::Use(Operand::Const(Const::Str(self.file_name(module)))),
            "__doc__" => {
                let doc = super::split_doc(&loaded.tree.body).0;
                return Rvalue::Use(Operand::Const(doc.map_or(Const::None, Const::Str)));
            }
            _ => {}
        }
        let d = mlc_diag::Diagnostic::new(&modules::NAME_NEVER_IN_MODULE, attr.span);
        self.diagnostics.push(d.arg("module", &*loaded.name).arg("name", &*attr.name));
        let obj = self.temp_value(Rvalue::ImportModule(module), span);
        Rvalue::GetAttr { obj, name: attr.name.clone() }
    }
}

fn is_bool(value: &Rvalue) -> bool {
    matches!(value, Rvalue::Truth(_) | Rvalue::Not(_) | Rvalue::Is(..) | Rvalue::Contains { .. } | Rvalue::IsBound(_))
}

/// The truth of a constant operand.
fn truth_of(operand: &Operand) -> Option<bool> {
    let Operand::Const(c) = operand else { return None };
    Some(match c {
        Const::None => false,
        Const::Bool(b) => *b,
        Const::Int(i) => *i != 0,
        Const::BigInt(_) | Const::Ellipsis => true,
        Const::Float(f) => *f != 0.0,
        Const::Str(s) => !s.is_empty(),
        Const::StrPoints(points) => !points.is_empty(),
        Const::Bytes(b) => !b.is_empty(),
    })
}

fn negated(operand: &Operand) -> Option<Const> {
    match operand {
        Operand::Const(Const::Int(i)) => Some(match i.checked_neg() {
            Some(n) => Const::Int(n),
            None => Const::BigInt(i.unsigned_abs().to_string().into()),
        }),
        Operand::Const(Const::BigInt(digits)) => {
            let text = match digits.strip_prefix('-') {
                Some(positive) => positive.to_string(),
                None => format!("-{digits}"),
            };
            Some(text.parse().map_or_else(|_| Const::BigInt(text.as_str().into()), Const::Int))
        }
        Operand::Const(Const::Float(f)) => Some(Const::Float(-f)),
        _ => None,
    }
}

pub fn str_const(s: &ast::StrLit) -> Const {
    match &s.surrogates {
        Some(points) => Const::StrPoints(points.clone()),
        None => Const::Str(s.text.clone()),
    }
}

pub fn bin_op(op: ast::BinOp) -> BinOp {
    match op {
        ast::BinOp::Add => BinOp::Add,
        ast::BinOp::Sub => BinOp::Sub,
        ast::BinOp::Mul => BinOp::Mul,
        ast::BinOp::MatMul => BinOp::MatMul,
        ast::BinOp::Div => BinOp::Div,
        ast::BinOp::FloorDiv => BinOp::FloorDiv,
        ast::BinOp::Mod => BinOp::Mod,
        ast::BinOp::Pow => BinOp::Pow,
        ast::BinOp::LShift => BinOp::LShift,
        ast::BinOp::RShift => BinOp::RShift,
        ast::BinOp::BitOr => BinOp::BitOr,
        ast::BinOp::BitXor => BinOp::BitXor,
        ast::BinOp::BitAnd => BinOp::BitAnd,
    }
}
