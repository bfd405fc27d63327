//! `template % values`, of `str` and `bytes`.
//!
//! Owns: reading templates, taking values, and numbers. Does not know: how a type shows other values; its [`Rules`] say so.

use super::format::{Percent, Spec, float_digits, push_padded, push_percent};
use super::{Builder, Str, View};
use crate::exc;
use crate::float;
use crate::int;
use crate::int::big::{self, Buffer};
use crate::ok;
use crate::text;
use crate::types::{flag, type_of};
use crate::word::{Ref, Value};

/// What differs between the types that have templates.
pub struct Rules {
    /// The name of a value between parentheses.
    pub key: fn(View) -> Value,
    /// Types with items that are single values all the same.
    pub single: u32,
    /// Letters that show a value as text, by `text`.
    pub kinds: &'static [u8],
    /// What `%s` and its like append.
    pub text: fn(&mut Builder, &Spec, kind: u8, value: Ref) -> Option<()>,
    pub character: fn(&mut Builder, &Spec, value: Ref) -> Option<()>,
    pub float: fn(Ref) -> Option<f64>,
    pub unused: &'static str,
    pub precise: &'static str,
}

/// Templates that are strings.
pub static TEXT: Rules = Rules {
    key: |name| name.to_value(),
    single: flag::STR | flag::TUPLE,
    kinds: b"sra",
    text,
    character,
    float: |value| {
        let f = float::from_word(value);
        if exc::pending() { None } else { Some(f) }
    },
    unused: "not all arguments converted during string formatting",
    precise: "precision too big",
};

/// The values not used yet.
struct Values<'a> {
    all: Ref<'a>,
    tuple: Option<&'a [Value]>,
    next: usize,
    mapping_used: bool,
}

impl<'a> Values<'a> {
    fn next(&mut self) -> Option<Ref<'a>> {
        let v = match self.tuple {
            Some(items) => items.get(self.next).map(|v| v.r()),
            None if self.next == 0 && !self.mapping_used => Some(self.all),
            None => None,
        };
        self.next += 1;
        match v {
            Some(v) => Some(v),
            None => exc::type_error("not enough arguments for format string"),
        }
    }
}

/// The template `v` with `values` in it.
pub fn fill(v: View, values: Ref, rules: &Rules) -> Option<Builder> {
    let mut b = Builder::with_capacity(v.len());
    let mut values = Values { all: values, tuple: crate::tuple::try_items(values), next: 0, mapping_used: false };
    let mut i = 0;
    while i < v.len() {
        let c = v.at(i);
        i += 1;
        if c != '%' as u32 {
            b.push(c);
            continue;
        }
        directive(v, &mut i, &mut values, &mut b, rules)?;
    }
    let unused = match values.tuple {
        Some(items) => values.next < items.len() && !values.mapping_used,
        None => values.next == 0 && !values.mapping_used && !is_mapping(values.all, rules),
    };
    if unused {
        return exc::type_error(rules.unused);
    }
    Some(b)
}

/// Values that may be left unused: what has items, except tuples and texts.
fn is_mapping(v: Ref, rules: &Rules) -> bool {
    let ty = type_of(v);
    ty.slots().get_item.is_some() && !ty.has(rules.single)
}

#[cold]
fn incomplete() -> Option<()> {
    exc::value_error("incomplete format")
}

fn directive(v: View, i: &mut usize, values: &mut Values, b: &mut Builder, rules: &Rules) -> Option<()> {
    if *i < v.len() && v.at(*i) == '%' as u32 {
        *i += 1;
        b.push('%' as u32);
        return Some(());
    }
    let mut by_key = Value::NULL;
    if v.at(*i) == '(' as u32 && *i < v.len() {
        if !is_mapping(values.all, rules) {
            return exc::type_error("format requires a mapping");
        }
        *i += 1;
        let start = *i;
        let mut depth = 1;
        while *i < v.len() && depth > 0 {
            if v.at(*i) == ')' as u32 {
                depth -= 1;
            } else if v.at(*i) == '(' as u32 {
                depth += 1;
            }
            *i += 1;
        }
        if depth > 0 {
            return exc::value_error("incomplete format key");
        }
        let key = (rules.key)(v.cut(start, *i - 1));
        by_key = ok!(crate::ops::get_item(values.all, key.r()));
        values.mapping_used = true;
    }
    let mut s = Spec::plain(b'>');
    let (mut left, mut zero) = (false, false);
    while *i < v.len() {
        match char::from_u32(v.at(*i)) {
            Some('-') => left = true,
            Some('+') => s.sign = b'+',
            Some(' ') => {
                if s.sign == 0 {
                    s.sign = b' ';
                }
            }
            Some('#') => s.alternate = true,
            Some('0') => zero = true,
            _ => break,
        }
        *i += 1;
    }
    let star = |values: &mut Values, most: i64, what: &'static str| -> Option<i64> {
        let n = values.next()?;
        if !int::is(n) {
            return exc::type_error("* wants int");
        }
        match int::as_i64(n) {
            Some(n) if n.unsigned_abs() <= most as u64 => Some(n),
            _ => exc::overflow_error(what),
        }
    };
    if *i < v.len() && v.at(*i) == '*' as u32 {
        *i += 1;
        let n = star(values, i64::MAX, "Python int too large to convert to C ssize_t")?;
        left |= n < 0;
        s.width = Some(crate::sys::size(n.abs()));
    } else {
        s.width = number(v, i, i64::MAX, "width too big")?;
    }
    if *i < v.len() && v.at(*i) == '.' as u32 {
        *i += 1;
        if *i < v.len() && v.at(*i) == '*' as u32 {
            *i += 1;
            let n = star(values, i32::MAX as i64, "Python int too large to convert to C int")?;
            s.precision = Some(crate::sys::size(n));
        } else {
            s.precision = Some(number(v, i, i32::MAX as i64, rules.precise)?.unwrap_or(0));
        }
    }
    if matches!(char::from_u32(v.at(*i)), Some('h' | 'l' | 'L')) && *i < v.len() {
        *i += 1;
    }
    if *i >= v.len() {
        return incomplete();
    }
    let at = *i;
    let kind = v.at(*i);
    *i += 1;
    if !super::format::check_width(&s) {
        return None;
    }
    s.align = if left { b'<' } else { b'>' };
    let zero = zero && !left;
    let value = if by_key.is_null() { values.next()? } else { by_key.r() };
    match char::from_u32(kind) {
        Some(c) if c.is_ascii() && rules.kinds.contains(&(c as u8)) => (rules.text)(b, &s, c as u8, value),
        Some('c') => (rules.character)(b, &s, value),
        Some('d' | 'i' | 'u' | 'o' | 'x' | 'X') => integer(b, &mut s, zero, kind as u8, value),
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G') => {
            let f = (rules.float)(value)?;
            let precision = s.precision.unwrap_or(6);
            let digits = float_digits(f, kind as u8, precision, s.alternate, false);
            if zero {
                s.fill = '0' as u32;
                s.align = b'=';
            }
            let negative = f.is_sign_negative() && !f.is_nan();
            push_percent(b, &Percent { spec: &s, negative, prefix: b"", digits: &digits });
            Some(())
        }
        _ => {
            let mut m = text!["unsupported format character '"];
            m.push(if (32..127).contains(&kind) { kind } else { '?' as u32 });
            m.push_latin1(b"' (0x");
            super::push_hex(&mut m, kind, 1);
            m.push_latin1(b") at index ");
            m.push_i64(at as i64);
            exc::value_error(m)
        }
    }
}

/// Digits of a width or precision.
fn number(v: View, i: &mut usize, max: i64, too_big: &'static str) -> Option<Option<usize>> {
    let start = *i;
    let mut n = 0i64;
    while *i < v.len() && (0x30..0x3A).contains(&v.at(*i)) {
        let digit = (v.at(*i) - 0x30) as i64;
        match n.checked_mul(10).and_then(|n| n.checked_add(digit)).filter(|n| *n <= max) {
            Some(next) => n = next,
            None => return exc::value_error(too_big),
        }
        *i += 1;
    }
    Some(if *i > start { Some(crate::sys::size(n)) } else { None })
}

fn text(b: &mut Builder, s: &Spec, kind: u8, value: Ref) -> Option<()> {
    let text = ok!(match kind {
        b's' => super::of(value),
        b'r' => super::repr(value),
        _ => super::ascii(value),
    });
    push_padded(b, s, text.r().get::<Str>().view().cut(0, s.precision.unwrap_or(usize::MAX)));
    Some(())
}

fn character(b: &mut Builder, s: &Spec, value: Ref) -> Option<()> {
    let c = if let Some(text) = value.cast::<Str>() {
        if text.len() != 1 {
            return exc::type_error("%c requires int or char");
        }
        text.at(0)
    } else if crate::ops::has_index(value) {
        let n = ok!(crate::ops::index(value));
        match int::as_i64(n.r()).filter(|c| (0..0x110000).contains(c)) {
            Some(c) => c as u32,
            None => return exc::overflow_error("%c arg not in range(0x110000)"),
        }
    } else {
        return exc::type_error("%c requires int or char");
    };
    super::codec::expect_surrogates();
    push_padded(b, s, View::Four(&[c]));
    Some(())
}

fn integer(b: &mut Builder, s: &mut Spec, zero: bool, kind: u8, value: Ref) -> Option<()> {
    let decimal = matches!(kind, b'd' | b'i' | b'u');
    let n = if int::is(value) {
        int::plain(value)
    } else {
        let number = type_of(value).slots().number;
        // `%d` truncates other numbers, `%x` only takes ints.
        let convert = if decimal { number.int.or(number.index) } else { number.index };
        match convert {
            Some(f) if !type_of(value).has(flag::STR) => ok!(f(value)),
            _ => {
                let what = if decimal {
                    " format: a real number is required, not "
                } else {
                    " format: an integer is required, not "
                };
                return exc::type_error(text!["%", kind as char, what, type_of(value)]);
            }
        }
    };
    let mut buffer = Buffer::default();
    let i = big::view(n.r(), &mut buffer);
    let mut digits = match kind {
        b'o' => int::text::digits_of(i, 3, false),
        b'x' => int::text::digits_of(i, 4, false),
        b'X' => int::text::digits_of(i, 4, true),
        _ => {
            let mut d = int::text::decimal_digits(n.r())?;
            if i.negative {
                d.remove(0);
            }
            d
        }
    };
    if let Some(p) = s.precision
        && digits.len() < p
    {
        let missing = p - digits.len();
        digits.splice(0..0, core::iter::repeat_n(b'0', missing));
    }
    let prefix: &[u8] = match kind {
        b'o' if s.alternate => b"0o",
        b'x' if s.alternate => b"0x",
        b'X' if s.alternate => b"0X",
        _ => b"",
    };
    if zero {
        s.fill = '0' as u32;
        s.align = b'=';
    }
    push_percent(b, &Percent { spec: s, negative: i.negative, prefix, digits: &digits });
    Some(())
}
