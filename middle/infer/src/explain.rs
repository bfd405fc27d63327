//! Readable listings of what was inferred, for `mlc check --types` and `mlc emit types`.

use crate::types::{ElemId, ElemKind, Inference, InstId, Reason, Target, Type};
use mlc_hir::{LocalKind, Program};
use std::fmt::Write;

/// Everything that was inferred: globals, cells, slots, and per instance the named locals.
pub fn listing(program: &Program, inference: &Inference) -> String {
    listing_in(program, inference, &str::to_string)
}

/// The same with its English phrases (`may be unbound`) translated by `say`. A phrase may have the names `{first}` and
/// `{second}` in it.
pub fn listing_in(program: &Program, inference: &Inference, say: &dyn Fn(&str) -> String) -> String {
    let mut printer = Printer { program, inference, say, out: String::new() };
    printer.whole();
    printer.out
}

/// A type in the notation of annotations.
pub fn type_text(program: &Program, inference: &Inference, ty: &Type) -> String {
    Printer { program, inference, say: &str::to_string, out: String::new() }.show(ty, 0)
}

struct Printer<'a> {
    program: &'a Program,
    inference: &'a Inference,
    say: &'a dyn Fn(&str) -> String,
    out: String,
}

impl Printer<'_> {
    fn whole(&mut self) {
        for (at, global) in self.program.globals.iter().enumerate() {
            let ty = &self.inference.globals[at];
            if *ty == Type::Never {
                // Nothing stores it: the variable is a local of the module body.
                continue;
            }
            let reason = self.inference.global_reasons.get(&mlc_hir::GlobalId(at as u32));
            self.line(&format!("{} {}", (self.say)("global"), global.name), ty, reason);
        }
        for (at, cell) in self.program.cells.iter().enumerate() {
            let owner = &self.program.func(cell.func).qualname;
            let reason = self.inference.cell_reasons.get(&mlc_hir::CellVar(at as u32));
            let cell = format!("{} {owner}.{}", (self.say)("cell"), cell.name);
            self.line(&cell, &self.inference.cells[at], reason);
        }
        for (at, class) in self.program.classes.iter().enumerate() {
            let open = (self.say)("open");
            let note = if self.inference.closed[at] { String::new() } else { format!("  ({open})") };
            let _ = writeln!(self.out, "{} {}{note}", (self.say)("class"), class.qualname);
            for (name, ty) in &self.inference.slots[at] {
                let text = self.show(ty, 0);
                let _ = writeln!(self.out, "  {name}: {text}");
            }
        }
        for id in 0..self.inference.instances.len() as u32 {
            self.instance(InstId(id));
        }
    }

    fn line(&mut self, what: &str, ty: &Type, reason: Option<&Reason>) {
        let text = self.show(ty, 0);
        let why = reason.map(|r| format!("  ({})", self.why(r))).unwrap_or_default();
        let _ = writeln!(self.out, "{what}: {text}{why}");
    }

    fn instance(&mut self, id: InstId) {
        let inst = self.inference.instance(id);
        let func = self.program.func(inst.func);
        let params: Vec<String> = func
            .params
            .names
            .iter()
            .zip(&inst.params)
            .map(|(name, ty)| format!("{name}: {}", self.show(ty, 0)))
            .collect();
        let mut notes = Vec::new();
        if inst.is_dynamic {
            notes.push((self.say)(if inst.self_guarded { "called by name" } else { "called dynamically" }));
        }
        if self.inference.saturated.contains(&inst.func) {
            notes.push((self.say)("too many argument types"));
        }
        let note = if notes.is_empty() { String::new() } else { format!("  ({})", notes.join(", ")) };
        let mut result = self.show(&inst.ret, 0);
        if func.is_generator {
            result = self.two("yields {first}, returns {second}", &inst.yields, &inst.ret);
        }
        let _ = writeln!(self.out, "#{} {}({}) -> {result}{note}", id.0, func.qualname, params.join(", "));
        for (at, local) in func.locals.iter().enumerate() {
            let Some(name) = &local.name else { continue };
            if matches!(local.kind, LocalKind::Cell(_)) {
                continue;
            }
            let reason = inst.reasons.get(&mlc_hir::LocalId(at as u32));
            self.line(&format!("  {name}"), &inst.locals[at], reason);
        }
        for target in inst.calls.values() {
            let text = match target {
                Target::Function(to) => format!("#{}", to.0),
                Target::Construct { class, init } => {
                    let (new, name) = ((self.say)("new"), &self.program.class(*class).qualname);
                    init.map_or_else(|| format!("{new} {name}"), |init| format!("{new} {name} #{}", init.0))
                }
                Target::Switch(cases) => {
                    let parts: Vec<String> = cases
                        .iter()
                        .map(|(class, to)| format!("{} #{}", self.program.class(*class).qualname, to.0))
                        .collect();
                    parts.join(" | ")
                }
            };
            let _ = writeln!(self.out, "  -> {text}");
        }
    }

    fn why(&self, reason: &Reason) -> String {
        match reason {
            Reason::TwoTypes { first, second } => self.two("holds {first} and {second}", first, second),
            Reason::FromDynamic => (self.say)("comes from a dynamic value"),
            Reason::EscapedFunction => (self.say)("the function is called dynamically"),
            Reason::TooManyInstances => (self.say)("too many argument types"),
            Reason::MaybeUnbound => (self.say)("may be unbound"),
        }
    }

    /// A phrase about two types.
    fn two(&self, phrase: &str, first: &Type, second: &Type) -> String {
        let (first, second) = (self.show(first, 0), self.show(second, 0));
        (self.say)(phrase).replace("{first}", &first).replace("{second}", &second)
    }

    fn elem(&self, id: ElemId, level: usize) -> String {
        // A list may hold itself.
        if level > 6 { "…".into() } else { self.show(&self.inference.elem(id).ty, level + 1) }
    }

    fn show(&self, ty: &Type, level: usize) -> String {
        match ty {
            Type::Never => (self.say)("never"),
            Type::None => "None".into(),
            Type::Bool => "bool".into(),
            Type::Int => "int".into(),
            Type::Float => "float".into(),
            Type::Str => "str".into(),
            Type::Bytes => "bytes".into(),
            Type::Range => "range".into(),
            Type::List(e) => {
                let layout = match self.inference.elem(*e).kind {
                    ElemKind::Word => "",
                    ElemKind::I64 => " as i64",
                    ElemKind::F64 => " as f64",
                    ElemKind::Bool => " as bool",
                };
                format!("list[{}{layout}]", self.elem(*e, level))
            }
            Type::Set(e) => format!("set[{}]", self.elem(*e, level)),
            Type::Dict(k, v) => format!("dict[{}, {}]", self.elem(*k, level), self.elem(*v, level)),
            Type::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|t| self.show(t, level + 1)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            Type::Instance(class) => self.program.class(*class).qualname.to_string(),
            Type::Maybe(class) => format!("{} | None", self.program.class(*class).qualname),
            Type::Class(class) => format!("{} {}", (self.say)("class"), self.program.class(*class).qualname),
            Type::Func(func) => format!("{} {}", (self.say)("function"), self.program.func(*func).qualname),
            Type::Generator(inst) => {
                let func = self.inference.instance(*inst).func;
                format!("{} #{} {}", (self.say)("generator"), inst.0, self.program.func(func).qualname)
            }
            Type::Iter(item) => format!("{}[{}]", (self.say)("iterator"), self.show(item, level + 1)),
            Type::Slice => "slice".into(),
            Type::Module(module) => format!("{} {}", (self.say)("module"), self.program.module(*module).name),
            Type::Builtin(name) => format!("{} {name}", (self.say)("builtin")),
            Type::Dyn => (self.say)("dynamic"),
        }
    }
}
