//! Methods of tuples.

use super::TUPLE;
use crate::args::Args;
use crate::exc;
use crate::list::methods::range_of;
use crate::ops;
use crate::types::Method;
use crate::word::{Ref, Value};
use crate::{methods, ok};

fn index(v: Ref, args: &Args) -> Value {
    if !args.positional("tuple", "index", 1, 3) {
        return Value::NULL;
    }
    let items = super::items(v);
    let (from, to) = ok!(range_of(args, items.len() as i64));
    for (i, x) in items.iter().enumerate().skip(from as usize) {
        if i as i64 >= to {
            break;
        }
        if ok!(ops::same(x.r(), args.get(0))) {
            return Value::small(i as i64);
        }
    }
    exc::value_error("tuple.index(x): x not in tuple")
}

fn count(v: Ref, args: &Args) -> Value {
    let item = ok!(args.one("tuple.count"));
    let mut found = 0;
    for x in super::items(v) {
        found += ok!(ops::same(x.r(), item)) as i64;
    }
    Value::small(found)
}

methods!(&TUPLE; INDEX = "index" index, COUNT = "count" count);

/// All members, for programs that look members up by computed names.
pub static ALL: &[&Method] = &[&INDEX, &COUNT];
