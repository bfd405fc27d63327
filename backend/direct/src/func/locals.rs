//! Which wasm local holds which local of the IR.
//!
//! Temporaries that live in one straight run of statements hand their wasm local on to later ones, so that a long function
//! does not have a wasm local per temporary: `a.b.b.b` of a thousand links needs a handful. Engines take time that grows
//! with the product of locals and blocks, and every owned local is released at the function's end.
//!
//! A temporary shares when it is assigned once and named only in the block that assigns it (also in blocks inside), after
//! that. A temporary that something still keeps at the end of its run (an exception left before it was moved) is released
//! when its wasm local is assigned again, or at the function's end.

use super::cleanup::Cleanup;
use mlc_ir::{Block, Function, LocalId, Repr, Stmt};
use std::collections::BTreeMap;

pub(crate) struct Locals {
    /// Wasm local of every local of the IR.
    pub index: Vec<u32>,
    /// Representations of the wasm locals behind the parameters.
    pub declared: Vec<Repr>,
}

/// What may share: the representation, and whether the local is empty (null) between its uses.
type Class = (Repr, bool);

impl Locals {
    pub fn plan(f: &Function, cleanup: &Cleanup) -> Locals {
        let mut runs = Runs { at: Vec::new(), of: vec![Run::Unseen; f.locals.len()] };
        for (i, local) in f.locals.iter().enumerate() {
            if local.name.is_some() {
                runs.of[i] = Run::Alone;
            }
        }
        f.params.iter().for_each(|p| runs.of[p.index()] = Run::Alone);
        runs.block(&f.body);

        let mut plan = Plan {
            locals: Locals { index: vec![u32::MAX; f.locals.len()], declared: Vec::new() },
            params: f.params.len() as u32,
            f,
            cleanup,
            ends: BTreeMap::new(),
            free: BTreeMap::new(),
            shares: Vec::new(),
            blocks: 0,
        };
        for (i, p) in f.params.iter().enumerate() {
            plan.locals.index[p.index()] = i as u32;
        }
        for (i, run) in runs.of.iter().enumerate() {
            let local = LocalId(i as u32);
            plan.shares.push(matches!(run, Run::In { .. }));
            match run {
                Run::In { block, last } => plan.ends.entry((*block, *last)).or_default().push(local),
                _ if plan.locals.index[i] == u32::MAX => plan.locals.index[i] = plan.declare(f.local(local).repr),
                _ => {}
            }
        }
        plan.block(&f.body);
        plan.locals
    }
}

#[derive(Clone, Copy)]
enum Run {
    Unseen,
    /// Assigned in a block (numbered in the order of the text), and named there up to statement `last`.
    In {
        block: u32,
        last: u32,
    },
    Alone,
}

/// Finds the runs.
struct Runs {
    /// For every block entered so far: the statement that is looked at, `None` when the block is done.
    at: Vec<Option<u32>>,
    of: Vec<Run>,
}

impl Runs {
    fn block(&mut self, block: &Block) {
        let id = self.at.len();
        self.at.push(None);
        for (i, stmt) in block.iter().enumerate() {
            self.at[id] = Some(i as u32);
            stmt.uses(&mut |l| self.name(l));
            if let Stmt::Range { var, .. } = stmt {
                self.name(*var);
            }
            if let Stmt::Let { dst, .. } = stmt {
                self.of[dst.index()] = match self.of[dst.index()] {
                    Run::Unseen => Run::In { block: id as u32, last: i as u32 },
                    _ => Run::Alone,
                };
            }
            stmt.blocks(&mut |b| self.block(b));
        }
        self.at[id] = None;
    }

    fn name(&mut self, l: LocalId) {
        let run = &mut self.of[l.index()];
        *run = match *run {
            Run::In { block, .. } => match self.at[block as usize] {
                Some(last) => Run::In { block, last },
                None => Run::Alone,
            },
            _ => Run::Alone,
        };
    }
}

/// Hands out wasm locals, in the order of the text.
struct Plan<'a> {
    locals: Locals,
    params: u32,
    f: &'a Function,
    cleanup: &'a Cleanup,
    /// The locals whose runs end at a statement of a block.
    ends: BTreeMap<(u32, u32), Vec<LocalId>>,
    free: BTreeMap<Class, Vec<u32>>,
    shares: Vec<bool>,
    blocks: u32,
}

impl Plan<'_> {
    fn declare(&mut self, repr: Repr) -> u32 {
        self.locals.declared.push(repr);
        self.params + self.locals.declared.len() as u32 - 1
    }

    fn class(&self, l: LocalId) -> Class {
        (self.f.local(l).repr, self.cleanup.tracks(l))
    }

    fn block(&mut self, block: &Block) {
        let id = self.blocks;
        self.blocks += 1;
        for (i, stmt) in block.iter().enumerate() {
            // Not the local of an operand that ends here: an operation may look at it after storing a part of its result.
            if let Stmt::Let { dst, .. } = stmt
                && self.shares[dst.index()]
            {
                let class = self.class(*dst);
                let index = self.free.get_mut(&class).and_then(Vec::pop);
                self.locals.index[dst.index()] = index.unwrap_or_else(|| self.declare(class.0));
            }
            stmt.blocks(&mut |b| self.block(b));
            for l in self.ends.remove(&(id, i as u32)).unwrap_or_default() {
                self.free.entry(self.class(l)).or_default().push(self.locals.index[l.index()]);
            }
        }
    }
}
