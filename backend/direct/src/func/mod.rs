//! One IR function to one wasm function.
//!
//! Shape of the code: `block $leave { body } release what is still owned; result`. Every way out stores the result in a
//! local and branches to `$leave`; error edges branch there with an empty result. Owned locals start as the null word,
//! which release ignores.

mod cleanup;
mod fast;
mod locals;
mod op;
mod stmt;

use crate::module::{Env, val_type, word_at};
use cleanup::Cleanup;
use locals::Locals;
use mlc_abi::Fun;
use mlc_ir::visit::walk;
use mlc_ir::{Function, Label, LocalId, Op, Operand, Program, Repr, SiteId, Stmt, Use, WordConst};
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::{BlockType, InstructionSink, ValType};

/// Runtime functions that code generation uses without being told by the IR.
const IMPLIED: &[Fun] = &[
    Fun::mem_retain,
    Fun::mem_release,
    Fun::exc_trace,
    Fun::exc_enter_call,
    Fun::exc_leave_call,
    Fun::exc_is_overflow,
    Fun::exc_take_overflow,
    Fun::exc_overflow,
    Fun::exc_zero_division,
    Fun::int_from_i64,
    Fun::int_fits_i64,
    Fun::int_to_i64,
    Fun::int_wide_add,
    Fun::int_wide_sub,
    Fun::int_wide_mul,
    Fun::float_boxed,
];

pub(crate) fn used_functions(program: &Program) -> BTreeSet<Fun> {
    let mut used: BTreeSet<Fun> = IMPLIED.iter().copied().collect();
    for f in &program.functions {
        walk(&f.body, &mut |stmt| {
            if let Stmt::Let { op: Op::Rt(fun, _), .. } | Stmt::Do { op: Op::Rt(fun, _), .. } = stmt {
                used.insert(*fun);
            }
        });
    }
    used
}

/// Where an error edge leads.
#[derive(Clone, Copy)]
enum Handler {
    /// A wasm block, by nesting depth.
    Block(u32),
    /// A block of the enclosing `Dispatch`.
    State(u32),
    Leave,
}

struct Emit<'a> {
    env: &'a Env<'a>,
    f: &'a Function,
    code: wasm_encoder::Function,
    locals: Vec<u32>,
    cleanup: Cleanup,
    /// Nesting depth of wasm blocks; a branch to the block opened at depth `d` has the label `depth - d`.
    depth: u32,
    labels: BTreeMap<Label, (u32, u32)>,
    handlers: Vec<Handler>,
    leave: u32,
    /// The state local and loop depth of the `Dispatch` being emitted.
    dispatch: Option<(LocalId, u32)>,
    result: Option<u32>,
    /// Scratch locals: three i64, one i32.
    s: [u32; 3],
    c: u32,
    /// Next free pair of i64 locals for `Range` loops.
    range_locals: u32,
}

pub(crate) const TAG_TRUE: i64 = 0x12;
pub(crate) const TAG_FALSE: i64 = 0x0A;

pub(crate) fn word_const(w: WordConst) -> i64 {
    match w {
        WordConst::Null => 0,
        WordConst::None => 0x02,
        WordConst::False => TAG_FALSE,
        WordConst::True => TAG_TRUE,
        WordConst::Ellipsis => 0x1A,
        WordConst::Int(i) => i.wrapping_shl(1) | 1,
    }
}

/// A compiled function, and the names of its wasm locals in their order.
pub(crate) struct Compiled {
    pub code: wasm_encoder::Function,
    pub names: BTreeMap<u32, String>,
}

pub(crate) fn compile(env: &Env<'_>, f: &Function) -> Compiled {
    let cleanup = Cleanup::analyse(f);
    let locals = Locals::plan(f, &cleanup);
    let mut declared: Vec<(u32, ValType)> = locals.declared.iter().map(|r| (1, val_type(*r))).collect();
    let mut next = (f.params.len() + declared.len()) as u32;
    let mut take = |n: u32, ty: ValType| {
        declared.push((n, ty));
        next += n;
        next - n
    };
    let s = take(3, ValType::I64);
    let c = take(1, ValType::I32);
    let result = f.ret.map(|r| take(1, val_type(r)));
    let mut ranges = 0;
    walk(&f.body, &mut |stmt| ranges += u32::from(matches!(stmt, Stmt::Range { .. })));
    let range_locals = take(2 * ranges, ValType::I64);
    let mut e = Emit {
        env,
        f,
        code: wasm_encoder::Function::new(declared),
        locals: locals.index,
        cleanup,
        depth: 0,
        labels: BTreeMap::new(),
        handlers: Vec::new(),
        leave: 0,
        dispatch: None,
        result,
        s: [s, s + 1, s + 2],
        c,
        range_locals,
    };
    e.function();
    let names = e.locals.iter().zip(&f.locals).filter_map(|(i, l)| Some((*i, l.name.as_ref()?.to_string()))).collect();
    Compiled { code: e.code, names }
}

impl<'a> Emit<'a> {
    fn i(&mut self) -> InstructionSink<'_> {
        self.code.instructions()
    }

    fn function(&mut self) {
        if self.f.counts_depth {
            let enter = self.env.rt(Fun::exc_enter_call);
            self.i().call(enter).i32_eqz();
            let ret = self.f.ret;
            self.i().if_(BlockType::Empty);
            // What the caller gave away, as the value sent to a generator.
            for param in &self.f.params {
                if self.cleanup.tracks(*param) {
                    self.release_local(*param);
                }
            }
            match ret {
                Some(Repr::I64 | Repr::Word) => self.i().i64_const(0),
                Some(Repr::F64) => self.i().f64_const(0.0.into()),
                Some(Repr::Bool) => self.i().i32_const(0),
                None => &mut self.i(),
            };
            self.i().return_().end();
        }
        self.leave = self.open();
        let body = &self.f.body;
        self.block(body);
        self.close();
        let mut released = BTreeSet::new();
        for local in self.cleanup.at_end(self.f) {
            if released.insert(self.local(local)) {
                self.release_local(local);
            }
        }
        if self.f.counts_depth {
            let leave = self.env.rt(Fun::exc_leave_call);
            self.i().call(leave);
        }
        if let Some(result) = self.result {
            self.i().local_get(result);
        }
        self.i().end();
    }

    fn open(&mut self) -> u32 {
        self.i().block(BlockType::Empty);
        self.depth += 1;
        self.depth
    }

    fn open_loop(&mut self) -> u32 {
        self.i().loop_(BlockType::Empty);
        self.depth += 1;
        self.depth
    }

    fn open_if(&mut self) {
        self.i().if_(BlockType::Empty);
        self.depth += 1;
    }

    fn else_(&mut self) {
        self.i().else_();
    }

    fn close(&mut self) {
        self.i().end();
        self.depth -= 1;
    }

    fn branch(&mut self, depth: u32) {
        let label = self.depth - depth;
        self.i().br(label);
    }

    fn branch_if(&mut self, depth: u32) {
        let label = self.depth - depth;
        self.i().br_if(label);
    }

    fn local(&self, id: LocalId) -> u32 {
        self.locals[id.index()]
    }

    /// Pushes whether an exception (or an overflow mark) is pending, as i32.
    fn pending(&mut self) {
        let address = self.env.image.pending_address as i32;
        self.i().i32_const(address).i64_load(word_at(0)).i64_const(0).i64_ne();
    }

    /// Follows the error edge: records the site and branches to the handler.
    fn fail(&mut self, site: Option<SiteId>) {
        if let Some(site) = site.filter(|s| *s != SiteId::SILENT) {
            let trace = self.env.rt(Fun::exc_trace);
            self.i().i32_const(site.0 as i32).call(trace);
        }
        match self.handlers.last().copied().unwrap_or(Handler::Leave) {
            Handler::Block(depth) => self.branch(depth),
            Handler::State(state) => self.goto(state),
            Handler::Leave => self.branch(self.leave),
        }
    }

    fn check(&mut self, site: Option<SiteId>) {
        self.pending();
        self.open_if();
        self.fail(site);
        self.close();
    }

    fn goto(&mut self, state: u32) {
        let Some((local, depth)) = self.dispatch else {
            unreachable!("the verifier lets Goto stand only inside Dispatch")
        };
        let local = self.local(local);
        self.i().i64_const(i64::from(state)).local_set(local);
        self.branch(depth);
    }

    /// Releases an owned local; the test of the tag is inline.
    fn release_local(&mut self, id: LocalId) {
        let local = self.local(id);
        self.release_word(local);
    }

    fn release_word(&mut self, local: u32) {
        let release = self.env.rt(Fun::mem_release);
        self.i().local_get(local).i64_const(7).i64_and().i64_eqz();
        self.i().if_(BlockType::Empty).local_get(local).call(release).end();
    }

    /// Takes a new reference to the word in a local.
    fn retain_word(&mut self, local: u32) {
        let retain = self.env.rt(Fun::mem_retain);
        self.i().local_get(local).i64_const(7).i64_and().i64_eqz();
        self.i().if_(BlockType::Empty).local_get(local).call(retain).end();
    }

    /// Pushes an operand. A moved local is left empty only where something may still look at it.
    fn operand(&mut self, operand: &Operand) {
        match operand {
            Operand::Local(id, how) => {
                let local = self.local(*id);
                if *how == Use::Clone {
                    self.retain_word(local);
                }
                self.i().local_get(local);
                if *how == Use::Move && self.cleanup.tracks(*id) {
                    self.i().i64_const(0).local_set(local);
                }
            }
            Operand::I64(v) => {
                self.i().i64_const(*v);
            }
            Operand::F64(v) => {
                self.i().f64_const((*v).into());
            }
            Operand::Bool(v) => {
                self.i().i32_const(i32::from(*v));
            }
            Operand::Word(w) => {
                self.i().i64_const(word_const(*w));
            }
            Operand::Str(id) => self.literal(id.0),
        }
    }

    /// Pushes entry `index` of the table of literals.
    fn literal(&mut self, index: u32) {
        let global = self.env.literals_global();
        self.i().global_get(global).i64_load(word_at(8 * u64::from(index)));
    }
}
