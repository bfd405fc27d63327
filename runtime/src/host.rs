//! Functions of the program called by a host: the rows `host::…` and the encoding of values at that border.
//!
//! Owns: the encoding (`docs/host-abi.md`), the check of arguments against annotations. Does not know: how a host reaches
//! the exports.
//!
//! Arguments arrive as a version byte, a count and that many values; the result leaves as a version byte, a status byte
//! (0 a value, 1 an exception) and a value, or the exception's class, message and traceback as three texts. A value is a
//! tag byte and its contents; numbers are little-endian, texts and sequences have a 32-bit count before them.

use crate::args::Args;
use crate::dict::{self, Dict};
use crate::exc;
use crate::float::{self, Float};
use crate::func;
use crate::int;
use crate::list::{self, List};
use crate::ok;
use crate::set;
use crate::str_::Str;
use crate::sys;
use crate::text;
use crate::tuple;
use crate::types::{Type, type_of};
use crate::word::{Ref, Value};
use alloc::vec::Vec;

const VERSION: u8 = 1;

mod tag {
    pub const NONE: u8 = 0;
    pub const BOOL: u8 = 1;
    pub const INT: u8 = 2;
    pub const BIG: u8 = 3;
    pub const FLOAT: u8 = 4;
    pub const STR: u8 = 5;
    pub const BYTES: u8 = 6;
    pub const LIST: u8 = 7;
    pub const TUPLE: u8 = 8;
    pub const DICT: u8 = 9;
    pub const SET: u8 = 10;
}

/// Deepest nesting of values at the border.
const DEPTH: u32 = 200;

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, n: usize) -> Option<&'a [u8]> {
        match self.0.split_at_checked(n) {
            Some((bytes, rest)) => {
                self.0 = rest;
                Some(bytes)
            }
            None => exc::value_error("damaged value from the host"),
        }
    }

    fn u8(&mut self) -> Option<u8> {
        Some(self.bytes(1)?[0])
    }

    fn u32(&mut self) -> Option<usize> {
        let b = self.bytes(4)?;
        Some(b.iter().rev().fold(0, |n, b| n << 8 | *b as usize))
    }

    fn u64(&mut self) -> Option<u64> {
        let b = self.bytes(8)?;
        Some(b.iter().rev().fold(0, |n, b| n << 8 | *b as u64))
    }

    fn sized(&mut self) -> Option<&'a [u8]> {
        let n = self.u32()?;
        self.bytes(n)
    }

    fn items(&mut self, depth: u32) -> Option<Vec<Value>> {
        let n = self.u32()?;
        let mut out = Vec::new();
        for _ in 0..n {
            out.push(self.value(depth)?);
        }
        Some(out)
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        let Some(depth) = depth.checked_sub(1) else {
            return exc::value_error("value from the host is nested too deeply");
        };
        Some(match self.u8()? {
            tag::NONE => Value::NONE,
            tag::BOOL => match self.u8()? {
                b @ (0 | 1) => Value::bool(b == 1),
                _ => return exc::value_error("damaged value from the host"),
            },
            tag::INT => int::from_i64(self.u64()? as i64),
            tag::BIG => {
                let digits = self.sized()?;
                let (_, plain) = digits.split_at((digits.first() == Some(&b'-')) as usize);
                if plain.is_empty() || !plain.iter().all(|d| d.is_ascii_digit()) {
                    return exc::value_error("damaged int from the host");
                }
                int::from_decimal(Str::from_latin1(digits).r())
            }
            tag::FLOAT => float::boxed(f64::from_bits(self.u64()?)),
            tag::STR => {
                let bytes = self.sized()?;
                let text =
                    crate::str_::codec::decode(bytes, Ref::NULL, crate::lit!("surrogatepass"), Ref::NONE, "decode");
                if text.is_null() {
                    drop(exc::take());
                    return exc::value_error("damaged text from the host");
                }
                text
            }
            tag::BYTES => crate::bytes::from_slice(self.sized()?),
            tag::LIST => {
                let items = self.items(depth)?;
                list::from_refs(crate::word::refs(&items))
            }
            tag::TUPLE => {
                let items = self.items(depth)?;
                tuple::from_refs(crate::word::refs(&items))
            }
            tag::DICT => {
                let d = dict::new();
                for _ in 0..self.u32()? {
                    let key = self.value(depth)?;
                    let value = self.value(depth)?;
                    dict::set_item(d.r(), key.r(), value);
                    if exc::pending() {
                        return None;
                    }
                }
                d
            }
            tag::SET => {
                let s = set::new();
                for item in self.items(depth)? {
                    set::add(s.r(), item.r());
                    if exc::pending() {
                        return None;
                    }
                }
                s
            }
            _ => return exc::value_error("unknown kind of value from the host"),
        })
    }
}

fn put_u32(n: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&(n as u32).to_le_bytes());
}

fn put_sized(bytes: &[u8], out: &mut Vec<u8>) {
    put_u32(bytes.len(), out);
    out.extend_from_slice(bytes);
}

fn put_items(tag: u8, v: Ref, depth: u32, out: &mut Vec<u8>) -> Option<()> {
    let items = ok!(crate::iter::to_tuple(v));
    let items = tuple::items(items.r());
    out.push(tag);
    put_u32(items.len(), out);
    items.iter().try_for_each(|i| put(i.r(), depth, out))
}

/// Appends the encoding of a value; TypeError for values of other types.
fn put(v: Ref, depth: u32, out: &mut Vec<u8>) -> Option<()> {
    let Some(depth) = depth.checked_sub(1) else {
        return exc::value_error("value for the host is nested too deeply");
    };
    if v.is_none() {
        out.push(tag::NONE);
    } else if v.is_bool() {
        out.extend_from_slice(&[tag::BOOL, v.is(Ref::TRUE) as u8]);
    } else if int::is(v) {
        match int::as_i64(v) {
            Some(i) => {
                out.push(tag::INT);
                out.extend_from_slice(&i.to_le_bytes());
            }
            None => {
                out.push(tag::BIG);
                let mut buffer = Default::default();
                let i = int::big::view(v, &mut buffer);
                let mut digits = Vec::new();
                if i.negative {
                    digits.push(b'-');
                }
                int::text::push_decimal(i.limbs, &mut digits);
                put_sized(&digits, out);
            }
        }
    } else if let Some(f) = v.cast::<Float>() {
        out.push(tag::FLOAT);
        out.extend_from_slice(&f.value.to_bits().to_le_bytes());
    } else if let Some(s) = v.cast::<Str>() {
        out.push(tag::STR);
        put_sized(&s.to_utf8(), out);
    } else if let Some(b) = crate::bytes::data(v) {
        out.push(tag::BYTES);
        put_sized(b, out);
    } else if v.cast::<List>().is_some() {
        return put_items(tag::LIST, v, depth, out);
    } else if tuple::try_items(v).is_some() {
        return put_items(tag::TUPLE, v, depth, out);
    } else if v.cast::<Dict>().is_some() {
        out.push(tag::DICT);
        let keys = ok!(crate::iter::to_tuple(v));
        let keys = tuple::items(keys.r());
        put_u32(keys.len(), out);
        for k in keys {
            put(k.r(), depth, out)?;
            let value = ok!(crate::ops::get_item(v, k.r()));
            put(value.r(), depth, out)?;
        }
    } else if set::as_set(v).is_some() {
        return put_items(tag::SET, v, depth, out);
    } else {
        return exc::type_error(text!["a host cannot take a value of type '", type_of(v), "'"]);
    }
    Some(())
}

/// Fits a value to a descriptor, and takes the descriptor off `d`: an int becomes a float where a float is wanted.
fn fit(v: &mut Value, d: &mut &[u8], name: &str) -> Option<()> {
    let Some((kind, rest)) = d.split_first() else { return Some(()) };
    *d = rest;
    let wanted = match kind {
        b'i' => "int",
        b'f' => "float",
        b's' => "str",
        b'b' => "bool",
        b'n' => "None",
        b'y' => "bytes",
        b'[' => "list",
        b'{' => "dict",
        _ => return Some(()),
    };
    let r = v.r();
    let fits = match kind {
        b'i' => int::is(r),
        b'f' => r.cast::<Float>().is_some() || int::is(r),
        b's' => r.cast::<Str>().is_some(),
        b'b' => r.is_bool(),
        b'n' => r.is_none(),
        b'y' => crate::bytes::data(r).is_some(),
        b'[' => r.cast::<List>().is_some(),
        _ => r.cast::<Dict>().is_some(),
    };
    if !fits {
        let ty: &'static Type = type_of(r);
        return exc::type_error(text!["argument '", name, "' must be ", wanted, ", not ", ty]);
    }
    match kind {
        b'i' => *v = int::plain(v.r()),
        b'f' if int::is(v.r()) => {
            let f = int::to_f64(v.r());
            if exc::pending() {
                return None;
            }
            *v = float::boxed(f);
        }
        b'[' => {
            let item_kind = *d;
            skip(d);
            let (old, new) = (v.clone(), list::of_words(0));
            let old = old.r().get::<List>();
            for i in 0..old.len() {
                let mut item = old.item(i);
                let mut each = item_kind;
                fit(&mut item, &mut each, name)?;
                list::push(new.r(), item);
            }
            *v = new;
        }
        b'{' => {
            let key_kind = *d;
            skip(d);
            let value_kind = *d;
            skip(d);
            let new = dict::new();
            let keys = ok!(crate::iter::to_tuple(v.r()));
            for k in tuple::items(keys.r()) {
                let mut key = k.clone();
                let mut value = ok!(crate::ops::get_item(v.r(), k.r()));
                let (mut a, mut b) = (key_kind, value_kind);
                fit(&mut key, &mut a, name)?;
                fit(&mut value, &mut b, name)?;
                dict::set_item(new.r(), key.r(), value);
            }
            *v = new;
        }
        _ => {}
    }
    Some(())
}

/// Takes one descriptor off `d`.
fn skip(d: &mut &[u8]) {
    let Some((kind, rest)) = d.split_first() else { return };
    *d = rest;
    let parts = match kind {
        b'[' => 1,
        b'{' => 2,
        _ => 0,
    };
    for _ in 0..parts {
        skip(d);
    }
}

fn run(info: u32, f: Ref, data: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let mut r = Reader(data);
    if r.u8()? != VERSION {
        return exc::value_error("the host speaks another version of the encoding");
    }
    let mut args = r.items(DEPTH)?;
    if !r.0.is_empty() {
        return exc::value_error("damaged value from the host");
    }
    let info = func::info(info);
    if f.is_null() {
        // The main module ended before it defined the function.
        exc::unbound_global(Str::from_utf8(info.name).r());
        return None;
    }
    for (i, v) in args.iter_mut().enumerate() {
        if let (Some(mut d), Some(name)) = (info.border.get(i).map(|d| d.as_bytes()), info.params.get(i)) {
            fit(v, &mut d, name)?;
        }
    }
    let result = ok!(crate::call::call(f, &Args::new(crate::word::refs(&args))));
    out.extend_from_slice(&[VERSION, 0]);
    put(result.r(), DEPTH, out)
}

/// Calls an exported function with encoded arguments; answers the address of the encoded result in the low half and its
/// length in the high half. The host frees both blocks.
pub fn call(info: u32, f: Ref, data: u32, len: u32) -> i64 {
    // SAFETY: the host wrote `len` bytes into a block that it got from `alloc`.
    let bytes = unsafe { core::slice::from_raw_parts(data as usize as *const u8, len as usize) };
    let mut out = Vec::new();
    if run(info, f, bytes, &mut out).is_none() {
        let e = exc::take();
        out.clear();
        out.extend_from_slice(&[VERSION, 1]);
        put_sized(type_of(e.r()).name.as_bytes(), &mut out);
        let message = crate::str_::of(e.r());
        let message = message.r().cast::<Str>().map(|s| s.to_utf8()).unwrap_or_default();
        put_sized(&message, &mut out);
        let mut report = Vec::new();
        exc::traceback::push_report(&mut report, e.r());
        drop(exc::take());
        put_sized(&report, &mut out);
    }
    crate::out::flush();
    let block = sys::alloc(out.len());
    // SAFETY: the new block has this size.
    unsafe { core::ptr::copy_nonoverlapping(out.as_ptr(), block, out.len()) };
    (block as usize as u32 as i64) | (out.len() as i64) << 32
}

/// A block for the host to write arguments into.
pub fn alloc(len: u32) -> u32 {
    sys::alloc((len as usize).max(1)) as usize as u32
}

/// Gives back a block of [`alloc`] or a result of [`call`].
pub fn free(data: u32, len: u32) {
    // SAFETY: the host gives back what it got, with its size.
    unsafe { sys::free(data as usize as *mut u8, (len as usize).max(1)) }
}

/// Exports a function of the program to hosts: `export! { "name" => info, globals::NAME }`.
#[macro_export]
macro_rules! export {
    ($name:literal => $info:expr, $global:expr) => {
        const _: () = {
            #[unsafe(export_name = $name)]
            extern "C" fn export(data: u32, len: u32) -> i64 {
                let f = $global.get();
                $crate::host::call($info, f.r(), data, len)
            }
        };
    };
}
