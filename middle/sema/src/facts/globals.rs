//! Facts of module-level variables: definitions that never change, and variables that are bound before any function runs.

use crate::builtins;
use mlc_hir::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// One `SetGlobal` of the program.
struct Store {
    /// In a module body, outside of loops.
    once: bool,
    value: Source,
}

/// Where the value of a store comes from.
#[derive(Clone)]
enum Source {
    Defined(Definition),
    /// `from module import name`
    From(GlobalId),
    Other,
}

/// Sets [`Global::constant`].
pub fn constants(program: &mut Program) {
    let mut stores: BTreeMap<GlobalId, Vec<Store>> = BTreeMap::new();
    let mut deleted = BTreeSet::new();
    for func in &program.funcs {
        let defs = definitions(func);
        let is_body = func.kind == FuncKind::ModuleBody;
        note_stores(&func.body, is_body, &defs, &mut stores, &mut deleted);
    }
    // Chains of imports resolve from their ends.
    loop {
        let mut changed = false;
        for (id, stores) in &stores {
            let [Store { once: true, value }] = &stores[..] else { continue };
            if deleted.contains(id) || program.global(*id).constant.is_some() {
                continue;
            }
            let found = match value {
                Source::Defined(definition) => Some(definition.clone()),
                Source::From(other) => program.global(*other).constant.clone(),
                Source::Other => None,
            };
            if found.is_some() {
                program.globals[id.index()].constant = found;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The only operation that writes each temporary, as far as it defines something.
fn definitions(func: &Func) -> HashMap<LocalId, Source> {
    let mut defs: HashMap<LocalId, Source> = HashMap::new();
    let mut writes: HashMap<LocalId, u32> = HashMap::new();
    walk(&func.body, &mut |stmt| {
        let StmtKind::Let(dst, value) = &stmt.kind else { return };
        *writes.entry(*dst).or_default() += 1;
        let source = match value {
            Rvalue::MakeFunction { func, .. } => Source::Defined(Definition::Function(*func)),
            Rvalue::MakeClass { class, .. } => Source::Defined(Definition::Class(*class)),
            Rvalue::ImportModule(module) => Source::Defined(Definition::Module(*module)),
            Rvalue::ImportFrom(_, global) => Source::From(*global),
            Rvalue::GetBuiltin(name) => Source::Defined(match builtins::module(name) {
                Some(module) => Definition::BuiltinModule(module.into()),
                None => Definition::Builtin(name.clone()),
            }),
            _ => Source::Other,
        };
        defs.insert(*dst, source);
    });
    let is_once = |l: &LocalId| writes[l] == 1 && func.local(*l).kind == LocalKind::Temp;
    defs.retain(|l, _| is_once(l));
    defs
}

fn note_stores(
    block: &[Stmt],
    once: bool,
    defs: &HashMap<LocalId, Source>,
    stores: &mut BTreeMap<GlobalId, Vec<Store>>,
    deleted: &mut BTreeSet<GlobalId>,
) {
    for stmt in block {
        match &stmt.kind {
            StmtKind::Let(_, value) | StmtKind::Do(value) => match value {
                Rvalue::SetGlobal(id, operand) => {
                    let value = match operand {
                        Operand::Local(l) => defs.get(l).cloned().unwrap_or(Source::Other),
                        Operand::Const(_) => Source::Other,
                    };
                    stores.entry(*id).or_default().push(Store { once, value });
                }
                Rvalue::DelGlobal(id) => {
                    deleted.insert(*id);
                }
                _ => {}
            },
            StmtKind::If { then, els, .. } => {
                note_stores(then, once, defs, stores, deleted);
                note_stores(els, once, defs, stores, deleted);
            }
            StmtKind::Loop { body, .. } | StmtKind::For { body, .. } => note_stores(body, false, defs, stores, deleted),
            StmtKind::Labeled { body, .. } | StmtKind::Frame { body, .. } => {
                note_stores(body, once, defs, stores, deleted);
            }
            StmtKind::Try { body, handler, .. } => {
                note_stores(body, once, defs, stores, deleted);
                note_stores(handler, once, defs, stores, deleted);
            }
            StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Raise { .. }
            | StmtKind::Reraise
            | StmtKind::Rethrow(_) => {}
        }
    }
}

/// Sets [`Global::bound_in_functions`]: follows each module body from its start as long as nothing can call a function of
/// the program, and takes the globals bound on that way.
///
/// Values are *plain* when no function, class or module of the program is in reach of them. Operations and builtins on
/// plain values run no code of the program. Instances of its classes do not exist before something is called.
pub fn bound_in_functions(program: &mut Program) {
    let mut deleted = BTreeSet::new();
    let mut hooks = false;
    for func in &program.funcs {
        hooks |= matches!(&*func.name, "__init_subclass__" | "__set_name__" | "__class_getitem__");
        walk(&func.body, &mut |stmt| {
            if let StmtKind::Do(Rvalue::DelGlobal(id)) = &stmt.kind {
                deleted.insert(*id);
            }
        });
    }
    hooks |=
        program.classes.iter().flat_map(|c| &c.attrs).any(|a| matches!(&**a, "__init_subclass__" | "__set_name__"));
    let imports = import_closure(program);
    let mut bound = BTreeSet::new();
    for (i, module) in program.modules.iter().enumerate() {
        let mut prefix = Prefix {
            hooks,
            reached: &imports,
            module: ModuleId(i as u32),
            plain: HashSet::new(),
            plain_globals: HashSet::new(),
            bound: &mut bound,
        };
        prefix.run(&program.func(module.init).body, true);
    }
    for id in bound {
        if !deleted.contains(&id) {
            program.globals[id.index()].bound_in_functions = true;
        }
    }
}

/// For each module, the modules that importing it may run.
fn import_closure(program: &Program) -> Vec<BTreeSet<ModuleId>> {
    let mut direct = vec![BTreeSet::new(); program.modules.len()];
    for func in &program.funcs {
        walk(&func.body, &mut |stmt| {
            if let StmtKind::Let(_, Rvalue::ImportModule(m)) | StmtKind::Do(Rvalue::ImportModule(m)) = &stmt.kind {
                direct[func.module.index()].insert(*m);
            }
        });
    }
    let mut out = Vec::new();
    for i in 0..program.modules.len() {
        let mut seen: BTreeSet<ModuleId> = BTreeSet::new();
        let mut work: Vec<ModuleId> = direct[i].iter().copied().collect();
        while let Some(m) = work.pop() {
            if seen.insert(m) {
                work.extend(direct[m.index()].iter().copied());
            }
        }
        out.push(seen);
    }
    out
}

struct Prefix<'p> {
    /// Some class has a hook that runs when another class is made.
    hooks: bool,
    reached: &'p [BTreeSet<ModuleId>],
    module: ModuleId,
    plain: HashSet<LocalId>,
    plain_globals: HashSet<GlobalId>,
    bound: &'p mut BTreeSet<GlobalId>,
}

impl Prefix<'_> {
    /// Follows a block; false when something in it may call a function of the program, or the block may not go on.
    /// `straight`: every statement of the block runs, and once.
    fn run(&mut self, block: &[Stmt], straight: bool) -> bool {
        for stmt in block {
            let harmless = match &stmt.kind {
                StmtKind::Let(dst, value) => {
                    let harmless = self.is_harmless(value);
                    if harmless && self.makes_plain(value) && straight {
                        self.plain.insert(*dst);
                    } else {
                        self.plain.remove(dst);
                    }
                    harmless
                }
                StmtKind::Do(Rvalue::SetGlobal(id, value)) => {
                    if straight {
                        self.bound.insert(*id);
                    }
                    if self.is_plain(value) && straight {
                        self.plain_globals.insert(*id);
                    } else {
                        self.plain_globals.remove(id);
                    }
                    true
                }
                StmtKind::Do(value) => self.is_harmless(value),
                StmtKind::Frame { body, .. } => self.run(body, straight),
                StmtKind::If { then, els, .. } => self.nested(&[then, els]),
                StmtKind::Loop { body, .. } | StmtKind::Labeled { body, .. } => self.nested(&[body]),
                StmtKind::For { source, target, body, .. } => {
                    let plain = match source {
                        ForSource::Iter(o) => self.is_plain(o),
                        ForSource::Range { start, stop, step } => [start, stop, step].iter().all(|o| self.is_plain(o)),
                    };
                    self.plain.remove(target);
                    plain && self.nested(&[body])
                }
                StmtKind::Try { body, handler, .. } => self.nested(&[body, handler]),
                StmtKind::Break(_) | StmtKind::Continue(_) if !straight => true,
                StmtKind::Break(_)
                | StmtKind::Continue(_)
                | StmtKind::Return(_)
                | StmtKind::Raise { .. }
                | StmtKind::Reraise
                | StmtKind::Rethrow(_) => false,
            };
            if !harmless {
                return false;
            }
        }
        true
    }

    /// Blocks that run any number of times: nothing that they write stays plain.
    fn nested(&mut self, blocks: &[&Block]) -> bool {
        for block in blocks {
            walk(block, &mut |stmt| match &stmt.kind {
                StmtKind::Let(dst, _) => {
                    self.plain.remove(dst);
                }
                StmtKind::Do(Rvalue::SetGlobal(id, _)) => {
                    self.plain_globals.remove(id);
                }
                _ => {}
            });
        }
        blocks.iter().all(|b| self.run(b, false))
    }

    fn is_plain(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Local(l) => self.plain.contains(l),
            Operand::Const(_) => true,
        }
    }

    fn all_plain(&self, value: &Rvalue) -> bool {
        let mut plain = true;
        visit::operands(value, &mut |o| plain &= self.is_plain(o));
        plain
    }

    fn is_harmless(&self, value: &Rvalue) -> bool {
        match value {
            Rvalue::Call { .. }
            | Rvalue::CallSuper { .. }
            | Rvalue::SuperAttr { .. }
            | Rvalue::Yield(_)
            | Rvalue::YieldFrom(_) => false,
            Rvalue::CallMethod { recv, name, .. } => {
                let of_property = matches!(&**name, "setter" | "getter" | "deleter");
                self.is_plain(recv) && (of_property || self.all_plain(value))
            }
            Rvalue::CallBuiltin { name, .. } => wraps(name) || self.all_plain(value),
            Rvalue::MakeClass { bases, .. } => !self.hooks || bases.iter().all(|b| self.is_plain(b)),
            Rvalue::ImportModule(m) => *m == self.module || !self.reached[m.index()].contains(&self.module),
            Rvalue::List(items) | Rvalue::Tuple(items) => {
                items.iter().all(|i| matches!(i, Item::One(_)) || matches!(i, Item::Star(o) if self.is_plain(o)))
            }
            Rvalue::Dict(items) => items.iter().all(|i| match i {
                DictItem::Pair(key, _) => self.is_plain(key),
                DictItem::Spread(o) => self.is_plain(o),
            }),
            Rvalue::Use(_)
            | Rvalue::Is(..)
            | Rvalue::MakeFunction { .. }
            | Rvalue::GetGlobal(_)
            | Rvalue::SetGlobal(..)
            | Rvalue::DelGlobal(_)
            | Rvalue::GetBuiltin(_)
            | Rvalue::UndefinedName(..)
            | Rvalue::CellNew(..)
            | Rvalue::CellGet(_)
            | Rvalue::CellSet(..)
            | Rvalue::CellDel(_)
            | Rvalue::CheckBound(..)
            | Rvalue::Unbind(_)
            | Rvalue::IsBound(_)
            | Rvalue::EnterHandler(_)
            | Rvalue::LeaveHandler
            | Rvalue::ModuleAttr(..)
            | Rvalue::ImportFrom(..)
            | Rvalue::TupleItem(..) => true,
            Rvalue::Unary(..)
            | Rvalue::Binary(..)
            | Rvalue::InPlace(..)
            | Rvalue::Compare(..)
            | Rvalue::Contains { .. }
            | Rvalue::Truth(_)
            | Rvalue::Not(_)
            | Rvalue::GetAttr { .. }
            | Rvalue::SetAttr { .. }
            | Rvalue::DelAttr { .. }
            | Rvalue::CheckContext(_)
            | Rvalue::GetItem { .. }
            | Rvalue::SetItem { .. }
            | Rvalue::DelItem { .. }
            | Rvalue::Slice { .. }
            | Rvalue::Set(_)
            | Rvalue::ListAppend { .. }
            | Rvalue::SetAdd { .. }
            | Rvalue::DictInsert { .. }
            | Rvalue::Unpack { .. }
            | Rvalue::BuildString(_)
            | Rvalue::ExcMatches { .. } => self.all_plain(value),
        }
    }

    /// Whether a harmless operation gives a plain value.
    fn makes_plain(&self, value: &Rvalue) -> bool {
        match value {
            Rvalue::GetGlobal(id) => self.plain_globals.contains(id),
            Rvalue::GetBuiltin(_) => true,
            // A property answers `setter` with a property; neither calls the functions it holds.
            Rvalue::CallBuiltin { name, .. } if wraps(name) => true,
            Rvalue::CallMethod { .. } => true,
            Rvalue::MakeFunction { .. }
            | Rvalue::MakeClass { .. }
            | Rvalue::CellNew(..)
            | Rvalue::CellGet(_)
            | Rvalue::ImportModule(_)
            | Rvalue::ModuleAttr(..)
            | Rvalue::ImportFrom(..) => false,
            _ => self.all_plain(value),
        }
    }
}

/// Builtins that keep a function without calling it.
fn wraps(name: &str) -> bool {
    matches!(name, "property" | "staticmethod" | "classmethod")
}
