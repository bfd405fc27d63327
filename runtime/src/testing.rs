//! Support for unit tests: one test at a time, since the runtime's globals belong to one thread.

extern crate std;
use crate::str_::Str;
use crate::word::{Ref, Value};
use std::string::String;
use std::sync::{Mutex, MutexGuard};

static LOCK: Mutex<()> = Mutex::new(());

/// Takes the runtime for one test.
pub fn start() -> MutexGuard<'static, ()> {
    let guard = LOCK.lock().unwrap_or_else(|e| e.into_inner());
    drop(crate::exc::take());
    install_all();
    guard
}

/// A string object.
pub fn s(text: &str) -> Value {
    Str::from_utf8(text)
}

/// The text of a string object.
pub fn text(v: Ref) -> String {
    let s = v.cast::<Str>().expect("a string");
    String::from_utf8_lossy(&s.to_utf8()).into_owned()
}

/// The result as text: `repr` of the value, or `Type: message` of the exception raised.
pub fn shown(v: Value) -> String {
    if v.is_null() {
        return error();
    }
    let repr = crate::str_::repr(v.r());
    if repr.is_null() { error() } else { text(repr.r()) }
}

/// Takes the pending exception as `Type: message`.
pub fn error() -> String {
    let e = crate::exc::take();
    assert!(!e.is_null(), "no exception is pending");
    let mut out = std::vec::Vec::new();
    crate::exc::traceback::push_last_line(&mut out, e.r());
    String::from_utf8_lossy(&out).trim_end().into()
}

/// A list of ints.
pub fn ints(items: &[i64]) -> Value {
    let l = crate::list::of_words(0);
    for i in items {
        l.r().get::<crate::list::List>().push(crate::int::from_i64(*i));
    }
    l
}

/// A value from a small notation: ints, floats (`1.5`), strings (`'a'`), `None`, `True`, `False`, lists, tuples, sets and
/// dicts of these.
pub fn v(text: &str) -> Value {
    let mut p = Parser { rest: text };
    let value = p.value();
    assert!(p.rest.trim().is_empty(), "not understood: {}", p.rest);
    value
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn eat(&mut self, what: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(what) {
            Some(r) => {
                self.rest = r;
                true
            }
            None => false,
        }
    }

    fn items(&mut self, end: &str) -> (std::vec::Vec<Value>, bool) {
        let mut out = std::vec::Vec::new();
        let mut comma = false;
        while !self.eat(end) {
            out.push(self.value());
            comma = self.eat(",");
            if self.eat(":") {
                out.push(self.value());
                comma = self.eat(",");
            }
        }
        (out, comma)
    }

    fn value(&mut self) -> Value {
        if self.eat("[") {
            let (items, _) = self.items("]");
            return crate::list::from_refs(crate::word::refs(&items));
        }
        if self.eat("(") {
            let (mut items, comma) = self.items(")");
            if items.len() == 1 && !comma {
                return items.remove(0);
            }
            return crate::tuple::from_values(&mut items);
        }
        if self.eat("{") {
            let pairs = self.rest.find(':').is_some_and(|c| self.rest[..c].find(['}', ',']).is_none());
            let (items, _) = self.items("}");
            if pairs || items.is_empty() {
                let d = crate::dict::create();
                for p in items.chunks(2) {
                    crate::dict::set_item(d.r(), p[0].r(), p[1].clone());
                }
                return d;
            }
            let s = crate::set::new();
            for i in &items {
                crate::set::add(s.r(), i.r());
            }
            return s;
        }
        if self.eat("b'") {
            let end = self.rest.find('\'').expect("a closing quote");
            let value = crate::bytes::from_slice(&self.rest.as_bytes()[..end]);
            self.rest = &self.rest[end + 1..];
            return value;
        }
        if self.eat("'") {
            let end = self.rest.find('\'').expect("a closing quote");
            let value = s(&self.rest[..end]);
            self.rest = &self.rest[end + 1..];
            return value;
        }
        for (word, value) in [("None", Value::NONE), ("True", Value::TRUE), ("False", Value::FALSE)] {
            if self.eat(word) {
                return value;
            }
        }
        let end = self.rest.find([',', ']', ')', '}', ':', ' ']).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        if number.contains(['.', 'e', 'n']) {
            return crate::float::boxed(number.parse().expect("a float"));
        }
        crate::int::from_decimal(s(number).r())
    }
}

/// Calls a builtin method of a value as a program does.
pub fn m(this: &Value, name: &str, args: &[&Value]) -> Value {
    let args: std::vec::Vec<Ref> = args.iter().map(|a| a.r()).collect();
    let args = crate::tuple::from_refs(&args);
    crate::call::method_n(this.r(), s(name).r(), args.r())
}

fn install_all() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        for table in crate::methods::ALL {
            crate::types::install(table);
        }
        crate::class::dunder::install();
    });
}
