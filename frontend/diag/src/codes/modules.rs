//! MLC06xx: finding and loading modules.

crate::templates! {
    /// Neither a file of the program nor a module that comes with the compiler.
    MODULE_NOT_AVAILABLE = "MLC0601", Error, "the module `{name}` is not available",
        hint "put a file `{name}.multi` or `{name}.ml` beside the program, or use a module that comes with the compiler";
    MODULE_NOT_READABLE = "MLC0602", Error, "the file `{path}` of the module `{name}` cannot be read: {problem}";
    NO_PARENT_PACKAGE = "MLC0603", Error, "relative import outside a package",
        hint "a folder is a package when it has a file `__init__.multi` or `__init__.ml`";
    BEYOND_TOP_LEVEL_PACKAGE = "MLC0604", Error, "relative import beyond the top-level package",
        hint "use fewer leading dots";
    /// The module exists in Python with that name, or it does not; either way it is not here.
    NAME_NOT_IN_MODULE = "MLC0605", Error, "the module `{module}` has no `{name}` here";
    /// A module of the program that binds no such name.
    NAME_NEVER_IN_MODULE = "MLC0609", Warning, "the module `{module}` never binds `{name}`",
        hint "running this line raises an exception";
    CANNOT_CHANGE_MODULE = "MLC0606", Error, "names of the module `{module}` cannot be changed";
    STAR_IMPORT_ALL = "MLC0607", Error, "`import *` needs an `__all__` that is one plain list of strings";
    EXPORT_NOT_FOUND = "MLC0608", Error, "`{name}` cannot be exported: it is not a function of the main module, defined once";
}
