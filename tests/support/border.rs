//! The host's side of the border: the encoding of docs/host-abi.md, and calls of exported functions.

use mlc_host::{Instance, RunOptions};

const VERSION: u8 = 1;

/// A value at the border.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    None,
    Bool(bool),
    Int(i64),
    /// An int beyond 64 bits, in decimal.
    Big(String),
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Tuple(Vec<Value>),
    Dict(Vec<(Value, Value)>),
    Set(Vec<Value>),
}

impl Value {
    pub fn text(text: &str) -> Value {
        Value::Str(text.to_string())
    }

    pub fn floats(values: &[f64]) -> Value {
        Value::List(values.iter().copied().map(Value::Float).collect())
    }

    pub fn texts(values: &[&str]) -> Value {
        Value::List(values.iter().copied().map(Value::text).collect())
    }

    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Value::None => out.push(0),
            Value::Bool(b) => out.extend([1, u8::from(*b)]),
            Value::Int(i) => {
                out.push(2);
                out.extend(i.to_le_bytes());
            }
            Value::Big(digits) => {
                out.push(3);
                sized(digits.as_bytes(), out);
            }
            Value::Float(f) => {
                out.push(4);
                out.extend(f.to_le_bytes());
            }
            Value::Str(text) => {
                out.push(5);
                sized(text.as_bytes(), out);
            }
            Value::Bytes(bytes) => {
                out.push(6);
                sized(bytes, out);
            }
            Value::List(items) => sequence(7, items, out),
            Value::Tuple(items) => sequence(8, items, out),
            Value::Dict(items) => {
                out.push(9);
                count(items.len(), out);
                for (key, value) in items {
                    key.encode(out);
                    value.encode(out);
                }
            }
            Value::Set(items) => sequence(10, items, out),
        }
    }
}

fn count(n: usize, out: &mut Vec<u8>) {
    out.extend(u32::try_from(n).expect("a count of 32 bits").to_le_bytes());
}

fn sized(bytes: &[u8], out: &mut Vec<u8>) {
    count(bytes.len(), out);
    out.extend(bytes);
}

fn sequence(tag: u8, items: &[Value], out: &mut Vec<u8>) {
    out.push(tag);
    count(items.len(), out);
    for item in items {
        item.encode(out);
    }
}

/// The block that a call passes.
pub fn encode(args: &[Value]) -> Vec<u8> {
    let mut out = vec![VERSION];
    count(args.len(), &mut out);
    for arg in args {
        arg.encode(&mut out);
    }
    out
}

/// Reads what a call gave; panics where the bytes are not as documented.
struct Decoder<'a>(&'a [u8]);

impl<'a> Decoder<'a> {
    fn bytes(&mut self, n: usize) -> &'a [u8] {
        let (bytes, rest) = self.0.split_at(n);
        self.0 = rest;
        bytes
    }

    fn array<const N: usize>(&mut self) -> [u8; N] {
        self.bytes(N).try_into().expect("that many bytes")
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.array()) as usize
    }

    fn sized(&mut self) -> &'a [u8] {
        let n = self.count();
        self.bytes(n)
    }

    fn text(&mut self) -> String {
        String::from_utf8(self.sized().to_vec()).expect("UTF-8")
    }

    fn items(&mut self) -> Vec<Value> {
        (0..self.count()).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> Value {
        match self.array::<1>()[0] {
            0 => Value::None,
            1 => Value::Bool(self.array::<1>()[0] == 1),
            2 => Value::Int(i64::from_le_bytes(self.array())),
            3 => Value::Big(self.text()),
            4 => Value::Float(f64::from_le_bytes(self.array())),
            5 => Value::Str(self.text()),
            6 => Value::Bytes(self.sized().to_vec()),
            7 => Value::List(self.items()),
            8 => Value::Tuple(self.items()),
            9 => Value::Dict((0..self.count()).map(|_| (self.value(), self.value())).collect()),
            10 => Value::Set(self.items()),
            tag => panic!("unknown tag {tag}"),
        }
    }
}

/// What a call raised.
#[derive(Clone, Debug, PartialEq)]
pub struct Exception {
    pub class: String,
    pub message: String,
    pub traceback: String,
}

/// Reads the block that a call gave.
pub fn decode(block: &[u8]) -> Result<Value, Exception> {
    let mut decoder = Decoder(block);
    let [version, status] = decoder.array();
    assert_eq!(version, VERSION);
    let result = match status {
        0 => Ok(decoder.value()),
        1 => Err(Exception { class: decoder.text(), message: decoder.text(), traceback: decoder.text() }),
        status => panic!("unknown status {status}"),
    };
    assert!(decoder.0.is_empty(), "{} bytes too many", decoder.0.len());
    result
}

/// A loaded module.
pub struct Module {
    instance: Instance,
    /// What `mlc_load` answered.
    pub status: i64,
}

impl Module {
    pub fn load(wasm: &[u8]) -> Module {
        let mut instance = Instance::standalone(wasm, &RunOptions::captured("module", "")).expect("a module");
        let version: u32 = instance.call("mlc_abi_version", ()).expect("an export").expect("no trap");
        assert_eq!(version, u32::from(VERSION));
        let status = instance.call("mlc_load", ()).expect("an export").expect("no trap");
        Module { instance, status }
    }

    /// Calls a function with encoded arguments; both blocks are given back.
    pub fn call_raw(&mut self, name: &str, arguments: &[u8]) -> Vec<u8> {
        let length = u32::try_from(arguments.len()).expect("a short block");
        let block: u32 = self.instance.call("mlc_alloc", length).expect("an export").expect("no trap");
        self.instance.write(block, arguments).expect("a block inside of the memory");
        let result: i64 = self.instance.call(name, (block, length)).expect("an export").expect("no trap");
        self.free(block, length);
        let (address, size) = (result as u32, (result as u64 >> 32) as u32);
        let bytes = self.instance.read(address, size).expect("a block inside of the memory").to_vec();
        self.free(address, size);
        bytes
    }

    fn free(&mut self, block: u32, length: u32) {
        let () = self.instance.call("mlc_free", (block, length)).expect("an export").expect("no trap");
    }

    pub fn call(&mut self, name: &str, args: &[Value]) -> Result<Value, Exception> {
        decode(&self.call_raw(name, &encode(args)))
    }

    /// What the module has written to stdout so far.
    pub fn stdout(&self) -> String {
        String::from_utf8(self.instance.output().0).expect("UTF-8")
    }

    pub fn exports(&mut self) -> Vec<String> {
        self.instance.exports()
    }

    /// Bytes of memory that the module has.
    pub fn memory(&self) -> usize {
        // Sizes are multiples of 64 KiB.
        (1..).take_while(|pages: &usize| self.instance.read((pages << 16) as u32 - 1, 1).is_some()).last().unwrap_or(0)
            << 16
    }
}
