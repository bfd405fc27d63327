//! A whole module: index spaces, sections, and the two ways of linking.

use crate::data::{self, DataBlock, Slots};
use crate::func;
use crate::image::{ImageError, RuntimeImage};
use crate::thunk;
use mlc_abi::{Fun, Kind};
use mlc_ir::{FnId, Function, Program, Repr};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataCountSection, DataSection, ElementSection, Elements, EntityType,
    ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType, ImportSection, IndirectNameMap, MemArg,
    MemArgTarget, MemoryType, Module, NameMap, NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{Parser, Payload};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The program alone; it imports the runtime instance as module `rt` and exports `_start`.
    Import,
    /// One standalone module.
    Append,
}

/// Name of the module from which [`Link::Import`] programs import.
const RUNTIME_MODULE: &str = "rt";

/// Emits the module. The result is valid wasm for a verified program.
///
/// # Errors
/// When the runtime image lacks something or cannot be re-encoded: mlc was built wrongly.
pub fn emit(program: &Program, image: &RuntimeImage<'_>, link: Link) -> Result<Vec<u8>, ImageError> {
    let env = Env::new(program, image, link);
    let bodies = Bodies::compile(&env)?;
    match link {
        Link::Import => Ok(link_import(&env, bodies)),
        Link::Append => link_append(&env, bodies),
    }
}

/// What every function emission needs to know: index spaces and constants.
pub(crate) struct Env<'a> {
    pub program: &'a Program,
    pub image: &'a RuntimeImage<'a>,
    link: Link,
    /// Index of the first function that this module adds.
    first_function: u32,
    /// First wasm global of the program: the address of the literal table, then one per IR global.
    first_global: u32,
    /// Runtime functions that [`Link::Import`] imports, in index order.
    imports: Vec<(String, Signature)>,
    import_index: BTreeMap<String, u32>,
    types: RefCell<Types>,
    pub data: DataBlock,
    pub infos: Vec<Slots>,
    missing: RefCell<Option<String>>,
}

pub(crate) type Signature = (Vec<ValType>, Vec<ValType>);

/// Interned function types, numbered from `first`.
struct Types {
    first: u32,
    list: Vec<Signature>,
    index: BTreeMap<String, u32>,
}

impl Types {
    fn intern(&mut self, s: Signature) -> u32 {
        let key = format!("{s:?}");
        if let Some(i) = self.index.get(&key) {
            return *i;
        }
        let i = self.first + self.list.len() as u32;
        self.index.insert(key, i);
        self.list.push(s);
        i
    }
}

/// Access to the 64-bit word at `offset` from the address on the stack.
pub(crate) fn word_at(offset: u64) -> MemArg {
    MemArg { offset, align: 3, target: MemArgTarget::Memory(0), ordering: None }
}

pub(crate) fn val_type(repr: Repr) -> ValType {
    match repr {
        Repr::I64 | Repr::Word => ValType::I64,
        Repr::F64 => ValType::F64,
        Repr::Bool => ValType::I32,
    }
}

fn kind_type(kind: Kind) -> Option<ValType> {
    match kind {
        Kind::Ref | Kind::Own | Kind::Peek | Kind::Val | Kind::I64 => Some(ValType::I64),
        Kind::F64 => Some(ValType::F64),
        Kind::Bool | Kind::Id => Some(ValType::I32),
        Kind::Unit => None,
    }
}

fn fun_signature(fun: Fun) -> Signature {
    let row = fun.row();
    (row.params.iter().filter_map(|p| kind_type(p.1)).collect(), kind_type(row.result).into_iter().collect())
}

pub(crate) fn function_signature(f: &Function) -> Signature {
    (f.params.iter().map(|p| val_type(f.local(*p).repr)).collect(), f.ret.map(val_type).into_iter().collect())
}

impl<'a> Env<'a> {
    fn new(program: &'a Program, image: &'a RuntimeImage<'a>, link: Link) -> Env<'a> {
        let mut imports = Vec::new();
        let mut import_index = BTreeMap::new();
        if link == Link::Import {
            for fun in func::used_functions(program).into_iter().chain(thunk::used_functions(program)) {
                let symbol = fun.row().symbol.to_string();
                if !import_index.contains_key(&symbol) {
                    import_index.insert(symbol.clone(), imports.len() as u32);
                    imports.push((symbol, fun_signature(fun)));
                }
            }
            if image.functions.contains_key(thunk::INITIALIZE) {
                import_index.insert(thunk::INITIALIZE.to_string(), imports.len() as u32);
                imports.push((thunk::INITIALIZE.to_string(), (vec![], vec![])));
            }
        }
        let (first_function, first_global, first_type) = match link {
            Link::Import => (imports.len() as u32, 0, 0),
            Link::Append => (image.function_count(), image.globals, image.types),
        };
        let mut slot = 0;
        let mut next = || {
            slot += 1;
            slot - 1
        };
        let infos: Vec<Slots> =
            program.infos.iter().map(|i| Slots { entry: next(), resume: i.resume.map(|_| next()) }).collect();
        let data = data::build(program, &infos);
        Env {
            program,
            image,
            link,
            first_function,
            first_global,
            imports,
            import_index,
            types: RefCell::new(Types { first: first_type, list: Vec::new(), index: BTreeMap::new() }),
            data,
            infos,
            missing: RefCell::new(None),
        }
    }

    /// Function index of an exported symbol of the runtime.
    pub fn symbol(&self, symbol: &str) -> u32 {
        let found = match self.link {
            Link::Import => self.import_index.get(symbol),
            Link::Append => self.image.functions.get(symbol),
        };
        found.copied().unwrap_or_else(|| {
            self.missing.borrow_mut().get_or_insert_with(|| symbol.to_string());
            0
        })
    }

    pub fn has_symbol(&self, symbol: &str) -> bool {
        self.image.functions.contains_key(symbol)
    }

    pub fn rt(&self, fun: Fun) -> u32 {
        self.symbol(fun.row().symbol)
    }

    pub fn function(&self, id: FnId) -> u32 {
        self.first_function + id.0
    }

    /// Wasm global that holds the address of the table of literals.
    pub fn literals_global(&self) -> u32 {
        self.first_global
    }

    pub fn global(&self, id: mlc_ir::GlobalId) -> u32 {
        self.first_global + 1 + id.0
    }

    /// Wasm global that holds the index of the program's first slot in the function table.
    pub fn table_base_global(&self) -> u32 {
        self.first_global + 1 + self.program.globals.len() as u32
    }

    pub fn type_index(&self, s: Signature) -> u32 {
        self.types.borrow_mut().intern(s)
    }

    pub fn data_segment(&self) -> u32 {
        match self.link {
            Link::Import => 0,
            Link::Append => self.image.data_segments,
        }
    }

    pub fn element_segment(&self) -> u32 {
        0
    }

    pub fn link(&self) -> Link {
        self.link
    }

    pub fn table_slots(&self) -> u32 {
        self.infos.iter().map(|s| 1 + u32::from(s.resume.is_some())).sum()
    }
}

/// All functions that the module adds, in index order: the IR's, then thunks, then `_start` and exports.
struct Bodies {
    functions: Vec<(u32, wasm_encoder::Function, String)>,
    /// The names of the locals of the IR's functions.
    locals: Vec<BTreeMap<u32, String>>,
    /// Function indices for the table, in slot order.
    table: Vec<u32>,
    exports: Vec<(String, u32)>,
}

impl Bodies {
    fn compile(env: &Env<'_>) -> Result<Bodies, ImageError> {
        let mut b = Bodies { functions: Vec::new(), locals: Vec::new(), table: Vec::new(), exports: Vec::new() };
        for f in &env.program.functions {
            let ty = env.type_index(function_signature(f));
            let name =
                if f.variant.is_empty() { f.qualname.to_string() } else { format!("{}<{}>", f.qualname, f.variant) };
            let compiled = func::compile(env, f);
            b.functions.push((ty, compiled.code, name));
            b.locals.push(compiled.names);
        }
        for info in &env.program.infos {
            let entry = b.add(env, thunk::entry(env, info), format!("{} (entry)", info.qualname));
            b.table.push(entry);
            if let Some(body) = info.resume {
                let resume = b.add(env, thunk::resume(env, body), format!("{} (resume)", info.qualname));
                b.table.push(resume);
            }
        }
        let init = b.add(env, thunk::initialise(env), "mlc_initialise".into());
        let start = b.add(env, thunk::start(env, init), "_start".into());
        b.exports.push(("_start".into(), start));
        if !env.program.exports.is_empty() {
            let load = b.add(env, thunk::load(env, init), "mlc_load".into());
            b.exports.push(("mlc_load".into(), load));
            let version = b.add(env, thunk::version(), "mlc_abi_version".into());
            b.exports.push(("mlc_abi_version".into(), version));
            b.exports.push(("mlc_alloc".into(), env.rt(Fun::host_alloc)));
            b.exports.push(("mlc_free".into(), env.rt(Fun::host_free)));
            for export in &env.program.exports {
                let f = b.add(env, thunk::export(env, export), format!("{} (export)", export.name));
                b.exports.push((export.name.to_string(), f));
            }
        }
        match env.missing.borrow_mut().take() {
            Some(symbol) => Err(ImageError(format!("it does not export {symbol}"))),
            None => Ok(b),
        }
    }

    fn add(&mut self, env: &Env<'_>, (signature, body): (Signature, wasm_encoder::Function), name: String) -> u32 {
        let index = env.first_function + self.functions.len() as u32;
        self.functions.push((env.type_index(signature), body, name));
        index
    }
}

fn add_types(env: &Env<'_>, types: &mut TypeSection) {
    for (params, results) in &env.types.borrow().list {
        types.ty().function(params.iter().copied(), results.iter().copied());
    }
}

fn add_globals(env: &Env<'_>, globals: &mut GlobalSection, table_base: u32) {
    let ty = |val_type, mutable| GlobalType { val_type, mutable, shared: false };
    globals.global(ty(ValType::I32, true), &ConstExpr::i32_const(0));
    for g in &env.program.globals {
        let zero = match g.repr {
            Repr::I64 | Repr::Word => ConstExpr::i64_const(0),
            Repr::F64 => ConstExpr::f64_const(0.0.into()),
            Repr::Bool => ConstExpr::i32_const(0),
        };
        globals.global(ty(val_type(g.repr), true), &zero);
    }
    globals.global(ty(ValType::I32, true), &ConstExpr::i32_const(table_base as i32));
}

fn name_section(env: &Env<'_>, bodies: &Bodies) -> NameSection {
    let mut functions = NameMap::new();
    for (i, (symbol, _)) in env.imports.iter().enumerate() {
        functions.append(i as u32, symbol);
    }
    for (i, (_, _, name)) in bodies.functions.iter().enumerate() {
        functions.append(env.first_function + i as u32, name);
    }
    let mut locals = IndirectNameMap::new();
    for (i, names) in bodies.locals.iter().enumerate() {
        let mut map = NameMap::new();
        names.iter().for_each(|(index, name)| map.append(*index, name));
        if !names.is_empty() {
            locals.append(env.first_function + i as u32, &map);
        }
    }
    let mut names = NameSection::new();
    names.functions(&functions);
    names.locals(&locals);
    names
}

fn link_import(env: &Env<'_>, bodies: Bodies) -> Vec<u8> {
    let mut imports = ImportSection::new();
    for (symbol, signature) in &env.imports {
        imports.import(RUNTIME_MODULE, symbol, EntityType::Function(env.type_index(signature.clone())));
    }
    let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
    imports.import(RUNTIME_MODULE, "memory", memory);
    let table = TableType { element_type: RefType::FUNCREF, table64: false, minimum: 0, maximum: None, shared: false };
    imports.import(RUNTIME_MODULE, "__indirect_function_table", table);

    let mut types = TypeSection::new();
    add_types(env, &mut types);
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for (ty, body, _) in &bodies.functions {
        functions.function(*ty);
        code.function(body);
    }
    let mut globals = GlobalSection::new();
    add_globals(env, &mut globals, 0);
    let mut exports = ExportSection::new();
    for (name, index) in &bodies.exports {
        exports.export(name, ExportKind::Func, *index);
    }
    let mut elements = ElementSection::new();
    elements.passive(Elements::Functions(bodies.table.as_slice().into()));
    let mut data = DataSection::new();
    data.passive(env.data.bytes.iter().copied());

    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&globals).section(&exports);
    module.section(&elements).section(&DataCountSection { count: 1 }).section(&code).section(&data);
    module.section(&name_section(env, &bodies));
    module.finish()
}

/// Copies the runtime section by section and appends to each what the program adds.
fn link_append(env: &Env<'_>, bodies: Bodies) -> Result<Vec<u8>, ImageError> {
    let failed = |e: wasm_encoder::reencode::Error| ImageError(e.to_string());
    let image = env.image;
    let mut same = RoundtripReencoder;
    let mut module = Module::new();
    let mut elements_done = false;
    let mut segment = ElementSection::new();
    let add_elements = |section: &mut ElementSection| {
        let base = ConstExpr::i32_const(image.table_minimum as i32);
        section.active(None, &base, Elements::Functions(bodies.table.as_slice().into()));
    };
    let count_section = DataCountSection { count: image.data_segments + 1 };
    for payload in Parser::new(0).parse_all(image.bytes) {
        match payload? {
            Payload::TypeSection(s) => {
                let mut types = TypeSection::new();
                same.parse_type_section(&mut types, s).map_err(failed)?;
                add_types(env, &mut types);
                module.section(&types);
            }
            Payload::ImportSection(s) => {
                let mut imports = ImportSection::new();
                same.parse_import_section(&mut imports, s).map_err(failed)?;
                module.section(&imports);
            }
            Payload::FunctionSection(s) => {
                let mut functions = FunctionSection::new();
                same.parse_function_section(&mut functions, s).map_err(failed)?;
                bodies.functions.iter().for_each(|f| {
                    functions.function(f.0);
                });
                module.section(&functions);
            }
            Payload::TableSection(s) => {
                let mut tables = TableSection::new();
                for table in s {
                    let mut ty = same.table_type(table?.ty).map_err(failed)?;
                    ty.minimum += u64::from(env.table_slots());
                    ty.maximum = ty.maximum.map(|m| m.max(ty.minimum));
                    tables.table(ty);
                }
                module.section(&tables);
            }
            Payload::MemorySection(s) => {
                let mut memories = wasm_encoder::MemorySection::new();
                same.parse_memory_section(&mut memories, s).map_err(failed)?;
                module.section(&memories);
            }
            Payload::GlobalSection(s) => {
                let mut globals = GlobalSection::new();
                same.parse_global_section(&mut globals, s).map_err(failed)?;
                add_globals(env, &mut globals, image.table_minimum);
                module.section(&globals);
            }
            Payload::ExportSection(_) => {
                let mut exports = ExportSection::new();
                exports.export("memory", ExportKind::Memory, image.memory_index);
                for (name, index) in &bodies.exports {
                    exports.export(name, ExportKind::Func, *index);
                }
                module.section(&exports);
            }
            Payload::ElementSection(s) => {
                same.parse_element_section(&mut segment, s).map_err(failed)?;
                add_elements(&mut segment);
                module.section(&segment);
                elements_done = true;
            }
            Payload::CodeSectionStart { .. } => {
                if !elements_done {
                    add_elements(&mut segment);
                    module.section(&segment);
                }
                module.section(&count_section);
                let mut code = CodeSection::new();
                let bodies_reader = wasmparser::CodeSectionReader::new(wasmparser::BinaryReader::new(
                    &image.bytes[image.code.clone()],
                    image.code.start as u64,
                ))?;
                for body in bodies_reader {
                    code.raw(body?.as_bytes());
                }
                bodies.functions.iter().for_each(|f| {
                    code.function(&f.1);
                });
                module.section(&code);
            }
            Payload::DataSection(s) => {
                let mut data = DataSection::new();
                same.parse_data_section(&mut data, s).map_err(failed)?;
                data.passive(env.data.bytes.iter().copied());
                module.section(&data);
            }
            Payload::CustomSection(s) if s.name() == "target_features" => {
                module.section(&CustomSection { name: s.name().into(), data: s.data().into() });
            }
            _ => {}
        }
    }
    module.section(&name_section(env, &bodies));
    Ok(module.finish())
}
