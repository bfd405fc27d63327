//! Questions about expressions that decide how they are lowered.

use mlc_syntax::ast::*;

/// Whether `test` holds for the expression or one inside it. Bodies of lambdas run later and do not count.
fn any(e: &Expr, test: &dyn Fn(&ExprKind) -> bool) -> bool {
    if test(&e.kind) {
        return true;
    }
    let any_of = |list: &[Expr]| list.iter().any(|e| any(e, test));
    let generators =
        |list: &[Comprehension]| list.iter().any(|g| any(&g.target, test) || any(&g.iter, test) || any_of(&g.ifs));
    match &e.kind {
        ExprKind::Name(_) | ExprKind::Constant(_) => false,
        ExprKind::BoolOp { values, .. } => any_of(values),
        ExprKind::NamedExpr { value, .. } => any(value, test),
        ExprKind::BinOp { left, right, .. } => any(left, test) || any(right, test),
        ExprKind::UnaryOp { operand, .. } => any(operand, test),
        ExprKind::Lambda { params, .. } => {
            let list = params.posonly.iter().chain(&params.args).chain(&params.kwonly);
            list.filter_map(|p| p.default.as_ref()).any(|d| any(d, test))
        }
        ExprKind::IfExp { test: t, body, orelse } => any(t, test) || any(body, test) || any(orelse, test),
        ExprKind::Dict { items } => {
            items.iter().any(|i| i.key.as_ref().is_some_and(|k| any(k, test)) || any(&i.value, test))
        }
        ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items) => any_of(items),
        ExprKind::ListComp { elt, generators: g }
        | ExprKind::SetComp { elt, generators: g }
        | ExprKind::GeneratorExp { elt, generators: g } => any(elt, test) || generators(g),
        ExprKind::DictComp { key, value, generators: g } => any(key, test) || any(value, test) || generators(g),
        ExprKind::Await(e) | ExprKind::YieldFrom(e) | ExprKind::Starred(e) => any(e, test),
        ExprKind::Yield(e) => e.as_ref().is_some_and(|e| any(e, test)),
        ExprKind::Compare { left, comparators, .. } => any(left, test) || any_of(comparators),
        ExprKind::Call { func, args, keywords } => {
            any(func, test) || any_of(args) || keywords.iter().any(|k| any(&k.value, test))
        }
        ExprKind::JoinedStr(parts) => any_part(parts, test),
        ExprKind::Attribute { value, .. } => any(value, test),
        ExprKind::Subscript { value, index } => any(value, test) || any(index, test),
        ExprKind::Slice { lower, upper, step } => [lower, upper, step].into_iter().flatten().any(|e| any(e, test)),
        ExprKind::Own(own) => match &**own {
            OwnExpr::Pipe { left, right } | OwnExpr::SemanticMatch { left, right } => {
                any(left, test) || any(right, test)
            }
            OwnExpr::Propagate(e) | OwnExpr::Spawn(e) => any(e, test),
            OwnExpr::Par(list) => any_of(list),
            OwnExpr::Ai { value, .. } => any(value, test),
            OwnExpr::Date(_) | OwnExpr::ModelRef(_) => false,
        },
    }
}

fn any_part(parts: &[FStringPart], test: &dyn Fn(&ExprKind) -> bool) -> bool {
    parts.iter().any(|part| match part {
        FStringPart::Text(_) => false,
        FStringPart::Field(field) => {
            any(&field.value, test) || field.spec.as_ref().is_some_and(|spec| any_part(spec, test))
        }
    })
}

/// Whether evaluating the expression may rebind a variable of the function.
pub fn has_walrus(e: &Expr) -> bool {
    any(e, &|kind| matches!(kind, ExprKind::NamedExpr { .. }))
}

/// Whether evaluating the expression may change an object that another part of the same expression looks at: it calls
/// something, suspends, or runs an iterator. Operators and attributes of user classes could too, but do not in practice
/// change their neighbours; they are left out so that `f"{a + 1} {b + 1}"` stays one operation.
pub fn has_effects(e: &Expr) -> bool {
    any(e, &|kind| {
        matches!(
            kind,
            ExprKind::Call { .. }
                | ExprKind::NamedExpr { .. }
                | ExprKind::Await(_)
                | ExprKind::Yield(_)
                | ExprKind::YieldFrom(_)
                | ExprKind::ListComp { .. }
                | ExprKind::SetComp { .. }
                | ExprKind::DictComp { .. }
                | ExprKind::Own(_)
        )
    })
}

/// Whether a replacement field of an f-string has effects.
pub fn field_has_effects(field: &FStringField) -> bool {
    has_effects(&field.value)
        || field.spec.as_ref().is_some_and(|spec| {
            spec.iter().any(|part| matches!(part, FStringPart::Field(inner) if field_has_effects(inner)))
        })
}
