//! Checks what every pass must leave true.
