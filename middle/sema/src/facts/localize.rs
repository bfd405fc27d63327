//! Module variables that only the module body touches become locals of the body.
//!
//! Owns: that rewriting, and the copies it makes needless. Does not know: whether the locals are bound (`bound` decides);
//! reading an unbound one in a module body is a NameError as before.

use mlc_hir::visit::{self, locals_mut};
use mlc_hir::*;
use std::collections::{BTreeMap, BTreeSet};

/// Runs before checks are settled. Constants stay globals: what they are is known everywhere.
pub fn localize(program: &mut Program) {
    if ends_are_seen(program) {
        return;
    }
    let exported: BTreeSet<FuncId> = program.exports.iter().map(|e| e.1).collect();
    let mut outside = BTreeSet::new();
    let mut inside: BTreeMap<FuncId, BTreeSet<GlobalId>> = BTreeMap::new();
    for (i, func) in program.funcs.iter().enumerate() {
        let is_body = func.kind == FuncKind::ModuleBody;
        walk(&func.body, &mut |stmt| {
            let (StmtKind::Let(_, value) | StmtKind::Do(value)) = &stmt.kind else { return };
            match value {
                Rvalue::GetGlobal(g) | Rvalue::SetGlobal(g, _) | Rvalue::DelGlobal(g) => {
                    let own = is_body && program.modules[func.module.index()].init == FuncId(i as u32);
                    if own && program.global(*g).module == func.module {
                        inside.entry(FuncId(i as u32)).or_default().insert(*g);
                    } else {
                        outside.insert(*g);
                    }
                }
                Rvalue::ModuleAttr(_, g) | Rvalue::ImportFrom(_, g) => {
                    outside.insert(*g);
                }
                _ => {}
            }
        });
    }
    for (func, globals) in inside {
        let mut locals = BTreeMap::new();
        for g in globals {
            let global = program.global(g);
            let defines_export = matches!(global.constant, Some(Definition::Function(f)) if exported.contains(&f));
            if outside.contains(&g) || global.constant.is_some() || global.builtin.is_some() || defines_export {
                continue;
            }
            let name = global.name.clone();
            let f = &mut program.funcs[func.index()];
            locals.insert(g, LocalId(f.locals.len() as u32));
            f.locals.push(Local { name: Some(name), kind: LocalKind::Var, span: f.span });
        }
        let f = &mut program.funcs[func.index()];
        rewrite(&mut f.body, &locals);
        let mut uses = vec![0; f.locals.len()];
        count(&mut f.body, &mut uses);
        let is_temp: Vec<bool> = f.locals.iter().map(|l| l.kind == LocalKind::Temp).collect();
        coalesce(&mut f.body, &uses, &is_temp);
    }
}

/// The program sees when its module variables end: by a `__del__`, or by the `finally` of a generator that is not
/// exhausted. They end in the order in which they were bound, after the traceback of an uncaught exception.
fn ends_are_seen(program: &Program) -> bool {
    let dies = |c: &Class| c.methods.contains_key("__del__") || c.attrs.iter().any(|a| &**a == "__del__");
    program.classes.iter().any(dies)
        || program.funcs.iter().any(|f| {
            let mut handles = false;
            walk(&f.body, &mut |stmt| handles |= matches!(stmt.kind, StmtKind::Try { .. }));
            f.is_generator && handles
        })
}

fn rewrite(block: &mut Block, locals: &BTreeMap<GlobalId, LocalId>) {
    let mut out = Vec::with_capacity(block.len());
    for mut stmt in std::mem::take(block) {
        for inner in visit::blocks_mut(&mut stmt.kind) {
            rewrite(inner, locals);
        }
        let check =
            |l| Stmt { id: stmt.id, kind: StmtKind::Do(Rvalue::CheckBound(l, NameOf::Global)), span: stmt.span };
        match &stmt.kind {
            StmtKind::Let(dst, Rvalue::GetGlobal(g)) if locals.contains_key(g) => {
                let local = locals[g];
                out.push(check(local));
                stmt.kind = StmtKind::Let(*dst, Rvalue::Use(Operand::Local(local)));
            }
            // `x` as a statement only asks whether it is bound.
            StmtKind::Do(Rvalue::GetGlobal(g)) if locals.contains_key(g) => {
                stmt.kind = StmtKind::Do(Rvalue::CheckBound(locals[g], NameOf::Global));
            }
            StmtKind::Do(Rvalue::SetGlobal(g, value)) if locals.contains_key(g) => {
                stmt.kind = StmtKind::Let(locals[g], Rvalue::Use(value.clone()));
            }
            StmtKind::Do(Rvalue::DelGlobal(g)) if locals.contains_key(g) => {
                let local = locals[g];
                out.push(check(local));
                stmt.kind = StmtKind::Do(Rvalue::Unbind(local));
            }
            _ => {}
        }
        out.push(stmt);
    }
    *block = out;
}

/// How often each local is named.
fn count(block: &mut Block, uses: &mut [u32]) {
    visit::walk_mut(block, &mut |stmt| locals_mut(&mut stmt.kind, &mut |l| uses[l.index()] += 1));
}

/// `t = value; x = t` becomes `x = value`, `for t in …: x = t` becomes `for x in …`, and `t = x; … t …` becomes `… x …`
/// where `x` does not change in between. Only temporaries that are named exactly twice take part.
fn coalesce(block: &mut Block, uses: &[u32], is_temp: &[bool]) {
    let single = |t: LocalId| is_temp[t.index()] && uses[t.index()] == 2;
    let mut i = 0;
    while i < block.len() {
        if let StmtKind::For { target, body, .. } = &mut block[i].kind
            && let Some(StmtKind::Let(x, Rvalue::Use(Operand::Local(t)))) = body.first().map(|s| &s.kind)
            && t == target
            && single(*t)
        {
            *target = *x;
            body.remove(0);
        }
        if let [first, second, ..] = &mut block[i..]
            && let StmtKind::Let(t, _) = first.kind
            && let StmtKind::Let(x, Rvalue::Use(Operand::Local(source))) = second.kind
            && source == t
            && single(t)
        {
            if let StmtKind::Let(dst, _) = &mut first.kind {
                *dst = x;
            }
            block.remove(i + 1);
            continue;
        }
        if let StmtKind::Let(t, Rvalue::Use(Operand::Local(x))) = block[i].kind
            && single(t)
            && let Some(at) = use_before_change(&mut block[i + 1..], t, x)
        {
            locals_mut(&mut block[i + 1 + at].kind, &mut |l| {
                if *l == t {
                    *l = x;
                }
            });
            block.remove(i);
            continue;
        }
        i += 1;
    }
    for stmt in block {
        for inner in visit::blocks_mut(&mut stmt.kind) {
            coalesce(inner, uses, is_temp);
        }
    }
}

/// The statement of the list that reads `t`, if nothing before it writes `x`.
fn use_before_change(rest: &mut [Stmt], t: LocalId, x: LocalId) -> Option<usize> {
    for (i, stmt) in rest.iter_mut().enumerate() {
        let mut reads = false;
        let mut writes_x = false;
        locals_mut(&mut stmt.kind, &mut |l| reads |= *l == t);
        match &stmt.kind {
            StmtKind::Let(dst, _) => writes_x = *dst == x && !reads,
            StmtKind::For { target, .. } => writes_x = *target == x,
            StmtKind::Try { exc, .. } => writes_x = *exc == x,
            StmtKind::Do(Rvalue::Unbind(l)) => writes_x = *l == x,
            _ => {}
        }
        if reads {
            // The loop itself writes its target before the source would be read again.
            return (!matches!(stmt.kind, StmtKind::For { .. }) || !writes_x).then_some(i);
        }
        for inner in visit::blocks_mut(&mut stmt.kind) {
            visit::walk_mut(inner, &mut |s| {
                locals_mut(&mut s.kind, &mut |l| writes_x |= *l == x || *l == t);
            });
        }
        if writes_x {
            return None;
        }
    }
    None
}
