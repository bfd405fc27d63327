//! Exact copies: the same function with ints of any size, enterable after every statement that may overflow.

use super::{Plan, empty};
use crate::context::Role;
use crate::liveness::Set;
use crate::repr::Mode;
use crate::resumable::{self, Blocks};
use crate::select::{Lower, UNRESOLVED, Var};
use crate::tidy;
use mlc_hir as hir;
use mlc_infer::types::InstId;
use mlc_ir as ir;
use mlc_ir::{Exit, ExitArg, FnId, FnKind, LocalId, Operand, Repr, Stmt, Use};
use std::collections::{BTreeMap, BTreeSet};

/// What exits and wrappers need to know of an exact copy.
pub(super) struct Copy {
    pub id: FnId,
    /// Parameters behind the state and the value.
    pub params: Vec<(Var, Repr)>,
    /// The block by which each statement's exit enters.
    entries: BTreeMap<hir::StmtId, u32>,
    /// Parameters that matter at each entry, by block.
    live: BTreeMap<u32, BTreeSet<Var>>,
}

impl Copy {
    pub fn is_live(&self, block: u32, var: Var) -> bool {
        self.live.get(&block).is_some_and(|set| set.contains(&var))
    }
}

/// An exact copy as selection left it: who enters it is not known yet.
pub(super) struct Draft {
    function: ir::Function,
    blocks: Blocks,
    entries: BTreeMap<hir::StmtId, u32>,
    vars: BTreeMap<Var, LocalId>,
    state: LocalId,
    value: LocalId,
}

impl Plan<'_> {
    /// Selects the exact copy. It may ask for more functions.
    pub(super) fn draft_exact(&mut self, inst: InstId) {
        if self.drafts.contains_key(&inst) {
            return;
        }
        self.cx.function(Role::Exact(inst));
        let mut function = self.function(inst, FnKind::Exact, self.cx.ret_repr(inst));
        let resume = self.exit_statements(inst);
        let counted_at = self.fast[&inst].counted_at.clone();
        let mut l = Lower::new(&mut self.cx, inst, Mode::Exact);
        let state = l.new_local(None, Repr::I64, "int");
        let value = l.new_local(None, Repr::Word, "int");
        l.overflowed = Some(value);
        l.resume = resume;
        l.counted_at = counted_at;
        l.blocks = Some(Blocks::new());
        l.block(&l.func.body);
        l.return_none();
        let body = l.take_body();
        let mut blocks = l.blocks.take().expect("set above");
        blocks.close(body);
        let entries = std::mem::take(&mut l.entries);
        let vars = std::mem::take(&mut l.vars);
        function.locals = std::mem::take(&mut l.locals);
        self.drafts.insert(inst, Draft { function, blocks, entries, vars, state, value });
    }

    /// Completes all exact copies: what no exit and no wrapper enters is left out, what lives at the entries becomes
    /// parameters.
    pub(super) fn settle_exact(&mut self) {
        for (inst, draft) in std::mem::take(&mut self.drafts) {
            let Draft { mut function, mut blocks, entries, vars, state, value } = draft;
            let id = self.cx.function(Role::Exact(inst));
            let from_start = self.cx.existing(Role::ExactEntry(inst)).is_some();
            if !from_start {
                blocks.entries.remove(&0);
            }
            let (blocks, number) = blocks.finish();
            function.body = vec![Stmt::Dispatch { state, blocks }];
            tidy::run(&mut function);
            let Some(Stmt::Dispatch { blocks, .. }) = function.body.last_mut() else { unreachable!("built above") };
            let mut at_end = Set::default();
            if self.cx.releases_run_code {
                let kept = resumable::kept_to_the_end(&function.locals);
                vars.values().filter(|l| kept.contains(**l)).for_each(|l| at_end.insert(*l));
            }
            let live = resumable::live_in(blocks, at_end);
            let var_of: BTreeMap<LocalId, Var> = vars.iter().map(|(v, l)| (*l, *v)).collect();
            let mut copy = Copy {
                id,
                params: Vec::new(),
                entries: entries.iter().map(|(s, b)| (*s, number[b])).collect(),
                live: BTreeMap::new(),
            };
            let mut all = BTreeSet::new();
            for block in copy.entries.values().copied().chain(from_start.then_some(0)) {
                let mut set = BTreeSet::new();
                for l in live[block as usize].iter().filter(|l| *l != value && *l != state) {
                    match var_of.get(&l) {
                        Some(var) => set.insert(*var),
                        None => panic!("internal error: a temporary crosses statements of `{}`", function.qualname),
                    };
                }
                all.extend(set.iter().copied());
                copy.live.insert(block, set);
            }
            function.params = vec![state, value];
            for var in all {
                let local = vars[&var];
                copy.params.push((var, function.locals[local.index()].repr));
                function.params.push(local);
            }
            self.exact.insert(inst, copy);
            self.set(id, function);
        }
    }

    /// Statements of the fast function with a surviving exit.
    fn exit_statements(&self, inst: InstId) -> BTreeSet<hir::StmtId> {
        let mut set = BTreeSet::new();
        let id = self.cx.existing(Role::Plain(inst)).expect("every instance is numbered");
        let fast = self.cx.functions[id.index()].1.as_ref().expect("built first");
        ir::visit::ops(&fast.body, &mut |op| {
            if let Some(exit) = op.exit() {
                set.insert(hir::StmtId(exit.state));
            }
        });
        set
    }

    /// Fills in where the exits of all fast functions lead and what they pass.
    pub(super) fn connect_exits(&mut self) {
        for (role, function) in &mut self.cx.functions {
            let Role::Plain(inst) = *role else { continue };
            let (Some(copy), Some(fast), Some(function)) = (self.exact.get(&inst), self.fast.get(&inst), function)
            else {
                continue;
            };
            let locals = &function.locals;
            ir::visit::walk_mut(&mut function.body, &mut |stmt| {
                let (Stmt::Let { op, .. } | Stmt::Do { op, .. }) = stmt else { return };
                let Some(exit) = op.exit_mut() else { return };
                debug_assert_eq!(exit.target, UNRESOLVED);
                let block = copy.entries[&hir::StmtId(exit.state)];
                let mut args = Vec::new();
                for (var, repr) in &copy.params {
                    if !copy.is_live(block, *var) {
                        args.push(ExitArg::Value(empty(*repr)));
                        continue;
                    }
                    let operand = match (fast.aliases.get(var), fast.vars.get(var)) {
                        (Some(o), _) => o.clone(),
                        (None, Some(l)) => Operand::Local(*l, Use::Copy),
                        (None, None) => empty(*repr),
                    };
                    let here = match &operand {
                        Operand::Local(l, _) => locals[l.index()].repr,
                        Operand::I64(_) => Repr::I64,
                        _ => *repr,
                    };
                    args.push(match (here, repr) {
                        (Repr::I64, Repr::Word) => ExitArg::Boxed(operand),
                        _ => ExitArg::Value(operand),
                    });
                }
                *exit = Exit { target: copy.id, state: block, args };
            });
        }
    }
}
