//! Expressions as Python.
//!
//! Owns: where brackets are needed. Does not know: statements.

use super::Printer;
use crate::ast::*;
use crate::text::repr;

/// How tightly an expression binds; an operand that binds less than its place asks for gets brackets.
mod strength {
    pub const LOOSE: u8 = 0;
    pub const TEST: u8 = 2;
    pub const OR: u8 = 3;
    pub const AND: u8 = 4;
    pub const NOT: u8 = 5;
    pub const COMPARE: u8 = 6;
    pub const BIT_OR: u8 = 7;
    pub const UNARY: u8 = 13;
    pub const POWER: u8 = 14;
    pub const AWAIT: u8 = 15;
    pub const ATOM: u8 = 16;
}
use strength::*;

pub(super) fn bin_op(op: BinOp) -> (&'static str, u8) {
    match op {
        BinOp::BitOr => ("|", 7),
        BinOp::BitXor => ("^", 8),
        BinOp::BitAnd => ("&", 9),
        BinOp::LShift => ("<<", 10),
        BinOp::RShift => (">>", 10),
        BinOp::Add => ("+", 11),
        BinOp::Sub => ("-", 11),
        BinOp::Mul => ("*", 12),
        BinOp::MatMul => ("@", 12),
        BinOp::Div => ("/", 12),
        BinOp::FloorDiv => ("//", 12),
        BinOp::Mod => ("%", 12),
        BinOp::Pow => ("**", POWER),
    }
}

fn cmp_op(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "==",
        CmpOp::NotEq => "!=",
        CmpOp::Lt => "<",
        CmpOp::LtE => "<=",
        CmpOp::Gt => ">",
        CmpOp::GtE => ">=",
        CmpOp::Is => "is",
        CmpOp::IsNot => "is not",
        CmpOp::In => "in",
        CmpOp::NotIn => "not in",
    }
}

fn strength_of(expr: &Expr) -> u8 {
    match &expr.kind {
        ExprKind::NamedExpr { .. } | ExprKind::Yield(_) | ExprKind::YieldFrom(_) | ExprKind::Starred(_) => LOOSE,
        ExprKind::IfExp { .. } | ExprKind::Lambda { .. } => TEST,
        ExprKind::BoolOp { op: BoolOp::Or, .. } => OR,
        ExprKind::BoolOp { op: BoolOp::And, .. } => AND,
        ExprKind::UnaryOp { op: UnaryOp::Not, .. } => NOT,
        ExprKind::Compare { .. } => COMPARE,
        ExprKind::BinOp { op, .. } => bin_op(*op).1,
        ExprKind::UnaryOp { .. } => UNARY,
        ExprKind::Await(_) => AWAIT,
        _ => ATOM,
    }
}

impl Printer {
    /// An expression at a place where commas do not belong to it.
    pub(super) fn top(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Starred(value) => {
                self.word("*");
                self.expr(value, BIT_OR);
            }
            _ => self.expr(expr, TEST),
        }
    }

    pub(super) fn target(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Name(name) => {
                self.bound.insert(name.clone());
                self.word(name);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                let list = matches!(expr.kind, ExprKind::List(_));
                self.word(if list { "[" } else { "(" });
                self.each(items, Self::target);
                if !list && items.len() == 1 {
                    self.word(",");
                }
                self.word(if list { "]" } else { ")" });
            }
            ExprKind::Starred(value) => {
                self.word("*");
                self.target(value);
            }
            _ => self.expr(expr, ATOM),
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr, wanted: u8) {
        let brackets = strength_of(expr) < wanted;
        if brackets {
            self.word("(");
        }
        self.bare(expr);
        if brackets {
            self.word(")");
        }
    }

    fn bare(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Name(name) => {
                self.used.insert(name.clone());
                self.word(name);
            }
            ExprKind::Constant(value) => self.constant(value),
            ExprKind::BoolOp { op, values } => {
                let (word, strength) = if *op == BoolOp::And { (" and ", AND) } else { (" or ", OR) };
                for (i, value) in values.iter().enumerate() {
                    if i > 0 {
                        self.word(word);
                    }
                    self.expr(value, strength + 1);
                }
            }
            ExprKind::NamedExpr { target, value } => {
                self.binding(target);
                self.word(" := ");
                self.expr(value, TEST);
            }
            ExprKind::BinOp { .. } => self.binary(expr),
            ExprKind::UnaryOp { op, operand } => {
                let (word, strength) = match op {
                    UnaryOp::Not => ("not ", NOT),
                    UnaryOp::Neg => ("-", UNARY),
                    UnaryOp::Pos => ("+", UNARY),
                    UnaryOp::Invert => ("~", UNARY),
                };
                self.word(word);
                self.expr(operand, strength);
            }
            ExprKind::Lambda { params, body } => {
                self.word("lambda");
                if **params != Params::default() {
                    self.word(" ");
                }
                self.params(params);
                self.word(": ");
                self.expr(body, TEST);
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.expr(body, OR);
                self.word(" if ");
                self.expr(test, OR);
                self.word(" else ");
                self.expr(orelse, TEST);
            }
            ExprKind::Dict { items } => {
                self.word("{");
                self.each(items, |p, item| {
                    match &item.key {
                        Some(key) => {
                            p.expr(key, TEST);
                            p.word(": ");
                            p.expr(&item.value, TEST);
                        }
                        None => {
                            p.word("**");
                            p.expr(&item.value, BIT_OR);
                        }
                    };
                });
                self.word("}");
            }
            ExprKind::Set(items) => self.items("{", items, "}"),
            ExprKind::List(items) => self.items("[", items, "]"),
            ExprKind::Tuple(items) => self.items("(", items, if items.len() == 1 { ",)" } else { ")" }),
            ExprKind::ListComp { elt, generators } => self.comprehension("[", elt, generators, "]"),
            ExprKind::SetComp { elt, generators } => self.comprehension("{", elt, generators, "}"),
            ExprKind::GeneratorExp { elt, generators } => self.comprehension("(", elt, generators, ")"),
            ExprKind::DictComp { key, value, generators } => {
                self.word("{");
                self.expr(key, TEST);
                self.word(": ");
                self.expr(value, TEST);
                self.generators(generators);
                self.word("}");
            }
            ExprKind::Await(value) => {
                self.word("await ");
                self.expr(value, ATOM);
            }
            ExprKind::Yield(value) => {
                self.word("yield");
                if let Some(value) = value {
                    self.word(" ");
                    self.top(value);
                }
            }
            ExprKind::YieldFrom(value) => {
                self.word("yield from ");
                self.expr(value, TEST);
            }
            ExprKind::Compare { left, ops, comparators } => {
                self.expr(left, COMPARE + 1);
                for (op, right) in ops.iter().zip(comparators) {
                    self.word(" ");
                    self.word(cmp_op(*op));
                    self.word(" ");
                    self.expr(right, COMPARE + 1);
                }
            }
            ExprKind::Call { func, args, keywords } => {
                self.expr(func, ATOM);
                self.word("(");
                self.arguments(args, keywords);
                self.word(")");
            }
            ExprKind::JoinedStr(parts) => self.joined(parts),
            ExprKind::Attribute { value, attr } => {
                let number = matches!(value.kind, ExprKind::Constant(Constant::Int(_) | Constant::BigInt(_)));
                self.word(if number { "(" } else { "" });
                self.expr(value, ATOM);
                self.word(if number { ")." } else { "." });
                self.word(&attr.name);
            }
            ExprKind::Subscript { value, index } => {
                self.expr(value, ATOM);
                self.word("[");
                match &index.kind {
                    // A slice cannot stand in round brackets.
                    ExprKind::Tuple(items) if items.iter().any(|i| matches!(i.kind, ExprKind::Slice { .. })) => {
                        self.each(items, Self::top);
                        if items.len() == 1 {
                            self.word(",");
                        }
                    }
                    _ => self.top(index),
                }
                self.word("]");
            }
            ExprKind::Starred(value) => {
                self.word("*");
                self.expr(value, BIT_OR);
            }
            ExprKind::Slice { lower, upper, step } => {
                if let Some(lower) = lower {
                    self.expr(lower, TEST);
                }
                self.word(":");
                if let Some(upper) = upper {
                    self.expr(upper, TEST);
                }
                if let Some(step) = step {
                    self.word(":");
                    self.expr(step, TEST);
                }
            }
            ExprKind::Own(own) => self.own_expr(own),
        }
    }

    /// A chain such as `a + b + c` is deep on the left, so its left spine is printed without recursion.
    fn binary(&mut self, expr: &Expr) {
        let mut spine = Vec::new();
        let mut first = expr;
        let mut wanted = 0;
        while let ExprKind::BinOp { left, op, right } = &first.kind {
            let (word, strength) = bin_op(*op);
            if strength < wanted {
                break;
            }
            let (for_left, for_right) = if *op == BinOp::Pow { (POWER + 1, UNARY) } else { (strength, strength + 1) };
            spine.push((word, for_right, &**right));
            first = left;
            wanted = for_left;
        }
        self.expr(first, wanted);
        for (word, for_right, right) in spine.into_iter().rev() {
            self.word(" ");
            self.word(word);
            self.word(" ");
            self.expr(right, for_right);
        }
    }

    fn items(&mut self, open: &str, items: &[Expr], close: &str) {
        self.word(open);
        self.each(items, Self::top);
        self.word(close);
    }

    fn comprehension(&mut self, open: &str, elt: &Expr, generators: &[Comprehension], close: &str) {
        self.word(open);
        self.expr(elt, TEST);
        self.generators(generators);
        self.word(close);
    }

    fn generators(&mut self, generators: &[Comprehension]) {
        for generator in generators {
            self.word(if generator.is_async { " async for " } else { " for " });
            self.target(&generator.target);
            self.word(" in ");
            self.expr(&generator.iter, OR);
            for test in &generator.ifs {
                self.word(" if ");
                self.expr(test, OR);
            }
        }
    }

    pub(super) fn arguments(&mut self, args: &[Expr], keywords: &[Keyword]) {
        // Python evaluates positional arguments first, however they are mixed with keywords: `f(a=1, *b)`.
        self.each(args, Self::top);
        for (i, keyword) in keywords.iter().enumerate() {
            if i > 0 || !args.is_empty() {
                self.word(", ");
            }
            match &keyword.name {
                Some(name) => {
                    self.word(&name.name);
                    self.word("=");
                }
                None => self.word("**"),
            }
            self.expr(&keyword.value, TEST);
        }
    }

    pub(super) fn constant(&mut self, value: &Constant) {
        match value {
            Constant::Ellipsis => self.word("..."),
            Constant::Float(v) if v.is_infinite() => self.word("1e309"),
            Constant::Imaginary(v) if v.is_infinite() => self.word("1e309j"),
            _ => self.word(&repr::constant(value)),
        }
    }

    // ---- f-strings ----

    fn joined(&mut self, parts: &[FStringPart]) {
        self.word("f'");
        self.fstring_parts(parts, true);
        self.word("'");
    }

    fn fstring_parts(&mut self, parts: &[FStringPart], outside: bool) {
        for part in parts {
            match part {
                FStringPart::Text(text) => self.fstring_text(text, outside),
                FStringPart::Field(field) => self.fstring_field(field, outside),
            }
        }
    }

    fn fstring_text(&mut self, text: &str, outside: bool) {
        // A double quote in front makes `repr` choose single quotes and escape them.
        let quoted = repr::string(&format!("\"{text}"));
        let inner = &quoted[2..quoted.len() - 1];
        if outside {
            self.word(&inner.replace('{', "{{").replace('}', "}}"));
        } else {
            self.word(inner);
        }
    }

    fn fstring_field(&mut self, field: &FStringField, outside: bool) {
        if let ExprKind::Constant(Constant::Str(StrLit { surrogates: Some(_), .. })) = &field.value.kind
            && let ExprKind::Constant(value) = &field.value.kind
        {
            let quoted = repr::constant(value);
            self.word(&quoted[1..quoted.len() - 1]);
            return;
        }
        // The text of `{x=}` stays as the program has it, whatever language its words are in.
        if let Some(text) = &field.debug_text {
            self.fstring_text(text, outside);
        }
        self.word("{");
        let start = self.out.len();
        let loose = matches!(field.value.kind, ExprKind::IfExp { .. } | ExprKind::Lambda { .. });
        self.expr(&field.value, if loose { ATOM } else { TEST });
        if self.out[start..].starts_with('{') {
            self.out.insert(start, ' ');
        }
        match field.conversion {
            Some(Conversion::Str) => self.word("!s"),
            Some(Conversion::Repr) => self.word("!r"),
            Some(Conversion::Ascii) => self.word("!a"),
            None if field.debug_text.is_some() && field.spec.is_none() => self.word("!r"),
            None => {}
        }
        if let Some(spec) = &field.spec {
            self.word(":");
            self.fstring_parts(spec, false);
        }
        self.word("}");
    }
}
