//! Numbers statements, labels and locals anew, in the order of the text, after statements have come and gone.

use mlc_hir::*;
use std::collections::HashMap;

pub fn renumber(func: &mut Func) {
    drop_unused_locals(func);
    let mut labels: HashMap<Label, Label> = HashMap::new();
    let mut next_stmt = 0;
    visit::walk_mut(&mut func.body, &mut |stmt| {
        stmt.id = StmtId(next_stmt);
        next_stmt += 1;
        if let StmtKind::Loop { label, .. } | StmtKind::Labeled { label, .. } | StmtKind::For { label, .. } = &stmt.kind
        {
            let next = Label(labels.len() as u32);
            labels.entry(*label).or_insert(next);
        }
    });
    visit::walk_mut(&mut func.body, &mut |stmt| match &mut stmt.kind {
        StmtKind::Loop { label, .. }
        | StmtKind::Labeled { label, .. }
        | StmtKind::For { label, .. }
        | StmtKind::Break(label)
        | StmtKind::Continue(label) => *label = labels[label],
        _ => {}
    });
    func.stmt_count = next_stmt;
    func.label_count = labels.len() as u32;
}

/// Locals that nothing names any more disappear.
fn drop_unused_locals(func: &mut Func) {
    let mut used = vec![false; func.locals.len()];
    for local in func.params.locals.iter().chain(&func.captures) {
        used[local.index()] = true;
    }
    visit::walk_mut(&mut func.body, &mut |stmt| {
        visit::locals_mut(&mut stmt.kind, &mut |l| used[l.index()] = true);
    });
    let mut new_ids = Vec::with_capacity(used.len());
    let mut next = 0;
    for used in &used {
        new_ids.push(LocalId(next));
        next += u32::from(*used);
    }
    let mut at = 0;
    func.locals.retain(|_| {
        at += 1;
        used[at - 1]
    });
    for local in func.params.locals.iter_mut().chain(&mut func.captures) {
        *local = new_ids[local.index()];
    }
    visit::walk_mut(&mut func.body, &mut |stmt| {
        visit::locals_mut(&mut stmt.kind, &mut |l| *l = new_ids[l.index()]);
    });
}
