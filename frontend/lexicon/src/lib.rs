//! `mlc_lexicon`
