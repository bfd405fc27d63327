//! Bodies as numbered blocks: what exact copies and generator bodies need to be entered in the middle.
//!
//! Owns: the block builder, and which values are live where a body is entered. Statements without a resume point inside
//! stay structured; the builder only sees the ones around resume points. Does not know: the source.

use crate::liveness::{self, Set};
use mlc_ir as ir;
use mlc_ir::{DispatchBlock, LocalId, Stmt};
use std::collections::{BTreeMap, BTreeSet};

/// Blocks under construction. Numbers are final only after [`Blocks::finish`].
#[derive(Default)]
pub struct Blocks {
    list: Vec<DispatchBlock>,
    pub current: u32,
    /// Where error edges of new blocks lead.
    pub handler: Option<u32>,
    /// Blocks that something leads to.
    reached: BTreeSet<u32>,
    /// Blocks that are entered from outside: resume points and the start.
    pub entries: BTreeSet<u32>,
}

impl Blocks {
    /// Begins with block 0, the start of the body.
    pub fn new() -> Blocks {
        let mut blocks = Blocks::default();
        blocks.add(None);
        blocks.entries.insert(0);
        blocks
    }

    pub fn add(&mut self, handler: Option<u32>) -> u32 {
        self.list.push(DispatchBlock { handler, body: Vec::new() });
        self.list.len() as u32 - 1
    }

    pub fn reach(&mut self, block: u32) {
        self.reached.insert(block);
    }

    pub fn is_reached(&self, block: u32) -> bool {
        self.reached.contains(&block) || self.entries.contains(&block)
    }

    /// Ends the current block with the statements gathered for it.
    pub fn close(&mut self, body: ir::Block) {
        self.list[self.current as usize].body = body;
    }

    /// Leaves out blocks that nothing reaches; answers the rest and the new number of each.
    pub fn finish(mut self) -> (Vec<DispatchBlock>, BTreeMap<u32, u32>) {
        let mut seen: BTreeSet<u32> = BTreeSet::new();
        let mut todo: Vec<u32> = self.entries.iter().copied().collect();
        while let Some(b) = todo.pop() {
            if !seen.insert(b) {
                continue;
            }
            let block = &self.list[b as usize];
            ir::visit::walk(&block.body, &mut |s| {
                if let Stmt::Goto(t) = s {
                    todo.push(*t);
                }
            });
            // Every operation of the block may fail, as far as is known here.
            todo.extend(block.handler);
        }
        let number: BTreeMap<u32, u32> = seen.iter().enumerate().map(|(i, b)| (*b, i as u32)).collect();
        let mut out = Vec::new();
        for b in &seen {
            let mut block =
                std::mem::replace(&mut self.list[*b as usize], DispatchBlock { handler: None, body: Vec::new() });
            block.handler = block.handler.map(|h| number[&h]);
            ir::visit::walk_mut(&mut block.body, &mut |s| {
                if let Stmt::Goto(t) = s {
                    *t = number[t];
                }
            });
            out.push(block);
        }
        (out, number)
    }
}

/// Locals live at the start of each block, when `at_end` are live where the function ends.
pub fn live_in(blocks: &mut [DispatchBlock], at_end: Set) -> Vec<Set> {
    liveness::dispatch_live(blocks, at_end)
}

/// Variables that keep their values until the function ends, although nothing reads them any more: where a release can run
/// code of the program, it must not come early.
///
/// ```python
/// def numbers(resource):  # `resource.__del__` runs when the generator ends, not at its first `yield`
///     yield 1
///     yield 2
/// ```
pub fn kept_to_the_end(locals: &[ir::Local]) -> Set {
    let mut set = Set::default();
    for (i, local) in locals.iter().enumerate() {
        if local.name.is_some() && local.repr == ir::Repr::Word && local.owned {
            set.insert(LocalId(i as u32));
        }
    }
    set
}

/// The slot numbers of values that a generator keeps while it is suspended: words and raw numbers count apart.
pub struct FrameLayout {
    pub slots: BTreeMap<LocalId, u32>,
    pub words: u32,
    pub raws: u32,
}

pub fn frame_layout(live: &[&Set], locals: &[ir::Local]) -> FrameLayout {
    let mut all = BTreeSet::new();
    for set in live {
        all.extend(set.iter());
    }
    let mut layout = FrameLayout { slots: BTreeMap::new(), words: 0, raws: 0 };
    for id in all {
        let next = if locals[id.index()].repr == ir::Repr::Word { &mut layout.words } else { &mut layout.raws };
        layout.slots.insert(id, *next);
        *next += 1;
    }
    layout
}
