//! Values and their conversions between representations.

use super::Lower;
use crate::repr::{Mode, is_small};
use mlc_hir as hir;
use mlc_infer::types::Type;
use mlc_ir::{Fun, LocalId, Op, Operand, Repr, Use, WordConst};
use std::rc::Rc;

/// A value at hand: a local or a constant, borrowed.
#[derive(Clone, Debug)]
pub struct Val {
    pub operand: Operand,
    pub repr: Repr,
}

impl Val {
    pub fn local(id: LocalId, repr: Repr) -> Val {
        Val { operand: Operand::Local(id, Use::Copy), repr }
    }

    pub fn none() -> Val {
        Val { operand: Operand::Word(WordConst::None), repr: Repr::Word }
    }

    pub fn int(v: i64) -> Val {
        Val { operand: Operand::I64(v), repr: Repr::I64 }
    }

    pub fn word(operand: Operand) -> Val {
        Val { operand, repr: Repr::Word }
    }
}

impl Lower<'_, '_> {
    pub fn constant(&mut self, c: &hir::Const) -> Val {
        match c {
            hir::Const::None => Val::none(),
            hir::Const::Bool(b) => Val { operand: Operand::Bool(*b), repr: Repr::Bool },
            hir::Const::Int(i) => Val::int(*i),
            hir::Const::BigInt(digits) => {
                let blob = self.cx.big_int(digits);
                self.temp(Op::Blob(blob), Repr::Word)
            }
            hir::Const::Float(f) => Val { operand: Operand::F64(*f), repr: Repr::F64 },
            hir::Const::Str(s) => Val::word(Operand::Str(self.cx.string(s))),
            hir::Const::StrPoints(p) => Val::word(Operand::Str(self.cx.points(p))),
            hir::Const::Bytes(b) => {
                let blob = self.cx.bytes(b);
                self.temp(Op::Blob(blob), Repr::Word)
            }
            hir::Const::Ellipsis => Val::word(Operand::Word(WordConst::Ellipsis)),
        }
    }

    /// The operation that gives a value in another representation. `leave`: an int that does not fit may leave the
    /// function, because the value is the result of the current statement.
    pub fn conversion(&mut self, v: &Val, to: Repr, leave: bool) -> Op {
        match (v.repr, to) {
            (Repr::Word, Repr::Word) => Op::Use(v.operand.given()),
            (a, b) if a == b => Op::Use(v.operand.clone()),
            (_, Repr::Word) => self.boxing(v),
            (Repr::Word, Repr::I64) => {
                Op::UnboxInt { word: v.operand.clone(), exit: if leave { self.exit() } else { None } }
            }
            (Repr::Word, Repr::F64) => Op::UnboxFloat(v.operand.clone()),
            (Repr::Word, Repr::Bool) => Op::UnboxBool(v.operand.clone()),
            (Repr::Bool, Repr::I64) => Op::BoolToInt(v.operand.clone()),
            (Repr::I64, Repr::F64) => Op::IntToFloat(v.operand.clone()),
            (Repr::Bool, Repr::F64) => {
                let i = self.temp(Op::BoolToInt(v.operand.clone()), Repr::I64);
                Op::IntToFloat(i.operand)
            }
            (from, to) => unreachable!("no value of {from:?} is wanted as {to:?}"),
        }
    }

    fn boxing(&mut self, v: &Val) -> Op {
        match (&v.operand, v.repr) {
            (Operand::I64(c), _) if is_small(*c) => Op::Use(Operand::Word(WordConst::Int(*c))),
            (Operand::I64(c), _) => {
                let digits: Rc<str> = c.to_string().into();
                Op::Blob(self.cx.big_int(&digits))
            }
            (Operand::Bool(true), _) => Op::Use(Operand::Word(WordConst::True)),
            (Operand::Bool(false), _) => Op::Use(Operand::Word(WordConst::False)),
            (o, Repr::I64) => Op::BoxInt(o.clone()),
            (o, Repr::F64) => Op::BoxFloat(o.clone()),
            (o, Repr::Bool) => Op::BoxBool(o.clone()),
            (o, Repr::Word) => Op::Use(o.given()),
        }
    }

    /// The value as a borrowed word.
    pub fn word(&mut self, v: &Val) -> Operand {
        if v.repr == Repr::Word {
            return v.operand.clone();
        }
        match self.boxing(v) {
            Op::Use(o) => o,
            op => self.temp(op, Repr::Word).operand,
        }
    }

    pub fn word_of(&mut self, operand: &hir::Operand) -> Operand {
        let v = self.val(operand);
        self.word(&v)
    }

    /// The value as a word whose reference is given away.
    pub fn own(&mut self, v: &Val) -> Operand {
        self.word(v).given()
    }

    pub fn own_of(&mut self, operand: &hir::Operand) -> Operand {
        let v = self.val(operand);
        self.own(&v)
    }

    /// The value as a machine int when it has one without leaving the function; `ty` is Int or Bool.
    pub fn as_i64(&mut self, v: &Val) -> Option<Operand> {
        match (v.repr, &v.operand) {
            (Repr::I64, o) => Some(o.clone()),
            (Repr::Bool, Operand::Bool(b)) => Some(Operand::I64(i64::from(*b))),
            (Repr::Bool, o) => Some(self.temp(Op::BoolToInt(o.clone()), Repr::I64).operand),
            (Repr::Word, Operand::Word(WordConst::Int(i))) => Some(Operand::I64(*i)),
            _ => None,
        }
    }

    /// The value as a float; `ty` is Float, Int or Bool.
    pub fn as_f64(&mut self, v: &Val, ty: &Type) -> Operand {
        match (v.repr, &v.operand) {
            (Repr::F64, o) => o.clone(),
            (Repr::I64, Operand::I64(c)) => Operand::F64(*c as f64),
            (Repr::I64, o) => self.temp(Op::IntToFloat(o.clone()), Repr::F64).operand,
            (Repr::Bool, Operand::Bool(b)) => Operand::F64(f64::from(u8::from(*b))),
            (Repr::Bool, _) => {
                let op = self.conversion(v, Repr::F64, false);
                self.temp(op, Repr::F64).operand
            }
            (Repr::Word, o) if *ty == Type::Int => self.rt_temp(Fun::int_to_f64, vec![o.clone()]).operand,
            (Repr::Word, o) if *ty == Type::Bool => {
                let b = self.temp(Op::UnboxBool(o.clone()), Repr::Bool);
                self.as_f64(&b, ty)
            }
            (Repr::Word, o) => self.temp(Op::UnboxFloat(o.clone()), Repr::F64).operand,
        }
    }

    pub fn as_bool(&mut self, v: &Val) -> Operand {
        match v.repr {
            Repr::Bool => v.operand.clone(),
            _ => self.temp(Op::UnboxBool(v.operand.clone()), Repr::Bool).operand,
        }
    }

    pub fn fast(&self) -> bool {
        self.mode == Mode::Fast
    }
}
