//! MLC05xx: constructs that this version does not compile.

crate::templates! {
}
