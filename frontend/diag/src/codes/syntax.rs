//! MLC02xx: grammar and well-formedness.

crate::templates! {
}
