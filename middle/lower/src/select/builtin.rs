//! Builtin functions and the methods of builtin types that have rows of their own; all others are called as values.

use super::call::plain;
use super::{Lower, Res, Val};
use crate::repr::kind_number;
use mlc_hir as hir;
use mlc_hir::{Arg, BinOp, Const, LocalId, Name};
use mlc_infer::types::Type;
use mlc_ir::{CheckedOp, Cmp, Fun, IntOp, Op, Operand, Repr, WordConst};

impl<'a> Lower<'_, 'a> {
    pub(super) fn call_builtin(&mut self, name: &Name, args: &[Arg], dst: Option<LocalId>) -> Res {
        self.note_names(name, args);
        if &**name == "print"
            && let Some(res) = self.print(args)
        {
            return res;
        }
        if let Some(operands) = plain(args)
            && let Some(res) = self.plain_builtin(name, &operands, dst)
        {
            return res;
        }
        if &**name == "sorted"
            && let Some(res) = self.sorted(args, dst)
        {
            return res;
        }
        let callee = self.builtin_value(name).operand;
        self.call_value(callee, args)
    }

    /// `getattr(x, "name")` and its like look names up that stand in no attribute.
    fn note_names(&mut self, name: &Name, args: &[Arg]) {
        match &**name {
            "getattr" | "hasattr" | "setattr" | "delattr" => match args.get(1) {
                Some(Arg::Pos(hir::Operand::Const(Const::Str(s)))) => {
                    self.cx.out.dynamic_names.insert(s.clone());
                }
                _ => self.cx.out.any_name = true,
            },
            "operator.attrgetter" | "operator.methodcaller" | "vars" | "dir" => {
                for arg in args {
                    match arg {
                        Arg::Pos(hir::Operand::Const(Const::Str(s))) => {
                            self.cx.out.dynamic_names.extend(s.split('.').map(Name::from));
                        }
                        _ => self.cx.out.any_name = true,
                    }
                }
            }
            _ => {}
        }
    }

    fn plain_builtin(&mut self, name: &str, args: &[&hir::Operand], dst: Option<LocalId>) -> Option<Res> {
        if let Some(function) = name.strip_prefix("math.") {
            return self.math(function, args);
        }
        if let Some(res) = self.exception(name, args) {
            return Some(res);
        }
        match *args {
            [] => self.builtin0(name, dst),
            [a] => self.builtin1(name, a, dst),
            [a, b] => self.builtin2(name, a, b, dst),
            [a, b, c] if name == "range" => {
                let args = vec![self.word_of(a), self.word_of(b), self.word_of(c)];
                Some(self.rt(Fun::iter_range, args))
            }
            _ => None,
        }
    }

    /// `ValueError("text")`: classes that only keep their arguments need no call of a class.
    fn exception(&mut self, name: &str, args: &[&hir::Operand]) -> Option<Res> {
        let own_ways =
            matches!(name, "KeyError" | "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError");
        if own_ways || !mlc_infer::is_exception(name) {
            return None;
        }
        let (row, arg) = match *args {
            [] => (Fun::exc_message, Operand::Word(WordConst::Null)),
            [a] if self.ty(a) == Type::Str => (Fun::exc_message, self.word_of(a)),
            [a] => (Fun::exc_with_value, self.word_of(a)),
            _ => return None,
        };
        mlc_abi::builtin_index(name)?;
        let class = self.builtin_value(name).operand;
        Some(self.rt(row, vec![class, arg]))
    }

    fn builtin0(&mut self, name: &str, dst: Option<LocalId>) -> Option<Res> {
        Some(match name {
            "list" => {
                let kind = kind_number(self.list_kind(dst));
                self.rt(Fun::list_new, vec![Operand::I64(kind), Operand::I64(0)])
            }
            "dict" => self.rt(Fun::dict_new, Vec::new()),
            "set" => self.rt(Fun::set_new, Vec::new()),
            "tuple" => self.rt(Fun::tuple_new, vec![Operand::I64(0)]),
            "str" => Res::Val(Val::word(self.string(""))),
            "int" => Res::Val(Val::int(0)),
            "float" => Res::Val(Val { operand: Operand::F64(0.0), repr: Repr::F64 }),
            "bool" => Res::Val(Val { operand: Operand::Bool(false), repr: Repr::Bool }),
            "input" => {
                let prompt = self.string("");
                self.rt(Fun::out_input, vec![prompt])
            }
            "argc" => self.rt(Fun::program_argc, Vec::new()),
            _ => return None,
        })
    }

    fn builtin1(&mut self, name: &str, a: &hir::Operand, dst: Option<LocalId>) -> Option<Res> {
        let ty = self.ty(a);
        Some(match (name, &ty) {
            ("len", _) => {
                let w = self.word_of(a);
                let row = match ty {
                    Type::List(_) => Fun::list_len,
                    Type::Str => Fun::str_len,
                    Type::Tuple(_) => Fun::tuple_len,
                    Type::Dict(..) => Fun::dict_len,
                    Type::Set(_) => Fun::set_len,
                    _ => Fun::ops_len,
                };
                self.rt(row, vec![w])
            }
            ("int", Type::Int | Type::Bool) => self.int_value(a),
            ("int", Type::Float) => {
                let v = self.val(a);
                let f = self.as_f64(&v, &ty);
                self.rt(Fun::int_from_f64, vec![f])
            }
            ("int", Type::Str) => {
                let w = self.word_of(a);
                self.rt(Fun::int_parse_i64_or_raise, vec![w])
            }
            ("float", Type::Float | Type::Int | Type::Bool) => {
                let v = self.val(a);
                let f = self.as_f64(&v, &ty);
                Res::Val(Val { operand: f, repr: Repr::F64 })
            }
            ("float", Type::Str) => {
                let w = self.word_of(a);
                self.rt(Fun::float_parse_str, vec![w])
            }
            ("str", _) | ("repr", Type::Int | Type::Float) => {
                let v = self.val(a);
                match (&ty, v.repr) {
                    (Type::Str, _) => Res::Val(v),
                    (_, Repr::I64) => self.rt(Fun::int_str_i64, vec![v.operand]),
                    (_, Repr::F64) => self.rt(Fun::float_str_f64, vec![v.operand]),
                    (Type::Int, Repr::Word) => self.rt(Fun::int_str, vec![v.operand]),
                    _ => {
                        let w = self.word(&v);
                        self.rt(Fun::str_of, vec![w])
                    }
                }
            }
            ("repr", _) => {
                let w = self.word_of(a);
                self.rt(Fun::str_repr, vec![w])
            }
            ("ascii", _) => {
                let w = self.word_of(a);
                self.rt(Fun::str_ascii, vec![w])
            }
            ("bool", _) => {
                let v = self.truth(a);
                Res::Val(v)
            }
            ("abs", _) => return self.abs(a, &ty, dst),
            ("ord", Type::Str) => {
                let w = self.word_of(a);
                self.rt(Fun::str_ord, vec![w])
            }
            ("chr", Type::Int | Type::Bool) => {
                let v = self.val(a);
                let i = self.as_i64(&v)?;
                self.rt(Fun::str_chr, vec![i])
            }
            ("range", _) => {
                let stop = self.word_of(a);
                let (zero, one) = (Operand::Word(WordConst::Int(0)), Operand::Word(WordConst::Int(1)));
                self.rt(Fun::iter_range, vec![zero, stop, one])
            }
            ("hash", _) => {
                let w = self.word_of(a);
                self.rt(Fun::ops_hash, vec![w])
            }
            ("round", Type::Float) => {
                let v = self.val(a);
                let f = self.as_f64(&v, &ty);
                self.rt(Fun::float_round_to_int, vec![f])
            }
            ("input", _) => {
                let w = self.word_of(a);
                self.rt(Fun::out_input, vec![w])
            }
            ("list", _) => {
                let kind = Operand::I64(kind_number(self.list_kind(dst)));
                let w = self.word_of(a);
                self.rt(Fun::list_from_iter, vec![kind, w])
            }
            ("set", _) => {
                let set = self.rt_temp(Fun::set_new, Vec::new());
                let w = self.word_of(a);
                self.rt_do(Fun::set_update, vec![set.operand.clone(), w]);
                Res::Val(set)
            }
            ("tuple", _) => {
                let w = self.word_of(a);
                self.rt(Fun::iter_to_tuple, vec![w])
            }
            ("iter", _) => {
                let w = self.word_of(a);
                self.rt(Fun::iter_get, vec![w])
            }
            ("type", _) => {
                let w = self.word_of(a);
                self.rt(Fun::ops_type_of, vec![w])
            }
            ("argv", Type::Int | Type::Bool) => {
                let v = self.val(a);
                let i = self.as_i64(&v)?;
                self.rt(Fun::program_argv, vec![i])
            }
            _ => return None,
        })
    }

    /// An int or bool as an int.
    fn int_value(&mut self, a: &hir::Operand) -> Res {
        let v = self.val(a);
        match self.as_i64(&v) {
            Some(operand) => Res::Val(Val { operand, repr: Repr::I64 }),
            None => Res::Val(v),
        }
    }

    fn abs(&mut self, a: &hir::Operand, ty: &Type, dst: Option<LocalId>) -> Option<Res> {
        let v = self.val(a);
        match ty {
            Type::Float => {
                let f = self.as_f64(&v, ty);
                Some(self.rt(Fun::math_fabs, vec![f]))
            }
            Type::Int | Type::Bool => {
                let exit = self.exit();
                match (self.as_i64(&v), exit) {
                    // The result goes to a temporary of its own: with an exit inside, that is the statement's result.
                    (Some(x), Some(exit)) if dst.is_some() => {
                        let id = self.new_local(None, Repr::I64, "int");
                        let negative = Op::IntCompare(Cmp::Lt, x.clone(), Operand::I64(0));
                        let negative = self.temp(negative, Repr::Bool).operand;
                        let neg = Op::Checked { op: CheckedOp::Sub, a: Operand::I64(0), b: x.clone(), exit };
                        self.if_else(negative, |s| s.emit_let(id, neg), |s| s.emit_let(id, Op::Use(x)));
                        Some(Res::Val(Val::local(id, Repr::I64)))
                    }
                    _ => {
                        let w = self.word(&v);
                        Some(self.rt(Fun::int_abs, vec![w]))
                    }
                }
            }
            _ => {
                let w = self.word(&v);
                Some(self.rt(Fun::ops_abs, vec![w]))
            }
        }
    }

    fn builtin2(&mut self, name: &str, a: &hir::Operand, b: &hir::Operand, dst: Option<LocalId>) -> Option<Res> {
        Some(match name {
            "min" | "max" => return Some(self.min_max(name == "max", a, b)),
            "range" => {
                let args = vec![self.word_of(a), self.word_of(b), Operand::Word(WordConst::Int(1))];
                self.rt(Fun::iter_range, args)
            }
            "isinstance" => {
                let args = vec![self.word_of(a), self.word_of(b)];
                self.rt(Fun::ops_isinstance, args)
            }
            "pow" => self.binary(BinOp::Pow, a, b, dst),
            "round" if self.ty(a) == Type::Float && self.ty(b) == Type::Int => {
                let (va, vb) = (self.val(a), self.val(b));
                let digits = self.as_i64(&vb)?;
                let f = self.as_f64(&va, &Type::Float);
                self.rt(Fun::float_round_digits, vec![f, digits])
            }
            _ => return None,
        })
    }

    /// Of two values, the second one only when it is strictly smaller (or greater).
    fn min_max(&mut self, max: bool, a: &hir::Operand, b: &hir::Operand) -> Res {
        let (ta, tb) = (self.ty(a), self.ty(b));
        let (va, vb) = (self.val(a), self.val(b));
        match (&ta, &tb) {
            (Type::Int, Type::Int) => {
                if let (Some(a), Some(b)) = (self.as_i64(&va), self.as_i64(&vb)) {
                    return Res::Op(Op::Int(if max { IntOp::Max } else { IntOp::Min }, a, b), Repr::I64);
                }
            }
            (Type::Float, Type::Float) => {
                let (a, b) = (self.as_f64(&va, &ta), self.as_f64(&vb, &tb));
                let cmp = if max { Cmp::Gt } else { Cmp::Lt };
                let second = self.temp(Op::FloatCompare(cmp, b.clone(), a.clone()), Repr::Bool).operand;
                let id = self.new_local(None, Repr::F64, "float");
                self.if_else(second, |s| s.emit_let(id, Op::Use(b)), |s| s.emit_let(id, Op::Use(a)));
                return Res::Val(Val::local(id, Repr::F64));
            }
            _ => {}
        }
        let args = vec![self.word(&va), self.word(&vb)];
        self.rt(if max { Fun::ops_max2 } else { Fun::ops_min2 }, args)
    }

    fn math(&mut self, name: &str, args: &[&hir::Operand]) -> Option<Res> {
        let number = |t: &Type| matches!(t, Type::Float | Type::Int | Type::Bool);
        let types: Vec<Type> = args.iter().map(|a| self.ty(a)).collect();
        if !types.iter().all(number) {
            return None;
        }
        let row = match (name, args.len()) {
            ("sqrt", 1) => Fun::math_sqrt,
            ("exp", 1) => Fun::math_exp,
            ("sin", 1) => Fun::math_sin,
            ("cos", 1) => Fun::math_cos,
            ("tan", 1) => Fun::math_tan,
            ("asin", 1) => Fun::math_asin,
            ("acos", 1) => Fun::math_acos,
            ("atan", 1) => Fun::math_atan,
            ("sinh", 1) => Fun::math_sinh,
            ("cosh", 1) => Fun::math_cosh,
            ("tanh", 1) => Fun::math_tanh,
            ("log1p", 1) => Fun::math_log1p,
            ("expm1", 1) => Fun::math_expm1,
            ("fabs", 1) => Fun::math_fabs,
            ("atan2", 2) => Fun::math_atan2,
            ("pow", 2) => Fun::math_pow,
            ("fmod", 2) => Fun::math_fmod,
            ("hypot", 2) => Fun::math_hypot,
            // Logarithms and roundings of ints are exact on big ints.
            ("log", 1) if types[0] == Type::Float => Fun::math_log,
            ("log2", 1) if types[0] == Type::Float => Fun::math_log2,
            ("log10", 1) if types[0] == Type::Float => Fun::math_log10,
            ("floor", 1) if types[0] == Type::Float => Fun::math_floor,
            ("ceil", 1) if types[0] == Type::Float => Fun::math_ceil,
            ("trunc", 1) if types[0] == Type::Float => Fun::math_trunc,
            ("floor" | "ceil" | "trunc", 1) => return Some(self.int_value(args[0])),
            _ => return None,
        };
        let mut operands = Vec::new();
        for (a, ty) in args.iter().zip(&types) {
            let v = self.val(a);
            operands.push(self.as_f64(&v, ty));
        }
        Some(self.rt(row, operands))
    }

    /// `sorted(items, key=…, reverse=…)`
    fn sorted(&mut self, args: &[Arg], dst: Option<LocalId>) -> Option<Res> {
        let [Arg::Pos(items), options @ ..] = args else { return None };
        let (key, reverse) = sort_options(options)?;
        let kind = Operand::I64(kind_number(self.list_kind(dst)));
        let items = self.word_of(items);
        let list = self.rt_temp(Fun::list_from_iter, vec![kind, items]);
        self.sort(list.operand.clone(), key, reverse);
        Some(Res::Val(list))
    }

    fn sort(&mut self, list: Operand, key: Option<&hir::Operand>, reverse: Option<&hir::Operand>) {
        let key = key.map_or(Operand::Word(WordConst::None), |k| self.word_of(k));
        let reverse = reverse.map_or(Operand::Bool(false), |r| self.truth(r).operand);
        self.rt_do(Fun::list_sort, vec![list, key, reverse]);
    }

    /// Methods of values of builtin types.
    pub(super) fn builtin_method(&mut self, recv: &hir::Operand, name: &Name, args: &[Arg]) -> Option<Res> {
        let ty = self.ty(recv);
        match (&ty, &**name, args) {
            (Type::List(_), "append", [Arg::Pos(v)]) => {
                self.list_append(recv, v);
                Some(Res::Val(Val::none()))
            }
            (Type::List(_), "pop", []) => {
                let list = self.word_of(recv);
                Some(self.rt(Fun::list_pop_last, vec![list]))
            }
            (Type::List(_), "extend", [Arg::Pos(items)]) => {
                let args = vec![self.word_of(recv), self.word_of(items)];
                Some(self.rt(Fun::list_extend, args))
            }
            (Type::List(_), "sort", options) => {
                let (key, reverse) = sort_options(options)?;
                let list = self.word_of(recv);
                self.sort(list, key, reverse);
                Some(Res::Unit)
            }
            (Type::Set(_), "add", [Arg::Pos(v)]) => {
                let args = vec![self.word_of(recv), self.word_of(v)];
                Some(self.rt(Fun::set_add, args))
            }
            (Type::Dict(..), "get", [Arg::Pos(key)]) => {
                let args = vec![self.word_of(recv), self.word_of(key), Operand::Word(WordConst::None)];
                Some(self.rt(Fun::dict_get_or, args))
            }
            (Type::Dict(..), "get", [Arg::Pos(key), Arg::Pos(default)]) => {
                let args = vec![self.word_of(recv), self.word_of(key), self.word_of(default)];
                Some(self.rt(Fun::dict_get_or, args))
            }
            _ => None,
        }
    }
}

fn sort_options(args: &[Arg]) -> Option<(Option<&hir::Operand>, Option<&hir::Operand>)> {
    let (mut key, mut reverse) = (None, None);
    for arg in args {
        match arg {
            Arg::Named(n, v) if &**n == "key" && key.is_none() => key = Some(v),
            Arg::Named(n, v) if &**n == "reverse" && reverse.is_none() => reverse = Some(v),
            _ => return None,
        }
    }
    Some((key, reverse))
}
