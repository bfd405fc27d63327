//! The backup collector: finds containers that only cycles keep alive.
//!
//! Owns: the list of tracked containers, when to collect, and the collection itself. Does not know: what containers hold
//! (the `traverse` and `clear` slots do).
//!
//! Counting frees everything except cycles. A collection subtracts from every tracked container's count the references
//! that come from tracked containers; what keeps a positive rest is referred to from outside, and everything it reaches
//! stays. The rest is garbage: its `__del__` run first, then, if they brought nothing back, the `clear` slots break the
//! cycles and counting frees the objects.

use crate::object::Header;
use crate::sys::Single;
use crate::word::{Ref, Value};
use alloc::vec::Vec;
use core::cell::Cell;
use core::ptr::null;

/// Header of containers. `prev` holds the address of the previous container, or during a collection the count left;
/// its lowest bit says that `__del__` has run.
#[repr(C)]
pub struct GcHeader {
    pub head: Header,
    next: Cell<*const GcHeader>,
    prev: Cell<usize>,
}

const FINALIZED: usize = 1;
const SHIFT: u32 = 2;
const REACHED: usize = usize::MAX >> SHIFT;

impl GcHeader {
    #[inline(always)]
    pub const fn new(ty: &'static crate::types::Type) -> GcHeader {
        GcHeader { head: Header::new(ty), next: Cell::new(null()), prev: Cell::new(0) }
    }

    /// The header of a container in static memory, which is never tracked.
    pub const fn immortal(ty: &'static crate::types::Type) -> GcHeader {
        GcHeader { head: Header::immortal(ty), next: Cell::new(null()), prev: Cell::new(0) }
    }

    /// `__del__` has run for this object; it does not run again.
    pub fn is_finalized(&self) -> bool {
        self.prev.get() & FINALIZED != 0
    }

    pub fn set_finalized(&self) {
        self.prev.set(self.prev.get() | FINALIZED);
    }

    fn set_prev(&self, p: *const GcHeader) {
        self.prev.set(p as usize | (self.prev.get() & FINALIZED));
    }

    fn prev(&self) -> *const GcHeader {
        (self.prev.get() & !FINALIZED) as *const GcHeader
    }

    fn refs(&self) -> usize {
        self.prev.get() >> SHIFT
    }

    fn set_refs(&self, n: usize) {
        self.prev.set((n << SHIFT) | (self.prev.get() & FINALIZED));
    }
}

struct State {
    first: Cell<*const GcHeader>,
    count: Cell<usize>,
    threshold: Cell<usize>,
    collecting: Cell<bool>,
}

const MIN_THRESHOLD: usize = 10_000;

static STATE: Single<State> = Single::new(State {
    first: Cell::new(null()),
    count: Cell::new(0),
    threshold: Cell::new(MIN_THRESHOLD),
    collecting: Cell::new(false),
});

/// Enters a new container into the list.
///
/// # Safety
/// `p` is a live container that is not in the list.
#[inline(always)]
pub unsafe fn track(p: *const GcHeader) {
    // SAFETY: by contract; the neighbours in the list are live containers.
    unsafe {
        let first = STATE.first.get();
        (*p).next.set(first);
        (*p).set_prev(null());
        if !first.is_null() {
            (*first).set_prev(p);
        }
    }
    STATE.first.set(p);
    STATE.count.set(STATE.count.get() + 1);
}

/// Takes a container out of the list. During a collection the list's back links hold counts, but nothing is freed then.
///
/// # Safety
/// `p` is a container in the list.
#[inline(always)]
pub unsafe fn untrack(p: *const GcHeader) {
    // SAFETY: by contract; the neighbours in the list are live containers.
    unsafe {
        let (next, prev) = ((*p).next.get(), (*p).prev());
        if prev.is_null() {
            STATE.first.set(next);
        } else {
            (*prev).next.set(next);
        }
        if !next.is_null() {
            (*next).set_prev(prev);
        }
    }
    STATE.count.set(STATE.count.get() - 1);
}

/// Number of tracked containers.
pub fn tracked() -> usize {
    STATE.count.get()
}

/// Collects when enough containers have been made since the last time. Called before the allocation of containers by
/// operations of the program, when no runtime code holds raw pointers into containers.
#[inline(always)]
pub fn poll() {
    if STATE.count.get() > STATE.threshold.get() {
        collect_now();
    }
}

#[cold]
#[inline(never)]
fn collect_now() {
    collect();
}

/// Handed to `traverse` slots: [`Visitor::visit`] is called with every word that the container owns.
pub struct Visitor {
    reach: bool,
    work: Vec<*const GcHeader>,
}

impl Visitor {
    #[inline]
    pub fn visit(&mut self, r: Ref) {
        let Some(h) = r.header() else { return };
        if !h.ty().has_gc() || h.count() & crate::object::IMMORTAL != 0 {
            return;
        }
        let p = h as *const Header as *const GcHeader;
        // SAFETY: objects of types with the collector's flag begin with a `GcHeader`.
        let g = unsafe { &*p };
        if !self.reach {
            // Objects outside the set under examination are marked REACHED and stay so.
            if g.refs() != REACHED {
                g.set_refs(g.refs() - 1);
            }
        } else if g.refs() != REACHED {
            g.set_refs(REACHED);
            self.work.push(p);
        }
    }
}

fn traverse(p: *const GcHeader, visitor: &mut Visitor) {
    // SAFETY: the container is live; its type's slot knows its layout.
    unsafe {
        if let Some(f) = (*p).head.ty().traverse() {
            f(Ref::from_raw(p as usize as u64), visitor);
        }
    }
}

/// Finds among `set` (whose `prev` fields may be overwritten) the containers that nothing outside it reaches.
/// On return all of `set` is marked REACHED except the answer.
fn unreachable(set: &[*const GcHeader], extra: usize) -> Vec<*const GcHeader> {
    let mut v = Visitor { reach: false, work: Vec::new() };
    // SAFETY: all of `set` are live containers.
    unsafe {
        for &p in set {
            // Immortal containers are reached from outside by definition.
            let count = (*p).head.count();
            (*p).set_refs(if count & crate::object::IMMORTAL != 0 { 1 } else { count as usize - extra });
        }
        for &p in set {
            traverse(p, &mut v);
        }
        v.reach = true;
        for &p in set {
            let refs = (*p).refs();
            if refs != 0 && refs != REACHED {
                (*p).set_refs(REACHED);
                v.work.push(p);
            }
            while let Some(q) = v.work.pop() {
                traverse(q, &mut v);
            }
        }
        set.iter().copied().filter(|&p| (*p).refs() != REACHED).collect()
    }
}

/// All tracked containers, in the order of the list.
fn tracked_list() -> Vec<*const GcHeader> {
    let mut all = Vec::with_capacity(STATE.count.get());
    let mut p = STATE.first.get();
    while !p.is_null() {
        all.push(p);
        // SAFETY: the list holds containers that are not freed yet.
        p = unsafe { (*p).next.get() };
    }
    all
}

/// Makes the back links again, where counts were kept during a collection.
fn relink(all: &[*const GcHeader]) {
    let mut prev = null();
    for &p in all {
        // SAFETY: nothing was freed since the list was read.
        unsafe { (*p).set_prev(prev) };
        prev = p;
    }
}

/// Runs a collection; answers the number of objects found unreachable.
pub fn collect() -> i64 {
    if STATE.collecting.replace(true) {
        return 0;
    }
    let all = tracked_list();
    // Objects that wait for their deallocation are in the list too; nothing refers to them.
    // SAFETY: the list holds containers that are not freed yet.
    let set: Vec<_> = all.iter().copied().filter(|&p| unsafe { (*p).head.count() } != 0).collect();
    let garbage = unreachable(&set, 0);
    relink(&all);
    drop((all, set));
    // SAFETY: the garbage is live: its cycles hold it.
    let held: Vec<Value> = garbage.iter().rev().map(|&p| unsafe { Ref::from_raw(p as usize as u64) }.own()).collect();
    let found = held.len() as i64;
    let finalized = finalize(&held);
    if finalized {
        clear_still_unreachable(held);
    } else {
        clear(held);
    }
    STATE.threshold.set(MIN_THRESHOLD.max(STATE.count.get() * 2));
    STATE.collecting.set(false);
    found
}

/// At the end of the program: collects, then runs the finalizers of all that is left, the oldest first. The module's
/// variables keep their values, which finalizers may use: `def __del__(self): log.append(self.name)`.
pub fn finish() {
    collect();
    let all = tracked_list();
    // SAFETY: the list holds containers that are not freed yet; what waits for its deallocation has no references.
    let live = all.iter().rev().filter(|&&p| unsafe { (*p).head.count() } != 0);
    // SAFETY: as above.
    let held: Vec<Value> = live.map(|&p| unsafe { Ref::from_raw(p as usize as u64) }.own()).collect();
    finalize(&held);
}

/// Runs the finalizers that have not run; answers whether there were any.
fn finalize(held: &[Value]) -> bool {
    let mut any = false;
    for v in held {
        let Some(h) = v.r().header() else { continue };
        if let Some(f) = h.ty().finalize() {
            any |= f(v.r());
        }
    }
    any
}

/// A `__del__` may have stored an object of the garbage somewhere: examines the garbage once more.
fn clear_still_unreachable(held: Vec<Value>) {
    // The visitor reads counts from the back links of all containers it meets.
    let all = tracked_list();
    for &p in &all {
        // SAFETY: the list holds containers that are not freed yet.
        unsafe { (*p).set_refs(REACHED) };
    }
    let set: Vec<*const GcHeader> = held.iter().map(|v| v.raw() as usize as *const GcHeader).collect();
    let garbage = unreachable(&set, 1);
    relink(&all);
    // SAFETY: `held` keeps the garbage alive.
    let dead: Vec<Value> = garbage.iter().map(|&p| unsafe { Ref::from_raw(p as usize as u64) }.own()).collect();
    drop(held);
    clear(dead);
}

fn clear(dead: Vec<Value>) {
    for v in &dead {
        if let Some(f) = v.r().header().and_then(|h| h.ty().clear()) {
            f(v.r());
        }
    }
}
