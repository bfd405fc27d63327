//! MLC03xx: names and scopes.

crate::templates! {
}
