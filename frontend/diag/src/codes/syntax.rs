//! MLC02xx: grammar and well-formedness. The wording follows CPython's where CPython has one.

crate::templates! {
    INVALID_SYNTAX = "MLC0201", Error, "invalid syntax";
    UNEXPECTED_END = "MLC0202", Error, "invalid syntax: something is missing here";
    EXPECTED_COLON = "MLC0203", Error, "expected ':'";
    MISSING_COMMA = "MLC0204", Error, "invalid syntax. Perhaps you forgot a comma?";
    ASSIGN_IN_CONDITION = "MLC0205", Error, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
    FOREIGN_KEYWORD = "MLC0206", Error, "'{word}' is not a keyword here: this program is written in {language}", hint "write '{own}'";
    EXPECTED_BLOCK = "MLC0207", Error, "expected an indented block after '{keyword}' on line {line}";
    ORPHAN_CLAUSE = "MLC0208", Error, "invalid syntax: '{keyword}' belongs to no statement before it";
    EXPECTED_HANDLER = "MLC0209", Error, "expected '{kw:except}' or '{kw:finally}' block";
    EXPECTED_DEFINITION = "MLC0210", Error, "a decorator must be followed by a function or a class";
    EXPECTED_CASE = "MLC0211", Error, "only '{kw:case}' and '{kw:default}' can stand in the block of '{kw:match}'";
    MULTIPLE_EXCEPTION_TYPES = "MLC0212", Error, "multiple exception types must be parenthesized";
    EXPECTED_DICT_COLON = "MLC0213", Error, "':' expected after dictionary key";
    MIXED_DICT_AND_SET = "MLC0214", Error, "a set cannot have keys";
    TOO_NESTED = "MLC0215", Error, "this is nested too deeply";

    LANGUAGE_TIE = "MLC0216", Error, "this program could be in several languages: {languages}", hint "choose one with --lang";
    LANGUAGE_UNKNOWN = "MLC0217", Error, "'{name}' is not a language that this compiler knows";
    LANGUAGES_MIXED = "MLC0218", Error, "this program mixes keywords of {language} and {other}", hint "write it in one language; `mlc translate` helps, and --lang says which one it is";
    MISSPELT_KEYWORD = "MLC0219", Error, "invalid syntax: '{word}' is not a keyword", hint "write '{own}'";

    CANNOT_ASSIGN = "MLC0220", Error, "cannot assign to {what}";
    CANNOT_ASSIGN_HERE = "MLC0221", Error, "cannot assign to {what} here. Maybe you meant '==' instead of '='?";
    CANNOT_DELETE = "MLC0222", Error, "cannot delete {what}";
    ILLEGAL_AUGMENTED = "MLC0223", Error, "'{what}' is an illegal expression for augmented assignment";
    ILLEGAL_ANNOTATION = "MLC0224", Error, "illegal target for annotation";
    ONLY_SINGLE_TARGET = "MLC0225", Error, "only single target (not {what}) can be annotated";
    MULTIPLE_STARRED = "MLC0226", Error, "multiple starred expressions in assignment";
    STARRED_ALONE = "MLC0227", Error, "starred assignment target must be in a list or tuple";
    STARRED_HERE = "MLC0228", Error, "can't use starred expression here";
    STARRED_IN_PAREN = "MLC0229", Error, "cannot use starred expression here";
    UNPACKING_IN_COMPREHENSION = "MLC0230", Error, "iterable unpacking cannot be used in comprehension";
    DICT_UNPACKING_IN_COMPREHENSION = "MLC0231", Error, "dict unpacking cannot be used in dict comprehension";
    ASSIGN_TO_YIELD = "MLC0232", Error, "assignment to yield expression not possible";
    CONST_NEEDS_VALUE = "MLC0233", Error, "a declaration with '{kw:let}' or '{kw:const}' needs a value or a type";
    DECLARE_NAMES_ONLY = "MLC0234", Error, "only names can be declared";

    RETURN_OUTSIDE = "MLC0240", Error, "'{kw:return}' outside function";
    YIELD_OUTSIDE = "MLC0241", Error, "'{kw:yield}' outside function";
    AWAIT_OUTSIDE = "MLC0242", Error, "'{kw:await}' outside function";
    AWAIT_OUTSIDE_ASYNC = "MLC0243", Error, "'{kw:await}' outside async function";
    ASYNC_FOR_OUTSIDE = "MLC0244", Error, "'{kw:async} {kw:for}' outside async function";
    ASYNC_WITH_OUTSIDE = "MLC0245", Error, "'{kw:async} {kw:with}' outside async function";
    ASYNC_COMPREHENSION = "MLC0246", Error, "asynchronous comprehension outside of an asynchronous function";
    BREAK_OUTSIDE = "MLC0247", Error, "'{kw:break}' outside loop";
    CONTINUE_OUTSIDE = "MLC0248", Error, "'{kw:continue}' not properly in loop";
    YIELD_IN_COMPREHENSION = "MLC0249", Error, "'{kw:yield}' inside {what}";
    YIELD_FROM_IN_ASYNC = "MLC0250", Error, "'{kw:yield} {kw:from}' inside async function";
    RETURN_IN_ASYNC_GENERATOR = "MLC0251", Error, "'{kw:return}' with value in async generator";
    JUMP_IN_EXCEPT_STAR = "MLC0252", Error, "'{kw:break}', '{kw:continue}' and '{kw:return}' cannot appear in an {kw:except}* block";
    MIXED_EXCEPT = "MLC0253", Error, "cannot have both '{kw:except}' and '{kw:except}*' on the same '{kw:try}'";
    EXCEPT_STAR_NEEDS_TYPE = "MLC0254", Error, "expected one or more exception types";
    BARE_EXCEPT_NOT_LAST = "MLC0255", Error, "default '{kw:except}:' must be last";
    NONLOCAL_AT_MODULE = "MLC0256", Error, "nonlocal declaration not allowed at module level";
    STAR_IMPORT_INSIDE = "MLC0257", Error, "import * only allowed at module level";
    PARAMETER_AND_GLOBAL = "MLC0258", Error, "name '{name}' is parameter and {what}";
    FUTURE_NOT_FIRST = "MLC0275", Error, "from __future__ imports must occur at the beginning of the file";
    FUTURE_UNKNOWN = "MLC0276", Error, "future feature {name} is not defined";
    FUTURE_BRACES = "MLC0277", Error, "not a chance";

    DUPLICATE_PARAMETER = "MLC0260", Error, "duplicate argument '{name}' in function definition";
    DEFAULT_ORDER = "MLC0261", Error, "parameter without a default follows parameter with a default";
    BARE_STAR_NEEDS_NAMES = "MLC0262", Error, "named arguments must follow bare *";
    DUPLICATE_STAR = "MLC0263", Error, "* argument may appear only once";
    AFTER_KWARGS = "MLC0264", Error, "arguments cannot follow var-keyword argument";
    SLASH_FIRST = "MLC0265", Error, "at least one argument must precede /";
    SLASH_TWICE = "MLC0266", Error, "/ may appear only once";
    SLASH_AFTER_STAR = "MLC0267", Error, "/ must be ahead of *";
    REPEATED_KEYWORD = "MLC0270", Error, "keyword argument repeated: {name}";
    POSITIONAL_AFTER_KEYWORD = "MLC0271", Error, "positional argument follows keyword argument";
    POSITIONAL_AFTER_UNPACKING = "MLC0272", Error, "positional argument follows keyword argument unpacking";
    STARRED_AFTER_UNPACKING = "MLC0273", Error, "iterable argument unpacking follows keyword argument unpacking";
    DUPLICATE_TYPE_PARAMETER = "MLC0274", Error, "duplicate type parameter '{name}'";
    WALRUS_IN_ITERABLE = "MLC0280", Error, "assignment expression cannot be used in a comprehension iterable expression";
    WALRUS_REBINDS = "MLC0281", Error, "assignment expression cannot rebind comprehension iteration variable '{name}'";
    WALRUS_IN_CLASS = "MLC0282", Error, "assignment expression within a comprehension cannot be used in a class body";

    PATTERN_REPEATED_NAME = "MLC0290", Error, "multiple assignments to name '{name}' in pattern";
    PATTERN_DIFFERENT_NAMES = "MLC0291", Error, "alternative patterns bind different names";
    PATTERN_UNREACHABLE_WILDCARD = "MLC0292", Error, "wildcard makes remaining patterns unreachable";
    PATTERN_UNREACHABLE_NAME = "MLC0293", Error, "name capture '{name}' makes remaining patterns unreachable";
    PATTERN_TWO_STARS = "MLC0294", Error, "multiple starred expressions in sequence pattern";
    PATTERN_STAR_HERE = "MLC0295", Error, "a starred pattern must be in a list or tuple";
    PATTERN_REPEATED_ATTRIBUTE = "MLC0296", Error, "attribute name repeated in class pattern: {name}";
    PATTERN_POSITIONAL_ORDER = "MLC0297", Error, "positional patterns follow keyword patterns";
    PATTERN_REST_LAST = "MLC0298", Error, "the rest of a mapping pattern must be last";
    PATTERN_NUMBER = "MLC0299", Error, "{kind} number required in complex literal";
    PATTERN_WILDCARD_TARGET = "MLC0287", Error, "cannot use '_' as a target";
    PATTERN_FSTRING = "MLC0288", Error, "patterns may only match literals and attribute lookups";
    PATTERN_REPEATED_KEY = "MLC0289", Error, "mapping pattern checks duplicate key ({name})";
}
