//! MLC01xx: reading characters into tokens.

crate::templates! {
}
