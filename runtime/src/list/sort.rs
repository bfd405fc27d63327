//! Sorting: stable, with `<` only.
//!
//! Owns: `list.sort`. A merge sort over natural runs, short runs being lengthened by binary insertion. Keys that are all
//! small ints, all floats or all strings are compared without dispatch. Does not know: anything but `<`.

use super::{List, methods::reverse_list};
use crate::call;
use crate::exc;
use crate::float::{self, FLOAT};
use crate::ok;
use crate::ops;
use crate::str_::{self, STR};
use crate::types::{Type, type_of};
use crate::word::{Ref, Value};
use alloc::vec::Vec;

/// Compares keys; `None` after an exception.
trait Less {
    type Item: Copy;
    fn less(&self, a: Self::Item, b: Self::Item) -> Option<bool>;
}

/// Key word, and the number of the element it belongs to.
type Keyed = (u64, u32);

struct Ints;
struct Floats;
struct Strings;
struct Any;

impl Less for Ints {
    type Item = Keyed;
    #[inline(always)]
    fn less(&self, a: Keyed, b: Keyed) -> Option<bool> {
        Some((a.0 as i64) < b.0 as i64)
    }
}

impl Less for Floats {
    type Item = Keyed;
    #[inline(always)]
    fn less(&self, a: Keyed, b: Keyed) -> Option<bool> {
        // SAFETY: the keys are alive while the list is sorted.
        unsafe { Some(float::get(Ref::from_raw(a.0)) < float::get(Ref::from_raw(b.0))) }
    }
}

impl Less for Strings {
    type Item = Keyed;
    #[inline(always)]
    fn less(&self, a: Keyed, b: Keyed) -> Option<bool> {
        // SAFETY: the keys are alive while the list is sorted.
        unsafe { Some(str_::cmp(Ref::from_raw(a.0), Ref::from_raw(b.0)) < 0) }
    }
}

impl Less for Any {
    type Item = Keyed;
    fn less(&self, a: Keyed, b: Keyed) -> Option<bool> {
        // SAFETY: the keys are alive while the list is sorted.
        let r = unsafe { ops::lt_bool(Ref::from_raw(a.0), Ref::from_raw(b.0)) };
        if exc::pending() { None } else { Some(r) }
    }
}

struct RawFloats;

impl Less for RawFloats {
    type Item = f64;
    #[inline(always)]
    fn less(&self, a: f64, b: f64) -> Option<bool> {
        Some(a < b)
    }
}

/// `list.sort(key=key, reverse=reverse)`; `key` may be `None`.
pub fn sort(list: Ref, key: Ref, reverse: bool) {
    let l = list.get::<List>();
    let keyless = key.is_none() || key.is_null();
    if keyless && !l.is_words() {
        return sort_raw(l, reverse);
    }
    // The elements are out of the list while program code may run, as in CPython.
    let block = l.take_block();
    let held = List::empty(&super::LIST, block.kind());
    held.put_block(block);
    let done = sort_words(&held, if keyless { Ref::NULL } else { key }, reverse);
    let modified = !l.is_empty() || l.was_used();
    l.put_block(held.take_block());
    if done && modified {
        exc::value_error("list modified during sort")
    }
}

fn sort_raw(l: &List, reverse: bool) {
    // Equal raw elements cannot be told apart, except 0.0 and -0.0, and NaN orders nothing: floats are merged.
    match l.kind().sort {
        // SAFETY: the block holds `len` elements of the kind.
        Some(f) => unsafe { f(l.place(0), l.len()) },
        None => {
            if reverse {
                reverse_list(l);
            }
            // SAFETY: floats are the only raw kind without a sort of its own.
            let _ = merge_sort(unsafe { l.raws::<f64>() }, &RawFloats);
        }
    }
    if reverse {
        reverse_list(l);
    }
}

/// Sorts in place; false after an exception, when the list is some permutation of what it was.
fn sort_words(l: &List, key: Ref, reverse: bool) -> bool {
    let n = l.len();
    let mut keys: Vec<Value> = Vec::new();
    if !key.is_null() {
        keys.reserve_exact(n);
        for i in 0..n {
            let item = l.item(i);
            keys.push(ok!(call::call1(key, item.r())));
        }
    }
    if n < 2 {
        return true;
    }
    if reverse {
        reverse_list(l);
        keys.reverse();
    }
    let words: &[Ref] = if key.is_null() { l.words() } else { crate::word::refs(&keys) };
    let mut order: Vec<Keyed> = words.iter().enumerate().map(|(i, w)| (w.raw(), i as u32)).collect();
    let done = if words.iter().all(|w| w.is_small()) {
        merge_sort(&mut order, &Ints)
    } else if all(words, &FLOAT) {
        merge_sort(&mut order, &Floats)
    } else if all(words, &STR) {
        merge_sort(&mut order, &Strings)
    } else {
        merge_sort(&mut order, &Any)
    };
    permute(l, &order);
    if reverse {
        reverse_list(l);
    }
    done.is_some()
}

fn all(words: &[Ref], ty: &'static Type) -> bool {
    words.iter().all(|w| core::ptr::eq(type_of(*w), ty))
}

fn permute(l: &List, order: &[Keyed]) {
    // SAFETY: `order` is a permutation of the element numbers; whole elements move with their counts.
    unsafe {
        if l.kind().shift == 3 {
            let old = l.raws::<u64>().to_vec();
            for (to, (_, i)) in l.raws::<u64>().iter_mut().zip(order) {
                *to = old[*i as usize];
            }
        } else {
            let old = l.raws::<u8>().to_vec();
            for (to, (_, i)) in l.raws::<u8>().iter_mut().zip(order) {
                *to = old[*i as usize];
            }
        }
    }
}

/// Runs shorter than this are lengthened by binary insertion.
fn least_run(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= 64 {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// Sorts; `None` after an exception of a comparison, when `v` is some permutation of what it was.
fn merge_sort<L: Less>(v: &mut [L::Item], less: &L) -> Option<()> {
    let n = v.len();
    let least = least_run(n);
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut scratch: Vec<L::Item> = Vec::new();
    let mut at = 0;
    while at < n {
        let mut len = count_run(&mut v[at..], less)?;
        let want = least.min(n - at);
        if len < want {
            insertion(&mut v[at..at + want], len, less)?;
            len = want;
        }
        runs.push((at, len));
        at += len;
        while let [.., a, b] = runs[..] {
            let deeper = runs.len() >= 3 && runs[runs.len() - 3].1 <= a.1 + b.1;
            if a.1 > b.1 && !deeper {
                break;
            }
            if deeper && runs[runs.len() - 3].1 < b.1 {
                let k = runs.len() - 3;
                merge_at(v, &mut runs, k, &mut scratch, less)?;
            } else {
                let k = runs.len() - 2;
                merge_at(v, &mut runs, k, &mut scratch, less)?;
            }
        }
    }
    while runs.len() > 1 {
        let k = runs.len();
        let k = if k >= 3 && runs[k - 3].1 < runs[k - 1].1 { k - 3 } else { k - 2 };
        merge_at(v, &mut runs, k, &mut scratch, less)?;
    }
    Some(())
}

/// Length of the run at the start: not descending, or strictly descending and then reversed.
fn count_run<L: Less>(v: &mut [L::Item], less: &L) -> Option<usize> {
    if v.len() < 2 {
        return Some(v.len());
    }
    let down = less.less(v[1], v[0])?;
    let mut n = 2;
    while n < v.len() && less.less(v[n], v[n - 1])? == down {
        n += 1;
    }
    if down {
        v[..n].reverse();
    }
    Some(n)
}

/// Sorts `v`, whose first `sorted` elements are sorted.
fn insertion<L: Less>(v: &mut [L::Item], sorted: usize, less: &L) -> Option<()> {
    for i in sorted..v.len() {
        let x = v[i];
        let (mut low, mut high) = (0, i);
        while low < high {
            let mid = low + (high - low) / 2;
            if less.less(x, v[mid])? {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        v.copy_within(low..i, low + 1);
        v[low] = x;
    }
    Some(())
}

fn merge_at<L: Less>(
    v: &mut [L::Item],
    runs: &mut Vec<(usize, usize)>,
    k: usize,
    scratch: &mut Vec<L::Item>,
    less: &L,
) -> Option<()> {
    let ((start, a), (_, b)) = (runs[k], runs[k + 1]);
    runs[k].1 = a + b;
    runs.remove(k + 1);
    let v = &mut v[start..start + a + b];
    // Runs that are in order already need no merging.
    if !less.less(v[a], v[a - 1])? {
        return Some(());
    }
    if a <= b { merge_low(v, a, scratch, less) } else { merge_high(v, a, scratch, less) }
}

/// Merges `v[..a]` and `v[a..]`, the first being copied out.
fn merge_low<L: Less>(v: &mut [L::Item], a: usize, scratch: &mut Vec<L::Item>, less: &L) -> Option<()> {
    scratch.clear();
    scratch.extend_from_slice(&v[..a]);
    let (mut i, mut j, mut to) = (0, a, 0);
    let mut result = Some(());
    while i < a && j < v.len() {
        match less.less(v[j], scratch[i]) {
            Some(true) => {
                v[to] = v[j];
                j += 1;
            }
            Some(false) => {
                v[to] = scratch[i];
                i += 1;
            }
            None => {
                result = None;
                break;
            }
        }
        to += 1;
    }
    // The places from `to` to `j` are exactly those of the copied elements that are left.
    for x in &scratch[i..] {
        v[to] = *x;
        to += 1;
    }
    result
}

/// Merges from the end, the second run being copied out.
fn merge_high<L: Less>(v: &mut [L::Item], a: usize, scratch: &mut Vec<L::Item>, less: &L) -> Option<()> {
    scratch.clear();
    scratch.extend_from_slice(&v[a..]);
    let (mut i, mut j, mut to) = (a, scratch.len(), v.len());
    let mut result = Some(());
    while i > 0 && j > 0 {
        match less.less(scratch[j - 1], v[i - 1]) {
            Some(true) => {
                to -= 1;
                i -= 1;
                v[to] = v[i];
            }
            Some(false) => {
                to -= 1;
                j -= 1;
                v[to] = scratch[j];
            }
            None => {
                result = None;
                break;
            }
        }
    }
    v[to - j..to].copy_from_slice(&scratch[..j]);
    result
}
