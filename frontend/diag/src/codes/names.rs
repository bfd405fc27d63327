//! MLC03xx: names and scopes.

crate::templates! {
    UNDEFINED_NAME = "MLC0301", Warning, "the name `{name}` is not defined anywhere",
        hint "running this line raises NameError";
    CONST_REASSIGNED = "MLC0302", Error, "the constant `{name}` cannot be changed",
        hint "declare it with `{kw:let}` if it has to change";
    CONST_DECLARED_HERE = "MLC0303", Error, "declared constant here";
    NO_NONLOCAL_BINDING = "MLC0304", Error, "no binding for nonlocal `{name}` found",
        hint "an enclosing function has to bind the name";
    GLOBAL_AFTER_ASSIGNMENT = "MLC0305", Error, "`{name}` is assigned to before its global declaration";
    GLOBAL_AFTER_USE = "MLC0306", Error, "`{name}` is used before its global declaration";
    NONLOCAL_AFTER_ASSIGNMENT = "MLC0307", Error, "`{name}` is assigned to before its nonlocal declaration";
    NONLOCAL_AFTER_USE = "MLC0308", Error, "`{name}` is used before its nonlocal declaration";
    NONLOCAL_AND_GLOBAL = "MLC0309", Error, "`{name}` is nonlocal and global";
    ANNOTATED_DECLARED = "MLC0310", Error, "the annotated name `{name}` cannot be global or nonlocal";
}
