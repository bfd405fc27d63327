//! Expressions: choosing templates and filling them in.

use super::Generator;
use super::kind::{Kind, SCALARS};
use super::rules::level::{BIT_AND, BIT_OR, COMPARE, CONDITIONAL, LAMBDA, OR, PRIMARY, SUM, TERM, UNARY};
use super::rules::{MIXED_OPERATORS, rules};

/// An expression and how tightly it binds. `grows` says that its value may be much larger than the variables in it.
#[derive(Clone, Debug)]
pub struct Expression {
    pub text: String,
    pub level: u8,
    pub grows: bool,
}

impl Expression {
    pub fn new(text: impl Into<String>, level: u8) -> Expression {
        Expression { text: text.into(), level, grows: false }
    }

    /// The text where at least `level` is needed.
    pub fn at(&self, level: u8) -> String {
        if self.level < level { format!("({})", self.text) } else { self.text.clone() }
    }
}

/// Names bind more tightly than literals: `5.real` is not Python.
const NAME: u8 = PRIMARY + 1;

/// Ints at the borders of representations.
const BORDERS: &[&str] = &[
    "2147483647",
    "-2147483648",
    "2147483648",
    "4294967296",
    "4611686018427387903",
    "4611686018427387904",
    "-4611686018427387904",
    "-4611686018427387905",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "0x7FFF_FFFF",
    "1000000007",
    "10**18",
    "2**53 + 1",
    "123456789012345678901234567890",
];

const FLOATS: &[&str] = &[
    "0.0",
    "-0.0",
    "0.5",
    "1.5",
    "-2.25",
    "3.75",
    "2.5",
    "1e16",
    "1e-7",
    "0.1",
    "100.0",
    "1e308",
    "-1e308",
    "float(\"inf\")",
    "9007199254740993.0",
    "1e22",
    "5e-324",
    "123456.789",
    "-0.5",
];

const TEXTS: &[&str] = &[
    "\"\"",
    "\"a\"",
    "\"abc\"",
    "\"hello world\"",
    "'it\\'s'",
    "\"x,y,,z\"",
    "\"été\"",
    "\"日本語\"",
    "\"Straße\"",
    "\" pad \"",
    "\"A-b_c\"",
    "\"tab\\there\"",
    "\"line\\nbreak\"",
    "\"🐍!\"",
    "\"42\"",
    "\"naïve café\"",
    "'\"q\"'",
    "\"MiXeD\"",
    "\"aXbXc\"",
    "\"ω\\u0301\"",
];

const KEYS: &[&str] = &["\"a\"", "\"b\"", "\"key\"", "\"clé\"", "\"\"", "\"zz\""];

const CLASSES: &[&str] = &["int", "float", "str", "bool", "list", "tuple", "dict", "set", "object", "type(None)"];

/// Exceptions that generated programs raise.
pub const EXCEPTIONS: &[&str] =
    &["ValueError", "KeyError", "IndexError", "TypeError", "RuntimeError", "ZeroDivisionError", "LookupError"];

const INT_SPECS: &[&str] =
    &["d", "5d", "05d", "+d", "x", "#x", "b", "#o", ",", "_", "^9", "<6", ">7", "+,", "X", " d", "e", ".2f"];
const FLOAT_SPECS: &[&str] = &[".2f", "8.3f", ".3e", "g", ".4g", ".1%", "+.1f", "010.2f", ",.2f", "", ">12", "*<10.1f"];
const STR_SPECS: &[&str] = &["10", ">8", "^9", "*^9", ".3", "<5.2", "s", ""];

impl Generator {
    /// An expression of a kind; `depth` bounds how deeply templates nest.
    pub fn expression(&mut self, kind: Kind, depth: usize) -> Expression {
        if depth == 0 || self.random.chance(12) {
            return self.leaf(kind);
        }
        if self.random.chance(20)
            && let Some(name) = self.variable(kind)
        {
            return Expression::new(name, NAME);
        }
        if self.random.chance(18)
            && let Some(call) = self.call(kind, depth - 1)
        {
            return call;
        }
        if kind == Kind::Any && self.random.chance(60) {
            if self.random.chance(self.risk) {
                return self.mixed_operator(depth - 1);
            }
            let kind = self.any_kind();
            return self.expression(kind, depth - 1);
        }
        let rules = rules(kind);
        for _ in 0..4 {
            if rules.is_empty() {
                break;
            }
            let rule = &rules[self.random.weighted(rules.iter().map(|rule| rule.weight))];
            if rule.raises && !self.random.chance(self.risk) {
                continue;
            }
            if let Some((text, grows)) = self.expand(rule.text, depth - 1) {
                self.note(rule.feature);
                return Expression { text, level: rule.level, grows: grows || rule.grows };
            }
        }
        self.leaf(kind)
    }

    /// An expression whose value may be stored: it cannot grow without bound, however often it is evaluated.
    pub fn settled(&mut self, kind: Kind, depth: usize) -> Expression {
        let expression = self.expression(kind, depth);
        self.settle(kind, expression)
    }

    pub fn settle(&mut self, kind: Kind, expression: Expression) -> Expression {
        let limits = kind.limits();
        if !expression.grows || limits.is_empty() {
            return expression;
        }
        let limit = *self.random.pick(limits);
        if let Some(slice) = limit.strip_prefix('[') {
            return Expression::new(format!("{}[{slice}", expression.at(PRIMARY)), PRIMARY);
        }
        let level = if limit.starts_with('%') { TERM } else { BIT_AND };
        Expression::new(format!("{} {limit}", expression.at(level)), level)
    }

    /// A kind for a value that can be anything.
    pub fn any_kind(&mut self) -> Kind {
        let objects = self.classes.len();
        if objects > 0 && self.random.chance(15) {
            return Kind::Object(self.random.below(objects));
        }
        *self.random.pick(&[
            Kind::Int,
            Kind::Int,
            Kind::Float,
            Kind::Str,
            Kind::Bool,
            Kind::Ints,
            Kind::Strs,
            Kind::Mixed,
            Kind::Tuple,
            Kind::Dict,
            Kind::Set,
            Kind::Bytes,
        ])
    }

    /// An operator between values of any two kinds.
    pub fn mixed_operator(&mut self, depth: usize) -> Expression {
        const KINDS: &[Kind] = &[
            Kind::Int,
            Kind::Float,
            Kind::Str,
            Kind::Bool,
            Kind::Ints,
            Kind::Tuple,
            Kind::Dict,
            Kind::Set,
            Kind::Bytes,
        ];
        let (a, b) = (*self.random.pick(KINDS), *self.random.pick(KINDS));
        let (operator, level) = match *self.random.pick(MIXED_OPERATORS) {
            // Formatting of bytes is not there yet (docs/not-yet.md).
            ("%", level) if a == Kind::Bytes => ("+", level),
            chosen => chosen,
        };
        let name = |kind: Kind| format!("{kind:?}").to_lowercase();
        self.note(&format!("mix {} {}", name(a).min(name(b)), name(a).max(name(b))));
        self.note(&format!("mixed {operator}"));
        // A sequence times a large int would ask for all memory.
        let operand = |generator: &mut Generator, kind: Kind, level: u8| {
            if operator == "*" && matches!(kind, Kind::Int | Kind::Bool) {
                generator.random.between(-1, 3).to_string()
            } else {
                generator.leaf_or(kind, depth).at(level)
            }
        };
        let left = operand(self, a, level + 1);
        let right = operand(self, b, level + 1);
        Expression { text: format!("{left} {operator} {right}"), level, grows: false }
    }

    fn leaf_or(&mut self, kind: Kind, depth: usize) -> Expression {
        if depth > 0 && self.random.chance(30) { self.expression(kind, depth) } else { self.leaf(kind) }
    }

    /// A variable or a literal.
    pub fn leaf(&mut self, kind: Kind) -> Expression {
        if self.random.chance(70)
            && let Some(name) = self.variable(kind)
        {
            return Expression::new(name, NAME);
        }
        match kind {
            Kind::Int => {
                let text = match self.random.below(10) {
                    0..=5 => self.random.between(-3, 12).to_string(),
                    6 => self.random.between(13, 5000).to_string(),
                    _ => {
                        self.note("border int");
                        (*self.random.pick(BORDERS)).to_string()
                    }
                };
                let level = match &text {
                    t if t.contains('+') => SUM,
                    t if t.contains("**") || t.starts_with('-') => UNARY,
                    _ => PRIMARY,
                };
                Expression::new(text, level)
            }
            Kind::Float => {
                self.note("float literal");
                let text = *self.random.pick(FLOATS);
                Expression::new(text, if text.starts_with('-') { UNARY } else { PRIMARY })
            }
            Kind::Bool => Expression::new(*self.random.pick(&["True", "False"]), PRIMARY),
            Kind::Str => Expression::new(*self.random.pick(TEXTS), PRIMARY),
            Kind::Bytes => {
                Expression::new(*self.random.pick(&["b\"ab\"", "b\"\"", "b'\\x00\\xff'", "b\"AbC\""]), PRIMARY)
            }
            Kind::Ints => Expression::new(*self.random.pick(&["[1, 2, 3]", "[]", "[5, -1, 4, 4]", "[0]"]), PRIMARY),
            Kind::Floats => Expression::new(*self.random.pick(&["[0.5, 1.5]", "[]", "[2.0, -1.25, 0.0]"]), PRIMARY),
            Kind::Strs => {
                Expression::new(*self.random.pick(&["[\"b\", \"a\"]", "[]", "[\"x\", \"yy\", \"\"]"]), PRIMARY)
            }
            Kind::Mixed => {
                Expression::new(*self.random.pick(&["[1, \"a\", None]", "[2.5, 3]", "[]", "[True, 0]"]), PRIMARY)
            }
            Kind::Tuple => Expression::new(*self.random.pick(&["(1, 2)", "(\"a\", 1.5)", "()", "(0,)"]), PRIMARY),
            Kind::Dict => Expression::new(*self.random.pick(&["{\"a\": 1}", "{}", "{\"b\": 2, \"a\": -1}"]), PRIMARY),
            Kind::Table => {
                Expression::new(*self.random.pick(&["{1: \"x\", \"a\": 2.5}", "{}", "{(1, 2): None}"]), PRIMARY)
            }
            Kind::Set => Expression::new(*self.random.pick(&["{1, 2, 3}", "set()", "{7}", "{0, -1, 64}"]), PRIMARY),
            Kind::Function => self.note_text("lambda", "lambda q: q + 1", LAMBDA),
            Kind::Generator => self.note_text("iter", "iter([3, 1, 2])", PRIMARY),
            Kind::Any => match self.random.below(3) {
                0 => Expression::new("None", PRIMARY),
                _ => {
                    let kind = *self.random.pick(SCALARS);
                    self.leaf(kind)
                }
            },
            Kind::Object(class) => self.construct(class, 0),
        }
    }

    fn note_text(&mut self, feature: &str, text: &str, level: u8) -> Expression {
        self.note(feature);
        Expression::new(text, level)
    }

    /// Fills in a template; `None` when it asks for a variable that there is not.
    pub fn expand(&mut self, template: &str, depth: usize) -> Option<(String, bool)> {
        let binders = template.match_indices('<').filter_map(|(at, _)| binder(&template[at..])).collect::<Vec<_>>();
        if binders.iter().any(|binder| binder.walrus) && self.bound > 0 {
            return None;
        }
        let mark = self.variables.len();
        let mut names = Vec::new();
        for binder in &binders {
            let name = self.fresh(binder.kind.prefix());
            if !binder.walrus {
                self.define(&name, binder.kind, false);
            }
            names.push(name);
        }
        let binds = binders.iter().any(|binder| !binder.walrus);
        self.bound += usize::from(binds);
        let filled = self.fill(template, depth, &names, mark);
        self.bound -= usize::from(binds);
        self.variables.truncate(mark);
        for (binder, name) in binders.iter().zip(&names) {
            if binder.walrus && self.random.chance(30) {
                self.define(name, binder.kind, true);
            }
        }
        filled
    }

    fn fill(&mut self, template: &str, depth: usize, names: &[String], mark: usize) -> Option<(String, bool)> {
        let mut out = String::new();
        let mut grows = false;
        let mut printed = 0;
        let mut rest = template;
        while let Some(c) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("{{") {
                out.push('{');
                rest = after;
            } else if let Some(after) = rest.strip_prefix("}}") {
                out.push('}');
                rest = after;
            } else if c == '{' {
                let end = rest.find('}').expect("a closed placeholder");
                let hole = &rest[1..end];
                rest = &rest[end + 1..];
                if hole == "bound" {
                    out += &names[printed - 1];
                    continue;
                }
                let filled = self.hole(hole, depth, mark)?;
                grows |= filled.1;
                out += &filled.0;
            } else if let Some(binder) = binder(rest) {
                out += &names[printed];
                printed += 1;
                rest = &rest[binder.length..];
            } else {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        Some((out, grows))
    }

    fn hole(&mut self, hole: &str, depth: usize, mark: usize) -> Option<(String, bool)> {
        if let Some(kind) = hole.strip_suffix('!') {
            return self.variable(Kind::named(kind).expect("a kind")).map(|name| (name, false));
        }
        let (flagged, level) = match hole.split_once(':') {
            Some((name, level)) => (name, level.parse().expect("a level")),
            None => (hole, CONDITIONAL),
        };
        let outer = flagged.starts_with('^');
        let flagged = flagged.trim_start_matches('^');
        let (name, settled) = flagged.strip_prefix('=').map_or((flagged, false), |name| (name, true));
        let kind = match name {
            "scalar" => *self.random.pick(SCALARS),
            _ => match Kind::named(name) {
                Some(kind) => kind,
                None => return Some((self.word(name, depth), false)),
            },
        };
        // What `^` hides is put back afterwards.
        let hidden = if outer { self.variables.split_off(mark) } else { Vec::new() };
        let expression = if settled { self.settled(kind, depth) } else { self.expression(kind, depth) };
        self.variables.extend(hidden);
        Some((expression.at(level), expression.grows && !settled))
    }

    /// What the placeholders that are no kinds stand for.
    fn word(&mut self, name: &str, depth: usize) -> String {
        let quoted = |text: &str| format!("\"{text}\"");
        match name {
            "bit" => self.random.between(0, 1).to_string(),
            "end" => (*self.random.pick(&["0", "-1"])).to_string(),
            "floatnonzero" => (*self.random.pick(&["2.0", "0.5", "-3.0", "1e300", "7"])).to_string(),
            "few" => self.random.between(0, 3).to_string(),
            "small" => self.random.between(0, 5).to_string(),
            "positive" => self.random.between(1, 6).to_string(),
            "width" => self.random.between(3, 12).to_string(),
            "index" => self.random.between(-3, 3).to_string(),
            "step" => (*self.random.pick(&["-1", "2", "-2", "3"])).to_string(),
            "shift" => (*self.random.pick(&["30", "31", "32", "61", "62", "63", "64", "70"])).to_string(),
            "exponent" => (*self.random.pick(&["2", "3", "-1", "0", "2.0"])).to_string(),
            "base" => (*self.random.pick(&["2", "8", "10", "16", "36"])).to_string(),
            "digits" => (*self.random.pick(&["101", "0110", "777", "-11", "1_0", " 7 ", "zz", "9"])).to_string(),
            "literal" => {
                (*self.random.pick(&["42", "-7", " 0012 ", "4611686018427387904", "-9223372036854775809", "1_000"]))
                    .to_string()
            }
            "floatword" => quoted(self.random.pick::<&str>(&["1.5", "inf", "-inf", " 2 ", "1e3", "abc", "1_0.5"])),
            "nonzero" => match self.random.below(4) {
                0 => (*self.random.pick(&["1000000007", "4294967296", "(-2147483648)", "(2**62)", "(2**64)"]))
                    .to_string(),
                _ => (*self.random.pick(&["2", "3", "7", "-3", "10", "-1", "16"])).to_string(),
            },
            "key" => (*self.random.pick(KEYS)).to_string(),
            "text" => (*self.random.pick(TEXTS)).to_string(),
            "sep" => (*self.random.pick(&["\",\"", "\"a\"", "\" \"", "\"X\"", "None", "\"--\""])).to_string(),
            "class" => (*self.random.pick(CLASSES)).to_string(),
            "exception" => (*self.random.pick(EXCEPTIONS)).to_string(),
            "intspec" => quoted(self.random.pick::<&str>(INT_SPECS)),
            "floatspec" => quoted(self.random.pick::<&str>(FLOAT_SPECS)),
            "fstring" => self.fstring(depth),
            _ => panic!("unknown placeholder `{name}`"),
        }
    }

    /// An f-string with one to three holes.
    pub fn fstring(&mut self, depth: usize) -> String {
        let mut out = String::from("f\"");
        for _ in 0..self.random.between(1, 3) {
            out += *self.random.pick(&["", "n=", " - ", "{{", "é:", "}} "]);
            let (expression, spec) = match self.random.below(5) {
                0 => {
                    self.note("f-string int spec");
                    (self.expression(Kind::Int, depth), format!(":{}", self.random.pick(INT_SPECS)))
                }
                1 => {
                    self.note("f-string float spec");
                    (self.expression(Kind::Float, depth), format!(":{}", self.random.pick(FLOAT_SPECS)))
                }
                2 => {
                    self.note("f-string str spec");
                    (self.expression(Kind::Str, depth), format!(":{}", self.random.pick(STR_SPECS)))
                }
                3 => {
                    self.note("f-string conversion");
                    (self.expression(Kind::Any, depth), (*self.random.pick(&["!r", "!s", "!r:>12", "!a"])).to_string())
                }
                _ => {
                    let width = self.random.between(1, 9);
                    match self.random.below(4) {
                        0 => {
                            self.note("f-string nested spec");
                            (self.expression(Kind::Int, depth), format!(":{{{width}}}"))
                        }
                        1 => {
                            self.note("f-string =");
                            (self.leaf(Kind::Int), "=".to_string())
                        }
                        _ => (self.expression(Kind::Any, depth), String::new()),
                    }
                }
            };
            let text = expression.at(OR);
            let space = if text.starts_with('{') { " " } else { "" };
            let end = if text.ends_with('}') { " " } else { "" };
            out += &format!("{{{space}{text}{end}{spec}}}");
        }
        out + "\""
    }

    /// A condition for `if` and `while`.
    pub fn condition(&mut self) -> String {
        let depth = 2;
        if self.random.chance(15) {
            self.note("truth of any value");
            let kind = self.any_kind();
            return self.expression(kind, depth).at(BIT_OR);
        }
        self.expression(Kind::Bool, depth).at(COMPARE.min(CONDITIONAL))
    }
}

struct Binder {
    kind: Kind,
    /// Bound by `:=`, in the scope around the template.
    walrus: bool,
    length: usize,
}

/// Reads `<kind>` or `<:kind>` at the start of a text.
fn binder(text: &str) -> Option<Binder> {
    let inner = text.strip_prefix('<')?;
    let end = inner.find('>')?;
    let name = &inner[..end];
    let walrus = name.starts_with(':');
    Kind::named(name.trim_start_matches(':')).map(|kind| Binder { kind, walrus, length: end + 2 })
}
