//! The keyword concepts of the language, independent of any human language.
//!
//! Owns: the list of concepts, their English spelling, which of them may also be names. Does not know: other spellings.

macro_rules! keywords {
    ($($name:ident = $english:literal $kind:ident;)*) => {
        /// A keyword concept; `If` is `if` in English, `si` in French.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyword { $($name),* }

        impl Keyword {
            /// Every concept, in the order of declaration.
            pub const ALL: &'static [Keyword] = &[$(Keyword::$name),*];

            /// The preferred English spelling, which is also the name of the concept.
            pub const fn english(self) -> &'static str {
                match self { $(Keyword::$name => $english),* }
            }

            const fn kind(self) -> Kind {
                match self { $(Keyword::$name => Kind::$kind),* }
            }
        }
    };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Reserved, as in Python.
    Hard,
    /// A keyword only where one can stand; otherwise a name.
    Soft,
    /// Soft, and as a name it means a builtin that has the concept's English name: `afficher(1)`, `canal()`.
    Name,
}

keywords! {
    If = "if" Hard;
    Else = "else" Hard;
    Elif = "elif" Hard;
    While = "while" Hard;
    For = "for" Hard;
    Break = "break" Hard;
    Continue = "continue" Hard;
    Match = "match" Soft;
    Case = "case" Soft;
    Default = "default" Soft;
    Pass = "pass" Hard;
    With = "with" Hard;
    In = "in" Hard;
    Assert = "assert" Hard;
    Def = "def" Hard;
    Enum = "enum" Soft;
    Type = "type" Name;
    Uses = "uses" Soft;
    Class = "class" Hard;
    Return = "return" Hard;
    Yield = "yield" Hard;
    Import = "import" Hard;
    From = "from" Hard;
    As = "as" Hard;
    Lambda = "lambda" Hard;
    Async = "async" Hard;
    Await = "await" Hard;
    And = "and" Hard;
    Or = "or" Hard;
    Not = "not" Hard;
    NotIn = "not in" Hard;
    True = "True" Hard;
    False = "False" Hard;
    None = "None" Hard;
    Is = "is" Hard;
    Try = "try" Hard;
    Except = "except" Hard;
    Finally = "finally" Hard;
    Raise = "raise" Hard;
    Global = "global" Hard;
    Local = "local" Name;
    Const = "const" Soft;
    Let = "let" Soft;
    Nonlocal = "nonlocal" Hard;
    Del = "del" Hard;
    Observe = "observe" Soft;
    On = "on" Soft;
    Canvas = "canvas" Soft;
    Render = "render" Soft;
    Bind = "bind" Name;
    Int = "int" Name;
    Float = "float" Name;
    Str = "str" Name;
    Bool = "bool" Name;
    List = "list" Name;
    Dict = "dict" Name;
    Print = "print" Name;
    Input = "input" Name;
    Prompt = "prompt" Name;
    Think = "think" Name;
    Generate = "generate" Name;
    Stream = "stream" Name;
    Embed = "embed" Name;
    Extract = "extract" Name;
    Classify = "classify" Name;
    Plan = "plan" Name;
    Transcribe = "transcribe" Name;
    Retrieve = "retrieve" Name;
    Par = "par" Soft;
    Spawn = "spawn" Name;
    Channel = "channel" Name;
    Send = "send" Name;
    Receive = "receive" Name;
    Trace = "trace" Name;
    Cost = "cost" Name;
    Explain = "explain" Name;
    Edge = "edge" Name;
    Cloud = "cloud" Name;
    Memory = "memory" Name;
    Swarm = "swarm" Name;
    Delegate = "delegate" Name;
}

impl Keyword {
    pub fn from_english(word: &str) -> Option<Keyword> {
        Keyword::ALL.iter().copied().find(|k| k.english() == word)
    }

    /// True when the word may also be a name, so that the context decides (`print`, `match`, `type`, …).
    pub fn is_soft(self) -> bool {
        self.kind() != Kind::Hard
    }

    /// True when the word, used as a name, is the builtin of the concept's English name (`canal()` is `channel()`).
    pub fn is_name(self) -> bool {
        self.kind() == Kind::Name
    }

    /// `True`, `False` and `None` are understood in every language.
    pub(crate) fn is_universal(self) -> bool {
        matches!(self, Keyword::True | Keyword::False | Keyword::None)
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_in_declaration_order() {
        for (i, k) in Keyword::ALL.iter().enumerate() {
            assert_eq!(k.index(), i);
            assert_eq!(Keyword::from_english(k.english()), Some(*k));
        }
        assert_eq!(Keyword::ALL.len(), 81);
    }
}
