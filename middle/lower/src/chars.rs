//! Characters: what is read out of a string one by one and compared is compared as numbers.
//!
//! `c == "x"`, `"a" <= c` and `ord(c)` need no string when `c` is one character: beside the variable that holds the
//! string stands one for its code point, made where the string is. A variable qualifies when it has one assignment, by
//! `s[i]`, by a loop over a string or by `chr`. If nothing else looks at the string any more, it is not made. Runs before
//! ownership is decided.

use mlc_ir as ir;
use mlc_ir::visit::{ops, walk, walk_mut};
use mlc_ir::{Block, Cmp, Fun, IntOp, LocalId, Op, Operand, Repr, Stmt, StrLit, Use};
use std::collections::BTreeMap;

pub fn run(function: &mut ir::Function, strings: &[StrLit]) {
    let mut made: BTreeMap<LocalId, u32> = BTreeMap::new();
    let mut is_char: BTreeMap<LocalId, bool> = BTreeMap::new();
    walk(&function.body, &mut |stmt| {
        if let Stmt::Let { dst, op, .. } = stmt {
            *made.entry(*dst).or_default() += 1;
            is_char.insert(*dst, matches!(op, Op::Rt(Fun::str_get | Fun::str_at | Fun::str_chr, _)));
        }
    });
    let chars = |l: &LocalId| made.get(l) == Some(&1) && is_char.get(l) == Some(&true) && !function.params.contains(l);
    let literals = Literals(strings);
    // What is only looked at as a number anywhere is worth a variable for the number.
    let mut wanted: BTreeMap<LocalId, LocalId> = BTreeMap::new();
    ops(&function.body, &mut |op| {
        let looks = match op {
            Op::Rt(Fun::str_eq | Fun::str_cmp, args) => {
                args.iter().all(|a| a.local().as_ref().is_some_and(chars) || literals.code(a).is_some())
            }
            Op::Rt(Fun::str_ord, _) => true,
            _ => false,
        };
        if looks {
            op.operands(&mut |o| {
                if let Some(l) = o.local().filter(chars) {
                    wanted.insert(l, l);
                }
            });
        }
    });
    if wanted.is_empty() {
        return;
    }
    for code in wanted.values_mut() {
        function.locals.push(ir::Local { name: None, repr: Repr::I64, owned: false, ty: "int".into() });
        *code = LocalId(function.locals.len() as u32 - 1);
    }
    walk_mut(&mut function.body, &mut |stmt| {
        if let Stmt::Let { op, site, .. } | Stmt::Do { op, site } = stmt
            && let Some(number) = as_number(op, &wanted, &literals)
        {
            *op = number;
            *site = None;
        }
    });
    let mut left: BTreeMap<LocalId, u32> = BTreeMap::new();
    walk(&function.body, &mut |stmt| stmt.uses(&mut |l| *left.entry(l).or_default() += 1));
    let only: Vec<LocalId> = wanted.keys().copied().filter(|l| !left.contains_key(l)).collect();
    define(&mut function.body, &wanted, &only);
}

struct Literals<'a>(&'a [StrLit]);

impl Literals<'_> {
    /// The code point of a literal of one character.
    fn code(&self, o: &Operand) -> Option<i64> {
        let Operand::Str(id) = o else { return None };
        match &self.0[id.index()] {
            StrLit::Text(t) => {
                let mut chars = t.chars();
                let first = chars.next()?;
                chars.next().is_none().then(|| i64::from(u32::from(first)))
            }
            StrLit::Points(points) => match **points {
                [only] => Some(i64::from(only)),
                _ => None,
            },
        }
    }
}

/// A comparison of characters, or `ord` of one, on their code points.
fn as_number(op: &Op, codes: &BTreeMap<LocalId, LocalId>, literals: &Literals) -> Option<Op> {
    let Op::Rt(fun, args) = op else { return None };
    let code = |o: &Operand| match o.local() {
        Some(l) => codes.get(&l).map(|c| Operand::Local(*c, Use::Copy)),
        None => literals.code(o).map(Operand::I64),
    };
    Some(match (fun, args.as_slice()) {
        (Fun::str_eq, [a, b]) => Op::IntCompare(Cmp::Eq, code(a)?, code(b)?),
        // Only its sign is looked at.
        (Fun::str_cmp, [a, b]) => Op::Int(IntOp::Sub, code(a)?, code(b)?),
        (Fun::str_ord, [a]) => Op::Use(code(a)?),
        _ => return None,
    })
}

/// Puts the code points where the characters are made; those in `only` are not made as strings.
fn define(block: &mut Block, codes: &BTreeMap<LocalId, LocalId>, only: &[LocalId]) {
    let mut i = 0;
    while i < block.len() {
        if let Stmt::Let { dst, op: Op::Rt(fun, args), .. } = &mut block[i]
            && let Some(code) = codes.get(dst)
        {
            let made = match *fun {
                // Raises if the number is no code point.
                Fun::str_chr => Some(Op::Use(args[0].clone())),
                Fun::str_get | Fun::str_at if only.contains(dst) => None,
                _ => Some(Op::Rt(Fun::str_first, vec![Operand::Local(*dst, Use::Copy)])),
            };
            match made {
                Some(op) => {
                    block.insert(i + 1, Stmt::Let { dst: *code, op, site: None });
                    i += 1;
                }
                None => {
                    *fun = if *fun == Fun::str_get { Fun::str_code_at } else { Fun::str_code };
                    *dst = *code;
                }
            }
        }
        block[i].blocks_mut(&mut |b| define(b, codes, only));
        i += 1;
    }
}
