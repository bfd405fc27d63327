//! What containers hold: iteration, indexing, comparison of contents.

use crate::join::{MAX_DEPTH, MAX_TUPLE, depth};
use crate::solve::{Cx, Solver};
use crate::types::Type;
use mlc_hir::{Const, Operand};

/// Special methods through which comparing two values hands one to the other.
const COMPARISONS: [&str; 6] = ["__eq__", "__ne__", "__lt__", "__gt__", "__le__", "__ge__"];

impl<'p> Solver<'p> {
    /// Type of what iterating over a value of the type yields.
    pub fn item(&mut self, cx: Cx, ty: &Type) -> Type {
        match ty {
            Type::List(e) | Type::Set(e) | Type::Dict(e, _) => self.read(cx, *e),
            Type::Str => Type::Str,
            Type::Bytes | Type::Range => Type::Int,
            Type::Tuple(items) => self.join_all(items),
            Type::Iter(item) => (**item).clone(),
            Type::Generator(inst) => {
                let yields = self.inst(*inst).yields;
                self.read(cx, yields)
            }
            Type::Never => Type::Never,
            _ => {
                self.escape(ty);
                Type::Dyn
            }
        }
    }

    /// A tuple type within the bounds of the lattice.
    pub fn tuple(&mut self, items: Vec<Type>) -> Type {
        if items.len() > MAX_TUPLE {
            items.iter().for_each(|t| self.escape(t));
            return Type::Dyn;
        }
        let items = items.into_iter().map(|t| self.shallow(t)).collect();
        Type::Tuple(items)
    }

    /// A builtin iterator over items of the type.
    pub fn iter(&mut self, item: Type) -> Type {
        let item = self.shallow(item);
        Type::Iter(Box::new(item))
    }

    fn shallow(&mut self, ty: Type) -> Type {
        if depth(&ty) < MAX_DEPTH {
            return ty;
        }
        self.escape(&ty);
        Type::Dyn
    }

    /// `obj[index]`
    pub fn get_item(&mut self, cx: Cx, obj: &Type, index: &Type, op: &Operand) -> Type {
        let slices = self.slices;
        // A dynamic index is an int unless a slice object ever got into a dynamic place.
        let maybe_slice = *index == Type::Slice || *index == Type::Dyn && self.read(cx, slices) == Type::Dyn;
        match obj {
            Type::List(e) if *index == Type::Slice => Type::List(*e),
            Type::List(e) => {
                let item = self.read(cx, *e);
                if maybe_slice { self.join(obj, &item) } else { item }
            }
            Type::Str | Type::Bytes if *index == Type::Slice => obj.clone(),
            Type::Str => Type::Str,
            Type::Bytes | Type::Range if !maybe_slice => Type::Int,
            Type::Range if *index == Type::Slice => Type::Range,
            Type::Dict(k, v) => {
                let key = self.read(cx, *k);
                self.compare(cx, index, &key, 0);
                self.read(cx, *v)
            }
            Type::Tuple(items) if !maybe_slice => match op {
                Operand::Const(Const::Int(at)) => {
                    let at = if *at < 0 { at + items.len() as i64 } else { *at };
                    // Out of range: raises.
                    usize::try_from(at).ok().and_then(|at| items.get(at).cloned()).unwrap_or(Type::Never)
                }
                _ => self.join_all(items),
            },
            _ => {
                self.escape(obj);
                self.escape(index);
                Type::Dyn
            }
        }
    }

    /// `obj[index] = value`
    pub fn set_item(&mut self, cx: Cx, obj: &Type, index: &Type, value: &Type) {
        let slices = self.slices;
        match obj {
            Type::List(e) => {
                let maybe_slice = *index == Type::Slice || *index == Type::Dyn && self.read(cx, slices) == Type::Dyn;
                if *index != Type::Slice {
                    self.flow(*e, value.clone());
                }
                if maybe_slice {
                    let item = self.item(cx, value);
                    self.flow(*e, item);
                }
            }
            Type::Dict(k, v) => {
                let key = self.read(cx, *k);
                self.compare(cx, index, &key, 0);
                self.flow(*k, index.clone());
                self.flow(*v, value.clone());
            }
            _ => {
                self.escape(obj);
                self.escape(index);
                self.escape(value);
            }
        }
    }

    /// The runtime compares the values (or their contents): user code behind one may get hold of the other.
    pub fn compare(&mut self, cx: Cx, a: &Type, b: &Type, level: usize) {
        if !self.facts.defines_any(&COMPARISONS) || crate::ops::is_scalar(a) && crate::ops::is_scalar(b) {
            return;
        }
        if level > MAX_DEPTH {
            self.escape(a);
            self.escape(b);
            return;
        }
        match (a, b) {
            (Type::List(x), Type::List(y)) | (Type::Set(x), Type::Set(y)) => {
                let (x, y) = (self.read(cx, *x), self.read(cx, *y));
                self.compare(cx, &x, &y, level + 1);
            }
            (Type::Dict(k, v), Type::Dict(k2, v2)) => {
                for (x, y) in [(k, k2), (v, v2)] {
                    let (x, y) = (self.read(cx, *x), self.read(cx, *y));
                    self.compare(cx, &x, &y, level + 1);
                }
            }
            (Type::Tuple(xs), Type::Tuple(ys)) => {
                for (x, y) in xs.iter().zip(ys) {
                    self.compare(cx, x, y, level + 1);
                }
            }
            _ => {
                if self.has_user_code(cx, a, 0) {
                    self.escape(b);
                }
                if self.has_user_code(cx, b, 0) {
                    self.escape(a);
                }
            }
        }
    }

    /// Whether the value can be, or hold, an object of a class of the program.
    pub fn has_user_code(&mut self, cx: Cx, ty: &Type, level: usize) -> bool {
        if level > MAX_DEPTH {
            return true;
        }
        match ty {
            Type::Dyn | Type::Instance(_) | Type::Maybe(_) => true,
            Type::List(e) | Type::Set(e) => {
                let item = self.read(cx, *e);
                self.has_user_code(cx, &item, level + 1)
            }
            Type::Dict(k, v) => {
                let (k, v) = (self.read(cx, *k), self.read(cx, *v));
                self.has_user_code(cx, &k, level + 1) || self.has_user_code(cx, &v, level + 1)
            }
            Type::Tuple(items) => items.iter().any(|t| self.has_user_code(cx, t, level + 1)),
            Type::Iter(item) => self.has_user_code(cx, item, level + 1),
            _ => false,
        }
    }
}
