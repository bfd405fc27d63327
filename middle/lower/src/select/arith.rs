//! Arithmetic: raw where the types are known, `int_*` rows on words in exact copies, `ops_*` rows on any values.

use super::{Lower, Res, Val};
use mlc_hir as hir;
use mlc_hir::{BinOp, UnaryOp};
use mlc_infer::types::Type;
use mlc_ir::{CheckedOp, Cmp, DivideOp, FloatOp, Fun, IntOp, Op, Operand, Repr, Use};

fn is_int(ty: &Type) -> bool {
    matches!(ty, Type::Int | Type::Bool)
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Int | Type::Bool | Type::Float)
}

impl<'a> Lower<'_, 'a> {
    pub(super) fn binary(&mut self, op: BinOp, a: &hir::Operand, b: &hir::Operand, dst: Option<hir::LocalId>) -> Res {
        let (ta, tb) = (self.ty(a), self.ty(b));
        if ta == Type::Bool && tb == Type::Bool && matches!(op, BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor) {
            return self.bool_bits(op, a, b);
        }
        if is_int(&ta)
            && is_int(&tb)
            && let Some(res) = self.int_binary(op, a, b, dst)
        {
            return res;
        }
        if is_number(&ta)
            && is_number(&tb)
            && (ta == Type::Float || tb == Type::Float)
            && let Some(res) = self.float_binary(op, a, b, &ta, &tb)
        {
            return res;
        }
        if let Some(res) = self.sequence_binary(op, a, b, &ta, &tb, dst) {
            return res;
        }
        let args = vec![self.word_of(a), self.word_of(b)];
        self.rt(any_op(op), args)
    }

    pub(super) fn in_place(&mut self, op: BinOp, a: &hir::Operand, b: &hir::Operand, dst: Option<hir::LocalId>) -> Res {
        let (ta, tb) = (self.ty(a), self.ty(b));
        match (&ta, op) {
            (Type::Int | Type::Bool | Type::Float, _) => self.binary(op, a, b, dst),
            (Type::Str, BinOp::Add) if tb == Type::Str => {
                let args = vec![self.own_of(a), self.word_of(b)];
                self.rt(Fun::str_append, args)
            }
            (Type::Str | Type::Tuple(_) | Type::Bytes | Type::None, _) => self.binary(op, a, b, dst),
            (Type::List(_), BinOp::Add) => {
                let list = self.val(a);
                let items = self.word_of(b);
                self.rt_do(Fun::list_extend, vec![list.operand.clone(), items]);
                Res::Val(list)
            }
            _ => {
                let args = vec![self.own_of(a), self.word_of(b)];
                self.rt(in_place_op(op), args)
            }
        }
    }

    fn bool_bits(&mut self, op: BinOp, a: &hir::Operand, b: &hir::Operand) -> Res {
        let (a, b) = (self.val(a), self.val(b));
        let (a, b) = (self.as_bool(&a), self.as_bool(&b));
        match op {
            BinOp::BitAnd => Res::Op(Op::And(a, b), Repr::Bool),
            BinOp::BitOr => Res::Op(Op::Or(a, b), Repr::Bool),
            _ => {
                let same = self.temp(Op::BoolEq(a, b), Repr::Bool);
                Res::Op(Op::Not(same.operand), Repr::Bool)
            }
        }
    }

    fn int_binary(&mut self, op: BinOp, a: &hir::Operand, b: &hir::Operand, dst: Option<hir::LocalId>) -> Option<Res> {
        let (va, vb) = (self.val(a), self.val(b));
        if op == BinOp::Pow {
            return self.int_pow(&va, &vb, dst);
        }
        if op == BinOp::MatMul {
            return None;
        }
        if let (Some(a), Some(b)) = (self.as_i64(&va), self.as_i64(&vb))
            && let Some(res) = self.raw_int(op, &a, &b)
        {
            return Some(res);
        }
        let (a, b) = (self.word(&va), self.word(&vb));
        let fun = match op {
            BinOp::Add => Fun::int_add,
            BinOp::Sub => Fun::int_sub,
            BinOp::Mul => Fun::int_mul,
            BinOp::FloorDiv => Fun::int_floordiv,
            BinOp::Mod => Fun::int_modulo,
            BinOp::LShift => Fun::int_lshift,
            BinOp::RShift => Fun::int_rshift,
            BinOp::BitOr => Fun::int_bit_or,
            BinOp::BitXor => Fun::int_bit_xor,
            BinOp::BitAnd => Fun::int_bit_and,
            BinOp::Div => Fun::int_truediv,
            BinOp::Pow | BinOp::MatMul => unreachable!("handled above"),
        };
        Some(self.rt(fun, vec![a, b]))
    }

    /// An operation on machine ints; `None` when words do it better.
    fn raw_int(&mut self, op: BinOp, a: &Operand, b: &Operand) -> Option<Res> {
        let bits = |op: IntOp| Some(Res::Op(Op::Int(op, a.clone(), b.clone()), Repr::I64));
        let (checked, wide) = match op {
            BinOp::BitAnd => return bits(IntOp::And),
            BinOp::BitOr => return bits(IntOp::Or),
            BinOp::BitXor => return bits(IntOp::Xor),
            BinOp::Div => return Some(self.rt(Fun::int_truediv_i64, vec![a.clone(), b.clone()])),
            BinOp::Mod if power_of_two(b).is_some() => {
                let mask = Operand::I64(power_of_two(b)? - 1);
                return Some(Res::Op(Op::Int(IntOp::And, a.clone(), mask), Repr::I64));
            }
            BinOp::FloorDiv if power_of_two(b).is_some() => {
                let count = Operand::I64(i64::from(power_of_two(b)?.trailing_zeros()));
                return Some(Res::Op(Op::Int(IntOp::Shr, a.clone(), count), Repr::I64));
            }
            BinOp::FloorDiv | BinOp::Mod => {
                let op = if op == BinOp::Mod { DivideOp::Mod } else { DivideOp::FloorDiv };
                let overflows = op == DivideOp::FloorDiv && !matches!(b, Operand::I64(c) if *c != -1);
                if overflows && !self.fast() {
                    return None;
                }
                let exit = if overflows { self.exit() } else { None };
                return Some(Res::Op(Op::Divide { op, a: a.clone(), b: b.clone(), exit }, Repr::I64));
            }
            BinOp::RShift => {
                return match b {
                    Operand::I64(c) if *c >= 0 => {
                        let count = Operand::I64((*c).min(63));
                        Some(Res::Op(Op::Int(IntOp::Shr, a.clone(), count), Repr::I64))
                    }
                    Operand::I64(_) => None,
                    _ => Some(self.rt(Fun::int_rshift_i64, vec![a.clone(), b.clone()])),
                };
            }
            BinOp::LShift if matches!(b, Operand::I64(c) if (0..=62).contains(c)) => {
                let Operand::I64(c) = b else { return None };
                return self.raw_int(BinOp::Mul, a, &Operand::I64(1 << c));
            }
            BinOp::LShift => return Some(self.rt(Fun::int_wide_lshift, vec![a.clone(), b.clone()])),
            BinOp::Add => (CheckedOp::Add, Fun::int_wide_add),
            BinOp::Sub => (CheckedOp::Sub, Fun::int_wide_sub),
            BinOp::Mul => (CheckedOp::Mul, Fun::int_wide_mul),
            BinOp::Pow | BinOp::MatMul => return None,
        };
        match self.exit() {
            Some(exit) => Some(Res::Op(Op::Checked { op: checked, a: a.clone(), b: b.clone(), exit }, Repr::I64)),
            None => Some(self.rt(wide, vec![a.clone(), b.clone()])),
        }
    }

    /// `a ** b`: an int for a constant exponent that is not negative; else decided at run time (int or float).
    fn int_pow(&mut self, a: &Val, b: &Val, dst: Option<hir::LocalId>) -> Option<Res> {
        if let Operand::I64(2) = b.operand
            && let Some(x) = self.as_i64(a)
        {
            return self.raw_int(BinOp::Mul, &x, &x);
        }
        let is_int = dst.is_some_and(|d| *self.local_type(d) == Type::Int);
        if !is_int && !matches!(b.operand, Operand::I64(c) if c >= 0) {
            return None;
        }
        if let (Some(a), Some(b)) = (self.as_i64(a), self.as_i64(b)) {
            return Some(self.rt(Fun::int_wide_pow, vec![a, b]));
        }
        let args = vec![self.word(a), self.word(b)];
        Some(self.rt(Fun::int_pow, args))
    }

    fn float_binary(&mut self, op: BinOp, a: &hir::Operand, b: &hir::Operand, ta: &Type, tb: &Type) -> Option<Res> {
        if matches!(op, BinOp::MatMul | BinOp::LShift | BinOp::RShift | BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor) {
            return None;
        }
        let (va, vb) = (self.val(a), self.val(b));
        let (a, b) = (self.as_f64(&va, ta), self.as_f64(&vb, tb));
        let raw = |op: FloatOp, a: Operand, b: Operand| Res::Op(Op::Float(op, a, b), Repr::F64);
        Some(match op {
            BinOp::Add => raw(FloatOp::Add, a, b),
            BinOp::Sub => raw(FloatOp::Sub, a, b),
            BinOp::Mul => raw(FloatOp::Mul, a, b),
            BinOp::Div => match b {
                Operand::F64(c) if c != 0.0 => raw(FloatOp::Div, a, b),
                _ => self.rt(Fun::float_truediv, vec![a, b]),
            },
            BinOp::FloorDiv => self.rt(Fun::float_floordiv, vec![a, b]),
            BinOp::Mod => self.rt(Fun::float_modulo, vec![a, b]),
            _ => match b {
                Operand::F64(2.0) => {
                    // A product that is infinite may be an error.
                    let square = self.new_local(None, Repr::F64, "float");
                    self.emit_let(square, Op::Float(FloatOp::Mul, a.clone(), a.clone()));
                    let infinite = Operand::F64(f64::INFINITY);
                    let infinite = Op::FloatCompare(Cmp::Eq, Operand::Local(square, Use::Copy), infinite);
                    let infinite = self.temp(infinite, Repr::Bool).operand;
                    let settle = |s: &mut Self| {
                        let power = s.rt_temp(Fun::float_pow, vec![a, b]);
                        s.emit_let(square, Op::UnboxFloat(power.operand));
                    };
                    self.if_else(infinite, settle, |_| {});
                    Res::Val(Val::local(square, Repr::F64))
                }
                _ => self.rt(Fun::float_pow, vec![a, b]),
            },
        })
    }

    fn sequence_binary(
        &mut self,
        op: BinOp,
        a: &hir::Operand,
        b: &hir::Operand,
        ta: &Type,
        tb: &Type,
        dst: Option<hir::LocalId>,
    ) -> Option<Res> {
        match (op, ta, tb) {
            (BinOp::Add, Type::Str, Type::Str) => {
                // `s = s + t` is `s += t`: in place when nobody else has `s`.
                if dst.is_some_and(|d| *a == hir::Operand::Local(d)) {
                    let args = vec![self.own_of(a), self.word_of(b)];
                    return Some(self.rt(Fun::str_append, args));
                }
                let args = vec![self.word_of(a), self.word_of(b)];
                Some(self.rt(Fun::str_concat, args))
            }
            (BinOp::Add, Type::List(x), Type::List(y)) => {
                let kind = self.elem(*x).kind;
                let result = dst.map(|d| self.local_type(d).clone());
                let agree =
                    self.elem(*y).kind == kind && matches!(result, Some(Type::List(z)) if self.elem(z).kind == kind);
                if !agree {
                    return None;
                }
                let args = vec![self.word_of(a), self.word_of(b)];
                Some(self.rt(Fun::list_concat, args))
            }
            (BinOp::Mul, Type::Str | Type::List(_), Type::Int | Type::Bool) => self.repeat(a, b, ta),
            (BinOp::Mul, Type::Int | Type::Bool, Type::Str | Type::List(_)) => self.repeat(b, a, tb),
            _ => None,
        }
    }

    fn repeat(&mut self, seq: &hir::Operand, n: &hir::Operand, ty: &Type) -> Option<Res> {
        let vn = self.val(n);
        let n = self.as_i64(&vn)?;
        let seq = self.word_of(seq);
        let fun = if *ty == Type::Str { Fun::str_repeat } else { Fun::list_repeat };
        Some(self.rt(fun, vec![seq, n]))
    }

    pub(super) fn unary(&mut self, op: UnaryOp, a: &hir::Operand) -> Res {
        let ty = self.ty(a);
        let v = self.val(a);
        if is_int(&ty) {
            if let Some(x) = self.as_i64(&v) {
                return match op {
                    UnaryOp::Pos => Res::Val(Val { operand: x, repr: Repr::I64 }),
                    UnaryOp::Invert => Res::Op(Op::Int(IntOp::Xor, x, Operand::I64(-1)), Repr::I64),
                    UnaryOp::Neg => {
                        if let Operand::I64(c) = x
                            && let Some(n) = c.checked_neg()
                        {
                            return Res::Val(Val::int(n));
                        }
                        match self.exit() {
                            Some(exit) => {
                                Res::Op(Op::Checked { op: CheckedOp::Sub, a: Operand::I64(0), b: x, exit }, Repr::I64)
                            }
                            None => self.rt(Fun::int_wide_sub, vec![Operand::I64(0), x]),
                        }
                    }
                };
            }
            let w = self.word(&v);
            return match op {
                UnaryOp::Pos => Res::Val(v),
                UnaryOp::Invert => self.rt(Fun::int_invert, vec![w]),
                UnaryOp::Neg => self.rt(Fun::int_neg, vec![w]),
            };
        }
        if ty == Type::Float && op != UnaryOp::Invert {
            let x = self.as_f64(&v, &ty);
            return match op {
                UnaryOp::Pos => Res::Val(Val { operand: x, repr: Repr::F64 }),
                _ => Res::Op(Op::FloatNeg(x), Repr::F64),
            };
        }
        let w = self.word(&v);
        let fun = match op {
            UnaryOp::Pos => Fun::ops_pos,
            UnaryOp::Neg => Fun::ops_neg,
            UnaryOp::Invert => Fun::ops_invert,
        };
        self.rt(fun, vec![w])
    }
}

/// The divisor if it is a constant power of two.
fn power_of_two(b: &Operand) -> Option<i64> {
    match b {
        Operand::I64(c) if *c > 0 && c & (c - 1) == 0 => Some(*c),
        _ => None,
    }
}

fn any_op(op: BinOp) -> Fun {
    match op {
        BinOp::Add => Fun::ops_add,
        BinOp::Sub => Fun::ops_sub,
        BinOp::Mul => Fun::ops_mul,
        BinOp::MatMul => Fun::ops_matmul,
        BinOp::Div => Fun::ops_truediv,
        BinOp::FloorDiv => Fun::ops_floordiv,
        BinOp::Mod => Fun::ops_modulo,
        BinOp::Pow => Fun::ops_pow,
        BinOp::LShift => Fun::ops_lshift,
        BinOp::RShift => Fun::ops_rshift,
        BinOp::BitOr => Fun::ops_bit_or,
        BinOp::BitXor => Fun::ops_bit_xor,
        BinOp::BitAnd => Fun::ops_bit_and,
    }
}

fn in_place_op(op: BinOp) -> Fun {
    match op {
        BinOp::Add => Fun::ops_iadd,
        BinOp::Sub => Fun::ops_isub,
        BinOp::Mul => Fun::ops_imul,
        BinOp::MatMul => Fun::ops_imatmul,
        BinOp::Div => Fun::ops_itruediv,
        BinOp::FloorDiv => Fun::ops_ifloordiv,
        BinOp::Mod => Fun::ops_imodulo,
        BinOp::Pow => Fun::ops_ipow,
        BinOp::LShift => Fun::ops_ilshift,
        BinOp::RShift => Fun::ops_irshift,
        BinOp::BitOr => Fun::ops_ibit_or,
        BinOp::BitXor => Fun::ops_ibit_xor,
        BinOp::BitAnd => Fun::ops_ibit_and,
    }
}
