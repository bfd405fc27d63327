//! f-strings.

use super::{Lower, Res, Val};
use mlc_hir as hir;
use mlc_hir::{Conversion, StrPart};
use mlc_infer::types::Type;
use mlc_ir::{Fun, Operand, Repr};

impl Lower<'_, '_> {
    pub(super) fn build_string(&mut self, parts: &[StrPart]) -> Res {
        match parts {
            [] => return Res::Val(Val::word(self.string(""))),
            [StrPart::Text(t)] => return Res::Val(Val::word(self.string(t))),
            [StrPart::Value { value, conversion, spec: None }] => {
                if let Some(res) = self.lone_value(value, *conversion) {
                    return res;
                }
            }
            _ => {}
        }
        let buf = self.rt_temp(Fun::buf_new, Vec::new()).operand;
        for part in parts {
            match part {
                StrPart::Text(t) => {
                    let t = self.string(t);
                    self.rt_do(Fun::buf_push, vec![buf.clone(), t]);
                }
                StrPart::Value { value, conversion, spec } => self.push_part(&buf, value, *conversion, spec.as_ref()),
            }
        }
        self.rt(Fun::buf_finish, vec![buf.given()])
    }

    /// `f"{x!r}"` and `f"{s}"` need no buffer.
    fn lone_value(&mut self, value: &hir::Operand, conversion: Conversion) -> Option<Res> {
        let ty = self.ty(value);
        let v = self.val(value);
        match (conversion, &ty, v.repr) {
            (Conversion::None | Conversion::Str, Type::Str, _) => Some(Res::Val(v)),
            (Conversion::None | Conversion::Str, _, Repr::I64) => Some(self.rt(Fun::int_str_i64, vec![v.operand])),
            (_, Type::Int, Repr::Word) => Some(self.rt(Fun::int_str, vec![v.operand])),
            (Conversion::None | Conversion::Str, _, Repr::F64) => Some(self.rt(Fun::float_str_f64, vec![v.operand])),
            (Conversion::None, ..) => None,
            (c, ..) => {
                let w = self.word(&v);
                Some(self.rt(converter(c), vec![w]))
            }
        }
    }

    fn push_part(&mut self, buf: &Operand, value: &hir::Operand, conversion: Conversion, spec: Option<&hir::Operand>) {
        let ty = self.ty(value);
        let mut v = self.val(value);
        let mut is_str = ty == Type::Str;
        match conversion {
            Conversion::None => {}
            // `str()` of these is what formatting without a spec writes.
            Conversion::Str if spec.is_none() && matches!(ty, Type::Str | Type::Int | Type::Float | Type::Bool) => {}
            c => {
                let w = self.word(&v);
                v = self.rt_temp(converter(c), vec![w]);
                is_str = true;
            }
        }
        let buf = buf.clone();
        match (spec, v.repr) {
            (None, _) if is_str => self.rt_do(Fun::buf_push, vec![buf, v.operand]),
            (None, Repr::I64) => self.rt_do(Fun::buf_push_i64, vec![buf, v.operand]),
            (None, Repr::F64) => self.rt_do(Fun::buf_push_f64, vec![buf, v.operand]),
            (None, Repr::Word) if !is_str && ty == Type::Int => self.rt_do(Fun::buf_push_int, vec![buf, v.operand]),
            (None, _) => {
                let w = self.word(&v);
                self.rt_do(Fun::buf_push_any, vec![buf, w]);
            }
            (Some(spec), repr) => {
                let spec = self.word_of(spec);
                let row = match repr {
                    Repr::I64 => Some(Fun::str_format_i64),
                    Repr::F64 => Some(Fun::str_format_f64),
                    Repr::Word if !is_str && ty == Type::Int => Some(Fun::str_format_int),
                    _ => None,
                };
                match row {
                    Some(row) => {
                        let text = self.rt_temp(row, vec![v.operand, spec]);
                        self.rt_do(Fun::buf_push, vec![buf, text.operand]);
                    }
                    None => {
                        let w = self.word(&v);
                        self.rt_do(Fun::buf_push_format, vec![buf, w, spec]);
                    }
                }
            }
        }
    }
}

fn converter(c: Conversion) -> Fun {
    match c {
        Conversion::Repr => Fun::str_repr,
        Conversion::Ascii => Fun::str_ascii,
        Conversion::Str | Conversion::None => Fun::str_of,
    }
}
