//! `tables.rs` of a generated crate: traceback sites, globals, descriptions of functions and classes, and the entries
//! through which the runtime calls functions of the program.

use crate::names::{Names, ident};
use mlc_ir::{Fun, FuncInfo, Op, Operand, Program, Repr};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

pub(crate) const ABOUT: &str = "Constant tables: places for tracebacks, module-level variables, and what the runtime knows of the\n\
                                program's functions and classes.";

/// Name of the accessor of a builtin in `rt::builtin`.
pub(crate) fn builtin_accessor(name: &str) -> String {
    match name {
        "type" | "super" => format!("{name}_"),
        other => other.into(),
    }
}

/// Name of the constant that holds the number of a function description.
pub(crate) fn info_ident(program: &Program, index: usize) -> Ident {
    let info = &program.infos[index];
    let mut name: String = info
        .qualname
        .replace(".<locals>.", "_")
        .chars()
        .filter(|c| !matches!(c, '<' | '>'))
        .map(|c| if c == '.' { '_' } else { c })
        .collect();
    let twins = program.infos.iter().filter(|i| i.qualname == info.qualname).count();
    if twins > 1 {
        name = format!("{name}_{index}");
    }
    ident(&format!("of_{name}"))
}

pub(crate) fn items(program: &Program, names: &Names) -> TokenStream {
    let sites = sites(program, names);
    let globals = globals(program, names);
    let functions = functions(program, names);
    let classes = classes(program);
    let members = members(program);
    let exports = exports(program, names);
    quote! { #sites #globals #functions #classes #members #exports }
}

fn sites(program: &Program, names: &Names) -> TokenStream {
    let constants = (0..program.sites.len() as u32).map(|i| {
        let name = names.site(mlc_ir::SiteId(i));
        let number = Literal::u32_unsuffixed(i);
        quote! { pub const #name: u32 = #number; }
    });
    let entries = program.sites.iter().map(|s| {
        let file: &str = &program.files[s.file as usize];
        let (line, function, text): (_, &str, &str) = (Literal::u32_unsuffixed(s.line), &s.function, &s.text);
        let parent = match s.parent {
            Some(p) => {
                let p = names.site(p);
                quote! { at::#p }
            }
            None => quote! { rt::NO_SITE },
        };
        quote! { rt::program::Site { file: #file, line: #line, function: #function, text: #text, parent: #parent } }
    });
    quote! {
        #[doc = " Places that a traceback can name: the line of a source file."]
        pub mod at { #(#constants)* }
        pub static SITES: &[rt::program::Site] = &[#(#entries),*];
    }
}

fn globals(program: &Program, names: &Names) -> TokenStream {
    let items = program.globals.iter().enumerate().map(|(i, g)| {
        let name = names.global(mlc_ir::GlobalId(i as u32));
        match g.repr {
            Repr::I64 => quote! { pub static #name: rt::Global<i64> = rt::Global::new(0); },
            Repr::F64 => quote! { pub static #name: rt::Global<f64> = rt::Global::new(0.0); },
            Repr::Bool => quote! { pub static #name: rt::Global<bool> = rt::Global::new(false); },
            Repr::Word => quote! { pub static #name: rt::GlobalValue = rt::GlobalValue::UNBOUND; },
        }
    });
    quote! {
        #[doc = " Module-level variables that functions use."]
        pub mod globals { #(#items)* }
    }
}

fn functions(program: &Program, names: &Names) -> TokenStream {
    let numbers = (0..program.infos.len()).map(|i| {
        let name = info_ident(program, i);
        let number = Literal::usize_unsuffixed(i);
        quote! { pub const #name: u32 = #number; }
    });
    let entries = program.infos.iter().enumerate().map(|(i, info)| entry(program, names, info, i));
    let infos = program.infos.iter().enumerate().map(|(i, info)| describe(info, i));
    quote! {
        #[doc = " Numbers of the function descriptions."]
        pub mod info { #(#numbers)* }
        #[doc = " Entries for the runtime: one word per parameter, all borrowed; the result is owned."]
        mod entries { #(#entries)* }
        pub static FUNCTIONS: &[rt::func::FuncInfo] = &[#(#infos),*];
    }
}

fn entry_ident(index: usize) -> Ident {
    format_ident!("entry_{index}")
}

fn resume_ident(index: usize) -> Ident {
    format_ident!("resume_{index}")
}

fn entry(program: &Program, names: &Names, info: &FuncInfo, index: usize) -> TokenStream {
    let name = entry_ident(index);
    let function = names.function(info.entry);
    let closure = info.closure.then(|| quote! { closure, });
    let count = Literal::usize_unsuffixed(info.params.len());
    let args = (0..info.params.len()).map(|i| {
        let i = Literal::usize_unsuffixed(i);
        quote! { args[#i] }
    });
    let resume = info.resume.map(|body| {
        let name = resume_ident(index);
        let body = names.function(body);
        debug_assert_eq!(program.function(info.resume.unwrap_or(info.entry)).params.len(), 2);
        quote! { rt::resume! { #name => #body } }
    });
    quote! {
        rt::entry! { #name(closure, args: #count) => #function(#closure #(#args),*) }
        #resume
    }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(t) => quote! { Some(#t) },
        None => quote! { None },
    }
}

fn describe(info: &FuncInfo, index: usize) -> TokenStream {
    let (name, qualname, module): (&str, &str, &str) = (&info.name, &info.qualname, &info.module);
    let doc = optional(info.doc.as_deref());
    let params = info.params.iter().map(|p| &**p);
    let border = info.border.iter().map(|p| &**p);
    let (posonly, args, kwonly) = (info.posonly, info.args, info.kwonly);
    let (posonly, args, kwonly) =
        (Literal::u32_unsuffixed(posonly), Literal::u32_unsuffixed(args), Literal::u32_unsuffixed(kwonly));
    let (vararg, kwarg, has_finally) = (info.vararg, info.kwarg, info.has_finally);
    let entry = entry_ident(index);
    let resume = match info.resume {
        Some(_) => {
            let resume = resume_ident(index);
            quote! { Some(entries::#resume) }
        }
        None => quote! { None },
    };
    let first_line = Literal::u32_unsuffixed(info.first_line);
    quote! {
        rt::func::FuncInfo {
            name: #name, qualname: #qualname, module: #module, doc: #doc, params: &[#(#params),*],
            posonly: #posonly, args: #args, kwonly: #kwonly, vararg: #vararg, kwarg: #kwarg,
            has_finally: #has_finally, entry: entries::#entry, resume: #resume, first_line: #first_line,
            border: &[#(#border),*],
        }
    }
}

fn classes(program: &Program) -> TokenStream {
    let items = program.classes.iter().map(|c| {
        let (name, qualname, module): (&str, &str, &str) = (&c.name, &c.qualname, &c.module);
        let doc = optional(c.doc.as_deref());
        let slots = c.slots.iter().map(|s| &**s);
        let floats = match c.floats {
            0 => quote! { None },
            mask => quote! { Some(rt::instance::Floats::new(#mask)) },
        };
        quote! {
            rt::class::ClassInfo {
                name: #name, qualname: #qualname, module: #module, doc: #doc, slots: &[#(#slots),*],
                floats: #floats,
            }
        }
    });
    quote! { pub static CLASSES: &[rt::class::ClassInfo] = &[#(#items),*]; }
}

/// Builtin members that lookups by name can find: those of the names that the program uses, or all.
fn members(program: &Program) -> TokenStream {
    // Names that the runtime itself looks up.
    const OWN: [&str; 6] = ["close", "flush", "keys", "send", "throw", "write"];
    let special = program.any_name || program.dynamic_names.iter().any(|n| n.starts_with("__"));
    // `__add__` of ints, which is an operation and no member.
    let special = special.then(|| quote! { rt::class::dunder::install(); });
    let body =
        if program.any_name || looks_up(program) || !program.classes.is_empty() && !program.dynamic_names.is_empty() {
            quote! {
                for members in rt::methods::ALL {
                    rt::types::install(members);
                }
            }
        } else if program.dynamic_names.is_empty() {
            TokenStream::new()
        } else {
            let names: BTreeSet<&str> = program.dynamic_names.iter().map(|n| &**n).chain(OWN).collect();
            quote! {
                const NAMES: &[&str] = &[#(#names),*];
                static MEMBERS: &[&rt::types::Method] = &rt::methods::pick::<{ rt::methods::count(NAMES) }>(NAMES);
                rt::types::install(MEMBERS);
            }
        };
    quote! {
        #[doc = " Makes builtin members known that the program looks up by name."]
        pub fn install_members() { #body #special }
    }
}

/// True when the program uses a builtin that itself looks up methods by name, as `print(file=…)` does `write`.
fn looks_up(program: &Program) -> bool {
    let mut found = false;
    for f in &program.functions {
        mlc_ir::visit::ops(&f.body, &mut |op| {
            found |= match op {
                Op::Rt(Fun::module_builtin, _) => true,
                Op::Rt(Fun::builtin_get, args) => matches!(args.as_slice(), [Operand::I64(i)]
                    if mlc_abi::BUILTINS.get(*i as usize).is_some_and(|name| by_name(name))),
                _ => false,
            };
        });
    }
    found
}

fn by_name(builtin: &str) -> bool {
    matches!(builtin, "print" | "getattr" | "hasattr" | "setattr" | "delattr" | "vars" | "dir")
        || builtin.starts_with("sys")
}

fn exports(program: &Program, names: &Names) -> TokenStream {
    if program.exports.is_empty() {
        return TokenStream::new();
    }
    let items = program.exports.iter().map(|e| {
        let export: &str = &e.name;
        let info = info_ident(program, e.info.index());
        let global = names.global(e.global);
        quote! { rt::export! { #export => info::#info, globals::#global } }
    });
    quote! {
        rt::host! { crate::load_program }
        #(#items)*
    }
}
