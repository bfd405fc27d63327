//! From IR to Rust that a person would want to read.
//!
//! Owns: names, placement of declarations, folding of temporaries into expressions, comments with the source lines, the
//! tables of a generated crate. Does not know: cargo, files on disk, the source language. Pure: IR in, text out.
//!
//! What comes out: one item per function under the program's own names (`main.rs`, one file per further module), exact
//! copies and generator bodies in `resumable.rs`, adapters in `wrappers.rs`, traceback sites and function descriptions in
//! `tables.rs`. All of it compiles without warnings against the runtime crate, named `rt`.

mod declare;
mod expr;
mod function;
mod names;
mod tables;
mod text;

use mlc_ir::{FnKind, Program};
use mlc_source::SourceMap;
use names::Names;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::fmt;

/// The files of a generated crate, paths relative to its root.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    pub files: Vec<(String, String)>,
}

/// The tokens made from the IR are not valid Rust: a bug of mlc.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generated Rust does not parse: {}", self.0)
    }
}

impl std::error::Error for Error {}

/// Generates the crate.
///
/// # Errors
/// Only for a bug: when the result is not syntactically valid Rust.
pub fn generate(program: &Program, sources: &SourceMap) -> Result<Crate, Error> {
    let names = Names::new(program);
    let mut files = Vec::new();
    let modules = names.modules().to_vec();
    for (i, module) in modules.iter().enumerate() {
        let mut comments = text::Comments::default();
        let mut items = TokenStream::new();
        if i == 0 {
            items.extend(root(program, &names));
        }
        items.extend(quote! {
            use crate::tables::{at, globals, info};
        });
        for (id, f) in program.functions.iter().enumerate() {
            if names.module_of(id) == i {
                items.extend(function::item(program, &names, sources, &mut comments, f, id));
            }
        }
        let path = if i == 0 { "src/main.rs".to_string() } else { format!("src/{}.rs", module.file) };
        let head = if i == 0 {
            quote! { #![cfg_attr(target_family = "wasm", no_std, no_main)] }
        } else {
            TokenStream::new()
        };
        let about = if i == 0 { "The program." } else { module.about };
        files.push((path, text::render(about, head, items, &comments)?));
    }
    let comments = text::Comments::default();
    files.push((
        "src/tables.rs".to_string(),
        text::render(tables::ABOUT, TokenStream::new(), tables::items(program, &names), &comments)?,
    ));
    Ok(Crate { files })
}

/// Module declarations and the start of the program.
fn root(program: &Program, names: &Names) -> TokenStream {
    let modules = names.modules().iter().skip(1).map(|m| {
        let name = format_ident!("{}", m.ident);
        quote! { mod #name; }
    });
    let main = program.main.map(|f| {
        let path = names.function(f);
        quote! { main: #path, }
    });
    let teardown = program.teardown.map(|f| {
        let path = names.function(f);
        quote! { teardown: #path, }
    });
    quote! {
        #(#modules)*
        mod tables;
        rt::program! { #main #teardown tables: tables }
    }
}

/// True for functions that people read; the others go to files of their own.
fn is_readable(kind: FnKind) -> bool {
    kind == FnKind::Plain
}
