//! Words of the human languages: keywords, builtins, word order, messages; and which language a program is written in.
//!
//! Owns: the tables of `lexicons/`, lookups in them, language detection, the check of a table. Does not know: source
//! text, tokens, grammar. The tables are compiled in; nothing here reads files.

mod detect;
mod keyword;
mod lexicon;
mod load;
mod schema;
mod tables;
mod validate;

pub use detect::{Detection, Evidence, Hints, Outcome, Reason, Score, detect, header};
pub use keyword::Keyword;
pub use lexicon::{Lexicon, Marks, Part, Pattern};
pub use load::{Loaded, load};
pub use tables::{Example, example};
pub use validate::{Fault, Problem, validate, validate_built_in};
