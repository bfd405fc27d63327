//! `isinstance` and `issubclass`.

use crate::exc;
use crate::flag;
use crate::tuple;
use crate::types::{Type, as_type, type_of};
use crate::word::Ref;

/// `isinstance(a, class)`: a class, a union, or a tuple of those.
pub fn isinstance(a: Ref, class: Ref) -> bool {
    if let Some(t) = as_type(class) {
        return type_of(a).is_subtype(t);
    }
    any_of(class, "isinstance() arg 2 must be a type, a tuple of types, or a union", &|t| type_of(a).is_subtype(t))
}

/// `issubclass(a, class)`
pub fn issubclass(a: Ref, class: Ref) -> bool {
    let Some(sub) = as_type(a) else { return exc::type_error("issubclass() arg 1 must be a class") };
    let message = "issubclass() arg 2 must be a class, a tuple of classes, or a union";
    any_of(class, message, &|t| sub.is_subtype(t))
}

fn any_of(class: Ref, message: &str, test: &dyn Fn(&'static Type) -> bool) -> bool {
    if let Some(t) = as_type(class) {
        return test(t);
    }
    let Some(items) = tuple::try_items(class).or_else(|| crate::class::union_items(class)) else {
        return exc::type_error(message);
    };
    for c in items {
        // In a union, `None` stands for its type.
        let yes = if c.r().is_none() && tuple::try_items(class).is_none() {
            test(&crate::singleton::NONE_TYPE)
        } else {
            exc::nested(|| any_of(c.r(), message, test))
        };
        if flag!(yes) {
            return true;
        }
    }
    false
}
