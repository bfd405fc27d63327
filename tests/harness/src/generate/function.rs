//! Functions: parameters and calls, recursion, closures, generators, decorators.

use super::expand::Expression;
use super::kind::{Kind, PLAIN};
use super::rules::level::PRIMARY;
use super::{BUDGET, Form, Function, Generator, Parameter, Variable};

/// What writing a body changes and its end restores.
struct Outer {
    variables: Vec<Variable>,
    repeats: usize,
    cost: usize,
    nesting: usize,
    loops: usize,
    returns: Option<Kind>,
    yields: bool,
    in_finally: bool,
    risk: usize,
}

impl Generator {
    fn enter(&mut self, returns: Option<Kind>, yields: bool) -> Outer {
        let variables = self.variables.clone();
        for variable in &mut self.variables {
            variable.assignable = false;
            variable.global = false;
        }
        self.indent += 1;
        let risk = *self.random.pick(&[0, 3, 12]);
        Outer {
            variables,
            repeats: std::mem::replace(&mut self.repeats, 1),
            cost: std::mem::replace(&mut self.cost, 0),
            nesting: std::mem::replace(&mut self.nesting, 0),
            loops: std::mem::replace(&mut self.loops, 0),
            returns: std::mem::replace(&mut self.returns, returns),
            yields: std::mem::replace(&mut self.yields, yields),
            in_finally: std::mem::replace(&mut self.in_finally, false),
            risk: std::mem::replace(&mut self.risk, risk),
        }
    }

    /// Ends a body; gives about what one call of it costs.
    fn leave(&mut self, outer: Outer) -> usize {
        self.indent -= 1;
        self.variables = outer.variables;
        self.repeats = outer.repeats;
        self.nesting = outer.nesting;
        self.loops = outer.loops;
        self.returns = outer.returns;
        self.yields = outer.yields;
        self.in_finally = outer.in_finally;
        self.risk = outer.risk;
        std::mem::replace(&mut self.cost, outer.cost)
    }

    /// Writes a body whose names are its own. `write` writes it; the cost of a call is given back.
    pub fn body(&mut self, returns: Option<Kind>, yields: bool, write: impl FnOnce(&mut Generator)) -> usize {
        let outer = self.enter(returns, yields);
        write(self);
        self.leave(outer)
    }

    /// A function of the module.
    pub fn function(&mut self) {
        match self.random.below(10) {
            0 => self.recursive(),
            1 => self.mutually_recursive(),
            2 | 3 => self.generator_function(),
            4 => self.closure_maker(),
            5 => self.decorated(),
            _ => self.plain_function(),
        }
    }

    fn result_kind(&mut self) -> Kind {
        *self.random.pick(&[
            Kind::Int,
            Kind::Int,
            Kind::Str,
            Kind::Float,
            Kind::Ints,
            Kind::Any,
            Kind::Bool,
            Kind::Tuple,
            Kind::Dict,
        ])
    }

    fn parameters(&mut self) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        let count = self.random.between(0, 3);
        let first_default = self.random.between(0, 4);
        for i in 0..count {
            let kind = *self.random.pick(PLAIN);
            let form = if i >= first_default { Form::Default } else { Form::Plain };
            parameters.push(Parameter { name: self.fresh(kind.prefix()), kind, form });
        }
        if self.random.chance(20) {
            self.note("star parameter");
            parameters.push(Parameter { name: self.fresh("rest"), kind: Kind::Tuple, form: Form::Star });
        }
        if self.random.chance(20) {
            self.note("keyword-only parameter");
            let kind = *self.random.pick(PLAIN);
            parameters.push(Parameter { name: self.fresh(kind.prefix()), kind, form: Form::KeywordOnly });
        }
        if self.random.chance(12) {
            self.note("double star parameter");
            parameters.push(Parameter { name: self.fresh("named"), kind: Kind::Dict, form: Form::DoubleStar });
        }
        parameters
    }

    fn parameter_list(&mut self, parameters: &[Parameter]) -> String {
        let mut out = Vec::new();
        let mut star = false;
        for parameter in parameters {
            let name = &parameter.name;
            match parameter.form {
                Form::Plain => out.push(name.clone()),
                Form::Default => {
                    self.note("default value");
                    let value = self.settled(parameter.kind, 1).at(1);
                    out.push(format!("{name}={value}"));
                }
                Form::Star => {
                    star = true;
                    out.push(format!("*{name}"));
                }
                Form::KeywordOnly => {
                    if !star {
                        out.push("*".to_string());
                    }
                    if self.random.chance(60) {
                        let value = self.leaf(parameter.kind).at(1);
                        out.push(format!("{name}={value}"));
                    } else {
                        out.push(name.clone());
                    }
                }
                Form::DoubleStar => out.push(format!("**{name}")),
            }
        }
        out.join(", ")
    }

    fn plain_function(&mut self) {
        let name = self.fresh("calc");
        let returns = self.result_kind();
        let parameters = self.parameters();
        let list = self.parameter_list(&parameters);
        self.line(format!("def {name}({list}):"));
        let cost = self.body(Some(returns), false, |g| {
            g.globals();
            for parameter in &parameters {
                g.define(&parameter.name, parameter.kind, true);
            }
            g.statements(1, 4);
            let value = g.settled(returns, 3).text;
            g.line(format!("return {value}"));
        });
        self.functions.push(Function { name, parameters, returns, cost });
    }

    /// `global` for some of the module's variables, when a function of the module is written.
    fn globals(&mut self) {
        if !self.random.chance(35) || self.indent > 1 {
            return;
        }
        let names = self.variables.iter().map(|v| v.name.clone()).collect::<Vec<_>>();
        if names.is_empty() {
            return;
        }
        let name = self.random.pick(&names).clone();
        self.note("global");
        self.line(format!("global {name}"));
        for variable in self.variables.iter_mut().filter(|v| v.name == name) {
            variable.assignable = true;
            variable.global = true;
        }
    }

    fn recursive(&mut self) {
        self.note("recursion");
        let name = self.fresh("down");
        let (n, acc) = (self.fresh("n"), self.fresh("acc"));
        let kind = *self.random.pick(&[Kind::Int, Kind::Int, Kind::Str, Kind::Ints, Kind::Float]);
        self.line(format!("def {name}({n}, {acc}):"));
        let cost = self.body(None, false, |g| {
            g.define(&n, Kind::Int, false);
            g.define(&acc, kind, true);
            g.line(format!("if {n} <= 0:"));
            let base = g.settled(kind, 2).text;
            g.line(format!("    return {base}"));
            if g.random.chance(50) {
                g.statement();
            }
            let next = g.settled(kind, 2).at(1);
            let last = g.settled(kind, 1).at(11);
            match kind {
                Kind::Int => g.line(format!("return ({name}({n} - 1, {next}) + {last}) % 1000000000000000003")),
                Kind::Float => g.line(format!("return {name}({n} - 1, {next}) / 2 + {last}")),
                _ => g.line(format!("return ({name}({n} - 1, {next}) + {last})[:12]")),
            }
        });
        let wrapper = self.fresh("start");
        let depth = self.random.between(2, 30);
        let list = Parameter { name: acc, kind, form: Form::Plain };
        self.line(format!("def {wrapper}({}):", list.name));
        self.line(format!("    return {name}({depth}, {})", list.name));
        self.functions.push(Function {
            name: wrapper,
            parameters: vec![list],
            returns: kind,
            cost: cost * depth as usize,
        });
    }

    fn mutually_recursive(&mut self) {
        self.note("mutual recursion");
        let (even, odd) = (self.fresh("even"), self.fresh("odd"));
        let (n, m) = (self.fresh("n"), self.fresh("n"));
        let mut cost = 0;
        for (name, other, n) in [(&even, &odd, &n), (&odd, &even, &m)] {
            self.line(format!("def {name}({n}):"));
            cost += self.body(None, false, |g| {
                g.define(n, Kind::Int, false);
                g.line(format!("if {n} <= 0:"));
                let base = g.settled(Kind::Int, 2).text;
                g.line(format!("    return {base}"));
                let value = g.settled(Kind::Int, 2).at(11);
                g.line(format!("return {other}({n} - 1 if {n} < 12 else 6) + {value}"));
            });
        }
        let parameters = vec![Parameter { name: n, kind: Kind::Int, form: Form::Plain }];
        self.functions.push(Function { name: even, parameters, returns: Kind::Int, cost: cost * 8 });
    }

    fn generator_function(&mut self) {
        self.note("generator function");
        let name = self.fresh("produce");
        let parameters = self.parameters();
        let list = self.parameter_list(&parameters);
        self.line(format!("def {name}({list}):"));
        let cost = self.body(Some(Kind::Int), true, |g| {
            for parameter in &parameters {
                g.define(&parameter.name, parameter.kind, true);
            }
            g.yield_statement();
            g.statements(1, 4);
            g.yield_statement();
            if g.random.chance(30) {
                let value = g.settled(Kind::Int, 2).text;
                g.note("generator return value");
                g.line(format!("return {value}"));
            }
        });
        self.functions.push(Function { name, parameters, returns: Kind::Generator, cost });
    }

    pub fn yield_statement(&mut self) -> bool {
        if !self.yields {
            return false;
        }
        let value = self.settled(Kind::Int, 2);
        match self.random.below(6) {
            0 => {
                self.note("yield from");
                let source = if self.random.chance(50) { Kind::Generator } else { Kind::Ints };
                let source = self.expression(source, 2).text;
                if self.random.chance(40) {
                    let name = self.fresh("v");
                    self.line(format!("{name} = yield from {source}"));
                    self.define(&name, Kind::Any, true);
                } else {
                    self.line(format!("yield from {source}"));
                }
            }
            1 => {
                self.note("value of yield");
                let name = self.fresh("v");
                self.line(format!("{name} = yield {}", value.text));
                self.line(format!("print(\"got\", {name})"));
                self.define(&name, Kind::Any, true);
            }
            2 => {
                self.note("yield in try");
                self.line("try:");
                self.line(format!("    yield {}", value.text));
                if self.random.chance(60) {
                    let exception = *self.random.pick(super::expand::EXCEPTIONS);
                    self.line(format!("except {exception} as error:"));
                    self.line("    print(\"thrown\", error)");
                    if self.random.chance(50) {
                        let other = self.settled(Kind::Int, 1).text;
                        self.line(format!("    yield {other}"));
                    }
                }
                self.line("finally:");
                let number = self.random.between(1, 99);
                self.line(format!("    print(\"left {number}\")"));
            }
            3 => {
                self.note("yield in expression");
                let name = self.fresh("v");
                self.line(format!("{name} = ((yield {}) or 0, 1)", value.text));
                self.define(&name, Kind::Tuple, true);
            }
            _ => self.line(format!("yield {}", value.text)),
        }
        true
    }

    fn closure_maker(&mut self) {
        self.note("closure that outlives its function");
        let (name, n, inner, m) = (self.fresh("make"), self.fresh("n"), self.fresh("inner"), self.fresh("n"));
        self.line(format!("def {name}({n}):"));
        let cost = self.body(None, false, |g| {
            g.define(&n, Kind::Int, true);
            g.assign_new();
            g.inner_function(&inner, &m);
            if g.random.chance(30) {
                g.note("late binding");
                let (fs, i) = (g.fresh("handlers"), g.fresh("i"));
                g.line(format!("{fs} = []"));
                g.line(format!("for {i} in range(3):"));
                g.line(format!("    {fs}.append(lambda q: q + {i} * {n})"));
                let which = g.random.below(3);
                g.line(format!("return {fs}[{which}] if {n} % 2 else {inner}"));
            } else {
                g.line(format!("return {inner}"));
            }
        });
        let parameters = vec![Parameter { name: n, kind: Kind::Int, form: Form::Plain }];
        self.functions.push(Function { name, parameters, returns: Kind::Function, cost });
    }

    /// A function from int to int inside of a function; may assign to what is around it.
    fn inner_function(&mut self, name: &str, parameter: &str) {
        let around = self
            .variables
            .iter()
            .filter(|v| v.assignable && !v.global && !v.name.contains('.'))
            .map(|v| v.name.clone())
            .collect::<Vec<_>>();
        self.line(format!("def {name}({parameter}):"));
        self.body(Some(Kind::Int), false, |g| {
            if !around.is_empty() && g.random.chance(70) {
                let captured = g.random.pick(&around).clone();
                g.note("nonlocal");
                g.line(format!("nonlocal {captured}"));
                for variable in g.variables.iter_mut().filter(|v| v.name == captured) {
                    variable.assignable = true;
                }
            }
            g.define(parameter, Kind::Int, true);
            g.nesting += 1;
            g.statements(1, 3);
            g.nesting -= 1;
            let value = g.settled(Kind::Int, 2).text;
            g.line(format!("return {value}"));
        });
    }

    /// A closure as a statement of a function's body.
    pub fn nested_function(&mut self) -> bool {
        if self.returns.is_none() || self.loops > 0 && self.random.chance(50) || self.indent > 3 {
            return false;
        }
        let (name, parameter) = (self.fresh("fn"), self.fresh("n"));
        self.inner_function(&name, &parameter);
        self.define(&name, Kind::Function, false);
        true
    }

    fn decorated(&mut self) {
        self.note("decorator");
        let (decorator, wrapped, name, n) =
            (self.fresh("logged"), self.fresh("inner"), self.fresh("calc"), self.fresh("n"));
        let with_argument = self.random.chance(40);
        let indent = if with_argument {
            self.note("decorator with argument");
            self.line(format!("def {decorator}(tag):"));
            self.line("    def decorate(function):");
            "        "
        } else {
            self.line(format!("def {decorator}(function):"));
            "    "
        };
        self.line(format!("{indent}def {wrapped}(*args, **kwargs):"));
        let tag = if with_argument { "tag" } else { "\"call\"" };
        self.line(format!("{indent}    print({tag}, args, kwargs)"));
        self.line(format!("{indent}    return function(*args, **kwargs)"));
        self.line(format!("{indent}return {wrapped}"));
        if with_argument {
            self.line("    return decorate");
            let text = self.leaf(Kind::Str).text;
            self.line(format!("@{decorator}({text})"));
        } else {
            self.line(format!("@{decorator}"));
        }
        self.line(format!("def {name}({n}):"));
        let cost = self.body(Some(Kind::Int), false, |g| {
            g.define(&n, Kind::Int, true);
            g.statements(1, 3);
            let value = g.settled(Kind::Int, 2).text;
            g.line(format!("return {value}"));
        });
        let parameters = vec![Parameter { name: n, kind: Kind::Int, form: Form::Plain }];
        self.functions.push(Function { name, parameters, returns: Kind::Int, cost });
    }

    /// The text of arguments for these parameters; sometimes wrong ones.
    pub fn arguments(&mut self, parameters: &[Parameter], depth: usize) -> String {
        let mut out = Vec::new();
        let mut keywords = false;
        for parameter in parameters {
            match parameter.form {
                Form::Plain | Form::Default => {
                    if parameter.form == Form::Default && self.random.chance(40) {
                        keywords = true;
                        continue;
                    }
                    let value = self.expression(parameter.kind, depth).at(1);
                    if keywords || self.random.chance(15) {
                        self.note("keyword argument");
                        keywords = true;
                        out.push(format!("{}={value}", parameter.name));
                    } else {
                        out.push(value);
                    }
                }
                Form::Star if !keywords => {
                    for _ in 0..self.random.between(0, 2) {
                        let value = self.expression(Kind::Any, depth).at(1);
                        out.push(value);
                    }
                    if self.random.chance(40) {
                        self.note("star argument");
                        let list = self.expression(Kind::Mixed, depth).at(7);
                        out.push(format!("*{list}"));
                    }
                }
                Form::Star => {}
                Form::KeywordOnly => {
                    if self.random.chance(90) {
                        let value = self.expression(parameter.kind, depth).at(1);
                        out.push(format!("{}={value}", parameter.name));
                        keywords = true;
                    }
                }
                Form::DoubleStar => {
                    if self.random.chance(60) {
                        self.note("double star argument");
                        out.push("**{\"extra\": 1}".to_string());
                    } else {
                        out.push("more=2".to_string());
                    }
                }
            }
        }
        if self.random.chance(2) {
            self.note("wrong arguments");
            match self.random.below(3) {
                0 => out.push("unknown=1".to_string()),
                1 => drop(out.pop()),
                _ => out.insert(0, "0".to_string()),
            }
        }
        out.join(", ")
    }

    /// An expression of this kind that calls something of the program, or reads an attribute.
    pub fn call(&mut self, kind: Kind, depth: usize) -> Option<Expression> {
        if let Kind::Object(class) = kind {
            return Some(self.construct(class, depth));
        }
        if self.random.chance(50)
            && let Some(member) = self.member(kind, depth)
        {
            return Some(member);
        }
        let repeats = self.repeats;
        let budget = BUDGET.saturating_sub(self.cost);
        let fitting = self
            .functions
            .iter()
            .filter(|f| f.returns == kind && f.cost * repeats <= budget.min(600))
            .cloned()
            .collect::<Vec<_>>();
        if fitting.is_empty() {
            return None;
        }
        let function = self.random.pick(&fitting).clone();
        self.cost += function.cost * repeats;
        self.note("call");
        let arguments = self.arguments(&function.parameters, depth);
        Some(Expression::new(format!("{}({arguments})", function.name), PRIMARY))
    }

    pub fn call_statement(&mut self) -> bool {
        if self.functions.is_empty() {
            return false;
        }
        let kind = self.random.pick(&self.functions.clone()).returns;
        let Some(call) = self.call(kind, 2) else { return false };
        if self.random.chance(50) && !matches!(kind, Kind::Function | Kind::Generator) {
            self.line(format!("print({})", call.text));
        } else {
            self.line(call.text);
        }
        true
    }

    pub fn generator_statement(&mut self) -> bool {
        let name = match self.variable(Kind::Generator) {
            Some(name) if self.random.chance(60) => name,
            _ => {
                let value = self.expression(Kind::Generator, 2).text;
                let name = self.fresh("g");
                self.line(format!("{name} = {value}"));
                self.define(&name, Kind::Generator, true);
                name
            }
        };
        match self.random.below(6) {
            5 => return self.simple_on_generator(&name),
            0 => self.line(format!("print(next({name}, None))")),
            1 => self.line(format!("print(list({name}))")),
            2 => {
                self.note("walrus over generator");
                let item = self.fresh("n");
                self.line(format!("while ({item} := next({name}, None)) is not None:"));
                self.line(format!("    print(\"item\", {item})"));
                self.line(format!("    if {item} == 0:"));
                self.line("        break");
            }
            3 => {
                let value = self.leaf(Kind::Int).text;
                self.line("try:");
                self.line(format!("    print(next({name}), {name}.send({value}))"));
                self.line("except StopIteration as stop:");
                self.line("    print(\"stop\", stop.value)");
            }
            _ => {
                let exception = *self.random.pick(super::expand::EXCEPTIONS);
                self.line("try:");
                self.line(format!("    print({name}.throw({exception}(\"in\")))"));
                self.line(format!("except {exception} as error:"));
                self.line("    print(\"back\", error)");
            }
        }
        true
    }

    fn simple_on_generator(&mut self, name: &str) -> bool {
        let value = self.leaf(Kind::Int).text;
        let (feature, call) = match self.random.below(4) {
            0 => ("next", format!("print(next({name}))")),
            1 => ("generator.send", format!("print({name}.send({value}))")),
            2 => ("generator.throw", format!("print({name}.throw(ValueError({value})))")),
            _ => ("generator.close", format!("print({name}.close())")),
        };
        self.note(feature);
        self.line(call);
        true
    }
}
