//! Classes: attributes, methods, inheritance, properties, operators and protocols.

use super::expand::Expression;
use super::kind::Kind;
use super::rules::level::PRIMARY;
use super::{BUDGET, Class, Form, Function, Generator, Parameter};

/// Special methods: what the histogram calls them, the kind of the expression, the expression over an instance `@`, the
/// parameters after `self`, and the body, a template where `%` is an attribute that holds an int.
const PROTOCOLS: &[(&str, Kind, &str, &str, &[&str])] = &[
    (
        "__eq__",
        Kind::Bool,
        "@ == {any:6}",
        ", other",
        &["if isinstance(other, #):", "    return self.% == other.%", "return NotImplemented"],
    ),
    ("__lt__", Kind::Bool, "@ < {int:6}", ", other", &["return self.% < other"]),
    ("__add__", Kind::Any, "@ + {int:11}", ", other", &["return self.% + other"]),
    ("__radd__", Kind::Any, "{int:10} + @", ", other", &["return other * 2 + self.%"]),
    ("__mul__", Kind::Int, "@ * {few}", ", n", &["return self.% * n"]),
    ("__neg__", Kind::Int, "-@", "", &["return -self.%"]),
    ("__len__", Kind::Int, "len(@)", "", &["return abs(self.%) % 5"]),
    ("__bool__", Kind::Bool, "not @", "", &["return self.% > 3"]),
    (
        "__getitem__",
        Kind::Any,
        "@[{index}]",
        ", index",
        &["if index > 2:", "    raise IndexError(index)", "return (index, self.%)"],
    ),
    ("__contains__", Kind::Bool, "{int:6} in @", ", item", &["return item == self.%"]),
    ("__iter__", Kind::Ints, "list(@)", "", &["yield self.%", "yield 2"]),
    ("__call__", Kind::Int, "@({int})", ", n=1", &["self.% = (self.% + n) % 1000003", "return self.%"]),
    ("__int__", Kind::Int, "int(@)", "", &["return self.%"]),
    ("__index__", Kind::Any, "[4, 5, 6][@]", "", &["return self.% % 3"]),
    ("__float__", Kind::Float, "float(@)", "", &["return self.% / 4"]),
    ("__str__", Kind::Str, "str(@)[:20]", "", &["return f\"<{self.%}>\""]),
    ("__format__", Kind::Str, "f\"{{@:>{few}}}\"", ", spec", &["return format(str(self.%), spec)"]),
    (
        "__getattr__",
        Kind::Any,
        "@.missing",
        ", name",
        &["if name.startswith(\"_\"):", "    raise AttributeError(name)", "return name"],
    ),
    ("__hash__ and __eq__", Kind::Any, "{{@: 1}}.get(@)", "", &["return hash(self.%)"]),
];

/// The special methods that classes of generated programs can have.
pub fn protocols() -> impl Iterator<Item = &'static str> {
    PROTOCOLS.iter().map(|protocol| protocol.0)
}

impl Generator {
    /// An exception class of the program.
    pub fn exception_class(&mut self) {
        let name = self.fresh("Problem");
        let base = if !self.exceptions.is_empty() && self.random.chance(40) {
            self.random.pick(&self.exceptions.clone()).clone()
        } else {
            (*self.random.pick(&["Exception", "ValueError", "LookupError"])).to_string()
        };
        self.line(format!("class {name}({base}):"));
        match self.random.below(3) {
            0 => self.line("    pass"),
            1 => {
                self.note("exception with __init__");
                self.line("    def __init__(self, detail, code=7):");
                self.line("        super().__init__(detail)");
                self.line("        self.code = code");
            }
            _ => {
                self.note("exception with __str__");
                self.line("    def __str__(self):");
                self.line("        return f\"<{self.args}>\"");
            }
        }
        self.note("exception class");
        self.exceptions.push(name);
    }

    /// A class of the program.
    pub fn class(&mut self) {
        let name = self.fresh("Thing");
        let base = (!self.classes.is_empty() && self.random.chance(50))
            .then(|| self.random.pick(&self.classes.clone()).clone());
        let mut class = Class {
            name: name.clone(),
            parameters: vec![Kind::Int],
            attributes: Vec::new(),
            methods: Vec::new(),
            managed: false,
            protocols: Vec::new(),
        };
        let number = match &base {
            Some(base) => base.attributes[0].0.clone(),
            None => self.fresh("n"),
        };
        match &base {
            Some(base) => {
                self.note("subclass");
                self.line(format!("class {name}({}):", base.name));
                class.attributes.clone_from(&base.attributes);
                class.methods.clone_from(&base.methods);
                class.protocols.clone_from(&base.protocols);
                class.managed = base.managed;
                class.parameters.clone_from(&base.parameters);
            }
            None => self.line(format!("class {name}:")),
        }
        self.indent += 1;
        let slots = base.is_none() && self.random.chance(8);
        if !slots && self.random.chance(50) {
            self.note("class attribute");
            let shared = self.fresh("shared");
            let value = self.leaf(Kind::Int).text;
            self.line(format!("{shared} = {value}"));
            class.attributes.push((shared, Kind::Int));
        }
        if base.is_none() {
            class.attributes.insert(0, (number.clone(), Kind::Int));
        }
        self.constructor(&mut class, base.as_ref(), &number, slots);
        self.line("def __repr__(self):");
        self.line(format!("    return f\"{name}({{self.{number}}})\""));
        for _ in 0..self.random.between(1, 3) {
            self.method(&mut class, base.as_ref());
        }
        if self.random.chance(40) {
            self.property(&mut class, &number);
        }
        if self.random.chance(25) {
            self.note("staticmethod");
            let (method, n) = (self.fresh("helper"), self.fresh("n"));
            self.line("@staticmethod");
            self.line(format!("def {method}({n}):"));
            let cost = self.body(Some(Kind::Int), false, |g| {
                g.define(&n, Kind::Int, true);
                let value = g.settled(Kind::Int, 2).text;
                g.line(format!("return {value}"));
            });
            let parameters = vec![Parameter { name: n, kind: Kind::Int, form: Form::Plain }];
            class.methods.push(Function { name: method, parameters, returns: Kind::Int, cost });
        }
        if self.random.chance(25) {
            self.note("classmethod");
            let method = self.fresh("build");
            self.line("@classmethod");
            self.line(format!("def {method}(cls):"));
            self.line("    return cls.__name__");
            class.methods.push(Function { name: method, parameters: Vec::new(), returns: Kind::Str, cost: 1 });
        }
        for _ in 0..self.random.between(0, 3) {
            self.protocol(&mut class, &number);
        }
        if !class.managed && self.random.chance(50) {
            self.context_manager(&mut class, &number);
        }
        self.indent -= 1;
        self.classes.push(class);
    }

    fn constructor(&mut self, class: &mut Class, base: Option<&Class>, number: &str, slots: bool) {
        if base.is_some() && self.random.chance(40) {
            return;
        }
        let kind = *self.random.pick(&[Kind::Int, Kind::Str, Kind::Float, Kind::Ints, Kind::Any, Kind::Dict]);
        let (n, extra) = (self.fresh("n"), self.fresh(kind.prefix()));
        let attribute = self.fresh("part");
        if slots {
            self.note("__slots__");
            self.line(format!("__slots__ = (\"{number}\", \"{attribute}\")"));
        }
        match base {
            Some(base) => {
                self.note("super().__init__");
                let arguments = base.parameters[1..].iter().map(|kind| self.leaf(*kind).at(1)).collect::<Vec<_>>();
                self.line(format!("def __init__(self, {n}, {extra}):"));
                self.line(format!("    super().__init__({})", [vec![n.clone()], arguments].concat().join(", ")));
            }
            None => {
                self.line(format!("def __init__(self, {n}, {extra}):"));
                self.line(format!("    self.{number} = {n}"));
            }
        }
        self.line(format!("    self.{attribute} = {extra}"));
        class.parameters = vec![Kind::Int, kind];
        class.attributes.push((attribute, kind));
    }

    /// Makes `self` and its attributes visible in a method.
    fn define_self(&mut self, class: &Class) {
        for (name, kind) in &class.attributes {
            let assignable = self.random.chance(70);
            self.define(&format!("self.{name}"), *kind, assignable);
        }
    }

    fn method(&mut self, class: &mut Class, base: Option<&Class>) {
        if let Some(base) = base
            && !base.methods.is_empty()
            && self.random.chance(40)
        {
            let method = self.random.pick(&base.methods).clone();
            if method.name.starts_with("act") {
                self.note("overridden method");
                let list = method.parameters.iter().map(|p| p.name.clone()).collect::<Vec<_>>();
                let header = [vec!["self".to_string()], list.clone()].concat().join(", ");
                self.line(format!("def {}({header}):", method.name));
                let cost = self.body(Some(method.returns), false, |g| {
                    for parameter in &method.parameters {
                        g.define(&parameter.name, parameter.kind, true);
                    }
                    g.define_self(class);
                    g.statements(1, 2);
                    let value = if g.random.chance(60) {
                        g.note("super().method");
                        format!("super().{}({})", method.name, list.join(", "))
                    } else {
                        g.settled(method.returns, 2).text
                    };
                    g.line(format!("return {value}"));
                });
                for known in class.methods.iter_mut().filter(|m| m.name == method.name) {
                    known.cost += cost;
                }
                return;
            }
        }
        let name = self.fresh("act");
        let returns = *self.random.pick(&[Kind::Int, Kind::Int, Kind::Str, Kind::Any, Kind::Ints, Kind::Bool]);
        let parameters = (0..self.random.between(0, 2))
            .map(|_| {
                let kind = *self.random.pick(&[Kind::Int, Kind::Str, Kind::Float, Kind::Ints, Kind::Any]);
                Parameter { name: self.fresh(kind.prefix()), kind, form: Form::Plain }
            })
            .collect::<Vec<_>>();
        let list = [vec!["self".to_string()], parameters.iter().map(|p| p.name.clone()).collect()].concat().join(", ");
        self.line(format!("def {name}({list}):"));
        let cost = self.body(Some(returns), false, |g| {
            for parameter in &parameters {
                g.define(&parameter.name, parameter.kind, true);
            }
            g.define_self(class);
            g.statements(1, 3);
            let value = g.settled(returns, 2).text;
            g.line(format!("return {value}"));
        });
        class.methods.push(Function { name, parameters, returns, cost });
    }

    fn property(&mut self, class: &mut Class, number: &str) {
        self.note("property");
        let name = self.fresh("value");
        self.line("@property");
        self.line(format!("def {name}(self):"));
        self.line(format!("    return self.{number} * 2"));
        if self.random.chance(60) {
            self.note("property setter");
            self.line(format!("@{name}.setter"));
            self.line(format!("def {name}(self, new):"));
            self.line("    if new == 13:");
            self.line("        raise ValueError(\"unlucky\")");
            self.line(format!("    self.{number} = new"));
        }
        class.attributes.push((name, Kind::Int));
    }

    fn protocol(&mut self, class: &mut Class, number: &str) {
        let (name, kind, usage, parameters, body) = *self.random.pick(PROTOCOLS);
        if class.protocols.iter().any(|p| p.0 == name) {
            return;
        }
        self.note(name);
        let method = name.split(' ').next().expect("a name");
        self.line(format!("def {method}(self{parameters}):"));
        for line in body {
            let line = line.replace("% 5", "\u{1}").replace("% 3", "\u{2}").replace("% 1000003", "\u{3}");
            let line = line.replace('%', number).replace('#', &class.name);
            let line = line.replace('\u{1}', "% 5").replace('\u{2}', "% 3").replace('\u{3}', "% 1000003");
            self.line(format!("    {line}"));
        }
        class.protocols.push((name, kind, usage));
        if name == "__hash__ and __eq__" {
            self.line("def __eq__(self, other):");
            self.line(format!("    return hash(self.{number}) == hash(other)"));
        }
    }

    fn context_manager(&mut self, class: &mut Class, number: &str) {
        self.note("context manager");
        let suppresses = self.random.chance(40);
        self.line("def __enter__(self):");
        self.line(format!("    print(\"enter\", self.{number})"));
        self.line("    return self");
        self.line("def __exit__(self, kind, error, trace):");
        self.line("    print(\"exit\", kind.__name__ if kind else None, error)");
        if suppresses {
            self.note("suppressing context manager");
            self.line(format!("    return self.{number} % 2 == 0"));
        }
        class.managed = true;
    }

    /// A new instance, or a variable that holds one.
    pub fn construct(&mut self, class: usize, depth: usize) -> Expression {
        if self.random.chance(60)
            && let Some(name) = self.choose(|v| v.kind == Kind::Object(class))
        {
            return Expression::new(name, PRIMARY);
        }
        self.note("instance");
        let Class { name, parameters, .. } = self.classes[class].clone();
        let arguments = parameters.iter().map(|kind| self.settled(*kind, depth).at(1)).collect::<Vec<_>>();
        Expression::new(format!("{name}({})", arguments.join(", ")), PRIMARY)
    }

    /// An attribute, a call of a method, or a protocol of an instance that gives this kind.
    pub fn member(&mut self, kind: Kind, depth: usize) -> Option<Expression> {
        if self.classes.is_empty() {
            return None;
        }
        let number = self.random.below(self.classes.len());
        let class = self.classes[number].clone();
        let attributes = class.attributes.iter().filter(|a| a.1 == kind).collect::<Vec<_>>();
        let repeats = self.repeats;
        let room = BUDGET.saturating_sub(self.cost).min(600);
        let methods =
            class.methods.iter().filter(|m| m.returns == kind && m.cost * repeats <= room).collect::<Vec<_>>();
        let protocols = class.protocols.iter().filter(|p| p.1 == kind).collect::<Vec<_>>();
        let object = self.construct(number, depth).text;
        match self.random.below(3) {
            0 if !attributes.is_empty() => {
                self.note("attribute");
                let name = &self.random.pick(&attributes).0;
                Some(Expression::new(format!("{object}.{name}"), PRIMARY))
            }
            1 if !methods.is_empty() => {
                self.note("method call");
                let method = (*self.random.pick(&methods)).clone();
                self.cost += method.cost * repeats;
                let arguments = self.arguments(&method.parameters, depth);
                Some(Expression::new(format!("{object}.{}({arguments})", method.name), PRIMARY))
            }
            2 if !protocols.is_empty() => {
                self.note("protocol");
                let usage = self.random.pick(&protocols).2;
                let (text, _) = self.expand(usage, depth)?;
                Some(Expression::new(format!("({})", text.replace('@', &object)), PRIMARY))
            }
            _ => None,
        }
    }

    pub fn attribute_statement(&mut self) -> bool {
        if self.classes.is_empty() {
            return false;
        }
        let number = self.random.below(self.classes.len());
        let Some(object) = self.choose(|v| v.kind == Kind::Object(number)) else {
            if self.indent == 0 {
                return false;
            }
            let value = self.construct(number, 1).text;
            let name = self.fresh("obj");
            self.line(format!("{name} = {value}"));
            self.define(&name, Kind::Object(number), true);
            return true;
        };
        let class = self.classes[number].clone();
        let (name, kind) = self.random.pick(&class.attributes).clone();
        match self.random.below(8) {
            0 => {
                self.note("setattr");
                let value = self.settled(kind, 1).at(1);
                self.line(format!("setattr({object}, \"{name}\", {value})"));
            }
            1 => {
                self.note("getattr");
                self.line(format!("print(getattr({object}, \"{name}\"), getattr({object}, \"nothing\", 0))"));
            }
            2 => {
                self.note("attribute of another type");
                let kind = self.any_kind();
                let value = self.settled(kind, 1).text;
                self.line(format!("{object}.{name} = {value}"));
            }
            3 if kind == Kind::Int => {
                self.note("attribute +=");
                let value = self.settled(Kind::Int, 2).text;
                self.line(format!("{object}.{name} += {value}"));
            }
            4 => {
                self.note("new attribute");
                let value = self.settled(Kind::Any, 1).text;
                self.line(format!("{object}.note = {value}"));
                self.line(format!("print({object}.note)"));
            }
            5 => {
                self.note("del attribute");
                self.line(format!("del {object}.{name}"));
            }
            6 => {
                self.note("isinstance of class");
                let other = self.random.pick(&self.classes.clone()).name.clone();
                self.line(format!("print(isinstance({object}, {other}), type({object}).__name__)"));
            }
            _ => {
                let value = self.settled(kind, 2).text;
                self.line(format!("{object}.{name} = {value}"));
            }
        }
        true
    }
}
