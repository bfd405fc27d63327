//! MLC08xx: faults of a language's table (`lexicons/<tag>/`, `--lexicon DIR`).
//!
//! They are reported with a file and an entry in it, without a place in a program.

crate::templates! {
    FILE_MISSING = "MLC0801", Error, "this file is missing";
    FILE_UNREADABLE = "MLC0802", Error, "this file cannot be read: {problem}";
    WRONG_FORM = "MLC0803", Error, "this file does not have the expected form";
    NOT_A_CHOICE = "MLC0804", Error, "'{value}' must be one of these: {allowed}";
    BAD_TAG = "MLC0805", Error, "'{value}' must be made of ASCII letters, digits and hyphens";
    BAD_DIGITS = "MLC0806", Error, "'{value}' must be the ten digits of one script, from zero";
    BAD_HEADER_WORD = "MLC0807", Error, "'{word}' must be one word in lower case";
    NOT_COMPOSED = "MLC0808", Error, "'{word}' is not in Unicode normal form NFC";
    TOO_MANY_WORDS = "MLC0809", Error, "'{word}' has too many words: {limit} at most";
    NOT_A_WORD = "MLC0810", Error, "'{word}' cannot be written as a word of a program";
    NO_KEYWORD = "MLC0811", Error, "there is no keyword '{name}'";
    NO_BUILTIN = "MLC0812", Error, "there is no builtin '{name}'";
    NO_SPELLING = "MLC0813", Error, "this entry has no spelling";
    TWO_MEANINGS = "MLC0814", Error, "'{word}' is also a spelling of '{other}'";
    ENGLISH_NAME = "MLC0815", Error, "'{word}' is an English name that every language understands";
    SYNONYM_IS_BUILTIN = "MLC0816", Error, "the synonym '{word}' is also a builtin";
    UNDECIDED_CLASH = "MLC0817", Error, "'{word}' is also the keyword '{keyword}': say under [clashes] which one wins";
    WRONG_WINNER = "MLC0818", Error, "for the keyword '{keyword}' the entry under [clashes] must be \"{winner}\"";
    NO_CLASH = "MLC0819", Error, "'{word}' stands under [clashes], but is not both a keyword and a builtin";
    PATTERN_HEADER = "MLC0820", Error, "'{header}' cannot be reordered: only for, while, if and with can";
    PATTERN_PARTS = "MLC0821", Error, "the pattern '{order}' needs one expression and, only for 'for', one name";
    PATTERN_WORD = "MLC0822", Error, "'{word}' means nothing in the pattern '{order}'";
    NO_ENTRY = "MLC0823", Error, "there is no such entry in English";
    STRAY_BRACE = "MLC0824", Error, "a brace belongs to no placeholder: '{text}'";
    PLACEHOLDERS = "MLC0825", Error, "the placeholders must be {expected}, not {found}";
    UNTRANSLATED = "MLC0826", Warning, "this entry is missing or not complete";
}
