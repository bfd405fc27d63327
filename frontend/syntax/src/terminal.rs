//! Terminals of the grammar: one private-use character for each.
//!
//! Owns: the numbering that `grammar/mlc.pest` repeats (a test compares the two). The order matters: the grammar uses ranges
//! such as "all comparison operators". Does not know: how a terminal is spelled in any human language.

macro_rules! terminals {
    ($($name:ident = $code:literal, $text:literal;)*) => {
        /// A terminal of the grammar; keywords of all languages, operators and groups end up here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Terminal { $($name = $code),* }

        impl Terminal {
            pub const ALL: &'static [Terminal] = &[$(Terminal::$name),*];

            /// Canonical spelling, for listings and messages.
            pub fn text(self) -> &'static str {
                match self { $(Terminal::$name => $text),* }
            }

            /// The name that the grammar file uses.
            pub fn name(self) -> &'static str {
                match self { $(Terminal::$name => stringify!($name)),* }
            }
        }
    };
}

terminals! {
    // What can be an operand by itself; a bracketed group is one terminal and is parsed on its own.
    Name = 0x00, "name";
    Number = 0x01, "number";
    Singleton = 0x02, "constant";
    Ellipsis = 0x03, "...";
    Date = 0x04, "date";
    Paren = 0x05, "(…)";
    Bracket = 0x06, "[…]";
    Brace = 0x07, "{…}";
    // String literals; neighbours are joined.
    Str = 0x08, "string";
    FString = 0x09, "f-string";
    // Comparison.
    Lt = 0x10, "<";
    Gt = 0x11, ">";
    Le = 0x12, "<=";
    Ge = 0x13, ">=";
    EqEq = 0x14, "==";
    NotEq = 0x15, "!=";
    In = 0x16, "in";
    NotIn = 0x17, "not in";
    Is = 0x18, "is";
    Not = 0x19, "not";
    And = 0x1A, "and";
    Or = 0x1B, "or";
    // Binary operators; the last three are unary ones, two are both.
    At = 0x20, "@";
    Star = 0x21, "*";
    DoubleStar = 0x22, "**";
    Slash = 0x23, "/";
    DoubleSlash = 0x24, "//";
    Percent = 0x25, "%";
    LShift = 0x26, "<<";
    RShift = 0x27, ">>";
    Amp = 0x28, "&";
    Bar = 0x29, "|";
    Caret = 0x2A, "^";
    Plus = 0x2B, "+";
    Minus = 0x2C, "-";
    Tilde = 0x2D, "~";
    // Augmented assignment.
    AtEq = 0x30, "@=";
    StarEq = 0x31, "*=";
    DoubleStarEq = 0x32, "**=";
    SlashEq = 0x33, "/=";
    DoubleSlashEq = 0x34, "//=";
    PercentEq = 0x35, "%=";
    LShiftEq = 0x36, "<<=";
    RShiftEq = 0x37, ">>=";
    AmpEq = 0x38, "&=";
    BarEq = 0x39, "|=";
    CaretEq = 0x3A, "^=";
    PlusEq = 0x3B, "+=";
    MinusEq = 0x3C, "-=";
    // Punctuation.
    Comma = 0x40, ",";
    Colon = 0x41, ":";
    Semicolon = 0x42, ";";
    Dot = 0x43, ".";
    Assign = 0x44, "=";
    Walrus = 0x45, ":=";
    Arrow = 0x46, "->";
    Question = 0x47, "?";
    Pipe = 0x48, "|>";
    SemMatch = 0x49, "~=";
    Bang = 0x4A, "!";
    OpenParen = 0x4B, "(";
    CloseParen = 0x4C, ")";
    OpenBracket = 0x4D, "[";
    CloseBracket = 0x4E, "]";
    OpenBrace = 0x4F, "{";
    CloseBrace = 0x50, "}";
    // Keywords.
    If = 0x60, "if";
    Else = 0x61, "else";
    Elif = 0x62, "elif";
    While = 0x63, "while";
    For = 0x64, "for";
    Break = 0x65, "break";
    Continue = 0x66, "continue";
    Match = 0x67, "match";
    Case = 0x68, "case";
    Default = 0x69, "default";
    Pass = 0x6A, "pass";
    With = 0x6B, "with";
    Def = 0x6C, "def";
    Enum = 0x6D, "enum";
    Type = 0x6E, "type";
    Uses = 0x6F, "uses";
    Class = 0x70, "class";
    Return = 0x71, "return";
    Yield = 0x72, "yield";
    Import = 0x73, "import";
    From = 0x74, "from";
    As = 0x75, "as";
    Lambda = 0x76, "lambda";
    Async = 0x77, "async";
    Await = 0x78, "await";
    Try = 0x79, "try";
    Except = 0x7A, "except";
    Finally = 0x7B, "finally";
    Raise = 0x7C, "raise";
    Global = 0x7D, "global";
    Nonlocal = 0x7E, "nonlocal";
    Let = 0x7F, "let";
    Const = 0x80, "const";
    Del = 0x81, "del";
    Assert = 0x82, "assert";
    Observe = 0x83, "observe";
    On = 0x84, "on";
    Canvas = 0x85, "canvas";
    Render = 0x86, "render";
    Bind = 0x87, "bind";
    Spawn = 0x88, "spawn";
    Par = 0x89, "par";
    Ai = 0x8A, "prompt";
}

impl Terminal {
    /// The character that stands for this terminal in the input of the grammar. All take three bytes in UTF-8, so a byte
    /// position divided by three is the index of the terminal.
    pub fn to_char(self) -> char {
        char::from_u32(0xE000 + self as u32).unwrap_or('\u{E000}')
    }

    /// The closing bracket that belongs to an opening one.
    pub fn closer(self) -> Option<Terminal> {
        match self {
            Terminal::OpenParen => Some(Terminal::CloseParen),
            Terminal::OpenBracket => Some(Terminal::CloseBracket),
            Terminal::OpenBrace => Some(Terminal::CloseBrace),
            _ => None,
        }
    }

    pub fn is_closer(self) -> bool {
        matches!(self, Terminal::CloseParen | Terminal::CloseBracket | Terminal::CloseBrace)
    }

    /// A terminal with which an operand may end: a name, a literal, a group.
    pub fn ends_operand(self) -> bool {
        self <= Terminal::FString || self == Terminal::Question
    }

    /// A terminal with which an operand may begin without being mistaken for a continuation of a name before it.
    pub fn begins_fresh_operand(self) -> bool {
        matches!(
            self,
            Terminal::Name
                | Terminal::Number
                | Terminal::Singleton
                | Terminal::Ellipsis
                | Terminal::Date
                | Terminal::Brace
                | Terminal::Str
                | Terminal::FString
                | Terminal::Await
                | Terminal::Lambda
        )
    }
}
