//! Finding characters in characters.
//!
//! Owns: searching forwards and backwards over any widths. Does not know: string objects. `bytes` uses it too.

use super::View;
use super::object::Unit;
use crate::with_view;
use alloc::vec::Vec;

/// The place of `needle` in `hay`, from the left.
pub fn find(hay: View, needle: View) -> Option<usize> {
    with_view!(hay, h => find_in(h, needle))
}

/// The place of `needle` in `hay`, from the right.
pub fn rfind(hay: View, needle: View) -> Option<usize> {
    with_view!(hay, h => rfind_in(h, needle))
}

/// `needle` in the width of `T`; `None` when it cannot occur.
fn narrowed<T: Unit>(needle: View) -> Option<Vec<T>> {
    let mut out = Vec::with_capacity(needle.len());
    for c in needle.chars() {
        out.push(T::from_code(c)?);
    }
    Some(out)
}

fn find_in<T: Unit>(hay: &[T], needle: View) -> Option<usize> {
    match needle.len() {
        0 => Some(0),
        1 => {
            let c = T::from_code(needle.at(0))?;
            hay.iter().position(|x| *x == c)
        }
        n if n > hay.len() => None,
        _ => find_units(hay, &narrowed::<T>(needle)?),
    }
}

fn rfind_in<T: Unit>(hay: &[T], needle: View) -> Option<usize> {
    match needle.len() {
        0 => Some(hay.len()),
        1 => {
            let c = T::from_code(needle.at(0))?;
            hay.iter().rposition(|x| *x == c)
        }
        n if n > hay.len() => None,
        _ => {
            let needle = narrowed::<T>(needle)?;
            hay.windows(needle.len()).rposition(|w| w == needle)
        }
    }
}

/// Compares at the last character first. Where it differs, a set of the needle's characters (their low six bits) tells
/// whether the next character can be in it; if not, the whole needle is skipped.
pub fn find_units<T: Unit>(hay: &[T], needle: &[T]) -> Option<usize> {
    let n = needle.len();
    let (last, head) = needle.split_last()?;
    let mut set = 0u64;
    for c in needle {
        set |= 1 << (c.code() & 63);
    }
    // How far the needle can move when its last character matches but the rest does not.
    let skip = head.iter().rev().position(|c| c == last).unwrap_or(n - 1);
    let mut i = 0;
    while i + n <= hay.len() {
        if hay[i + n - 1] == *last {
            if hay[i..i + n - 1] == *head {
                return Some(i);
            }
            match hay.get(i + n) {
                Some(next) if set >> (next.code() & 63) & 1 == 0 => i += n,
                _ => i += skip,
            }
        } else if let Some(next) = hay.get(i + n)
            && set >> (next.code() & 63) & 1 == 0
        {
            i += n;
        }
        i += 1;
    }
    None
}

/// Occurrences that do not overlap, at most `max`.
pub fn count(hay: View, needle: View, max: usize) -> usize {
    if needle.is_empty() {
        return (hay.len() + 1).min(max);
    }
    let (mut n, mut at) = (0, 0);
    while n < max {
        match find(hay.cut(at, usize::MAX), needle) {
            Some(i) => at += i + needle.len(),
            None => break,
        }
        n += 1;
    }
    n
}
