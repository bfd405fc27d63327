//! Instances that turn out to have the same parameter types become one; functions with too many keep a few.

use crate::instances::{MAX_INSTANCES, target_instances};
use crate::solve::Solver;
use crate::types::{ElemId, InstId, Type};
use std::collections::BTreeSet;

impl Solver<'_> {
    /// Merges live instances of a function whose parameter types are equal up to the identity of element variables.
    pub fn merge_equal_instances(&mut self) -> bool {
        let mut changed = false;
        let reachable = self.reachable();
        for func in 0..self.by_func.len() {
            let live = self.live_instances(func, &reachable);
            for (at, b) in live.iter().enumerate().skip(1) {
                let earlier = live[..at].iter().copied().find(|a| self.find_inst(*a) == *a && self.same_shape(*a, *b));
                if let Some(a) = earlier {
                    self.merge(a, *b);
                    changed = true;
                }
            }
        }
        changed
    }

    /// Sends the calls of all but the first instances of a function to its dynamic instance.
    pub fn retire_surplus_instances(&mut self) -> bool {
        let mut changed = false;
        let reachable = self.reachable();
        for func in 0..self.by_func.len() {
            let surplus: Vec<InstId> = self
                .live_instances(func, &reachable)
                .into_iter()
                .filter(|i| !self.inst(*i).is_root && !self.inst(*i).is_dynamic && !self.inst(*i).retired)
                .skip(MAX_INSTANCES)
                .collect();
            for inst in surplus {
                let func = self.inst(inst).func;
                self.saturated.insert(func);
                let entry = self.inst_mut(inst);
                entry.retired = true;
                let callers: Vec<_> = entry.callers.iter().copied().collect();
                self.wake_tasks(&callers);
                changed = true;
            }
        }
        changed
    }

    fn live_instances(&self, func: usize, reachable: &BTreeSet<InstId>) -> Vec<InstId> {
        self.by_func[func].iter().copied().filter(|id| reachable.contains(id)).collect()
    }

    /// Instances (representatives) that calls lead to from the roots. Others were made for types that grew since.
    pub fn reachable(&self) -> BTreeSet<InstId> {
        let mut found = BTreeSet::new();
        let root = |i: &u32| self.insts[*i as usize].is_root || self.insts[*i as usize].is_dynamic;
        let mut todo: Vec<InstId> = (0..self.insts.len() as u32).filter(root).map(InstId).collect();
        while let Some(inst) = todo.pop() {
            let inst = self.find_inst(inst);
            if found.insert(inst) {
                todo.extend(self.inst(inst).calls.values().flat_map(target_instances));
            }
        }
        found
    }

    fn same_shape(&self, a: InstId, b: InstId) -> bool {
        let (a, b) = (self.inst(a), self.inst(b));
        // A guarded entry must keep its own identity: it tests its receiver.
        if a.is_root
            || b.is_root
            || a.is_fed
            || b.is_fed
            || a.self_guarded != b.self_guarded && (a.is_dynamic || b.is_dynamic)
        {
            return false;
        }
        let mut seen = BTreeSet::new();
        a.key.iter().zip(&b.key).all(|(x, y)| self.same_type(x, y, &mut seen))
    }

    /// Whether unifying the element variables of both would lose nothing.
    fn same_type(&self, a: &Type, b: &Type, seen: &mut BTreeSet<(ElemId, ElemId)>) -> bool {
        let (a, b) = (self.canon(a), self.canon(b));
        let mut same =
            |x: ElemId, y: ElemId| x == y || !seen.insert((x, y)) || self.same_type(&self.peek(x), &self.peek(y), seen);
        match (&a, &b) {
            (Type::List(x), Type::List(y)) | (Type::Set(x), Type::Set(y)) => same(*x, *y),
            (Type::Dict(k, v), Type::Dict(k2, v2)) => same(*k, *k2) && same(*v, *v2),
            (Type::Tuple(xs), Type::Tuple(ys)) => {
                xs.len() == ys.len() && xs.iter().zip(ys).all(|(x, y)| self.same_type(x, y, seen))
            }
            (Type::Iter(x), Type::Iter(y)) => self.same_type(x, y, seen),
            _ => a == b,
        }
    }

    fn merge(&mut self, a: InstId, b: InstId) {
        let func = self.inst(a).func;
        let gone = &mut self.insts[b.0 as usize];
        gone.parent = a;
        let key = std::mem::take(&mut gone.key);
        let sites = std::mem::take(&mut gone.sites);
        let calls = std::mem::take(&mut gone.calls);
        let callers = std::mem::take(&mut gone.callers);
        let (locals, ret, yields, sent) = (gone.locals, gone.ret, gone.yields, gone.sent);
        let (is_dynamic, self_guarded, escapes) = (gone.is_dynamic, gone.self_guarded, gone.generator_escapes);

        // The calls made by the one that is gone are made by the other.
        for inst in calls.values().flat_map(target_instances) {
            let list = &mut self.inst_mut(inst).callers;
            let stale: Vec<_> = list.iter().copied().filter(|t| t.inst == b).collect();
            stale.iter().for_each(|t| {
                list.remove(t);
            });
        }
        let kept = &mut self.insts[a.0 as usize];
        let (locals_a, ret_a, yields_a, sent_a) = (kept.locals, kept.ret, kept.yields, kept.sent);
        let key_a = kept.key.clone();
        kept.callers.extend(callers.iter().copied());
        kept.is_dynamic |= is_dynamic;
        kept.self_guarded |= self_guarded;
        let both_escape = kept.generator_escapes || escapes;
        let mut pairs: Vec<(ElemId, ElemId)> = vec![(ret_a, ret), (yields_a, yields), (sent_a, sent)];
        for (site, var) in sites {
            match kept.sites.get(&site) {
                Some(own) => pairs.push((*own, var)),
                None => {
                    kept.sites.insert(site, var);
                }
            }
        }
        let count = self.program.func(func).locals.len() as u32;
        pairs.extend((0..count).map(|i| (ElemId(locals_a + i), ElemId(locals + i))));
        for (x, y) in pairs {
            self.unify(x, y);
        }
        for (x, y) in key_a.iter().zip(&key) {
            self.join(x, y);
        }
        if both_escape {
            self.escape_generator(a);
        }
        let callers: Vec<_> = callers.into_iter().collect();
        self.wake_tasks(&callers);
        let every = self.bodies[func.index()].stmts.len() as u32;
        self.work.extend((0..every).map(|stmt| crate::solve::Task { inst: a, stmt }));
    }
}
