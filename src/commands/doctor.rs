//! `mlc doctor`: the tools that mlc found.

use crate::report::{Status, print};
use mlc_toolchain::doctor::{self, Status as Found};

pub fn doctor() -> Status {
    let mut text = String::new();
    let mut missing = false;
    for item in doctor::examine() {
        let mark = match item.status {
            Found::Ok => "ok",
            Found::Missing => "missing",
            Found::Warning => "warning",
            Found::Info => "info",
        };
        missing |= item.status == Found::Missing;
        text.push_str(&format!("{mark:8} {:12} {}\n", item.name, item.detail));
        if let Some(advice) = item.advice {
            text.push_str(&format!("{:21} {advice}\n", ""));
        }
    }
    match print(&text) {
        Status::Ok if missing => Status::Failed,
        status => status,
    }
}
