//! Builtin functions and the functions of builtin modules: result types by argument types, and what happens to arguments.
//!
//! What is not in the table is called dynamically: arguments escape, the result is `Dyn`.

use crate::args::Args;
use crate::facts::literal_name;
use crate::solve::{Cx, Solver};
use crate::types::Type;
use mlc_hir::{Arg, BinOp, Const, Name, Operand, UnaryOp};

/// The type of a builtin fetched as a value.
pub fn value_type(name: &Name) -> Type {
    match &**name {
        "math.pi" | "math.e" | "math.tau" | "math.inf" | "math.nan" => Type::Float,
        "sys.maxsize" | "sys.maxunicode" => Type::Int,
        "sys.platform"
        | "sys.version"
        | "os.sep"
        | "os.linesep"
        | "string.ascii_letters"
        | "string.ascii_lowercase"
        | "string.ascii_uppercase"
        | "string.digits"
        | "string.hexdigits"
        | "string.octdigits"
        | "string.punctuation"
        | "string.printable"
        | "string.whitespace" => Type::Str,
        "__debug__" => Type::Bool,
        "__name__" => Type::Str,
        other if is_plain_function(other) => Type::Builtin(name.clone()),
        _ => Type::Dyn,
    }
}

/// Builtin functions and classes that do nothing to their arguments but look at them, so that knowing which one a value
/// is is worth something (`map(str, xs)`, `sorted(xs, key=len)`).
fn is_plain_function(name: &str) -> bool {
    matches!(
        name,
        "abs"
            | "ascii"
            | "bin"
            | "bool"
            | "chr"
            | "float"
            | "hash"
            | "hex"
            | "int"
            | "len"
            | "oct"
            | "ord"
            | "repr"
            | "round"
            | "str"
    ) || name.starts_with("math.")
}

impl<'p> Solver<'p> {
    pub fn call_builtin(&mut self, cx: Cx<'p>, name: &Name, list: &'p [Arg], args: &Args<'p>) -> Type {
        self.set_target(cx, None);
        if let Some(ty) = self.named_access(cx, name, list, args) {
            return ty;
        }
        if let Some(ty) = self.looking_function(cx, name, args) {
            return ty;
        }
        if args.stars.is_empty()
            && let Some(ty) = self.container_function(cx, name, args)
        {
            return ty;
        }
        self.escape_args(args);
        Type::Dyn
    }

    /// Builtins that work on names: of attributes, of variables.
    fn named_access(&mut self, cx: Cx<'p>, name: &str, list: &'p [Arg], args: &Args<'p>) -> Option<Type> {
        Some(match name {
            "getattr" | "hasattr" => {
                self.escape_args(args);
                match literal_name(list) {
                    Some(attr) => self.read_by_name(attr),
                    // Everything that can be read by name already counts as read.
                    None => debug_assert!(self.facts.any_name_read),
                }
                if name == "hasattr" { Type::Bool } else { Type::Dyn }
            }
            "setattr" | "delattr" => {
                self.escape_args(args);
                if let Some(attr) = literal_name(list) {
                    self.store_by_name(attr);
                    self.read_by_name(attr);
                }
                Type::None
            }
            "locals" | "vars" | "dir" if args.is_empty() => {
                let count = self.program.func(cx.func).locals.len() as u32;
                for local in 0..count {
                    let var = self.local(cx.task.inst, mlc_hir::LocalId(local));
                    self.mark_escaping(var);
                }
                for cell in self.cells.clone() {
                    self.mark_escaping(cell);
                }
                Type::Dyn
            }
            "type" if args.pos.len() == 1 && args.named.is_empty() && args.stars.is_empty() => {
                // `with` asks for the class of an exception to pass it on.
                if let Operand::Local(local) = args.ops[0]
                    && self.bodies[cx.func.index()].exceptions.contains(local)
                {
                    self.escape_exception_classes();
                    return Some(Type::Dyn);
                }
                let ty = args.pos[0].clone();
                self.class_of(cx, &ty)
            }
            // The accessors are called by way of the class, whose special members know them.
            "property" | "staticmethod" | "classmethod" if args.stars.is_empty() && args.named.is_empty() => {
                for ty in &args.pos {
                    if !self.is_accessor_function(ty) {
                        self.escape(ty);
                    }
                }
                Type::Dyn
            }
            _ => return None,
        })
    }

    /// A function that some class of the program has as property accessor, static or class method: the class knows how
    /// it may be called.
    pub fn is_accessor_function(&self, ty: &Type) -> bool {
        use mlc_hir::SpecialMethod::{ClassMethod, Property, Static};
        let Type::Func(func) = *ty else { return false };
        let Some(class) = self.program.func(func).class else { return false };
        self.classes.info(class).typed
            && self.program.class(class).special.values().any(|special| match special {
                Static(f) | ClassMethod(f) => *f == func,
                Property { getter, setter, deleter } => {
                    *getter == func || *setter == Some(func) || *deleter == Some(func)
                }
            })
    }

    /// Builtins that look at their arguments and keep nothing of them.
    fn looking_function(&mut self, cx: Cx<'p>, name: &str, args: &Args<'p>) -> Option<Type> {
        let first = args.pos.first().cloned();
        let starred = !args.stars.is_empty();
        if let Some(function) = name.strip_prefix("math.") {
            return if starred { None } else { self.math_function(cx, function, args) };
        }
        Some(match name {
            "print" => {
                // A file of the program's own gets the text by its `write`.
                if let Some(file) = args.named("file") {
                    let file = file.clone();
                    self.escape(&file);
                    self.read_by_name(&"write".into());
                    self.read_by_name(&"flush".into());
                }
                for ty in &args.stars {
                    self.item(cx, ty);
                }
                Type::None
            }
            _ if starred => return None,
            "len" | "ord" | "hash" | "id" => Type::Int,
            "chr" | "bin" | "oct" | "hex" | "input" => Type::Str,
            "repr" | "ascii" | "format" | "str" => {
                let exact = first.is_none_or(|ty| self.formats_exactly(cx, &ty));
                if exact { Type::Str } else { Type::Dyn }
            }
            "bool" | "callable" => Type::Bool,
            "isinstance" | "issubclass" => {
                if self.facts.defines_any(&["__instancecheck__", "__subclasscheck__"]) {
                    self.escape_args(args);
                }
                Type::Bool
            }
            "int" => Type::Int,
            "float" => Type::Float,
            "range" => Type::Range,
            "slice" => Type::Slice,
            "any" | "all" => {
                if let Some(ty) = first {
                    self.item(cx, &ty);
                }
                Type::Bool
            }
            "abs" => match first? {
                Type::Int | Type::Bool => Type::Int,
                Type::Float => Type::Float,
                ty => {
                    self.escape(&ty);
                    Type::Dyn
                }
            },
            "round" => match (first?, args.get(1, "ndigits")) {
                (Type::Int | Type::Bool, _) => Type::Int,
                (Type::Float, None | Some(Type::None)) => Type::Int,
                (Type::Float, Some(Type::Int | Type::Bool)) => Type::Float,
                (ty, _) => {
                    self.escape(&ty);
                    Type::Dyn
                }
            },
            "divmod" => match args.pos.as_slice() {
                [a, b] => {
                    let zero = Operand::Const(Const::Int(0));
                    let parts = [BinOp::FloorDiv, BinOp::Mod].map(|op| match (a, b) {
                        (Type::Int | Type::Bool | Type::Float, Type::Int | Type::Bool | Type::Float) => {
                            crate::ops::binary(op, a, b, &zero)
                        }
                        _ => None,
                    });
                    let [Some(quotient), Some(rest)] = parts else { return None };
                    Type::Tuple(vec![quotient, rest])
                }
                _ => return None,
            },
            "pow" => match args.pos.as_slice() {
                [a, b] => crate::ops::binary(BinOp::Pow, a, b, args.ops[1])?,
                // A negative exponent takes the inverse modulo: an int as well.
                [Type::Int | Type::Bool, Type::Int | Type::Bool, Type::Int | Type::Bool] => Type::Int,
                _ => return None,
            },
            "time.time" | "time.perf_counter" | "time.monotonic" | "time.process_time" | "random.random"
            | "random.uniform" | "random.gauss" => Type::Float,
            "time.time_ns"
            | "time.perf_counter_ns"
            | "time.monotonic_ns"
            | "random.randint"
            | "random.randrange"
            | "random.getrandbits" => Type::Int,
            "time.sleep" | "random.seed" | "random.shuffle" => Type::None,
            "sys.exit" => {
                self.escape_args(args);
                Type::Never
            }
            _ => return None,
        })
    }

    /// Whether the text of a value is exactly a `str`, not an instance of a subclass.
    pub fn formats_exactly(&mut self, cx: Cx, ty: &Type) -> bool {
        !self.facts.str_subclasses || !self.has_user_code(cx, ty, 0)
    }

    fn math_function(&mut self, cx: Cx<'p>, name: &str, args: &Args<'p>) -> Option<Type> {
        let number = |t: &Type| matches!(t, Type::Int | Type::Bool | Type::Float);
        Some(match name {
            "sqrt" | "exp" | "exp2" | "expm1" | "log" | "log2" | "log10" | "log1p" | "sin" | "cos" | "tan" | "asin"
            | "acos" | "atan" | "atan2" | "sinh" | "cosh" | "tanh" | "asinh" | "acosh" | "atanh" | "hypot" | "pow"
            | "fmod" | "remainder" | "fabs" | "degrees" | "radians" | "copysign" | "ldexp" | "gamma" | "lgamma"
            | "erf" | "erfc" | "cbrt" | "nextafter" | "ulp" => Type::Float,
            "fsum" | "dist" => {
                for ty in &args.pos {
                    self.item(cx, ty);
                }
                Type::Float
            }
            "gcd" | "lcm" | "isqrt" | "factorial" | "comb" | "perm" => Type::Int,
            "floor" | "ceil" | "trunc" if args.pos.first().is_some_and(number) => Type::Int,
            "isnan" | "isinf" | "isfinite" | "isclose" => Type::Bool,
            "modf" => Type::Tuple(vec![Type::Float, Type::Float]),
            "frexp" => Type::Tuple(vec![Type::Float, Type::Int]),
            _ => return None,
        })
    }

    /// Builtins that make, walk or pick from containers.
    fn container_function(&mut self, cx: Cx<'p>, name: &str, args: &Args<'p>) -> Option<Type> {
        let pos = args.pos.as_slice();
        Some(match (name, pos) {
            ("list", []) => Type::List(self.site(cx, 0)),
            ("list", [source]) => self.list_of(cx, source),
            ("sorted", [source]) => {
                let ty = self.list_of(cx, source);
                let item = self.item(cx, &ty);
                self.ordered_by(cx, &item, args.named("key"));
                ty
            }
            ("set", []) => Type::Set(self.site(cx, 0)),
            ("set", [source]) => {
                if let Type::Set(_) = source {
                    return Some(source.clone());
                }
                let item = self.item(cx, source);
                self.compare(cx, &item, &item, 0);
                let site = self.site(cx, 0);
                self.flow(site, item);
                Type::Set(site)
            }
            ("dict", _) => {
                if let ([Type::Dict(..)], []) = (pos, args.named.as_slice()) {
                    return Some(pos[0].clone());
                }
                let (k, v) = (self.site(cx, 0), self.site(cx, 1));
                for source in pos {
                    self.pairs_into(cx, source, k, v);
                }
                for (_, value) in &args.named {
                    self.flow(k, Type::Str);
                    self.flow(v, value.clone());
                }
                Type::Dict(k, v)
            }
            ("tuple", []) => Type::Tuple(Vec::new()),
            ("tuple", [Type::Tuple(_)]) => pos[0].clone(),
            ("iter", [Type::Generator(_) | Type::Iter(_)]) => pos[0].clone(),
            ("iter" | "reversed", [source]) if is_builtin_iterable(source) => {
                let item = self.item(cx, source);
                self.iter(item)
            }
            ("next", [Type::Generator(_) | Type::Iter(_)]) => self.item(cx, &pos[0]),
            ("next", [Type::Generator(_) | Type::Iter(_), default]) => {
                let item = self.item(cx, &pos[0]);
                self.join(&item, default)
            }
            ("enumerate", [source, ..]) => {
                let item = self.item(cx, source);
                if item == Type::Never {
                    return Some(self.iter(Type::Never));
                }
                let pair = self.tuple(vec![Type::Int, item]);
                self.iter(pair)
            }
            ("zip", _) => {
                let mut items = Vec::new();
                for source in pos {
                    items.push(self.item(cx, source));
                }
                if items.contains(&Type::Never) {
                    return Some(self.iter(Type::Never));
                }
                let row = self.tuple(items);
                self.iter(row)
            }
            ("map", [function, sources @ ..]) => {
                let mut items = Vec::new();
                for source in sources {
                    items.push(self.item(cx, source));
                }
                let result = match function {
                    Type::Builtin(name) if !items.contains(&Type::Never) => self.applied(cx, name, &items),
                    Type::Builtin(_) => Type::Never,
                    _ => {
                        self.escape(function);
                        items.iter().for_each(|t| self.escape(t));
                        Type::Dyn
                    }
                };
                self.iter(result)
            }
            ("filter", [test, source]) => {
                let item = self.item(cx, source);
                if !matches!(test, Type::None | Type::Builtin(_)) {
                    self.escape(test);
                    self.escape(&item);
                }
                self.iter(item)
            }
            ("min" | "max", [source]) => {
                let item = self.item(cx, source);
                self.ordered_by(cx, &item, args.named("key"));
                match args.named("default") {
                    Some(default) => {
                        let default = default.clone();
                        self.join(&item, &default)
                    }
                    None => item,
                }
            }
            ("min" | "max", [_, _, ..]) => {
                let item = self.join_all(pos);
                self.ordered_by(cx, &item, args.named("key"));
                item
            }
            // The sum of no items is the start value, an int unless given.
            ("sum", [source]) if args.named.is_empty() => match self.item(cx, source) {
                Type::Int | Type::Bool | Type::Never => Type::Int,
                item => {
                    self.escape(&item);
                    Type::Dyn
                }
            },
            ("sum", [source, ..]) => {
                let start = args.get(1, "start")?.clone();
                let item = self.item(cx, source);
                let zero = Operand::Const(Const::Int(0));
                match crate::ops::binary(BinOp::Add, &start, &item, &zero) {
                    Some(ty) if ty == start && matches!(ty, Type::Int | Type::Float) => ty,
                    _ => {
                        self.escape(&item);
                        self.escape(&start);
                        Type::Dyn
                    }
                }
            }
            ("math.prod", [source]) if args.named.is_empty() => match self.item(cx, source) {
                Type::Int | Type::Bool | Type::Never => Type::Int,
                item => {
                    self.escape(&item);
                    Type::Dyn
                }
            },
            ("random.choice", [source]) => self.item(cx, source),
            _ => return None,
        })
    }

    /// What `map` gets from one of the plain builtin functions.
    fn applied(&mut self, cx: Cx<'p>, name: &str, items: &[Type]) -> Type {
        let args = Args { pos: items.to_vec(), ..Args::default() };
        let known = match (name, items) {
            ("abs", [item]) => crate::ops::unary(UnaryOp::Neg, item),
            _ => self.looking_function(cx, name, &args),
        };
        known.unwrap_or_else(|| {
            items.iter().for_each(|t| self.escape(t));
            Type::Dyn
        })
    }

    /// `list(source)`: a list copied shares its element variable, so that both have one layout.
    fn list_of(&mut self, cx: Cx, source: &Type) -> Type {
        if let Type::List(_) = source {
            return source.clone();
        }
        let item = self.item(cx, source);
        let site = self.site(cx, 0);
        self.flow(site, item);
        Type::List(site)
    }

    /// `dict(source)`: from a mapping, or from pairs.
    fn pairs_into(&mut self, cx: Cx, source: &Type, k: crate::solve::Var, v: crate::solve::Var) {
        if let Type::Dict(..) = source {
            return self.spread(cx, source, k, v);
        }
        match self.item(cx, source) {
            Type::Tuple(pair) if pair.len() == 2 => {
                self.compare(cx, &pair[0], &pair[0], 0);
                self.flow(k, pair[0].clone());
                self.flow(v, pair[1].clone());
            }
            Type::Never => {}
            item => {
                self.escape(&item);
                self.flow(k, Type::Dyn);
                self.flow(v, Type::Dyn);
            }
        }
    }
}

fn is_builtin_iterable(ty: &Type) -> bool {
    matches!(
        ty,
        Type::List(_)
            | Type::Set(_)
            | Type::Dict(..)
            | Type::Tuple(_)
            | Type::Str
            | Type::Bytes
            | Type::Range
            | Type::Iter(_)
    )
}
