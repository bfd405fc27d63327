//! Templates of expressions and simple statements: what generated programs can say.
//!
//! In a template, `{kind}` is an expression of that kind, `{kind:N}` one that binds at least as tightly as level `N`
//! (or is put in parentheses), `{kind!}` a variable, `{=kind}` an expression that is kept small, because its value is
//! stored. `<kind>` is a new variable of the template's own (of a comprehension or a lambda); `{^kind}` does not see it.
//! `{{` and `}}` are braces. The other names are in `expand.rs`.

use super::kind::Kind;

/// Levels of binding, as Python's grammar has them.
pub mod level {
    pub const LAMBDA: u8 = 0;
    pub const CONDITIONAL: u8 = 1;
    pub const OR: u8 = 2;
    pub const AND: u8 = 3;
    pub const NOT: u8 = 4;
    pub const COMPARE: u8 = 5;
    pub const BIT_OR: u8 = 6;
    pub const BIT_XOR: u8 = 7;
    pub const BIT_AND: u8 = 8;
    pub const SHIFT: u8 = 9;
    pub const SUM: u8 = 10;
    pub const TERM: u8 = 11;
    pub const UNARY: u8 = 12;
    pub const POWER: u8 = 13;
    pub const PRIMARY: u8 = 14;
}
use level::{
    AND, BIT_AND, BIT_OR, BIT_XOR, COMPARE, CONDITIONAL, LAMBDA, NOT, OR, POWER, PRIMARY, SHIFT, SUM, TERM, UNARY,
};

/// A template of an expression.
pub struct Rule {
    /// The name in the histogram.
    pub feature: &'static str,
    /// How tightly the whole binds.
    pub level: u8,
    pub text: &'static str,
    /// Whether the result can be larger than its operands by more than a little.
    pub grows: bool,
    pub weight: usize,
    /// Whether it often raises.
    pub raises: bool,
}

const fn rule(feature: &'static str, level: u8, text: &'static str) -> Rule {
    Rule { feature, level, text, grows: false, weight: 2, raises: false }
}

const fn often(feature: &'static str, level: u8, text: &'static str) -> Rule {
    Rule { feature, level, text, grows: false, weight: 6, raises: false }
}

const fn grows(feature: &'static str, level: u8, text: &'static str) -> Rule {
    Rule { feature, level, text, grows: true, weight: 3, raises: false }
}

const fn raises(feature: &'static str, level: u8, text: &'static str) -> Rule {
    Rule { feature, level, text, grows: false, weight: 6, raises: true }
}

const INT: &[Rule] = &[
    often("int +", SUM, "{int:10} + {int:11}"),
    often("int -", SUM, "{int:10} - {int:11}"),
    Rule { feature: "int *", level: TERM, text: "{int:11} * {int:12}", grows: true, weight: 6, raises: false },
    rule("int //", TERM, "{int:11} // {nonzero}"),
    raises("int // any", TERM, "{int:11} // {int:12}"),
    rule("int %", TERM, "{int:11} % {nonzero}"),
    raises("int % any", TERM, "{int:11} % {int:12}"),
    grows("int **", POWER, "{int:14} ** {small}"),
    rule("int pow modulo", PRIMARY, "pow({int}, {small}, {nonzero})"),
    rule("int &", BIT_AND, "{int:8} & {int:9}"),
    rule("int |", BIT_OR, "{int:6} | {int:7}"),
    rule("int ^", BIT_XOR, "{int:7} ^ {int:8}"),
    grows("int <<", SHIFT, "{int:9} << {small}"),
    grows("int << big", SHIFT, "{int:9} << {shift}"),
    rule("int >>", SHIFT, "{int:9} >> {small}"),
    rule("int >> big", SHIFT, "{int:9} >> {shift}"),
    rule("int unary -", UNARY, "-{int:12}"),
    rule("int unary +", UNARY, "+{int:12}"),
    rule("int ~", UNARY, "~{int:12}"),
    rule("int from bool", SUM, "{bool:10} + {int:11}"),
    rule("len", PRIMARY, "len({ints})"),
    rule("len", PRIMARY, "len({str})"),
    rule("len", PRIMARY, "len({dict})"),
    rule("len", PRIMARY, "len({mixed})"),
    often("list[0] guarded", PRIMARY, "({ints:2} or [{int}])[{end}]"),
    rule("list[i % len]", PRIMARY, "({ints:2} or [{int}])[{int:11} % 1]"),
    rule("sum", PRIMARY, "sum({ints})"),
    rule("sum of generator", PRIMARY, "sum({int} for <int> in {^ints:14}[:{few}])"),
    rule("sum with start", PRIMARY, "sum({ints}, {int})"),
    rule("max", PRIMARY, "max({int}, {int})"),
    rule("min", PRIMARY, "min({int}, {int}, {int})"),
    rule("max default", PRIMARY, "max({ints}, default={int})"),
    rule("min key", PRIMARY, "min({^ints}, key=lambda <int>: {int}, default={^int})"),
    rule("abs", PRIMARY, "abs({int})"),
    rule("int from str", PRIMARY, "int(\"{literal}\")"),
    raises("int from base", PRIMARY, "int(\"{digits}\", {base})"),
    raises("int from float", PRIMARY, "int({float})"),
    raises("round to int", PRIMARY, "round({float})"),
    rule("round int digits", PRIMARY, "round({int}, {index})"),
    rule("ord", PRIMARY, "ord({str:14}[:1] or \"z\")"),
    rule("divmod", PRIMARY, "divmod({int}, {nonzero})[{bit}]"),
    rule("int.bit_length", PRIMARY, "{int:15}.bit_length()"),
    rule("int.bit_count", PRIMARY, "{int:15}.bit_count()"),
    rule("str.count", PRIMARY, "{str:14}.count({str})"),
    rule("str.find", PRIMARY, "{str:14}.find({str})"),
    raises("str.index", PRIMARY, "{str:14}.index({str})"),
    rule("str.rfind", PRIMARY, "{str:14}.rfind({str}, {small})"),
    raises("list.index", PRIMARY, "{ints:14}.index({int})"),
    rule("list.count", PRIMARY, "{ints:14}.count({int})"),
    raises("list[i]", PRIMARY, "{ints:14}[{index}]"),
    raises("list[expr]", PRIMARY, "{ints:14}[{int} % {positive}]"),
    raises("dict[k]", PRIMARY, "{dict:14}[{key}]"),
    rule("dict.get", PRIMARY, "{dict:14}.get({key}, {int})"),
    raises("call of closure", PRIMARY, "{fn:14}({int})"),
    rule("next default", PRIMARY, "next({gen!}, {int})"),
    raises("next", PRIMARY, "next({gen!})"),
    often("int conditional", CONDITIONAL, "{int:2} if {bool:2} else {int:1}"),
    rule("int or", OR, "{int:2} or {int:3}"),
    rule("int and", AND, "{int:3} and {int:4}"),
    rule("math.gcd", PRIMARY, "math.gcd({int}, {int})"),
    raises("math.isqrt", PRIMARY, "math.isqrt(abs({int}))"),
    raises("math.floor", PRIMARY, "math.floor({float})"),
    raises("math.ceil", PRIMARY, "math.ceil({float})"),
    rule("math.comb", PRIMARY, "math.comb({positive}, {small})"),
    raises("bytes[i]", PRIMARY, "{bytes:14}[{index}]"),
    rule("hash", PRIMARY, "hash({int})"),
];

const FLOAT: &[Rule] = &[
    often("float +", SUM, "{float:10} + {float:11}"),
    often("float -", SUM, "{float:10} - {float:11}"),
    often("float *", TERM, "{float:11} * {float:12}"),
    raises("float /", TERM, "{float:11} / {float:12}"),
    rule("int / int", TERM, "{int:11} / {nonzero}"),
    raises("int / int any", TERM, "{int:11} / {int:12}"),
    raises("float //", TERM, "{float:11} // {float:12}"),
    raises("float %", TERM, "{float:11} % {float:12}"),
    raises("float **", POWER, "{float:14} ** {exponent}"),
    rule("float + int", SUM, "{float:10} + {int:11}"),
    rule("int * float", TERM, "{int:11} * {float:12}"),
    rule("float unary -", UNARY, "-{float:12}"),
    raises("float of int", PRIMARY, "float({int})"),
    raises("float of str", PRIMARY, "float({floatword})"),
    rule("abs float", PRIMARY, "abs({float})"),
    rule("round digits", PRIMARY, "round({float}, {index})"),
    rule("floats[0] guarded", PRIMARY, "({floats:2} or [{float}])[{end}]"),
    rule("float / nonzero", TERM, "{float:11} / {floatnonzero}"),
    rule("sum floats", PRIMARY, "sum({floats})"),
    rule("max floats", PRIMARY, "max({floats}, default={float})"),
    rule("min mixed numbers", PRIMARY, "min({float}, {int})"),
    rule("float conditional", CONDITIONAL, "{float:2} if {bool:2} else {float:1}"),
    rule("math.sqrt", PRIMARY, "math.sqrt(abs({float}))"),
    raises("math.sqrt any", PRIMARY, "math.sqrt({float})"),
    rule("math.fabs", PRIMARY, "math.fabs({float})"),
    rule("math.copysign", PRIMARY, "math.copysign({float}, {float})"),
    raises("floats[i]", PRIMARY, "{floats:14}[{index}]"),
    raises("math.fmod", PRIMARY, "math.fmod({float}, {float})"),
    rule("math constants", PRIMARY, "math.inf"),
];

const BOOL: &[Rule] = &[
    often("int <", COMPARE, "{int:6} < {int:6}"),
    rule("int ==", COMPARE, "{int:6} == {int:6}"),
    rule("int !=", COMPARE, "{int:6} != {int:6}"),
    rule("int >=", COMPARE, "{int:6} >= {int:6}"),
    rule("chained comparison", COMPARE, "{int:6} < {int:6} <= {int:6}"),
    rule("float <=", COMPARE, "{float:6} <= {float:6}"),
    rule("float ==", COMPARE, "{float:6} == {float:6}"),
    rule("int < float", COMPARE, "{int:6} < {float:6}"),
    rule("str <", COMPARE, "{str:6} < {str:6}"),
    rule("str ==", COMPARE, "{str:6} == {str:6}"),
    rule("list ==", COMPARE, "{ints:6} == {ints:6}"),
    rule("list <", COMPARE, "{ints:6} < {ints:6}"),
    rule("tuple ==", COMPARE, "{tuple:6} == {tuple:6}"),
    raises("tuple <", COMPARE, "{tuple:6} < {tuple:6}"),
    rule("any ==", COMPARE, "{any:6} == {any:6}"),
    rule("any !=", COMPARE, "{any:6} != {any:6}"),
    raises("any <", COMPARE, "{any:6} < {any:6}"),
    rule("in list", COMPARE, "{int:6} in {ints:6}"),
    rule("not in list", COMPARE, "{int:6} not in {ints:6}"),
    rule("in str", COMPARE, "{str:6} in {str:6}"),
    rule("in dict", COMPARE, "{key} in {dict:6}"),
    rule("in set", COMPARE, "{int:6} in {set:6}"),
    rule("in mixed", COMPARE, "{scalar:6} in {mixed:6}"),
    rule("in range", COMPARE, "{int:6} in range({small}, {positive})"),
    rule("is None", COMPARE, "{any!} is None"),
    rule("is not None", COMPARE, "{any!} is not None"),
    rule("isinstance", PRIMARY, "isinstance({any}, {class})"),
    rule("isinstance tuple", PRIMARY, "isinstance({any}, ({class}, {class}))"),
    rule("not", NOT, "not {bool:4}"),
    rule("and", AND, "{bool:3} and {bool:4}"),
    rule("or", OR, "{bool:2} or {bool:3}"),
    rule("bool of int", PRIMARY, "bool({int})"),
    rule("bool of container", PRIMARY, "bool({mixed})"),
    rule("any of generator", PRIMARY, "any({bool} for <int> in {^ints:14}[:{few}])"),
    rule("all of generator", PRIMARY, "all({bool} for <int> in range({^small}))"),
    rule("str.startswith", PRIMARY, "{str:14}.startswith({str})"),
    rule("str.endswith tuple", PRIMARY, "{str:14}.endswith(({text}, {text}))"),
    rule("str.isdigit", PRIMARY, "{str:14}.isdigit()"),
    rule("str.isalpha", PRIMARY, "{str:14}.isalpha()"),
    rule("str.isupper", PRIMARY, "{str:14}.isupper()"),
    rule("str.isspace", PRIMARY, "{str:14}.isspace()"),
    rule("float.is_integer", PRIMARY, "{float:15}.is_integer()"),
    rule("math.isinf", PRIMARY, "math.isinf({float})"),
    rule("math.isnan", PRIMARY, "math.isnan({float})"),
    rule("set <=", COMPARE, "{set:6} <= {set:6}"),
    rule("set.isdisjoint", PRIMARY, "{set:14}.isdisjoint({set})"),
    rule("bool &", BIT_AND, "{bool:8} & {bool:9}"),
    rule("bool ^", BIT_XOR, "{bool:7} ^ {bool:8}"),
    rule("hasattr", PRIMARY, "hasattr({any}, \"append\")"),
    rule("callable", PRIMARY, "callable({any})"),
    rule("walrus", COMPARE, "(<:int> := {^=int}) > {int:6}"),
];

const STR: &[Rule] = &[
    grows("str +", SUM, "{str:10} + {str:11}"),
    grows("str *", TERM, "{str:11} * {few}"),
    grows("int * str", TERM, "{few} * {str:12}"),
    Rule { feature: "f-string", level: PRIMARY, text: "{fstring}", grows: true, weight: 12, raises: false },
    grows("str of any", PRIMARY, "str({any})"),
    grows("repr of any", PRIMARY, "repr({any})"),
    grows("repr of str", PRIMARY, "repr({str})"),
    grows("ascii", PRIMARY, "ascii({str})"),
    grows("format()", PRIMARY, "format({int}, {intspec})"),
    grows("format() float", PRIMARY, "format({float}, {floatspec})"),
    rule("str.upper", PRIMARY, "{str:14}.upper()"),
    rule("str.lower", PRIMARY, "{str:14}.lower()"),
    rule("str.title", PRIMARY, "{str:14}.title()"),
    rule("str.capitalize", PRIMARY, "{str:14}.capitalize()"),
    rule("str.swapcase", PRIMARY, "{str:14}.swapcase()"),
    rule("str.casefold", PRIMARY, "{str:14}.casefold()"),
    rule("str.strip", PRIMARY, "{str:14}.strip()"),
    rule("str.strip chars", PRIMARY, "{str:14}.strip({text})"),
    rule("str.lstrip", PRIMARY, "{str:14}.lstrip({text})"),
    rule("str.rstrip", PRIMARY, "{str:14}.rstrip()"),
    grows("str.replace", PRIMARY, "{str:14}.replace({str}, {str})"),
    grows("str.replace count", PRIMARY, "{str:14}.replace({text}, {str}, {few})"),
    grows("str.center", PRIMARY, "{str:14}.center({width}, \"*\")"),
    grows("str.ljust", PRIMARY, "{str:14}.ljust({width})"),
    grows("str.rjust", PRIMARY, "{str:14}.rjust({width}, \"·\")"),
    grows("str.zfill", PRIMARY, "{str:14}.zfill({width})"),
    grows("str.join", PRIMARY, "{text}.join({strs})"),
    grows("str.join generator", PRIMARY, "{text}.join(str({any}) for <int> in {^ints:14}[:{few}])"),
    rule("str.removeprefix", PRIMARY, "{str:14}.removeprefix({str})"),
    rule("str.removesuffix", PRIMARY, "{str:14}.removesuffix({str})"),
    grows("str.expandtabs", PRIMARY, "{str:14}.expandtabs({small})"),
    grows("str.translate", PRIMARY, "{str:14}.translate({{97: \"A\", 101: None}})"),
    grows("str.format", PRIMARY, "\"{{}}-{{:>5}}|\".format({any}, {str})"),
    grows("str.format names", PRIMARY, "\"{{a:+d}}/{{b:.2f}}\".format(a={int}, b={float})"),
    grows("str % tuple", TERM, "\"%d %s %5.2f\" % ({int}, {any}, {float})"),
    grows("str % one", TERM, "\"<%r>\" % ({str},)"),
    raises("str[i]", PRIMARY, "{str:14}[{index}]"),
    rule("str slice", PRIMARY, "{str:14}[{index}:{small}]"),
    rule("str slice step", PRIMARY, "{str:14}[::{step}]"),
    rule("chr", PRIMARY, "chr(97 + {int:11} % 26)"),
    rule("str[0] guarded", PRIMARY, "({str:2} or \"?\")[{end}]"),
    rule("strs[0] guarded", PRIMARY, "({strs:2} or [{str}])[{end}]"),
    rule("hex", PRIMARY, "hex({int})"),
    rule("bin", PRIMARY, "bin({int:8} & 0xFFF)"),
    rule("oct", PRIMARY, "oct({int})"),
    rule("type name", PRIMARY, "type({any}).__name__"),
    rule("str conditional", CONDITIONAL, "{str:2} if {bool:2} else {str:1}"),
    rule("str or", OR, "{str:2} or {str:3}"),
    raises("strs[i]", PRIMARY, "{strs:14}[{index}]"),
    rule("min str", PRIMARY, "min({str}, {str})"),
    rule("max key len", PRIMARY, "max({strs}, key=len, default=\"none\")"),
    rule("str.partition", PRIMARY, "{str:14}.partition({text})[{bit}]"),
    rule("implicit concatenation", PRIMARY, "({text} {text})"),
    rule("bytes.decode", PRIMARY, "{bytes:14}.decode(\"latin-1\")"),
];

const BYTES: &[Rule] = &[
    rule("str.encode", PRIMARY, "{str:14}.encode()"),
    grows("bytes +", SUM, "{bytes:10} + {bytes:11}"),
    rule("bytes slice", PRIMARY, "{bytes:14}[{index}:{small}]"),
    raises("bytes of ints", PRIMARY, "bytes([{int} % 256, {int} % 256])"),
    rule("bytes.upper", PRIMARY, "{bytes:14}.upper()"),
    grows("bytes *", TERM, "{bytes:11} * {few}"),
];

const INTS: &[Rule] = &[
    often("list display", PRIMARY, "[{=int}, {=int}, {=int}]"),
    rule("list display one", PRIMARY, "[{=int}]"),
    rule("list of range", PRIMARY, "list(range({small}, {width}, {positive}))"),
    rule("list of range down", PRIMARY, "list(range({width}, {index}, -{positive}))"),
    often("list comprehension", PRIMARY, "[{=int} for <int> in {^ints:14}[:{^few}]]"),
    rule("list comprehension if", PRIMARY, "[{=int} for <int> in range({^small}) if {bool:2}]"),
    grows("nested comprehension", PRIMARY, "[{=int} for <int> in range({^few}) for <int> in {^ints:14}[:{^few}]]"),
    rule("list slice", PRIMARY, "{ints:14}[{index}:{small}]"),
    rule("list slice step", PRIMARY, "{ints:14}[::{step}]"),
    grows("list +", SUM, "{ints:10} + {ints:11}"),
    grows("list *", TERM, "{ints:11} * {few}"),
    rule("sorted", PRIMARY, "sorted({ints})"),
    rule("sorted reverse", PRIMARY, "sorted({ints}, reverse={bool})"),
    rule("sorted key lambda", PRIMARY, "sorted({^ints}, key=lambda <int>: {int})"),
    rule("sorted key closure", PRIMARY, "sorted({ints}, key={fn})"),
    rule("reversed", PRIMARY, "list(reversed({ints}))"),
    rule("map", PRIMARY, "list(map({fn}, {ints:14}[:{few}]))"),
    rule("map lambda", PRIMARY, "list(map(lambda <int>: {=int}, {^ints:14}[:{^few}]))"),
    rule("map two", PRIMARY, "list(map(lambda <int>, <int>: {=int}, {^ints:14}[:{^few}], {^ints}))"),
    rule("filter", PRIMARY, "list(filter(lambda <int>: {bool}, {^ints}))"),
    grows("list star", PRIMARY, "[*{ints:6}, {=int}, *{ints:6}]"),
    rule("list of dict values", PRIMARY, "list({dict:14}.values())"),
    rule("list of set", PRIMARY, "sorted({set})"),
    rule("list of generator", PRIMARY, "list({gen})"),
    rule("list conditional", CONDITIONAL, "{ints:2} if {bool:2} else {ints:1}"),
    rule("list.copy", PRIMARY, "{ints:14}.copy()"),
    rule("len comprehension", PRIMARY, "[len(<str>) for {bound} in {^strs:2}]"),
    rule("zip comprehension", PRIMARY, "[{=int} for <int>, <int> in zip({^ints}, {^ints:14}[:{^few}])]"),
];

const FLOATS: &[Rule] = &[
    often("float list", PRIMARY, "[{float}, {float}]"),
    rule("float comprehension", PRIMARY, "[{float} for <float> in {^floats:14}[:{^few}]]"),
    rule("float comprehension of ints", PRIMARY, "[<int> * 0.5 for {bound} in {^ints:14}[:{^few}]]"),
    rule("float list slice", PRIMARY, "{floats:14}[{index}:]"),
    grows("float list +", SUM, "{floats:10} + {floats:11}"),
    grows("float list *", TERM, "[{float}] * {few}"),
];

const STRS: &[Rule] = &[
    often("str list", PRIMARY, "[{=str}, {=str}]"),
    rule("str.split", PRIMARY, "{str:14}.split()"),
    rule("str.split sep", PRIMARY, "{str:14}.split({sep})"),
    rule("str.split max", PRIMARY, "{str:14}.split({sep}, {few})"),
    rule("str.rsplit", PRIMARY, "{str:14}.rsplit({sep}, 1)"),
    rule("str.splitlines", PRIMARY, "{str:14}.splitlines()"),
    rule("list of str", PRIMARY, "list({str})[:6]"),
    rule("sorted dict", PRIMARY, "sorted({dict})"),
    rule("sorted strs", PRIMARY, "sorted({strs}, key=len)"),
    rule("sorted key tuple", PRIMARY, "sorted({^strs}, key=lambda <str>: (len({bound}), {bound}))"),
    rule("str comprehension", PRIMARY, "[{=str} for <str> in {^strs:14}[:{^few}]]"),
    rule("str comprehension if", PRIMARY, "[{=str} for <str> in {^str:14}[:{^few}] if {bool:2}]"),
    grows("strs +", SUM, "{strs:10} + {strs:11}"),
    rule("list of keys", PRIMARY, "list({dict:14}.keys())"),
];

const MIXED: &[Rule] = &[
    often("mixed list", PRIMARY, "[{=scalar}, {=scalar}, {=scalar}]"),
    rule("mixed list None", PRIMARY, "[None, {=scalar}, {bool}]"),
    rule("mixed comprehension", PRIMARY, "[{=scalar} for <any> in {^mixed:14}[:{^few}]]"),
    rule("mixed slice", PRIMARY, "{mixed:14}[{index}:]"),
    grows("mixed +", SUM, "{mixed:10} + {mixed:11}"),
    grows("mixed + ints", SUM, "{mixed:10} + {ints:11}"),
    rule("list of tuple", PRIMARY, "list({tuple})"),
    rule("list of zip", PRIMARY, "list(zip({ints}, {strs}))"),
    rule("list of enumerate", PRIMARY, "list(enumerate({strs}, {small}))"),
    rule("list of items", PRIMARY, "list({dict:14}.items())"),
    rule("table values", PRIMARY, "list({table:14}.values())"),
    raises("sorted mixed", PRIMARY, "sorted({mixed})"),
    rule("sorted mixed key", PRIMARY, "sorted({mixed}, key=str)"),
    rule("conditional in list", PRIMARY, "[{=scalar} if {bool:2} else {=scalar} for <int> in range({^few})]"),
];

const TUPLE: &[Rule] = &[
    often("tuple display", PRIMARY, "({=scalar}, {=scalar})"),
    rule("tuple of one", PRIMARY, "({=int},)"),
    rule("tuple empty", PRIMARY, "()"),
    rule("tuple of list", PRIMARY, "tuple({ints})"),
    grows("tuple +", SUM, "{tuple:10} + {tuple:11}"),
    grows("tuple *", TERM, "{tuple:11} * {few}"),
    rule("tuple slice", PRIMARY, "{tuple:14}[{index}:]"),
    rule("tuple divmod", PRIMARY, "divmod({int}, {nonzero})"),
    rule("tuple of str.partition", PRIMARY, "{str:14}.rpartition({text})"),
    rule("tuple of generator", PRIMARY, "tuple({=scalar} for <int> in range({^few}))"),
];

const DICT: &[Rule] = &[
    often("dict display", PRIMARY, "{{{key}: {=int}, {key}: {=int}}}"),
    rule("dict empty", PRIMARY, "{{}}"),
    rule("dict comprehension", PRIMARY, "{{str({=int}): {=int} for <int> in range({^small})}}"),
    rule("dict comprehension items", PRIMARY, "{{<str>: {=int} for {bound}, <int> in {^dict:14}.items()}}"),
    rule("dict **", PRIMARY, "{{**{dict:6}, {key}: {=int}}}"),
    rule("dict |", BIT_OR, "{dict:6} | {dict:7}"),
    rule("dict of zip", PRIMARY, "dict(zip({strs}, {ints}))"),
    rule("dict of keywords", PRIMARY, "dict(alpha={=int}, beta={=int})"),
    rule("dict.fromkeys", PRIMARY, "dict.fromkeys({strs}, {=int})"),
    rule("dict.copy", PRIMARY, "{dict:14}.copy()"),
];

const TABLE: &[Rule] = &[
    often("mixed dict", PRIMARY, "{{{=scalar}: {=scalar}, {=scalar}: {=scalar}}}"),
    rule("mixed dict equal keys", PRIMARY, "{{1: {=scalar}, 1.0: {=scalar}, True: {=scalar}, None: {=int}}}"),
    rule("mixed dict comprehension", PRIMARY, "{{<any>: {=scalar} for {bound} in {^tuple}}}"),
    rule("mixed dict |", BIT_OR, "{table:6} | {dict:7}"),
    rule("dict of lists", PRIMARY, "{{{key}: {ints}, {key}: {mixed}}}"),
];

const SET: &[Rule] = &[
    often("set display", PRIMARY, "{{{=int}, {=int}, {small}}}"),
    rule("set()", PRIMARY, "set()"),
    rule("set of list", PRIMARY, "set({ints})"),
    rule("set comprehension", PRIMARY, "{{{=int} for <int> in range({^width})}}"),
    rule("set |", BIT_OR, "{set:6} | {set:7}"),
    rule("set &", BIT_AND, "{set:8} & {set:9}"),
    rule("set -", SUM, "{set:10} - {set:11}"),
    rule("set ^", BIT_XOR, "{set:7} ^ {set:8}"),
    rule("set.union", PRIMARY, "{set:14}.union({ints})"),
];

const FUNCTION: &[Rule] = &[
    rule("lambda", LAMBDA, "lambda <int>: {=int}"),
    rule("lambda default", LAMBDA, "lambda <int>, <int>={^int}: {=int}"),
    rule("builtin as value", PRIMARY, "abs"),
    raises("bound method as value", PRIMARY, "{ints:14}.count"),
];

const GENERATOR: &[Rule] = &[
    rule("generator expression", PRIMARY, "({=int} for <int> in {^ints:14}[:{^few}])"),
    rule("generator expression if", PRIMARY, "({=int} for <int> in range({^small}) if {bool:2})"),
    rule("iter", PRIMARY, "iter({ints})"),
];

const ANY: &[Rule] = &[
    rule("any conditional", CONDITIONAL, "{scalar:2} if {bool:2} else {scalar:1}"),
    raises("mixed[i]", PRIMARY, "{mixed:14}[{index}]"),
    raises("tuple[i]", PRIMARY, "{tuple:14}[{index}]"),
    raises("table[k]", PRIMARY, "{table:14}[{scalar}]"),
    rule("table.get", PRIMARY, "{table:14}.get({scalar})"),
    often("mixed[0] guarded", PRIMARY, "({mixed:2} or [None])[{end}]"),
    rule("any or", OR, "{scalar:2} or {scalar:3}"),
    rule("any and", AND, "{scalar:3} and {scalar:4}"),
    rule("None", PRIMARY, "None"),
    grows("any max key", PRIMARY, "max({mixed}, key=str, default=None)"),
    rule("getattr default", PRIMARY, "getattr({scalar}, \"real\", None)"),
];

/// The templates of a kind. Objects have none: they are made by calls.
pub fn rules(kind: Kind) -> &'static [Rule] {
    match kind {
        Kind::Int => INT,
        Kind::Float => FLOAT,
        Kind::Bool => BOOL,
        Kind::Str => STR,
        Kind::Bytes => BYTES,
        Kind::Ints => INTS,
        Kind::Floats => FLOATS,
        Kind::Strs => STRS,
        Kind::Mixed => MIXED,
        Kind::Tuple => TUPLE,
        Kind::Dict => DICT,
        Kind::Table => TABLE,
        Kind::Set => SET,
        Kind::Function => FUNCTION,
        Kind::Generator => GENERATOR,
        Kind::Any => ANY,
        Kind::Object(_) => &[],
    }
}

/// Operators between values of any two kinds.
pub const MIXED_OPERATORS: &[(&str, u8)] = &[
    ("+", SUM),
    ("-", SUM),
    ("*", TERM),
    ("/", TERM),
    ("//", TERM),
    ("%", TERM),
    ("&", BIT_AND),
    ("|", BIT_OR),
    ("<", COMPARE),
    (">=", COMPARE),
    ("==", COMPARE),
];

/// Simple statements on existing variables.
pub const SIMPLE: &[(&str, &str)] = &[
    ("list.append", "{ints!}.append({=int})"),
    ("list.append", "{mixed!}.append({=scalar})"),
    ("list.append", "{strs!}.append({=str})"),
    ("list.append", "{floats!}.append({float})"),
    ("list.append other type", "{ints!}.append({=scalar})"),
    ("list.append other type", "{floats!}.append({=scalar})"),
    ("list.insert", "{ints!}.insert({index}, {=int})"),
    ("list.extend", "{ints!}.extend({ints:14}[:{few}])"),
    ("list.extend mixed", "{mixed!}.extend({tuple})"),
    ("list.pop", "{ints!}.pop()"),
    ("list.pop index", "{ints!}.pop({index})"),
    ("list.remove", "{ints!}.remove({int})"),
    ("list.reverse", "{ints!}.reverse()"),
    ("list.sort", "{ints!}.sort()"),
    ("list.sort reverse", "{strs!}.sort(reverse=True)"),
    ("list.sort key", "{mixed!}.sort(key=lambda <any>: str({bound}))"),
    ("list.sort mixed", "{mixed!}.sort()"),
    ("list.clear", "{floats!}.clear()"),
    ("list[i] =", "{ints!}[{index}] = {=int}"),
    ("list[i] = other type", "{ints!}[{index}] = {=scalar}"),
    ("list[i] +=", "{ints!}[{index}] += {=int}"),
    ("mixed[i] =", "{mixed!}[{index}] = {=scalar}"),
    ("list[a:b] =", "{ints!}[{index}:{small}] = {ints:14}[:{few}]"),
    ("list[::k] =", "{ints!}[::{step}] = {ints}"),
    ("del list[i]", "del {ints!}[{index}]"),
    ("del list[a:b]", "del {ints!}[{index}:{small}]"),
    ("del list[::k]", "del {mixed!}[::{step}]"),
    ("list +=", "{ints!} += {ints:14}[:{few}]"),
    ("list alias +=", "{mixed!} += {strs:14}[:{few}]"),
    ("dict[k] =", "{dict!}[{key}] = {=int}"),
    ("dict[k] +=", "{dict!}[{key}] += {=int}"),
    ("dict[k] = other type", "{dict!}[{key}] = {=scalar}"),
    ("table[k] =", "{table!}[{=scalar}] = {=scalar}"),
    ("table[unhashable]", "{table!}[{ints}] = {=scalar}"),
    ("del dict[k]", "del {dict!}[{key}]"),
    ("dict.pop", "{dict!}.pop({key})"),
    ("dict.pop default", "{table!}.pop({scalar}, None)"),
    ("dict.setdefault", "{dict!}.setdefault({key}, {=int})"),
    ("dict.update", "{dict!}.update({dict})"),
    ("dict.update keywords", "{dict!}.update(gamma={=int})"),
    ("dict.popitem", "{dict!}.popitem()"),
    ("dict.clear", "{table!}.clear()"),
    ("dict |=", "{table!} |= {dict}"),
    ("set.add", "{set!}.add({=int})"),
    ("set.discard", "{set!}.discard({int})"),
    ("set.remove", "{set!}.remove({int})"),
    ("set.update", "{set!}.update({ints})"),
    ("set -=", "{set!} -= {set}"),
    ("set.pop", "{set!}.pop()"),
    ("next", "next({gen!})"),
    ("generator.close", "{gen!}.close()"),
    ("generator.send", "{gen!}.send({int})"),
    ("generator.throw", "{gen!}.throw({exception}({text}))"),
    ("assert", "assert {bool}, {str}"),
    ("assert plain", "assert {bool}"),
    ("expression statement", "{any}"),
];
