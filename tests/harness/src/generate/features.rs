//! The list of what generated programs must show; the committed programs together show all of it.

use std::collections::BTreeSet;

use super::kind::Kind;
use super::rules::{MIXED_OPERATORS, SIMPLE, rules};
use super::{class, statement};

/// Features that no table of templates has.
const OTHERS: &[&str] = &[
    "annotated assignment",
    "attribute",
    "attribute +=",
    "attribute of another type",
    "bare except",
    "border int",
    "break",
    "call",
    "chained assignment",
    "class attribute",
    "classmethod",
    "closure that outlives its function",
    "context manager",
    "continue",
    "decorator",
    "decorator with argument",
    "default value",
    "del attribute",
    "double star argument",
    "double star parameter",
    "elif",
    "else",
    "except tuple",
    "exception class",
    "exception context",
    "exception with __init__",
    "exception with __str__",
    "f-string =",
    "f-string conversion",
    "f-string float spec",
    "f-string int spec",
    "f-string nested spec",
    "f-string str spec",
    "finally",
    "float literal",
    "for else",
    "for enumerate",
    "for generator",
    "for items",
    "for list",
    "for mixed list",
    "for range",
    "for range down",
    "for str",
    "for zip",
    "generator function",
    "generator return value",
    "getattr",
    "global",
    "instance",
    "isinstance of class",
    "keyword argument",
    "keyword-only parameter",
    "late binding",
    "method call",
    "mutual recursion",
    "name that may be unbound",
    "new attribute",
    "nonlocal",
    "overridden method",
    "own exception",
    "print end",
    "print everything",
    "print sep",
    "print star",
    "property",
    "property setter",
    "protocol",
    "raise class",
    "raise from",
    "raise from None",
    "raise in handler",
    "re-raise",
    "recursion",
    "return in finally",
    "setattr",
    "star argument",
    "star parameter",
    "staticmethod",
    "subclass",
    "super().__init__",
    "super().method",
    "suppressing context manager",
    "swap",
    "truth of any value",
    "try else",
    "uncaught exception at the end",
    "unpack into elements",
    "unpack nested",
    "unpack star",
    "unpack star middle",
    "unpack tuple",
    "unprotected statements",
    "value of yield",
    "walrus over generator",
    "while True",
    "while else",
    "with two managers",
    "wrong arguments",
    "yield from",
    "yield in expression",
    "yield in try",
    "__slots__",
];

/// Augmented assignments, by the kind of the variable.
const AUGMENTED: &[(&str, &[&str])] = &[
    ("Int", &["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", ">>="]),
    ("Float", &["+=", "-=", "*=", "/="]),
    ("Set", &["|=", "&=", "-=", "^="]),
    ("Str", &["+="]),
    ("Bytes", &["+="]),
    ("Tuple", &["+="]),
    ("Floats", &["+="]),
    ("Strs", &["+="]),
];

/// The kinds whose mixes are counted.
const MIXED: &[&str] = &["bool", "bytes", "dict", "float", "int", "ints", "set", "str", "tuple"];

/// All features, by their names in the histogram.
pub fn listed() -> BTreeSet<String> {
    let kinds = [
        Kind::Int,
        Kind::Float,
        Kind::Bool,
        Kind::Str,
        Kind::Bytes,
        Kind::Ints,
        Kind::Floats,
        Kind::Strs,
        Kind::Mixed,
        Kind::Tuple,
        Kind::Dict,
        Kind::Table,
        Kind::Set,
        Kind::Function,
        Kind::Generator,
        Kind::Any,
    ];
    let mut all = BTreeSet::new();
    all.extend(kinds.iter().flat_map(|kind| rules(*kind)).map(|rule| rule.feature.to_string()));
    all.extend(SIMPLE.iter().map(|simple| simple.0.to_string()));
    all.extend(statement::statements().chain(class::protocols()).map(str::to_string));
    all.extend(OTHERS.iter().map(|name| (*name).to_string()));
    all.extend(MIXED_OPERATORS.iter().map(|(operator, _)| format!("mixed {operator}")));
    for (kind, operators) in AUGMENTED {
        all.extend(operators.iter().map(|operator| format!("{kind} {operator}")));
    }
    for (i, a) in MIXED.iter().enumerate() {
        all.extend(MIXED[i..].iter().map(|b| format!("mix {a} {b}")));
    }
    all
}
