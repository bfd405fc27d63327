//! `template % values` of bytes: what it does differently from strings.

use super::{by_method, byte_of, data, of};
use crate::exc;
use crate::float;
use crate::ops;
use crate::str_::format::{Spec, push_padded};
use crate::str_::percent::{Rules, fill};
use crate::str_::{Builder, Str, View, ascii};
use crate::types::{flag, type_of};
use crate::word::{Ref, Value};
use crate::{ok, text};

static RULES: Rules = Rules {
    key,
    single: flag::STR | flag::TUPLE | flag::BYTES,
    kinds: b"sbra",
    text,
    character,
    float: real,
    unused: "not all arguments converted during bytes formatting",
    precise: "prec too big",
};

/// `bytes.__mod__`
pub fn format(a: Ref, b: Ref) -> Value {
    if data(a).is_none() {
        return Value::NOT_IMPLEMENTED;
    }
    super::methods::finish(ok!(fill(View::One(of(a)), b, &RULES)))
}

fn key(v: View) -> Value {
    super::methods::of_view(v)
}

fn text(b: &mut Builder, s: &Spec, kind: u8, value: Ref) -> Option<()> {
    let most = s.precision.unwrap_or(usize::MAX);
    if matches!(kind, b'r' | b'a') {
        let shown = ok!(ascii(value));
        push_padded(b, s, shown.r().get::<Str>().view().cut(0, most));
        return Some(());
    }
    let made;
    let bytes = match data(value) {
        Some(bytes) => bytes,
        None => match by_method(value) {
            Some(v) => {
                made = ok!(v);
                of(made.r())
            }
            None if exc::pending() => return None,
            None => {
                let what = "%b requires a bytes-like object, or an object that implements __bytes__, not '";
                return exc::type_error(text![what, type_of(value), "'"]);
            }
        },
    };
    push_padded(b, s, View::One(bytes).cut(0, most));
    Some(())
}

fn character(b: &mut Builder, s: &Spec, value: Ref) -> Option<()> {
    let c = match data(value) {
        Some([c]) => *c,
        None if ops::has_index(value) => match byte_of(value) {
            Some(c) => c,
            None if exc::pending() => return None,
            None => return exc::overflow_error("%c arg not in range(256)"),
        },
        _ => return exc::type_error("%c requires an integer in range(256) or a single byte"),
    };
    push_padded(b, s, View::One(&[c]));
    Some(())
}

fn real(value: Ref) -> Option<f64> {
    let f = float::from_word(value);
    if exc::pending() {
        exc::take();
        return exc::type_error(text!["float argument required, not ", type_of(value)]);
    }
    Some(f)
}
