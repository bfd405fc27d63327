//! Operations and operands as Rust expressions.

use crate::function::Emit;
use mlc_abi::{Effect, Fun, Kind};
use mlc_ir::{
    Blob, CheckedOp, Cmp, DivideOp, Exit, ExitArg, FloatOp, IntOp, LocalId, Op, Operand, Repr, SiteId, StrLit, Use,
    WordConst,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// An expression, and what is needed to put it into another one.
#[derive(Clone)]
pub(crate) struct Code {
    pub tokens: TokenStream,
    /// Needs no parentheses as an operand or receiver.
    pub atomic: bool,
    /// Nesting of folded temporaries, to keep expressions readable.
    pub depth: u32,
    /// The negation, where it is shorter than `!(…)`.
    pub opposite: Option<TokenStream>,
}

impl Code {
    pub fn atom(tokens: TokenStream) -> Code {
        Code { tokens, atomic: true, depth: 0, opposite: None }
    }

    fn compound(tokens: TokenStream) -> Code {
        Code { tokens, atomic: false, depth: 0, opposite: None }
    }

    /// As a condition that holds when this one does not.
    pub fn negation(&self) -> TokenStream {
        match &self.opposite {
            Some(opposite) => opposite.clone(),
            None => {
                let t = self.closed();
                quote! { !#t }
            }
        }
    }

    /// With parentheses where an operator would bind into it.
    pub fn closed(&self) -> TokenStream {
        let t = &self.tokens;
        if self.atomic {
            quote! { #t }
        } else {
            quote! { (#t) }
        }
    }
}

/// What the context wants of a word operand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    /// `Ref<'_>`
    Borrowed,
    /// `Value`
    Owned,
}

/// Path of a runtime module in Rust: `str`, `gen` and `bool` are not free.
fn runtime_module(module: &str) -> proc_macro2::Ident {
    match module {
        "str" | "gen" | "bool" => format_ident!("{module}_"),
        other => format_ident!("{other}"),
    }
}

impl Emit<'_> {
    /// A raw operand (I64, F64, Bool), or a word as the context wants it.
    pub(crate) fn operand(&mut self, o: &Operand, want: Want) -> Code {
        match o {
            Operand::Local(l, how) => self.local_operand(*l, *how, want),
            Operand::I64(v) => {
                let lit = Literal::i64_unsuffixed(v.wrapping_abs());
                match *v {
                    i64::MIN => Code::atom(quote! { i64::MIN }),
                    v if v < 0 => Code::compound(quote! { -#lit }),
                    _ => Code::atom(quote! { #lit }),
                }
            }
            Operand::F64(v) => float(*v),
            Operand::Bool(v) => Code::atom(quote! { #v }),
            Operand::Word(w) => Code::atom(word(*w, want)),
            Operand::Str(id) => {
                let lit = match &self.program.strings[id.index()] {
                    StrLit::Text(t) => {
                        let t: &str = t;
                        quote! { rt::lit!(#t) }
                    }
                    StrLit::Points(points) => {
                        let points = points.iter().map(|p| Literal::u32_unsuffixed(*p));
                        quote! { rt::lit_points!(#(#points),*) }
                    }
                };
                match want {
                    Want::Borrowed => Code::atom(lit),
                    Want::Owned => Code::atom(quote! { #lit.own() }),
                }
            }
        }
    }

    fn local_operand(&mut self, l: LocalId, how: Use, want: Want) -> Code {
        let local = self.f.local(l);
        if let Some(code) = self.folded.remove(&l) {
            let wants_owned = want == Want::Owned;
            if local.repr != Repr::Word || wants_owned == local.owned {
                return code;
            }
            let closed = code.closed();
            let tokens = if wants_owned {
                quote! { #closed.own() }
            } else {
                quote! { #closed.r() }
            };
            return Code { tokens, atomic: true, depth: code.depth, opposite: None };
        }
        let name = &self.names_of_locals[l.index()];
        if local.repr != Repr::Word {
            return Code::atom(quote! { #name });
        }
        Code::atom(match (local.owned, how, want) {
            (true, Use::Move, Want::Owned) if self.has_dispatch => quote! { #name.take() },
            (true, Use::Move, _) => quote! { #name },
            (true, Use::Clone, _) => quote! { #name.clone() },
            (true, Use::Copy, Want::Borrowed) => quote! { #name.r() },
            (true, Use::Copy, Want::Owned) => quote! { #name.clone() },
            (false, _, Want::Borrowed) => quote! { #name },
            (false, _, Want::Owned) => quote! { #name.own() },
        })
    }

    fn pair(&mut self, a: &Operand, b: &Operand) -> (Code, Code) {
        (self.operand(a, Want::Borrowed), self.operand(b, Want::Borrowed))
    }

    fn infix(&mut self, a: &Operand, op: TokenStream, b: &Operand) -> Code {
        let (a, b) = self.pair(a, b);
        let depth = a.depth.max(b.depth);
        let (a, b) = (a.closed(), b.closed());
        Code { tokens: quote! { #a #op #b }, atomic: false, depth, opposite: None }
    }

    /// The operation as an expression; error edges and exits are inside it.
    pub(crate) fn op(&mut self, op: &Op, site: Option<SiteId>) -> Code {
        match op {
            Op::Use(a) => self.operand(a, Want::Owned),
            Op::Int(op, a, b) => self.int(*op, a, b),
            Op::Checked { op, a, b, exit } => {
                let (a, b) = self.pair(a, b);
                let (depth, a, b) = (a.depth.max(b.depth), a.tokens, b.tokens);
                let exit = self.exit(exit);
                let tokens = match op {
                    CheckedOp::Add => quote! { rt::add!(#a, #b, #exit) },
                    CheckedOp::Sub => quote! { rt::sub!(#a, #b, #exit) },
                    CheckedOp::Mul => quote! { rt::mul!(#a, #b, #exit) },
                };
                Code { tokens, atomic: true, depth, opposite: None }
            }
            Op::Divide { op, a, b, exit } => self.divide(*op, a, b, exit.as_ref(), site),
            Op::IntCompare(cmp, a, b) => {
                let (a, b) = self.pair(a, b);
                let depth = a.depth.max(b.depth);
                let (a, b) = (a.closed(), b.closed());
                let (op, opposite) = (comparison(*cmp), comparison(negated(*cmp)));
                let opposite = Some(quote! { #a #opposite #b });
                Code { tokens: quote! { #a #op #b }, atomic: false, depth, opposite }
            }
            Op::FloatCompare(cmp, a, b) => self.infix(a, comparison(*cmp), b),
            Op::Float(op, a, b) => {
                let op = match op {
                    FloatOp::Add => quote! { + },
                    FloatOp::Sub => quote! { - },
                    FloatOp::Mul => quote! { * },
                    FloatOp::Div => quote! { / },
                };
                self.infix(a, op, b)
            }
            Op::FloatNeg(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::compound(quote! { -#a })
            }
            Op::Not(a) => {
                let a = self.operand(a, Want::Borrowed);
                let opposite = Some(a.tokens.clone());
                Code { tokens: a.negation(), atomic: false, depth: a.depth, opposite }
            }
            Op::And(a, b) => self.infix(a, quote! { && }, b),
            Op::Or(a, b) => self.infix(a, quote! { || }, b),
            Op::BoolEq(a, b) => self.infix(a, quote! { == }, b),
            Op::IntToFloat(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::compound(quote! { #a as f64 })
            }
            Op::BoolToInt(a) => {
                let a = self.operand(a, Want::Borrowed).tokens;
                Code::atom(quote! { i64::from(#a) })
            }
            Op::BoxInt(a) => {
                let a = self.operand(a, Want::Borrowed).tokens;
                Code::atom(quote! { rt::int::from_i64(#a) })
            }
            Op::BoxFloat(a) => {
                let a = self.operand(a, Want::Borrowed).tokens;
                Code::atom(quote! { rt::float::boxed(#a) })
            }
            Op::BoxBool(a) => {
                let a = self.operand(a, Want::Borrowed).tokens;
                Code::atom(quote! { rt::Value::bool(#a) })
            }
            Op::UnboxInt { word, exit } => {
                let w = self.operand(word, Want::Borrowed).tokens;
                match exit {
                    Some(exit) => {
                        let exit = self.exit(exit);
                        Code::atom(quote! { rt::unbox!(#w, #exit) })
                    }
                    None => Code::atom(quote! { rt::int::to_i64(#w) }),
                }
            }
            Op::UnboxFloat(a) => {
                let a = self.operand(a, Want::Borrowed).tokens;
                Code::atom(quote! { rt::float::get(#a) })
            }
            Op::UnboxBool(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::atom(quote! { #a.is(rt::Ref::TRUE) })
            }
            Op::NarrowInt(a) => {
                let a = self.operand(a, Want::Owned).tokens;
                Code::atom(quote! { rt::narrow!(#a) })
            }
            Op::IsNull(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::atom(quote! { #a.is_null() })
            }
            Op::Same(a, b) => {
                let (a, b) = self.pair(a, b);
                let (a, b) = (a.closed(), b.tokens);
                Code::atom(quote! { #a.is(#b) })
            }
            Op::FloatBits(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::compound(quote! { #a.to_bits() as i64 })
            }
            Op::FloatFromBits(a) => {
                let a = self.operand(a, Want::Borrowed).closed();
                Code::atom(quote! { f64::from_bits(#a as u64) })
            }
            Op::Rt(fun, args) => {
                let call = self.runtime_call(*fun, args);
                match site {
                    Some(site) if fun.row().effect == Effect::Fails => self.given(call, site),
                    Some(site) if fun.may_raise() => self.tried(call, site),
                    _ => call,
                }
            }
            Op::Call { function, args, exit } => self.call(*function, args, exit.as_ref(), site),
            Op::CallWide { function, args } => {
                let call = self.plain_call(*function, args);
                let (call, leave) = (call.tokens, self.leave_unless_usual());
                let at = self.site(site);
                Code::atom(quote! { rt::wide!(#call, #at #leave) })
            }
            Op::GlobalGet(g) => {
                let g = self.names.global(*g);
                Code::atom(quote! { globals::#g.get() })
            }
            Op::GlobalPeek(g) => {
                let g = self.names.global(*g);
                Code::atom(quote! { globals::#g.peek() })
            }
            Op::GlobalSet(g, a) => {
                let a = self.operand(a, Want::Owned).tokens;
                let g = self.names.global(*g);
                Code::atom(quote! { globals::#g.set(#a) })
            }
            Op::Blob(id) => Code::atom(match &self.program.blobs[id.index()] {
                Blob::Bytes(bytes) => {
                    let bytes = Literal::byte_string(bytes);
                    quote! { rt::bytes::from_slice(#bytes) }
                }
                Blob::BigInt(digits) => {
                    let digits: &str = digits;
                    quote! { rt::int::from_decimal(rt::lit!(#digits)) }
                }
            }),
        }
    }

    /// `call`, with its error edge.
    fn tried(&mut self, call: Code, site: SiteId) -> Code {
        let leave = self.leave_unless_usual();
        let at = self.site(Some(site));
        let tokens = call.tokens;
        Code { tokens: quote! { rt::tried!(#tokens, #at #leave) }, atomic: true, depth: call.depth, opposite: None }
    }

    /// As [`Self::tried`], for a call that answers nothing when it raised.
    fn given(&mut self, call: Code, site: SiteId) -> Code {
        let leave = self.leave_unless_usual();
        let at = self.site(Some(site));
        let tokens = call.tokens;
        Code { tokens: quote! { rt::given!(#tokens, #at #leave) }, atomic: true, depth: call.depth, opposite: None }
    }

    pub(crate) fn site(&self, site: Option<SiteId>) -> TokenStream {
        match site {
            Some(site) if site != SiteId::SILENT => {
                let name = self.names.site(site);
                quote! { at::#name }
            }
            _ => quote! { rt::NO_SITE },
        }
    }

    fn runtime_call(&mut self, fun: Fun, args: &[Operand]) -> Code {
        let row = fun.row();
        let mut depth = 0;
        let mut tokens = Vec::new();
        for (arg, (_, kind)) in args.iter().zip(row.params) {
            let code = self.operand(arg, if *kind == Kind::Own { Want::Owned } else { Want::Borrowed });
            depth = depth.max(code.depth);
            tokens.push(match (kind, arg) {
                (Kind::Id, Operand::I64(v)) => {
                    let v = Literal::i64_unsuffixed(*v);
                    quote! { #v }
                }
                _ => code.tokens,
            });
        }
        if let Some(tokens) = self.described(fun, &tokens, args) {
            return Code { tokens, atomic: true, depth, opposite: None };
        }
        let module = runtime_module(row.module);
        let name = crate::names::ident(row.name);
        let call = quote! { rt::#module::#name(#(#tokens),*) };
        match row.result {
            Kind::Id => Code { tokens: quote! { i64::from(#call) }, atomic: true, depth, opposite: None },
            _ => Code { tokens: call, atomic: true, depth, opposite: None },
        }
    }

    /// Rows whose constant argument has a name in Rust.
    fn described(&mut self, fun: Fun, tokens: &[TokenStream], args: &[Operand]) -> Option<TokenStream> {
        let Some(Operand::I64(index)) = args.first() else { return None };
        match fun {
            Fun::builtin_get => {
                let name = mlc_abi::BUILTINS.get(*index as usize)?;
                let name = format_ident!("{}", crate::tables::builtin_accessor(name));
                Some(quote! { rt::builtin::#name() })
            }
            Fun::func_new | Fun::gen_new => {
                let module = runtime_module(fun.row().module);
                let name = format_ident!("{}", fun.row().name);
                let info = crate::tables::info_ident(self.program, *index as usize);
                let rest = &tokens[1..];
                Some(quote! { rt::#module::#name(info::#info #(, #rest)*) })
            }
            _ => None,
        }
    }

    fn plain_call(&mut self, function: mlc_ir::FnId, args: &[Operand]) -> Code {
        let callee = self.program.function(function);
        let mut depth = 0;
        let mut tokens = Vec::new();
        for (arg, param) in args.iter().zip(&callee.params) {
            let param = callee.local(*param);
            let want = if param.owned { Want::Owned } else { Want::Borrowed };
            let code = self.operand(arg, want);
            depth = depth.max(code.depth);
            tokens.push(code.tokens);
        }
        let shadowed = |name: &str| crate::names::is_shadowed(&self.names_of_locals, name);
        let path = self.names.function_from(function, self.module, &shadowed);
        Code { tokens: quote! { #path(#(#tokens),*) }, atomic: true, depth, opposite: None }
    }

    fn call(&mut self, function: mlc_ir::FnId, args: &[Operand], exit: Option<&Exit>, site: Option<SiteId>) -> Code {
        let callee = self.program.function(function);
        let call = self.plain_call(function, args);
        match (exit, site) {
            (Some(exit), _) if callee.may_overflow => {
                let (leave, at) = (self.leave_unless_usual(), self.site(site));
                let exit = self.exit(exit);
                let tokens = call.tokens;
                Code {
                    tokens: quote! { rt::called!(#tokens, #at #leave, #exit) },
                    atomic: true,
                    depth: call.depth,
                    opposite: None,
                }
            }
            (_, Some(site)) if callee.may_raise => self.tried(call, site),
            _ => call,
        }
    }

    /// `|wide| exact::f(state, wide, …)`: what a macro returns with when the result does not fit.
    fn exit(&mut self, exit: &Exit) -> TokenStream {
        let target = self.program.function(exit.target);
        let state = Literal::u32_unsuffixed(exit.state);
        let args: Vec<TokenStream> = exit
            .args
            .iter()
            .map(|arg| match arg {
                ExitArg::Value(o) => self.operand(o, Want::Owned).tokens,
                ExitArg::Boxed(o) => {
                    let o = self.operand(o, Want::Owned).tokens;
                    quote! { rt::int::from_i64(#o) }
                }
            })
            .collect();
        let path = self.names.function(exit.target);
        debug_assert_eq!(target.params.len(), args.len() + 2);
        let wide = &self.wide;
        quote! { |#wide| #path(#state, #wide #(, #args)*) }
    }

    fn int(&mut self, op: IntOp, a: &Operand, b: &Operand) -> Code {
        let op = match op {
            IntOp::Add => quote! { + },
            IntOp::Sub => quote! { - },
            IntOp::Mul => quote! { * },
            IntOp::And => quote! { & },
            IntOp::Or => quote! { | },
            IntOp::Xor => quote! { ^ },
            IntOp::Shl => quote! { << },
            IntOp::Shr => quote! { >> },
            IntOp::AddSaturating | IntOp::Min | IntOp::Max => {
                let (a, b) = self.pair(a, b);
                let (a, b) = (a.closed(), b.tokens);
                return Code::atom(match op {
                    IntOp::AddSaturating => quote! { i64::saturating_add(#a, #b) },
                    IntOp::Min => quote! { i64::min(#a, #b) },
                    _ => quote! { i64::max(#a, #b) },
                });
            }
        };
        self.infix(a, op, b)
    }

    fn divide(&mut self, op: DivideOp, a: &Operand, b: &Operand, exit: Option<&Exit>, site: Option<SiteId>) -> Code {
        let positive = matches!(b, Operand::I64(v) if *v > 0);
        let nonzero = matches!(b, Operand::I64(v) if *v != 0);
        let (a, b) = self.pair(a, b);
        let depth = a.depth.max(b.depth);
        if positive {
            let (a, b) = (a.closed(), b.tokens);
            let tokens = match op {
                DivideOp::FloorDiv => quote! { i64::div_euclid(#a, #b) },
                DivideOp::Mod => quote! { i64::rem_euclid(#a, #b) },
            };
            return Code { tokens, atomic: true, depth, opposite: None };
        }
        let (a, b) = (a.tokens, b.tokens);
        let exit = exit.map(|e| self.exit(e));
        let tokens = if nonzero || site.is_none() {
            match (op, exit) {
                (DivideOp::FloorDiv, Some(exit)) => quote! { rt::floordiv_nonzero!(#a, #b, #exit) },
                (DivideOp::FloorDiv, None) => quote! { rt::generated::floordiv(#a, #b) },
                (DivideOp::Mod, _) => quote! { rt::generated::modulo(#a, #b) },
            }
        } else {
            let (at, leave) = (self.site(site), self.leave());
            match (op, exit) {
                (DivideOp::FloorDiv, Some(exit)) => quote! { rt::floordiv!(#a, #b, #at, #leave, #exit) },
                (DivideOp::FloorDiv, None) => quote! { rt::floordiv!(#a, #b, #at, #leave) },
                (DivideOp::Mod, _) => quote! { rt::modulo!(#a, #b, #at, #leave) },
            }
        };
        Code { tokens, atomic: true, depth, opposite: None }
    }
}

/// Holds for ints only: neither `<` nor `>=` holds for NaN.
fn negated(cmp: Cmp) -> Cmp {
    match cmp {
        Cmp::Eq => Cmp::Ne,
        Cmp::Ne => Cmp::Eq,
        Cmp::Lt => Cmp::Ge,
        Cmp::Le => Cmp::Gt,
        Cmp::Gt => Cmp::Le,
        Cmp::Ge => Cmp::Lt,
    }
}

fn comparison(cmp: Cmp) -> TokenStream {
    match cmp {
        Cmp::Eq => quote! { == },
        Cmp::Ne => quote! { != },
        Cmp::Lt => quote! { < },
        Cmp::Le => quote! { <= },
        Cmp::Gt => quote! { > },
        Cmp::Ge => quote! { >= },
    }
}

fn float(v: f64) -> Code {
    if v.is_nan() {
        return Code::atom(quote! { f64::NAN });
    }
    if v.is_infinite() {
        return if v > 0.0 { Code::atom(quote! { f64::INFINITY }) } else { Code::atom(quote! { f64::NEG_INFINITY }) };
    }
    let lit = Literal::f64_unsuffixed(v.abs());
    if v.is_sign_negative() { Code::compound(quote! { -#lit }) } else { Code::atom(quote! { #lit }) }
}

fn word(w: WordConst, want: Want) -> TokenStream {
    let ty = match want {
        Want::Borrowed => quote! { rt::Ref },
        Want::Owned => quote! { rt::Value },
    };
    match w {
        WordConst::Null => quote! { #ty::NULL },
        WordConst::None => quote! { #ty::NONE },
        WordConst::True => quote! { #ty::TRUE },
        WordConst::False => quote! { #ty::FALSE },
        WordConst::Ellipsis => quote! { #ty::ELLIPSIS },
        WordConst::Int(i) => {
            let i = Literal::i64_unsuffixed(i);
            quote! { #ty::small(#i) }
        }
    }
}
