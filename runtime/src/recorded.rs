//! Unit tests against answers of CPython 3.12 recorded in `tests/data` by `tests/record.py`.

extern crate std;
use crate::args::Args;
use crate::str_::Str;
use crate::testing::{self, shown};
use crate::types::{Cmp, Op, find_member, type_of};
use crate::word::{Ref, Value, refs};
use crate::{bytes, dict, exc, float, int, list, math, ops, str_, tuple};
use std::string::String;
use std::vec::Vec;

/// Reads a literal of CPython's `repr`.
struct Literal<'a> {
    text: &'a [u8],
    at: usize,
}

impl Literal<'_> {
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn eat(&mut self, s: &str) -> bool {
        let yes = self.text[self.at..].starts_with(s.as_bytes());
        if yes {
            self.at += s.len();
        }
        yes
    }

    fn items(&mut self, end: u8) -> Vec<Value> {
        let mut out = Vec::new();
        while self.peek() != end {
            out.push(self.value());
            if !self.eat(", ") {
                self.eat(",");
            }
        }
        self.at += 1;
        out
    }

    fn value(&mut self) -> Value {
        for (name, v) in [("None", Value::NONE), ("True", Value::TRUE), ("False", Value::FALSE)] {
            if self.eat(name) {
                return v;
            }
        }
        for (name, f) in [("inf", f64::INFINITY), ("-inf", f64::NEG_INFINITY), ("nan", f64::NAN)] {
            if self.eat(name) {
                return float::boxed(f);
            }
        }
        match self.peek() {
            b'(' => {
                self.at += 1;
                let items = self.items(b')');
                tuple::from_refs(refs(&items))
            }
            b'[' => {
                self.at += 1;
                let items = self.items(b']');
                list::from_refs(refs(&items))
            }
            b'{' => {
                self.at += 1;
                let d = dict::new();
                while !self.eat("}") {
                    let k = self.value();
                    assert!(self.eat(": "));
                    let v = self.value();
                    dict::set_item(d.r(), k.r(), v);
                    self.eat(", ");
                }
                d
            }
            b'b' => {
                self.at += 1;
                let codes = self.quoted();
                bytes::from_slice(&codes.iter().map(|c| *c as u8).collect::<Vec<_>>())
            }
            b'\'' | b'"' => {
                let codes = self.quoted();
                str_::View::Four(&codes).to_value()
            }
            _ => {
                let start = self.at;
                while matches!(self.peek(), b'0'..=b'9' | b'-' | b'+' | b'.' | b'e') {
                    self.at += 1;
                }
                let text = std::str::from_utf8(&self.text[start..self.at]).unwrap();
                assert!(!text.is_empty(), "{}", String::from_utf8_lossy(self.text));
                if text.contains(['.', 'e']) {
                    float::boxed(text.parse().unwrap())
                } else {
                    int::from_decimal(Str::from_utf8(text).r())
                }
            }
        }
    }

    fn quoted(&mut self) -> Vec<u32> {
        let quote = self.peek();
        self.at += 1;
        let mut out = Vec::new();
        loop {
            let (c, n) = str_::object::decode_at(self.text, self.at);
            self.at += n;
            if c == quote as u32 {
                return out;
            }
            if c != '\\' as u32 {
                out.push(c);
                continue;
            }
            let e = self.peek();
            self.at += 1;
            let mut hex = |n: usize| {
                let digits = std::str::from_utf8(&self.text[self.at..self.at + n]).unwrap();
                self.at += n;
                u32::from_str_radix(digits, 16).unwrap()
            };
            out.push(match e {
                b'n' => 10,
                b'r' => 13,
                b't' => 9,
                b'x' => hex(2),
                b'u' => hex(4),
                b'U' => hex(8),
                c => c as u32,
            });
        }
    }
}

fn literal(text: &str) -> Value {
    Literal { text: text.as_bytes(), at: 0 }.value()
}

fn binary(op: &str) -> Option<Op> {
    Some(match op {
        "+" => Op::Add,
        "-" => Op::Sub,
        "*" => Op::Mul,
        "/" => Op::TrueDiv,
        "//" => Op::FloorDiv,
        "%" => Op::Mod,
        "**" => Op::Pow,
        "<<" => Op::LShift,
        ">>" => Op::RShift,
        "&" => Op::And,
        "|" => Op::Or,
        "^" => Op::Xor,
        "divmod" => Op::DivMod,
        _ => return None,
    })
}

fn comparison(op: &str) -> Option<Cmp> {
    [Cmp::Lt, Cmp::Le, Cmp::Eq, Cmp::Ne, Cmp::Gt, Cmp::Ge].into_iter().find(|c| c.text() == op)
}

/// The null word when something is pending.
fn unless_pending(v: Value) -> Value {
    if exc::pending() { Value::NULL } else { v }
}

/// What the language answers for an operation.
fn apply(op: &str, values: &[Ref], names: &[Ref]) -> Value {
    let args = Args::with_names(values, names);
    let a = values.first().copied().unwrap_or(Ref::NULL);
    let b = values.get(1).copied().unwrap_or(Ref::NULL);
    let c = values.get(2).copied().unwrap_or(Ref::NULL);
    if let Some(op) = binary(op) {
        return ops::binary(op, a, b);
    }
    if let Some(op) = comparison(op) {
        return ops::compare(a, b, op);
    }
    let construct = |ty: &'static crate::types::Type| ty.slots().new.unwrap()(ty, &args);
    match op {
        "in" => unless_pending(Value::bool(ops::contains(a, b))),
        "[]" => ops::get_item(a, b),
        "neg" => ops::neg(a),
        "abs" => ops::abs(a),
        "~" => ops::invert(a),
        "hash" => {
            let h = ops::hash(a);
            unless_pending(int::from_i64(h))
        }
        "int" => construct(&int::INT),
        "float" => construct(&float::FLOAT),
        "str" => construct(&str_::STR),
        "bytes" => construct(&bytes::BYTES),
        "bool" => construct(&crate::bool_::BOOL),
        "repr" => str_::repr(a),
        "ascii" => str_::ascii(a),
        "round" if int::is(a) => int::methods::round_digits(a, b),
        "round" => float::methods::round_value(a, b),
        "format" if b.is_null() => str_::format(a, Str::empty().r()),
        "format" => str_::format(a, b),
        ".format" => str_::methods::format(a, &Args::with_names(&values[1..], names)),
        "pow" => ops::pow3(a, b, c),
        "ord" => {
            let n = str_::ord(a);
            unless_pending(Value::small(n))
        }
        "chr" => {
            let i = ops::index(a);
            if i.is_null() {
                return i;
            }
            str_::chr(int::to_i64(i.r()))
        }
        "bin" => int::text::prefixed(a, 1),
        "oct" => int::text::prefixed(a, 3),
        "hex()" => int::text::prefixed(a, 4),
        "len" => {
            let n = ops::len(a);
            unless_pending(Value::small(n))
        }
        "slice" => {
            let s = ops::slice(b, c, values[3]);
            ops::get_item(a, s.r())
        }
        "gcd" => math::gcd(a, b),
        "lcm" => math::lcm(a, b),
        "isqrt" => math::isqrt(a),
        "factorial" => math::factorial(a),
        "comb" => math::comb(a, b),
        "perm" => math::perm(a, b),
        "str.maketrans" => str_::methods::maketrans(Ref::NULL, &args),
        _ => {
            let (this, name, rest) = match op.split_once('.') {
                Some(("int", m)) => (int::INT.r(), m, values),
                Some(("float", m)) => (float::FLOAT.r(), m, values),
                Some((_, m)) => (bytes::BYTES.r(), m, values),
                None => (a, op, &values[1..]),
            };
            let ty = crate::types::as_type(this).unwrap_or_else(|| type_of(this));
            let method = find_member(ty, name.as_bytes()).unwrap_or_else(|| panic!("{op}"));
            (method.call)(this, &Args::with_names(rest, names))
        }
    }
}

fn install() {
    static DONE: std::sync::Once = std::sync::Once::new();
    DONE.call_once(|| {
        for list in crate::methods::ALL {
            crate::types::install(list);
        }
    });
}

/// Splits `name=value` operands off.
fn keyword(field: &str) -> Option<(&str, &str)> {
    let (name, value) = field.split_once('=')?;
    if !name.is_empty() && name.bytes().all(|c| c.is_ascii_lowercase()) { Some((name, value)) } else { None }
}

fn check(file: &str) {
    let _run = testing::start();
    install();
    let (mut wrong, mut report) = (0, String::new());
    // The recorder writes lone surrogates only as escapes.
    for line in file.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (expected, fields) = fields.split_last().unwrap();
        let (op, operands) = fields.split_first().unwrap();
        let (mut values, mut names) = (Vec::new(), Vec::new());
        for f in operands {
            if let Some((k, v)) = keyword(f) {
                names.push(Str::from_utf8(k));
                values.push(literal(v));
            } else {
                values.push(literal(f));
            }
        }
        let v = apply(op, refs(&values), refs(&names));
        assert_eq!(v.is_null(), exc::pending(), "{line}");
        let got = shown(v);
        if got != *expected {
            wrong += 1;
            if wrong <= 40 {
                let cut = |s: &str| s.chars().take(200).collect::<String>();
                report += &["\n", &cut(line), "\n    got ", &cut(&got)].concat();
            }
        }
    }
    assert!(wrong == 0, "{wrong} wrong answers:{report}");
}

#[test]
fn ints() {
    check(include_str!("../tests/data/ints.tsv"));
}

#[test]
fn floats() {
    check(include_str!("../tests/data/floats.tsv"));
}

#[test]
fn formats() {
    check(include_str!("../tests/data/formats.tsv"));
}

#[test]
fn strings() {
    check(include_str!("../tests/data/strings.tsv"));
}

#[test]
fn byte_strings() {
    check(include_str!("../tests/data/bytes.tsv"));
}
