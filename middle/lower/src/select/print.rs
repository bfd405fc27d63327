//! `print`: written part by part when its options are known.

use super::{Lower, Res, Val};
use mlc_hir as hir;
use mlc_hir::{Arg, Const, Operand as HirOperand};
use mlc_infer::types::Type;
use mlc_ir::{Fun, Op, Operand, Repr};

/// `sep=` or `end=`: absent, or a constant.
enum Text<'a> {
    Standard,
    Const(&'a str),
}

struct Options<'a> {
    sep: Text<'a>,
    end: Text<'a>,
}

impl Lower<'_, '_> {
    /// `None` when the call needs the builtin function (computed options, another file, flushing, starred arguments).
    pub(super) fn print(&mut self, args: &[Arg]) -> Option<Res> {
        // Arguments live until the call returns: `print(T())` ends the line before T's `__del__` prints.
        if self.cx.releases_run_code && args.iter().any(|a| self.may_be_object(a)) {
            return None;
        }
        let options = options(args)?;
        let mut first = true;
        for arg in args {
            let Arg::Pos(value) = arg else { continue };
            if !first {
                match options.sep {
                    Text::Standard | Text::Const(" ") => self.rt_do(Fun::out_space, Vec::new()),
                    Text::Const(s) => self.put_text(s),
                }
            }
            first = false;
            let ty = self.ty(value);
            let v = self.val(value);
            self.put(&v, &ty);
        }
        match options.end {
            Text::Standard | Text::Const("\n") => self.rt_do(Fun::out_newline, Vec::new()),
            Text::Const(s) => self.put_text(s),
        }
        Some(Res::Val(Val::none()))
    }

    /// Whether the release of the argument may be the end of an object of the program.
    fn may_be_object(&self, arg: &Arg) -> bool {
        let Arg::Pos(value) = arg else { return false };
        let ty = self.ty(value);
        !matches!(ty, Type::None | Type::Bool | Type::Int | Type::Float | Type::Str | Type::Bytes | Type::Range)
    }

    fn put_text(&mut self, text: &str) {
        if !text.is_empty() {
            let s = self.string(text);
            self.rt_do(Fun::out_put_str, vec![s]);
        }
    }

    fn put(&mut self, v: &Val, ty: &Type) {
        match (v.repr, &v.operand, ty) {
            (Repr::I64, o, _) => self.rt_do(Fun::out_put_i64, vec![o.clone()]),
            (Repr::F64, o, _) => self.rt_do(Fun::out_put_f64, vec![o.clone()]),
            (Repr::Bool, o, _) => self.rt_do(Fun::out_put_bool, vec![o.clone()]),
            (_, o @ Operand::Str(_), _) | (_, o, Type::Str) => self.rt_do(Fun::out_put_str, vec![o.clone()]),
            (_, o, Type::Int) => self.rt_do(Fun::out_put_int, vec![o.clone()]),
            (_, o, Type::Bool) => {
                let b = self.temp(Op::UnboxBool(o.clone()), Repr::Bool).operand;
                self.rt_do(Fun::out_put_bool, vec![b]);
            }
            (_, _, Type::Float) => {
                let f = self.as_f64(v, ty);
                self.rt_do(Fun::out_put_f64, vec![f]);
            }
            (_, _, Type::None) => self.rt_do(Fun::out_put_none, Vec::new()),
            (_, o, _) => self.rt_do(Fun::out_put, vec![o.clone()]),
        }
    }
}

fn options(args: &[Arg]) -> Option<Options<'_>> {
    let mut options = Options { sep: Text::Standard, end: Text::Standard };
    for arg in args {
        match arg {
            Arg::Pos(_) => {}
            Arg::Star(_) | Arg::StarStar(_) => return None,
            Arg::Named(name, value) => {
                let text = match value {
                    HirOperand::Const(Const::None) => Text::Standard,
                    HirOperand::Const(Const::Str(s)) => Text::Const(s),
                    hir::Operand::Const(Const::Bool(false)) if &**name == "flush" => continue,
                    _ => return None,
                };
                match (&**name, &text) {
                    ("sep", _) => options.sep = text,
                    ("end", _) => options.end = text,
                    ("file", Text::Standard) => {}
                    _ => return None,
                }
            }
        }
    }
    Some(options)
}
