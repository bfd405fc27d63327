//! The tree as CPython's `ast.dump` prints it.
//!
//! Owns: the text of `mlc emit ast`. Own forms, which CPython does not have, are printed in the same style under their own
//! names. Does not know: source text.

use super::repr;
use crate::ast::*;

/// `Module(body=[...], type_ignores=[])`, exactly as `ast.dump(ast.parse(source))` of CPython 3.12 prints it.
pub fn dump(module: &Module) -> String {
    let mut dump = Dump { out: String::new() };
    dump.out.push_str("Module(body=");
    dump.list(&module.body, Dump::stmt);
    dump.out.push_str(", type_ignores=[])");
    dump.out
}

/// The context of a name, which CPython writes into the tree.
#[derive(Clone, Copy)]
enum Ctx {
    Load,
    Store,
    Del,
}

impl Ctx {
    fn text(self) -> &'static str {
        match self {
            Ctx::Load => "Load()",
            Ctx::Store => "Store()",
            Ctx::Del => "Del()",
        }
    }
}

struct Dump {
    out: String,
}

impl Dump {
    // ---- pieces ----

    fn open(&mut self, name: &str) {
        self.out.push_str(name);
        self.out.push('(');
    }

    fn close(&mut self) {
        self.out.push(')');
    }

    /// `, name=` or `name=` for the first field.
    fn field(&mut self, name: &str) {
        if !self.out.ends_with('(') {
            self.out.push_str(", ");
        }
        self.out.push_str(name);
        self.out.push('=');
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.out.push('[');
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            each(self, item);
        }
        self.out.push(']');
    }

    fn text_field(&mut self, name: &str, text: &str) {
        self.field(name);
        self.out.push_str(&repr::string(text));
    }

    fn plain_field(&mut self, name: &str, text: &str) {
        self.field(name);
        self.out.push_str(text);
    }

    fn expr_field(&mut self, name: &str, value: &Expr) {
        self.field(name);
        self.expr(value, Ctx::Load);
    }

    fn target_field(&mut self, name: &str, value: &Expr) {
        self.field(name);
        self.expr(value, Ctx::Store);
    }

    fn optional(&mut self, name: &str, value: Option<&Expr>) {
        if let Some(value) = value {
            self.expr_field(name, value);
        }
    }

    fn exprs(&mut self, name: &str, values: &[Expr], ctx: Ctx) {
        self.field(name);
        self.list(values, |d, e| d.expr(e, ctx));
    }

    fn body(&mut self, name: &str, body: &[Stmt]) {
        self.field(name);
        self.list(body, Self::stmt);
    }

    fn names(&mut self, name: &str, names: &[Ident]) {
        self.field(name);
        self.list(names, |d, n| d.out.push_str(&repr::string(&n.name)));
    }

    fn optional_name(&mut self, name: &str, ident: Option<&Ident>) {
        if let Some(ident) = ident {
            self.text_field(name, &ident.name);
        }
    }

    // ---- statements ----

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(value) => {
                self.open("Expr");
                self.expr_field("value", value);
            }
            StmtKind::Assign { targets, value, .. } => {
                self.open("Assign");
                self.exprs("targets", targets, Ctx::Store);
                self.expr_field("value", value);
            }
            StmtKind::AugAssign { target, op, value } => {
                self.open("AugAssign");
                self.target_field("target", target);
                self.plain_field("op", bin_op(*op));
                self.expr_field("value", value);
            }
            StmtKind::AnnAssign { target, annotation, value, simple, .. } => {
                self.open("AnnAssign");
                self.target_field("target", target);
                self.expr_field("annotation", annotation);
                self.optional("value", value.as_ref());
                self.plain_field("simple", if *simple { "1" } else { "0" });
            }
            StmtKind::If { test, body, orelse } | StmtKind::While { test, body, orelse } => {
                self.open(if matches!(stmt.kind, StmtKind::If { .. }) { "If" } else { "While" });
                self.expr_field("test", test);
                self.body("body", body);
                self.body("orelse", orelse);
            }
            StmtKind::For { target, iter, body, orelse, is_async } => {
                self.open(if *is_async { "AsyncFor" } else { "For" });
                self.target_field("target", target);
                self.expr_field("iter", iter);
                self.body("body", body);
                self.body("orelse", orelse);
            }
            StmtKind::Break => self.open("Break"),
            StmtKind::Continue => self.open("Continue"),
            StmtKind::Pass => self.open("Pass"),
            StmtKind::FunctionDef(def) => self.function(def),
            StmtKind::ClassDef(class) => self.class(class),
            StmtKind::Return(value) => {
                self.open("Return");
                self.optional("value", value.as_ref());
            }
            StmtKind::Delete(targets) => {
                self.open("Delete");
                self.exprs("targets", targets, Ctx::Del);
            }
            StmtKind::Raise { exc, cause } => {
                self.open("Raise");
                self.optional("exc", exc.as_ref());
                self.optional("cause", cause.as_ref());
            }
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                self.open(if *is_star { "TryStar" } else { "Try" });
                self.body("body", body);
                self.field("handlers");
                self.list(handlers, Self::handler);
                self.body("orelse", orelse);
                self.body("finalbody", finalbody);
            }
            StmtKind::With { items, body, is_async } => {
                self.open(if *is_async { "AsyncWith" } else { "With" });
                self.field("items");
                self.list(items, |d, item| {
                    d.open("withitem");
                    d.expr_field("context_expr", &item.context);
                    if let Some(target) = &item.target {
                        d.target_field("optional_vars", target);
                    }
                    d.close();
                });
                self.body("body", body);
            }
            StmtKind::Assert { test, msg } => {
                self.open("Assert");
                self.expr_field("test", test);
                self.optional("msg", msg.as_ref());
            }
            StmtKind::Global(names) => {
                self.open("Global");
                self.names("names", names);
            }
            StmtKind::Nonlocal(names) => {
                self.open("Nonlocal");
                self.names("names", names);
            }
            StmtKind::Import(names) => {
                self.open("Import");
                self.field("names");
                self.list(names, Self::alias);
            }
            StmtKind::ImportFrom { module, names, level, star } => {
                self.open("ImportFrom");
                self.optional_name("module", module.as_ref());
                self.field("names");
                if *star {
                    self.out.push_str("[alias(name='*')]");
                } else {
                    self.list(names, Self::alias);
                }
                self.plain_field("level", &level.to_string());
            }
            StmtKind::Match { subject, cases } => {
                self.open("Match");
                self.expr_field("subject", subject);
                self.field("cases");
                self.list(cases, |d, case| {
                    d.open("match_case");
                    d.field("pattern");
                    d.pattern(&case.pattern);
                    d.optional("guard", case.guard.as_ref());
                    d.body("body", &case.body);
                    d.close();
                });
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.open("TypeAlias");
                self.field("name");
                self.name(&name.name, Ctx::Store);
                self.type_params(type_params);
                self.expr_field("value", value);
            }
            StmtKind::Own(own) => self.own_stmt(own),
        }
        self.close();
    }

    fn function(&mut self, def: &FunctionDef) {
        self.open(if def.is_async { "AsyncFunctionDef" } else { "FunctionDef" });
        self.text_field("name", &def.name.name);
        self.field("args");
        self.params(&def.params);
        self.body("body", &def.body);
        self.exprs("decorator_list", &def.decorators, Ctx::Load);
        self.optional("returns", def.returns.as_ref());
        self.type_params(&def.type_params);
        if !def.uses.is_empty() {
            self.names("uses", &def.uses);
        }
    }

    fn class(&mut self, class: &ClassDef) {
        self.open("ClassDef");
        self.text_field("name", &class.name.name);
        self.exprs("bases", &class.bases, Ctx::Load);
        self.keywords(&class.keywords);
        self.body("body", &class.body);
        self.exprs("decorator_list", &class.decorators, Ctx::Load);
        self.type_params(&class.type_params);
    }

    fn type_params(&mut self, params: &[TypeParam]) {
        self.field("type_params");
        self.list(params, |d, param| {
            let kind = match &param.kind {
                TypeParamKind::TypeVar { .. } => "TypeVar",
                TypeParamKind::TypeVarTuple => "TypeVarTuple",
                TypeParamKind::ParamSpec => "ParamSpec",
            };
            d.open(kind);
            d.text_field("name", &param.name.name);
            if let TypeParamKind::TypeVar { bound } = &param.kind {
                d.optional("bound", bound.as_ref());
            }
            d.close();
        });
    }

    fn params(&mut self, params: &Params) {
        self.open("arguments");
        self.field("posonlyargs");
        self.list(&params.posonly, Self::param);
        self.field("args");
        self.list(&params.args, Self::param);
        if let Some(vararg) = &params.vararg {
            self.field("vararg");
            self.param(vararg);
        }
        self.field("kwonlyargs");
        self.list(&params.kwonly, Self::param);
        self.field("kw_defaults");
        self.list(&params.kwonly, |d, p| match &p.default {
            Some(default) => d.expr(default, Ctx::Load),
            None => d.out.push_str("None"),
        });
        if let Some(kwarg) = &params.kwarg {
            self.field("kwarg");
            self.param(kwarg);
        }
        let defaults: Vec<&Expr> =
            params.posonly.iter().chain(&params.args).filter_map(|p| p.default.as_ref()).collect();
        self.field("defaults");
        self.list(&defaults, |d, e| d.expr(e, Ctx::Load));
        self.close();
    }

    fn param(&mut self, param: &Param) {
        self.open("arg");
        self.text_field("arg", &param.name.name);
        self.optional("annotation", param.annotation.as_ref());
        self.close();
    }

    fn keywords(&mut self, keywords: &[Keyword]) {
        self.field("keywords");
        self.list(keywords, |d, keyword| {
            d.open("keyword");
            d.optional_name("arg", keyword.name.as_ref());
            d.expr_field("value", &keyword.value);
            d.close();
        });
    }

    fn handler(&mut self, handler: &ExceptHandler) {
        self.open("ExceptHandler");
        self.optional("type", handler.class.as_ref());
        self.optional_name("name", handler.name.as_ref());
        self.body("body", &handler.body);
        self.close();
    }

    fn alias(&mut self, alias: &Alias) {
        self.open("alias");
        self.text_field("name", &alias.name.name);
        self.optional_name("asname", alias.asname.as_ref());
        self.close();
    }

    fn own_stmt(&mut self, own: &OwnStmt) {
        match own {
            OwnStmt::Enum { name, variants } => {
                self.open("Enum");
                self.text_field("name", &name.name);
                self.field("variants");
                self.list(variants, |d, (name, fields)| {
                    d.open("variant");
                    d.text_field("name", &name.name);
                    d.record_fields(fields);
                    d.close();
                });
            }
            OwnStmt::Record { name, fields } => {
                self.open("Record");
                self.text_field("name", &name.name);
                self.record_fields(fields);
            }
            OwnStmt::On { event, body } => {
                self.open("On");
                self.expr_field("event", event);
                self.body("body", body);
            }
            OwnStmt::Canvas { name, body } => {
                self.open("Canvas");
                self.text_field("name", &name.name);
                self.body("body", body);
            }
            OwnStmt::Render { target, value } => {
                self.open("Render");
                self.expr_field("target", target);
                self.optional("value", value.as_ref());
            }
            OwnStmt::RenderBlock { body } => {
                self.open("RenderBlock");
                self.body("body", body);
            }
            OwnStmt::Bind { source, target } => {
                self.open("Bind");
                self.expr_field("source", source);
                self.expr_field("target", target);
            }
        }
    }

    fn record_fields(&mut self, fields: &[Param]) {
        self.field("fields");
        self.list(fields, |d, field| {
            d.open("field");
            d.text_field("name", &field.name.name);
            d.optional("annotation", field.annotation.as_ref());
            d.optional("default", field.default.as_ref());
            d.close();
        });
    }

    // ---- patterns ----

    fn pattern(&mut self, pattern: &Pattern) {
        match &pattern.kind {
            PatternKind::Value(value) => {
                self.open("MatchValue");
                self.expr_field("value", value);
            }
            PatternKind::Singleton(value) => {
                self.open("MatchSingleton");
                self.plain_field("value", &repr::constant(value));
            }
            PatternKind::Sequence(items) => {
                self.open("MatchSequence");
                self.patterns("patterns", items);
            }
            PatternKind::Star(name) => {
                self.open("MatchStar");
                self.optional_name("name", name.as_ref());
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                self.open("MatchMapping");
                self.exprs("keys", keys, Ctx::Load);
                self.patterns("patterns", patterns);
                self.optional_name("rest", rest.as_ref());
            }
            PatternKind::Class { class, patterns, kwd_names, kwd_patterns } => {
                self.open("MatchClass");
                self.expr_field("cls", class);
                self.patterns("patterns", patterns);
                self.names("kwd_attrs", kwd_names);
                self.patterns("kwd_patterns", kwd_patterns);
            }
            PatternKind::As { pattern, name } => {
                self.open("MatchAs");
                if let Some(pattern) = pattern {
                    self.field("pattern");
                    self.pattern(pattern);
                }
                self.optional_name("name", name.as_ref());
            }
            PatternKind::Or(items) => {
                self.open("MatchOr");
                self.patterns("patterns", items);
            }
        }
        self.close();
    }

    fn patterns(&mut self, name: &str, patterns: &[Pattern]) {
        self.field(name);
        self.list(patterns, Self::pattern);
    }

    // ---- expressions ----

    fn name(&mut self, name: &str, ctx: Ctx) {
        self.open("Name");
        self.text_field("id", name);
        self.plain_field("ctx", ctx.text());
        self.close();
    }

    fn expr(&mut self, expr: &Expr, ctx: Ctx) {
        match &expr.kind {
            ExprKind::Name(name) => return self.name(name, ctx),
            ExprKind::Constant(value) => {
                self.open("Constant");
                self.plain_field("value", &repr::constant(value));
            }
            ExprKind::BoolOp { op, values } => {
                self.open("BoolOp");
                self.plain_field("op", if *op == BoolOp::And { "And()" } else { "Or()" });
                self.exprs("values", values, Ctx::Load);
            }
            ExprKind::NamedExpr { target, value } => {
                self.open("NamedExpr");
                self.field("target");
                self.name(&target.name, Ctx::Store);
                self.expr_field("value", value);
            }
            ExprKind::BinOp { .. } => return self.binary(expr),
            ExprKind::UnaryOp { op, operand } => {
                self.open("UnaryOp");
                self.plain_field("op", unary_op(*op));
                self.expr_field("operand", operand);
            }
            ExprKind::Lambda { params, body } => {
                self.open("Lambda");
                self.field("args");
                self.params(params);
                self.expr_field("body", body);
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.open("IfExp");
                self.expr_field("test", test);
                self.expr_field("body", body);
                self.expr_field("orelse", orelse);
            }
            ExprKind::Dict { items } => {
                self.open("Dict");
                self.field("keys");
                self.list(items, |d, item| match &item.key {
                    Some(key) => d.expr(key, Ctx::Load),
                    None => d.out.push_str("None"),
                });
                self.field("values");
                self.list(items, |d, item| d.expr(&item.value, Ctx::Load));
            }
            ExprKind::Set(items) => {
                self.open("Set");
                self.exprs("elts", items, Ctx::Load);
            }
            ExprKind::List(items) | ExprKind::Tuple(items) => {
                self.open(if matches!(expr.kind, ExprKind::List(_)) { "List" } else { "Tuple" });
                self.exprs("elts", items, ctx);
                self.plain_field("ctx", ctx.text());
            }
            ExprKind::ListComp { elt, generators } => self.comprehension("ListComp", elt, generators),
            ExprKind::SetComp { elt, generators } => self.comprehension("SetComp", elt, generators),
            ExprKind::GeneratorExp { elt, generators } => self.comprehension("GeneratorExp", elt, generators),
            ExprKind::DictComp { key, value, generators } => {
                self.open("DictComp");
                self.expr_field("key", key);
                self.expr_field("value", value);
                self.generators(generators);
            }
            ExprKind::Await(value) => {
                self.open("Await");
                self.expr_field("value", value);
            }
            ExprKind::Yield(value) => {
                self.open("Yield");
                self.optional("value", value.as_deref());
            }
            ExprKind::YieldFrom(value) => {
                self.open("YieldFrom");
                self.expr_field("value", value);
            }
            ExprKind::Compare { left, ops, comparators } => {
                self.open("Compare");
                self.expr_field("left", left);
                self.field("ops");
                self.list(ops, |d, op| d.out.push_str(cmp_op(*op)));
                self.exprs("comparators", comparators, Ctx::Load);
            }
            ExprKind::Call { func, args, keywords } => {
                self.open("Call");
                self.expr_field("func", func);
                self.exprs("args", args, Ctx::Load);
                self.keywords(keywords);
            }
            ExprKind::JoinedStr(parts) => self.joined(parts),
            ExprKind::Attribute { value, attr } => {
                self.open("Attribute");
                self.expr_field("value", value);
                self.text_field("attr", &attr.name);
                self.plain_field("ctx", ctx.text());
            }
            ExprKind::Subscript { value, index } => {
                self.open("Subscript");
                self.expr_field("value", value);
                self.expr_field("slice", index);
                self.plain_field("ctx", ctx.text());
            }
            ExprKind::Starred(value) => {
                self.open("Starred");
                self.field("value");
                self.expr(value, ctx);
                self.plain_field("ctx", ctx.text());
            }
            ExprKind::Slice { lower, upper, step } => {
                self.open("Slice");
                self.optional("lower", lower.as_deref());
                self.optional("upper", upper.as_deref());
                self.optional("step", step.as_deref());
            }
            ExprKind::Own(own) => self.own_expr(own),
        }
        self.close();
    }

    /// A chain `a + b + …` is deep on the left; it is printed without recursion there.
    fn binary(&mut self, expr: &Expr) {
        let mut chain = Vec::new();
        let mut first = expr;
        while let ExprKind::BinOp { left, op, right } = &first.kind {
            self.open("BinOp");
            self.field("left");
            chain.push((*op, &**right));
            first = left;
        }
        self.expr(first, Ctx::Load);
        for (op, right) in chain.into_iter().rev() {
            self.plain_field("op", bin_op(op));
            self.expr_field("right", right);
            self.close();
        }
    }

    fn comprehension(&mut self, name: &str, elt: &Expr, generators: &[Comprehension]) {
        self.open(name);
        self.expr_field("elt", elt);
        self.generators(generators);
    }

    fn generators(&mut self, generators: &[Comprehension]) {
        self.field("generators");
        self.list(generators, |d, generator| {
            d.open("comprehension");
            d.target_field("target", &generator.target);
            d.expr_field("iter", &generator.iter);
            d.exprs("ifs", &generator.ifs, Ctx::Load);
            d.plain_field("is_async", if generator.is_async { "1" } else { "0" });
            d.close();
        });
    }

    fn joined(&mut self, parts: &[FStringPart]) {
        self.open("JoinedStr");
        self.field("values");
        self.out.push('[');
        // The text of `{x=}` joins the text around it.
        let mut text: Option<String> = None;
        for part in parts {
            match part {
                FStringPart::Text(piece) => text.get_or_insert_default().push_str(piece),
                FStringPart::Field(field) => {
                    if let Some(debug) = &field.debug_text {
                        text.get_or_insert_default().push_str(debug);
                    }
                    self.joined_text(text.take());
                    self.separator();
                    match &field.value.kind {
                        // Text with lone surrogates, which a text part cannot hold.
                        ExprKind::Constant(Constant::Str(StrLit { surrogates: Some(_), .. })) => {
                            self.expr(&field.value, Ctx::Load);
                        }
                        _ => self.formatted(field),
                    }
                }
            }
        }
        self.joined_text(text.take());
        self.out.push(']');
    }

    fn separator(&mut self) {
        if !self.out.ends_with('[') {
            self.out.push_str(", ");
        }
    }

    fn joined_text(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.separator();
            self.open("Constant");
            self.text_field("value", &text);
            self.close();
        }
    }

    fn formatted(&mut self, field: &FStringField) {
        self.open("FormattedValue");
        self.expr_field("value", &field.value);
        let conversion = match field.conversion {
            Some(Conversion::Str) => "115",
            Some(Conversion::Repr) => "114",
            Some(Conversion::Ascii) => "97",
            // `{x=}` shows the repr, unless a specification says otherwise.
            None if field.debug_text.is_some() && field.spec.is_none() => "114",
            None => "-1",
        };
        self.plain_field("conversion", conversion);
        if let Some(spec) = &field.spec {
            self.field("format_spec");
            self.joined(spec);
            // CPython 3.12 puts an empty text behind a field that ends a specification.
            if let Some(FStringPart::Field(_)) = spec.last() {
                self.out.pop();
                self.joined_text(Some(String::new()));
                self.out.push(']');
            }
            self.close();
        }
        self.close();
    }

    fn own_expr(&mut self, own: &OwnExpr) {
        match own {
            OwnExpr::Pipe { left, right } | OwnExpr::SemanticMatch { left, right } => {
                self.open(if matches!(own, OwnExpr::Pipe { .. }) { "Pipe" } else { "SemanticMatch" });
                self.expr_field("left", left);
                self.expr_field("right", right);
            }
            OwnExpr::Propagate(value) => {
                self.open("Propagate");
                self.expr_field("value", value);
            }
            OwnExpr::Par(items) => {
                self.open("Par");
                self.exprs("elts", items, Ctx::Load);
            }
            OwnExpr::Spawn(value) => {
                self.open("Spawn");
                self.expr_field("value", value);
            }
            OwnExpr::Date(text) => {
                self.open("Date");
                self.text_field("value", text);
            }
            OwnExpr::Ai { word, model, value, result } => {
                self.open("Ai");
                self.text_field("word", word);
                self.optional("model", model.as_ref());
                self.expr_field("value", value);
                self.optional("result", result.as_ref());
            }
            OwnExpr::ModelRef(name) => {
                self.open("ModelRef");
                self.text_field("name", &name.name);
            }
        }
    }
}

fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "Add()",
        BinOp::Sub => "Sub()",
        BinOp::Mul => "Mult()",
        BinOp::MatMul => "MatMult()",
        BinOp::Div => "Div()",
        BinOp::FloorDiv => "FloorDiv()",
        BinOp::Mod => "Mod()",
        BinOp::Pow => "Pow()",
        BinOp::LShift => "LShift()",
        BinOp::RShift => "RShift()",
        BinOp::BitOr => "BitOr()",
        BinOp::BitXor => "BitXor()",
        BinOp::BitAnd => "BitAnd()",
    }
}

fn unary_op(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "Invert()",
        UnaryOp::Not => "Not()",
        UnaryOp::Pos => "UAdd()",
        UnaryOp::Neg => "USub()",
    }
}

fn cmp_op(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "Eq()",
        CmpOp::NotEq => "NotEq()",
        CmpOp::Lt => "Lt()",
        CmpOp::LtE => "LtE()",
        CmpOp::Gt => "Gt()",
        CmpOp::GtE => "GtE()",
        CmpOp::Is => "Is()",
        CmpOp::IsNot => "IsNot()",
        CmpOp::In => "In()",
        CmpOp::NotIn => "NotIn()",
    }
}
