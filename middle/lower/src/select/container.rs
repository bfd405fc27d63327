//! Lists, tuples, dictionaries, sets: displays, items, unpacking.

use super::{Lower, Res, Val};
use crate::repr::kind_number;
use mlc_hir as hir;
use mlc_hir::{DictItem, Item};
use mlc_infer::types::{ElemKind, Type};
use mlc_ir::{Fun, Op, Operand, Repr};

/// Whether a list is known to have room for one more item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    /// It was made with room for all items of the display.
    Made,
    Unknown,
}

impl<'a> Lower<'_, 'a> {
    /// Element kind of the list that an operation makes for `dst`.
    pub(super) fn list_kind(&self, dst: Option<hir::LocalId>) -> ElemKind {
        match dst.map(|d| self.local_type(d)) {
            Some(Type::List(e)) => self.elem(*e).kind,
            _ => ElemKind::Word,
        }
    }

    pub(super) fn list(&mut self, items: &[Item], dst: Option<hir::LocalId>) -> Res {
        let kind = self.list_kind(dst);
        let list = self.rt_temp(Fun::list_new, vec![Operand::I64(kind_number(kind)), Operand::I64(items.len() as i64)]);
        let mut room = Room::Made;
        for item in items {
            match item {
                Item::One(o) => self.push_item(&list.operand, kind, o, room),
                Item::Star(o) => {
                    let items = self.word_of(o);
                    self.rt_do(Fun::iter_list_extend, vec![list.operand.clone(), items]);
                    room = Room::Unknown;
                }
            }
        }
        Res::Val(list)
    }

    fn push_item(&mut self, list: &Operand, kind: ElemKind, value: &hir::Operand, room: Room) {
        let ty = self.ty(value);
        let v = self.val(value);
        self.push_value(list, kind, &v, &ty, room);
    }

    /// A store of kind `i64` needs a machine int; a value that is a word goes through the general store, which checks.
    fn push_value(&mut self, list: &Operand, kind: ElemKind, v: &Val, ty: &Type, room: Room) {
        let list = list.clone();
        let row = |made, unknown| if room == Room::Made { made } else { unknown };
        match kind {
            ElemKind::I64 => {
                let raw = match self.as_i64(v) {
                    Some(raw) => raw,
                    None => self.temp(Op::UnboxInt { word: v.operand.clone(), exit: None }, Repr::I64).operand,
                };
                self.rt_do(row(Fun::list_push_i64, Fun::list_append_i64), vec![list, raw]);
            }
            ElemKind::F64 => {
                let raw = self.as_f64(v, ty);
                self.rt_do(row(Fun::list_push_f64, Fun::list_append_f64), vec![list, raw]);
            }
            ElemKind::Bool => {
                let raw = self.as_bool(v);
                self.rt_do(row(Fun::list_push_bool, Fun::list_append_bool), vec![list, raw]);
            }
            ElemKind::Word => {
                let v = self.own(v);
                self.rt_do(row(Fun::list_push, Fun::list_append), vec![list, v]);
            }
        }
    }

    pub(super) fn list_append(&mut self, list: &hir::Operand, value: &hir::Operand) -> Res {
        let kind = match self.ty(list) {
            Type::List(e) => self.elem(e).kind,
            _ => ElemKind::Word,
        };
        let list = self.word_of(list);
        self.push_item(&list, kind, value, Room::Unknown);
        Res::Unit
    }

    /// A tuple of values at hand, in a temporary.
    pub(super) fn tuple_of(&mut self, items: &[Val]) -> Val {
        let t = self.rt_temp(Fun::tuple_new, vec![Operand::I64(items.len() as i64)]);
        for (i, item) in items.iter().enumerate() {
            let v = self.own(item);
            self.rt_do(Fun::tuple_init, vec![t.operand.clone(), Operand::I64(i as i64), v]);
        }
        t
    }

    pub(super) fn tuple(&mut self, items: &[Item]) -> Res {
        let plain: Option<Vec<&hir::Operand>> = items
            .iter()
            .map(|i| match i {
                Item::One(o) => Some(o),
                Item::Star(_) => None,
            })
            .collect();
        match plain {
            Some(items) => {
                let vals: Vec<Val> = items.into_iter().map(|o| self.val(o)).collect();
                Res::Val(self.tuple_of(&vals))
            }
            None => {
                let list = self.list(items, None);
                let list = self.value(list);
                self.rt(Fun::iter_to_tuple, vec![list.operand])
            }
        }
    }

    pub(super) fn set(&mut self, items: &[Item]) -> Res {
        let set = self.rt_temp(Fun::set_new, Vec::new());
        // CPython folds a display of three or more constants to a frozenset, makes that again from its own items (when
        // it merges constants), and adds it to an empty set. The order of iteration shows all of this.
        if items.len() >= 3 && items.iter().all(|i| matches!(i, Item::One(hir::Operand::Const(_)))) {
            let folded = set;
            for item in items {
                if let Item::One(o) = item {
                    let v = self.word_of(o);
                    self.rt_do(Fun::set_add, vec![folded.operand.clone(), v]);
                }
            }
            let order = self.rt_temp(Fun::iter_to_tuple, vec![folded.operand]);
            let merged = self.rt_temp(Fun::set_new, Vec::new());
            self.rt_do(Fun::set_update, vec![merged.operand.clone(), order.operand]);
            let set = self.rt_temp(Fun::set_new, Vec::new());
            self.rt_do(Fun::set_update, vec![set.operand.clone(), merged.operand]);
            return Res::Val(set);
        }
        for item in items {
            match item {
                Item::One(o) => {
                    let v = self.word_of(o);
                    self.rt_do(Fun::set_add, vec![set.operand.clone(), v]);
                }
                Item::Star(o) => {
                    let items = self.word_of(o);
                    self.rt_do(Fun::set_update, vec![set.operand.clone(), items]);
                }
            }
        }
        Res::Val(set)
    }

    pub(super) fn dict(&mut self, items: &[DictItem]) -> Res {
        let dict = self.rt_temp(Fun::dict_new, Vec::new());
        for item in items {
            match item {
                DictItem::Pair(k, v) => {
                    let (k, v) = (self.word_of(k), self.own_of(v));
                    self.rt_do(Fun::dict_set_item, vec![dict.operand.clone(), k, v]);
                }
                DictItem::Spread(o) => {
                    let other = self.word_of(o);
                    self.rt_do(Fun::dict_spread, vec![dict.operand.clone(), other]);
                }
            }
        }
        Res::Val(dict)
    }

    /// The machine int of an index, when the index is an int that has one.
    fn index_of(&mut self, index: &hir::Operand) -> Option<Operand> {
        if !matches!(self.ty(index), Type::Int | Type::Bool) {
            return None;
        }
        let v = self.val(index);
        self.as_i64(&v)
    }

    pub(super) fn get_item(&mut self, obj: &hir::Operand, index: &hir::Operand) -> Res {
        let ty = self.ty(obj);
        match &ty {
            Type::List(e) => {
                if let Some(i) = self.index_of(index) {
                    let kind = self.elem(*e).kind;
                    let list = self.word_of(obj);
                    return self.rt(list_get(kind), vec![list, i]);
                }
            }
            Type::Str => {
                if let Some(i) = self.index_of(index) {
                    let s = self.word_of(obj);
                    return self.rt(Fun::str_get, vec![s, i]);
                }
            }
            Type::Tuple(items) => {
                if let Some(i) = self.index_of(index) {
                    let t = self.word_of(obj);
                    let n = items.len() as i64;
                    return match i {
                        Operand::I64(c) if (-n..n).contains(&c) => {
                            self.rt(Fun::tuple_item, vec![t, Operand::I64(if c < 0 { c + n } else { c })])
                        }
                        i => self.rt(Fun::tuple_get, vec![t, i]),
                    };
                }
            }
            Type::Dict(..) => {
                let args = vec![self.word_of(obj), self.word_of(index)];
                return self.rt(Fun::dict_get_item, args);
            }
            _ => {}
        }
        let args = vec![self.word_of(obj), self.word_of(index)];
        self.rt(Fun::ops_get_item, args)
    }

    pub(super) fn set_item(&mut self, obj: &hir::Operand, index: &hir::Operand, value: &hir::Operand) -> Res {
        let ty = self.ty(obj);
        match &ty {
            Type::List(e) => {
                if let Some(i) = self.index_of(index)
                    && let Some(res) = self.set_list_item(obj, i, self.elem(*e).kind, value)
                {
                    return res;
                }
            }
            Type::Dict(..) => {
                let args = vec![self.word_of(obj), self.word_of(index), self.own_of(value)];
                return self.rt(Fun::dict_set_item, args);
            }
            _ => {}
        }
        let args = vec![self.word_of(obj), self.word_of(index), self.word_of(value)];
        self.rt(Fun::ops_set_item, args)
    }

    fn set_list_item(&mut self, obj: &hir::Operand, i: Operand, kind: ElemKind, value: &hir::Operand) -> Option<Res> {
        let ty = self.ty(value);
        let v = self.val(value);
        let list = self.word_of(obj);
        let (fun, v) = match kind {
            ElemKind::Word => (Fun::list_set, self.own(&v)),
            ElemKind::I64 => (Fun::list_set_i64, self.as_i64(&v)?),
            ElemKind::F64 if matches!(ty, Type::Float | Type::Int | Type::Bool) => {
                (Fun::list_set_f64, self.as_f64(&v, &ty))
            }
            ElemKind::Bool if ty == Type::Bool => (Fun::list_set_bool, self.as_bool(&v)),
            _ => return None,
        };
        Some(self.rt(fun, vec![list, i, v]))
    }

    pub(super) fn del_item(&mut self, obj: &hir::Operand, index: &hir::Operand) -> Res {
        let fun = match self.ty(obj) {
            Type::Dict(..) => Fun::dict_del_item,
            _ => Fun::ops_del_item,
        };
        let args = vec![self.word_of(obj), self.word_of(index)];
        self.rt(fun, args)
    }

    pub(super) fn unpack(&mut self, value: &hir::Operand, before: u32, star: bool, after: u32) -> Res {
        let ty = self.ty(value);
        let v = self.word_of(value);
        if star {
            let (before, after) = (Operand::I64(i64::from(before)), Operand::I64(i64::from(after)));
            return self.rt(Fun::iter_unpack_star, vec![v, before, after]);
        }
        if matches!(&ty, Type::Tuple(items) if items.len() == before as usize) {
            return Res::Val(Val::word(v));
        }
        self.rt(Fun::iter_unpack, vec![v, Operand::I64(i64::from(before))])
    }
}

pub(super) fn list_get(kind: ElemKind) -> Fun {
    match kind {
        ElemKind::Word => Fun::list_get,
        ElemKind::I64 => Fun::list_get_i64,
        ElemKind::F64 => Fun::list_get_f64,
        ElemKind::Bool => Fun::list_get_bool,
    }
}
