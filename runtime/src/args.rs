//! Arguments of builtin functions and methods, and the errors for wrong ones.
//!
//! Owns: [`Args`], checks of counts and keywords with CPython's messages. Does not know: functions of the program
//! (`call.rs` binds their arguments).

use crate::exc;
use crate::str_::Str;
use crate::text;
use crate::word::Ref;

/// Arguments of one call: positional ones, then one for each name in `names` (strings).
#[derive(Clone, Copy)]
pub struct Args<'a> {
    values: &'a [Ref<'a>],
    names: &'a [Ref<'a>],
}

impl<'a> Args<'a> {
    pub const EMPTY: Args<'static> = Args { values: &[], names: &[] };

    /// Positional arguments only.
    #[inline(always)]
    pub const fn new(values: &'a [Ref<'a>]) -> Args<'a> {
        Args { values, names: &[] }
    }

    /// The last `names.len()` values are keyword arguments.
    #[inline(always)]
    pub const fn with_names(values: &'a [Ref<'a>], names: &'a [Ref<'a>]) -> Args<'a> {
        Args { values, names }
    }

    /// The positional arguments.
    #[inline(always)]
    pub fn pos(&self) -> &'a [Ref<'a>] {
        self.values.get(..self.values.len() - self.names.len()).unwrap_or(&[])
    }

    /// Number of positional arguments.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.values.len() - self.names.len()
    }

    /// No arguments at all.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    pub fn has_keywords(&self) -> bool {
        !self.names.is_empty()
    }

    /// Keyword arguments: name and value.
    pub fn keywords(&self) -> impl Iterator<Item = (Ref<'a>, Ref<'a>)> + use<'a> {
        let n = self.values.len() - self.names.len();
        self.names.iter().copied().zip(self.values.iter().copied().skip(n))
    }

    pub fn names(&self) -> &'a [Ref<'a>] {
        self.names
    }

    pub fn values(&self) -> &'a [Ref<'a>] {
        self.values
    }

    /// The positional argument `i`, or null.
    #[inline(always)]
    pub fn get(&self, i: usize) -> Ref<'a> {
        if i < self.len() { self.values[i] } else { Ref::NULL }
    }

    /// A method that takes none. `name` is qualified: `list.clear`.
    #[inline]
    pub fn none(&self, name: &str) -> bool {
        self.values.is_empty() || self.wrong_none(name)
    }

    #[cold]
    fn wrong_none(&self, name: &str) -> bool {
        if !self.no_keywords(name) {
            return false;
        }
        exc::type_error(text![name, "() takes no arguments (", self.len(), " given)"])
    }

    /// A method that takes exactly one. `name` is qualified: `list.append`.
    #[inline]
    pub fn one(&self, name: &str) -> Option<Ref<'a>> {
        if self.values.len() == 1 && self.names.is_empty() { Some(self.values[0]) } else { self.wrong_one(name) }
    }

    #[cold]
    fn wrong_one(&self, name: &str) -> Option<Ref<'a>> {
        if !self.no_keywords(name) {
            return None;
        }
        exc::type_error(text![name, "() takes exactly one argument (", self.len(), " given)"])
    }

    /// No keyword arguments. `name` as CPython says it: `list.append`.
    #[inline]
    pub fn no_keywords(&self, name: &str) -> bool {
        self.names.is_empty() || exc::type_error(text![name, "() takes no keyword arguments"])
    }

    /// As [`Args::no_keywords`], the name put together only for the message.
    pub fn no_keywords_of(&self, owner: &str, name: &str) -> bool {
        self.names.is_empty() || exc::type_error(text![owner, ".", name, "() takes no keyword arguments"])
    }

    /// Between `min` and `max` positional arguments, no keywords. `name` is plain in the message about counts (`pop`)
    /// and qualified by `owner` in the one about keywords (`dict.pop`).
    pub fn positional(&self, owner: &str, name: &str, min: usize, max: usize) -> bool {
        let n = self.len();
        if self.names.is_empty() && n >= min && n <= max {
            return true;
        }
        self.wrong_positional(owner, name, min, max)
    }

    #[cold]
    fn wrong_positional(&self, owner: &str, name: &str, min: usize, max: usize) -> bool {
        if !self.names.is_empty() {
            let dot = if owner.is_empty() { "" } else { "." };
            return exc::type_error(text![owner, dot, name, "() takes no keyword arguments"]);
        }
        let n = self.len();
        let (how, bound) = if min == max {
            ("", min)
        } else if n < min {
            ("at least ", min)
        } else {
            ("at most ", max)
        };
        let s = if bound == 1 { "" } else { "s" };
        exc::type_error(text![name, " expected ", how, bound, " argument", s, ", got ", n])
    }

    /// Binds positional and keyword arguments of a function with parameters `params` into `out` (null where absent):
    /// the first `posonly` cannot be given by name, those from `n_pos` on only by name, the first `required` must be
    /// given. `name` is plain: `split`.
    pub fn bind(
        &self,
        name: &str,
        params: &[&str],
        posonly: usize,
        n_pos: usize,
        required: usize,
        out: &mut [Ref<'a>],
    ) -> bool {
        let n = self.len();
        let total = self.values.len();
        if n > n_pos || total > params.len() {
            let (most, given) = if total > params.len() { (params.len(), total) } else { (n_pos, n) };
            let kind = if total <= params.len() || (n_pos < params.len() && self.names.is_empty()) {
                "positional argument"
            } else if self.names.is_empty() || n_pos < params.len() || n > 0 {
                "argument"
            } else {
                "keyword argument"
            };
            let s = if most == 1 { "" } else { "s" };
            let how = if required == most { "exactly " } else { "at most " };
            return exc::type_error(text![name, "() takes ", how, most, " ", kind, s, " (", given, " given)"]);
        }
        for o in out.iter_mut() {
            *o = Ref::NULL;
        }
        for (o, v) in out.iter_mut().zip(self.pos()) {
            *o = *v;
        }
        // What cannot be given by name is missed before names are looked at.
        if n < required.min(posonly) {
            let s = if posonly == 1 { "" } else { "s" };
            let how = if required >= posonly { "at least " } else { "exactly " };
            let what = " positional argument";
            return exc::type_error(text![name, "() takes ", how, posonly, what, s, " (", n, " given)"]);
        }
        for (k, v) in self.keywords() {
            let Some(key) = k.cast::<Str>() else { continue };
            let Some(i) = params.iter().position(|p| key.eq_str(p)).filter(|i| *i >= posonly) else {
                return exc::type_error(text!["'", k, "' is an invalid keyword argument for ", name, "()"]);
            };
            if i < n {
                let place = (i + 1, params[i]);
                return exc::type_error(text![
                    "argument for ",
                    name,
                    "() given by name ('",
                    place.1,
                    "') and position (",
                    place.0,
                    ")"
                ]);
            }
            out[i] = v;
        }
        for i in 0..required {
            if out[i].is_null() {
                return exc::type_error(text![
                    name,
                    "() missing required argument '",
                    params[i],
                    "' (pos ",
                    i + 1,
                    ")"
                ]);
            }
        }
        true
    }
}
