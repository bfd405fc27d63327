//! MLC05xx: constructs that this version does not compile. One code per family of constructs.

crate::templates! {
    ASYNC = "MLC0501", Error, "asynchronous code is not supported yet",
        hint "write it with generators or plain calls";
    EXCEPT_STAR = "MLC0502", Error, "`except*` is not supported yet",
        hint "catch the group with `{kw:except}` and look at its `exceptions`";
    TYPE_PARAMETERS = "MLC0503", Error, "type parameters and type aliases are not supported yet",
        hint "leave them out: annotations are hints only";
    METACLASS = "MLC0505", Error, "metaclasses are not supported yet";
    COMPLEX = "MLC0506", Error, "complex numbers are not supported yet";
    BUILTIN = "MLC0507", Error, "the builtin `{name}` is not supported";
    MODULE_VALUE = "MLC0508", Error, "the module `{name}` can only be used with a name after it (`{name}.x`)";
    INTROSPECTION = "MLC0509", Error, "`{name}()` without an argument is not supported yet";
    STARRED_BASES = "MLC0511", Error, "starred bases of a class are not supported yet";
    ANNOTATIONS_VALUE = "MLC0510", Error, "`{name}` is not supported: annotations are not kept at run time";
    OBSERVE = "MLC0520", Error, "observed variables are not supported yet",
        hint "use a plain variable and call the function that reacts";
    REACTIVE = "MLC0521", Error, "reactive statements and user interface blocks are not supported yet";
    ENUM = "MLC0522", Error, "`enum` is not supported yet", hint "use a class with class attributes";
    RECORD = "MLC0523", Error, "record types are not supported yet", hint "use a class";
    PROPAGATE = "MLC0524", Error, "`?` is not supported yet", hint "test the result with `{kw:if}`";
    SEMANTIC_MATCH = "MLC0525", Error, "`~=` is not supported yet";
    CONCURRENCY = "MLC0526", Error, "`par` and `spawn` are not supported yet", hint "call the functions one after the other";
    AI_WORD = "MLC0527", Error, "`{name}` is not supported yet";
}
