//! f-strings.

use super::Lower;
use super::inspect::field_has_effects;
use mlc_hir::*;
use mlc_source::Span;
use mlc_syntax::ast::{self, FStringField, FStringPart};
use std::rc::Rc;

impl<'a> Lower<'a> {
    /// Each field is turned into text as soon as it is evaluated: in `f"{xs} {xs.pop()}"` the first field shows the list
    /// before `pop`. Where no later field has effects, one `BuildString` formats them all.
    pub(super) fn fstring(&mut self, parts: &'a [FStringPart]) -> Rvalue {
        let mut out: Vec<StrPart> = Vec::new();
        for (i, part) in parts.iter().enumerate() {
            match part {
                FStringPart::Text(text) => push_text(&mut out, text),
                FStringPart::Field(field) => {
                    if let Some(text) = &field.debug_text {
                        push_text(&mut out, text);
                    }
                    let value = self.field(field);
                    let later =
                        parts[i + 1..].iter().any(|p| matches!(p, FStringPart::Field(f) if field_has_effects(f)));
                    out.push(if later { self.formatted(value, field.span) } else { value });
                }
            }
        }
        match &out[..] {
            [] => Rvalue::Use(Operand::Const(Const::Str("".into()))),
            [StrPart::Text(text)] => Rvalue::Use(Operand::Const(Const::Str(text.clone()))),
            _ => Rvalue::BuildString(out),
        }
    }

    fn field(&mut self, field: &'a FStringField) -> StrPart {
        let mut value = self.operand(&field.value);
        let spec = field.spec.as_ref().map(|spec| {
            if spec.iter().any(|p| matches!(p, FStringPart::Field(f) if field_has_effects(f))) {
                value = self.frozen(value.clone(), field.span);
            }
            let text = self.fstring(spec);
            self.temp_value(text, field.span)
        });
        let conversion = match field.conversion {
            Some(ast::Conversion::Str) => Conversion::Str,
            Some(ast::Conversion::Repr) => Conversion::Repr,
            Some(ast::Conversion::Ascii) => Conversion::Ascii,
            None if field.debug_text.is_some() && field.spec.is_none() => Conversion::Repr,
            None => Conversion::None,
        };
        StrPart::Value { value, conversion, spec }
    }

    /// The text of one field, made now.
    fn formatted(&mut self, part: StrPart, span: Span) -> StrPart {
        let text = self.temp_value(Rvalue::BuildString(vec![part]), span);
        StrPart::Value { value: text, conversion: Conversion::None, spec: None }
    }
}

fn push_text(out: &mut Vec<StrPart>, text: &Rc<str>) {
    if text.is_empty() {
        return;
    }
    if let Some(StrPart::Text(last)) = out.last_mut() {
        *last = format!("{last}{text}").into();
    } else {
        out.push(StrPart::Text(text.clone()));
    }
}
