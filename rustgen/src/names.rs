//! Names of the program as Rust identifiers.
//!
//! Identifiers are NFKC already; Rust takes them as they are, except keywords (`r#match`), the five words that cannot be
//! raw (`self_`), and names of patterns that a binding would be read as (`Some_`).

use crate::is_readable;
use mlc_ir::{FnId, FnKind, Function, GlobalId, Program, Repr, SiteId};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Not possible as raw identifiers, or taken: what the crate uses itself, and variants that patterns would match.
const SUFFIXED: &[&str] = &["self", "Self", "super", "crate", "_", "main", "drop", "None", "Some", "Ok", "Err"];

/// A spelling that Rust accepts as an identifier, without `r#`.
fn spelling(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            '.' => out.push('_'),
            '<' | '>' | '\u{200c}' | '\u{200d}' => {}
            c => out.push(c),
        }
    }
    // A leading combining mark or digit cannot start an identifier.
    if syn::parse_str::<Ident>(&out).is_err() && !KEYWORDS.contains(&out.as_str()) && !SUFFIXED.contains(&out.as_str())
    {
        out.insert(0, '_');
    }
    if SUFFIXED.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

pub(crate) fn ident(spelling: &str) -> Ident {
    if KEYWORDS.contains(&spelling) {
        Ident::new_raw(spelling, Span::call_site())
    } else {
        Ident::new(spelling, Span::call_site())
    }
}

/// A Rust module of the generated crate.
#[derive(Clone)]
pub(crate) struct ModuleFile {
    /// Name of the file without `.rs`, and of the Rust module.
    pub file: String,
    pub ident: String,
    pub about: &'static str,
}

const RESUMABLE: &str = "resumable";
const WRAPPERS: &str = "wrappers";

/// All names that cross functions.
pub(crate) struct Names {
    modules: Vec<ModuleFile>,
    /// Module and identifier of each function.
    functions: Vec<(usize, String)>,
    globals: Vec<String>,
    sites: Vec<String>,
}

impl Names {
    pub fn new(program: &Program) -> Names {
        let mut modules = vec![ModuleFile { file: "main".into(), ident: "main".into(), about: "" }];
        let mut module_index: BTreeMap<String, usize> = BTreeMap::new();
        module_index.insert("__main__".into(), 0);
        let mut taken: BTreeSet<String> = ["main", "tables", "rt", "core", "alloc", "std", RESUMABLE, WRAPPERS]
            .iter()
            .map(|s| s.to_string())
            .collect();
        for f in program.functions.iter().filter(|f| is_readable(f.kind)) {
            if !module_index.contains_key(&*f.module) {
                let name = unique(&mut taken, &spelling(&f.module));
                module_index.insert(f.module.to_string(), modules.len());
                let file = format!("module_{name}");
                modules.push(ModuleFile { ident: file.clone(), file, about: "A module that the program imports." });
            }
        }
        let mut extra = |name: &str, about, kinds: &[FnKind]| {
            if program.functions.iter().any(|f| kinds.contains(&f.kind)) {
                modules.push(ModuleFile { file: name.into(), ident: name.into(), about });
            }
            modules.len() - 1
        };
        let resumable = extra(
            RESUMABLE,
            "Functions that can be entered in the middle: exact copies, which go on with integers of any size when a result\n\
             does not fit 64 bits, and the bodies of generators.",
            &[FnKind::Exact, FnKind::GeneratorBody],
        );
        let wrappers = extra(
            WRAPPERS,
            "Adapters between calling conventions, and functions that make generators.",
            &[FnKind::Wrapper],
        );

        let mut same_name: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for f in program.functions.iter().filter(|f| is_readable(f.kind)) {
            *same_name.entry((&f.module, &f.qualname)).or_default() += 1;
        }
        let homes: Vec<usize> = program
            .functions
            .iter()
            .map(|f| match f.kind {
                FnKind::Plain => module_index[&*f.module],
                FnKind::Exact | FnKind::GeneratorBody => resumable,
                FnKind::Wrapper => wrappers,
            })
            .collect();
        let homes = split(&mut modules, program, homes);
        let mut taken = vec![BTreeSet::new(); modules.len()];
        taken[0].extend(["main", "_start", "run_main", "run_program", "load_program"].map(str::to_string));
        let functions = program
            .functions
            .iter()
            .zip(homes)
            .map(|(f, module)| {
                let mut name = spelling(&f.qualname.replace(".<locals>.", "_"));
                if &*f.qualname == "<module>" || f.name.starts_with("<module") {
                    name = "module_body".into();
                }
                if same_name.get(&(&*f.module, &*f.qualname)).is_some_and(|n| *n > 1) && !f.variant.is_empty() {
                    name = format!("{name}_{}", variant(&f.variant));
                }
                (module, unique(&mut taken[module], &name))
            })
            .collect();
        let mut taken = BTreeSet::new();
        let globals = program.globals.iter().map(|g| unique(&mut taken, &spelling(&g.name))).collect();
        let mut taken = BTreeSet::new();
        let sites = program
            .sites
            .iter()
            .map(|s| {
                let base = if s.file == 0 { format!("L{}", s.line) } else { format!("F{}_L{}", s.file, s.line) };
                unique(&mut taken, &base)
            })
            .collect();
        Names { modules, functions, globals, sites }
    }

    pub fn modules(&self) -> &[ModuleFile] {
        &self.modules
    }

    pub fn module_of(&self, function: usize) -> usize {
        self.functions[function].0
    }

    pub fn function_ident(&self, function: usize) -> Ident {
        ident(&self.functions[function].1)
    }

    /// Full path of a function.
    pub fn function(&self, id: FnId) -> TokenStream {
        let (module, name) = &self.functions[id.index()];
        let name = ident(name);
        if *module == 0 {
            quote! { crate::#name }
        } else {
            let module = ident(&self.modules[*module].ident);
            quote! { crate::#module::#name }
        }
    }

    /// The function as code in `module` names it; `shadowed` when a local has the same name.
    pub fn function_from(&self, id: FnId, module: usize, shadowed: &dyn Fn(&str) -> bool) -> TokenStream {
        let (home, name) = &self.functions[id.index()];
        if *home == module && !shadowed(name) {
            let name = ident(name);
            quote! { #name }
        } else if *home == module {
            let name = ident(name);
            quote! { self::#name }
        } else {
            self.function(id)
        }
    }

    pub fn global(&self, id: GlobalId) -> Ident {
        ident(&self.globals[id.index()])
    }

    pub fn site(&self, id: SiteId) -> Ident {
        ident(&self.sites[id.index()])
    }
}

/// Statements of the IR up to which functions share a file.
const FILE_SIZE: usize = 250;

/// Spreads the functions of long modules over several files: nobody reads one of 10,000 lines, and rustc compiles a file
/// again when one of its functions has changed. Answers the module of each function.
fn split(modules: &mut Vec<ModuleFile>, program: &Program, homes: Vec<usize>) -> Vec<usize> {
    // Per module, the file that is being filled: its module, its number, its size.
    let mut filled: Vec<(usize, u32, usize)> = (0..modules.len()).map(|m| (m, 1, 0)).collect();
    let mut place = |(f, home): (&Function, usize)| {
        let mut size = 1;
        mlc_ir::visit::walk(&f.body, &mut |_| size += 1);
        let (file, number, present) = &mut filled[home];
        if *present > 0 && *present + size > FILE_SIZE {
            (*number, *present) = (*number + 1, 0);
            *file = modules.len();
            let base = if home == 0 { "functions" } else { &modules[home].file };
            let name = format!("{base}_{number}");
            let about = if home == 0 { "More functions of the program." } else { modules[home].about };
            modules.push(ModuleFile { file: name.clone(), ident: name, about });
        }
        *present += size;
        *file
    };
    program.functions.iter().zip(homes).map(&mut place).collect()
}

/// `int, list[float]` → `int_list_float`
fn variant(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .map(|w| if w == "dyn" { "any".to_string() } else { w.to_string() })
        .collect();
    words.join("_")
}

pub(crate) fn unique(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut candidate = name.to_string();
    let mut n = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}_{n}");
        n += 1;
    }
    candidate
}

/// Identifiers of the locals of one function. A name with two representations gets the second one's kind appended.
pub(crate) fn locals(f: &Function) -> Vec<Ident> {
    let mut taken = BTreeSet::new();
    let roles = roles(f);
    let mut out: Vec<Option<String>> = f
        .locals
        .iter()
        .enumerate()
        .map(|(i, l)| {
            let Some(name) = l.name.as_deref() else {
                return roles.get(&i).map(|role| unique(&mut taken, role));
            };
            let name = spelling(name);
            if taken.contains(&name) {
                let suffix = match l.repr {
                    Repr::I64 => "int",
                    Repr::F64 => "float",
                    Repr::Bool => "bool",
                    Repr::Word => "any",
                };
                return Some(unique(&mut taken, &format!("{name}_{suffix}")));
            }
            Some(unique(&mut taken, &name))
        })
        .collect();
    let mut n = 0;
    for name in out.iter_mut().filter(|n| n.is_none()) {
        n += 1;
        *name = Some(unique(&mut taken, &format!("t{n}")));
    }
    out.into_iter().flatten().map(|n| ident(&n)).collect()
}

/// Names for parameters that the compiler made.
fn roles(f: &Function) -> BTreeMap<usize, &'static str> {
    let names: &[&str] = match f.kind {
        FnKind::Exact => &["state", "value"],
        FnKind::GeneratorBody => &["generator", "sent"],
        FnKind::Plain | FnKind::Wrapper => &[],
    };
    let mut roles: BTreeMap<usize, &str> = f.params.iter().map(|p| p.index()).zip(names.iter().copied()).collect();
    mlc_ir::visit::walk(&f.body, &mut |stmt| {
        if let mlc_ir::Stmt::Dispatch { state, .. } = stmt {
            roles.insert(state.index(), "state");
        }
    });
    roles
}

/// A variable of the generated code itself: `wide`, unless the program has a local of that name.
pub(crate) fn beside(locals: &[Ident], name: &str) -> Ident {
    let mut taken = locals.iter().map(|l| l.to_string().trim_start_matches("r#").to_string()).collect();
    ident(&unique(&mut taken, name))
}

pub(crate) fn is_shadowed(locals: &[Ident], name: &str) -> bool {
    locals.iter().any(|l| *l == name)
}
