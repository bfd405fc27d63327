//! What a finished program can do without: function objects that nobody looks at, descriptions of functions that have no
//! objects, functions that nothing reaches.
//!
//! A function that is only called by its name needs neither an object nor an entry for calls of any value:
//! `def f(n): …` and `f(3)` are a function and a direct call.

use crate::tidy;
use mlc_ir as ir;
use mlc_ir::{Block, FnId, Fun, GlobalId, InfoId, LocalId, Op, Operand, Stmt, WordConst};
use std::collections::{BTreeMap, BTreeSet};

/// What can be reached from the start, the exports and the end of a program.
struct Reached {
    functions: BTreeSet<FnId>,
    infos: BTreeSet<InfoId>,
}

fn reach(program: &ir::Program) -> Reached {
    let mut reached = Reached { functions: BTreeSet::new(), infos: BTreeSet::new() };
    let mut todo: Vec<FnId> = program.main.into_iter().chain(program.teardown).collect();
    let mut described: Vec<InfoId> = program.exports.iter().map(|e| e.info).collect();
    loop {
        while let Some(info) = described.pop() {
            if reached.infos.insert(info) {
                let info = &program.infos[info.index()];
                todo.push(info.entry);
                todo.extend(info.resume);
            }
        }
        let Some(id) = todo.pop() else { return reached };
        if !reached.functions.insert(id) {
            continue;
        }
        ir::visit::ops(&program.function(id).body, &mut |op| {
            todo.extend(op.callee());
            todo.extend(op.exit().map(|e| e.target));
            described.extend(info_of(op));
        });
    }
}

/// The description that an object made by the operation carries.
fn info_of(op: &Op) -> Option<InfoId> {
    match op {
        Op::Rt(Fun::func_new | Fun::gen_new, args) => match args.first() {
            Some(Operand::I64(info)) => Some(InfoId(*info as u32)),
            _ => None,
        },
        _ => None,
    }
}

/// What is done with the globals of a program.
struct Globals {
    /// Some value is used.
    read: BTreeSet<GlobalId>,
    /// It is asked whether they are bound.
    tested: BTreeSet<GlobalId>,
}

impl Globals {
    fn of(program: &ir::Program, reached: &Reached) -> Globals {
        let exported = program.exports.iter().map(|e| e.global).collect();
        let mut globals = Globals { read: exported, tested: BTreeSet::new() };
        for id in &reached.functions {
            let function = program.function(*id);
            let tests = count(function, |s| match s {
                Stmt::Let { op: Op::IsNull(Operand::Local(l, _)), .. } => Some(*l),
                _ => None,
            });
            let assigned = count(function, assigned);
            let reads = tidy::read_counts(&function.body, function.locals.len());
            ir::visit::walk(&function.body, &mut |stmt| match stmt {
                Stmt::Let { dst, op: Op::GlobalGet(g), .. } => {
                    let i = dst.index();
                    let only_tested = assigned[i] == 1 && reads[i] == tests[i];
                    if only_tested { &mut globals.tested } else { &mut globals.read }.insert(*g);
                }
                Stmt::Do { op: Op::GlobalGet(g), .. } => {
                    globals.tested.insert(*g);
                }
                _ => {}
            });
        }
        globals
    }
}

/// Removes function objects that nobody reads, from globals and from locals. Where it is only asked whether a global is
/// bound, `None` says so as well as the object. Runs before ownership is decided.
pub(super) fn unread(program: &mut ir::Program) {
    loop {
        let reached = reach(program);
        let globals = Globals::of(program, &reached);
        let mut changed = false;
        for id in &reached.functions {
            let function = &mut program.functions[id.index()];
            if remove_objects(function, &globals) {
                remove_tuples(function);
                tidy::run(function);
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The local that the statement stores in a global whose value is never used.
fn lost(stmt: &Stmt, globals: &Globals) -> Option<LocalId> {
    match stmt {
        Stmt::Do { op: Op::GlobalSet(g, Operand::Local(l, _)), .. } if !globals.read.contains(g) => Some(*l),
        _ => None,
    }
}

fn assigned(stmt: &Stmt) -> Option<LocalId> {
    match stmt {
        Stmt::Let { dst, .. } => Some(*dst),
        _ => None,
    }
}

fn makes(stmt: &Stmt, fun: Fun) -> Option<LocalId> {
    match stmt {
        Stmt::Let { dst, op: Op::Rt(made, _), .. } if *made == fun => Some(*dst),
        _ => None,
    }
}

/// Per local, how many statements satisfy `of`.
fn count(function: &ir::Function, of: impl Fn(&Stmt) -> Option<LocalId>) -> Vec<u32> {
    let mut counts = vec![0; function.locals.len()];
    ir::visit::walk(&function.body, &mut |stmt| {
        if let Some(l) = of(stmt) {
            counts[l.index()] += 1;
        }
    });
    counts
}

/// Locals that only `fun` makes and that are read by nothing else than the `uses` counted.
fn only(function: &ir::Function, fun: Fun, uses: &[u32]) -> BTreeSet<LocalId> {
    let assigned = count(function, assigned);
    let made = count(function, |s| makes(s, fun));
    let reads = tidy::read_counts(&function.body, function.locals.len());
    let all = (0..function.locals.len()).filter(|i| made[*i] > 0 && made[*i] == assigned[*i] && reads[*i] == uses[*i]);
    all.map(|i| LocalId(i as u32)).filter(|l| !function.params.contains(l)).collect()
}

fn retain(block: &mut Block, keep: &impl Fn(&Stmt) -> bool) {
    block.retain(keep);
    for stmt in block {
        stmt.blocks_mut(&mut |b| retain(b, keep));
    }
}

fn remove_objects(function: &mut ir::Function, globals: &Globals) -> bool {
    let stores = count(function, |s| lost(s, globals));
    let objects = only(function, Fun::func_new, &stores);
    if objects.is_empty() {
        return false;
    }
    let is_object = |l: Option<LocalId>| l.is_some_and(|l| objects.contains(&l));
    ir::visit::walk_mut(&mut function.body, &mut |stmt| {
        let object = is_object(lost(stmt, globals));
        if let Stmt::Do { op: Op::GlobalSet(g, value), .. } = stmt
            && object
            && globals.tested.contains(g)
        {
            *value = Operand::Word(WordConst::None);
        }
    });
    retain(&mut function.body, &|s| !is_object(makes(s, Fun::func_new)) && !is_object(lost(s, globals)));
    true
}

/// Tuples of constants that nobody reads: the defaults of removed objects.
fn remove_tuples(function: &mut ir::Function) {
    let filled = |s: &Stmt| match s {
        Stmt::Do { op: Op::Rt(Fun::tuple_init, args), .. } => match args.as_slice() {
            [Operand::Local(t, _), _, item] if item.local().is_none() => Some(*t),
            _ => None,
        },
        _ => None,
    };
    let fills = count(function, filled);
    let tuples = only(function, Fun::tuple_new, &fills);
    let is_tuple = |l: Option<LocalId>| l.is_some_and(|l| tuples.contains(&l));
    retain(&mut function.body, &|s| !is_tuple(makes(s, Fun::tuple_new)) && !is_tuple(filled(s)));
}

/// Leaves out functions that nothing calls, and descriptions that nothing carries.
pub(super) fn unreached(program: &mut ir::Program) {
    let Reached { functions: seen, infos } = reach(program);
    let number: BTreeMap<FnId, FnId> = seen.iter().enumerate().map(|(i, id)| (*id, FnId(i as u32))).collect();
    let info_number: BTreeMap<InfoId, InfoId> =
        infos.iter().enumerate().map(|(i, id)| (*id, InfoId(i as u32))).collect();
    let mut index = 0;
    program.functions.retain(|_| {
        index += 1;
        seen.contains(&FnId(index - 1))
    });
    let mut index = 0;
    program.infos.retain(|_| {
        index += 1;
        infos.contains(&InfoId(index - 1))
    });
    for f in &mut program.functions {
        ir::visit::walk_mut(&mut f.body, &mut |stmt| {
            if let Stmt::Let { op, .. } | Stmt::Do { op, .. } = stmt {
                if let Op::Call { function, .. } | Op::CallWide { function, .. } = op {
                    *function = number[function];
                }
                if let Some(exit) = op.exit_mut() {
                    exit.target = number[&exit.target];
                }
                if let (Some(info), Op::Rt(_, args)) = (info_of(op), op) {
                    args[0] = Operand::I64(i64::from(info_number[&info].0));
                }
            }
        });
    }
    for info in &mut program.infos {
        info.entry = number[&info.entry];
        info.resume = info.resume.map(|r| number[&r]);
    }
    for export in &mut program.exports {
        export.info = info_number[&export.info];
    }
    program.main = program.main.map(|m| number[&m]);
    program.teardown = program.teardown.map(|m| number[&m]);
}
