//! The program under construction: interned literals and sites, the numbers of functions, and what was asked for so far.
//!
//! Functions are numbered when somebody first names them and built later ([`crate::functions`]), so that calls can be
//! lowered in any order. Interning follows the order of lowering, which is fixed by the order of instances.

use crate::repr::{self, Mode};
use mlc_hir as hir;
use mlc_infer::types::{Inference, InstId, Instance, Type};
use mlc_ir as ir;
use mlc_ir::{ClassInfoId, FnId, GlobalId, InfoId, Repr, SiteId, StrId, StrLit};
use mlc_source::{SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What a number of a function stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The function for the instance's types; for generators the function that makes the generator object.
    Plain(InstId),
    /// The body of a generator instance.
    Body(InstId),
    /// The exact copy.
    Exact(InstId),
    /// Takes ints as words: the fast function if they fit, else the exact copy.
    Wide(InstId),
    /// Enters the exact copy at its start and counts the depth of calls.
    ExactEntry(InstId),
    /// All words, for function objects.
    Entry(InstId),
    /// Stands in function objects that inference proved are never called: by the number of words it takes.
    Uncalled(u32),
    /// Runs a module body once.
    Import(hir::ModuleId),
}

pub struct Context<'a> {
    pub hir: &'a hir::Program,
    pub inf: &'a Inference,
    pub sources: &'a SourceMap,
    /// Literals, sites, infos; functions are in `functions` until the end.
    pub out: ir::Program,
    roles: BTreeMap<Role, FnId>,
    /// In order of numbers.
    pub functions: Vec<(Role, Option<ir::Function>)>,
    strings: BTreeMap<StrKey, StrId>,
    blobs: BTreeMap<BlobKey, ir::BlobId>,
    sites: BTreeMap<ir::Site, SiteId>,
    files: BTreeMap<u32, u32>,
    infos: BTreeMap<InfoKey, InfoId>,
    pub import_flags: BTreeMap<hir::ModuleId, GlobalId>,
    /// Instances per function, to know which need a variant text.
    pub instances_of: BTreeMap<hir::FuncId, Vec<InstId>>,
    /// Set when fast functions are done: those that never end with the overflow mark.
    pub fits: Option<BTreeSet<FnId>>,
    /// Globals that some `del` makes unbound again.
    pub deleted_globals: BTreeSet<hir::GlobalId>,
    /// No object becomes one of another class.
    keeps_classes: bool,
    /// Whether the release of an object can run code of the program: a `__del__`, or the `finally` of a generator.
    pub releases_run_code: bool,
    /// Per function, the locals that can be without a value.
    unbound: Vec<BTreeSet<hir::LocalId>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum InfoKey {
    Func(hir::FuncId),
    Generator(InstId),
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum StrKey {
    Text(Rc<str>),
    Points(Rc<[u32]>),
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum BlobKey {
    Bytes(Rc<[u8]>),
    BigInt(Rc<str>),
}

impl<'a> Context<'a> {
    pub fn new(program: &'a hir::Program, inference: &'a Inference, sources: &'a SourceMap) -> Context<'a> {
        let mut instances_of: BTreeMap<hir::FuncId, Vec<InstId>> = BTreeMap::new();
        for (i, inst) in inference.instances.iter().enumerate() {
            instances_of.entry(inst.func).or_default().push(InstId(i as u32));
        }
        let mut deleted_globals = BTreeSet::new();
        for func in &program.funcs {
            hir::walk(&func.body, &mut |stmt| {
                if let hir::StmtKind::Do(hir::Rvalue::DelGlobal(g)) | hir::StmtKind::Let(_, hir::Rvalue::DelGlobal(g)) =
                    &stmt.kind
                {
                    deleted_globals.insert(*g);
                }
            });
        }
        let keeps_classes = keeps_classes(program);
        let mut cx = Context {
            keeps_classes,
            releases_run_code: releases_run_code(program),
            hir: program,
            inf: inference,
            sources,
            out: ir::Program::default(),
            roles: BTreeMap::new(),
            functions: Vec::new(),
            strings: BTreeMap::new(),
            blobs: BTreeMap::new(),
            sites: BTreeMap::new(),
            files: BTreeMap::new(),
            infos: BTreeMap::new(),
            import_flags: BTreeMap::new(),
            instances_of,
            fits: None,
            deleted_globals,
            unbound: program.funcs.iter().map(maybe_unbound).collect(),
        };
        for (i, g) in program.globals.iter().enumerate() {
            let ty = inference.globals.get(i).cloned().unwrap_or(Type::Dyn);
            cx.out.globals.push(ir::Global {
                name: g.name.clone(),
                module: program.module(g.module).name.clone(),
                repr: Repr::Word,
                ty: cx.type_text(&ty).into(),
            });
        }
        for (i, c) in program.classes.iter().enumerate() {
            let slots = cx.class_slots(hir::ClassId(i as u32)).unwrap_or_default();
            cx.out.classes.push(ir::ClassInfo {
                name: c.name.clone(),
                qualname: c.qualname.clone(),
                module: program.module(c.module).name.clone(),
                slots,
                floats: cx.float_slots(hir::ClassId(i as u32)),
                doc: None,
            });
        }
        cx
    }

    pub fn inst(&self, id: InstId) -> &'a Instance {
        self.inf.instance(id)
    }

    pub fn func_of(&self, id: InstId) -> &'a hir::Func {
        self.hir.func(self.inst(id).func)
    }

    pub fn type_text(&self, ty: &Type) -> String {
        repr::type_text(ty, self.hir, self.inf)
    }

    /// The number of the function for a role; asking for it makes it be built.
    pub fn function(&mut self, role: Role) -> FnId {
        if let Some(id) = self.roles.get(&role) {
            return *id;
        }
        let id = FnId(self.functions.len() as u32);
        self.functions.push((role, None));
        self.roles.insert(role, id);
        id
    }

    pub fn existing(&self, role: Role) -> Option<FnId> {
        self.roles.get(&role).copied()
    }

    pub fn string(&mut self, text: &Rc<str>) -> StrId {
        let strings = &mut self.out.strings;
        *self.strings.entry(StrKey::Text(text.clone())).or_insert_with(|| {
            strings.push(StrLit::Text(text.clone()));
            StrId(strings.len() as u32 - 1)
        })
    }

    pub fn points(&mut self, points: &Rc<[u32]>) -> StrId {
        let strings = &mut self.out.strings;
        *self.strings.entry(StrKey::Points(points.clone())).or_insert_with(|| {
            strings.push(StrLit::Points(points.clone()));
            StrId(strings.len() as u32 - 1)
        })
    }

    pub fn bytes(&mut self, bytes: &Rc<[u8]>) -> ir::BlobId {
        let blobs = &mut self.out.blobs;
        *self.blobs.entry(BlobKey::Bytes(bytes.clone())).or_insert_with(|| {
            blobs.push(ir::Blob::Bytes(bytes.clone()));
            ir::BlobId(blobs.len() as u32 - 1)
        })
    }

    pub fn big_int(&mut self, digits: &Rc<str>) -> ir::BlobId {
        let blobs = &mut self.out.blobs;
        *self.blobs.entry(BlobKey::BigInt(digits.clone())).or_insert_with(|| {
            blobs.push(ir::Blob::BigInt(digits.clone()));
            ir::BlobId(blobs.len() as u32 - 1)
        })
    }

    /// The traceback entry for a place in a function.
    pub fn site(&mut self, span: Span, function: &hir::Name, parent: Option<SiteId>) -> SiteId {
        let source = self.sources.file(span.file);
        let files = &mut self.out.files;
        let file = *self.files.entry(span.file.0).or_insert_with(|| {
            files.push(source.name.as_ref().into());
            files.len() as u32 - 1
        });
        let line = source.line(span.start);
        let text: Rc<str> = source.line_text(line).trim_matches([' ', '\t', '\x0c']).into();
        let site = ir::Site { file, line, function: function.clone(), text, parent };
        if let Some(id) = self.sites.get(&site) {
            return *id;
        }
        let id = SiteId(self.out.sites.len() as u32);
        self.out.sites.push(site.clone());
        self.sites.insert(site, id);
        id
    }

    pub fn line(&self, span: Span) -> u32 {
        self.sources.file(span.file).line(span.start)
    }

    /// Names of the fixed slots of a class, inherited ones first; `None` when the layout is not a prefix of the bases'.
    pub fn class_slots(&self, class: hir::ClassId) -> Option<Vec<hir::Name>> {
        let c = self.hir.class(class);
        let mut slots = Vec::new();
        let mut layouts = 0;
        for base in &c.bases {
            match base {
                hir::Base::Class(b) => {
                    let inherited = self.class_slots(*b)?;
                    if !inherited.is_empty() {
                        layouts += 1;
                        slots = inherited;
                    }
                }
                hir::Base::Builtin(_) => {}
                hir::Base::Unknown => return None,
            }
        }
        if layouts > 1 {
            return None;
        }
        for s in &c.slots {
            if !slots.contains(s) {
                slots.push(s.clone());
            }
        }
        Some(slots)
    }

    /// Which of the fixed slots hold raw floats: those of which inference says that nothing else is ever stored there, by
    /// whatever way.
    pub fn float_slots(&self, class: hir::ClassId) -> u64 {
        if !self.keeps_classes || self.builtin_roots(class).is_none_or(|roots| !roots.is_empty()) {
            return 0;
        }
        let types = &self.inf.slots[class.index()];
        let slots = self.class_slots(class).unwrap_or_default();
        let floats = slots.iter().take(64).enumerate().filter(|(_, name)| types.get(*name) == Some(&Type::Float));
        floats.fold(0, |mask, (i, _)| mask | 1 << i)
    }

    /// True when `class` is `base` or inherits from it, as far as bases are known.
    pub fn is_subclass(&self, class: hir::ClassId, base: hir::ClassId) -> bool {
        class == base
            || self
                .hir
                .class(class)
                .bases
                .iter()
                .any(|b| matches!(b, hir::Base::Class(c) if self.is_subclass(*c, base)))
    }

    /// The builtin bases at the roots of a class; `None` when some base is unknown.
    pub fn builtin_roots(&self, class: hir::ClassId) -> Option<BTreeSet<hir::Name>> {
        let mut roots = BTreeSet::new();
        for base in &self.hir.class(class).bases {
            match base {
                hir::Base::Class(b) => roots.extend(self.builtin_roots(*b)?),
                hir::Base::Builtin(name) if &**name == "object" => {}
                hir::Base::Builtin(name) => {
                    roots.insert(name.clone());
                }
                hir::Base::Unknown => return None,
            }
        }
        Some(roots)
    }

    /// Representation of a parameter of the plain function of an instance.
    pub fn param_repr(&self, inst: InstId, index: usize) -> Repr {
        let func = self.func_of(inst);
        if func.is_generator {
            return Repr::Word;
        }
        let local = func.params.locals[index];
        // A parameter that the function may unbind (`del`) is a word, for the unbound mark.
        if self.maybe_unbound(self.inst(inst).func).contains(&local) {
            return Repr::Word;
        }
        repr::repr_of(&self.inst(inst).locals[local.index()], Mode::Fast)
    }

    /// Representation of the result of the plain function of an instance.
    pub fn ret_repr(&self, inst: InstId) -> Option<Repr> {
        let instance = self.inst(inst);
        if self.func_of(inst).is_generator {
            return Some(Repr::Word);
        }
        match &instance.ret {
            Type::None | Type::Never if !instance.is_dynamic => None,
            ty => Some(repr::repr_of(ty, Mode::Fast)),
        }
    }

    /// Locals that can be without a value: they are words, null when unbound.
    pub fn maybe_unbound(&self, func: hir::FuncId) -> &BTreeSet<hir::LocalId> {
        &self.unbound[func.index()]
    }

    /// What function objects of `func` carry.
    pub fn func_info(&mut self, func: hir::FuncId) -> InfoId {
        if let Some(id) = self.infos.get(&InfoKey::Func(func)) {
            return *id;
        }
        let dynamic = self.inf.dynamic.get(&func).copied();
        let entry = match dynamic {
            None => {
                let f = self.hir.func(func);
                let words = f.params.names.len() + usize::from(!f.captures.is_empty());
                self.function(Role::Uncalled(words as u32))
            }
            Some(inst) if self.needs_entry(inst) => self.function(Role::Entry(inst)),
            Some(inst) => self.function(Role::Plain(inst)),
        };
        let resume = match dynamic {
            Some(inst) if self.hir.func(func).is_generator => Some(self.function(Role::Body(inst))),
            _ => None,
        };
        self.add_info(InfoKey::Func(func), func, entry, resume)
    }

    /// What generator objects of an instance carry.
    pub fn generator_info(&mut self, inst: InstId) -> InfoId {
        let func = self.inst(inst).func;
        if self.inf.dynamic.get(&func) == Some(&inst) {
            return self.func_info(func);
        }
        if let Some(id) = self.infos.get(&InfoKey::Generator(inst)) {
            return *id;
        }
        let entry = self.function(Role::Plain(inst));
        let resume = self.function(Role::Body(inst));
        self.add_info(InfoKey::Generator(inst), func, entry, Some(resume))
    }

    fn add_info(&mut self, key: InfoKey, id: hir::FuncId, entry: FnId, resume: Option<FnId>) -> InfoId {
        let f = self.hir.func(id);
        let info = InfoId(self.out.infos.len() as u32);
        let has_finally = has_finally(f);
        self.out.infos.push(ir::FuncInfo {
            name: f.name.clone(),
            qualname: f.qualname.clone(),
            module: self.hir.module(f.module).name.clone(),
            doc: f.doc.clone(),
            params: f.params.names.clone(),
            posonly: f.params.posonly,
            args: f.params.args,
            kwonly: f.params.kwonly,
            vararg: f.params.vararg,
            kwarg: f.params.kwarg,
            entry,
            closure: !f.captures.is_empty(),
            resume,
            has_finally,
            first_line: self.line(f.span),
            border: Vec::new(),
        });
        self.infos.insert(key, info);
        info
    }

    /// True when the plain function of a dynamic instance does not answer a word, or relies on its first argument.
    fn needs_entry(&self, inst: InstId) -> bool {
        self.ret_repr(inst) != Some(Repr::Word) || self.inst(inst).self_guarded
    }

    pub fn class_info(&self, class: hir::ClassId) -> ClassInfoId {
        ClassInfoId(class.0)
    }

    pub fn global(&self, global: hir::GlobalId) -> GlobalId {
        GlobalId(global.0)
    }

    pub fn import_flag(&mut self, module: hir::ModuleId) -> GlobalId {
        if let Some(id) = self.import_flags.get(&module) {
            return *id;
        }
        let id = GlobalId(self.out.globals.len() as u32);
        self.out.globals.push(ir::Global {
            name: "__started__".into(),
            module: self.hir.module(module).name.clone(),
            repr: Repr::Bool,
            ty: "bool".into(),
        });
        self.import_flags.insert(module, id);
        id
    }
}

/// Nothing assigns `__class__`, nor attributes by computed names.
fn keeps_classes(program: &hir::Program) -> bool {
    let mut keeps = true;
    for func in &program.funcs {
        hir::walk(&func.body, &mut |stmt| {
            if let hir::StmtKind::Let(_, rv) | hir::StmtKind::Do(rv) = &stmt.kind {
                keeps &= match rv {
                    hir::Rvalue::SetAttr { name, .. } => &**name != "__class__",
                    hir::Rvalue::GetAttr { name, .. } | hir::Rvalue::CallMethod { name, .. } => {
                        &**name != "__setattr__"
                    }
                    hir::Rvalue::CallSuper { name, .. } | hir::Rvalue::SuperAttr { name, .. } => {
                        &**name != "__setattr__"
                    }
                    hir::Rvalue::CallBuiltin { name, .. } | hir::Rvalue::GetBuiltin(name) => &**name != "setattr",
                    _ => true,
                };
            }
        });
    }
    keeps
}

fn maybe_unbound(func: &hir::Func) -> BTreeSet<hir::LocalId> {
    let mut set = BTreeSet::new();
    hir::walk(&func.body, &mut |stmt| {
        if let hir::StmtKind::Let(_, rv) | hir::StmtKind::Do(rv) = &stmt.kind {
            match rv {
                hir::Rvalue::CheckBound(l, _) | hir::Rvalue::Unbind(l) | hir::Rvalue::IsBound(l) => {
                    set.insert(*l);
                }
                hir::Rvalue::MakeClass { attrs, .. } => set.extend(attrs.iter().map(|(_, l)| *l)),
                _ => {}
            }
        }
    });
    set
}

/// A generator that has something to do when it is dropped half-way.
fn releases_run_code(program: &hir::Program) -> bool {
    program.classes.iter().any(|c| c.methods.contains_key("__del__")) || program.funcs.iter().any(has_finally)
}

fn has_finally(f: &hir::Func) -> bool {
    let mut found = false;
    hir::walk(&f.body, &mut |s| found |= matches!(s.kind, hir::StmtKind::Try { .. }));
    f.is_generator && found
}
