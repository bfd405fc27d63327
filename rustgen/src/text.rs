//! Tokens to text: formatting, and comments, which tokens cannot carry.

use crate::Error;
use proc_macro2::TokenStream;
use quote::quote;

/// Comments to put in after formatting; each stands in the code as a marker statement with its number.
#[derive(Default)]
pub(crate) struct Comments(Vec<String>);

const MARKER: &str = "mlc_comment!";

impl Comments {
    /// A statement that becomes the comment.
    pub fn marker(&mut self, text: &str) -> TokenStream {
        self.0.push(text.to_string());
        let number = proc_macro2::Literal::usize_unsuffixed(self.0.len() - 1);
        quote! { mlc_comment!(#number); }
    }
}

/// Formats the items and puts the comments in their places.
pub(crate) fn render(about: &str, head: TokenStream, items: TokenStream, comments: &Comments) -> Result<String, Error> {
    let tokens = quote! { #head #items };
    let file: syn::File = syn::parse2(tokens.clone()).map_err(|e| Error(format!("{e}\n{tokens}")))?;
    let formatted = rejoin(&prettyplease::unparse(&file));
    let mut out = String::new();
    for line in about.lines() {
        out.push_str("//! ");
        out.push_str(line);
        out.push('\n');
    }
    if !about.is_empty() {
        out.push('\n');
    }
    let mut previous_blank = true;
    for line in formatted.lines() {
        let trimmed = line.trim_start();
        let marker = trimmed
            .strip_prefix(MARKER)
            .and_then(|rest| rest.strip_prefix('('))
            .and_then(|rest| rest.strip_suffix(");"))
            .and_then(|n| n.parse::<usize>().ok());
        let item = line.len() == trimmed.len() && starts_item(trimmed);
        if item && !previous_blank {
            out.push('\n');
        }
        match marker {
            Some(n) => {
                out.push_str(&line[..line.len() - trimmed.len()]);
                out.push_str("// ");
                out.push_str(&comments.0[n]);
            }
            None => out.push_str(&tidy(line)),
        }
        out.push('\n');
        // A documented item gets its blank line before the documentation.
        previous_blank = trimmed.is_empty() || trimmed.starts_with("///") || trimmed.starts_with("#[");
    }
    Ok(out)
}

/// A path that the formatter broke behind `crate` goes to the next line as a whole. (Strings have no line breaks.)
fn rejoin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start();
        if rest.starts_with("::") && out.ends_with(" crate\n") {
            out.truncate(out.len() - " crate\n".len());
            out.push('\n');
            out.push_str(&line[..line.len() - rest.len()]);
            out.push_str("crate");
            out.push_str(rest);
        } else {
            out.push_str(line);
        }
    }
    out
}

/// The formatter prints the arguments of macros token by token; outside strings, closes the gaps it leaves.
fn tidy(line: &str) -> String {
    const GAPS: [(&str, &str); 5] =
        [(") .", ")."), ("| wide |", "|wide|"), ("crate ::", "crate::"), ("main :", "main:"), ("tables :", "tables:")];
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut in_string = false;
    while let Some(c) = rest.chars().next() {
        if !in_string && let Some((gap, closed)) = GAPS.iter().find(|(gap, _)| rest.starts_with(gap)) {
            out.push_str(closed);
            rest = &rest[gap.len()..];
            continue;
        }
        let mut length = c.len_utf8();
        if in_string && c == '\\' {
            length += rest[length..].chars().next().map_or(0, char::len_utf8);
        }
        in_string ^= c == '"';
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

fn starts_item(line: &str) -> bool {
    ["fn ", "pub fn ", "///", "pub static ", "rt::", "extern "].iter().any(|p| line.starts_with(p))
        && !line.starts_with("rt::tried")
}
