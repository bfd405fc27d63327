//! Readable text of the IR, for `mlc emit ir` and snapshots.
//!
//! Deterministic: functions, locals and statements in their order. A local is written by its name if no other local has
//! it, else as `name.N`; temporaries are `%N`. `move x` and `clone x` say how a word is used; a plain name borrows.
//! `!` marks an operation with an error edge, `exit f@3(…)` the way to an exact copy.

use crate::{
    Block, CheckedOp, Cmp, DivideOp, Exit, ExitArg, FloatOp, FnId, FnKind, Function, IntOp, LocalId, Op, Operand,
    Program, Repr, Stmt, StrLit, Use, WordConst,
};
use mlc_source::{FileId, SourceMap, Span};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The whole program. Where a statement of the source begins, a comment has its place: `# 12..17`.
pub fn program(program: &Program) -> String {
    print(program, None)
}

/// The whole program, with the lines of the source as comments: `# 3: x = f(y)`, in imported files `# lib.ml:3: …`.
pub fn program_with_source(program: &Program, sources: &SourceMap) -> String {
    print(program, Some(sources))
}

fn print(program: &Program, sources: Option<&SourceMap>) -> String {
    let mut out = String::new();
    for (i, g) in program.globals.iter().enumerate() {
        let _ = writeln!(out, "global @{i} {}.{}: {} # {}", g.module, g.name, repr(g.repr), g.ty);
    }
    for (i, f) in program.infos.iter().enumerate() {
        let _ = write!(out, "info {i} {} ({}) entry {}", f.qualname, f.params.join(", "), fn_name(program, f.entry));
        if let Some(resume) = f.resume {
            let _ = write!(out, " resume {}", fn_name(program, resume));
        }
        let _ = writeln!(out, "{}", if f.closure { " closure" } else { "" });
    }
    for (i, c) in program.classes.iter().enumerate() {
        let _ = writeln!(out, "class {i} {} slots ({})", c.qualname, c.slots.join(", "));
    }
    for f in &program.functions {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&print_function(program, f, sources));
    }
    out
}

/// One function.
pub fn function(program: &Program, f: &Function) -> String {
    print_function(program, f, None)
}

fn print_function(program: &Program, f: &Function, sources: Option<&SourceMap>) -> String {
    let id = program.functions.iter().position(|g| std::ptr::eq(f, g)).map(|i| FnId(i as u32));
    let mut w = Writer { program, f, sources, names: local_names(f), out: String::new() };
    let name = id.map_or_else(|| f.qualname.to_string(), |id| fn_name(program, id));
    let _ = write!(w.out, "fn {name}(");
    for (i, p) in f.params.iter().enumerate() {
        let local = f.local(*p);
        let owned = if local.repr == Repr::Word && local.owned { "own " } else { "" };
        let sep = if i == 0 { "" } else { ", " };
        let _ = write!(w.out, "{sep}{}: {owned}{}", w.names[p.index()], repr(local.repr));
    }
    w.out.push(')');
    if let Some(r) = f.ret {
        let _ = write!(w.out, " -> {}", repr(r));
    }
    for (on, word) in [(f.may_raise, "raises"), (f.may_overflow, "overflows"), (f.counts_depth, "counted")] {
        if on {
            let _ = write!(w.out, " {word}");
        }
    }
    w.out.push('\n');
    w.block(&f.body, 1);
    w.out
}

fn repr(r: Repr) -> &'static str {
    match r {
        Repr::I64 => "i64",
        Repr::F64 => "f64",
        Repr::Bool => "bool",
        Repr::Word => "word",
    }
}

/// `f`, `f[int]`, `f.exact`: with a number behind it when several functions would be written alike.
fn fn_name(program: &Program, id: FnId) -> String {
    let plain = |f: &Function| {
        let kind = match f.kind {
            FnKind::Plain => "",
            FnKind::Exact => ".exact",
            FnKind::GeneratorBody => ".body",
            FnKind::Wrapper => ".wrapper",
        };
        let variant = if f.variant.is_empty() { String::new() } else { format!("[{}]", f.variant) };
        format!("{}{variant}{kind}", f.qualname)
    };
    let Some(f) = program.functions.get(id.index()) else { return format!("fn{}", id.0) };
    let name = plain(f);
    let alike = program.functions.iter().filter(|g| plain(g) == name && g.module == f.module).count();
    if alike > 1 { format!("{name}#{}", id.0) } else { name }
}

fn local_names(f: &Function) -> Vec<String> {
    let mut count: BTreeMap<&str, u32> = BTreeMap::new();
    for l in &f.locals {
        if let Some(n) = &l.name {
            *count.entry(n).or_insert(0) += 1;
        }
    }
    let name = |(i, l): (usize, &crate::Local)| match &l.name {
        Some(n) if count[&**n] == 1 => n.to_string(),
        Some(n) => format!("{n}.{i}"),
        None => format!("%{i}"),
    };
    f.locals.iter().enumerate().map(name).collect()
}

fn place(span: Span, sources: Option<&SourceMap>) -> String {
    let Some(sources) = sources else { return format!("# {}..{}", span.start, span.end) };
    let file = sources.file(span.file);
    let line = file.line(span.start);
    let name = if span.file == FileId(0) { String::new() } else { format!("{}:", file.name) };
    format!("# {name}{line}: {}", file.line_text(line).trim())
}

struct Writer<'a> {
    program: &'a Program,
    f: &'a Function,
    sources: Option<&'a SourceMap>,
    names: Vec<String>,
    out: String,
}

impl Writer<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        for _ in 0..depth {
            self.out.push_str("  ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn local(&self, l: LocalId) -> &str {
        self.names.get(l.index()).map_or("?", String::as_str)
    }

    fn block(&mut self, block: &Block, depth: usize) {
        for stmt in block {
            self.stmt(stmt, depth);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, depth: usize) {
        match stmt {
            Stmt::Line(span) => self.line(depth, &place(*span, self.sources)),
            Stmt::Let { dst, op, site } => {
                let l = self.f.local(*dst);
                let text = format!("{}: {} = {}{}", self.local(*dst), repr(l.repr), self.op(op), mark(site.is_some()));
                self.line(depth, &text);
            }
            Stmt::Do { op, site } => {
                let text = format!("{}{}", self.op(op), mark(site.is_some()));
                self.line(depth, &text);
            }
            Stmt::Drop(l) => {
                let text = format!("drop {}", self.local(*l));
                self.line(depth, &text);
            }
            Stmt::If { cond, then, els } => {
                let text = format!("if {}", self.operand(cond));
                self.line(depth, &text);
                self.block(then, depth + 1);
                if !els.is_empty() {
                    self.line(depth, "else");
                    self.block(els, depth + 1);
                }
            }
            Stmt::Loop { label, body } => {
                self.line(depth, &format!("loop 'l{}", label.0));
                self.block(body, depth + 1);
            }
            Stmt::Labeled { label, body } => {
                self.line(depth, &format!("block 'l{}", label.0));
                self.block(body, depth + 1);
            }
            Stmt::Range { label, var, from, to, step, body } => {
                let (from, to) = (self.operand(from), self.operand(to));
                let text = format!("range 'l{} {} in {from}..{to} by {step}", label.0, self.local(*var));
                self.line(depth, &text);
                self.block(body, depth + 1);
            }
            Stmt::Break(l) => self.line(depth, &format!("break 'l{}", l.0)),
            Stmt::Continue(l) => self.line(depth, &format!("continue 'l{}", l.0)),
            Stmt::Try { body, handler } => {
                self.line(depth, "try");
                self.block(body, depth + 1);
                self.line(depth, "handler");
                self.block(handler, depth + 1);
            }
            Stmt::Return(None) => self.line(depth, "return"),
            Stmt::Return(Some(o)) => {
                let text = format!("return {}", self.operand(o));
                self.line(depth, &text);
            }
            Stmt::Fail { site } => self.line(depth, &format!("fail{}", mark(site.is_some()))),
            Stmt::Dispatch { state, blocks } => {
                let text = format!("dispatch {}", self.local(*state));
                self.line(depth, &text);
                for (i, b) in blocks.iter().enumerate() {
                    let handler = b.handler.map_or(String::new(), |h| format!(" handler {h}"));
                    self.line(depth, &format!("{i}:{handler}"));
                    self.block(&b.body, depth + 1);
                }
            }
            Stmt::Goto(b) => self.line(depth, &format!("goto {b}")),
        }
    }

    fn operand(&self, o: &Operand) -> String {
        match o {
            Operand::Local(l, Use::Copy) => self.local(*l).to_string(),
            Operand::Local(l, Use::Move) => format!("move {}", self.local(*l)),
            Operand::Local(l, Use::Clone) => format!("clone {}", self.local(*l)),
            Operand::I64(v) => v.to_string(),
            Operand::F64(v) => format!("{v:?}"),
            Operand::Bool(b) => b.to_string(),
            Operand::Word(WordConst::Null) => "null".into(),
            Operand::Word(WordConst::None) => "None".into(),
            Operand::Word(WordConst::True) => "True".into(),
            Operand::Word(WordConst::False) => "False".into(),
            Operand::Word(WordConst::Ellipsis) => "Ellipsis".into(),
            Operand::Word(WordConst::Int(i)) => format!("word({i})"),
            Operand::Str(s) => match self.program.strings.get(s.index()) {
                Some(StrLit::Text(t)) => format!("{t:?}"),
                Some(StrLit::Points(p)) => format!("points{p:x?}"),
                None => format!("str{}", s.0),
            },
        }
    }

    fn list(&self, args: &[Operand]) -> String {
        args.iter().map(|a| self.operand(a)).collect::<Vec<_>>().join(", ")
    }

    fn exit(&self, exit: &Exit) -> String {
        let args: Vec<String> = exit
            .args
            .iter()
            .map(|a| match a {
                ExitArg::Value(o) => self.operand(o),
                ExitArg::Boxed(o) => format!("box {}", self.operand(o)),
            })
            .collect();
        format!(" exit {}@{}({})", fn_name(self.program, exit.target), exit.state, args.join(", "))
    }

    fn op(&self, op: &Op) -> String {
        let o = |x: &Operand| self.operand(x);
        let exit = op.exit().map_or(String::new(), |e| self.exit(e));
        match op {
            Op::Use(a) => o(a),
            Op::Int(op, a, b) => match int_op(*op) {
                Ok(sign) => format!("{} {sign} {}", o(a), o(b)),
                Err(name) => format!("{name}({}, {})", o(a), o(b)),
            },
            Op::Checked { op, a, b, .. } => {
                let sign = match op {
                    CheckedOp::Add => "+?",
                    CheckedOp::Sub => "-?",
                    CheckedOp::Mul => "*?",
                };
                format!("{} {sign} {}{exit}", o(a), o(b))
            }
            Op::Divide { op, a, b, .. } => {
                let sign = match op {
                    DivideOp::FloorDiv => "//",
                    DivideOp::Mod => "%",
                };
                format!("{} {sign} {}{exit}", o(a), o(b))
            }
            Op::IntCompare(c, a, b) | Op::FloatCompare(c, a, b) => format!("{} {} {}", o(a), cmp(*c), o(b)),
            Op::Float(op, a, b) => {
                let sign = match op {
                    FloatOp::Add => "+",
                    FloatOp::Sub => "-",
                    FloatOp::Mul => "*",
                    FloatOp::Div => "/",
                };
                format!("{} {sign} {}", o(a), o(b))
            }
            Op::FloatNeg(a) => format!("-{}", o(a)),
            Op::Not(a) => format!("not {}", o(a)),
            Op::And(a, b) => format!("{} and {}", o(a), o(b)),
            Op::Or(a, b) => format!("{} or {}", o(a), o(b)),
            Op::BoolEq(a, b) => format!("{} == {}", o(a), o(b)),
            Op::IntToFloat(a) => format!("float({})", o(a)),
            Op::BoolToInt(a) => format!("int({})", o(a)),
            Op::BoxInt(a) | Op::BoxFloat(a) | Op::BoxBool(a) => format!("box {}", o(a)),
            Op::UnboxInt { word, .. } => format!("unbox_int {}{exit}", o(word)),
            Op::UnboxFloat(a) => format!("unbox_float {}", o(a)),
            Op::UnboxBool(a) => format!("unbox_bool {}", o(a)),
            Op::NarrowInt(a) => format!("narrow {}", o(a)),
            Op::IsNull(a) => format!("is_null {}", o(a)),
            Op::Same(a, b) => format!("{} is {}", o(a), o(b)),
            Op::FloatBits(a) => format!("bits {}", o(a)),
            Op::FloatFromBits(a) => format!("from_bits {}", o(a)),
            Op::Rt(fun, args) => format!("{}({})", fun.row().symbol, self.list(args)),
            Op::Call { function, args, .. } => {
                format!("call {}({}){exit}", fn_name(self.program, *function), self.list(args))
            }
            Op::CallWide { function, args } => {
                format!("call_wide {}({})", fn_name(self.program, *function), self.list(args))
            }
            Op::GlobalGet(g) => self.global(g.index()),
            Op::GlobalPeek(g) => format!("peek {}", self.global(g.index())),
            Op::GlobalSet(g, a) => format!("{} := {}", self.global(g.index()), o(a)),
            Op::Blob(b) => match self.program.blobs.get(b.index()) {
                Some(crate::Blob::BigInt(d)) => format!("big {d}"),
                Some(crate::Blob::Bytes(d)) => format!("bytes {d:?}"),
                None => format!("blob{}", b.0),
            },
        }
    }

    fn global(&self, i: usize) -> String {
        self.program.globals.get(i).map_or_else(|| format!("@{i}"), |g| format!("@{}.{}", g.module, g.name))
    }
}

fn mark(raises: bool) -> &'static str {
    if raises { " !" } else { "" }
}

fn int_op(op: IntOp) -> Result<&'static str, &'static str> {
    match op {
        IntOp::Add => Ok("+"),
        IntOp::AddSaturating => Ok("+|"),
        IntOp::Sub => Ok("-"),
        IntOp::Mul => Ok("*"),
        IntOp::And => Ok("&"),
        IntOp::Or => Ok("|"),
        IntOp::Xor => Ok("^"),
        IntOp::Shl => Ok("<<"),
        IntOp::Shr => Ok(">>"),
        IntOp::Min => Err("min"),
        IntOp::Max => Err("max"),
    }
}

fn cmp(c: Cmp) -> &'static str {
    match c {
        Cmp::Eq => "==",
        Cmp::Ne => "!=",
        Cmp::Lt => "<",
        Cmp::Le => "<=",
        Cmp::Gt => ">",
        Cmp::Ge => ">=",
    }
}
