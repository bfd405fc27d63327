//! Letters and classes of ASCII; bytes from 128 on are none of them.

use super::super::{from_slice, of};
use super::is_space;
use crate::args::Args;
use crate::word::{Ref, Value};
use alloc::vec::Vec;

/// Maps every byte, with whether a letter precedes it.
fn map(this: Ref, f: fn(u8, bool) -> u8) -> Value {
    let mut inside = false;
    let mapped = of(this).iter().map(|c| {
        let to = f(*c, inside);
        inside = c.is_ascii_alphabetic();
        to
    });
    from_slice(&mapped.collect::<Vec<_>>())
}

macro_rules! maps {
    ($($name:ident $qualified:literal $f:expr;)*) => { $(
        pub fn $name(this: Ref, args: &Args) -> Value {
            if !args.none($qualified) {
                return Value::NULL;
            }
            map(this, $f)
        }
    )* };
}
maps! {
    upper "bytes.upper" |c, _| c.to_ascii_uppercase();
    lower "bytes.lower" |c, _| c.to_ascii_lowercase();
    swapcase "bytes.swapcase" |c, _| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    title "bytes.title" |c, inside| if inside { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
}

pub fn capitalize(this: Ref, args: &Args) -> Value {
    if !args.none("bytes.capitalize") {
        return Value::NULL;
    }
    let mut out = of(this).to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    from_slice(&out)
}

macro_rules! tests {
    ($($name:ident $qualified:literal $test:expr;)*) => { $(
        pub fn $name(this: Ref, args: &Args) -> Value {
            if !args.none($qualified) {
                return Value::NULL;
            }
            let test: fn(&[u8]) -> bool = $test;
            Value::bool(test(of(this)))
        }
    )* };
}
tests! {
    isascii "bytes.isascii" |b| b.is_ascii();
    isdigit "bytes.isdigit" |b| all(b, |c| c.is_ascii_digit());
    isalpha "bytes.isalpha" |b| all(b, |c| c.is_ascii_alphabetic());
    isalnum "bytes.isalnum" |b| all(b, |c| c.is_ascii_alphanumeric());
    isspace "bytes.isspace" |b| all(b, |c| is_space(c as u32));
    isupper "bytes.isupper" |b| b.iter().any(u8::is_ascii_uppercase) && !b.iter().any(u8::is_ascii_lowercase);
    islower "bytes.islower" |b| b.iter().any(u8::is_ascii_lowercase) && !b.iter().any(u8::is_ascii_uppercase);
    istitle "bytes.istitle" is_title;
}

fn all(b: &[u8], test: fn(u8) -> bool) -> bool {
    !b.is_empty() && b.iter().all(|c| test(*c))
}

/// Capitals begin words, and only they do.
fn is_title(b: &[u8]) -> bool {
    let (mut any, mut inside) = (false, false);
    for c in b {
        if c.is_ascii_alphabetic() {
            if c.is_ascii_uppercase() == inside {
                return false;
            }
            any = true;
        }
        inside = c.is_ascii_alphabetic();
    }
    any
}
