//! Which functions a program has, and how they fit together.
//!
//! Every instance becomes a fast function first. Then it is known which exits survive, so that exact copies, generator
//! bodies and wrappers can be built on demand; last, exits are connected to the copies.

mod exact;
mod generator;
mod prune;
mod wrap;

use crate::context::{Context, Role};
use crate::repr::Mode;
use crate::select::{Lower, Var};
use crate::{borrow, chars, depth, effects, hoist, ranges, rc, tidy};
use mlc_hir as hir;
use mlc_infer::types::{Inference, InstId};
use mlc_ir as ir;
use mlc_ir::verify::Stage;
use mlc_ir::{FnId, FnKind, Fun, LocalId, Op, Operand, Repr, Stmt, Use};
use mlc_source::SourceMap;
use std::collections::{BTreeMap, BTreeSet};

/// What stays known of a fast function until its exits are connected.
struct Fast {
    vars: BTreeMap<Var, LocalId>,
    aliases: BTreeMap<Var, Operand>,
    counted_at: BTreeMap<hir::StmtId, Vec<(hir::StmtId, i64)>>,
}

struct Plan<'a> {
    cx: Context<'a>,
    fast: BTreeMap<InstId, Fast>,
    drafts: BTreeMap<InstId, exact::Draft>,
    exact: BTreeMap<InstId, exact::Copy>,
}

/// Looks at the program after each pass; `&str` is the pass's name.
pub type Observer<'o> = &'o mut dyn FnMut(&ir::Program, Stage, &'static str);

pub fn lower(program: &hir::Program, inference: &Inference, sources: &SourceMap, observe: Observer<'_>) -> ir::Program {
    let mut plan = Plan {
        cx: Context::new(program, inference, sources),
        fast: BTreeMap::new(),
        drafts: BTreeMap::new(),
        exact: BTreeMap::new(),
    };
    let all: Vec<InstId> = (0..inference.instances.len() as u32).map(InstId).collect();
    for inst in &all {
        plan.cx.function(Role::Plain(*inst));
    }
    for inst in &all {
        if !plan.cx.func_of(*inst).is_generator {
            plan.build_fast(*inst);
        }
    }
    plan.settle_overflow();
    let exports = plan.exports();
    plan.cx.out.exports = exports;
    plan.build_rest();
    plan.settle_exact();
    plan.build_exact_entries();
    plan.connect_exits();
    plan.finish(observe)
}

impl<'a> Plan<'a> {
    /// The head of an IR function; parameters, locals and body are filled in by the caller.
    fn function(&self, inst: InstId, kind: FnKind, ret: Option<Repr>) -> ir::Function {
        let func = self.cx.func_of(inst);
        let several = self.cx.instances_of[&self.cx.inst(inst).func].len() > 1;
        let variant = if several {
            let types: Vec<String> = self.cx.inst(inst).params.iter().map(|t| self.cx.type_text(t)).collect();
            types.join(", ")
        } else {
            String::new()
        };
        ir::Function { variant: variant.into(), ..self.function_of(func, kind, ret) }
    }

    fn function_of(&self, func: &hir::Func, kind: FnKind, ret: Option<Repr>) -> ir::Function {
        let source = self.cx.sources.file(func.span.file);
        let mut header = source.line_text(self.cx.line(func.span)).trim().to_string();
        if let Some(doc) = &func.doc {
            header.push('\n');
            header.push_str(doc);
        }
        ir::Function {
            name: func.name.clone(),
            qualname: func.qualname.clone(),
            module: self.cx.hir.module(func.module).name.clone(),
            kind,
            variant: "".into(),
            params: Vec::new(),
            ret,
            locals: Vec::new(),
            body: Vec::new(),
            may_raise: false,
            may_overflow: false,
            counts_depth: false,
            span: func.span,
            header: header.into(),
        }
    }

    fn set(&mut self, id: FnId, function: ir::Function) {
        self.cx.functions[id.index()].1 = Some(function);
    }

    fn build_fast(&mut self, inst: InstId) {
        let id = self.cx.function(Role::Plain(inst));
        let mut function = self.function(inst, FnKind::Plain, self.cx.ret_repr(inst));
        let mut l = Lower::new(&mut self.cx, inst, Mode::Fast);
        function.params = prologue(&mut l);
        l.block(&l.func.body);
        l.return_none();
        function.body = l.take_body();
        function.locals = std::mem::take(&mut l.locals);
        ranges::run(&mut function);
        let fast = Fast {
            vars: std::mem::take(&mut l.vars),
            aliases: std::mem::take(&mut l.aliases),
            counted_at: std::mem::take(&mut l.counted_at),
        };
        self.fast.insert(inst, fast);
        self.set(id, function);
    }

    /// Decides which fast functions may overflow, and drops the exits of calls that cannot.
    fn settle_overflow(&mut self) {
        let built: Vec<(FnId, &ir::Function)> = self
            .cx
            .functions
            .iter()
            .enumerate()
            .filter_map(|(i, (_, f))| Some((FnId(i as u32), f.as_ref()?)))
            .collect();
        let known: BTreeSet<FnId> = built.iter().map(|(id, _)| *id).collect();
        let overflowing = effects::overflowing(&built, &known);
        let fits: BTreeSet<FnId> = known.difference(&overflowing).copied().collect();
        let mut leaving = Vec::new();
        for (role, function) in &mut self.cx.functions {
            let Some(function) = function else { continue };
            effects::strip_exits(function, &fits);
            let mut exits = false;
            ir::visit::ops(&function.body, &mut |op| exits |= op.exit().is_some());
            if let (Role::Plain(inst), true) = (*role, exits) {
                leaving.push(inst);
            }
        }
        self.cx.fits = Some(fits);
        for inst in leaving {
            self.cx.function(Role::Exact(inst));
        }
    }

    /// Builds everything that was asked for, which may ask for more.
    fn build_rest(&mut self) {
        let mut next = 0;
        while next < self.cx.functions.len() {
            if self.cx.functions[next].1.is_none() {
                match self.cx.functions[next].0 {
                    Role::Plain(inst) | Role::Body(inst) => self.build_generator(inst),
                    Role::Exact(inst) => self.draft_exact(inst),
                    // What it passes on depends on the copy, which is complete only when everything is asked for.
                    Role::ExactEntry(inst) => self.draft_exact(inst),
                    Role::Wide(inst) => self.build_wide(inst),
                    Role::Entry(inst) => self.build_entry(inst),
                    Role::Uncalled(words) => self.build_uncalled(words),
                    Role::Import(module) => self.build_import(module),
                }
            }
            next += 1;
        }
    }

    fn build_exact_entries(&mut self) {
        for i in 0..self.cx.functions.len() {
            if let (Role::ExactEntry(inst), None) = &self.cx.functions[i] {
                let inst = *inst;
                self.build_exact_entry(inst);
            }
        }
    }

    fn exports(&mut self) -> Vec<ir::Export> {
        let program = self.cx.hir;
        let mut exports = Vec::new();
        for (name, func) in &program.exports {
            let info = self.cx.func_info(*func);
            let border = border(program.func(*func));
            self.cx.out.infos[info.index()].border = border;
            let module = program.module(program.func(*func).module);
            if let Some(global) = module.globals.get(name) {
                exports.push(ir::Export { name: name.clone(), info, global: self.cx.global(*global) });
            }
        }
        exports
    }

    fn finish(mut self, observe: Observer<'_>) -> ir::Program {
        let main = self.cx.inf.inits.first().map(|inst| self.cx.function(Role::Plain(*inst)));
        let teardown = self.teardown();
        let (roles, functions): (Vec<Role>, Vec<Option<ir::Function>>) =
            std::mem::take(&mut self.cx.functions).into_iter().unzip();
        let mut out = std::mem::take(&mut self.cx.out);
        out.functions = functions.into_iter().map(|f| f.expect("every number has its function")).collect();
        out.main = main;
        out.teardown = teardown.map(|t| {
            out.functions.push(t);
            FnId(out.functions.len() as u32 - 1)
        });
        observe(&out, Stage::Selected, "selection");
        depth::run(&mut out, &roles);
        observe(&out, Stage::Selected, "depth");
        out.functions.iter_mut().for_each(tidy::run);
        observe(&out, Stage::Selected, "tidy");
        for f in &mut out.functions {
            chars::run(f, &out.strings);
        }
        observe(&out, Stage::Selected, "chars");
        prune::unread(&mut out);
        observe(&out, Stage::Selected, "prune: unread objects");
        out.functions.iter_mut().for_each(rc::run);
        observe(&out, Stage::Owned, "rc");
        out.functions.iter_mut().for_each(borrow::run);
        observe(&out, Stage::Owned, "borrow");
        out.functions.iter_mut().for_each(hoist::run);
        observe(&out, Stage::Owned, "hoist");
        prune::unreached(&mut out);
        observe(&out, Stage::Owned, "prune: unreached functions");
        effects::settle(&mut out);
        observe(&out, Stage::Settled, "effects");
        out
    }

    /// Runs the finalizers of what lives to the end of the program, if there can be any.
    fn teardown(&mut self) -> Option<ir::Function> {
        if !self.cx.releases_run_code {
            return None;
        }
        let main = *self.cx.inf.inits.first()?;
        let mut function = self.function(main, FnKind::Wrapper, None);
        function.name = "teardown".into();
        function.qualname = "teardown".into();
        let finish = Stmt::Do { op: Op::Rt(Fun::mem_finish, Vec::new()), site: Some(ir::SiteId::SILENT) };
        function.body.extend([finish, Stmt::Return(None)]);
        Some(function)
    }
}

/// Parameters of a plain function, closure first. Words that the body assigns are copied to a local of their own;
/// captured cells are taken out of the closure.
fn prologue(l: &mut Lower) -> Vec<LocalId> {
    let func = l.func;
    let mut params = Vec::new();
    let closure = (!func.captures.is_empty()).then(|| {
        let id = l.new_local(Some("closure".into()), Repr::Word, "tuple");
        l.locals[id.index()].owned = false;
        params.push(id);
        id
    });
    let mut copies = Vec::new();
    for p in &func.params.locals {
        let var = l.var(*p);
        if l.locals[var.index()].repr != Repr::Word {
            params.push(var);
        } else if l.assigns(&func.body, *p) {
            let info = l.locals[var.index()].clone();
            let arg = l.new_local(info.name, Repr::Word, &info.ty);
            l.locals[arg.index()].owned = false;
            params.push(arg);
            copies.push((var, arg));
        } else {
            l.locals[var.index()].owned = false;
            params.push(var);
        }
    }
    for (var, arg) in copies {
        l.emit_let(var, Op::Use(Operand::Local(arg, Use::Clone)));
    }
    if let Some(closure) = closure {
        for (i, cell) in func.captures.iter().enumerate() {
            if l.is_read(*cell) {
                let var = l.var(*cell);
                let item = vec![Operand::Local(closure, Use::Copy), Operand::I64(i as i64)];
                l.emit_let(var, Op::Rt(Fun::tuple_item, item));
            }
        }
    }
    params
}

/// The zero value of a representation.
fn empty(repr: Repr) -> Operand {
    match repr {
        Repr::I64 => Operand::I64(0),
        Repr::F64 => Operand::F64(0.0),
        Repr::Bool => Operand::Bool(false),
        Repr::Word => Operand::Word(ir::WordConst::Null),
    }
}

/// Descriptors of parameters and result for the border with a host; see docs/host-abi.md.
fn border(func: &hir::Func) -> Vec<std::rc::Rc<str>> {
    let n = (func.params.posonly + func.params.args + func.params.kwonly) as usize;
    let mut out: Vec<std::rc::Rc<str>> = Vec::new();
    for name in func.params.names.iter().take(n) {
        out.push(func.annotations.get(name).map_or("*".into(), descriptor).into());
    }
    out.push(func.annotations.get("return").map_or("*".into(), descriptor).into());
    out
}

fn descriptor(hint: &hir::TypeHint) -> String {
    match hint {
        hir::TypeHint::Builtin(name) => match &**name {
            "int" => "i",
            "float" => "f",
            "str" => "s",
            "bool" => "b",
            "None" => "n",
            "bytes" => "y",
            "list" => "[*",
            "dict" => "{**",
            _ => "*",
        }
        .into(),
        hir::TypeHint::Generic(name, args) => match (&**name, args.as_slice()) {
            ("list", [item]) => format!("[{}", descriptor(item)),
            ("dict", [k, v]) => format!("{{{}{}", descriptor(k), descriptor(v)),
            _ => "*".into(),
        },
        hir::TypeHint::Class(_) | hir::TypeHint::Union(_) => "*".into(),
    }
}
