//! Long random sequences of container operations. The checksums of what the containers hold after every step are recorded
//! from CPython 3.12, which ran the same sequences.

use crate::dict;
use crate::iter;
use crate::list::{self, List};
use crate::ops;
use crate::set;
use crate::slice;
use crate::testing::{ints, m, start};
use crate::tuple;
use crate::types::Cmp;
use crate::word::{Ref, Value};
use alloc::vec::Vec;

struct Rng(u64);

impl Rng {
    fn below(&mut self, n: u64) -> i64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) % n) as i64
    }
}

struct Sum(u64);

impl Sum {
    fn mix(&mut self, v: i64) {
        self.0 = (self.0 ^ v as u64).wrapping_mul(0x100000001b3);
    }

    fn items(&mut self, v: &Value) {
        let all = iter::to_tuple(v.r());
        for x in tuple::items(all.r()) {
            self.mix(ops::hash(x.r()));
        }
    }
}

const START: u64 = 0xcbf29ce484222325;

fn sets(seed: u64) -> u64 {
    let mut r = Rng(seed);
    let mut h = Sum(START);
    let mut pool: Vec<Value> = (0..4).map(|_| set::new()).collect();
    let key = |r: &mut Rng| {
        let (k, v) = (r.below(6), r.below(300));
        match k {
            0 => Value::small(v * 64),
            1 => Value::small(-v),
            2 => tuple::pair(Value::small(v), Value::small(v % 7)),
            3 => crate::float::boxed(v as f64 + 0.5),
            _ => Value::small(v),
        }
    };
    for _ in 0..1500 {
        let (op, a, b) = (r.below(14), r.below(4) as usize, r.below(4) as usize);
        let (s, t) = (pool[a].clone(), pool[b].clone());
        match op {
            0..=4 => set::add(s.r(), key(&mut r).r()),
            5 => drop(m(&s, "discard", &[&key(&mut r)])),
            6 if set::len(s.r()) > 0 => drop(m(&s, "pop", &[])),
            6 => {}
            7 => set::update(s.r(), t.r()),
            8 => pool[a] = ops::bit_or(s.r(), t.r()),
            9 => pool[a] = ops::bit_and(s.r(), t.r()),
            10 => pool[a] = ops::sub(s.r(), t.r()),
            11 => pool[a] = ops::bit_xor(s.r(), t.r()),
            12 => pool[a] = ops::isub(s, t.r()),
            _ => {
                let frozen = set::from_items(&set::FROZENSET, t.r());
                pool[a] = set::from_items(&set::SET, frozen.r());
            }
        }
        if set::len(pool[a].r()) > 200 {
            m(&pool[a], "clear", &[]);
        }
        h.items(&pool[a]);
        h.mix(set::len(pool[a].r()));
    }
    h.0
}

fn dicts(seed: u64) -> u64 {
    let mut r = Rng(seed);
    let mut h = Sum(START);
    let mut d = dict::create();
    for _ in 0..3000 {
        let (op, k) = (r.below(12), r.below(60));
        let key = if k % 3 == 0 { tuple::from_refs(&[Ref::small(k)]) } else { Value::small(k) };
        let v = r.below(1000);
        match op {
            0..=4 => dict::set_item(d.r(), key.r(), Value::small(v)),
            5 => drop(m(&d, "pop", &[&key, &Value::NONE])),
            6 if dict::len(d.r()) > 0 => drop(m(&d, "popitem", &[])),
            6 => {}
            7 => drop(m(&d, "setdefault", &[&key, &Value::small(v)])),
            8 => {
                let other = dict::create();
                dict::set_item(other.r(), Ref::small(v % 60), Value::small(1));
                dict::set_item(other.r(), key.r(), Value::small(2));
                dict::update(d.r(), other.r());
            }
            9 => {
                let kept = dict::create();
                let items = iter::to_tuple(dict::views::items(d.r()).r());
                for pair in tuple::items(items.r()) {
                    let (x, y) = (tuple::item(pair.r(), 0), tuple::item(pair.r(), 1));
                    if y.r().small_value() % 3 != 0 {
                        dict::set_item(kept.r(), x.r(), y);
                    }
                }
                d = kept;
            }
            10 => d = m(&d, "copy", &[]),
            _ => h.mix(dict::contains(d.r(), key.r()) as i64),
        }
        let items = iter::to_tuple(dict::views::items(d.r()).r());
        for pair in tuple::items(items.r()) {
            h.mix(ops::hash(tuple::item(pair.r(), 0).r()));
            h.mix(tuple::item(pair.r(), 1).r().small_value());
        }
    }
    h.0
}

fn lists(seed: u64) -> u64 {
    let mut r = Rng(seed);
    let mut h = Sum(START);
    let mut l = list::of_words(0);
    let bound = |r: &mut Rng| match r.below(30) - 15 {
        14 => Value::NONE,
        k => Value::small(k),
    };
    for _ in 0..2000 {
        let op = r.below(9);
        let (a, b) = (bound(&mut r), bound(&mut r));
        let c = [Value::NONE, Value::small(1), Value::small(2), Value::small(-1), Value::small(-2), Value::small(3)]
            [r.below(6) as usize]
            .clone();
        let values: Vec<i64> = (0..r.below(6)).map(|_| r.below(100)).collect();
        let values = ints(&values);
        let part = slice::new(a.r(), b.r(), c.r());
        match op {
            0 | 1 => list::extend(l.r(), values.r()),
            2 => {
                let taken = ops::get_item(l.r(), part.r());
                let all = iter::to_tuple(taken.r());
                h.mix(tuple::items(all.r()).iter().map(|v| v.r().small_value()).sum());
            }
            3 => {
                ops::set_item(l.r(), part.r(), values.r());
                if crate::exc::catch(&crate::exc::VALUE_ERROR).is_some() {
                    h.mix(77);
                }
            }
            4 => ops::del_item(l.r(), part.r()),
            5 => {
                let at = if a.r().is_none() { Value::small(0) } else { a };
                m(&l, "insert", &[&at, &Value::small(5)]);
            }
            6 => list::sort(l.r(), Ref::NONE, r.below(2) == 1),
            7 => drop(m(&l, "reverse", &[])),
            _ => l = list::repeat(l.r(), r.below(3)),
        }
        let n = l.r().get::<List>().len();
        if n > 60 {
            l.r().get::<List>().remove_range(20, n);
        }
        h.items(&l);
        h.mix(list::len(l.r()));
    }
    h.0
}

#[test]
fn random_sequences_leave_what_they_leave_in_cpython() {
    let _g = start();
    assert_eq!([sets(1), sets(2), sets(3)], [0xaf6a70d2a9eeee9d, 0xc8ce9ddae6620bd8, 0xb512771bfaaf8d5]);
    assert_eq!([dicts(1), dicts(2), dicts(3)], [0xb2e8b6fdcc51d10b, 0xef9397aaa321f729, 0xe6e6d9888ab3dfe0]);
    assert_eq!([lists(1), lists(2), lists(3)], [0x62c3c81ae159af7c, 0x2b8ecfee56056ed4, 0x18d900e1d79ff766]);
}

/// A class whose comparison changes the container that is being searched.
#[test]
fn lookups_survive_changes_by_comparisons() {
    let _g = start();
    use crate::object::{self, Header, Object};
    use crate::types::{Slots, Type};
    static TARGET: crate::sys::Single<crate::Slot> = crate::sys::Single::new(crate::Slot::EMPTY);
    #[repr(C)]
    struct Evil(Header);
    // SAFETY: `repr(C)`, begins with a header.
    unsafe impl Object for Evil {
        const GC: bool = false;
        fn class() -> &'static Type {
            &EVIL
        }
    }
    static EVIL: Type = Type::of::<Evil>("Evil", 0, &SLOTS);
    static SLOTS: Slots = Slots {
        dealloc: Some(object::dealloc::<Evil>),
        hash: Some(|_| 42),
        richcompare: Some(evil_compare),
        ..Slots::NONE
    };
    fn evil_compare(_: Ref, _: Ref, _: Cmp) -> Value {
        let t = TARGET.get();
        if t.r().cast::<dict::Dict>().is_some() {
            t.r().get::<dict::Dict>().clear();
            for i in 0..20 {
                dict::set_item(t.r(), Ref::small(i), Value::NONE);
            }
        } else {
            set::cast(t.r()).clear();
            for i in 0..20 {
                set::add(t.r(), Ref::small(i));
            }
        }
        Value::FALSE
    }
    let evil = object::new(Evil(Header::new(&EVIL)));
    let d = dict::create();
    TARGET.set(d.clone());
    dict::set_item(d.r(), evil.r(), Value::TRUE);
    dict::set_item(d.r(), Ref::small(42), Value::TRUE);
    assert_eq!(dict::len(d.r()), 21);
    let s = set::new();
    TARGET.set(s.clone());
    set::add(s.r(), evil.r());
    set::add(s.r(), Ref::small(42));
    assert_eq!(set::len(s.r()), 21);
    TARGET.set(Value::NULL);
}
