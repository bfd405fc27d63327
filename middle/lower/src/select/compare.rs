//! Comparison, identity, membership and truth.

use super::{Lower, Res, Val};
use mlc_hir as hir;
use mlc_hir::CmpOp;
use mlc_infer::types::Type;
use mlc_ir::{Cmp, Fun, IntOp, Op, Operand, Repr, WordConst};

fn cmp(op: CmpOp) -> Cmp {
    match op {
        CmpOp::Eq => Cmp::Eq,
        CmpOp::NotEq => Cmp::Ne,
        CmpOp::Lt => Cmp::Lt,
        CmpOp::LtE => Cmp::Le,
        CmpOp::Gt => Cmp::Gt,
        CmpOp::GtE => Cmp::Ge,
    }
}

/// `a op b` as `b op' a`, for values whose order is total or where both sides are numbers.
fn mirrored(op: CmpOp) -> CmpOp {
    match op {
        CmpOp::Lt => CmpOp::Gt,
        CmpOp::LtE => CmpOp::GtE,
        CmpOp::Gt => CmpOp::Lt,
        CmpOp::GtE => CmpOp::LtE,
        op => op,
    }
}

impl Lower<'_, '_> {
    pub(super) fn compare(&mut self, op: CmpOp, a: &hir::Operand, b: &hir::Operand, dst: Option<hir::LocalId>) -> Res {
        let (ta, tb) = (self.ty(a), self.ty(b));
        let int = |t: &Type| matches!(t, Type::Int | Type::Bool);
        if int(&ta) && int(&tb) {
            return self.compare_ints(op, a, b);
        }
        match (&ta, &tb) {
            (Type::Float, Type::Float) => {
                let (va, vb) = (self.val(a), self.val(b));
                let (a, b) = (self.as_f64(&va, &ta), self.as_f64(&vb, &tb));
                Res::Op(Op::FloatCompare(cmp(op), a, b), Repr::Bool)
            }
            (Type::Float, Type::Int | Type::Bool) => self.compare_float_int(op, a, b, &tb),
            (Type::Int | Type::Bool, Type::Float) => self.compare_float_int(mirrored(op), b, a, &ta),
            (Type::Str, Type::Str) => {
                let args = vec![self.word_of(a), self.word_of(b)];
                match op {
                    CmpOp::Eq => self.rt(Fun::str_eq, args),
                    CmpOp::NotEq => {
                        let eq = self.rt_temp(Fun::str_eq, args);
                        Res::Op(Op::Not(eq.operand), Repr::Bool)
                    }
                    _ => {
                        let order = self.rt_temp(Fun::str_cmp, args);
                        Res::Op(Op::IntCompare(cmp(op), order.operand, Operand::I64(0)), Repr::Bool)
                    }
                }
            }
            _ => {
                let args = vec![self.word_of(a), self.word_of(b)];
                let wants_bool = dst.is_some_and(|d| *self.local_type(d) == Type::Bool);
                let (fun, as_bool) = match op {
                    CmpOp::Eq => (Fun::ops_eq, Some(Fun::ops_eq_bool)),
                    CmpOp::NotEq => (Fun::ops_ne, None),
                    CmpOp::Lt => (Fun::ops_lt, Some(Fun::ops_lt_bool)),
                    CmpOp::LtE => (Fun::ops_le, Some(Fun::ops_le_bool)),
                    CmpOp::Gt => (Fun::ops_gt, None),
                    CmpOp::GtE => (Fun::ops_ge, None),
                };
                match as_bool {
                    Some(row) if wants_bool => self.rt(row, args),
                    _ => self.rt(fun, args),
                }
            }
        }
    }

    fn compare_ints(&mut self, op: CmpOp, a: &hir::Operand, b: &hir::Operand) -> Res {
        let (va, vb) = (self.val(a), self.val(b));
        if let (Some(a), Some(b)) = (self.as_i64(&va), self.as_i64(&vb)) {
            return Res::Op(Op::IntCompare(cmp(op), a, b), Repr::Bool);
        }
        let args = vec![self.word(&va), self.word(&vb)];
        match op {
            CmpOp::Eq => self.rt(Fun::int_eq, args),
            CmpOp::NotEq => {
                let eq = self.rt_temp(Fun::int_eq, args);
                Res::Op(Op::Not(eq.operand), Repr::Bool)
            }
            _ => {
                let order = self.rt_temp(Fun::int_cmp, args);
                Res::Op(Op::IntCompare(cmp(op), order.operand, Operand::I64(0)), Repr::Bool)
            }
        }
    }

    /// `float_cmp_int` answers -1, 0, 1, or 2 when the float is not a number.
    fn compare_float_int(&mut self, op: CmpOp, float: &hir::Operand, int: &hir::Operand, int_ty: &Type) -> Res {
        let (vf, vi) = (self.val(float), self.val(int));
        let f = self.as_f64(&vf, &Type::Float);
        // Ints up to 2^53 are floats exactly.
        if *int_ty == Type::Bool || matches!(vi.operand, Operand::I64(c) if c.unsigned_abs() <= 1 << 53) {
            let i = self.as_f64(&vi, int_ty);
            return Res::Op(Op::FloatCompare(cmp(op), f, i), Repr::Bool);
        }
        let i = self.word(&vi);
        let order = self.rt_temp(Fun::float_cmp_int, vec![f, i]).operand;
        match op {
            CmpOp::Gt => Res::Op(Op::IntCompare(Cmp::Eq, order, Operand::I64(1)), Repr::Bool),
            CmpOp::GtE => {
                let low = self.temp(Op::Int(IntOp::And, order, Operand::I64(-2)), Repr::I64);
                Res::Op(Op::IntCompare(Cmp::Eq, low.operand, Operand::I64(0)), Repr::Bool)
            }
            op => Res::Op(Op::IntCompare(cmp(op), order, Operand::I64(0)), Repr::Bool),
        }
    }

    pub(super) fn identity(&mut self, a: &hir::Operand, b: &hir::Operand) -> Res {
        let (va, vb) = (self.val(a), self.val(b));
        let none = |v: &Val| v.operand == Operand::Word(WordConst::None);
        let (ta, tb) = (self.ty(a), self.ty(b));
        let never_none =
            |t: &Type| matches!(t, Type::Int | Type::Float | Type::Bool | Type::Str | Type::List(_) | Type::Dict(..));
        if (none(&va) && never_none(&tb)) || (none(&vb) && never_none(&ta)) {
            return Res::Val(Val { operand: Operand::Bool(false), repr: Repr::Bool });
        }
        if va.repr == Repr::Bool && vb.repr == Repr::Bool {
            return Res::Op(Op::BoolEq(va.operand, vb.operand), Repr::Bool);
        }
        let may_be_float = |t: &Type, v: &Val| {
            matches!(t, Type::Float | Type::Dyn) && !matches!(v.operand, Operand::Word(_) | Operand::Bool(_))
        };
        let boxed = may_be_float(&ta, &va) && may_be_float(&tb, &vb);
        let (a, b) = (self.word(&va), self.word(&vb));
        if boxed {
            return self.rt(Fun::ops_is, vec![a, b]);
        }
        Res::Op(Op::Same(a, b), Repr::Bool)
    }

    pub(super) fn contains(&mut self, item: &hir::Operand, container: &hir::Operand) -> Res {
        let (ti, tc) = (self.ty(item), self.ty(container));
        let (item, container) = (self.word_of(item), self.word_of(container));
        match tc {
            Type::List(_) => self.rt(Fun::list_contains, vec![container, item]),
            Type::Dict(..) => self.rt(Fun::dict_contains, vec![container, item]),
            Type::Set(_) => self.rt(Fun::set_contains, vec![container, item]),
            Type::Str if ti == Type::Str => self.rt(Fun::str_contains, vec![container, item]),
            _ => self.rt(Fun::ops_contains, vec![container, item]),
        }
    }

    /// The truth value of anything, as a `Bool`.
    pub(super) fn truth(&mut self, operand: &hir::Operand) -> Val {
        let ty = self.ty(operand);
        let v = self.val(operand);
        self.truth_of(&v, &ty)
    }

    pub(super) fn truth_of(&mut self, v: &Val, ty: &Type) -> Val {
        let truth = |b: bool| Val { operand: Operand::Bool(b), repr: Repr::Bool };
        match (&v.operand, v.repr) {
            (Operand::Bool(_), _) | (_, Repr::Bool) => return v.clone(),
            (Operand::I64(c), _) => return truth(*c != 0),
            (Operand::F64(c), _) => return truth(*c != 0.0),
            (Operand::Word(WordConst::None | WordConst::False), _) => return truth(false),
            (Operand::Word(WordConst::True), _) => return truth(true),
            (o, Repr::I64) => return self.temp(Op::IntCompare(Cmp::Ne, o.clone(), Operand::I64(0)), Repr::Bool),
            (o, Repr::F64) => return self.temp(Op::FloatCompare(Cmp::Ne, o.clone(), Operand::F64(0.0)), Repr::Bool),
            _ => {}
        }
        let w = v.operand.clone();
        let len = match ty {
            Type::Bool => return self.temp(Op::UnboxBool(w), Repr::Bool),
            Type::None => return truth(false),
            Type::Int => return self.rt_temp(Fun::int_truth, vec![w]),
            Type::Str => Fun::str_len,
            Type::List(_) => Fun::list_len,
            Type::Dict(..) => Fun::dict_len,
            Type::Set(_) => Fun::set_len,
            Type::Tuple(_) => Fun::tuple_len,
            _ => return self.rt_temp(Fun::ops_truth, vec![w]),
        };
        let len = self.rt_temp(len, vec![w]);
        self.temp(Op::IntCompare(Cmp::Ne, len.operand, Operand::I64(0)), Repr::Bool)
    }
}
