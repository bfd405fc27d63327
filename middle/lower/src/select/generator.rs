//! Generator bodies: yields. Saving and loading of what lives across them is added once liveness is known
//! ([`crate::functions`]).

use super::{Lower, Part, Res, Val};
use mlc_hir as hir;
use mlc_ir::{Fun, LocalId, Op, Operand, Repr, Stmt, Use};

/// The parameters of a generator body, and where it can be resumed.
#[derive(Clone, Debug)]
pub struct Frame {
    pub generator: LocalId,
    /// The value sent in, owned; null when an exception is thrown in instead.
    pub sent: LocalId,
    /// Blocks that end with a suspension and the block that continues each.
    pub suspensions: Vec<(u32, u32)>,
}

impl Frame {
    pub fn operand(&self) -> Operand {
        Operand::Local(self.generator, Use::Copy)
    }
}

impl Lower<'_, '_> {
    fn frame(&self) -> Frame {
        self.generator.clone().expect("a yield stands in a generator")
    }

    /// Returns `value` and continues in a new block at the next resumption.
    fn suspend(&mut self, value: Operand) {
        let frame = self.frame();
        let next = self.new_block();
        let blocks = self.blocks.as_mut().expect("a generator body is made of blocks");
        blocks.entries.insert(next);
        let from = blocks.current;
        if !self.is_dead() {
            self.generator.as_mut().expect("tested above").suspensions.push((from, next));
        }
        self.rt_do(Fun::gen_set_state, vec![frame.operand(), Operand::I64(i64::from(next))]);
        self.push(Stmt::Return(Some(value)));
        self.start_forced(next);
    }

    /// At a resumption: follows the error edge when an exception was thrown in.
    pub fn check_thrown(&mut self) {
        let sent = self.frame().sent;
        let null = self.temp(Op::IsNull(Operand::Local(sent, Use::Copy)), Repr::Bool);
        let site = self.site();
        self.if_else(null.operand, |s| s.push(Stmt::Fail { site: Some(site) }), |_| {});
    }

    pub(super) fn yield_(&mut self, value: &hir::Operand) -> Res {
        let v = self.own_of(value);
        let v = self.temp(Op::Use(v), Repr::Word);
        self.suspend(v.operand.given());
        self.check_thrown();
        Res::Val(Val::local(self.frame().sent, Repr::Word))
    }

    /// Passes on what the inner iterator yields and what is sent or thrown in; the value is the inner one's result.
    pub(super) fn yield_from(&mut self, value: &hir::Operand) -> Res {
        let frame = self.frame();
        let inner = self.loop_var(self.stmt, Part::Source, Repr::Word);
        let value = self.word_of(value);
        self.emit_let(inner, Op::Rt(Fun::iter_get, vec![value]));
        let source = Operand::Local(inner, Use::Copy);
        let message = self.new_local(None, Repr::Word, "dyn");
        self.emit_let(message, Op::Use(Operand::Word(mlc_ir::WordConst::None)));
        let (head, done) = (self.new_block(), self.new_block());
        self.goto(head);
        self.start(head);
        let delegate = vec![frame.operand(), source.clone(), Operand::Local(message, Use::Copy)];
        let item = self.rt_temp(Fun::gen_delegate, delegate);
        let null = self.temp(Op::IsNull(item.operand.clone()), Repr::Bool);
        self.if_else(null.operand, |s| s.goto(done), |_| {});
        self.suspend(item.operand.given());
        self.emit_let(message, Op::Use(Operand::Local(frame.sent, Use::Clone)));
        self.goto(head);
        self.start(done);
        let result = self.rt_temp(Fun::gen_result_of, vec![source]);
        self.push(Stmt::Drop(inner));
        Res::Val(result)
    }
}
