//! MLC06xx: finding and loading modules.

crate::templates! {
}
