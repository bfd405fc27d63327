//! Cells: variables that closures share. The null word stands for an unbound variable.

use crate::gc::{GcHeader, Visitor};
use crate::object::{self, Object};
use crate::types::{Slots, Type};
use crate::word::{Ref, Slot, Value};

#[repr(C)]
pub struct Cell {
    head: GcHeader,
    value: Slot,
}

// SAFETY: `repr(C)`, begins with a `GcHeader`.
unsafe impl Object for Cell {
    const GC: bool = true;
    fn class() -> &'static Type {
        &CELL
    }
}

fn traverse(v: Ref, visit: &mut Visitor) {
    visit.visit(v.get::<Cell>().value.r());
}

fn clear(v: Ref) {
    drop(v.get::<Cell>().value.take());
}

static SLOTS: Slots =
    Slots { dealloc: Some(object::dealloc::<Cell>), traverse: Some(traverse), clear: Some(clear), ..Slots::NONE };

/// `cell`.
pub static CELL: Type = Type::of::<Cell>("cell", 0, &SLOTS);

pub fn new(v: Value) -> Value {
    object::new(Cell { head: GcHeader::new(&CELL), value: Slot::new(v) })
}

#[inline(always)]
pub fn get(cell: Ref) -> Value {
    cell.get::<Cell>().value.get()
}

/// The value, which the cell keeps alive until it is assigned.
#[inline(always)]
pub fn peek<'a>(cell: Ref<'a>) -> Ref<'a> {
    cell.get::<Cell>().value.r()
}

#[inline(always)]
pub fn set(cell: Ref, v: Value) {
    cell.get::<Cell>().value.set(v);
}
