//! Generators: the function that makes the object, and the body that runs from one yield to the next.

use super::Plan;
use crate::context::Role;
use crate::liveness::Set;
use crate::repr::Mode;
use crate::resumable::{self, Blocks, FrameLayout};
use crate::select::{Frame, Lower, Var};
use crate::tidy;
use mlc_hir as hir;
use mlc_infer::types::InstId;
use mlc_ir as ir;
use mlc_ir::{Cmp, FnKind, Fun, LocalId, Op, Operand, Repr, Stmt, Use};
use std::collections::BTreeMap;

fn copy(l: LocalId) -> Operand {
    Operand::Local(l, Use::Copy)
}

fn slot(n: u32) -> Operand {
    Operand::I64(i64::from(n))
}

fn add(locals: &mut Vec<ir::Local>, repr: Repr) -> LocalId {
    locals.push(ir::Local { name: None, repr, owned: repr == Repr::Word, ty: "dyn".into() });
    LocalId(locals.len() as u32 - 1)
}

fn let_(dst: LocalId, op: Op) -> Stmt {
    Stmt::Let { dst, op, site: None }
}

fn do_(fun: Fun, args: Vec<Operand>) -> Stmt {
    Stmt::Do { op: Op::Rt(fun, args), site: None }
}

impl Plan<'_> {
    pub(super) fn build_generator(&mut self, inst: InstId) {
        let body = self.cx.function(Role::Body(inst));
        let make = self.cx.function(Role::Plain(inst));
        if self.cx.functions[body.index()].1.is_some() {
            return;
        }
        let mut function = self.function(inst, FnKind::GeneratorBody, Some(Repr::Word));
        let resume = yields(self.cx.func_of(inst));
        let mut l = Lower::new(&mut self.cx, inst, Mode::Exact);
        let generator = l.new_local(Some("generator".into()), Repr::Word, "generator");
        l.locals[generator.index()].owned = false;
        let sent = l.new_local(None, Repr::Word, "dyn");
        let state = l.new_local(None, Repr::I64, "int");
        l.generator = Some(Frame { generator, sent, suspensions: Vec::new() });
        l.resume = resume;
        l.blocks = Some(Blocks::new());
        l.check_thrown();
        l.block(&l.func.body);
        l.return_none();
        let last = l.take_body();
        let mut blocks = l.blocks.take().expect("set above");
        blocks.close(last);
        let suspensions = l.generator.take().expect("set above").suspensions;
        let vars = std::mem::take(&mut l.vars);
        function.locals = std::mem::take(&mut l.locals);
        function.params = vec![generator, sent];
        let (blocks, number) = blocks.finish();
        function.body =
            vec![let_(state, Op::Rt(Fun::gen_state, vec![copy(generator)])), Stmt::Dispatch { state, blocks }];
        tidy::run(&mut function);
        let Some(Stmt::Dispatch { blocks, .. }) = function.body.last_mut() else { unreachable!("built above") };
        let suspensions: Vec<(u32, u32)> = suspensions.iter().map(|(a, b)| (number[a], number[b])).collect();
        let at_end =
            if self.cx.releases_run_code { resumable::kept_to_the_end(&function.locals) } else { Set::default() };
        let mut live = live_across(blocks, &suspensions, at_end);
        for set in &mut live {
            set.remove(generator);
            set.remove(sent);
        }
        let kept: Vec<_> = suspensions.iter().map(|(_, b)| &live[*b as usize]).chain([&live[0]]).collect();
        let layout = resumable::frame_layout(&kept, &function.locals);

        for (from, next) in &suspensions {
            let mut saves = Vec::new();
            for l in live[*next as usize].iter() {
                save(l, generator, &layout, &mut function.locals, &mut saves);
            }
            let block = &mut blocks[*from as usize].body;
            // The block ends with `gen_set_state` and `Return`.
            let at = block.len() - 2;
            if let Stmt::Do { op: Op::Rt(Fun::gen_set_state, args), .. } = &mut block[at] {
                args[1] = slot(*next);
            }
            block.splice(at..at, saves);
        }
        for b in suspensions.iter().map(|(_, b)| *b).chain([0]) {
            let mut loads = Vec::new();
            for l in live[b as usize].iter() {
                load(l, generator, &layout, &mut function.locals, &mut loads);
            }
            blocks[b as usize].body.splice(0..0, loads);
        }
        if cfg!(debug_assertions) {
            let loaded = resumable::live_in(blocks, Set::default());
            for b in suspensions.iter().map(|(_, b)| *b).chain([0]) {
                let lost = loaded[b as usize].iter().find(|l| *l != generator && *l != sent);
                assert!(
                    lost.is_none(),
                    "internal error: a resumption of `{}` does not load {lost:?}",
                    function.qualname
                );
            }
        }
        let start: Vec<LocalId> = live[0].iter().collect();
        let locals = function.locals.clone();
        self.set(body, function);
        let maker = self.maker(inst, &vars, &start, &locals, &layout);
        self.set(make, maker);
    }

    /// Takes all parameters as words and stores those that the body needs into the frame.
    fn maker(
        &mut self,
        inst: InstId,
        vars: &BTreeMap<Var, LocalId>,
        start: &[LocalId],
        body_locals: &[ir::Local],
        layout: &FrameLayout,
    ) -> ir::Function {
        let func = self.cx.func_of(inst);
        let mut function = self.function(inst, FnKind::Wrapper, Some(Repr::Word));
        let param = |function: &mut ir::Function, name: &str| {
            function.locals.push(ir::Local {
                name: Some(name.into()),
                repr: Repr::Word,
                owned: false,
                ty: "dyn".into(),
            });
            let id = LocalId(function.locals.len() as u32 - 1);
            function.params.push(id);
            id
        };
        let closure = (!func.captures.is_empty()).then(|| param(&mut function, "closure"));
        let args: Vec<LocalId> = func.params.names.iter().map(|n| param(&mut function, n)).collect();
        let info = self.cx.generator_info(inst);
        let g = add(&mut function.locals, Repr::Word);
        let make = Op::Rt(Fun::gen_new, vec![slot(info.0), slot(layout.words), slot(layout.raws)]);
        let mut body = vec![let_(g, make)];
        let var_of: BTreeMap<LocalId, Var> = vars.iter().map(|(v, l)| (*l, *v)).collect();
        for local in start {
            let Some(Var::Hir(var)) = var_of.get(local) else { continue };
            let at = slot(layout.slots[local]);
            if let Some(i) = func.captures.iter().position(|c| c == var) {
                let cell = add(&mut function.locals, Repr::Word);
                let closure = copy(closure.expect("there are captures"));
                body.push(let_(cell, Op::Rt(Fun::tuple_item, vec![closure, slot(i as u32)])));
                body.push(do_(Fun::gen_store_word, vec![copy(g), at, Operand::Local(cell, Use::Clone)]));
                continue;
            }
            let Some(i) = func.params.locals.iter().position(|p| p == var) else { continue };
            let arg = args[i];
            let raw = match body_locals[local.index()].repr {
                Repr::Word => {
                    body.push(do_(Fun::gen_store_word, vec![copy(g), at, Operand::Local(arg, Use::Clone)]));
                    continue;
                }
                Repr::I64 => {
                    let raw = add(&mut function.locals, Repr::I64);
                    body.push(let_(raw, Op::UnboxInt { word: copy(arg), exit: None }));
                    raw
                }
                Repr::F64 => {
                    let float = add(&mut function.locals, Repr::F64);
                    body.push(let_(float, Op::UnboxFloat(copy(arg))));
                    let raw = add(&mut function.locals, Repr::I64);
                    body.push(let_(raw, Op::FloatBits(copy(float))));
                    raw
                }
                Repr::Bool => {
                    let bool = add(&mut function.locals, Repr::Bool);
                    body.push(let_(bool, Op::UnboxBool(copy(arg))));
                    let raw = add(&mut function.locals, Repr::I64);
                    body.push(let_(raw, Op::BoolToInt(copy(bool))));
                    raw
                }
            };
            body.push(do_(Fun::gen_store_raw, vec![copy(g), at, copy(raw)]));
        }
        body.push(Stmt::Return(Some(Operand::Local(g, Use::Clone))));
        function.body = body;
        function
    }
}

/// Locals live at the start of each block, where a suspension goes on with the block that continues it.
fn live_across(blocks: &[ir::DispatchBlock], suspensions: &[(u32, u32)], at_end: Set) -> Vec<Set> {
    let mut joined = blocks.to_vec();
    for (from, next) in suspensions {
        let body = &mut joined[*from as usize].body;
        if let Some(Stmt::Return(Some(value))) = body.pop() {
            body.push(Stmt::Do { op: Op::Use(value), site: None });
        }
        body.push(Stmt::Goto(*next));
    }
    resumable::live_in(&mut joined, at_end)
}

fn save(l: LocalId, generator: LocalId, layout: &FrameLayout, locals: &mut Vec<ir::Local>, out: &mut ir::Block) {
    let at = slot(layout.slots[&l]);
    let raw = match locals[l.index()].repr {
        Repr::Word => {
            out.push(do_(Fun::gen_store_word, vec![copy(generator), at, Operand::Local(l, Use::Move)]));
            return;
        }
        Repr::I64 => l,
        Repr::F64 => {
            let raw = add(locals, Repr::I64);
            out.push(let_(raw, Op::FloatBits(copy(l))));
            raw
        }
        Repr::Bool => {
            let raw = add(locals, Repr::I64);
            out.push(let_(raw, Op::BoolToInt(copy(l))));
            raw
        }
    };
    out.push(do_(Fun::gen_store_raw, vec![copy(generator), at, copy(raw)]));
}

fn load(l: LocalId, generator: LocalId, layout: &FrameLayout, locals: &mut Vec<ir::Local>, out: &mut ir::Block) {
    let args = vec![copy(generator), slot(layout.slots[&l])];
    match locals[l.index()].repr {
        Repr::Word => out.push(let_(l, Op::Rt(Fun::gen_load_word, args))),
        Repr::I64 => out.push(let_(l, Op::Rt(Fun::gen_load_raw, args))),
        Repr::F64 => {
            let raw = add(locals, Repr::I64);
            out.push(let_(raw, Op::Rt(Fun::gen_load_raw, args)));
            out.push(let_(l, Op::FloatFromBits(copy(raw))));
        }
        Repr::Bool => {
            let raw = add(locals, Repr::I64);
            out.push(let_(raw, Op::Rt(Fun::gen_load_raw, args)));
            out.push(let_(l, Op::IntCompare(Cmp::Ne, copy(raw), Operand::I64(0))));
        }
    }
}

fn yields(func: &hir::Func) -> std::collections::BTreeSet<hir::StmtId> {
    let mut set = std::collections::BTreeSet::new();
    hir::walk(&func.body, &mut |s| {
        if let hir::StmtKind::Let(_, rv) | hir::StmtKind::Do(rv) = &s.kind
            && matches!(rv, hir::Rvalue::Yield(_) | hir::Rvalue::YieldFrom(_))
        {
            set.insert(s.id);
        }
    });
    set
}
