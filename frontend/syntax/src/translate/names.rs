//! Which words of a program are builtins, and which of its names cannot stay as they are in the target language.
//!
//! Owns: that decision. Does not know: how the text is put together.

use super::{Clash, Rename};
use crate::Parsed;
use crate::ast::Name;
use crate::layout::NONE;
use crate::roles::{Role, Roles, nfkc};
use crate::scan::words::nfc;
use crate::token::Token;
use mlc_lexicon::Lexicon;
use mlc_source::{SourceFile, Span};
use std::collections::{BTreeMap, HashMap, HashSet};

pub(super) struct Names<'a> {
    file: &'a SourceFile,
    tokens: &'a [Token],
    roles: &'a Roles,
    bound: &'a HashSet<Name>,
    from: &'static Lexicon,
    to: &'static Lexicon,
    /// English name of the builtin that a word is, by its spelling.
    meanings: HashMap<&'a str, Option<&'static str>>,
    /// Every word of the program in normal form KC: new names must differ from all.
    words: HashSet<Name>,
    /// How each builtin that the program uses is written in the target.
    builtins: BTreeMap<&'static str, String>,
    renames: BTreeMap<Name, Rename>,
}

impl<'a> Names<'a> {
    pub(super) fn new(file: &'a SourceFile, parsed: &'a Parsed, roles: &'a Roles, to: &'static Lexicon) -> Names<'a> {
        let mut names = Names {
            file,
            tokens: &parsed.tokens,
            roles,
            bound: &parsed.bound,
            from: parsed.lexicon,
            to,
            meanings: HashMap::new(),
            words: HashSet::new(),
            builtins: BTreeMap::new(),
            renames: BTreeMap::new(),
        };
        names.collect();
        names.find_clashes();
        names
    }

    fn word(&self, token: usize) -> &'a str {
        self.file.slice(self.tokens[token].span)
    }

    fn collect(&mut self) {
        for (i, role) in self.roles.of.iter().enumerate() {
            if !self.tokens[i].kind.is_word() {
                continue;
            }
            let word = self.word(i);
            if !self.meanings.contains_key(word) {
                let name = nfkc(word);
                let meaning = if self.bound.contains(&name) { None } else { reads(self.from, word) };
                self.meanings.insert(word, meaning);
                self.words.insert(name);
            }
            if *role == Role::Name
                && let Some(english) = self.meanings[word]
            {
                self.builtins.entry(english).or_insert_with(|| spelling(self.to, english));
            }
        }
    }

    /// The builtin that a name is here.
    pub(super) fn meaning(&self, token: usize) -> Option<&'static str> {
        self.meanings.get(self.word(token)).copied().flatten()
    }

    pub(super) fn builtin(&self, english: &'static str) -> &str {
        self.builtins.get(english).map_or(english, String::as_str)
    }

    /// Writes a builtin by its English name, because its own spelling runs together with a neighbour.
    pub(super) fn write_in_english(&mut self, english: &'static str) -> bool {
        self.builtins.insert(english, english.to_string()).is_none_or(|before| before != english)
    }

    fn find_clashes(&mut self) {
        for i in 0..self.roles.of.len() {
            let clash = match self.roles.of[i] {
                Role::Name if self.meaning(i).is_none() => self.clash(i, true),
                Role::Label | Role::Field => self.clash(i, false),
                _ => None,
            };
            if let Some(clash) = clash {
                self.rename(i, clash);
            }
        }
    }

    /// What the name of a token would be taken for in the target.
    fn clash(&self, token: usize, as_name: bool) -> Option<Clash> {
        let word = self.word(token);
        let form = nfc(word);
        // A synonym gives way to the names of the program; the check of the finished text finds where it does not.
        if let Some((keyword, _)) = self.to.longest_keyword(&[&form])
            && !keyword.is_soft()
            && !self.to.gives_way(&form)
        {
            return Some(Clash::Keyword(keyword));
        }
        if !as_name {
            return None;
        }
        if self.bound.contains(&nfkc(word)) {
            let used = self.builtins.iter().find(|(_, spelling)| **spelling == form);
            return used.map(|(english, _)| Clash::Builtin(english));
        }
        reads(self.to, word).filter(|english| *english != form).map(Clash::Builtin)
    }

    /// Gives the name of a token a new one; false when it has one already.
    pub(super) fn rename(&mut self, token: usize, clash: Clash) -> bool {
        let from = nfkc(self.word(token));
        if self.renames.contains_key(&from) {
            return false;
        }
        let mut to = format!("{from}_");
        while self.is_taken(&to) {
            to.push('_');
        }
        self.words.insert(to.as_str().into());
        let rename = Rename { from: from.to_string(), to, clash, span: self.tokens[token].span };
        self.renames.insert(from, rename);
        true
    }

    fn is_taken(&self, name: &str) -> bool {
        self.words.contains(name)
            || self.to.longest_keyword(&[name]).is_some()
            || self.to.builtin(name).is_some()
            || self.from.builtin(name).is_some()
    }

    /// The new name of a token, if it has one.
    pub(super) fn renamed(&self, token: usize) -> Option<&str> {
        if self.renames.is_empty() {
            return None;
        }
        let name = nfkc(self.word(token));
        let rename = self.renames.get(&name)?;
        let applies = match self.roles.of[token] {
            Role::Name => self.meaning(token).is_none(),
            Role::Label | Role::Field => true,
            // What the class binds under this name is reached as an attribute.
            Role::Attribute => self.roles.members.contains(&name),
            Role::Argument { callee } | Role::ColonArgument { callee } => {
                let own = self.roles.parameters.contains(&name) || self.roles.members.contains(&name);
                own && !self.is_foreign(callee)
            }
            _ => false,
        };
        applies.then_some(rename.to.as_str())
    }

    /// True for `key` in `f(key: 1)` when the target has a keyword of that spelling: there it can stand before `=` only.
    pub(super) fn needs_assign(&self, token: usize) -> bool {
        matches!(self.roles.of[token], Role::ColonArgument { .. })
            && self.renamed(token).is_none()
            && self.to.longest_keyword(&[&nfc(self.word(token))]).is_some_and(|(keyword, _)| !keyword.is_soft())
    }

    /// True when a call goes to a builtin or to a method that no class of the program has.
    fn is_foreign(&self, callee: u32) -> bool {
        if callee == NONE {
            return false;
        }
        let callee = callee as usize;
        match self.roles.of[callee] {
            Role::Attribute => !self.bound.contains(&nfkc(self.word(callee))),
            _ => self.meaning(callee).is_some(),
        }
    }

    /// The names of the program as they are in the target.
    pub(super) fn bound_after(&self) -> HashSet<Name> {
        let new = |name: &Name| self.renames.get(name).map_or_else(|| name.clone(), |r| r.to.as_str().into());
        self.bound.iter().map(new).collect()
    }

    /// The new names, in the order of first use.
    pub(super) fn into_renames(self) -> Vec<Rename> {
        let mut all: Vec<Rename> = self.renames.into_values().collect();
        all.sort_by_key(|r: &Rename| -> Span { r.span });
        all
    }
}

/// The builtin that a language reads in a word that the program does not bind; English knows no second spellings here.
fn reads(lexicon: &Lexicon, word: &str) -> Option<&'static str> {
    let form = nfc(word);
    lexicon.builtin(&form).filter(|english| lexicon.tag() != "en" || *english == form)
}

/// The preferred spelling of a builtin, if the target reads the builtin in it; otherwise the English name.
fn spelling(to: &Lexicon, english: &'static str) -> String {
    let preferred = to.spell_builtin(english);
    let reserved = to.longest_keyword(&[preferred]).is_some_and(|(keyword, _)| !keyword.is_soft());
    if reads(to, preferred) == Some(english) && !reserved { preferred.to_string() } else { english.to_string() }
}
