//! Inline fast paths of runtime functions: small ints are added, compared and tested without a call.

use super::{Emit, TAG_FALSE, TAG_TRUE};
use mlc_abi::Fun;
use mlc_ir::{Operand, SiteId, Use};

/// What a runtime function does to two small ints.
#[derive(Clone, Copy)]
enum Small {
    Add,
    Sub,
    /// Comparison of the tagged words themselves: they order like the ints.
    CompareWord(Order),
    CompareBool(Order),
}

#[derive(Clone, Copy)]
enum Order {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

fn small(fun: Fun) -> Option<Small> {
    Some(match fun {
        Fun::int_add | Fun::ops_add | Fun::ops_iadd => Small::Add,
        Fun::int_sub | Fun::ops_sub | Fun::ops_isub => Small::Sub,
        Fun::ops_eq => Small::CompareWord(Order::Eq),
        Fun::ops_ne => Small::CompareWord(Order::Ne),
        Fun::ops_lt => Small::CompareWord(Order::Lt),
        Fun::ops_le => Small::CompareWord(Order::Le),
        Fun::ops_gt => Small::CompareWord(Order::Gt),
        Fun::ops_ge => Small::CompareWord(Order::Ge),
        Fun::ops_eq_bool | Fun::int_eq => Small::CompareBool(Order::Eq),
        Fun::ops_lt_bool => Small::CompareBool(Order::Lt),
        Fun::ops_le_bool => Small::CompareBool(Order::Le),
        _ => return None,
    })
}

impl Emit<'_> {
    /// Emits the call with its fast path in front, if it has one; the result is then on the stack.
    pub(super) fn fast_path(&mut self, fun: Fun, args: &[Operand], site: Option<SiteId>) -> bool {
        if fun == Fun::ops_truth {
            return self.truth(args, site);
        }
        if matches!(fun, Fun::math_sqrt | Fun::float_truediv) && site.is_some() {
            return self.float_instruction(fun, args, site);
        }
        let (Some(small), [a, b]) = (small(fun), args) else { return false };
        // A second operand that is no int makes the test pointless.
        if [a, b].iter().any(|o| matches!(o, Operand::Str(_))) {
            return false;
        }
        let (x, y, r) = (self.s[0], self.s[1], self.s[2]);
        let index = self.env.rt(fun);
        let slow = self.open();
        let done = slow;
        let slow = self.open();
        self.operand(a);
        self.operand(b);
        self.i().local_set(y).local_tee(x).local_get(y).i64_and().i64_const(1).i64_and().i64_eqz();
        self.branch_if(slow);
        match small {
            Small::Add => {
                // (2i + 1) + (2j + 1) - 1: overflow of the tagged sum is overflow of 63 bits.
                self.i().local_get(y).i64_const(1).i64_sub().local_tee(y).local_get(x).i64_add().local_set(r);
                self.i().local_get(x).local_get(r).i64_xor().local_get(y).local_get(r).i64_xor().i64_and();
                self.i().i64_const(0).i64_ge_s();
                self.branch_if(done);
                self.i().local_get(y).i64_const(1).i64_add().local_set(y);
            }
            Small::Sub => {
                self.i().local_get(y).i64_const(1).i64_sub().local_tee(y);
                self.i().drop().local_get(x).local_get(y).i64_sub().local_set(r);
                self.i().local_get(x).local_get(y).i64_xor().local_get(x).local_get(r).i64_xor().i64_and();
                self.i().i64_const(0).i64_ge_s();
                self.branch_if(done);
                self.i().local_get(y).i64_const(1).i64_add().local_set(y);
            }
            Small::CompareWord(order) => {
                self.i().i64_const(TAG_TRUE).i64_const(TAG_FALSE).local_get(x).local_get(y);
                self.order(order);
                self.i().select().local_set(r);
                self.branch(done);
            }
            Small::CompareBool(order) => {
                self.i().local_get(x).local_get(y);
                self.order(order);
                self.i().i64_extend_i32_u().local_set(r);
                self.branch(done);
            }
        }
        self.close();
        self.i().local_get(x).local_get(y).call(index);
        if matches!(small, Small::CompareBool(_)) {
            self.i().i64_extend_i32_u();
        }
        self.i().local_set(r);
        if fun.may_raise() && site.is_some() {
            self.check(site);
        }
        self.close();
        self.i().local_get(r);
        if matches!(small, Small::CompareBool(_)) {
            self.i().i32_wrap_i64();
        }
        true
    }

    /// `math.sqrt(a)`, `a / b`: one instruction, unless the operand is one that raises.
    fn float_instruction(&mut self, fun: Fun, args: &[Operand], site: Option<SiteId>) -> bool {
        let Some(last) = args.last() else { return false };
        self.operand(last);
        self.i().f64_const(0.0.into());
        match fun {
            Fun::math_sqrt => self.i().f64_lt(),
            _ => self.i().f64_eq(),
        };
        self.open_if();
        self.arguments(fun, args);
        let index = self.env.rt(fun);
        self.i().call(index).drop();
        self.fail(site);
        self.close();
        self.operands(args);
        match fun {
            Fun::math_sqrt => self.i().f64_sqrt(),
            _ => self.i().f64_div(),
        };
        true
    }

    fn order(&mut self, order: Order) {
        match order {
            Order::Eq => self.i().i64_eq(),
            Order::Ne => self.i().i64_ne(),
            Order::Lt => self.i().i64_lt_s(),
            Order::Le => self.i().i64_le_s(),
            Order::Gt => self.i().i64_gt_s(),
            Order::Ge => self.i().i64_ge_s(),
        };
    }

    /// Truth of `True` and `False` without a call.
    fn truth(&mut self, args: &[Operand], site: Option<SiteId>) -> bool {
        let [a] = args else { return false };
        if matches!(a, Operand::Local(_, Use::Move)) {
            return false;
        }
        let (x, c) = (self.s[0], self.c);
        let truth = self.env.rt(Fun::ops_truth);
        self.operand(a);
        self.i().local_tee(x).i64_const(TAG_TRUE).i64_eq().local_tee(c);
        self.i().local_get(x).i64_const(TAG_FALSE).i64_eq().i32_or().i32_eqz();
        self.open_if();
        self.i().local_get(x).call(truth).local_set(c);
        self.check(site);
        self.close();
        self.i().local_get(c);
        true
    }
}
