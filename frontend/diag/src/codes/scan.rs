//! MLC01xx: reading characters into tokens.

crate::templates! {
    UNCLOSED_STRING = "MLC0101", Error, "unterminated string literal", hint "a string that starts with {quote} must end with {close} on the same line";
    UNCLOSED_TRIPLE = "MLC0102", Error, "unterminated triple-quoted string literal", hint "the closing {quote} is missing before the end of the file";
    UNCLOSED_FSTRING = "MLC0103", Error, "unterminated f-string literal", hint "a string that starts with {quote} must end with {close}";
    FSTRING_SINGLE_BRACE = "MLC0104", Error, "f-string: single '{close}' is not allowed", hint "write it twice for a brace in the text";
    FSTRING_EXPECT_BRACE = "MLC0105", Error, "f-string: expecting '{close}'";
    FSTRING_EMPTY = "MLC0106", Error, "f-string: valid expression required before '{close}'";
    FSTRING_CONVERSION = "MLC0107", Error, "f-string: invalid conversion character '{found}': expected 's', 'r', or 'a'";
    FSTRING_NESTING = "MLC0108", Error, "f-string: expressions nested too deeply";
    UNPAIRED_QUOTE = "MLC0109", Error, "'{quote}' opens a quotation that is not closed on this line", hint "the closing mark is '{close}'";
    STRAY_QUOTE = "MLC0110", Error, "'{quote}' closes a quotation that was never opened";
    BAD_ESCAPE_HEX = "MLC0111", Error, "truncated escape in a string literal: '{escape}' needs {digits} hexadecimal digits";
    BAD_ESCAPE_RANGE = "MLC0112", Error, "'{escape}' is not a Unicode character: the largest one is \\U0010ffff";
    BAD_ESCAPE_NAME = "MLC0113", Error, "malformed '\\N' escape: a character name in braces must follow";
    UNKNOWN_CHARACTER_NAME = "MLC0114", Error, "unknown character name '{name}' in a \\N escape", hint "write the character itself, or its number as \\uXXXX";
    UNKNOWN_ESCAPE = "MLC0115", Warning, "invalid escape sequence '\\{escape}'", hint "the backslash stays in the string; write '\\\\' to make that clear";
    BIG_OCTAL_ESCAPE = "MLC0116", Warning, "invalid octal escape sequence '\\{escape}'";
    BYTES_NOT_ASCII = "MLC0117", Error, "bytes can only contain ASCII literal characters";
    BYTES_MIXED = "MLC0118", Error, "cannot mix bytes and nonbytes literals";
    BAD_NUMBER = "MLC0120", Error, "invalid {kind} literal";
    BAD_DIGIT = "MLC0121", Error, "invalid digit '{digit}' in {kind} literal";
    MIXED_DIGITS = "MLC0122", Error, "this number mixes digits of different scripts", hint "write all its digits in one script";
    NUMBER_TOO_LONG = "MLC0123", Error, "Exceeds the limit (4300 digits) for integer string conversion: value has {digits} digits", hint "a hexadecimal literal has no limit";
    LEADING_ZEROS = "MLC0124", Error, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
    STRAY_CHARACTER = "MLC0130", Error, "invalid character '{character}' ({code})";
    INVISIBLE_CHARACTER = "MLC0131", Error, "invisible character {code} in the program", hint "remove it";
    FOREIGN_SPACE = "MLC0132", Error, "the blank {code} is not a space", hint "use an ordinary space";
    BIDI_OUTSIDE = "MLC0133", Error, "bidirectional control character {code} in the program", hint "such characters are allowed in strings and comments only, because they change the order in which the program is shown";
    BIDI_UNBALANCED = "MLC0134", Error, "unbalanced bidirectional control character {code}", hint "every embedding or isolate must be closed inside the same string or comment";
    NUL_CHARACTER = "MLC0135", Error, "source code cannot contain null bytes";
    CONFUSABLE_NAME = "MLC0136", Warning, "the name '{name}' mixes Latin letters with look-alikes of another script", hint "'{found}' ({code}) looks like the Latin '{twin}'";
    BAD_CONTINUATION = "MLC0137", Error, "unexpected character after line continuation character";
    EOF_CONTINUATION = "MLC0138", Error, "unexpected end of file after line continuation character";
    CONTROL_CHARACTER = "MLC0139", Error, "invalid non-printable character {code}";
    UNCLOSED_BRACKET = "MLC0140", Error, "'{open}' was never closed";
    UNMATCHED_BRACKET = "MLC0141", Error, "unmatched '{close}'";
    MISMATCHED_BRACKET = "MLC0142", Error, "closing parenthesis '{close}' does not match opening parenthesis '{open}'";
    OPENED_HERE = "MLC0143", Error, "'{open}' is opened here";
    TOO_MANY_BRACKETS = "MLC0144", Error, "too many nested parentheses", hint "at most 200 brackets can be open at one place";
    INVALID_UTF8 = "MLC0145", Error, "the file is not UTF-8: the byte {byte} cannot be read", hint "save the file as UTF-8";
    LOOK_ALIKE_NAMES = "MLC0146", Warning, "the name '{name}' looks like another name of the program", hint "'{found}' ({code}) looks like the Latin '{twin}'";
    TABS_AND_SPACES = "MLC0150", Error, "inconsistent use of tabs and spaces in indentation", hint "indent with spaces only";
    BAD_DEDENT = "MLC0151", Error, "unindent does not match any outer indentation level";
    TOO_DEEP = "MLC0152", Error, "too many levels of indentation", hint "at most 100 blocks can be nested";
    UNEXPECTED_INDENT = "MLC0153", Error, "unexpected indent";
}
