//! Random programs: for every seed one Python program that is well-formed, ends soon and does the same in every run.
//!
//! Programs are in the language's plain form, which is Python. What they print, and how they end, CPython says.
//! Nothing here knows of files or of mlc.

mod class;
mod expand;
mod features;
mod function;
mod kind;
mod random;
mod rules;
mod statement;

use std::collections::BTreeMap;

pub use features::listed;
use kind::Kind;
use random::Random;

/// A generated program.
#[derive(Debug)]
pub struct Program {
    pub text: String,
    /// How often each construct, operator, method and mix of types occurs.
    pub features: BTreeMap<String, usize>,
}

/// The program that belongs to a seed.
pub fn program(seed: u64) -> Program {
    let mut generator = Generator::new(seed);
    generator.module();
    Program { text: generator.lines.join("\n") + "\n", features: generator.features }
}

#[derive(Clone, Debug)]
struct Variable {
    name: String,
    kind: Kind,
    /// Whether the function being written may assign to it.
    assignable: bool,
    /// Whether the function being written declares it `global`.
    global: bool,
}

/// A function that may be called by name.
#[derive(Clone, Debug)]
struct Function {
    name: String,
    parameters: Vec<Parameter>,
    returns: Kind,
    /// About how many statements a call runs.
    cost: usize,
}

#[derive(Clone, Debug)]
struct Parameter {
    name: String,
    kind: Kind,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    Plain,
    Default,
    KeywordOnly,
    Star,
    DoubleStar,
}

#[derive(Clone, Debug)]
struct Class {
    name: String,
    /// Kinds of the arguments of the constructor.
    parameters: Vec<Kind>,
    attributes: Vec<(String, Kind)>,
    /// Methods, called without `self`.
    methods: Vec<Function>,
    /// Whether instances are context managers.
    managed: bool,
    /// Operators and protocols that the class has, as templates over an instance `@`.
    protocols: Vec<(&'static str, Kind, &'static str)>,
}

/// How much a program may do altogether.
const BUDGET: usize = 4000;

/// The state of writing one program.
struct Generator {
    random: Random,
    lines: Vec<String>,
    indent: usize,
    features: BTreeMap<String, usize>,
    variables: Vec<Variable>,
    functions: Vec<Function>,
    classes: Vec<Class>,
    /// Exception classes of the program.
    exceptions: Vec<String>,
    names: usize,
    /// How often the statement being written runs in a run of its function.
    repeats: usize,
    cost: usize,
    /// How many comprehensions and lambdas are open: `:=` has other scopes there.
    bound: usize,
    /// How many compound statements are open in this function.
    nesting: usize,
    loops: usize,
    /// What `return` gives in the function being written.
    returns: Option<Kind>,
    /// Whether the function being written is a generator.
    yields: bool,
    /// Whether a `finally` is open: a `return` or `break` in it swallows exceptions.
    in_finally: bool,
    /// How often, in percent, an expression that often raises is accepted.
    risk: usize,
}

impl Generator {
    fn new(seed: u64) -> Generator {
        Generator {
            random: Random::new(seed),
            lines: Vec::new(),
            indent: 0,
            features: BTreeMap::new(),
            variables: Vec::new(),
            functions: Vec::new(),
            classes: Vec::new(),
            exceptions: Vec::new(),
            names: 0,
            repeats: 1,
            cost: 0,
            bound: 0,
            nesting: 0,
            loops: 0,
            returns: None,
            yields: false,
            in_finally: false,
            risk: 0,
        }
    }

    fn note(&mut self, feature: &str) {
        *self.features.entry(feature.to_string()).or_default() += 1;
    }

    fn line(&mut self, text: impl AsRef<str>) {
        self.cost += self.repeats;
        self.lines.push(format!("{}{}", "    ".repeat(self.indent), text.as_ref()));
    }

    /// A name that no other thing of the program has.
    fn fresh(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn define(&mut self, name: &str, kind: Kind, assignable: bool) {
        self.variables.push(Variable { name: name.to_string(), kind, assignable, global: false });
    }

    /// A visible variable of this kind; for `Any`, of a kind whose text can be printed.
    fn variable(&mut self, kind: Kind) -> Option<String> {
        self.choose(|v| v.kind == kind || kind == Kind::Any && !matches!(v.kind, Kind::Function | Kind::Generator))
    }

    /// A variable of this kind that may be assigned here.
    fn target(&mut self, kind: Kind) -> Option<String> {
        self.choose(|v| v.kind == kind && v.assignable)
    }

    fn choose(&mut self, wanted: impl Fn(&Variable) -> bool) -> Option<String> {
        let found = self.variables.iter().filter(|v| wanted(v)).collect::<Vec<_>>();
        // Later ones are more interesting: locals rather than globals.
        let recent = found.len().saturating_sub(4);
        let found = if self.random.chance(60) { &found[recent..] } else { &found[..] };
        (!found.is_empty()).then(|| self.random.pick(found).name.clone())
    }

    /// Writes an indented block; names that it defines are gone afterwards, with few exceptions.
    fn block(&mut self, write: impl FnOnce(&mut Generator)) {
        let variables = self.variables.len();
        let lines = self.lines.len();
        self.indent += 1;
        self.nesting += 1;
        write(self);
        if self.lines.len() == lines {
            self.line("pass");
        }
        self.nesting -= 1;
        self.indent -= 1;
        if self.random.chance(4) && self.variables.len() > variables {
            self.note("name that may be unbound");
        } else {
            self.variables.truncate(variables);
        }
    }

    /// Writes a block that runs `times` times as often as the statements around it.
    fn repeated(&mut self, times: usize, write: impl FnOnce(&mut Generator)) {
        let repeats = self.repeats;
        self.repeats *= times.max(1);
        self.loops += 1;
        self.block(write);
        self.loops -= 1;
        self.repeats = repeats;
    }

    fn module(&mut self) {
        self.line("import math");
        if self.random.chance(70) {
            for _ in 0..self.random.between(1, 2) {
                self.exception_class();
            }
        }
        for _ in 0..self.random.between(2, 5) {
            self.assign_new();
        }
        for _ in 0..self.random.between(0, 2) {
            self.class();
            if self.random.chance(40) {
                self.function();
            }
        }
        for _ in 0..self.random.between(1, 3) {
            self.function();
        }
        let chunks = self.random.between(3, 7);
        for chunk in 0..chunks {
            if self.cost > BUDGET {
                break;
            }
            let unprotected = self.random.chance(if chunk + 1 == chunks { 40 } else { 4 });
            self.risk = *self.random.pick(&[0, 5, 30]);
            self.chunk(unprotected);
        }
        self.risk = 0;
        self.print_everything();
        if self.random.chance(20) {
            self.note("uncaught exception at the end");
            self.raise();
        }
    }

    /// Some statements, with errors reported and survived unless `unprotected`.
    fn chunk(&mut self, unprotected: bool) {
        let count = self.random.between(1, 3);
        if unprotected {
            self.note("unprotected statements");
            for _ in 0..count {
                self.statement();
            }
            return;
        }
        self.line("try:");
        let mark = self.variables.len();
        self.indent += 1;
        for _ in 0..count {
            if self.random.chance(30) {
                self.call_statement();
            }
            self.statement();
        }
        self.indent -= 1;
        self.line("except Exception as error:");
        self.line("    print(\"caught\", type(error).__name__, error)");
        // Names of the part that surely ran are mostly bound.
        let keep = mark + usize::from(self.variables.len() > mark);
        self.variables.truncate(keep);
    }

    fn print_everything(&mut self) {
        let names = self
            .variables
            .iter()
            .filter(|v| !matches!(v.kind, Kind::Function | Kind::Generator))
            .map(|v| v.name.clone())
            .collect::<Vec<_>>();
        for chunk in names.chunks(4) {
            self.line("try:");
            self.line(format!("    print({})", chunk.join(", ")));
            self.line("except NameError as error:");
            self.line("    print(\"unbound\", error)");
        }
        self.note("print everything");
    }
}
