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

/// The linear memory of a program.
#[cfg(target_arch = "wasm32")]
mod memory {
    use super::WASM_PAGE;

    unsafe extern "C" {
        static __heap_base: u8;
    }

    /// The first address that is not the linker's.
    pub fn base() -> usize {
        &raw const __heap_base as usize
    }

    /// The first address behind the memory.
    pub fn end() -> usize {
        core::arch::wasm32::memory_size(0) * WASM_PAGE
    }

    pub fn grow(pages: usize) -> bool {
        core::arch::wasm32::memory_grow(0, pages) != usize::MAX
    }
}

/// In unit tests a region of this machine's memory, which grows up to a limit.
#[cfg(not(target_arch = "wasm32"))]
mod memory {
    pub use super::tests::{base, end, grow};
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

/// Memory aligned to 8, or null. A call: buffers grow seldom, and there are many kinds of them.
#[inline(never)]
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
        HEAP.top.set(round(memory::base()));
    }
    let top = HEAP.top.get();
    let memory = memory::end();
    let Some(end) = top.checked_add(size) else { return core::ptr::null_mut() };
    if end > memory {
        let need = (end - memory).div_ceil(WASM_PAGE);
        let generous = need.max((memory - memory::base()) / WASM_PAGE / 8);
        if !memory::grow(generous) && !memory::grow(need) {
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

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::collections::BTreeMap;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Mutex, MutexGuard, OnceLock};
    use std::vec::Vec;

    const LIMIT: usize = 96 << 20;
    static SIZE: AtomicUsize = AtomicUsize::new(3 * WASM_PAGE);
    static LOCK: Mutex<()> = Mutex::new(());

    pub fn base() -> usize {
        static REGION: OnceLock<usize> = OnceLock::new();
        // Aligned as linear memory is; never given back.
        *REGION.get_or_init(|| {
            let region = std::vec![0u8; LIMIT + WASM_PAGE].leak();
            // An odd beginning, as the linker leaves it.
            region.as_ptr() as usize / WASM_PAGE * WASM_PAGE + WASM_PAGE + 1000
        })
    }

    pub fn end() -> usize {
        base() / WASM_PAGE * WASM_PAGE + SIZE.load(Ordering::Relaxed)
    }

    pub fn grow(pages: usize) -> bool {
        let size = SIZE.load(Ordering::Relaxed) + pages * WASM_PAGE;
        if size > LIMIT {
            return false;
        }
        SIZE.store(size, Ordering::Relaxed);
        true
    }

    fn start() -> MutexGuard<'static, ()> {
        LOCK.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Blocks in use: address, size, and the byte that fills them.
    #[derive(Default)]
    struct Blocks {
        all: Vec<(usize, usize, u8)>,
        by_address: BTreeMap<usize, usize>,
    }

    impl Blocks {
        fn add(&mut self, p: *mut u8, size: usize, fill: u8) {
            let at = p as usize;
            assert!(at.is_multiple_of(16) && at >= base() && at + size <= end(), "a block outside of the memory");
            let before = self.by_address.range(..=at).next_back();
            assert!(before.is_none_or(|(start, size)| start + size <= at), "blocks overlap");
            assert!(self.by_address.range(at..).next().is_none_or(|(start, _)| at + size <= *start), "blocks overlap");
            // SAFETY: the block is ours.
            unsafe { p.write_bytes(fill, size) };
            self.by_address.insert(at, size.max(1));
            self.all.push((at, size, fill));
        }

        /// Takes a block out, which must be as it was filled.
        fn take(&mut self, i: usize) -> (usize, usize, u8) {
            let (at, size, fill) = self.all.swap_remove(i);
            self.by_address.remove(&at);
            // SAFETY: the block is ours and was filled.
            let bytes = unsafe { core::slice::from_raw_parts(at as *const u8, size) };
            assert!(bytes.iter().all(|b| *b == fill), "a block of {size} bytes was overwritten");
            (at, size, fill)
        }
    }

    struct Random(u64);

    impl Random {
        fn below(&mut self, n: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % n as u64) as usize
        }

        fn size(&mut self) -> usize {
            match self.below(20) {
                0 => self.below(200_000),
                1 => MEDIUM - 40 + self.below(80),
                2 => CHUNK + self.below(3 * PAGE),
                3..=6 => self.below(MEDIUM),
                7..=10 => self.below(2 * SMALL),
                _ => self.below(120),
            }
        }
    }

    #[test]
    fn classes_are_as_large_as_asked_and_told_apart_by_size() {
        let mut last = (0, 0);
        for size in 0..=MEDIUM {
            let (c, block) = class(size);
            assert!(block >= size && block % 16 == 0 && c < CLASSES, "{size}");
            assert!(block - size <= 16.max(size / 4 + 1), "{size} wastes {}", block - size);
            assert!((c, block) == last || (c == last.0 + 1 && block > last.1) || size == 0, "{size}");
            last = (c, block);
        }
    }

    /// Blocks never overlap, keep what was written, and are used again.
    #[test]
    fn blocks_keep_their_bytes() {
        let _guard = start();
        let mut half_way = 0;
        for seed in 1..=12u64 {
            let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let mut blocks = Blocks::default();
            for step in 0..6000 {
                // Phases of growth, of shrinking, and between.
                let free = match step / 1000 % 3 {
                    0 => random.below(4) == 0,
                    1 => random.below(4) != 0,
                    _ => random.below(2) == 0,
                };
                if free && !blocks.all.is_empty() {
                    let i = random.below(blocks.all.len());
                    let (at, size, fill) = blocks.take(i);
                    let layout = Layout::from_size_align(size.max(1), 8).expect("a layout");
                    let new_size = random.size().max(1);
                    if size > 0 && random.below(3) == 0 {
                        // SAFETY: the block was made with this layout.
                        let p = unsafe { Allocator.realloc(at as *mut u8, layout, new_size) };
                        assert!(!p.is_null());
                        // SAFETY: so many bytes were kept.
                        let kept = unsafe { core::slice::from_raw_parts(p, size.min(new_size)) };
                        assert!(kept.iter().all(|b| *b == fill), "a grown block lost its bytes");
                        blocks.add(p, new_size, fill.wrapping_add(1));
                    } else {
                        // SAFETY: the block was made with this size and is not used any more.
                        unsafe { super::free(at as *mut u8, size) };
                    }
                } else {
                    let size = random.size();
                    let p = try_alloc(size);
                    assert!(!p.is_null());
                    blocks.add(p, size, step as u8);
                }
            }
            if seed == 6 {
                half_way = end() - base();
            }
            while !blocks.all.is_empty() {
                let (at, size, _) = blocks.take(0);
                // SAFETY: as above.
                unsafe { super::free(at as *mut u8, size) };
            }
        }
        let used = end() - base();
        assert!(used < half_way + half_way / 4, "memory is not used again: {half_way}, then {used} bytes");
    }

    /// A list of a million nodes, and a vector that grows meanwhile, as when a program drops a long linked list.
    #[test]
    fn a_million_blocks_are_given_back_through_a_growing_vector() {
        let _guard = start();
        for round in 0..3 {
            let mut head = 0usize;
            for k in 0..1_000_000usize {
                let p = alloc(40) as *mut [usize; 2];
                // SAFETY: the block is large enough.
                unsafe { p.write([head, k]) };
                head = p as usize;
            }
            let mut waiting = (core::ptr::null_mut::<usize>(), 0usize, 0usize);
            let mut expected = 1_000_000usize;
            while head != 0 {
                // SAFETY: the list is intact if the allocator is; the vector's layout is the one of its last growth.
                unsafe {
                    let [next, k] = *(head as *const [usize; 2]);
                    expected -= 1;
                    assert_eq!(k, expected, "round {round}");
                    if waiting.1 == waiting.2 {
                        let size = (waiting.2 * 2).max(4);
                        waiting.0 = if waiting.2 == 0 {
                            Allocator.alloc(Layout::array::<usize>(size).expect("a layout")) as *mut usize
                        } else {
                            let old = Layout::array::<usize>(waiting.2).expect("a layout");
                            Allocator.realloc(waiting.0 as *mut u8, old, size * size_of::<usize>()) as *mut usize
                        };
                        waiting.2 = size;
                    }
                    waiting.0.add(waiting.1).write(k);
                    waiting.1 += 1;
                    super::free(head as *mut u8, 40);
                    head = next;
                }
            }
            assert_eq!((expected, waiting.1), (0, 1_000_000));
            for i in 0..waiting.1 {
                // SAFETY: written above.
                assert_eq!(unsafe { *waiting.0.add(i) }, 999_999 - i);
            }
            // SAFETY: not used any more.
            unsafe { Allocator.dealloc(waiting.0 as *mut u8, Layout::array::<usize>(waiting.2).expect("a layout")) };
        }
    }

    #[test]
    fn memory_that_is_not_to_be_had_is_null() {
        let _guard = start();
        assert!(try_alloc(LIMIT + 1).is_null());
        assert!(try_alloc(usize::MAX - 5).is_null());
        assert!(!try_alloc(10).is_null());
    }
}
