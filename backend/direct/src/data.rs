//! The data block of a program: literals, traceback sites, function and class descriptions.
//!
//! One passive segment that `_start` copies into memory from the runtime's allocator and hands to
//! `program::{strings, sites, functions, classes}`. All numbers are little-endian `u32`; a text is its length in bytes and
//! its UTF-8 bytes; lists are a count and the items. The reader is the runtime's `program` module.

use mlc_ir::{Blob, FuncInfo, Program, StrLit};

/// Offsets and lengths of the parts in the block.
#[derive(Default)]
pub struct DataBlock {
    pub bytes: Vec<u8>,
    pub strings: (u32, u32),
    pub sites: (u32, u32),
    pub functions: (u32, u32),
    pub classes: (u32, u32),
}

/// Tags of the entries of the string part.
const TEXT: u32 = 0;
const CODE_POINTS: u32 = 1;
const BYTES: u32 = 2;
const BIG_INT: u32 = 3;

const NONE: u32 = u32::MAX;

struct Writer(Vec<u8>);

impl Writer {
    fn u32(&mut self, v: u32) {
        self.0.extend_from_slice(&v.to_le_bytes());
    }

    fn bytes(&mut self, b: &[u8]) {
        self.u32(b.len() as u32);
        self.0.extend_from_slice(b);
    }

    fn text(&mut self, s: &str) {
        self.bytes(s.as_bytes());
    }

    fn optional_text(&mut self, s: Option<&str>) {
        match s {
            Some(s) => self.text(s),
            None => self.u32(NONE),
        }
    }
}

/// Table slots of a function info: its entry, and its generator body or [`NONE`].
pub struct Slots {
    pub entry: u32,
    pub resume: Option<u32>,
}

/// Literals first, then blobs: literal `i` is word `i` of the table that `program::strings` answers, blob `j` is word
/// `strings.len() + j`.
pub fn build(program: &Program, slots: &[Slots]) -> DataBlock {
    let mut w = Writer(Vec::new());
    let part = |w: &mut Writer, fill: &mut dyn FnMut(&mut Writer)| {
        let start = w.0.len() as u32;
        fill(w);
        (start, w.0.len() as u32 - start)
    };
    let strings = part(&mut w, &mut |w| {
        w.u32((program.strings.len() + program.blobs.len()) as u32);
        for s in &program.strings {
            match s {
                StrLit::Text(t) => {
                    w.u32(TEXT);
                    w.text(t);
                }
                StrLit::Points(points) => {
                    w.u32(CODE_POINTS);
                    w.u32(points.len() as u32);
                    points.iter().for_each(|p| w.u32(*p));
                }
            }
        }
        for b in &program.blobs {
            match b {
                Blob::Bytes(bytes) => {
                    w.u32(BYTES);
                    w.bytes(bytes);
                }
                Blob::BigInt(digits) => {
                    w.u32(BIG_INT);
                    w.text(digits);
                }
            }
        }
    });
    let sites = part(&mut w, &mut |w| {
        w.u32(program.files.len() as u32);
        program.files.iter().for_each(|f| w.text(f));
        w.u32(program.sites.len() as u32);
        for s in &program.sites {
            w.u32(s.file);
            w.u32(s.line);
            w.u32(s.parent.map_or(NONE, |p| p.0));
            w.text(&s.function);
            w.text(&s.text);
        }
    });
    let functions = part(&mut w, &mut |w| {
        w.u32(program.infos.len() as u32);
        for (info, slots) in program.infos.iter().zip(slots) {
            function(w, info, slots);
        }
    });
    let classes = part(&mut w, &mut |w| {
        w.u32(program.classes.len() as u32);
        for c in &program.classes {
            w.text(&c.name);
            w.text(&c.qualname);
            w.text(&c.module);
            w.optional_text(c.doc.as_deref());
            w.u32(c.slots.len() as u32);
            c.slots.iter().for_each(|s| w.text(s));
            w.u32(c.floats as u32);
            w.u32((c.floats >> 32) as u32);
        }
    });
    DataBlock { bytes: w.0, strings, sites, functions, classes }
}

fn function(w: &mut Writer, info: &FuncInfo, slots: &Slots) {
    w.text(&info.name);
    w.text(&info.qualname);
    w.text(&info.module);
    w.optional_text(info.doc.as_deref());
    w.u32(info.params.len() as u32);
    info.params.iter().for_each(|p| w.text(p));
    w.u32(info.posonly);
    w.u32(info.args);
    w.u32(info.kwonly);
    w.u32(u32::from(info.vararg) | u32::from(info.kwarg) << 1 | u32::from(info.has_finally) << 2);
    w.u32(slots.entry);
    w.u32(slots.resume.unwrap_or(NONE));
    w.u32(info.first_line);
    w.u32(info.border.len() as u32);
    info.border.iter().for_each(|b| w.text(b));
}
