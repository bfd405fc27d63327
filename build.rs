//! How the command is linked.
//!
//! A position-independent mlc has some 60,000 addresses to adjust before `main` (tables of Cranelift, Binaryen, the
//! lexicons), which is a tenth of the time of `mlc run hello.ml`. Linked to a fixed address it has none.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bin=mlc=-no-pie");
    }
}
