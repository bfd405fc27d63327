//! Facts about lowered HIR: what is certainly bound, what never changes.
//!
//! Owns: removal of needless checks, facts of globals and classes. Does not know: the syntax tree, types. Every doubt is
//! decided for the slower, general case.

mod bound;
mod classes;
mod globals;
mod localize;
mod tidy;

use crate::lower::{HintRef, Notes};
use crate::scope::{ScopeId, Scopes};
use crate::suggest;
use mlc_hir::*;
use mlc_source::Span;
use std::collections::{BTreeMap, HashMap};

pub fn apply(program: &mut Program, notes: Notes, scopes: &Scopes) {
    globals::constants(program);
    localize::localize(program);
    for i in 0..program.funcs.len() {
        let id = FuncId(i as u32);
        let resets = notes.resets.get(&id).cloned().unwrap_or_default();
        bound::settle(&mut program.funcs[i], &resets);
        tidy::renumber(&mut program.funcs[i]);
    }
    globals::bound_in_functions(program);
    classes::facts(program, &notes.bases);
    hints(program, notes.hints);
    program.meant = meant(program, &notes.reads, scopes);
}

/// What may have been meant by names that are read where checks of the module's variables remain.
fn meant(program: &Program, reads: &HashMap<(Span, Name), ScopeId>, scopes: &Scopes) -> BTreeMap<(Span, Name), Name> {
    let mut found = BTreeMap::new();
    // Functions see all names of the module, wherever they read.
    let mut of_frame: HashMap<(ScopeId, Name), Option<Name>> = HashMap::new();
    for func in &program.funcs {
        let in_body = func.kind == FuncKind::ModuleBody;
        walk(&func.body, &mut |stmt| {
            let name = match &stmt.kind {
                StmtKind::Let(_, Rvalue::GetGlobal(g)) | StmtKind::Do(Rvalue::GetGlobal(g)) => {
                    Some(program.global(*g)).filter(|g| in_body || !g.bound_in_functions).map(|g| &g.name)
                }
                StmtKind::Do(Rvalue::CheckBound(local, _)) if in_body => func.local(*local).name.as_ref(),
                _ => None,
            };
            let Some(name) = name else { return };
            let key = (stmt.span, name.clone());
            let Some(scope) = reads.get(&key) else { return };
            let trailer = || suggest::trailer(scopes, *scope, name, stmt.span);
            let trailer = match in_body {
                true => trailer(),
                false => of_frame.entry((scopes.frame(*scope), name.clone())).or_insert_with(trailer).clone(),
            };
            if let Some(trailer) = trailer {
                found.insert(key, trailer);
            }
        });
    }
    found
}

/// The function of the main module that a name certainly means.
pub fn exported(program: &Program, name: &str) -> Option<FuncId> {
    let id = program.modules.first()?.globals.get(name)?;
    match program.global(*id).constant {
        Some(Definition::Function(func)) => Some(func),
        _ => None,
    }
}

fn hints(program: &mut Program, hints: Vec<(FuncId, Name, HintRef)>) {
    for (func, name, hint) in hints {
        if let Some(hint) = resolve_hint(program, &hint) {
            let annotations: &mut BTreeMap<Name, TypeHint> = &mut program.funcs[func.index()].annotations;
            annotations.insert(name, hint);
        }
    }
}

fn resolve_hint(program: &Program, hint: &HintRef) -> Option<TypeHint> {
    let list = |hints: &[HintRef]| hints.iter().map(|h| resolve_hint(program, h)).collect::<Option<Vec<_>>>();
    Some(match hint {
        HintRef::Builtin(name) => TypeHint::Builtin(name.clone()),
        HintRef::Global(id) => match program.global(*id).constant {
            Some(Definition::Class(class)) => TypeHint::Class(class),
            _ => return None,
        },
        HintRef::Generic(name, args) => TypeHint::Generic(name.clone(), list(args)?),
        HintRef::Union(parts) => TypeHint::Union(list(parts)?),
    })
}
