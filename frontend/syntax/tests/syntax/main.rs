//! Tests of the frontend from text to tree, most of them driven by the files in `python`, `languages` and `errors`.

mod agreement;
mod common;
mod detection;
mod errors;
mod fmt;
mod grammar;
mod limits;
mod own;
mod scanner;
mod translate;
