//! The allocator of wasm programs: size classes with free lists for small blocks, spans of pages for large ones.
//!
//! Owns: linear memory from `__heap_base` on. Does not know: objects. Blocks carry no header: whoever frees a block knows
//! its size.
//!
//! Up to 512 bytes, sizes are rounded to 16 and freed blocks wait in one list per class; up to half a span, there are four
//! classes per doubling. Larger blocks are spans of 4 KB pages, kept in an address-ordered list of free spans that joins
//! neighbours.

use super::Single;
use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;

const PAGE: usize = 4096;
const WASM_PAGE: usize = 65536;
const SMALL: usize = 512;
const MEDIUM: usize = 16384;
/// 32 classes of 16 bytes, then four per doubling from 512 to 16384.
const CLASSES: usize = 32 + 4 * 5 + 1;
/// New blocks of small classes are cut from chunks of this size.
const CHUNK: usize = 16384;

/// A free block of a class.
struct Block {
    next: *mut Block,
}

/// A free span.
struct Span {
    next: *mut Span,
    size: usize,
}

struct Heap {
    free: [Cell<*mut Block>; CLASSES],
    spans: Cell<*mut Span>,
    /// The chunk that small blocks are cut from.
    chunk: Cell<usize>,
    chunk_end: Cell<usize>,
    /// End of the memory in use; 0 before the first allocation.
    top: Cell<usize>,
}

static HEAP: Single<Heap> = Single::new(Heap {
    free: [const { Cell::new(core::ptr::null_mut()) }; CLASSES],
    spans: Cell::new(core::ptr::null_mut()),
    chunk: Cell::new(0),
    chunk_end: Cell::new(0),
    top: Cell::new(0),
});

unsafe extern "C" {
    static __heap_base: u8;
}

/// Class of a block size up to `MEDIUM`, and the size that its blocks have.
#[inline(always)]
fn class(size: usize) -> (usize, usize) {
    if size <= SMALL {
        let c = size.saturating_sub(1) >> 4;
        return (c, (c + 1) << 4);
    }
    let log = usize::BITS - 1 - (size - 1).leading_zeros();
    let quarter = (size - 1) >> (log - 2) & 3;
    let c = 32 + (log as usize - 9) * 4 + quarter;
    (c, (1 << log) + ((quarter + 1) << (log - 2)))
}

/// Memory aligned to 8 (in fact to 16); ends the program when there is none.
#[inline]
pub fn alloc(size: usize) -> *mut u8 {
    if size <= MEDIUM {
        let (c, size) = class(size);
        let head = HEAP.free[c].get();
        if !head.is_null() {
            // SAFETY: blocks in a free list are unused and hold the link.
            HEAP.free[c].set(unsafe { (*head).next });
            return head as *mut u8;
        }
        let p = cut(size);
        if !p.is_null() {
            return p;
        }
    } else {
        let p = alloc_span(size);
        if !p.is_null() {
            return p;
        }
    }
    super::out_of_memory()
}

/// Memory aligned to 8, or null.
pub fn try_alloc(size: usize) -> *mut u8 {
    if size > isize::MAX as usize - WASM_PAGE {
        return core::ptr::null_mut();
    }
    if size <= MEDIUM { alloc(size) } else { alloc_span(size) }
}

/// Gives back a block.
///
/// # Safety
/// `p` came from [`alloc`] or [`try_alloc`] with the same `size` and is not used any more.
#[inline]
pub unsafe fn free(p: *mut u8, size: usize) {
    if size <= MEDIUM {
        let (c, _) = class(size);
        let block = p as *mut Block;
        // SAFETY: the block is unused and large enough for the link.
        unsafe { (*block).next = HEAP.free[c].get() };
        HEAP.free[c].set(block);
    } else {
        // SAFETY: by contract.
        unsafe { free_span(p as usize, round(size)) }
    }
}

fn round(size: usize) -> usize {
    (size + PAGE - 1) & !(PAGE - 1)
}

/// A new block of a class, cut from the current chunk.
#[inline(never)]
fn cut(size: usize) -> *mut u8 {
    let p = HEAP.chunk.get();
    if p + size <= HEAP.chunk_end.get() {
        HEAP.chunk.set(p + size);
        return p as *mut u8;
    }
    // What is left of the old chunk becomes blocks of 16 bytes' multiples.
    let left = HEAP.chunk_end.get() - p;
    if left >= 16 {
        let piece = left.min(SMALL) & !15;
        // SAFETY: the piece was never handed out.
        unsafe { free(p as *mut u8, piece) };
    }
    let p = alloc_span(CHUNK);
    if !p.is_null() {
        HEAP.chunk.set(p as usize + size);
        HEAP.chunk_end.set(p as usize + CHUNK);
    }
    p
}

/// First fit among the free spans, else new memory.
fn alloc_span(size: usize) -> *mut u8 {
    let size = round(size);
    let mut link: *const Cell<*mut Span> = &HEAP.spans;
    // SAFETY: the list holds unused spans, linked through themselves; `Cell<*mut Span>` has the layout of the `next` field.
    unsafe {
        loop {
            let s = (*link).get();
            if s.is_null() {
                break;
            }
            if (*s).size >= size {
                if (*s).size == size {
                    (*link).set((*s).next);
                } else {
                    let rest = (s as usize + size) as *mut Span;
                    (*rest).next = (*s).next;
                    (*rest).size = (*s).size - size;
                    (*link).set(rest);
                }
                return s as *mut u8;
            }
            link = &raw const (*s).next as *const Cell<*mut Span>;
        }
    }
    grow(size)
}

/// Takes memory at the top, growing it by at least an eighth.
fn grow(size: usize) -> *mut u8 {
    if HEAP.top.get() == 0 {
        let base = round(&raw const __heap_base as usize);
        HEAP.top.set(base);
    }
    let top = HEAP.top.get();
    let memory = core::arch::wasm32::memory_size(0) * WASM_PAGE;
    let Some(end) = top.checked_add(size) else { return core::ptr::null_mut() };
    if end > memory {
        let need = (end - memory).div_ceil(WASM_PAGE);
        let generous = need.max(memory / WASM_PAGE / 8);
        if core::arch::wasm32::memory_grow(0, generous) == usize::MAX
            && core::arch::wasm32::memory_grow(0, need) == usize::MAX
        {
            return core::ptr::null_mut();
        }
    }
    HEAP.top.set(end);
    top as *mut u8
}

/// Enters a span into the list, joined with its neighbours; at the top it becomes new memory again.
unsafe fn free_span(start: usize, mut size: usize) {
    let mut before: *mut Span = core::ptr::null_mut();
    let mut after = HEAP.spans.get();
    // SAFETY: the list holds unused spans in the order of their addresses.
    unsafe {
        while !after.is_null() && (after as usize) < start {
            before = after;
            after = (*after).next;
        }
        if after as usize == start + size {
            size += (*after).size;
            after = (*after).next;
        }
        if !before.is_null() && before as usize + (*before).size == start {
            (*before).size += size;
            (*before).next = after;
            return;
        }
        let s = start as *mut Span;
        (*s).next = after;
        (*s).size = size;
        if before.is_null() {
            HEAP.spans.set(s);
        } else {
            (*before).next = s;
        }
    }
}

/// The allocator of Rust's collections.
struct Allocator;

// SAFETY: blocks are aligned to 16, spans to 4096; sizes are those of the layouts.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Nothing here is aligned to more than 16.
        try_alloc(layout.size().max(layout.align()))
    }

    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        // SAFETY: the same size as at allocation.
        unsafe { free(p, layout.size().max(layout.align())) }
    }

    unsafe fn realloc(&self, p: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // A block that has room, or the last one of the memory, stays where it is.
        let old = layout.size();
        if old > MEDIUM && new_size > MEDIUM {
            let (a, b) = (round(old), round(new_size));
            if a == b {
                return p;
            }
            if b > a && p as usize + a == HEAP.top.get() && !grow(b - a).is_null() {
                return p;
            }
        } else if old <= MEDIUM && new_size <= MEDIUM && class(old).0 == class(new_size).0 {
            return p;
        }
        // SAFETY: the new block is separate; both sizes are as allocated.
        unsafe {
            let q = self.alloc(Layout::from_size_align_unchecked(new_size, layout.align()));
            if !q.is_null() {
                core::ptr::copy_nonoverlapping(p, q, old.min(new_size));
                self.dealloc(p, layout);
            }
            q
        }
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;
