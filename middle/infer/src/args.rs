//! Arguments of a call with their types, and how they bind to parameters.

use crate::solve::{Cx, Solver};
use crate::types::Type;
use mlc_hir::{Arg, Default, Func, Name, Operand};

/// The evaluated arguments of a call.
#[derive(Clone, Debug, Default)]
pub struct Args<'p> {
    pub pos: Vec<Type>,
    pub named: Vec<(Name, Type)>,
    /// `*a` and `**k`: with these, `pos` and `named` are not all there is.
    pub stars: Vec<Type>,
    /// The operands of `pos`.
    pub ops: Vec<&'p Operand>,
}

impl<'p> Args<'p> {
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.pos.iter().chain(self.named.iter().map(|(_, t)| t)).chain(&self.stars)
    }

    pub fn is_empty(&self) -> bool {
        self.pos.is_empty() && self.named.is_empty() && self.stars.is_empty()
    }

    pub fn named(&self, name: &str) -> Option<&Type> {
        self.named.iter().find(|(n, _)| &**n == name).map(|(_, t)| t)
    }

    /// The positional or keyword argument.
    pub fn get(&self, at: usize, name: &str) -> Option<&Type> {
        self.pos.get(at).or_else(|| self.named(name))
    }

    /// The same call with a receiver in front.
    pub fn with_receiver(&self, receiver: Type) -> Args<'p> {
        let mut args = self.clone();
        args.pos.insert(0, receiver);
        args
    }
}

impl<'p> Solver<'p> {
    /// `None`: one of them is never there, so the call is not made.
    pub fn args(&self, cx: Cx, list: &'p [Arg]) -> Option<Args<'p>> {
        let mut args = Args::default();
        for arg in list {
            match arg {
                Arg::Pos(op) => {
                    args.pos.push(self.operand(cx, op)?);
                    args.ops.push(op);
                }
                Arg::Named(name, op) => args.named.push((name.clone(), self.operand(cx, op)?)),
                Arg::Star(op) | Arg::StarStar(op) => args.stars.push(self.operand(cx, op)?),
            }
        }
        Some(args)
    }

    pub fn escape_args(&mut self, args: &Args) {
        for ty in args.types() {
            self.escape(ty);
        }
    }
}

/// One type per parameter, or `None` if the call must bind its arguments at run time (or fails to).
pub fn bind(func: &Func, args: &Args) -> Option<Vec<Type>> {
    let params = &func.params;
    let positional = (params.posonly + params.args) as usize;
    let count = positional + params.kwonly as usize;
    if params.vararg || params.kwarg || !args.stars.is_empty() || args.pos.len() > positional {
        return None;
    }
    let mut slots: Vec<Option<Type>> = args.pos.iter().cloned().map(Some).collect();
    slots.resize(count, None);
    for (name, ty) in &args.named {
        let at = params.names[..count].iter().position(|n| n == name)?;
        if at < params.posonly as usize || slots[at].is_some() {
            return None;
        }
        slots[at] = Some(ty.clone());
    }
    for (at, slot) in slots.iter_mut().enumerate() {
        if slot.is_none() {
            match params.defaults.get(at)? {
                Some(Default::Const(value)) => *slot = Some(crate::ops::const_type(value)),
                Some(Default::Evaluated) | None => return None,
            }
        }
    }
    slots.into_iter().collect()
}
