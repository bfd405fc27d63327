//! Small clean-ups after selection: operations whose result nobody reads, values that pass through a temporary.

use mlc_ir as ir;
use mlc_ir::visit::{walk, walk_mut};
use mlc_ir::{Block, LocalId, Op, Operand, Stmt, Use};

/// Runs before ownership is decided.
pub fn run(function: &mut ir::Function) {
    fold_branches(&mut function.body);
    while remove_unread(function) {}
    let reads = read_counts(&function.body, function.locals.len());
    forward(&mut function.body, &function.locals, &reads);
    let reads = read_counts(&function.body, function.locals.len());
    invert(&mut function.body, &mut function.locals, &reads);
    unlabel(&mut function.body);
}

/// Branches on constants.
fn fold_branches(block: &mut Block) {
    let mut i = 0;
    while i < block.len() {
        match &mut block[i] {
            Stmt::If { cond: Operand::Bool(c), then, els } => {
                let taken = std::mem::take(if *c { then } else { els });
                block.splice(i..=i, taken);
            }
            stmt => {
                stmt.blocks_mut(&mut fold_branches);
                i += 1;
            }
        }
    }
    // What follows a branch that always leaves is unreachable now.
    let ends = |s: &Stmt| {
        matches!(s, Stmt::Return(_) | Stmt::Fail { .. } | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Goto(_))
    };
    if let Some(at) = block.iter().position(ends) {
        block.truncate(at + 1);
    }
}

/// How often each local is read.
pub(crate) fn read_counts(body: &Block, locals: usize) -> Vec<u32> {
    let mut reads = vec![0; locals];
    walk(body, &mut |stmt| {
        if !matches!(stmt, Stmt::Drop(_)) {
            stmt.uses(&mut |l| reads[l.index()] += 1);
        }
    });
    reads
}

fn is_temp(locals: &[ir::Local], l: LocalId) -> bool {
    locals[l.index()].name.is_none()
}

/// Removes pure operations into temporaries that are never read, and tests around nothing.
fn remove_unread(function: &mut ir::Function) -> bool {
    let reads = read_counts(&function.body, function.locals.len());
    let locals = &function.locals;
    let mut removed = false;
    fn clean(block: &mut Block, reads: &[u32], locals: &[ir::Local], removed: &mut bool) {
        let before = block.len();
        block.retain(|stmt| match stmt {
            Stmt::Let { dst, op, .. } => !(is_temp(locals, *dst) && reads[dst.index()] == 0 && op.is_pure()),
            Stmt::Do { op, .. } => !op.is_pure(),
            Stmt::If { then, els, .. } => !(only_lines(then) && only_lines(els)),
            Stmt::Drop(l) => reads[l.index()] > 0 || !is_temp(locals, *l),
            _ => true,
        });
        *removed |= block.len() != before;
        for stmt in block {
            stmt.blocks_mut(&mut |b| clean(b, reads, locals, removed));
        }
    }
    clean(&mut function.body, &reads, locals, &mut removed);
    removed
}

fn only_lines(block: &Block) -> bool {
    block.iter().all(|s| matches!(s, Stmt::Line(_)))
}

/// A temporary that is only made to be copied becomes what it is copied to: `t = op; x = t` is `x = op`, also with
/// statements between that do not name `x` (filling a new list).
fn forward(block: &mut Block, locals: &[ir::Local], reads: &[u32]) {
    let mut out: Block = Vec::with_capacity(block.len());
    for stmt in block.drain(..) {
        if let Some((t, x)) = copied(&stmt, locals)
            && let Some(at) = definition(&out, out.len(), t, x, locals, reads)
        {
            out[at..].iter_mut().for_each(|s| rename(s, t, x));
        } else {
            out.push(stmt);
        }
    }
    *block = out;
    for stmt in block {
        stmt.blocks_mut(&mut |b| forward(b, locals, reads));
    }
}

/// `x = t` where `t` is a temporary of the same representation.
fn copied(stmt: &Stmt, locals: &[ir::Local]) -> Option<(LocalId, LocalId)> {
    match stmt {
        Stmt::Let { dst: x, op: Op::Use(Operand::Local(t, _)), .. }
            if x != t
                && is_temp(locals, *t)
                && locals[t.index()].owned == locals[x.index()].owned
                && locals[t.index()].repr == locals[x.index()].repr =>
        {
            Some((*t, *x))
        }
        _ => None,
    }
}

/// Where `t` is made, if everything that names it stands from there to the copy at `end`, and `x` may have its value
/// all that time.
fn definition(block: &Block, end: usize, t: LocalId, x: LocalId, locals: &[ir::Local], reads: &[u32]) -> Option<usize> {
    let mut seen = 1;
    for at in (0..end).rev() {
        let stmt = &block[at];
        let op = stmt.op();
        match stmt {
            Stmt::Let { .. } | Stmt::Do { .. } | Stmt::Line(_) => {}
            // `t = next(it); if t is null { break }`: a branch that names neither and leaves or goes on.
            Stmt::If { then, els, .. } if is_temp(locals, x) && !names(then, t, x) && !names(els, t, x) => continue,
            _ => return None,
        }
        let mut names_x = false;
        let mut here = 0;
        if let Some(op) = op {
            op.operands(&mut |o| {
                here += u32::from(o.local() == Some(t));
                names_x |= o.local() == Some(x);
            });
            if let Some(exit) = op.exit() {
                for arg in &exit.args {
                    here += u32::from(arg.operand().local() == Some(t));
                    names_x |= arg.operand().local() == Some(x);
                }
            }
        }
        if let Stmt::Let { dst, .. } = stmt
            && *dst == t
        {
            // `Let` stores nothing when its operation fails or leaves, so `x` keeps its value then.
            return (seen == reads[t.index()] && here == 0).then_some(at);
        }
        seen += here;
        if names_x || matches!(stmt, Stmt::Let { dst, .. } if *dst == x) {
            return None;
        }
        // Who handles an error in between must find the old value of a variable.
        let fails = op.is_some_and(|op| op.may_raise(&|_| true) || op.exit().is_some());
        if fails && !is_temp(locals, x) {
            return None;
        }
    }
    None
}

fn names(block: &Block, t: LocalId, x: LocalId) -> bool {
    let mut found = false;
    let mut test = |o: &Operand| found |= o.local().is_some_and(|l| l == t || l == x);
    walk(block, &mut |s| match s {
        Stmt::If { cond, .. } => test(cond),
        Stmt::Range { from, to, var, .. } => {
            test(from);
            test(to);
            test(&Operand::Local(*var, Use::Copy));
        }
        Stmt::Return(Some(o)) => test(o),
        Stmt::Drop(l) => test(&Operand::Local(*l, Use::Copy)),
        s => {
            if let Stmt::Let { dst, .. } = s {
                test(&Operand::Local(*dst, Use::Copy));
            }
            if let Some(op) = s.op() {
                op.operands(&mut test);
                if let Some(exit) = op.exit() {
                    exit.args.iter().for_each(|a| test(a.operand()));
                }
            }
        }
    });
    found
}

fn rename(stmt: &mut Stmt, t: LocalId, x: LocalId) {
    let change = |o: &mut Operand| {
        if let Operand::Local(l, _) = o
            && *l == t
        {
            *l = x;
        }
    };
    if let Stmt::Let { dst, .. } = stmt
        && *dst == t
    {
        *dst = x;
    }
    if let Stmt::Let { op, .. } | Stmt::Do { op, .. } = stmt {
        op.operands_mut(&mut |o| change(o));
        if let Some(exit) = op.exit_mut() {
            exit.args.iter_mut().for_each(|a| change(a.operand_mut()));
        }
    }
}

/// `if c {} else { … }` becomes `if not c { … }`, without the `not` where the test can be turned around.
fn invert(block: &mut Block, locals: &mut Vec<ir::Local>, reads: &[u32]) {
    let mut out: Block = Vec::with_capacity(block.len());
    for mut stmt in block.drain(..) {
        if let Stmt::If { cond, then, els } = &mut stmt
            && only_lines(then)
            && !els.is_empty()
        {
            let cond_local = cond.local();
            let once = cond_local.is_some_and(|c| is_temp(locals, c) && reads.get(c.index()) == Some(&1));
            let test = if once { out.last().and_then(|s| turned(s, cond_local)) } else { None };
            *then = std::mem::take(els);
            match test {
                Some(Op::Use(o)) => {
                    *cond = o;
                    out.pop();
                }
                Some(op) => {
                    if let Some(Stmt::Let { op: old, .. }) = out.last_mut() {
                        *old = op;
                    }
                }
                None => {
                    locals.push(ir::Local { name: None, repr: ir::Repr::Bool, owned: false, ty: "bool".into() });
                    let not = LocalId(locals.len() as u32 - 1);
                    let op = Op::Not(cond.clone());
                    *cond = Operand::Local(not, Use::Copy);
                    out.push(Stmt::Let { dst: not, op, site: None });
                }
            }
        }
        out.push(stmt);
    }
    *block = out;
    for stmt in block {
        stmt.blocks_mut(&mut |b| invert(b, locals, reads));
    }
}

/// The opposite of the test that a statement stores for the condition.
fn turned(stmt: &Stmt, cond: Option<LocalId>) -> Option<Op> {
    use ir::Cmp;
    let Stmt::Let { dst, op, .. } = stmt else { return None };
    if Some(*dst) != cond {
        return None;
    }
    match op {
        Op::Not(o) => Some(Op::Use(o.clone())),
        Op::IntCompare(cmp, a, b) => {
            let cmp = match cmp {
                Cmp::Eq => Cmp::Ne,
                Cmp::Ne => Cmp::Eq,
                Cmp::Lt => Cmp::Ge,
                Cmp::Le => Cmp::Gt,
                Cmp::Gt => Cmp::Le,
                Cmp::Ge => Cmp::Lt,
            };
            Some(Op::IntCompare(cmp, a.clone(), b.clone()))
        }
        _ => None,
    }
}

/// Labels that no `Break` names are dissolved.
fn unlabel(body: &mut Block) {
    let mut broken = Vec::new();
    walk(body, &mut |s| {
        if let Stmt::Break(l) = s {
            broken.push(*l);
        }
    });
    fn dissolve(block: &mut Block, broken: &[ir::Label]) {
        let mut i = 0;
        while i < block.len() {
            match &mut block[i] {
                Stmt::Labeled { label, body } if !broken.contains(label) => {
                    let body = std::mem::take(body);
                    block.splice(i..=i, body);
                }
                _ => i += 1,
            }
        }
    }
    dissolve(body, &broken);
    walk_mut(body, &mut |s| s.blocks_mut(&mut |b| dissolve(b, &broken)));
}
