//! Statements: assignment, control flow, exceptions, `with`, unpacking.

use super::expand::EXCEPTIONS;
use super::kind::{Kind, PLAIN, SCALARS};
use super::rules::SIMPLE;
use super::rules::level::{OR, PRIMARY};
use super::{BUDGET, Generator};

/// How deeply compound statements nest.
const NESTING: usize = 3;

type Write = fn(&mut Generator) -> bool;

/// Statements with their weights. Each gives whether it could be written here.
const STATEMENTS: &[(&str, usize, Write)] = &[
    ("print", 14, Generator::print),
    ("new variable", 12, Generator::new_variable),
    ("assignment", 8, Generator::reassign),
    ("augmented assignment", 9, Generator::augmented),
    ("simple statement", 16, Generator::simple),
    ("retyped variable", 3, Generator::retype),
    ("if", 8, Generator::if_),
    ("for", 10, Generator::for_),
    ("while", 4, Generator::while_),
    ("try", 8, Generator::try_),
    ("with", 4, Generator::with),
    ("unpacking", 5, Generator::unpack),
    ("raise", 1, Generator::raise_rarely),
    ("return", 2, Generator::early_return),
    ("break or continue", 4, Generator::leave_loop),
    ("call statement", 5, Generator::call_statement),
    ("attribute statement", 6, Generator::attribute_statement),
    ("generator statement", 5, Generator::generator_statement),
    ("nested function", 3, Generator::nested_function),
    ("alias", 3, Generator::alias),
    ("del name", 1, Generator::delete),
    ("overflow loop", 3, Generator::overflow_loop),
    ("yield", 4, Generator::yield_statement),
    ("match", 2, Generator::match_),
    ("mixed operation", 8, Generator::mixed_operation),
];

/// What the histogram calls the statements.
pub fn statements() -> impl Iterator<Item = &'static str> {
    STATEMENTS.iter().map(|statement| statement.0)
}

impl Generator {
    /// One statement.
    pub fn statement(&mut self) {
        loop {
            let (feature, _, write) = STATEMENTS[self.random.weighted(STATEMENTS.iter().map(|s| s.1))];
            if write(self) {
                self.note(feature);
                return;
            }
        }
    }

    /// Some statements of a block.
    pub fn statements(&mut self, low: i64, high: i64) {
        for _ in 0..self.random.between(low, high) {
            self.statement();
        }
    }

    /// Whether a compound statement may start here: less and less often, the deeper it would be.
    fn compound(&mut self) -> bool {
        self.nesting < NESTING && self.cost < BUDGET && !self.random.chance(30 * self.nesting)
    }

    fn print(&mut self) -> bool {
        let count = self.random.between(1, 3);
        let mut arguments = (0..count).map(|_| self.printable().at(1)).collect::<Vec<_>>();
        match self.random.below(12) {
            0 => {
                self.note("print sep");
                arguments.push("sep=\"|\"".to_string());
            }
            1 => {
                self.note("print end");
                arguments.push("end=\";\\n\"".to_string());
            }
            2 => {
                self.note("print star");
                let list = self.expression(Kind::Ints, 1).at(7);
                arguments.push(format!("*{list}"));
            }
            _ => {}
        }
        self.line(format!("print({})", arguments.join(", ")));
        true
    }

    fn printable(&mut self) -> super::expand::Expression {
        let kind = if self.random.chance(30) { self.any_kind() } else { *self.random.pick(PLAIN) };
        self.expression(kind, 3)
    }

    fn new_variable(&mut self) -> bool {
        self.assign_new();
        true
    }

    /// Assigns a value to a new variable.
    pub fn assign_new(&mut self) {
        let kind = match self.random.below(12) {
            0 if !self.classes.is_empty() => Kind::Object(self.random.below(self.classes.len())),
            1 if self.indent > 0 => Kind::Function,
            2 if self.indent > 0 => Kind::Generator,
            _ => *self.random.pick(PLAIN),
        };
        let value = self.settled(kind, 3).text;
        let name = self.fresh(kind.prefix());
        if self.random.chance(8) {
            self.note("chained assignment");
            let other = self.fresh(kind.prefix());
            self.line(format!("{name} = {other} = {value}"));
            self.define(&other, kind, true);
        } else if self.random.chance(8) && kind == Kind::Int {
            self.note("annotated assignment");
            self.line(format!("{name}: int = {value}"));
        } else {
            self.line(format!("{name} = {value}"));
        }
        self.define(&name, kind, true);
    }

    fn assignable_kind(&mut self) -> Option<(String, Kind)> {
        let kinds = self
            .variables
            .iter()
            .filter(|v| v.assignable && !matches!(v.kind, Kind::Generator))
            .map(|v| (v.name.clone(), v.kind))
            .collect::<Vec<_>>();
        (!kinds.is_empty()).then(|| self.random.pick(&kinds).clone())
    }

    fn reassign(&mut self) -> bool {
        let Some((name, kind)) = self.assignable_kind() else { return false };
        let value = self.settled(kind, 3).text;
        self.line(format!("{name} = {value}"));
        true
    }

    /// Gives a variable a value of another kind; what is generated later still takes it for the first one now and then.
    fn retype(&mut self) -> bool {
        let Some((name, old)) = self.assignable_kind() else { return false };
        let kind = *self.random.pick(SCALARS);
        // A function's text is its address.
        if kind == old || old == Kind::Function {
            return false;
        }
        let value = self.settled(kind, 2).text;
        self.line(format!("{name} = {value}"));
        if self.random.chance(70)
            && let Some(variable) = self.variables.iter_mut().find(|v| v.name == name)
        {
            variable.kind = Kind::Any;
        }
        true
    }

    fn augmented(&mut self) -> bool {
        let Some((name, kind)) = self.assignable_kind() else { return false };
        let operators: &[&str] = match kind {
            Kind::Int => &["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", ">>="],
            Kind::Float => &["+=", "-=", "*=", "/="],
            Kind::Set => &["|=", "&=", "-=", "^="],
            Kind::Str | Kind::Tuple | Kind::Floats | Kind::Strs | Kind::Bytes => &["+="],
            _ => return false,
        };
        let operator = *self.random.pick(operators);
        let value = match operator {
            "//=" | "%=" if kind == Kind::Int => (*self.random.pick(&["3", "7", "-4", "1000000007"])).to_string(),
            ">>=" => "1".to_string(),
            _ => self.settled(kind, 2).text,
        };
        self.note(&format!("{kind:?} {operator}"));
        self.line(format!("{name} {operator} {value}"));
        let limits = kind.limits();
        if !limits.is_empty() && (self.repeats > 1 || self.returns.is_some() || operator == "*=") {
            let limit = *self.random.pick(limits);
            let space = if limit.starts_with('[') { "" } else { " " };
            self.line(format!("{name} = {name}{space}{limit}"));
        }
        true
    }

    fn simple(&mut self) -> bool {
        // Many ask for a variable of a rare kind.
        for _ in 0..5 {
            let (feature, template) = *self.random.pick(SIMPLE);
            if let Some((text, _)) = self.expand(template, 2) {
                self.note(feature);
                self.line(text);
                return true;
            }
        }
        false
    }

    fn if_(&mut self) -> bool {
        if !self.compound() {
            return false;
        }
        let condition = self.condition();
        self.line(format!("if {condition}:"));
        self.block(|g| g.statements(1, 2));
        if self.random.chance(30) {
            self.note("elif");
            let condition = self.condition();
            self.line(format!("elif {condition}:"));
            self.block(|g| g.statements(1, 2));
        }
        if self.random.chance(50) {
            self.note("else");
            self.line("else:");
            self.block(|g| g.statements(1, 2));
        }
        true
    }

    fn for_(&mut self) -> bool {
        if !self.compound() {
            return false;
        }
        let number = self.fresh("i");
        let other = self.fresh("j");
        // (feature, header, variables, times)
        let (feature, header, variables, times, endless) = match self.random.below(10) {
            0 | 1 => {
                let n = self.random.between(2, 7);
                ("for range", format!("for {number} in range({n}):"), vec![(number, Kind::Int)], n, false)
            }
            2 => {
                let n = self.random.between(2, 5);
                let step = self.random.between(-3, -1);
                (
                    "for range down",
                    format!("for {number} in range({n}, {}, {step}):", -n),
                    vec![(number, Kind::Int)],
                    10,
                    false,
                )
            }
            3 => {
                let list = self.expression(Kind::Ints, 1).at(PRIMARY);
                ("for list", format!("for {number} in {list}:"), vec![(number, Kind::Int)], 7, true)
            }
            4 => {
                let list = self.expression(Kind::Mixed, 1).at(PRIMARY);
                ("for mixed list", format!("for {number} in {list}[:5]:"), vec![(number, Kind::Any)], 5, false)
            }
            5 => {
                let text = self.expression(Kind::Str, 1).at(PRIMARY);
                ("for str", format!("for {number} in {text}[:6]:"), vec![(number, Kind::Str)], 6, false)
            }
            6 => {
                let dict = self.expression(Kind::Dict, 1).at(PRIMARY);
                let header = format!("for {number}, {other} in {dict}.items():");
                ("for items", header, vec![(number, Kind::Str), (other, Kind::Int)], 4, false)
            }
            7 => {
                let list = self.expression(Kind::Strs, 1).at(PRIMARY);
                let header = format!("for {number}, {other} in enumerate({list}[:6], 1):");
                ("for enumerate", header, vec![(number, Kind::Int), (other, Kind::Str)], 6, false)
            }
            8 => {
                let (a, b) = (self.expression(Kind::Ints, 1).at(PRIMARY), self.expression(Kind::Floats, 1).at(1));
                let header = format!("for {number}, {other} in zip({a}[:6], {b}):");
                ("for zip", header, vec![(number, Kind::Int), (other, Kind::Float)], 6, false)
            }
            _ => {
                let generator = self.expression(Kind::Generator, 2).at(PRIMARY);
                ("for generator", format!("for {number} in {generator}:"), vec![(number, Kind::Int)], 6, false)
            }
        };
        if self.cost + self.repeats * times as usize * 3 > BUDGET {
            return false;
        }
        self.note(feature);
        let counter = endless.then(|| {
            let counter = self.fresh("steps");
            self.line(format!("{counter} = 0"));
            counter
        });
        self.line(header);
        self.repeated(times as usize, |g| {
            if let Some(counter) = counter {
                // The list may grow while it is walked through.
                g.line(format!("{counter} += 1"));
                g.line(format!("if {counter} > 7:"));
                g.line("    break");
            }
            for (name, kind) in variables {
                let assignable = g.random.chance(50);
                g.define(&name, kind, assignable);
            }
            g.statements(1, 3);
        });
        self.loop_else("for else");
        true
    }

    fn loop_else(&mut self, feature: &str) {
        if self.random.chance(20) {
            self.note(feature);
            self.line("else:");
            self.block(|g| g.statements(1, 2));
        }
    }

    fn while_(&mut self) -> bool {
        if !self.compound() || self.cost + self.repeats * 20 > BUDGET {
            return false;
        }
        let counter = self.fresh("k");
        let times = self.random.between(2, 6);
        self.line(format!("{counter} = {times}"));
        if self.random.chance(25) {
            self.note("while True");
            self.line("while True:");
            self.repeated(times as usize, |g| {
                g.line(format!("{counter} -= 1"));
                g.line(format!("if {counter} < 0:"));
                g.line("    break");
                g.define(&counter, Kind::Int, false);
                g.statements(1, 2);
            });
            return true;
        }
        let condition = if self.random.chance(30) {
            format!(" and {}", self.expression(Kind::Bool, 2).at(3))
        } else {
            String::new()
        };
        self.line(format!("while {counter} > 0{condition}:"));
        self.repeated(times as usize, |g| {
            g.line(format!("{counter} -= 1"));
            g.define(&counter, Kind::Int, false);
            g.statements(1, 2);
        });
        self.loop_else("while else");
        true
    }

    fn try_(&mut self) -> bool {
        if !self.compound() {
            return false;
        }
        self.line("try:");
        self.block(|g| {
            g.statements(1, 2);
            if g.random.chance(35) {
                g.raise();
            }
        });
        let handlers = self.random.between(0, 2);
        for i in 0..handlers {
            let class = self.caught_class();
            let name = self.fresh("e");
            if i + 1 == handlers && self.random.chance(20) {
                self.note("bare except");
                self.line("except Exception:");
                self.block(|g| g.statements(1, 2));
                continue;
            }
            self.line(format!("except {class} as {name}:"));
            self.block(|g| {
                g.line(format!("print(\"handled\", type({name}).__name__, {name})"));
                match g.random.below(12) {
                    0 => {
                        g.note("re-raise");
                        g.line("raise");
                    }
                    1 => {
                        g.note("raise from");
                        let class = g.raised_class();
                        g.line(format!("raise {class}(\"second\") from {name}"));
                    }
                    2 => {
                        g.note("raise from None");
                        let class = g.raised_class();
                        g.line(format!("raise {class}(\"hidden\") from None"));
                    }
                    3 => {
                        g.note("raise in handler");
                        let class = g.raised_class();
                        g.line(format!("raise {class}({name}.args)"));
                    }
                    4 => {
                        g.note("exception context");
                        g.line(format!(
                            "print(type({name}.__cause__).__name__, type({name}.__context__).__name__, {name}.args)"
                        ));
                    }
                    _ => g.statements(0, 2),
                }
            });
        }
        if handlers > 0 && self.random.chance(30) {
            self.note("try else");
            self.line("else:");
            self.block(|g| g.statements(1, 2));
        }
        if handlers == 0 || self.random.chance(35) {
            self.note("finally");
            self.line("finally:");
            let before = std::mem::replace(&mut self.in_finally, true);
            self.block(|g| {
                let name = g.random.between(1, 99);
                g.line(format!("print(\"finally {name}\")"));
                g.statements(0, 2);
                if g.returns.is_some() && !g.yields && g.random.chance(25) {
                    g.note("return in finally");
                    let kind = g.returns.expect("tested above");
                    let value = g.settled(kind, 1).text;
                    g.line(format!("return {value}"));
                }
            });
            self.in_finally = before;
        }
        true
    }

    fn caught_class(&mut self) -> String {
        match self.random.below(6) {
            0 => {
                self.note("except tuple");
                let (a, b) = (self.raised_class(), self.raised_class());
                format!("({a}, {b})")
            }
            1 | 2 => "Exception".to_string(),
            3 => "ArithmeticError".to_string(),
            _ => self.raised_class(),
        }
    }

    fn raised_class(&mut self) -> String {
        if !self.exceptions.is_empty() && self.random.chance(40) {
            self.note("own exception");
            self.random.pick(&self.exceptions.clone()).clone()
        } else {
            (*self.random.pick(EXCEPTIONS)).to_string()
        }
    }

    /// A `raise` statement.
    pub fn raise(&mut self) {
        let class = self.raised_class();
        let argument = self.expression(Kind::Any, 2).text;
        if self.random.chance(15) {
            self.note("raise class");
            if self.exceptions.contains(&class) {
                self.line(format!("raise {class}(None)"));
            } else {
                self.line(format!("raise {class}"));
            }
        } else {
            self.line(format!("raise {class}({argument})"));
        }
    }

    fn raise_rarely(&mut self) -> bool {
        if self.nesting == 0 {
            return false;
        }
        let condition = self.condition();
        self.line(format!("if {condition}:"));
        self.block(Generator::raise);
        true
    }

    fn with(&mut self) -> bool {
        let managed = (0..self.classes.len()).filter(|c| self.classes[*c].managed).collect::<Vec<_>>();
        if managed.is_empty() || !self.compound() {
            return false;
        }
        let class = *self.random.pick(&managed);
        let manager = self.construct(class, 1).text;
        let name = self.fresh("cm");
        if self.random.chance(25) {
            self.note("with two managers");
            let second = self.construct(class, 1).text;
            self.line(format!("with {manager} as {name}, {second}:"));
        } else {
            self.line(format!("with {manager} as {name}:"));
        }
        self.block(|g| {
            g.define(&name, Kind::Object(class), true);
            g.statements(1, 2);
        });
        true
    }

    fn unpack(&mut self) -> bool {
        match self.random.below(6) {
            0 => {
                self.note("swap");
                let Some(a) = self.target(Kind::Int) else { return false };
                let Some(b) = self.target(Kind::Int) else { return false };
                self.line(format!("{a}, {b} = {b}, {a}"));
            }
            1 => {
                self.note("unpack star");
                let list = self.expression(Kind::Ints, 2).text;
                let (a, b) = (self.fresh("n"), self.fresh("xs"));
                self.line(format!("{a}, *{b} = {list}"));
                self.define(&a, Kind::Int, true);
                self.define(&b, Kind::Ints, true);
            }
            2 => {
                self.note("unpack star middle");
                let text = self.expression(Kind::Str, 2).text;
                let (a, b, c) = (self.fresh("s"), self.fresh("words"), self.fresh("s"));
                self.line(format!("{a}, *{b}, {c} = {text}"));
                self.define(&a, Kind::Str, true);
                self.define(&b, Kind::Strs, true);
                self.define(&c, Kind::Str, true);
            }
            3 => {
                self.note("unpack nested");
                let (a, b, c) = (self.fresh("n"), self.fresh("s"), self.fresh("f"));
                let (x, y, z) =
                    (self.settled(Kind::Int, 2), self.settled(Kind::Str, 2), self.expression(Kind::Float, 2));
                self.line(format!("{a}, ({b}, {c}) = {}, ({}, {})", x.at(OR), y.at(OR), z.at(OR)));
                self.define(&a, Kind::Int, true);
                self.define(&b, Kind::Str, true);
                self.define(&c, Kind::Float, true);
            }
            4 => {
                self.note("unpack tuple");
                let tuple = self.expression(Kind::Tuple, 2).text;
                let (a, b) = (self.fresh("v"), self.fresh("v"));
                self.line(format!("{a}, {b} = {tuple}"));
                self.define(&a, Kind::Any, true);
                self.define(&b, Kind::Any, true);
            }
            _ => {
                self.note("unpack into elements");
                let (Some(list), Some(a)) = (self.variable(Kind::Ints), self.target(Kind::Int)) else { return false };
                let value = self.settled(Kind::Int, 1).at(OR);
                self.line(format!("{a}, {list}[0] = {list}[-1], {value}"));
            }
        }
        true
    }

    fn early_return(&mut self) -> bool {
        let Some(kind) = self.returns else { return false };
        if self.nesting == 0 || self.in_finally && !self.random.chance(60) {
            return false;
        }
        if self.in_finally {
            self.note("return in finally");
        }
        if self.yields {
            self.line("return");
            return true;
        }
        let value = self.settled(kind, 2).text;
        self.line(format!("return {value}"));
        true
    }

    fn leave_loop(&mut self) -> bool {
        if self.loops == 0 || self.nesting == 0 {
            return false;
        }
        let condition = self.condition();
        self.line(format!("if {condition}:"));
        let word = *self.random.pick(&["break", "continue"]);
        self.note(word);
        self.block(|g| g.line(word));
        true
    }

    fn alias(&mut self) -> bool {
        let kind = *self.random.pick(&[Kind::Ints, Kind::Mixed, Kind::Dict, Kind::Set, Kind::Floats]);
        let Some(name) = self.variable(kind) else { return false };
        let new = self.fresh(kind.prefix());
        self.line(format!("{new} = {name}"));
        self.define(&new, kind, true);
        true
    }

    fn delete(&mut self) -> bool {
        if self.repeats > 1 {
            return false;
        }
        let kind = *self.random.pick(PLAIN);
        let Some(name) = self.target(kind) else { return false };
        self.line(format!("del {name}"));
        if self.random.chance(80) {
            self.variables.retain(|v| v.name != name);
        }
        true
    }

    /// Operators between any two kinds: most are refused, with a message.
    fn mixed_operation(&mut self) -> bool {
        for _ in 0..self.random.between(1, 3) {
            let operation = self.mixed_operator(0).text;
            self.line("try:");
            self.line(format!("    print({operation})"));
            self.line("except Exception as error:");
            self.line("    print(type(error).__name__, error)");
        }
        true
    }

    /// A loop whose sum or product leaves the range of machine ints in the middle.
    fn overflow_loop(&mut self) -> bool {
        if self.cost + self.repeats * 80 > BUDGET || !self.compound() {
            return false;
        }
        let (name, i) = (self.fresh("n"), self.fresh("i"));
        let start = self.random.between(1, 9);
        let times = self.random.between(8, 70);
        let step =
            (*self.random.pick(&["* 2", "* 3 + 1", "* -5", "* 31 ^ 7", "* 10 - 1", "+ 4611686018427387904", "<< 1"]))
                .to_string();
        self.line(format!("{name} = {start}"));
        self.line(format!("for {i} in range({times}):"));
        self.line(format!("    {name} = {name} {step}"));
        match self.random.below(3) {
            0 => {
                if let Some(list) = self.variable(Kind::Ints) {
                    self.line(format!("    if {i} % 16 == 9:"));
                    self.line(format!("        {list}.append({name})"));
                }
            }
            1 => self.line(format!("    {name} -= {i}")),
            _ => {}
        }
        self.line(format!("print({name}, {name} % 1000003)"));
        self.line(format!("{name} %= 1 << 62"));
        self.define(&name, Kind::Int, true);
        true
    }

    fn match_(&mut self) -> bool {
        if !self.compound() {
            return false;
        }
        let subject = self.expression(Kind::Any, 2).text;
        let (a, b) = (self.fresh("n"), self.fresh("mix"));
        self.line(format!("match {subject}:"));
        self.indent += 1;
        for (pattern, names) in [
            ("0 | 1", vec![]),
            ("int() as @a if @a > 2", vec![(a.clone(), Kind::Int)]),
            ("[@a, *@b]", vec![(a.clone(), Kind::Any), (b.clone(), Kind::Mixed)]),
            ("{\"a\": @a}", vec![(a.clone(), Kind::Any)]),
            ("str(@a)", vec![(a.clone(), Kind::Str)]),
        ] {
            if !self.random.chance(50) {
                continue;
            }
            self.line(format!("case {}:", pattern.replace("@a", &a).replace("@b", &b)));
            self.block(|g| {
                for (name, kind) in names {
                    g.define(&name, kind, true);
                }
                g.statements(1, 2);
            });
        }
        self.line("case _:");
        self.block(|g| g.statements(1, 1));
        self.indent -= 1;
        true
    }
}
