//! The language's own forms as Python.
//!
//! Owns: what each of them becomes, and the helpers for that. Forms that need a host (AI words, user interfaces) raise
//! `NotImplementedError` when they are reached. Does not know: how mlc itself compiles them.

use super::Printer;
use crate::ast::*;
use crate::text::repr;

/// A piece of Python that stands in front of the program when the program needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Helper {
    Argc,
    Argv,
    Dataclass,
    Unit,
    Propagate,
    Par,
    Signal,
    Missing,
}

impl Helper {
    pub(super) const ALL: &'static [Helper] = &[
        Helper::Argc,
        Helper::Argv,
        Helper::Dataclass,
        Helper::Unit,
        Helper::Propagate,
        Helper::Par,
        Helper::Signal,
        Helper::Missing,
    ];

    pub(super) fn source(self) -> &'static str {
        match self {
            Helper::Argc => "def argc():\n    import sys\n    return len(sys.argv) - 1\n",
            Helper::Argv => {
                "def argv(i):\n    import sys\n    return sys.argv[i + 1] if 0 <= i < len(sys.argv) - 1 else ''\n"
            }
            Helper::Dataclass => "from dataclasses import dataclass as _dataclass\n",
            Helper::Unit => {
                "class _Unit:\n    def __init__(self, name):\n        self._name = name\n    def __repr__(self):\n        return self._name\n"
            }
            Helper::Propagate => concat!(
                "def _propagate(v):\n",
                "    if isinstance(v, tuple) and len(v) == 2 and v[0] in ('ok', 'err'):\n",
                "        ok, value, error = v[0] == 'ok', v[1], v[1]\n",
                "    elif isinstance(v, dict) and 'ok' in v:\n",
                "        ok, value, error = v['ok'], v.get('value'), v.get('error')\n",
                "    elif hasattr(v, 'ok') and hasattr(v, 'value'):\n",
                "        ok, value, error = v.ok, v.value, getattr(v, 'error', None)\n",
                "    else:\n",
                "        return v\n",
                "    if ok:\n",
                "        return value\n",
                "    raise RuntimeError(str(error))\n",
            ),
            Helper::Par => concat!(
                "def _par(*values):\n",
                "    import asyncio, inspect\n",
                "    if not any(inspect.isawaitable(v) for v in values):\n",
                "        return values\n",
                "    async def gather():\n",
                "        async def one(v):\n",
                "            return await v if inspect.isawaitable(v) else v\n",
                "        return list(await asyncio.gather(*map(one, values)))\n",
                "    return gather()\n",
            ),
            Helper::Signal => concat!(
                "class _Signal:\n",
                "    def __init__(self, value):\n",
                "        self._value, self._handlers = value, []\n",
                "    def get(self):\n",
                "        return self._value\n",
                "    def set(self, value):\n",
                "        self._value = value\n",
                "        for handler in self._handlers:\n",
                "            handler(value)\n",
                "    def on_change(self, handler):\n",
                "        self._handlers.append(handler)\n",
                "        return handler\n",
            ),
            Helper::Missing => concat!(
                "def _missing(what, *parts):\n",
                "    raise NotImplementedError(f'{what} needs a host that plain Python does not have')\n",
            ),
        }
    }
}

impl Printer {
    pub(super) fn own_expr(&mut self, own: &OwnExpr) {
        match own {
            OwnExpr::Pipe { left, right } => match &right.kind {
                ExprKind::Call { func, args, keywords } => {
                    self.expr(func, 16);
                    self.word("(");
                    self.top(left);
                    if !args.is_empty() || !keywords.is_empty() {
                        self.word(", ");
                    }
                    self.arguments(args, keywords);
                    self.word(")");
                }
                _ => {
                    self.expr(right, 16);
                    self.word("(");
                    self.top(left);
                    self.word(")");
                }
            },
            OwnExpr::Propagate(value) => self.helper_call(Helper::Propagate, "_propagate", &[], &[value]),
            OwnExpr::SemanticMatch { left, right } => {
                self.helper_call(Helper::Missing, "_missing", &["~="], &[left, right]);
            }
            OwnExpr::Par(items) => {
                let items: Vec<&Expr> = items.iter().collect();
                self.helper_call(Helper::Par, "_par", &[], &items);
            }
            OwnExpr::Spawn(value) => {
                self.word("__import__('asyncio').create_task(");
                self.top(value);
                self.word(")");
            }
            OwnExpr::Date(text) => self.word(&repr::string(text)),
            OwnExpr::Ai { word, model, value, result } => {
                let parts: Vec<&Expr> = model.iter().chain([value]).chain(result).collect();
                self.helper_call(Helper::Missing, "_missing", &[word], &parts);
            }
            OwnExpr::ModelRef(name) => self.word(&repr::string(&name.name)),
        }
    }

    fn helper_call(&mut self, helper: Helper, name: &str, words: &[&str], values: &[&Expr]) {
        self.helpers.insert(helper);
        self.word(name);
        self.word("(");
        self.each(words, |p, w| p.word(&repr::string(w)));
        if !words.is_empty() && !values.is_empty() {
            self.word(", ");
        }
        self.each(values, |p, v| p.top(v));
        self.word(")");
    }

    pub(super) fn own_stmt(&mut self, own: &OwnStmt) {
        match own {
            OwnStmt::Record { name, fields } => self.record(name, fields),
            OwnStmt::Enum { name, variants } => {
                self.line_start();
                self.word("class ");
                self.binding(name);
                self.word(":");
                self.line_end();
                self.indent += 1;
                for (variant, fields) in variants {
                    if fields.is_empty() {
                        self.helpers.insert(Helper::Unit);
                        let text = format!("{} = _Unit({})", variant.name, repr::string(&variant.name));
                        self.simple(&text);
                    } else {
                        self.record(variant, fields);
                    }
                }
                self.indent -= 1;
            }
            OwnStmt::On { event, body } => {
                self.handlers += 1;
                let function = format!("_on_{}", self.handlers);
                self.line_start();
                self.word(&format!("def {function}(_value)"));
                self.block(body);
                self.line_start();
                // `on n.change:` listens to `n`.
                match &event.kind {
                    ExprKind::Attribute { value, .. } => self.expr(value, 16),
                    _ => self.expr(event, 16),
                }
                self.word(&format!(".on_change({function})"));
                self.line_end();
            }
            OwnStmt::Canvas { name, body } => {
                self.missing_line("canvas", &[]);
                self.bound.insert(name.name.clone());
                self.stmts(body);
            }
            OwnStmt::RenderBlock { body } => {
                self.missing_line("render", &[]);
                self.stmts(body);
            }
            OwnStmt::Render { target, value } => {
                let parts: Vec<&Expr> = [target].into_iter().chain(value).collect();
                self.missing_line("render", &parts);
            }
            OwnStmt::Bind { source, target } => self.missing_line("bind", &[source, target]),
        }
    }

    fn missing_line(&mut self, word: &str, parts: &[&Expr]) {
        self.line_start();
        self.helper_call(Helper::Missing, "_missing", &[word], parts);
        self.line_end();
    }

    fn record(&mut self, name: &Ident, fields: &[Param]) {
        self.helpers.insert(Helper::Dataclass);
        self.simple("@_dataclass");
        self.line_start();
        self.word("class ");
        self.binding(name);
        self.word(":");
        self.line_end();
        self.indent += 1;
        if fields.is_empty() {
            self.simple("pass");
        }
        for field in fields {
            self.line_start();
            self.word(&field.name.name);
            self.word(": ");
            match &field.annotation {
                Some(annotation) => self.top(annotation),
                None => self.word("object"),
            }
            if let Some(default) = &field.default {
                self.word(" = ");
                self.top(default);
            }
            self.line_end();
        }
        self.indent -= 1;
    }
}
