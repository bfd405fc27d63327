//! Operations.

use super::{Emit, TAG_FALSE, TAG_TRUE};
use crate::module::word_at;
use mlc_abi::{Fun, Kind};
use mlc_ir::{CheckedOp, Cmp, DivideOp, Exit, ExitArg, FloatOp, IntOp, LocalId, Op, Operand, Repr, SiteId, Use};
use wasm_encoder::{BlockType, ValType};

/// Offset of the number in a float object (wasm32 header: count and type, 4 bytes each).
const FLOAT_VALUE: u64 = 8;

impl Emit<'_> {
    /// `dst = op`. The destination keeps its old value when the operation raises.
    pub(super) fn let_(&mut self, dst: LocalId, op: &Op, site: Option<SiteId>) {
        let has_result = self.op(op, site);
        debug_assert!(has_result, "an operation without a result is assigned");
        self.assign(dst);
        self.after(op);
    }

    pub(super) fn do_(&mut self, op: &Op, site: Option<SiteId>) {
        if self.op(op, site) {
            match self.result_repr(op) {
                Some(Repr::Word) if !op.is_peek() => {
                    let s = self.s[0];
                    self.i().local_set(s);
                    self.release_word(s);
                }
                _ => {
                    self.i().drop();
                }
            }
        }
        self.after(op);
    }

    /// Stores the value on the stack; a tracked local releases what it held.
    fn assign(&mut self, dst: LocalId) {
        let local = self.local(dst);
        if self.cleanup.tracks(dst) {
            let old = self.s[2];
            // new value on the stack; the old one is released only after the local holds the new one.
            let new = self.s[1];
            self.i().local_set(new).local_get(local).local_set(old).local_get(new).local_set(local);
            self.release_word(old);
        } else {
            self.i().local_set(local);
        }
    }

    /// NarrowInt leaves the function when the int does not fit.
    fn after(&mut self, op: &Op) {
        if matches!(op, Op::NarrowInt(_)) {
            self.pending();
            let label = self.leave;
            self.branch_if(label);
        }
    }

    fn result_repr(&self, op: &Op) -> Option<Repr> {
        match op {
            Op::Use(Operand::Local(id, _)) => Some(self.f.local(*id).repr),
            _ => op.result(self.env.program),
        }
    }

    /// Emits the operation, follows error edges, and leaves the result (if it has one) on the stack.
    fn op(&mut self, op: &Op, site: Option<SiteId>) -> bool {
        match op {
            Op::Use(a) => self.operand(a),
            Op::Int(op, a, b) => self.int(*op, a, b),
            Op::Checked { op, a, b, exit } => self.checked(*op, a, b, exit),
            Op::Divide { op, a, b, exit } => self.divide(*op, a, b, exit.as_ref(), site),
            Op::IntCompare(cmp, a, b) => {
                self.operand(a);
                self.operand(b);
                match cmp {
                    Cmp::Eq => self.i().i64_eq(),
                    Cmp::Ne => self.i().i64_ne(),
                    Cmp::Lt => self.i().i64_lt_s(),
                    Cmp::Le => self.i().i64_le_s(),
                    Cmp::Gt => self.i().i64_gt_s(),
                    Cmp::Ge => self.i().i64_ge_s(),
                };
            }
            Op::Float(op, a, b) => {
                self.operand(a);
                self.operand(b);
                match op {
                    FloatOp::Add => self.i().f64_add(),
                    FloatOp::Sub => self.i().f64_sub(),
                    FloatOp::Mul => self.i().f64_mul(),
                    FloatOp::Div => self.i().f64_div(),
                };
            }
            Op::FloatNeg(a) => {
                self.operand(a);
                self.i().f64_neg();
            }
            Op::FloatCompare(cmp, a, b) => {
                self.operand(a);
                self.operand(b);
                match cmp {
                    Cmp::Eq => self.i().f64_eq(),
                    Cmp::Ne => self.i().f64_ne(),
                    Cmp::Lt => self.i().f64_lt(),
                    Cmp::Le => self.i().f64_le(),
                    Cmp::Gt => self.i().f64_gt(),
                    Cmp::Ge => self.i().f64_ge(),
                };
            }
            Op::Not(a) => {
                self.operand(a);
                self.i().i32_eqz();
            }
            Op::And(a, b) => {
                self.operand(a);
                self.operand(b);
                self.i().i32_and();
            }
            Op::Or(a, b) => {
                self.operand(a);
                self.operand(b);
                self.i().i32_or();
            }
            Op::BoolEq(a, b) => {
                self.operand(a);
                self.operand(b);
                self.i().i32_eq();
            }
            Op::IntToFloat(a) => {
                self.operand(a);
                self.i().f64_convert_i64_s();
            }
            Op::BoolToInt(a) => {
                self.operand(a);
                self.i().i64_extend_i32_u();
            }
            Op::BoxInt(a) => {
                self.operand(a);
                self.box_int();
            }
            Op::BoxFloat(a) => {
                self.operand(a);
                let boxed = self.env.rt(Fun::float_boxed);
                self.i().call(boxed);
            }
            Op::BoxBool(a) => {
                self.i().i64_const(TAG_TRUE).i64_const(TAG_FALSE);
                self.operand(a);
                self.i().select();
            }
            Op::UnboxInt { word, exit } => self.unbox_int(word, exit.as_ref()),
            Op::UnboxFloat(a) => {
                self.operand(a);
                let s = self.s[0];
                self.i().local_tee(s).i32_wrap_i64().f64_load(word_at(FLOAT_VALUE));
                if matches!(a, Operand::Local(_, Use::Move)) {
                    self.release_word(s);
                }
            }
            Op::UnboxBool(a) => {
                self.operand(a);
                self.i().i64_const(TAG_TRUE).i64_eq();
            }
            Op::NarrowInt(a) => self.narrow_int(a),
            Op::IsNull(a) => {
                self.operand(a);
                self.i().i64_eqz();
            }
            Op::Same(a, b) => {
                self.operand(a);
                self.operand(b);
                self.i().i64_eq();
            }
            Op::FloatBits(a) => {
                self.operand(a);
                self.i().i64_reinterpret_f64();
            }
            Op::FloatFromBits(a) => {
                self.operand(a);
                self.i().f64_reinterpret_i64();
            }
            Op::Rt(fun, args) => return self.rt(*fun, args, site),
            Op::Call { function, args, exit } => {
                let callee = self.env.program.function(*function);
                self.operands(args);
                let index = self.env.function(*function);
                self.i().call(index);
                if (callee.may_raise && site.is_some()) || callee.may_overflow {
                    self.checked_call(callee.may_overflow, exit.as_ref(), site);
                }
                return callee.ret.is_some();
            }
            Op::CallWide { function, args } => {
                self.operands(args);
                let index = self.env.function(*function);
                self.i().call(index);
                self.wide_result(site);
            }
            Op::GlobalGet(g) => {
                let global = self.env.global(*g);
                if self.env.program.globals[g.index()].repr == Repr::Word {
                    let s = self.s[0];
                    self.i().global_get(global).local_set(s);
                    self.retain_word(s);
                    self.i().local_get(s);
                } else {
                    self.i().global_get(global);
                }
            }
            Op::GlobalPeek(g) => {
                let global = self.env.global(*g);
                self.i().global_get(global);
            }
            Op::GlobalSet(g, a) => {
                let global = self.env.global(*g);
                let old = self.s[2];
                if self.env.program.globals[g.index()].repr == Repr::Word {
                    self.operand(a);
                    let new = self.s[1];
                    self.i().local_set(new).global_get(global).local_set(old).local_get(new).global_set(global);
                    self.release_word(old);
                } else {
                    self.operand(a);
                    self.i().global_set(global);
                }
                return false;
            }
            Op::Blob(id) => {
                let index = self.env.program.strings.len() as u32 + id.0;
                let s = self.s[0];
                self.literal(index);
                self.i().local_set(s);
                self.retain_word(s);
                self.i().local_get(s);
            }
        }
        true
    }

    pub(super) fn operands(&mut self, args: &[Operand]) {
        args.iter().for_each(|a| self.operand(a));
    }

    fn rt(&mut self, fun: Fun, args: &[Operand], site: Option<SiteId>) -> bool {
        let row = fun.row();
        if self.fast_path(fun, args, site) {
            return true;
        }
        self.arguments(fun, args);
        let index = self.env.rt(fun);
        self.i().call(index);
        let repr = match row.result {
            Kind::Peek | Kind::Val => Some(Repr::Word),
            Kind::I64 => Some(Repr::I64),
            Kind::F64 => Some(Repr::F64),
            Kind::Bool => Some(Repr::Bool),
            Kind::Id => {
                self.i().i64_extend_i32_u();
                Some(Repr::I64)
            }
            Kind::Unit | Kind::Ref | Kind::Own => None,
        };
        if fun.may_raise() && site.is_some() {
            self.checked_call(false, None, site);
        }
        repr.is_some()
    }

    /// Pushes the arguments of a runtime function; `Id` parameters are 32-bit constants.
    pub(super) fn arguments(&mut self, fun: Fun, args: &[Operand]) {
        for (arg, (_, kind)) in args.iter().zip(fun.row().params) {
            self.operand(arg);
            if *kind == Kind::Id {
                self.i().i32_wrap_i64();
            }
        }
    }

    /// Tests for an exception after a call whose result is on the stack, and leaves the result there.
    ///
    /// The result stays on the operand stack below the test; the branch taken on the edge discards it.
    pub(super) fn checked_call(&mut self, may_overflow: bool, exit: Option<&Exit>, site: Option<SiteId>) {
        self.pending();
        self.open_if();
        if may_overflow && let Some(exit) = exit {
            let is_overflow = self.env.rt(Fun::exc_is_overflow);
            self.i().call(is_overflow);
            self.open_if();
            let take = self.env.rt(Fun::exc_take_overflow);
            let s = self.s[0];
            self.i().call(take).local_set(s);
            self.exit(exit, s);
            self.close();
        }
        self.fail(site);
        self.close();
    }

    /// The I64 result on the stack becomes a word, also when it did not fit.
    fn wide_result(&mut self, site: Option<SiteId>) {
        let (raw, word) = (self.s[0], self.s[1]);
        self.i().local_set(raw);
        self.pending();
        self.open_if();
        let is_overflow = self.env.rt(Fun::exc_is_overflow);
        self.i().call(is_overflow);
        self.open_if();
        let take = self.env.rt(Fun::exc_take_overflow);
        self.i().call(take).local_set(word);
        self.else_();
        self.fail(site);
        self.close();
        self.else_();
        self.i().local_get(raw);
        self.box_int();
        self.i().local_set(word);
        self.close();
        self.i().local_get(word);
    }

    /// I64 on the stack → word on the stack.
    pub(super) fn box_int(&mut self) {
        let s = self.s[0];
        let from_i64 = self.env.rt(Fun::int_from_i64);
        self.i().local_tee(s).i64_const(1).i64_shl().i64_const(1).i64_shr_s().local_get(s).i64_eq();
        self.i().if_(BlockType::Result(ValType::I64)).local_get(s).i64_const(1).i64_shl().i64_const(1).i64_or();
        self.i().else_().local_get(s).call(from_i64).end();
    }

    fn unbox_int(&mut self, word: &Operand, exit: Option<&Exit>) {
        let s = self.s[0];
        let raw = self.s[1];
        let moved = matches!(word, Operand::Local(_, Use::Move | Use::Clone));
        self.operand(word);
        self.i().local_tee(s).i64_const(1).i64_and().i32_wrap_i64();
        self.open_if();
        self.i().local_get(s).i64_const(1).i64_shr_s().local_set(raw);
        self.else_();
        if let Some(exit) = exit {
            let fits = self.env.rt(Fun::int_fits_i64);
            self.i().local_get(s).call(fits).i32_eqz();
            self.open_if();
            if !moved {
                self.retain_word(s);
            }
            self.exit(exit, s);
            self.close();
        }
        let to_i64 = self.env.rt(Fun::int_to_i64);
        self.i().local_get(s).call(to_i64).local_set(raw);
        if moved {
            self.release_word(s);
        }
        self.close();
        self.i().local_get(raw);
    }

    fn narrow_int(&mut self, word: &Operand) {
        let (s, raw) = (self.s[0], self.s[1]);
        let fits = self.env.rt(Fun::int_fits_i64);
        let to_i64 = self.env.rt(Fun::int_to_i64);
        let overflow = self.env.rt(Fun::exc_overflow);
        self.operand(word);
        if matches!(word, Operand::Local(_, Use::Copy)) {
            self.i().local_set(s);
            self.retain_word(s);
            self.i().local_get(s);
        }
        self.i().local_tee(s).i64_const(1).i64_and().i32_wrap_i64();
        self.open_if();
        self.i().local_get(s).i64_const(1).i64_shr_s().local_set(raw);
        self.else_();
        self.i().local_get(s).call(fits);
        self.open_if();
        self.i().local_get(s).call(to_i64).local_set(raw);
        self.release_word(s);
        self.else_();
        self.i().local_get(s).call(overflow).i64_const(0).local_set(raw);
        self.close();
        self.close();
        self.i().local_get(raw);
    }

    /// Leaves the function with the result of its exact copy; `value` is a local that holds the owned word.
    fn exit(&mut self, exit: &Exit, value: u32) {
        // Boxing uses scratch locals: keep the value on the stack before the arguments are made.
        self.i().i64_const(i64::from(exit.state)).local_get(value);
        for arg in &exit.args {
            match arg {
                ExitArg::Value(operand) => self.operand(operand),
                ExitArg::Boxed(operand) => {
                    self.operand(operand);
                    self.box_int();
                }
            }
        }
        let target = self.env.function(exit.target);
        self.i().call(target);
        if let Some(result) = self.result {
            self.i().local_set(result);
        }
        self.branch(self.leave);
    }

    fn int(&mut self, op: IntOp, a: &Operand, b: &Operand) {
        self.operand(a);
        self.operand(b);
        match op {
            IntOp::Add => {
                self.i().i64_add();
            }
            IntOp::Sub => {
                self.i().i64_sub();
            }
            IntOp::Mul => {
                self.i().i64_mul();
            }
            IntOp::And => {
                self.i().i64_and();
            }
            IntOp::Or => {
                self.i().i64_or();
            }
            IntOp::Xor => {
                self.i().i64_xor();
            }
            IntOp::Shl => {
                self.i().i64_shl();
            }
            IntOp::Shr => {
                self.i().i64_shr_s();
            }
            IntOp::AddSaturating => {
                let (x, y, r) = (self.s[0], self.s[1], self.s[2]);
                self.i().local_set(y).local_tee(x).local_get(y).i64_add().local_set(r);
                self.overflowed_add(x, y, r);
                self.i().if_(BlockType::Result(ValType::I64));
                // Overflow happens in the direction of the addend.
                self.i().i64_const(i64::MIN).i64_const(i64::MAX).local_get(y).i64_const(0).i64_lt_s().select();
                self.i().else_().local_get(r).end();
            }
            IntOp::Min | IntOp::Max => {
                let (x, y) = (self.s[0], self.s[1]);
                self.i().local_set(y).local_tee(x).local_get(y).local_get(x).local_get(y);
                if op == IntOp::Min {
                    self.i().i64_lt_s().select();
                } else {
                    self.i().i64_gt_s().select();
                }
            }
        }
    }

    /// Pushes whether `x + y = r` overflowed: the sum's sign differs from both operands'.
    pub(super) fn overflowed_add(&mut self, x: u32, y: u32, r: u32) {
        self.i().local_get(x).local_get(r).i64_xor().local_get(y).local_get(r).i64_xor().i64_and();
        self.i().i64_const(0).i64_lt_s();
    }

    /// Pushes whether `x - y = r` overflowed.
    pub(super) fn overflowed_sub(&mut self, x: u32, y: u32, r: u32) {
        self.i().local_get(x).local_get(y).i64_xor().local_get(x).local_get(r).i64_xor().i64_and();
        self.i().i64_const(0).i64_lt_s();
    }

    fn checked(&mut self, op: CheckedOp, a: &Operand, b: &Operand, exit: &Exit) {
        let (x, y, r) = (self.s[0], self.s[1], self.s[2]);
        self.operand(a);
        self.operand(b);
        self.i().local_set(y).local_set(x);
        let wide = match op {
            CheckedOp::Add => {
                self.i().local_get(x).local_get(y).i64_add().local_set(r);
                self.overflowed_add(x, y, r);
                Fun::int_wide_add
            }
            CheckedOp::Sub => {
                self.i().local_get(x).local_get(y).i64_sub().local_set(r);
                self.overflowed_sub(x, y, r);
                Fun::int_wide_sub
            }
            CheckedOp::Mul => {
                self.i().local_get(x).local_get(y).i64_mul().local_set(r);
                // Both fit in 32 bits: no test of the product is needed.
                self.i().local_get(x).i64_extend32_s().local_get(x).i64_ne();
                self.i().local_get(y).i64_extend32_s().local_get(y).i64_ne().i32_or();
                Fun::int_wide_mul
            }
        };
        let wide = self.env.rt(wide);
        self.open_if();
        self.i().local_get(x).local_get(y).call(wide).local_set(x);
        if op == CheckedOp::Mul {
            let fits = self.env.rt(Fun::int_fits_i64);
            self.i().local_get(x).call(fits).i32_eqz();
            self.open_if();
            self.exit(exit, x);
            self.close();
            self.release_word(x);
        } else {
            self.exit(exit, x);
        }
        self.close();
        self.i().local_get(r);
    }

    fn divide(&mut self, op: DivideOp, a: &Operand, b: &Operand, exit: Option<&Exit>, site: Option<SiteId>) {
        let (x, y, r) = (self.s[0], self.s[1], self.s[2]);
        self.operand(a);
        self.operand(b);
        self.i().local_set(y).local_set(x);
        if !matches!(b, Operand::I64(v) if *v != 0) {
            let zero_division = self.env.rt(Fun::exc_zero_division);
            self.i().local_get(y).i64_eqz();
            self.open_if();
            self.i().i32_const(op as i32).call(zero_division);
            self.fail(site);
            self.close();
        }
        match op {
            DivideOp::FloorDiv => {
                if !matches!(b, Operand::I64(v) if *v != -1) {
                    self.i().local_get(y).i64_const(-1).i64_eq();
                    self.i().local_get(x).i64_const(i64::MIN).i64_eq().i32_and();
                    self.open_if();
                    match exit {
                        Some(exit) => {
                            let wide = self.env.rt(Fun::int_wide_mul);
                            self.i().local_get(x).local_get(y).call(wide).local_set(x);
                            self.exit(exit, x);
                        }
                        None => {
                            self.i().unreachable();
                        }
                    }
                    self.close();
                }
                self.i().local_get(x).local_get(y).i64_div_s().local_set(r);
                // Round down: one less when the signs differ and the division is not exact.
                self.i().local_get(r);
                self.i().local_get(x).local_get(y).i64_xor().i64_const(0).i64_lt_s();
                self.i().local_get(r).local_get(y).i64_mul().local_get(x).i64_ne().i32_and();
                self.i().i64_extend_i32_u().i64_sub();
            }
            DivideOp::Mod => {
                self.i().local_get(x).local_get(y).i64_rem_s().local_tee(r);
                self.i().local_get(y).i64_const(0);
                self.i().local_get(r).local_get(y).i64_xor().i64_const(0).i64_lt_s();
                self.i().local_get(r).i64_const(0).i64_ne().i32_and();
                self.i().select().i64_add();
            }
        }
    }
}
