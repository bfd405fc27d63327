//! Small modules for the tests, written with wasm-encoder. Each test file uses some of them.

#![allow(dead_code)]

use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, GlobalType, ImportSection, Instruction as I, MemArg, MemArgTarget, MemorySection, MemoryType,
    Module, NameMap, NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};

pub const WASI: &str = "wasi_snapshot_preview1";

/// A module under construction: functions by name, all of whose types are given as parameters and results.
#[derive(Default)]
pub struct Builder {
    types: TypeSection,
    imports: ImportSection,
    functions: FunctionSection,
    globals: GlobalSection,
    exports: ExportSection,
    code: CodeSection,
    data: DataSection,
    names: NameMap,
    imported: u32,
    defined: u32,
    types_count: u32,
    has_memory: bool,
    has_table: bool,
}

pub fn at(offset: u64) -> MemArg {
    MemArg { offset, align: 0, target: MemArgTarget::Memory(0), ordering: None }
}

impl Builder {
    fn ty(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        self.types.ty().function(params.iter().copied(), results.iter().copied());
        self.types_count += 1;
        self.types_count - 1
    }

    pub fn import(&mut self, module: &str, name: &str, params: &[ValType], results: &[ValType]) -> u32 {
        assert_eq!(self.defined, 0, "imports come first");
        let ty = self.ty(params, results);
        self.imports.import(module, name, EntityType::Function(ty));
        self.names.append(self.imported, name);
        self.imported += 1;
        self.imported - 1
    }

    pub fn import_memory(&mut self, module: &str) {
        self.imports.import(module, "memory", memory(0));
    }

    pub fn import_table(&mut self, module: &str) {
        self.imports.import(module, "__indirect_function_table", table(0));
    }

    /// Defines and exports a function.
    pub fn function(&mut self, name: &str, params: &[ValType], results: &[ValType], body: &[I<'_>]) -> u32 {
        let ty = self.ty(params, results);
        self.functions.function(ty);
        let index = self.imported + self.defined;
        self.defined += 1;
        self.exports.export(name, ExportKind::Func, index);
        self.names.append(index, name);
        let mut function = Function::new([]);
        for instruction in body {
            function.instruction(instruction);
        }
        function.instruction(&I::End);
        self.code.function(&function);
        index
    }

    /// Defines and exports a memory of one page with `bytes` at `address`.
    pub fn memory(&mut self, address: i32, bytes: &[u8]) {
        if !self.has_memory {
            self.exports.export("memory", ExportKind::Memory, 0);
            self.has_memory = true;
        }
        self.data.active(0, &ConstExpr::i32_const(address), bytes.iter().copied());
    }

    pub fn table(&mut self) {
        self.exports.export("__indirect_function_table", ExportKind::Table, 0);
        self.has_table = true;
    }

    pub fn global(&mut self, name: &str, value: i32) {
        let ty = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        self.globals.global(ty, &ConstExpr::i32_const(value));
        self.exports.export(name, ExportKind::Global, self.globals.len() - 1);
    }

    pub fn finish(self) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&self.types).section(&self.imports).section(&self.functions);
        if self.has_table {
            let mut tables = TableSection::new();
            let EntityType::Table(ty) = table(1) else { unreachable!("a table is a table") };
            tables.table(ty);
            module.section(&tables);
        }
        if self.has_memory {
            let mut memories = MemorySection::new();
            let EntityType::Memory(ty) = memory(1) else { unreachable!("a memory is a memory") };
            memories.memory(ty);
            module.section(&memories);
        }
        module.section(&self.globals).section(&self.exports).section(&self.code).section(&self.data);
        let mut names = NameSection::new();
        names.functions(&self.names);
        module.section(&names);
        module.finish()
    }
}

fn memory(minimum: u64) -> EntityType {
    EntityType::Memory(MemoryType { minimum, maximum: None, memory64: false, shared: false, page_size_log2: None })
}

fn table(minimum: u64) -> EntityType {
    EntityType::Table(TableType {
        element_type: RefType::FUNCREF,
        minimum,
        maximum: None,
        table64: false,
        shared: false,
    })
}

/// The instructions that write `length` bytes at `address` to `fd`, using `fd_write` and memory 0 to 16.
pub fn write(fd_write: u32, fd: i32, address: I<'static>, length: I<'static>) -> Vec<I<'static>> {
    vec![
        I::I32Const(0),
        address,
        I::I32Store(at(0)),
        I::I32Const(0),
        length,
        I::I32Store(at(4)),
        I::I32Const(fd),
        I::I32Const(0),
        I::I32Const(1),
        I::I32Const(8),
        I::Call(fd_write),
        I::Drop,
    ]
}

pub const FD_WRITE: &[ValType] = &[ValType::I32, ValType::I32, ValType::I32, ValType::I32];

/// A standalone module whose `_start` has this body (given the index of `fd_write`), with `data` at 64.
pub fn standalone(data: &[u8], body: impl FnOnce(u32) -> Vec<I<'static>>) -> Vec<u8> {
    let mut builder = Builder::default();
    let fd_write = builder.import(WASI, "fd_write", FD_WRITE, &[ValType::I32]);
    builder.memory(64, data);
    builder.function("_start", &[], &[], &body(fd_write));
    builder.finish()
}

/// A module that calls itself without end.
pub fn endless_recursion() -> Vec<u8> {
    let mut builder = Builder::default();
    builder.function("deeper", &[], &[ValType::I32], &[I::Call(0), I::Call(0), I::I32Add]);
    builder.function("_start", &[], &[], &[I::Call(0), I::Drop]);
    builder.finish()
}

/// Exports `depth(n) = n == 0 ? 0 : 1 + depth(n - 1)`.
pub fn recursion() -> Vec<u8> {
    let mut builder = Builder::default();
    let body = [
        I::LocalGet(0),
        I::I32Eqz,
        I::If(BlockType::Result(ValType::I32)),
        I::I32Const(0),
        I::Else,
        I::LocalGet(0),
        I::I32Const(1),
        I::I32Sub,
        I::Call(0),
        I::I32Const(1),
        I::I32Add,
        I::End,
    ];
    builder.function("depth", &[ValType::I32], &[ValType::I32], &body);
    builder.finish()
}

/// Stands in for the runtime: `print(address, length)`, `exit(status)`, `call(index)` through the table, `program_flush`, which
/// prints the greeting at 64.
pub fn runtime() -> Vec<u8> {
    let mut builder = Builder::default();
    let fd_write = builder.import(WASI, "fd_write", FD_WRITE, &[ValType::I32]);
    let proc_exit = builder.import(WASI, "proc_exit", &[ValType::I32], &[]);
    builder.memory(64, b"hello from the runtime\n");
    builder.table();
    builder.global("__stack_pointer", 4096);
    let two = [ValType::I32, ValType::I32];
    builder.function("print", &two, &[], &write(fd_write, 1, I::LocalGet(0), I::LocalGet(1)));
    builder.function("exit", &[ValType::I32], &[], &[I::LocalGet(0), I::Call(proc_exit)]);
    let ty = builder.ty(&[], &[]);
    let call = [I::LocalGet(0), I::CallIndirect { type_index: ty, table_index: 0 }];
    builder.function("call", &[ValType::I32], &[], &call);
    builder.function("program_flush", &[], &[], &write(fd_write, 1, I::I32Const(64), I::I32Const(23)));
    builder.finish()
}

/// A linked program that prints `hello ` and then goes on without end.
pub fn endless_loop() -> Vec<u8> {
    let mut builder = Builder::default();
    let print = builder.import("rt", "print", &[ValType::I32, ValType::I32], &[]);
    let body =
        [I::I32Const(64), I::I32Const(6), I::Call(print), I::Loop(BlockType::Empty), I::Br(0), I::End, I::Unreachable];
    builder.function("_start", &[], &[], &body);
    builder.finish()
}
