//! HIR from a line-by-line notation, for tests of exact forms.
//!
//! `def f(a, b=1)`, `gen g()`, `class C(Base) slots x y`, `global g`, `cell c`, `main`; below each function one statement
//! per line: `dst = op operands` or `op operands`. Operands: `1`, `2.5`, `'text'`, `True`, `None`, or a local.
//! `method C f(self)` defines a method, `class` makes a class object. Only what inference looks at is built: no nesting.

use mlc_hir::*;
use mlc_source::{FileId, Span};
use std::collections::BTreeMap;

pub fn infer_listing(text: &str) -> String {
    let program = program(text);
    let inference = mlc_infer::infer(&program);
    mlc_infer::explain::listing(&program, &inference)
}

pub fn program(text: &str) -> Program {
    let mut reader = Reader::default();
    // Declarations first, so that bodies may name what comes later.
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        if !line.starts_with(' ') {
            reader.declare(line);
        }
    }
    let mut func = None;
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        if line.starts_with(' ') {
            reader.statement(func.expect("a statement stands in a function"), line.trim());
        } else {
            let words: Vec<&str> = line.split([' ', '(']).collect();
            func = match words[0] {
                "def" | "gen" => Some(reader.funcs[words[1]]),
                "method" => Some(reader.funcs[&format!("{}.{}", words[1], words[2])]),
                "main" => Some(reader.funcs["main"]),
                _ => None,
            };
        }
    }
    let init = reader.funcs["main"];
    let globals = reader.globals.iter().map(|(n, id)| (Name::from(n.as_str()), *id)).collect();
    reader.program.modules.push(Module { name: "__main__".into(), file: FileId(0), init, globals });
    reader.program
}

#[derive(Default)]
struct Reader {
    program: Program,
    funcs: BTreeMap<String, FuncId>,
    classes: BTreeMap<String, ClassId>,
    globals: BTreeMap<String, GlobalId>,
    cells: BTreeMap<String, CellVar>,
    locals: BTreeMap<(FuncId, String), LocalId>,
}

fn span() -> Span {
    Span::new(FileId(0), 0, 0)
}

impl Reader {
    fn declare(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "main" => self.function("main", "", None, FuncKind::ModuleBody, false),
            "def" | "gen" => {
                let (name, params) = rest.trim_end_matches(')').split_once('(').expect("parameters");
                self.function(name, params, None, FuncKind::Def, word == "gen");
            }
            "method" => {
                let (class, rest) = rest.split_once(' ').expect("class of the method");
                let (name, params) = rest.trim_end_matches(')').split_once('(').expect("parameters");
                let class = self.classes[class];
                self.function(name, params, Some(class), FuncKind::Def, false);
            }
            "global" => {
                self.globals.insert(rest.into(), GlobalId(self.program.globals.len() as u32));
                self.program.globals.push(Global {
                    module: ModuleId(0),
                    name: rest.into(),
                    constant: None,
                    bound_in_functions: true,
                    builtin: None,
                });
            }
            "cell" => {
                self.cells.insert(rest.into(), CellVar(self.program.cells.len() as u32));
                self.program.cells.push(CellInfo { name: rest.into(), func: FuncId(0) });
            }
            "class" => {
                let (head, slots) = rest.split_once(" slots").unwrap_or((rest, ""));
                let (head, attrs) = head.split_once(" attrs").unwrap_or((head, ""));
                let (name, bases) = head.trim_end_matches(')').split_once('(').unwrap_or((head, ""));
                let bases = bases
                    .split(", ")
                    .filter(|b| !b.is_empty())
                    .map(|b| match self.classes.get(b) {
                        Some(id) => Base::Class(*id),
                        None if b == "?" => Base::Unknown,
                        None => Base::Builtin(b.into()),
                    })
                    .collect();
                self.classes.insert(name.into(), ClassId(self.program.classes.len() as u32));
                self.program.classes.push(Class {
                    name: name.into(),
                    qualname: name.into(),
                    module: ModuleId(0),
                    bases,
                    methods: BTreeMap::new(),
                    special: BTreeMap::new(),
                    attrs: attrs.split_whitespace().map(Name::from).collect(),
                    slots: slots.split_whitespace().map(Name::from).collect(),
                    is_static: true,
                    span: span(),
                });
            }
            other => panic!("unknown declaration {other}"),
        }
    }

    fn function(&mut self, name: &str, params: &str, class: Option<ClassId>, kind: FuncKind, is_generator: bool) {
        let id = FuncId(self.program.funcs.len() as u32);
        let qualname = match class {
            Some(class) => {
                self.program.classes[class.index()].methods.insert(name.into(), id);
                format!("{}.{name}", self.program.class(class).name)
            }
            None => name.to_string(),
        };
        self.funcs.insert(qualname.clone(), id);
        self.program.funcs.push(Func {
            name: name.into(),
            qualname: qualname.as_str().into(),
            module: ModuleId(0),
            class,
            kind,
            is_generator,
            params: Params::default(),
            locals: Vec::new(),
            captures: Vec::new(),
            body: Vec::new(),
            doc: None,
            annotations: BTreeMap::new(),
            stmt_count: 0,
            label_count: 0,
            span: span(),
        });
        let mut list = Params::default();
        for param in params.split(", ").filter(|p| !p.is_empty()) {
            let (name, default) = match param.split_once('=') {
                Some((name, "?")) => (name, Some(Default::Evaluated)),
                Some((name, value)) => (name, Some(Default::Const(constant(value).expect("a constant")))),
                None => (param, None),
            };
            list.vararg |= name.starts_with('*');
            let name = name.trim_start_matches('*');
            list.names.push(name.into());
            list.locals.push(self.local(id, name));
            if !list.vararg {
                list.args += 1;
                list.defaults.push(default);
            }
        }
        for local in &list.locals {
            self.program.funcs[id.index()].locals[local.index()].kind = LocalKind::Param;
        }
        self.program.funcs[id.index()].params = list;
    }

    fn local(&mut self, func: FuncId, name: &str) -> LocalId {
        let locals = &mut self.program.funcs[func.index()].locals;
        *self.locals.entry((func, name.into())).or_insert_with(|| {
            // Names of cells are those of their cell variables; temporaries start with `_`.
            let kind = match self.cells.get(name) {
                Some(var) => LocalKind::Cell(*var),
                None if name.starts_with('_') => LocalKind::Temp,
                None => LocalKind::Var,
            };
            let name = (!name.starts_with('_')).then(|| Name::from(name));
            locals.push(Local { name, kind, span: span() });
            LocalId(locals.len() as u32 - 1)
        })
    }

    fn operand(&mut self, func: FuncId, word: &str) -> Operand {
        match constant(word) {
            Some(value) => Operand::Const(value),
            None => Operand::Local(self.local(func, word)),
        }
    }

    fn statement(&mut self, func: FuncId, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let id = StmtId(self.program.funcs[func.index()].body.len() as u32);
        let kind = match words.as_slice() {
            ["return", value] => StmtKind::Return(self.operand(func, value)),
            ["raise", value] => StmtKind::Raise { exc: self.operand(func, value), cause: None },
            ["for", target, "in", source] => StmtKind::For {
                label: Label(0),
                target: self.local(func, target),
                source: ForSource::Iter(self.operand(func, source)),
                hidden: [LocalId(0); 3],
                body: Vec::new(),
            },
            [target, "=", rest @ ..] => {
                let rvalue = self.rvalue(func, rest);
                StmtKind::Let(self.local(func, target), rvalue)
            }
            rest => StmtKind::Do(self.rvalue(func, rest)),
        };
        self.program.funcs[func.index()].body.push(Stmt { id, kind, span: span() });
    }

    fn rvalue(&mut self, func: FuncId, words: &[&str]) -> Rvalue {
        let (op, rest) = words.split_first().expect("an operation");
        if let Some(name) = op.strip_suffix('!') {
            return Rvalue::CallBuiltin { name: name.into(), args: self.args(func, rest) };
        }
        if let Some(name) = op.strip_prefix('.') {
            let recv = self.operand(func, rest[0]);
            return Rvalue::CallMethod { recv, name: name.into(), args: self.args(func, &rest[1..]) };
        }
        let ops: Vec<Operand> = match *op {
            "fn" | "class" | "global" | "setglobal" | "cell" | "cellget" | "cellset" | "attr" | "setattr"
            | "builtin" | "check" | "super" => Vec::new(),
            _ => rest.iter().map(|w| self.operand(func, w)).collect(),
        };
        let at = |i: usize| ops[i].clone();
        match *op {
            "use" => Rvalue::Use(at(0)),
            "neg" => Rvalue::Unary(UnaryOp::Neg, at(0)),
            "+" => Rvalue::Binary(BinOp::Add, at(0), at(1)),
            "-" => Rvalue::Binary(BinOp::Sub, at(0), at(1)),
            "*" => Rvalue::Binary(BinOp::Mul, at(0), at(1)),
            "/" => Rvalue::Binary(BinOp::Div, at(0), at(1)),
            "%" => Rvalue::Binary(BinOp::Mod, at(0), at(1)),
            "**" => Rvalue::Binary(BinOp::Pow, at(0), at(1)),
            "&" => Rvalue::Binary(BinOp::BitAnd, at(0), at(1)),
            "+=" => Rvalue::InPlace(BinOp::Add, at(0), at(1)),
            "==" => Rvalue::Compare(CmpOp::Eq, at(0), at(1)),
            "<" => Rvalue::Compare(CmpOp::Lt, at(0), at(1)),
            "in" => Rvalue::Contains { item: at(0), container: at(1) },
            "call" => Rvalue::Call { callee: at(0), args: self.args(func, &rest[1..]) },
            "item" => Rvalue::GetItem { obj: at(0), index: at(1) },
            "setitem" => Rvalue::SetItem { obj: at(0), index: at(1), value: at(2) },
            "slice" => Rvalue::Slice { lower: at(0), upper: at(1), step: Operand::Const(Const::None) },
            "list" => Rvalue::List(ops.into_iter().map(Item::One).collect()),
            "set" => Rvalue::Set(ops.into_iter().map(Item::One).collect()),
            "tuple" => Rvalue::Tuple(ops.into_iter().map(Item::One).collect()),
            "dict" => Rvalue::Dict(ops.chunks(2).map(|p| DictItem::Pair(p[0].clone(), p[1].clone())).collect()),
            "append" => Rvalue::ListAppend { list: at(0), value: at(1) },
            "unpack2" => Rvalue::Unpack { value: at(0), before: 2, star: false, after: 0 },
            "first" => Rvalue::TupleItem(at(0), 0),
            "second" => Rvalue::TupleItem(at(0), 1),
            "yield" => Rvalue::Yield(at(0)),
            "yieldfrom" => Rvalue::YieldFrom(at(0)),
            "fn" => {
                let defaults = rest[1..].iter().filter(|w| !w.starts_with('^'));
                let defaults = defaults.map(|w| self.operand(func, w)).collect::<Vec<_>>();
                let captures = rest[1..].iter().filter_map(|w| w.strip_prefix('^'));
                let captures = captures.map(|w| self.local(func, w)).collect::<Vec<_>>();
                let made = self.funcs[rest[0]];
                Rvalue::MakeFunction { func: made, captures, defaults, kwdefaults: Vec::new() }
            }
            "class" => {
                let class = self.classes[rest[0]];
                let mut attrs = Vec::new();
                let methods = self.program.class(class).methods.clone();
                for (name, method) in methods {
                    let local = self.local(func, &format!("_{}_{name}", rest[0]));
                    let make =
                        Rvalue::MakeFunction { func: method, captures: vec![], defaults: vec![], kwdefaults: vec![] };
                    let body = &mut self.program.funcs[func.index()].body;
                    let id = StmtId(1000 + body.len() as u32);
                    body.push(Stmt { id, kind: StmtKind::Let(local, make), span: span() });
                    attrs.push((name, local));
                }
                for pair in &rest[1..] {
                    let (name, local) = pair.split_once(':').expect("attribute:local");
                    attrs.push((name.into(), self.local(func, local)));
                }
                Rvalue::MakeClass { class, bases: Vec::new(), keywords: Vec::new(), attrs }
            }
            "super" => Rvalue::CallSuper {
                class: self.operand(func, rest[0]),
                this: self.operand(func, rest[1]),
                name: rest[2].into(),
                args: self.args(func, &rest[3..]),
            },
            "global" => Rvalue::GetGlobal(self.globals[rest[0]]),
            "setglobal" => Rvalue::SetGlobal(self.globals[rest[0]], self.operand(func, rest[1])),
            "cell" => Rvalue::CellNew(self.cells[rest[0]], rest.get(1).map(|w| self.operand(func, w))),
            "cellget" => Rvalue::CellGet(self.local(func, rest[0])),
            "cellset" => Rvalue::CellSet(self.local(func, rest[0]), self.operand(func, rest[1])),
            "attr" => Rvalue::GetAttr { obj: self.operand(func, rest[0]), name: rest[1].into() },
            "setattr" => Rvalue::SetAttr {
                obj: self.operand(func, rest[0]),
                name: rest[1].into(),
                value: self.operand(func, rest[2]),
            },
            "builtin" => Rvalue::GetBuiltin(rest[0].into()),
            "check" => Rvalue::CheckBound(self.local(func, rest[0]), NameOf::Local),
            other => panic!("unknown operation {other}"),
        }
    }

    fn args(&mut self, func: FuncId, words: &[&str]) -> Vec<Arg> {
        words
            .iter()
            .map(|word| match word.split_once('=') {
                Some((name, value)) => Arg::Named(name.into(), self.operand(func, value)),
                None => match word.strip_prefix('*') {
                    Some(word) => Arg::Star(self.operand(func, word)),
                    None => Arg::Pos(self.operand(func, word)),
                },
            })
            .collect()
    }
}

fn constant(word: &str) -> Option<Const> {
    Some(match word {
        "None" => Const::None,
        "True" => Const::Bool(true),
        "False" => Const::Bool(false),
        _ if word.starts_with('\'') => Const::Str(word.trim_matches('\'').into()),
        _ => match word.parse::<i64>() {
            Ok(n) => Const::Int(n),
            Err(_) => Const::Float(word.parse::<f64>().ok()?),
        },
    })
}
