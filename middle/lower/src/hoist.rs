//! Views of lists in loops: where the elements are and how many, read once before the loop.
//!
//! In `for k in range(n): total += xs[k]` nothing changes the length of any list, so `xs` need not be asked at every turn
//! where its elements are. Runs after ownership is decided. A loop qualifies when everything inside it is calm (see
//! [`crate::borrow`]) and appends nothing; a list qualifies when no assignment inside the loop concerns its variable and
//! the variable surely holds a list. Bounds are still tested at every access, against the length at hand.

use crate::borrow;
use mlc_ir as ir;
use mlc_ir::visit::{ops, walk, walk_mut};
use mlc_ir::{Block, Fun, LocalId, Op, Operand, Repr, Stmt, Use};
use std::collections::{BTreeMap, BTreeSet};

pub fn run(function: &mut ir::Function) {
    let mut unsure = BTreeSet::new();
    ops(&function.body, &mut |op| {
        if let Op::IsNull(Operand::Local(l, _)) = op {
            unsure.insert(*l);
        }
    });
    let mut body = std::mem::take(&mut function.body);
    block(&mut body, &unsure, &mut function.locals);
    function.body = body;
}

fn block(stmts: &mut Block, unsure: &BTreeSet<LocalId>, locals: &mut Vec<ir::Local>) {
    let mut i = 0;
    while i < stmts.len() {
        if let Stmt::Loop { body, .. } | Stmt::Range { body, .. } = &mut stmts[i]
            && is_calm(body, locals)
        {
            let views = views(body, unsure, locals);
            if !views.is_empty() {
                walk_mut(body, &mut |stmt| {
                    if let Stmt::Let { op, .. } | Stmt::Do { op, .. } = stmt {
                        through_view(op, &views);
                    }
                });
                let reads = views.iter().flat_map(|(list, view)| {
                    let list = || vec![Operand::Local(*list, Use::Copy)];
                    let address = if view.words { Fun::list_words_data } else { Fun::list_data };
                    let data = view.data.map(|dst| Stmt::Let { dst, op: Op::Rt(address, list()), site: None });
                    let len = Stmt::Let { dst: view.len, op: Op::Rt(Fun::list_len, list()), site: None };
                    data.into_iter().chain([len])
                });
                let reads: Vec<Stmt> = reads.collect();
                let count = reads.len();
                stmts.splice(i..i, reads);
                i += count;
            }
        }
        stmts[i].blocks_mut(&mut |b| block(b, unsure, locals));
        i += 1;
    }
}

/// Nothing in the loop changes or releases anything, or makes a list longer.
fn is_calm(body: &Block, locals: &[ir::Local]) -> bool {
    let mut calm = true;
    walk(body, &mut |stmt| match stmt {
        Stmt::Let { op, .. } | Stmt::Do { op, .. } => {
            let mut moves = false;
            op.operands(&mut |o| moves |= matches!(o, Operand::Local(_, Use::Move)));
            let appends = matches!(
                op,
                Op::Rt(
                    Fun::list_push_i64
                        | Fun::list_push_f64
                        | Fun::list_push_bool
                        | Fun::list_append_i64
                        | Fun::list_append_f64
                        | Fun::list_append_bool,
                    _
                )
            );
            calm &= !moves && !appends && borrow::is_calm(op);
            if let Stmt::Let { dst, .. } = stmt {
                let target = &locals[dst.index()];
                calm &= target.repr != Repr::Word || !target.owned;
            }
        }
        Stmt::Drop(_) | Stmt::Try { .. } | Stmt::Dispatch { .. } => calm = false,
        _ => {}
    });
    calm
}

struct View {
    /// `None` when only the length is asked for.
    data: Option<LocalId>,
    words: bool,
    len: LocalId,
}

/// Views of the lists that are read or stored into in the loop and stay the same.
fn views(body: &Block, unsure: &BTreeSet<LocalId>, locals: &mut Vec<ir::Local>) -> BTreeMap<LocalId, View> {
    let mut assigned = BTreeSet::new();
    walk(body, &mut |stmt| {
        if let Stmt::Let { dst, .. } = stmt {
            assigned.insert(*dst);
        }
    });
    // Whether elements are reached, and whether they are words.
    let mut used: BTreeMap<LocalId, (bool, bool)> = BTreeMap::new();
    ops(body, &mut |op| {
        if let Op::Rt(fun, args) = op
            && let Some(Operand::Local(list, _)) = args.first()
            && !assigned.contains(list)
            && !unsure.contains(list)
            && (*fun == Fun::list_len || view_row(*fun).is_some())
        {
            let entry = used.entry(*list).or_default();
            entry.0 |= *fun != Fun::list_len;
            entry.1 |= *fun == Fun::list_peek;
        }
    });
    let local = |locals: &mut Vec<ir::Local>| {
        locals.push(ir::Local { name: None, repr: Repr::I64, owned: false, ty: "int".into() });
        LocalId(locals.len() as u32 - 1)
    };
    let view = |(list, (elements, words))| {
        let data = if elements { Some(local(locals)) } else { None };
        (list, View { data, words, len: local(locals) })
    };
    used.into_iter().map(view).collect()
}

/// The row that does the same with a view.
fn view_row(fun: Fun) -> Option<Fun> {
    Some(match fun {
        Fun::list_get_i64 => Fun::list_view_get_i64,
        Fun::list_get_f64 => Fun::list_view_get_f64,
        Fun::list_get_bool => Fun::list_view_get_bool,
        Fun::list_peek => Fun::list_view_peek,
        Fun::list_set_i64 => Fun::list_view_set_i64,
        Fun::list_set_f64 => Fun::list_view_set_f64,
        Fun::list_set_bool => Fun::list_view_set_bool,
        _ => return None,
    })
}

fn through_view(op: &mut Op, views: &BTreeMap<LocalId, View>) {
    let Op::Rt(fun, args) = op else { return };
    let Some(view) = args.first().and_then(Operand::local).and_then(|l| views.get(&l)) else { return };
    if *fun == Fun::list_len {
        *op = Op::Use(Operand::Local(view.len, Use::Copy));
    } else if let (Some(row), Some(data)) = (view_row(*fun), view.data) {
        *fun = row;
        args.splice(..1, [data, view.len].map(|l| Operand::Local(l, Use::Copy)));
    }
}
