//! Methods of builtin types: what they return, what they put into the receiver.
//!
//! A method that is not in the table is called dynamically: receiver and arguments escape, the result is `Dyn`.

use crate::args::Args;
use crate::solve::{Cx, Solver};
use crate::types::Type;

impl<'p> Solver<'p> {
    /// `recv.name(args)` for a receiver of a builtin type; `None` if nothing is known about it.
    pub fn builtin_method(&mut self, cx: Cx<'p>, recv: &Type, name: &str, args: &Args<'p>) -> Option<Type> {
        if !args.stars.is_empty() {
            return None;
        }
        match recv {
            Type::Str => self.str_method(cx, name, args),
            Type::Bytes => bytes_method(name),
            Type::Int | Type::Bool => int_method(name),
            Type::Float => float_method(name),
            Type::List(e) => self.list_method(cx, *e, name, args),
            Type::Dict(k, v) => self.dict_method(cx, *k, *v, name, args),
            Type::Set(e) => self.set_method(cx, *e, name, args),
            Type::Tuple(_) => match (name, args.pos.as_slice()) {
                ("count" | "index", [value, ..]) => {
                    let item = self.item(cx, recv);
                    self.compare(cx, value, &item, 0);
                    Some(Type::Int)
                }
                _ => None,
            },
            Type::Generator(inst) => {
                let (yields, sent) = (self.inst(*inst).yields, self.inst(*inst).sent);
                match (name, args.pos.as_slice()) {
                    ("__next__", []) => Some(self.read(cx, yields)),
                    ("send", [value]) => {
                        self.flow(sent, value.clone());
                        Some(self.read(cx, yields))
                    }
                    ("throw", _) => {
                        self.escape_args(args);
                        Some(self.read(cx, yields))
                    }
                    ("close", []) => Some(Type::None),
                    ("__iter__", []) => Some(recv.clone()),
                    _ => None,
                }
            }
            Type::Iter(item) => match name {
                "__next__" => Some((**item).clone()),
                "__iter__" => Some(recv.clone()),
                _ => None,
            },
            Type::Range => match name {
                "count" | "index" => Some(Type::Int),
                _ => None,
            },
            _ => None,
        }
    }

    fn str_method(&mut self, cx: Cx, name: &str, args: &Args) -> Option<Type> {
        Some(match name {
            "capitalize" | "casefold" | "center" | "expandtabs" | "ljust" | "lower" | "lstrip" | "removeprefix"
            | "removesuffix" | "replace" | "rjust" | "rstrip" | "strip" | "swapcase" | "title" | "upper" | "zfill" => {
                Type::Str
            }
            "join" => {
                if let Some(parts) = args.pos.first() {
                    self.item(cx, parts);
                }
                Type::Str
            }
            "count" | "find" | "index" | "rfind" | "rindex" => Type::Int,
            "endswith" | "isalnum" | "isalpha" | "isascii" | "isdecimal" | "isdigit" | "isidentifier" | "islower"
            | "isnumeric" | "isprintable" | "isspace" | "istitle" | "isupper" | "startswith" => Type::Bool,
            "encode" => Type::Bytes,
            "partition" | "rpartition" => Type::Tuple(vec![Type::Str, Type::Str, Type::Str]),
            "split" | "rsplit" | "splitlines" => {
                let site = self.site(cx, 0);
                self.flow(site, Type::Str);
                Type::List(site)
            }
            "format" | "format_map" => {
                if self.facts.any_name_read {
                    self.escape_args(args);
                }
                Type::Str
            }
            _ => return None,
        })
    }

    fn list_method(&mut self, cx: Cx<'p>, e: crate::solve::Var, name: &str, args: &Args<'p>) -> Option<Type> {
        Some(match (name, args.pos.as_slice()) {
            ("append", [value]) => {
                self.flow(e, value.clone());
                Type::None
            }
            ("insert", [_, value]) => {
                self.flow(e, value.clone());
                Type::None
            }
            ("extend", [source]) => {
                let item = self.item(cx, source);
                self.flow(e, item);
                Type::None
            }
            ("pop", [] | [_]) => self.read(cx, e),
            ("remove", [value]) => {
                let item = self.read(cx, e);
                self.compare(cx, value, &item, 0);
                Type::None
            }
            ("index" | "count", [value, ..]) => {
                let item = self.read(cx, e);
                self.compare(cx, value, &item, 0);
                Type::Int
            }
            ("sort", []) => {
                let item = self.read(cx, e);
                self.ordered_by(cx, &item, args.named("key"));
                Type::None
            }
            ("reverse" | "clear", []) => Type::None,
            ("copy", []) => Type::List(e),
            _ => return None,
        })
    }

    /// The runtime sorts (or picks among) items, maybe with a key function.
    pub fn ordered_by(&mut self, cx: Cx, item: &Type, key: Option<&Type>) {
        match key {
            None | Some(Type::None) => self.compare(cx, item, item, 0),
            Some(Type::Builtin(_)) => self.compare(cx, item, item, 0),
            Some(Type::Func(func)) if *item != Type::Never => self.need_fed(*func, item),
            Some(Type::Func(_)) => {}
            Some(key) => {
                let key = key.clone();
                self.escape(&key);
                self.escape(item);
            }
        }
    }

    fn dict_method(
        &mut self,
        cx: Cx<'p>,
        k: crate::solve::Var,
        v: crate::solve::Var,
        name: &str,
        args: &Args<'p>,
    ) -> Option<Type> {
        let (keys, values) = (self.read(cx, k), self.read(cx, v));
        if let ("get" | "pop" | "setdefault", Some(key)) = (name, args.pos.first()) {
            self.compare(cx, key, &keys, 0);
        }
        let named = !args.named.is_empty();
        Some(match (name, args.pos.as_slice()) {
            ("update", [] | [_]) => {
                for source in &args.pos {
                    self.spread(cx, source, k, v);
                }
                for (_, value) in &args.named {
                    self.flow(k, Type::Str);
                    self.flow(v, value.clone());
                }
                Type::None
            }
            _ if named => return None,
            ("get", [_]) => self.join(&values, &Type::None),
            ("get" | "pop", [_, default]) => self.join(&values, default),
            ("pop", [_]) => values,
            ("setdefault", [key]) => {
                self.flow(k, key.clone());
                self.flow(v, Type::None);
                self.read(cx, v)
            }
            ("setdefault", [key, default]) => {
                self.flow(k, key.clone());
                self.flow(v, default.clone());
                self.read(cx, v)
            }
            ("popitem", []) => self.tuple(vec![keys, values]),
            ("items", []) => {
                let pair = self.tuple(vec![keys, values]);
                self.iter(pair)
            }
            ("keys", []) => self.iter(keys),
            ("values", []) => self.iter(values),
            ("copy", []) => Type::Dict(k, v),
            ("clear", []) => Type::None,
            _ => return None,
        })
    }

    fn set_method(&mut self, cx: Cx<'p>, e: crate::solve::Var, name: &str, args: &Args<'p>) -> Option<Type> {
        let item = self.read(cx, e);
        if let "add" | "discard" | "remove" = name {
            let value = args.pos.first()?;
            self.compare(cx, value, &item, 0);
            if name == "add" {
                self.flow(e, value.clone());
            }
            return Some(Type::None);
        }
        let mut others = Vec::new();
        for source in &args.pos {
            let other = self.item(cx, source);
            self.compare(cx, &other, &item, 0);
            others.push(other);
        }
        Some(match name {
            "pop" if args.is_empty() => item,
            "clear" if args.is_empty() => Type::None,
            "copy" if args.is_empty() => Type::Set(e),
            "isdisjoint" | "issubset" | "issuperset" => Type::Bool,
            "update" | "symmetric_difference_update" => {
                for other in others {
                    self.flow(e, other);
                }
                Type::None
            }
            "intersection_update" | "difference_update" => Type::None,
            "difference" => Type::Set(e),
            // Equal items of either side may be kept.
            "union" | "intersection" | "symmetric_difference" => {
                for other in others {
                    self.flow(e, other);
                }
                Type::Set(e)
            }
            _ => return None,
        })
    }
}

fn bytes_method(name: &str) -> Option<Type> {
    Some(match name {
        "decode" | "hex" => Type::Str,
        "count" | "find" | "index" | "rfind" | "rindex" => Type::Int,
        "endswith" | "isalnum" | "isalpha" | "isascii" | "isdigit" | "islower" | "isspace" | "istitle" | "isupper"
        | "startswith" => Type::Bool,
        "capitalize" | "center" | "expandtabs" | "ljust" | "lower" | "lstrip" | "removeprefix" | "removesuffix"
        | "replace" | "rjust" | "rstrip" | "strip" | "swapcase" | "title" | "translate" | "upper" | "zfill" => {
            Type::Bytes
        }
        _ => return None,
    })
}

fn int_method(name: &str) -> Option<Type> {
    Some(match name {
        "bit_length" | "bit_count" | "conjugate" => Type::Int,
        "to_bytes" => Type::Bytes,
        "is_integer" => Type::Bool,
        "as_integer_ratio" => Type::Tuple(vec![Type::Int, Type::Int]),
        _ => return None,
    })
}

fn float_method(name: &str) -> Option<Type> {
    Some(match name {
        "is_integer" => Type::Bool,
        "hex" => Type::Str,
        "conjugate" => Type::Float,
        "as_integer_ratio" => Type::Tuple(vec![Type::Int, Type::Int]),
        _ => return None,
    })
}
