//! Every builtin member, and the choice of those that a program names.
//!
//! Owns: the list of all members, for programs that look members up by computed names and for the face; picking members by
//! name at compile time. Does not know: the members.

use crate::types::Method;

pub static ALL: &[&[&Method]] = &[
    crate::int::methods::ALL,
    crate::float::methods::ALL,
    crate::str_::methods::ALL,
    crate::bytes::methods::ALL,
    crate::exc::methods::BASE,
    crate::exc::methods::FIELDS,
    crate::list::methods::ALL,
    crate::tuple::methods::ALL,
    crate::dict::methods::ALL,
    crate::dict::views::ALL,
    crate::set::methods::ALL,
    crate::iter::range::ALL,
    crate::slice::ALL,
    crate::class::object::ALL,
    crate::class::descr::ALL,
    crate::gen_::ALL,
    crate::module::STREAM_METHODS,
];

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn wanted(name: &str, names: &[&str]) -> bool {
    let mut i = 0;
    while i < names.len() {
        if same(name, names[i]) {
            return true;
        }
        i += 1;
    }
    false
}

/// Number of members with one of these names.
pub const fn count(names: &[&str]) -> usize {
    let mut n = 0;
    let mut t = 0;
    while t < ALL.len() {
        let mut i = 0;
        while i < ALL[t].len() {
            n += wanted(ALL[t][i].name, names) as usize;
            i += 1;
        }
        t += 1;
    }
    n
}

/// The members with one of these names. Evaluated in a static, so that a program links these and no others:
/// `static M: &[&Method] = &pick::<{ count(NAMES) }>(NAMES);`
pub const fn pick<const N: usize>(names: &[&str]) -> [&'static Method; N] {
    let mut out = [ALL[0][0]; N];
    let mut n = 0;
    let mut t = 0;
    while t < ALL.len() {
        let mut i = 0;
        while i < ALL[t].len() {
            if wanted(ALL[t][i].name, names) {
                out[n] = ALL[t][i];
                n += 1;
            }
            i += 1;
        }
        t += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picking_finds_the_member_of_every_type() {
        const NAMES: &[&str] = &["append", "index"];
        static PICKED: &[&Method] = &pick::<{ count(NAMES) }>(NAMES);
        let found: alloc::vec::Vec<_> = PICKED.iter().map(|m| (m.ty.name, m.name)).collect();
        assert!(found.contains(&("list", "append")) && found.contains(&("tuple", "index")));
        assert!(found.iter().all(|(_, n)| *n == "append" || *n == "index"));
    }
}
