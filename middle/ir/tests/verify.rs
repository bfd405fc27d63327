//! The verifier refuses IR that breaks its rules, and accepts what keeps them.

use mlc_ir::*;
use mlc_source::{FileId, Span};

fn span() -> Span {
    Span::new(FileId(0), 0, 0)
}

fn local(repr: Repr, owned: bool) -> Local {
    Local { name: None, repr, owned, ty: "".into() }
}

/// A function with a borrowed word (0), an owned word (1), an int (2) and a bool (3); 0 and 2 are parameters.
fn function(ret: Option<Repr>, body: Block) -> Function {
    Function {
        name: "f".into(),
        qualname: "f".into(),
        module: "__main__".into(),
        kind: FnKind::Plain,
        variant: "".into(),
        params: vec![LocalId(0), LocalId(2)],
        ret,
        locals: vec![
            local(Repr::Word, false),
            local(Repr::Word, true),
            local(Repr::I64, false),
            local(Repr::Bool, false),
        ],
        body,
        may_raise: true,
        may_overflow: false,
        counts_depth: false,
        span: span(),
        header: "".into(),
    }
}

fn verdict(ret: Option<Repr>, body: Block) -> Result<(), String> {
    verdict_at(verify::Stage::Settled, ret, body)
}

fn verdict_at(stage: verify::Stage, ret: Option<Repr>, body: Block) -> Result<(), String> {
    let site = Site { file: 0, line: 1, function: "f".into(), text: "".into(), parent: None };
    let program = Program { functions: vec![function(ret, body)], sites: vec![site], ..Program::default() };
    verify::at(&program, stage)
}

fn refuses(ret: Option<Repr>, body: Block, message: &str) {
    let error = verdict(ret, body).expect_err(message);
    assert!(error.contains(message), "{error}");
}

fn copy(l: u32) -> Operand {
    Operand::Local(LocalId(l), Use::Copy)
}

fn moved(l: u32) -> Operand {
    Operand::Local(LocalId(l), Use::Move)
}

fn clone(l: u32) -> Operand {
    Operand::Local(LocalId(l), Use::Clone)
}

fn set(dst: u32, op: Op) -> Stmt {
    Stmt::Let { dst: LocalId(dst), op, site: None }
}

#[test]
fn accepts_what_is_right() {
    let body = vec![
        set(1, Op::Use(clone(0))),
        set(3, Op::IsNull(copy(1))),
        Stmt::If { cond: copy(3), then: vec![Stmt::Drop(LocalId(1)), set(1, Op::BoxInt(copy(2)))], els: vec![] },
        Stmt::Return(Some(moved(1))),
    ];
    assert_eq!(verdict(Some(Repr::Word), body), Ok(()));
}

#[test]
fn representations_must_agree() {
    refuses(None, vec![set(2, Op::Int(IntOp::Add, copy(2), copy(3)))], "is Bool, not I64");
    refuses(None, vec![set(3, Op::BoxInt(copy(2)))], "is assigned to local 3 of Bool");
    refuses(Some(Repr::I64), vec![Stmt::Return(Some(copy(3)))], "result");
}

#[test]
fn ownership_of_operands() {
    refuses(None, vec![set(1, Op::Use(moved(0)))], "borrowed local 0 is moved");
    refuses(None, vec![set(0, Op::BoxInt(copy(2)))], "borrowed local 0 is assigned");
    refuses(None, vec![set(1, Op::Use(copy(0)))], "move or clone");
    let args = vec![copy(1), clone(0)];
    refuses(None, vec![Stmt::Do { op: Op::Rt(Fun::str_eq, args), site: None }], "borrowed, not given away");
    refuses(None, vec![Stmt::Drop(LocalId(0))], "owns nothing");
}

#[test]
fn moved_words_are_not_used_again() {
    let once = set(1, Op::Use(clone(0)));
    let give = Stmt::Do { op: Op::Rt(Fun::buf_finish, vec![moved(1)]), site: Some(SiteId(0)) };
    refuses(None, vec![once.clone(), give.clone(), give.clone()], "after it was moved or dropped");
    // On one way only, and around a loop.
    let branch = Stmt::If { cond: Operand::Bool(true), then: vec![give.clone()], els: vec![] };
    refuses(None, vec![once.clone(), branch, give.clone()], "after it was moved or dropped");
    let round = Stmt::Loop { label: Label(0), body: vec![give] };
    refuses(None, vec![once, round], "after it was moved or dropped");
}

#[test]
fn error_edges_have_sites() {
    let raising = Op::Rt(Fun::ops_truth, vec![copy(0)]);
    refuses(None, vec![set(3, raising.clone())], "has no site");
    let with_site = |op: Op| Stmt::Let { dst: LocalId(3), op, site: Some(SiteId(0)) };
    refuses(None, vec![with_site(Op::Not(copy(3)))], "cannot raise has a site");
    assert_eq!(verdict(None, vec![with_site(raising)]), Ok(()));
}

#[test]
fn control_flow_is_well_formed() {
    refuses(None, vec![Stmt::Break(Label(4))], "unknown label 4");
    let block = Stmt::Labeled { label: Label(1), body: vec![Stmt::Continue(Label(1))] };
    refuses(None, vec![block], "unknown loop 1");
    refuses(None, vec![Stmt::Return(None), Stmt::Return(None)], "follows a statement that ends the block");
    refuses(Some(Repr::I64), vec![], "can be reached");
    refuses(None, vec![Stmt::Try { body: vec![], handler: vec![] }], "taking the exception");
    let range = |body| Stmt::Range {
        label: Label(0),
        var: LocalId(2),
        from: Operand::I64(0),
        to: Operand::I64(9),
        step: 1,
        body,
    };
    refuses(None, vec![range(vec![set(2, Op::Use(Operand::I64(1)))])], "assigned inside");
}

#[test]
fn dispatch_blocks_end_and_exist() {
    let blocks = |body| Stmt::Dispatch { state: LocalId(2), blocks: vec![DispatchBlock { handler: None, body }] };
    refuses(None, vec![blocks(vec![])], "does not end in goto");
    refuses(None, vec![blocks(vec![Stmt::Goto(3)])], "unknown block 3");
    assert_eq!(verdict(None, vec![blocks(vec![Stmt::Goto(0)])]), Ok(()));
}

#[test]
fn exits_match_their_target() {
    let mut f = function(None, vec![]);
    let mut exact = function(None, vec![Stmt::Return(None)]);
    exact.kind = FnKind::Exact;
    exact.params = vec![LocalId(2), LocalId(1), LocalId(3)];
    let add = |args| {
        let exit = Exit { target: FnId(1), state: 0, args };
        set(2, Op::Checked { op: CheckedOp::Add, a: copy(2), b: copy(2), exit })
    };
    let mut verdict = |body| {
        f.body = body;
        verify::program(&Program { functions: vec![f.clone(), exact.clone()], ..Program::default() })
    };
    assert_eq!(verdict(vec![add(vec![ExitArg::Value(copy(3))])]), Ok(()));
    assert!(verdict(vec![add(vec![])]).is_err_and(|e| e.contains("passes 0 values to 1 parameters")));
    assert!(verdict(vec![add(vec![ExitArg::Boxed(copy(2))])]).is_err_and(|e| e.contains("boxes a value")));
}

/// Each stage of lowering adds rules: representations first, then ownership, then sites.
#[test]
fn earlier_stages_ask_for_less() {
    use verify::Stage::{Owned, Selected, Settled};
    let rules = [
        (vec![set(2, Op::BoxInt(copy(2)))], None),
        (vec![set(1, Op::Use(copy(0))), Stmt::Drop(LocalId(1))], Some(Selected)),
        (vec![set(3, Op::IsNull(copy(0))), Stmt::Goto(0)], None),
        (
            vec![Stmt::Do {
                op: Op::Divide { op: DivideOp::FloorDiv, a: copy(2), b: copy(2), exit: None },
                site: None,
            }],
            Some(Owned),
        ),
        (vec![set(3, Op::IsNull(copy(0)))], Some(Settled)),
    ];
    for (body, last) in rules {
        for stage in [Selected, Owned, Settled] {
            let passes = last.is_some_and(|last| stage <= last);
            assert_eq!(verdict_at(stage, None, body.clone()).is_ok(), passes, "{body:?} at {stage:?}");
        }
    }
}
