//! MLC016x: which human language a program is written in.

crate::templates! {
    LANGUAGE_TIE = "MLC0160", Error, "cannot tell which language this program is written in: {languages}", hint "choose one with --lang, for example: --lang {example}";
    UNKNOWN_LANGUAGE = "MLC0161", Error, "there is no language '{name}'", hint "the languages are: {languages}";
}
