//! Reading `runtime.wasm`: what it exports, how large its index spaces are, and its sections for appending.

use std::collections::BTreeMap;
use std::ops::Range;
use wasmparser::{ExternalKind, Operator, Parser, Payload, TypeRef};

/// The runtime module could not be read; it is built with mlc, so this is an internal error or a damaged binary.
#[derive(Debug)]
pub struct ImageError(pub String);

impl std::fmt::Display for ImageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the runtime image cannot be used: {}", self.0)
    }
}

impl std::error::Error for ImageError {}

impl From<wasmparser::BinaryReaderError> for ImageError {
    fn from(e: wasmparser::BinaryReaderError) -> ImageError {
        ImageError(e.to_string())
    }
}

/// `runtime.wasm`, parsed once.
pub struct RuntimeImage<'a> {
    pub(crate) bytes: &'a [u8],
    /// Exported functions by symbol.
    pub(crate) functions: BTreeMap<&'a str, u32>,
    /// Address of the pending-exception word in linear memory.
    pub(crate) pending_address: u32,
    pub(crate) memory_index: u32,
    pub(crate) types: u32,
    pub(crate) imported_functions: u32,
    pub(crate) defined_functions: u32,
    pub(crate) globals: u32,
    pub(crate) table_minimum: u32,
    pub(crate) data_segments: u32,
    pub(crate) code: Range<usize>,
}

/// The exported symbol (a data symbol, so a constant global) that tells where the pending word lies.
const PENDING_SYMBOL: &str = "mlc_pending";

impl<'a> RuntimeImage<'a> {
    /// Address of the pending-exception word in linear memory.
    pub fn pending_address(&self) -> u32 {
        self.pending_address
    }

    pub fn parse(bytes: &'a [u8]) -> Result<RuntimeImage<'a>, ImageError> {
        let mut image = RuntimeImage {
            bytes,
            functions: BTreeMap::new(),
            pending_address: 0,
            memory_index: 0,
            types: 0,
            imported_functions: 0,
            defined_functions: 0,
            globals: 0,
            table_minimum: 0,
            data_segments: 0,
            code: 0..0,
        };
        let mut constants = Vec::new();
        let mut pending_global = None;
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::TypeSection(s) => image.types = s.count(),
                Payload::ImportSection(s) => {
                    for import in s.into_imports() {
                        match import?.ty {
                            TypeRef::Func(_) => image.imported_functions += 1,
                            _ => return Err(ImageError("it imports something that is not a function".into())),
                        }
                    }
                }
                Payload::FunctionSection(s) => image.defined_functions = s.count(),
                Payload::TableSection(s) => {
                    for table in s {
                        image.table_minimum = table?.ty.initial as u32;
                    }
                }
                Payload::GlobalSection(s) => {
                    image.globals = s.count();
                    for global in s {
                        let mut ops = global?.init_expr.get_operators_reader();
                        constants.push(match ops.read()? {
                            Operator::I32Const { value } => Some(value as u32),
                            _ => None,
                        });
                    }
                }
                Payload::ExportSection(s) => {
                    for export in s {
                        let export = export?;
                        match export.kind {
                            ExternalKind::Func => {
                                image.functions.insert(export.name, export.index);
                            }
                            ExternalKind::Memory => image.memory_index = export.index,
                            ExternalKind::Global if export.name == PENDING_SYMBOL => {
                                pending_global = Some(export.index)
                            }
                            _ => {}
                        }
                    }
                }
                Payload::DataCountSection { count, .. } => image.data_segments = count,
                Payload::DataSection(s) => image.data_segments = s.count(),
                Payload::CodeSectionStart { unchecked_range: r, .. } => image.code = r.start as usize..r.end as usize,
                _ => {}
            }
        }
        let index = pending_global.ok_or_else(|| ImageError(format!("it does not export {PENDING_SYMBOL}")))?;
        image.pending_address = constants
            .get(index as usize)
            .copied()
            .flatten()
            .ok_or_else(|| ImageError(format!("{PENDING_SYMBOL} is not a constant")))?;
        Ok(image)
    }

    pub(crate) fn function_count(&self) -> u32 {
        self.imported_functions + self.defined_functions
    }
}
