//! Function and class objects.

use super::{Lower, Res, Val};
use mlc_hir as hir;
use mlc_hir::{ClassId, FuncId, LocalId, Name};
use mlc_ir::{Fun, Op, Operand, Repr, Use, WordConst};
use std::collections::BTreeSet;

impl<'a> Lower<'_, 'a> {
    pub(super) fn make_function(
        &mut self,
        func: FuncId,
        captures: &[LocalId],
        defaults: &[hir::Operand],
        kwdefaults: &[(Name, hir::Operand)],
    ) -> Res {
        let null = Operand::Word(WordConst::Null);
        let info = self.cx.func_info(func);
        let closure = if captures.is_empty() {
            null.clone()
        } else {
            let cells: Vec<Val> = captures.iter().map(|c| Val::local(self.var(*c), Repr::Word)).collect();
            self.tuple_of(&cells).operand
        };
        let defaults = self.defaults(func, defaults).map_or(null.clone(), |t| t.operand);
        let kwdefaults = self.kwdefaults(func, kwdefaults).unwrap_or(null);
        self.rt(Fun::func_new, vec![Operand::I64(i64::from(info.0)), closure, defaults, kwdefaults])
    }

    /// The tuple of defaults of trailing positional parameters: constants from the definition, the others as evaluated.
    fn defaults(&mut self, func: FuncId, evaluated: &[hir::Operand]) -> Option<Val> {
        let program = self.cx.hir;
        let params = &program.func(func).params;
        let positional = (params.posonly + params.args) as usize;
        let declared: Vec<&hir::Default> = params.defaults.iter().take(positional).flatten().collect();
        if declared.is_empty() {
            return None;
        }
        // `evaluated` holds either all defaults or only those that are not constants.
        let all = evaluated.len() == declared.len();
        let mut next = evaluated.iter();
        let mut values = Vec::new();
        for d in declared {
            let v = match d {
                hir::Default::Const(c) if !all => self.constant(c),
                _ => {
                    let o = next.next().expect("a value for each evaluated default");
                    self.val(o)
                }
            };
            values.push(v);
        }
        Some(self.tuple_of(&values))
    }

    fn kwdefaults(&mut self, func: FuncId, evaluated: &[(Name, hir::Operand)]) -> Option<Operand> {
        let program = self.cx.hir;
        let params = &program.func(func).params;
        let first = (params.posonly + params.args) as usize;
        let named: Vec<(&Name, &hir::Default)> = (first..first + params.kwonly as usize)
            .filter_map(|i| Some((&params.names[i], params.defaults.get(i)?.as_ref()?)))
            .collect();
        if named.is_empty() {
            return None;
        }
        let dict = self.rt_temp(Fun::dict_new, Vec::new()).operand;
        for (name, default) in named {
            let v = match (evaluated.iter().find(|(n, _)| n == name), default) {
                (Some((_, o)), _) => self.own_of(o),
                (None, hir::Default::Const(c)) => {
                    let v = self.constant(c);
                    self.own(&v)
                }
                (None, hir::Default::Evaluated) => unreachable!("an evaluated default has a value"),
            };
            let key = self.string(name);
            self.rt_do(Fun::dict_set_item, vec![dict.clone(), key, v]);
        }
        Some(dict)
    }

    pub(super) fn make_class(
        &mut self,
        class: ClassId,
        bases: &[hir::Operand],
        keywords: &[(Name, hir::Operand)],
        attrs: &[(Name, LocalId)],
    ) -> Res {
        let bases: Vec<Val> = bases.iter().map(|b| self.val(b)).collect();
        let bases = self.tuple_of(&bases).operand;
        let namespace = self.rt_temp(Fun::dict_new, Vec::new()).operand;
        let bound = self.assigned_at_top(class);
        for (name, local) in attrs {
            let id = self.var(*local);
            let key = self.string(name);
            let store = |s: &mut Self| {
                let v = Operand::Local(id, Use::Clone);
                s.rt_do(Fun::dict_set_item, vec![namespace.clone(), key.clone(), v]);
            };
            if bound.contains(local) {
                store(self);
            } else {
                let null = self.temp(Op::IsNull(Operand::Local(id, Use::Copy)), Repr::Bool);
                self.if_else(null.operand, |_| {}, store);
            }
        }
        let kwargs = if keywords.is_empty() {
            Operand::Word(WordConst::Null)
        } else {
            let dict = self.rt_temp(Fun::dict_new, Vec::new()).operand;
            for (name, value) in keywords {
                let (key, v) = (self.string(name), self.own_of(value));
                self.rt_do(Fun::dict_set_item, vec![dict.clone(), key, v]);
            }
            dict
        };
        let info = self.cx.class_info(class);
        self.rt(Fun::class_new, vec![Operand::I64(i64::from(info.0)), bases, namespace, kwargs])
    }

    /// Names of the class body that are assigned on every way to the `MakeClass`: by a statement of the same block.
    fn assigned_at_top(&self, class: ClassId) -> BTreeSet<LocalId> {
        fn find(block: &hir::Block, class: ClassId, found: &mut BTreeSet<LocalId>) -> bool {
            let makes = |s: &hir::Stmt| {
                matches!(&s.kind, hir::StmtKind::Let(_, hir::Rvalue::MakeClass { class: c, .. })
                    | hir::StmtKind::Do(hir::Rvalue::MakeClass { class: c, .. }) if *c == class)
            };
            if block.iter().any(makes) {
                collect(block, found);
                return true;
            }
            let mut inside = false;
            for stmt in block {
                match &stmt.kind {
                    hir::StmtKind::If { then, els, .. } => {
                        inside |= find(then, class, found) || find(els, class, found)
                    }
                    hir::StmtKind::Loop { body, .. }
                    | hir::StmtKind::Labeled { body, .. }
                    | hir::StmtKind::For { body, .. }
                    | hir::StmtKind::Frame { body, .. } => inside |= find(body, class, found),
                    hir::StmtKind::Try { body, handler, .. } => {
                        inside |= find(body, class, found) || find(handler, class, found);
                    }
                    _ => {}
                }
            }
            inside
        }
        fn collect(block: &hir::Block, found: &mut BTreeSet<LocalId>) {
            for stmt in block {
                match &stmt.kind {
                    hir::StmtKind::Let(l, _) => {
                        found.insert(*l);
                    }
                    hir::StmtKind::Do(hir::Rvalue::Unbind(l)) => {
                        found.remove(l);
                    }
                    // The body of the class stands in a frame beside the statement that makes it.
                    hir::StmtKind::Frame { body, .. } => collect(body, found),
                    _ => {}
                }
            }
        }
        let mut found = BTreeSet::new();
        find(&self.func.body, class, &mut found);
        let mut unbound = BTreeSet::new();
        hir::walk(&self.func.body, &mut |s| {
            if let hir::StmtKind::Do(hir::Rvalue::Unbind(l)) | hir::StmtKind::Let(_, hir::Rvalue::Unbind(l)) = &s.kind {
                unbound.insert(*l);
            }
        });
        found.retain(|l| !unbound.contains(l));
        found
    }
}
