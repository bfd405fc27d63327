//! `mlc explain CODE`: what an error code means.

use crate::args::Common;
use crate::report::{Reader, Status, print};
use mlc_diag::catalog::EnglishSpelling;

pub fn explain(common: &Common, code: &str) -> Result<Status, Status> {
    let reader = Reader::new(common, None);
    let wanted = code.trim().to_uppercase();
    let Some(template) = mlc_diag::codes::all().find(|t| t.code == wanted) else {
        reader.failure("MLC0714", &format!("there is no error code {code}"), Some("codes look like MLC0201"));
        return Err(Status::Usage);
    };
    let mut text = format!("{}: {}\n", template.code, reader.text(template, &EnglishSpelling));
    if let Some(hint) = reader.hint(template, &EnglishSpelling) {
        text.push_str(&format!("  {hint}\n"));
    }
    Ok(print(&text))
}
