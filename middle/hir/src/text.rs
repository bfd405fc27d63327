//! Readable text of HIR, for tests and for looking at.
//!
//! Owns: the notation. Variables show their names (`x`, a second one of that name `x.1`), temporaries are `t3`, globals
//! `@x` (`@m::x` in another module), labels `L1`. The text depends on nothing but the program.

use crate::*;
use std::collections::HashMap;
use std::fmt::Write;

/// The whole program.
pub fn program(program: &Program) -> String {
    let mut out = String::new();
    for (i, module) in program.modules.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        let _ = writeln!(out, "module {}", module.name);
        for id in module.globals.values() {
            let g = program.global(*id);
            let _ = write!(out, "    @{}", g.name);
            if let Some(d) = &g.constant {
                let _ = write!(out, " = {}", definition(program, d));
            }
            if g.bound_in_functions {
                out.push_str(" [bound]");
            }
            if let Some(b) = &g.builtin {
                let _ = write!(out, " [else builtin {b}]");
            }
            out.push('\n');
        }
    }
    for class in &program.classes {
        out.push('\n');
        class_text(program, class, &mut out);
    }
    for i in 0..program.funcs.len() {
        out.push('\n');
        out.push_str(&func(program, FuncId(i as u32)));
    }
    if !program.exports.is_empty() {
        let names: Vec<_> = program.exports.iter().map(|(n, _)| n.to_string()).collect();
        let _ = writeln!(out, "\nexports {}", names.join(", "));
    }
    out
}

fn definition(program: &Program, d: &Definition) -> String {
    match d {
        Definition::Function(f) => format!("function {}", program.func(*f).qualname),
        Definition::Class(c) => format!("class {}", program.class(*c).qualname),
        Definition::Module(m) => format!("module {}", program.module(*m).name),
        Definition::BuiltinModule(n) => format!("module {n} [builtin]"),
        Definition::Builtin(n) => format!("builtin {n}"),
    }
}

fn class_text(program: &Program, class: &Class, out: &mut String) {
    let bases: Vec<String> = class
        .bases
        .iter()
        .map(|b| match b {
            Base::Class(c) => program.class(*c).qualname.to_string(),
            Base::Builtin(n) => n.to_string(),
            Base::Unknown => "?".to_string(),
        })
        .collect();
    let _ = write!(out, "class {}({})", class.qualname, bases.join(", "));
    out.push_str(if class.is_static { " [static]\n" } else { "\n" });
    if !class.methods.is_empty() {
        let _ = writeln!(out, "    methods {}", join(class.methods.keys()));
    }
    for (name, special) in &class.special {
        let kind = match special {
            SpecialMethod::Static(_) => "staticmethod".to_string(),
            SpecialMethod::ClassMethod(_) => "classmethod".to_string(),
            SpecialMethod::Property { setter, deleter, .. } => {
                let mut kind = "property".to_string();
                kind.push_str(if setter.is_some() { " set" } else { "" });
                kind.push_str(if deleter.is_some() { " del" } else { "" });
                kind
            }
        };
        let _ = writeln!(out, "    {kind} {name}");
    }
    if !class.attrs.is_empty() {
        let _ = writeln!(out, "    attrs {}", join(class.attrs.iter()));
    }
    if !class.slots.is_empty() {
        let _ = writeln!(out, "    slots {}", join(class.slots.iter()));
    }
}

fn join<'a>(names: impl Iterator<Item = &'a Name>) -> String {
    names.map(|n| n.to_string()).collect::<Vec<_>>().join(", ")
}

/// One function.
pub fn func(program: &Program, id: FuncId) -> String {
    let func = program.func(id);
    let mut names = Vec::new();
    let mut seen: HashMap<&str, u32> = HashMap::new();
    for (i, local) in func.locals.iter().enumerate() {
        names.push(match (&local.name, local.kind) {
            (_, LocalKind::Hidden) => format!("h{i}"),
            (Some(name), _) => {
                let count = seen.entry(name).or_insert(0);
                *count += 1;
                if *count == 1 { name.to_string() } else { format!("{name}.{}", *count - 1) }
            }
            (None, _) => format!("t{i}"),
        });
    }
    let mut p = Printer { program, func, names, out: String::new(), depth: 1 };
    p.header();
    p.block(&func.body);
    p.out
}

struct Printer<'a> {
    program: &'a Program,
    func: &'a Func,
    names: Vec<String>,
    out: String,
    depth: usize,
}

impl Printer<'_> {
    fn header(&mut self) {
        let f = self.func;
        let kind = match f.kind {
            FuncKind::ModuleBody => "body of",
            FuncKind::Def => "def",
            FuncKind::Lambda => "lambda",
            FuncKind::GeneratorExp => "genexp",
        };
        let name = if f.kind == FuncKind::ModuleBody { &self.program.module(f.module).name } else { &f.qualname };
        let _ = write!(self.out, "{kind} {name}({})", self.params());
        if let Some(result) = f.annotations.get("return") {
            let _ = write!(self.out, " -> {}", self.hint(result));
        }
        if f.is_generator {
            self.out.push_str(" [generator]");
        }
        if !f.captures.is_empty() {
            let _ = write!(self.out, " [captures {}]", self.locals(&f.captures));
        }
        if let Some(class) = f.class {
            let _ = write!(self.out, " [in {}]", self.program.class(class).qualname);
        }
        self.out.push('\n');
        if let Some(doc) = &f.doc {
            let _ = writeln!(self.out, "    doc {doc:?}");
        }
    }

    fn params(&self) -> String {
        let p = &self.func.params;
        let mut parts = Vec::new();
        let plain = (p.posonly + p.args + p.kwonly) as usize;
        let positional = (p.posonly + p.args) as usize;
        let one = |i: usize| {
            let mut text = self.local(p.locals[i]);
            if *text != *p.names[i] {
                let _ = write!(text, " as {}", p.names[i]);
            }
            if let Some(hint) = self.func.annotations.get(&p.names[i]) {
                let _ = write!(text, ": {}", self.hint(hint));
            }
            match p.defaults.get(i) {
                Some(Some(Default::Const(c))) => {
                    let _ = write!(text, " = {}", constant(c));
                }
                Some(Some(Default::Evaluated)) => text.push_str(" = …"),
                _ => {}
            }
            text
        };
        for i in 0..positional {
            if i > 0 && i == p.posonly as usize {
                parts.push("/".to_string());
            }
            parts.push(one(i));
        }
        if p.posonly > 0 && p.args == 0 {
            parts.push("/".to_string());
        }
        if p.vararg {
            parts.push(format!("*{}", one(plain)));
        } else if p.kwonly > 0 {
            parts.push("*".to_string());
        }
        parts.extend((positional..plain).map(one));
        if p.kwarg {
            parts.push(format!("**{}", one(plain + p.vararg as usize)));
        }
        parts.join(", ")
    }

    fn hint(&self, hint: &TypeHint) -> String {
        let list = |hints: &[TypeHint], sep| hints.iter().map(|h| self.hint(h)).collect::<Vec<_>>().join(sep);
        match hint {
            TypeHint::Builtin(n) => n.to_string(),
            TypeHint::Class(c) => self.program.class(*c).qualname.to_string(),
            TypeHint::Generic(n, args) => format!("{n}[{}]", list(args, ", ")),
            TypeHint::Union(args) => list(args, " | "),
        }
    }

    fn local(&self, id: LocalId) -> String {
        self.names[id.index()].clone()
    }

    fn locals(&self, ids: &[LocalId]) -> String {
        ids.iter().map(|l| self.local(*l)).collect::<Vec<_>>().join(", ")
    }

    fn line(&mut self, text: impl AsRef<str>) {
        for _ in 0..self.depth {
            self.out.push_str("    ");
        }
        self.out.push_str(text.as_ref());
        self.out.push('\n');
    }

    fn nested(&mut self, block: &[Stmt]) {
        self.depth += 1;
        self.block(block);
        self.depth -= 1;
    }

    fn block(&mut self, block: &[Stmt]) {
        if block.is_empty() {
            self.line("pass");
        }
        for stmt in block {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Let(dst, value) => {
                let text = format!("{} = {}", self.local(*dst), self.rvalue(value));
                self.line(text);
            }
            StmtKind::Do(value) => {
                let text = self.rvalue(value);
                self.line(text);
            }
            StmtKind::If { cond, then, els } if then.is_empty() && !els.is_empty() => {
                let text = format!("unless {}:", self.operand(cond));
                self.line(text);
                self.nested(els);
            }
            StmtKind::If { cond, then, els } => {
                let text = format!("if {}:", self.operand(cond));
                self.line(text);
                self.nested(then);
                if !els.is_empty() {
                    self.line("else:");
                    self.nested(els);
                }
            }
            StmtKind::Loop { label, body } => {
                self.line(format!("loop L{}:", label.0));
                self.nested(body);
            }
            StmtKind::Labeled { label, body } => {
                self.line(format!("block L{}:", label.0));
                self.nested(body);
            }
            StmtKind::For { label, target, source, body, .. } => {
                let source = match source {
                    ForSource::Iter(o) => self.operand(o),
                    ForSource::Range { start, stop, step } => {
                        format!("range({}, {}, {})", self.operand(start), self.operand(stop), self.operand(step))
                    }
                };
                let text = format!("for L{} {} in {source}:", label.0, self.local(*target));
                self.line(text);
                self.nested(body);
            }
            StmtKind::Break(label) => self.line(format!("break L{}", label.0)),
            StmtKind::Continue(label) => self.line(format!("continue L{}", label.0)),
            StmtKind::Try { body, exc, handler } => {
                self.line("try:");
                self.nested(body);
                let text = format!("catch {}:", self.local(*exc));
                self.line(text);
                self.nested(handler);
            }
            StmtKind::Return(value) => {
                let text = format!("return {}", self.operand(value));
                self.line(text);
            }
            StmtKind::Raise { exc, cause } => {
                let mut text = format!("raise {}", self.operand(exc));
                if let Some(cause) = cause {
                    let _ = write!(text, " from {}", self.operand(cause));
                }
                self.line(text);
            }
            StmtKind::Reraise => self.line("raise"),
            StmtKind::Rethrow(exc) => {
                let text = format!("rethrow {}", self.local(*exc));
                self.line(text);
            }
            StmtKind::Frame { name, body } => {
                self.line(format!("frame {name}:"));
                self.nested(body);
            }
        }
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Local(l) => self.local(*l),
            Operand::Const(c) => constant(c),
        }
    }

    fn args(&self, args: &[Arg]) -> String {
        let one = |arg: &Arg| match arg {
            Arg::Pos(o) => self.operand(o),
            Arg::Star(o) => format!("*{}", self.operand(o)),
            Arg::Named(n, o) => format!("{n}={}", self.operand(o)),
            Arg::StarStar(o) => format!("**{}", self.operand(o)),
        };
        args.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    fn items(&self, items: &[Item]) -> String {
        let one = |item: &Item| match item {
            Item::One(o) => self.operand(o),
            Item::Star(o) => format!("*{}", self.operand(o)),
        };
        items.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    fn global(&self, id: GlobalId) -> String {
        let g = self.program.global(id);
        if g.module == self.func.module {
            format!("@{}", g.name)
        } else {
            format!("@{}::{}", self.program.module(g.module).name, g.name)
        }
    }

    fn rvalue(&self, value: &Rvalue) -> String {
        let op = |o: &Operand| self.operand(o);
        match value {
            Rvalue::Use(a) => op(a),
            Rvalue::Unary(o, a) => format!(
                "{}{}",
                match o {
                    UnaryOp::Invert => "~",
                    UnaryOp::Pos => "+",
                    UnaryOp::Neg => "-",
                },
                op(a)
            ),
            Rvalue::Binary(o, a, b) => format!("{} {} {}", op(a), bin_op(*o), op(b)),
            Rvalue::InPlace(o, a, b) => format!("{} {}= {}", op(a), bin_op(*o), op(b)),
            Rvalue::Compare(o, a, b) => format!(
                "{} {} {}",
                op(a),
                match o {
                    CmpOp::Eq => "==",
                    CmpOp::NotEq => "!=",
                    CmpOp::Lt => "<",
                    CmpOp::LtE => "<=",
                    CmpOp::Gt => ">",
                    CmpOp::GtE => ">=",
                },
                op(b)
            ),
            Rvalue::Is(a, b) => format!("{} is {}", op(a), op(b)),
            Rvalue::Contains { item, container } => format!("{} in {}", op(item), op(container)),
            Rvalue::Truth(a) => format!("truth {}", op(a)),
            Rvalue::Not(a) => format!("not {}", op(a)),
            Rvalue::Call { callee, args } => format!("{}({})", op(callee), self.args(args)),
            Rvalue::CallMethod { recv, name, args } => format!("{}.{name}({})", op(recv), self.args(args)),
            Rvalue::CallBuiltin { name, args } => format!("builtin {name}({})", self.args(args)),
            Rvalue::CallSuper { class, this, name, args } => {
                format!("super({}, {}).{name}({})", op(class), op(this), self.args(args))
            }
            Rvalue::SuperAttr { class, this, name } => format!("super({}, {}).{name}", op(class), op(this)),
            Rvalue::GetAttr { obj, name } => format!("{}.{name}", op(obj)),
            Rvalue::SetAttr { obj, name, value } => format!("{}.{name} = {}", op(obj), op(value)),
            Rvalue::CheckContext(a) => format!("check context {}", op(a)),
            Rvalue::DelAttr { obj, name } => format!("del {}.{name}", op(obj)),
            Rvalue::GetItem { obj, index } => format!("{}[{}]", op(obj), op(index)),
            Rvalue::SetItem { obj, index, value } => format!("{}[{}] = {}", op(obj), op(index), op(value)),
            Rvalue::DelItem { obj, index } => format!("del {}[{}]", op(obj), op(index)),
            Rvalue::Slice { lower, upper, step } => format!("slice {}:{}:{}", op(lower), op(upper), op(step)),
            Rvalue::GetGlobal(g) => self.global(*g),
            Rvalue::SetGlobal(g, a) => format!("{} = {}", self.global(*g), op(a)),
            Rvalue::DelGlobal(g) => format!("del {}", self.global(*g)),
            Rvalue::GetBuiltin(n) => format!("builtin {n}"),
            Rvalue::UndefinedName(n, trailer) => format!("undefined {n}{}", trailer.as_deref().unwrap_or("")),
            Rvalue::CellNew(_, None) => "new cell".to_string(),
            Rvalue::CellNew(_, Some(a)) => format!("new cell({})", op(a)),
            Rvalue::CellGet(c) => format!("get {}", self.local(*c)),
            Rvalue::CellSet(c, a) => format!("set {} = {}", self.local(*c), op(a)),
            Rvalue::CellDel(c) => format!("empty {}", self.local(*c)),
            Rvalue::CheckBound(l, NameOf::Local) => format!("check {}", self.local(*l)),
            Rvalue::CheckBound(l, NameOf::Free) => format!("check free {}", self.local(*l)),
            Rvalue::CheckBound(l, NameOf::Global) => format!("check global {}", self.local(*l)),
            Rvalue::Unbind(l) => format!("unbind {}", self.local(*l)),
            Rvalue::IsBound(l) => format!("is_bound {}", self.local(*l)),
            Rvalue::MakeFunction { func, captures, defaults, kwdefaults } => {
                let mut text = format!("function {}", self.program.func(*func).qualname);
                if !captures.is_empty() {
                    let _ = write!(text, " [{}]", self.locals(captures));
                }
                if !defaults.is_empty() {
                    let list: Vec<_> = defaults.iter().map(op).collect();
                    let _ = write!(text, " defaults ({})", list.join(", "));
                }
                if !kwdefaults.is_empty() {
                    let list: Vec<_> = kwdefaults.iter().map(|(n, o)| format!("{n}={}", op(o))).collect();
                    let _ = write!(text, " kwdefaults ({})", list.join(", "));
                }
                text
            }
            Rvalue::MakeClass { class, bases, keywords, attrs } => {
                let mut list: Vec<_> = bases.iter().map(op).collect();
                list.extend(keywords.iter().map(|(n, o)| format!("{n}={}", op(o))));
                let attr = |(n, l): &(Name, LocalId)| {
                    let local = self.local(*l);
                    if *local == **n { local } else { format!("{n}={local}") }
                };
                let attrs: Vec<_> = attrs.iter().map(attr).collect();
                let name = &self.program.class(*class).qualname;
                format!("class {name}({}) {{{}}}", list.join(", "), attrs.join(", "))
            }
            Rvalue::List(items) => format!("[{}]", self.items(items)),
            Rvalue::Tuple(items) => format!("({}{})", self.items(items), if items.len() == 1 { "," } else { "" }),
            Rvalue::Set(items) => format!("{{{}}}", self.items(items)),
            Rvalue::Dict(items) => {
                let one = |item: &DictItem| match item {
                    DictItem::Pair(k, v) => format!("{}: {}", op(k), op(v)),
                    DictItem::Spread(o) => format!("**{}", op(o)),
                };
                format!("dict {{{}}}", items.iter().map(one).collect::<Vec<_>>().join(", "))
            }
            Rvalue::ListAppend { list, value } => format!("append {}, {}", op(list), op(value)),
            Rvalue::SetAdd { set, value } => format!("add {}, {}", op(set), op(value)),
            Rvalue::DictInsert { dict, key, value } => format!("insert {}, {}: {}", op(dict), op(key), op(value)),
            Rvalue::Unpack { value, before, star: false, .. } => format!("unpack {} into {before}", op(value)),
            Rvalue::Unpack { value, before, after, .. } => format!("unpack {} into {before}, *, {after}", op(value)),
            Rvalue::TupleItem(a, i) => format!("item {i} of {}", op(a)),
            Rvalue::BuildString(parts) => {
                let one = |part: &StrPart| match part {
                    StrPart::Text(t) => format!("{t:?}"),
                    StrPart::Value { value, conversion, spec } => {
                        let mut text = op(value);
                        text.push_str(match conversion {
                            Conversion::None => "",
                            Conversion::Str => "!s",
                            Conversion::Repr => "!r",
                            Conversion::Ascii => "!a",
                        });
                        if let Some(spec) = spec {
                            let _ = write!(text, ":{}", op(spec));
                        }
                        text
                    }
                };
                format!("string {}", parts.iter().map(one).collect::<Vec<_>>().join(" + "))
            }
            Rvalue::Yield(a) => format!("yield {}", op(a)),
            Rvalue::YieldFrom(a) => format!("yield from {}", op(a)),
            Rvalue::ExcMatches { exc, class } => format!("{} matches {}", op(exc), op(class)),
            Rvalue::EnterHandler(l) => format!("enter handler {}", self.local(*l)),
            Rvalue::LeaveHandler => "leave handler".to_string(),
            Rvalue::ImportModule(m) => format!("import {}", self.program.module(*m).name),
            Rvalue::ModuleAttr(m, g) => {
                format!("{}.{}", self.program.module(*m).name, self.program.global(*g).name)
            }
            Rvalue::ImportFrom(m, g) => {
                format!("from {} import {}", self.program.module(*m).name, self.program.global(*g).name)
            }
        }
    }
}

fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::MatMul => "@",
        BinOp::Div => "/",
        BinOp::FloorDiv => "//",
        BinOp::Mod => "%",
        BinOp::Pow => "**",
        BinOp::LShift => "<<",
        BinOp::RShift => ">>",
        BinOp::BitOr => "|",
        BinOp::BitXor => "^",
        BinOp::BitAnd => "&",
    }
}

fn constant(c: &Const) -> String {
    match c {
        Const::None => "None".to_string(),
        Const::Bool(true) => "True".to_string(),
        Const::Bool(false) => "False".to_string(),
        Const::Int(i) => i.to_string(),
        Const::BigInt(digits) => digits.to_string(),
        Const::Float(f) => format!("{f:?}"),
        Const::Str(s) => format!("{s:?}"),
        Const::StrPoints(points) => {
            let list: Vec<_> = points.iter().map(|p| format!("{p:x}")).collect();
            format!("points[{}]", list.join(" "))
        }
        Const::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Const::Ellipsis => "...".to_string(),
    }
}
