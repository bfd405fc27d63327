//! Where text is cut, filled and replaced: what the methods of `str` and `bytes` have in common.
//!
//! Owns: splitting, stripping, padding, tabs and replacement over views. Does not know: objects, arguments, and what a
//! space or the end of a line is.

use super::{Builder, View, search};
use alloc::vec::Vec;

/// Which characters a type calls white space, or the end of a line.
pub type Class = fn(u32) -> bool;

/// The parts between separators (`None`: runs of white space), from the left, with at most `max` cuts; `None` after an
/// exception of `push`.
pub fn split(
    v: View,
    sep: Option<View>,
    max: usize,
    space: Class,
    mut push: impl FnMut(usize, usize) -> Option<()>,
) -> Option<()> {
    let mut at = 0;
    let Some(sep) = sep else {
        let skip = |mut i: usize| {
            while i < v.len() && space(v.at(i)) {
                i += 1;
            }
            i
        };
        at = skip(at);
        let mut n = 0;
        while at < v.len() {
            if n == max {
                push(at, v.len())?;
                break;
            }
            let start = at;
            while at < v.len() && !space(v.at(at)) {
                at += 1;
            }
            push(start, at)?;
            at = skip(at);
            n += 1;
        }
        return Some(());
    };
    for _ in 0..max {
        let Some(i) = search::find(v.cut(at, usize::MAX), sep) else { break };
        push(at, at + i)?;
        at += i + sep.len();
    }
    push(at, v.len())
}

/// As [`split`], with the cuts counted from the right. The parts are in the order of the text.
pub fn rsplit(v: View, sep: Option<View>, max: usize, space: Class) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut end = v.len();
    match sep {
        Some(sep) => {
            for _ in 0..max {
                let Some(i) = search::rfind(v.cut(0, end), sep) else { break };
                parts.push((i + sep.len(), end));
                end = i;
            }
            parts.push((0, end));
        }
        None => {
            let skip = |mut i: usize| {
                while i > 0 && space(v.at(i - 1)) {
                    i -= 1;
                }
                i
            };
            end = skip(end);
            while end > 0 {
                if parts.len() == max {
                    parts.push((0, end));
                    break;
                }
                let last = end;
                while end > 0 && !space(v.at(end - 1)) {
                    end -= 1;
                }
                parts.push((end, last));
                end = skip(end);
            }
        }
    }
    parts.reverse();
    parts
}

/// The lines, with their ends if `keep`. Carriage return and line feed are one end. `None` after an exception of
/// `push`.
pub fn lines(v: View, keep: bool, line_end: Class, mut push: impl FnMut(usize, usize) -> Option<()>) -> Option<()> {
    let mut at = 0;
    while at < v.len() {
        let start = at;
        while at < v.len() && !line_end(v.at(at)) {
            at += 1;
        }
        let end = at;
        if at < v.len() {
            let pair = v.at(at) == 0x0D && at + 1 < v.len() && v.at(at + 1) == 0x0A;
            at += 1 + pair as usize;
        }
        push(start, if keep { at } else { end })?;
    }
    Some(())
}

/// What is left without the characters of `set` (`None`: white space) at the ends.
pub fn strip(v: View, set: Option<View>, space: Class, left: bool, right: bool) -> (usize, usize) {
    let goes = |c: u32| match set {
        Some(set) => set.chars().any(|x| x == c),
        None => space(c),
    };
    let (mut from, mut to) = (0, v.len());
    while left && from < to && goes(v.at(from)) {
        from += 1;
    }
    while right && to > from && goes(v.at(to - 1)) {
        to -= 1;
    }
    (from, to)
}

pub fn begins(v: View, with: View) -> bool {
    v.len() >= with.len() && v.cut(0, with.len()).same(with)
}

pub fn ends(v: View, with: View) -> bool {
    v.len() >= with.len() && v.cut(v.len() - with.len(), v.len()).same(with)
}

/// `v` with at most `max` occurrences of `old` replaced by `new`; `None` when nothing changes.
pub fn replaced(v: View, old: View, new: View, max: usize) -> Option<Builder> {
    if max == 0 || old.len() > v.len() {
        return None;
    }
    let mut b = Builder::new();
    if old.is_empty() {
        // Before every character, and at the end.
        for (i, c) in v.chars().enumerate() {
            if i < max {
                b.push_view(new);
            }
            b.push(c);
        }
        if v.len() < max {
            b.push_view(new);
        }
        return Some(b);
    }
    let (mut at, mut n) = (0, 0);
    while n < max {
        let Some(i) = search::find(v.cut(at, usize::MAX), old) else { break };
        b.push_view(v.cut(at, at + i));
        b.push_view(new);
        at += i + old.len();
        n += 1;
    }
    if n == 0 {
        return None;
    }
    b.push_view(v.cut(at, usize::MAX));
    Some(b)
}

/// Where the text of `center` is in the middle: of `missing` characters in `width`, those on the left.
pub fn center_left(missing: usize, width: usize) -> usize {
    // An odd space goes to the left when the width is odd.
    missing / 2 + (missing & width & 1)
}

/// Appends `left` times `fill`, the text, and `right` times `fill`; `None` after MemoryError.
pub fn padded(v: View, left: usize, right: usize, fill: u32) -> Option<Builder> {
    let mut b = Builder::try_with_capacity(left.saturating_add(right).saturating_add(v.len()), 0)?;
    b.push_n(fill, left);
    b.push_view(v);
    b.push_n(fill, right);
    Some(b)
}

/// The text after `missing` zeros, which follow its sign; `None` after MemoryError.
pub fn zero_filled(v: View, missing: usize) -> Option<Builder> {
    let mut b = Builder::try_with_capacity(missing.saturating_add(v.len()), 0)?;
    let signed = !v.is_empty() && (v.at(0) == '+' as u32 || v.at(0) == '-' as u32);
    b.push_view(v.cut(0, signed as usize));
    b.push_n('0' as u32, missing);
    b.push_view(v.cut(signed as usize, usize::MAX));
    Some(b)
}

/// Tabs as spaces up to the next multiple of `size`.
pub fn expanded_tabs(v: View, size: usize) -> Builder {
    let mut b = Builder::with_capacity(v.len());
    let mut column = 0usize;
    for c in v.chars() {
        match char::from_u32(c) {
            Some('\t') => {
                if let Some(rest) = column.checked_rem(size) {
                    b.push_n(' ' as u32, size - rest);
                    column = column.saturating_add(size - rest);
                }
            }
            Some('\n' | '\r') => {
                b.push(c);
                column = 0;
            }
            _ => {
                b.push(c);
                column += 1;
            }
        }
    }
    b
}
