//! MLC03xx: names and scopes.

crate::templates! {
    UNDEFINED_NAME = "MLC0301", Warning, "the name `{name}` is not defined anywhere",
        hint "running this line raises NameError";
    CONST_REASSIGNED = "MLC0302", Error, "the constant `{name}` cannot be changed",
        hint "declare it with `{kw:let}` if it has to change";
    CONST_DECLARED_HERE = "MLC0303", Error, "declared constant here";
    NO_NONLOCAL_BINDING = "MLC0304", Error, "no binding for nonlocal `{name}` found",
        hint "an enclosing function has to bind the name";
    GLOBAL_PARAMETER = "MLC0305", Error, "`{name}` is parameter and global";
    NONLOCAL_PARAMETER = "MLC0306", Error, "`{name}` is parameter and nonlocal";
    GLOBAL_AFTER_ASSIGNMENT = "MLC0307", Error, "`{name}` is assigned to before its global declaration";
    GLOBAL_AFTER_USE = "MLC0308", Error, "`{name}` is used before its global declaration";
    NONLOCAL_AFTER_ASSIGNMENT = "MLC0309", Error, "`{name}` is assigned to before its nonlocal declaration";
    NONLOCAL_AFTER_USE = "MLC0310", Error, "`{name}` is used before its nonlocal declaration";
    NONLOCAL_AND_GLOBAL = "MLC0311", Error, "`{name}` is nonlocal and global";
    NONLOCAL_IN_MODULE = "MLC0312", Error, "a nonlocal declaration is not allowed at module level";
    ANNOTATED_DECLARED = "MLC0313", Error, "the annotated name `{name}` cannot be global or nonlocal";
    DUPLICATE_PARAMETER = "MLC0314", Error, "duplicate parameter `{name}`";
    KEYWORD_REPEATED = "MLC0315", Error, "the keyword argument `{name}` is repeated";
    WALRUS_IN_ITERABLE = "MLC0316", Error, "`:=` cannot be used in the iterable of a comprehension";
    WALRUS_REBINDS_TARGET = "MLC0317", Error, "`:=` cannot rebind the iteration variable `{name}` of a comprehension";
    WALRUS_IN_CLASS_COMPREHENSION = "MLC0318", Error, "`:=` in a comprehension cannot be used in a class body";
    RETURN_OUTSIDE_FUNCTION = "MLC0319", Error, "`{kw:return}` outside a function";
    YIELD_OUTSIDE_FUNCTION = "MLC0320", Error, "`{kw:yield}` outside a function";
    YIELD_IN_COMPREHENSION = "MLC0321", Error, "`{kw:yield}` inside a comprehension";
    BREAK_OUTSIDE_LOOP = "MLC0322", Error, "`{kw:break}` outside a loop";
    CONTINUE_OUTSIDE_LOOP = "MLC0323", Error, "`{kw:continue}` outside a loop";
    STAR_IMPORT_NOT_AT_MODULE_LEVEL = "MLC0324", Error, "`import *` is only allowed at module level";
    CANNOT_ASSIGN_DEBUG = "MLC0325", Error, "cannot assign to `{name}`";
    STARRED_TARGETS = "MLC0326", Error, "several starred targets in one assignment";
    STARRED_TARGET_ALONE = "MLC0327", Error, "a starred target has to be in a list or tuple";
    BARE_EXCEPT_NOT_LAST = "MLC0328", Error, "an `{kw:except}` without a class has to be the last one";
    NAME_BOUND_TWICE_IN_PATTERN = "MLC0329", Error, "the pattern binds `{name}` twice";
    PATTERN_NEVER_REACHED = "MLC0330", Error, "this pattern always matches and makes the following ones unreachable";
    ALTERNATIVES_BIND_DIFFERENTLY = "MLC0331", Error, "alternatives of a pattern have to bind the same names";
    STARRED_PATTERNS = "MLC0332", Error, "several starred names in one pattern";
}
