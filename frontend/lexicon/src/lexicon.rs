//! The table of one human language: which words are keywords and builtins, and how each is spelled.
//!
//! Owns: lookup by word and by concept, word-order patterns. Does not know: tokens, files, diagnostics.
//! Three kinds of words: keyword spellings; synonyms, which give way where the program binds the word as a name; builtin
//! spellings, which any binding shadows.

use crate::keyword::Keyword;
use crate::schema::{
    BuiltinsFile, ExplainFile, HabitsEntry, KeywordsFile, LanguageFile, MessageEntry, MessagesFile, PatternEntry,
};
use crate::tables::{self, RawLanguage};
use crate::validate::Fault;
use mlc_diag::catalog::{Catalog, Spelling};
use mlc_diag::codes::lexicons as codes;
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// The table of one language, built in or loaded by the user.
#[derive(Debug)]
pub struct Lexicon {
    tag: String,
    english_name: String,
    native_name: String,
    script: String,
    right_to_left: bool,
    digits: Vec<char>,
    marks: Marks,
    quotes: (char, char),
    /// By `Keyword::index`: preferred spelling first, synonyms last.
    spellings: Vec<Vec<String>>,
    builtin_spellings: BTreeMap<&'static str, String>,
    words: HashMap<String, Word>,
    /// Multi-word keywords, longest first.
    phrases: Vec<(Vec<String>, Keyword)>,
    patterns: Vec<Pattern>,
}

/// The form of commas, colons, brackets and operators that goes with a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    Ascii,
    /// `，：（）`
    FullWidth,
    /// `،` and `؛`
    Arabic,
}

impl Marks {
    pub(crate) fn named(name: &str) -> Option<Marks> {
        Some(match name {
            "ascii" => Marks::Ascii,
            "full-width" => Marks::FullWidth,
            "arabic" => Marks::Arabic,
            _ => return None,
        })
    }
}

/// What one word means in a language.
#[derive(Clone, Copy, Debug, Default)]
struct Word {
    keyword: Option<Keyword>,
    builtin: Option<&'static str>,
    gives_way: bool,
    starts_phrase: bool,
}

/// A statement header whose words stand in another order than in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// `For`, `While`, `If` or `With`.
    pub header: Keyword,
    /// The closing `:` is implied.
    pub parts: Vec<Part>,
}

/// One piece of a [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Expr,
    Name,
    Keyword(Keyword),
    /// A word that exists only inside the pattern.
    Literal(String),
}

/// The files of one language, parsed; the common form of built-in and loaded languages.
pub(crate) struct Source {
    pub language: LanguageFile,
    pub keywords: KeywordsFile,
    pub builtins: BuiltinsFile,
    pub messages: MessagesFile,
    /// Of `command.toml`, with their sections.
    pub phrases: BTreeMap<String, String>,
    pub explain: ExplainFile,
}

impl Source {
    pub(crate) fn built_in(raw: &RawLanguage) -> Source {
        let lists = |l: &[(&str, &[&str])]| -> BTreeMap<String, Vec<String>> {
            l.iter().map(|(k, v)| (k.to_string(), v.iter().map(|w| w.to_string()).collect())).collect()
        };
        let pairs = |l: &[(&str, &str)]| l.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        Source {
            language: LanguageFile {
                tag: raw.tag.into(),
                english: raw.english.into(),
                native: raw.native.into(),
                script: raw.script.into(),
                direction: raw.direction.into(),
                digits: raw.digits.into(),
                header: raw.header.iter().map(|w| w.to_string()).collect(),
                habits: HabitsEntry { marks: raw.marks.into(), quotes: raw.quotes.into() },
                patterns: (raw.patterns.iter())
                    .map(|(h, o)| PatternEntry { header: h.to_string(), order: o.to_string() })
                    .collect(),
            },
            keywords: KeywordsFile { keywords: lists(raw.keywords), synonyms: lists(raw.synonyms) },
            builtins: BuiltinsFile { builtins: lists(raw.builtins), clashes: pairs(raw.clashes) },
            messages: MessagesFile::default(),
            phrases: BTreeMap::new(),
            explain: ExplainFile::default(),
        }
    }

    /// The whole of a built-in language; the messages are seldom needed.
    pub(crate) fn with_messages(raw: &RawLanguage) -> Source {
        let pairs = |l: &[(&str, &str)]| l.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        let entry = |text: &str, hint: Option<&str>| MessageEntry { text: text.into(), hint: hint.map(str::to_string) };
        let messages = MessagesFile {
            words: pairs(raw.words),
            exceptions: pairs(raw.exceptions),
            codes: raw.codes.iter().map(|(c, text, hint)| (c.to_string(), entry(text, *hint))).collect(),
        };
        let explain = ExplainFile { topics: pairs(raw.topics) };
        Source { messages, phrases: pairs(raw.phrases), explain, ..Source::built_in(raw) }
    }

    pub(crate) fn catalog(&self) -> Catalog {
        let mut catalog = Catalog::new(&self.language.tag, self.language.direction == "rtl");
        for (word, translation) in &self.messages.words {
            catalog.add_word(word, translation);
        }
        for (exception, explanation) in &self.messages.exceptions {
            catalog.add_exception(exception, explanation);
        }
        for (code, entry) in &self.messages.codes {
            catalog.add_message(code, &entry.text, entry.hint.as_deref());
        }
        for (key, phrase) in &self.phrases {
            catalog.add_phrase(key, phrase);
        }
        for (topic, text) in &self.explain.topics {
            catalog.add_topic(topic, text);
        }
        catalog
    }
}

/// The pair in `"«»"`, if it is one that strings can be written with.
pub(crate) fn quotes(text: &str) -> Option<(char, char)> {
    const PAIRS: [(char, char); 4] = [('“', '”'), ('«', '»'), ('「', '」'), ('‘', '’')];
    PAIRS.into_iter().find(|(open, close)| text.chars().eq([*open, *close]))
}

/// Reads `"{expr} {kw:for} {name}"`.
pub(crate) fn parse_pattern(header: &str, order: &str) -> Result<Pattern, Fault> {
    let keyword = |w: &str| Keyword::from_english(w).ok_or_else(|| Fault::new(&codes::NO_KEYWORD).arg("name", w));
    let head = keyword(header)?;
    if !matches!(head, Keyword::For | Keyword::While | Keyword::If | Keyword::With) {
        return Err(Fault::new(&codes::PATTERN_HEADER).arg("header", header));
    }
    let mut parts = Vec::new();
    for word in order.split_whitespace() {
        parts.push(match word {
            "{expr}" => Part::Expr,
            "{name}" => Part::Name,
            _ => match word.strip_prefix("{kw:").and_then(|w| w.strip_suffix('}')) {
                Some(w) => Part::Keyword(keyword(&w.replace('_', " "))?),
                None if word.contains(['{', '}']) => {
                    return Err(Fault::new(&codes::PATTERN_WORD).arg("word", word).arg("order", order));
                }
                None => Part::Literal(word.nfc().collect()),
            },
        });
    }
    let count = |p: &Part| parts.iter().filter(|q| *q == p).count();
    let names = usize::from(head == Keyword::For);
    if count(&Part::Expr) != 1 || count(&Part::Name) != names {
        return Err(Fault::new(&codes::PATTERN_PARTS).arg("order", order));
    }
    Ok(Pattern { header: head, parts })
}

impl Lexicon {
    /// The tags of the built-in languages, in the fixed order.
    pub fn tags() -> impl ExactSizeIterator<Item = &'static str> {
        tables::LANGUAGES.iter().map(|l| l.tag)
    }

    /// The built-in language with this tag (`"fr"`); its table is made when first asked for.
    pub fn get(tag: &str) -> Option<&'static Lexicon> {
        static BUILT: [OnceLock<Lexicon>; tables::LANGUAGES.len()] =
            [const { OnceLock::new() }; tables::LANGUAGES.len()];
        let i = tables::LANGUAGES.iter().position(|l| l.tag == tag)?;
        Some(BUILT[i].get_or_init(|| {
            let source = Source::built_in(&tables::LANGUAGES[i]);
            Lexicon::build(&source).unwrap_or_else(|e| unreachable!("built-in lexicon {tag}: {e}"))
        }))
    }

    pub fn english() -> &'static Lexicon {
        Lexicon::get("en").unwrap_or_else(|| unreachable!("English is built in"))
    }

    /// The messages of a built-in language.
    pub fn catalog(tag: &str) -> Option<&'static Catalog> {
        static BUILT: [OnceLock<Catalog>; tables::LANGUAGES.len()] =
            [const { OnceLock::new() }; tables::LANGUAGES.len()];
        let i = tables::LANGUAGES.iter().position(|l| l.tag == tag)?;
        Some(BUILT[i].get_or_init(|| Source::with_messages(&tables::LANGUAGES[i]).catalog()))
    }

    /// All built-in languages in the order en fr es de hi ar bn ta zh ja it pt pl nl sv da fi.
    pub fn all() -> impl Iterator<Item = &'static Lexicon> {
        Lexicon::tags().filter_map(Lexicon::get)
    }

    pub(crate) fn build(source: &Source) -> Result<Lexicon, String> {
        let nfc = |w: &str| -> String { w.nfc().collect() };
        let mut lexicon = Lexicon {
            tag: source.language.tag.clone(),
            english_name: source.language.english.clone(),
            native_name: source.language.native.clone(),
            script: source.language.script.clone(),
            right_to_left: source.language.direction == "rtl",
            digits: source.language.digits.chars().collect(),
            marks: Marks::named(&source.language.habits.marks).ok_or("habits: no such marks")?,
            quotes: quotes(&source.language.habits.quotes).ok_or("habits: no such quotes")?,
            spellings: vec![Vec::new(); Keyword::ALL.len()],
            builtin_spellings: BTreeMap::new(),
            words: HashMap::new(),
            phrases: Vec::new(),
            patterns: Vec::new(),
        };
        for (map, gives_way) in [(&source.keywords.keywords, false), (&source.keywords.synonyms, true)] {
            for (concept, spellings) in map {
                let keyword = Keyword::from_english(concept).ok_or_else(|| format!("no keyword `{concept}`"))?;
                for spelling in spellings {
                    lexicon.add_keyword(&nfc(spelling), keyword, gives_way);
                }
            }
        }
        for keyword in Keyword::ALL {
            // A loaded language may be incomplete; what it does not translate stays English.
            if keyword.is_universal() || lexicon.spellings[keyword.index()].is_empty() {
                lexicon.add_keyword(keyword.english(), *keyword, false);
            }
        }
        for (english, spellings) in &source.builtins.builtins {
            let name = tables::name(english).ok_or_else(|| format!("no builtin `{english}`"))?;
            for spelling in spellings {
                let spelling = nfc(spelling);
                let word = lexicon.words.entry(spelling.clone()).or_default();
                if word.keyword.is_some_and(|k| !k.is_soft() && !word.gives_way) {
                    continue;
                }
                word.builtin.get_or_insert(name);
                lexicon.builtin_spellings.entry(name).or_insert(spelling);
            }
        }
        // A soft keyword used as a name: `entier("3")`, `canal()`; a builtin of the same spelling comes first.
        for keyword in Keyword::ALL.iter().filter(|k| k.is_name()) {
            for spelling in &lexicon.spellings[keyword.index()] {
                if let Some(word) = lexicon.words.get_mut(spelling.as_str()) {
                    word.builtin.get_or_insert(keyword.english());
                }
            }
            if let Some(first) = lexicon.spellings[keyword.index()].first() {
                lexicon.builtin_spellings.entry(keyword.english()).or_insert_with(|| first.clone());
            }
        }
        for (word, concept) in tables::WORDS {
            if let Some(keyword) = Keyword::from_english(concept) {
                let entry = lexicon.words.entry(nfc(word)).or_default();
                if entry.keyword.is_none() && entry.builtin.is_none() {
                    *entry =
                        Word { keyword: Some(keyword), builtin: Some(keyword.english()), gives_way: true, ..*entry };
                }
            } else if let Some(name) = tables::name(concept) {
                lexicon.words.entry(nfc(word)).or_default().builtin.get_or_insert(name);
            }
        }
        for pattern in &source.language.patterns {
            lexicon.patterns.push(parse_pattern(&pattern.header, &pattern.order).map_err(|e| e.to_string())?);
        }
        lexicon.phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        Ok(lexicon)
    }

    /// The first meaning of a word stays; a later one that differs is a clash that the validator reports.
    fn add_keyword(&mut self, spelling: &str, keyword: Keyword, gives_way: bool) {
        if self.spellings[keyword.index()].iter().any(|s| s == spelling) {
            return;
        }
        let parts: Vec<String> = spelling.split_whitespace().map(str::to_string).collect();
        if let [_, _, ..] = parts.as_slice() {
            self.words.entry(parts[0].clone()).or_default().starts_phrase = true;
            self.phrases.push((parts, keyword));
        } else {
            let word = self.words.entry(spelling.to_string()).or_default();
            if word.keyword.is_some() {
                return;
            }
            word.keyword = Some(keyword);
            word.gives_way = gives_way;
        }
        self.spellings[keyword.index()].push(spelling.to_string());
    }

    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub fn english_name(&self) -> &str {
        &self.english_name
    }

    /// The language's name for itself: "Français".
    pub fn native_name(&self) -> &str {
        &self.native_name
    }

    /// ISO 15924 code of the script: `Latn`, `Arab`, …
    pub fn script(&self) -> &str {
        &self.script
    }

    pub fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// The form of marks that people of the language write.
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// The typographic quotation marks of the language.
    pub fn quotes(&self) -> (char, char) {
        self.quotes
    }

    /// The digits that people of the language write, from zero to nine.
    pub fn digits(&self) -> &[char] {
        &self.digits
    }

    /// Longest keyword that starts at `words[0]`, and how many words it takes. The words are NFC and follow each other on
    /// one line; at most three are looked at.
    pub fn longest_keyword(&self, words: &[&str]) -> Option<(Keyword, usize)> {
        let word = self.words.get(*words.first()?)?;
        if word.starts_phrase && words.len() > 1 {
            let fits = |(parts, _): &&(Vec<String>, Keyword)| {
                parts.len() <= words.len() && parts.iter().zip(words).all(|(p, w)| p == w)
            };
            if let Some((parts, keyword)) = self.phrases.iter().find(fits) {
                return Some((*keyword, parts.len()));
            }
        }
        word.keyword.map(|k| (k, 1))
    }

    /// True when some multi-word keyword starts with this word, so that the scanner has to look ahead.
    pub fn starts_multiword(&self, word: &str) -> bool {
        self.words.get(word).is_some_and(|w| w.starts_phrase)
    }

    /// True when the word is a synonym: a keyword unless the program binds it as a name (`retorno = 1` in Spanish, `fn` in
    /// English). Hard and soft keywords of the main table do not give way in this sense.
    pub fn gives_way(&self, word: &str) -> bool {
        self.words.get(word).is_some_and(|w| w.gives_way)
    }

    /// The preferred spelling. A keyword that a loaded language does not have keeps its English spelling.
    pub fn spell(&self, keyword: Keyword) -> &str {
        self.spellings[keyword.index()].first().map_or(keyword.english(), |s| s)
    }

    /// Every spelling, the preferred one first.
    pub fn spellings(&self, keyword: Keyword) -> &[String] {
        &self.spellings[keyword.index()]
    }

    /// Canonical English name of a word that is used as a name: French `afficher` is `print`, `intervalle` is `range`.
    /// English names answer themselves in every language.
    pub fn builtin(&self, word: &str) -> Option<&'static str> {
        self.words.get(word).and_then(|w| w.builtin).or_else(|| tables::name(word))
    }

    /// The preferred spelling of a builtin; the English name when the language has none.
    pub fn spell_builtin<'a>(&'a self, english: &'a str) -> &'a str {
        self.builtin_spellings.get(english).map_or(english, |s| s)
    }

    /// English names of the builtins that have a spelling here, with the preferred one.
    pub fn builtins(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.builtin_spellings.iter().map(|(k, v)| (*k, v.as_str()))
    }

    /// The header patterns that reorder words, in table order.
    pub fn patterns(&self) -> &[Pattern] {
        &self.patterns
    }

    /// The built-in languages that have this word as a keyword, for programs that use a word of another language.
    pub fn elsewhere(word: &str) -> Vec<(&'static str, Keyword)> {
        let found = tables::INDEX.binary_search_by(|(w, _, _)| (*w).cmp(word));
        let owners = found.map_or(0, |i| tables::INDEX[i].1);
        let keyword = |l: &'static Lexicon| {
            let parts: Vec<&str> = word.split(' ').collect();
            l.longest_keyword(&parts).filter(|(_, n)| *n == parts.len()).map(|(k, _)| k)
        };
        (tables::LANGUAGES.iter().enumerate())
            .filter(|(i, _)| owners & (1 << i) != 0)
            .filter_map(|(_, l)| Some((l.tag, keyword(Lexicon::get(l.tag)?)?)))
            .collect()
    }

    /// Every single word that means something in this language, sorted: for suggestions.
    pub fn words(&self) -> Vec<&str> {
        let means = |w: &&Word| w.keyword.is_some() || w.builtin.is_some();
        let mut all: Vec<&str> = self.words.iter().filter(|(_, w)| means(w)).map(|(s, _)| s.as_str()).collect();
        all.sort_unstable();
        all
    }

    /// What a word or phrase means to the scanner, for comparing two languages on one program.
    pub(crate) fn meaning(&self, text: &str) -> (Option<Keyword>, Option<&'static str>) {
        if text.contains(' ') {
            let parts: Vec<&str> = text.split(' ').collect();
            let keyword = self.longest_keyword(&parts).filter(|(_, n)| *n == parts.len()).map(|(k, _)| k);
            return (keyword, None);
        }
        (self.longest_keyword(&[text]).map(|(k, _)| k), self.builtin(text))
    }
}

/// Messages show keywords as the program spells them.
impl Spelling for Lexicon {
    fn keyword(&self, english: &str) -> String {
        Keyword::from_english(english).map_or(english, |k| self.spell(k)).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(tag: &str) -> &'static Lexicon {
        Lexicon::get(tag).unwrap()
    }

    #[test]
    fn every_concept_is_found_by_each_of_its_spellings() {
        for l in Lexicon::all() {
            for keyword in Keyword::ALL {
                assert!(!l.spellings(*keyword).is_empty());
                assert_eq!(l.spell(*keyword), l.spellings(*keyword)[0]);
                for spelling in l.spellings(*keyword) {
                    let words: Vec<&str> = spelling.split(' ').collect();
                    assert_eq!(l.longest_keyword(&words), Some((*keyword, words.len())), "{} {spelling}", l.tag());
                    assert_eq!(l.starts_multiword(words[0]), words.len() > 1 || l.starts_multiword(spelling));
                }
            }
        }
        assert_eq!(Lexicon::tags().collect::<Vec<_>>().join(" "), "en fr es de hi ar bn ta zh ja it pt pl nl sv da fi");
    }

    #[test]
    fn the_longest_keyword_wins() {
        assert_eq!(lexicon("fr").longest_keyword(&["sinon", "si", "x"]), Some((Keyword::Elif, 2)));
        assert_eq!(lexicon("fr").longest_keyword(&["sinon", "x"]), Some((Keyword::Else, 1)));
        assert_eq!(lexicon("fr").longest_keyword(&["pour", "chaque", "x"]), Some((Keyword::For, 2)));
        assert_eq!(lexicon("en").longest_keyword(&["not", "in"]), Some((Keyword::NotIn, 2)));
        assert_eq!(lexicon("en").longest_keyword(&["tant", "que"]), None);
        assert_eq!(lexicon("fr").longest_keyword(&["if"]), None, "English keywords are names elsewhere");
        assert_eq!(lexicon("fr").longest_keyword(&["True"]), Some((Keyword::True, 1)));
        assert_eq!(lexicon("fr").longest_keyword(&[]), None);
    }

    #[test]
    fn builtins_have_their_english_names() {
        for (tag, word, name) in [
            ("fr", "afficher", "print"),
            ("fr", "intervalle", "range"),
            ("fr", "range", "range"),
            ("fr", "ValueError", "ValueError"),
            ("fr", "superclasse", "super"),
            ("de", "ganz", "int"),
            ("de", "ganzzahl", "int"),
            ("pt", "texto", "str"),
            ("zh", "枚举", "enumerate"),
            ("es", "canal", "channel"),
            ("hi", "pensar", "think"),
            ("en", "onchange", "on_change"),
        ] {
            assert_eq!(lexicon(tag).builtin(word), Some(name), "{tag} {word}");
        }
        assert_eq!(lexicon("en").builtin("afficher"), None);
        assert_eq!(lexicon("de").builtin("abbrechen"), None, "the reserved keyword wins");
        assert_eq!(lexicon("ar").builtin("صحيح"), None);
        assert_eq!(lexicon("ar").spell_builtin("int"), "عدد_صحيح");
        assert_eq!(lexicon("fr").spell_builtin("range"), "intervalle");
        assert_eq!(lexicon("fr").spell_builtin("ValueError"), "ValueError");
    }

    #[test]
    fn synonyms_give_way_and_keywords_do_not() {
        let es = lexicon("es");
        assert_eq!(es.longest_keyword(&["función"]), Some((Keyword::Def, 1)));
        assert!(es.gives_way("función") && es.gives_way("verdadero") && !es.gives_way("def"));
        assert!(lexicon("en").gives_way("fn"));
        assert_eq!(es.spell(Keyword::Def), "def");
    }

    #[test]
    fn words_of_other_languages_are_known() {
        assert_eq!(Lexicon::elsewhere("als"), [("de", Keyword::As), ("nl", Keyword::If)]);
        assert_eq!(Lexicon::elsewhere("sinon si"), [("fr", Keyword::Elif)]);
        assert_eq!(Lexicon::elsewhere("xyzzy"), []);
    }

    #[test]
    fn patterns_are_read_in_table_order() {
        assert_eq!(Lexicon::all().map(|l| l.patterns().len()).sum::<usize>(), 22);
        let ja = lexicon("ja").patterns();
        assert_eq!(
            ja[0].parts,
            [
                Part::Expr,
                Part::Literal("内の".into()),
                Part::Literal("各".into()),
                Part::Name,
                Part::Literal("に対して".into())
            ]
        );
        assert_eq!(ja[1], Pattern { header: Keyword::While, parts: vec![Part::Expr, Part::Keyword(Keyword::While)] });
        assert!(parse_pattern("for", "{expr} {kw:for}").is_err());
        assert!(parse_pattern("def", "{expr}").is_err());
    }
}
