//! The rows. See the crate documentation for how to read them.

/// Hands every row of the function table to the macro `$reader`.
#[macro_export]
macro_rules! functions {
    ($reader:ident) => {
        $reader! {
            // Program start and end.
            program_init = program::init() -> Unit;
            program_flush = program::flush() -> Unit;
            program_finish = program::finish() -> I64, calls;
            program_exit = program::exit(status: I64) -> Unit;
            program_argc = program::argc() -> I64;
            program_argv = program::argv(i: I64) -> Val, raises;
            program_strings = program::strings(data: Id, len: Id) -> Id;
            program_sites = program::sites(data: Id, len: Id) -> Unit;
            program_functions = program::functions(data: Id, len: Id, table_base: Id) -> Unit;
            program_classes = program::classes(data: Id, len: Id) -> Unit;
            program_alloc = program::alloc(len: Id) -> Id;
            // Ownership.
            mem_retain = mem::retain(v: Ref) -> Unit;
            mem_release = mem::release(v: Own) -> Unit, calls;
            mem_collect = mem::collect() -> I64, calls;
            mem_finish = mem::finish() -> Unit, calls;
            // Errors: the pending exception, handlers, tracebacks.
            exc_pending = exc::pending() -> Bool, pure;
            exc_trace = exc::trace(site: Id) -> Unit;
            exc_take = exc::take() -> Val;
            exc_enter_handler = exc::enter_handler(e: Ref) -> Unit;
            exc_leave_handler = exc::leave_handler() -> Unit;
            exc_handled = exc::handled() -> Val;
            exc_matches = exc::matches(e: Ref, class: Ref) -> Bool, raises;
            // An instance of a builtin class with one argument; `message` takes a string, or null for no argument.
            exc_message = exc::message(class: Ref, text: Ref) -> Val;
            exc_with_value = exc::with_value(class: Ref, v: Ref) -> Val;
            exc_raise = exc::raise(e: Ref) -> Unit, calls;
            exc_raise_from = exc::raise_from(e: Ref, cause: Ref) -> Unit, calls;
            exc_reraise = exc::reraise(site: Id) -> Unit, raises;
            exc_restore = exc::restore(e: Own) -> Unit, raises;
            exc_unbound_local = exc::unbound_local(name: Ref) -> Unit, raises;
            exc_unbound_free = exc::unbound_free(name: Ref) -> Unit, raises;
            exc_unbound_global = exc::unbound_global(name: Ref) -> Unit, raises;
            exc_undefined = exc::undefined(name: Ref, trailer: Ref) -> Unit, raises;
            exc_unbound_attr = exc::unbound_attr(obj: Ref, name: Ref) -> Unit, raises;
            exc_index_error = exc::index_error(kind: Id) -> Unit, raises;
            exc_zero_division = exc::zero_division(kind: Id) -> Unit, raises;
            exc_assertion = exc::assertion(msg: Ref) -> Unit, calls;
            exc_overflow = exc::overflow(v: Own) -> Unit, raises;
            exc_is_overflow = exc::is_overflow() -> Bool, pure;
            exc_take_overflow = exc::take_overflow() -> Val;
            exc_enter_call = exc::enter_call() -> Bool, raises;
            exc_leave_call = exc::leave_call() -> Unit;
            exc_import_name = exc::import_name(name: Ref, module: Ref, file: Ref) -> Unit, raises;
            exc_module_attr = exc::module_attr(module: Ref, name: Ref) -> Unit, raises;
            // Integers as words: small in place or big; operands are known to be int (not bool).
            int_add = int::add(a: Ref, b: Ref) -> Val;
            int_sub = int::sub(a: Ref, b: Ref) -> Val;
            int_mul = int::mul(a: Ref, b: Ref) -> Val;
            int_bit_and = int::bit_and(a: Ref, b: Ref) -> Val;
            int_bit_or = int::bit_or(a: Ref, b: Ref) -> Val;
            int_bit_xor = int::bit_xor(a: Ref, b: Ref) -> Val;
            int_floordiv = int::floordiv(a: Ref, b: Ref) -> Val, raises;
            int_modulo = int::modulo(a: Ref, b: Ref) -> Val, raises;
            int_lshift = int::lshift(a: Ref, b: Ref) -> Val, raises;
            int_rshift = int::rshift(a: Ref, b: Ref) -> Val, raises;
            int_pow = int::pow(a: Ref, b: Ref) -> Val, raises;
            int_truediv = int::truediv(a: Ref, b: Ref) -> F64, raises;
            int_neg = int::neg(a: Ref) -> Val;
            int_abs = int::abs(a: Ref) -> Val;
            int_invert = int::invert(a: Ref) -> Val;
            int_cmp = int::cmp(a: Ref, b: Ref) -> I64, pure;
            int_eq = int::eq(a: Ref, b: Ref) -> Bool, pure;
            int_truth = int::truth(a: Ref) -> Bool, pure;
            int_to_f64 = int::to_f64(a: Ref) -> F64, raises;
            int_from_i64 = int::from_i64(v: I64) -> Val;
            int_fits_i64 = int::fits_i64(a: Ref) -> Bool, pure;
            int_to_i64 = int::to_i64(a: Ref) -> I64, pure;
            int_from_f64 = int::from_f64(v: F64) -> Val, raises;
            int_floordiv_f64 = int::floordiv_f64(a: F64, b: F64) -> F64, raises;
            int_wide_add = int::wide_add(a: I64, b: I64) -> Val;
            int_wide_sub = int::wide_sub(a: I64, b: I64) -> Val;
            int_wide_mul = int::wide_mul(a: I64, b: I64) -> Val;
            int_wide_lshift = int::wide_lshift(a: I64, b: I64) -> Val, raises;
            int_wide_pow = int::wide_pow(a: I64, b: I64) -> Val, raises;
            int_pow_i64 = int::pow_i64(a: I64, b: I64) -> I64;
            int_pow_fits = int::pow_fits(a: I64, b: I64) -> Bool, pure;
            int_truediv_i64 = int::truediv_i64(a: I64, b: I64) -> F64, raises;
            int_rshift_i64 = int::rshift_i64(a: I64, b: I64) -> I64, raises;
            int_from_decimal = int::from_decimal(digits: Ref) -> Val;
            int_str = int::str(v: Ref) -> Val, raises;
            int_str_i64 = int::str_i64(v: I64) -> Val;
            int_parse_i64_or_raise = int::parse_i64_or_raise(s: Ref) -> Val, raises;
            // Floats.
            float_boxed = float::boxed(v: F64) -> Val;
            float_get = float::get(a: Ref) -> F64, pure;
            float_floordiv = float::floordiv(a: F64, b: F64) -> F64, raises;
            float_modulo = float::modulo(a: F64, b: F64) -> F64, raises;
            float_truediv = float::truediv(a: F64, b: F64) -> F64, fails;
            float_pow = float::pow(a: F64, b: F64) -> Val, raises;
            float_str_f64 = float::str_f64(v: F64) -> Val;
            float_round_to_int = float::round_to_int(v: F64) -> Val, raises;
            float_round_digits = float::round_digits(v: F64, digits: I64) -> F64, raises;
            float_cmp_int = float::cmp_int(a: F64, b: Ref) -> I64, pure;
            float_parse_str = float::parse_str(s: Ref) -> F64, raises;
            float_from_word = float::from_word(v: Ref) -> F64, raises;
            // Any value.
            ops_add = ops::add(a: Ref, b: Ref) -> Val, calls;
            ops_sub = ops::sub(a: Ref, b: Ref) -> Val, calls;
            ops_mul = ops::mul(a: Ref, b: Ref) -> Val, calls;
            ops_matmul = ops::matmul(a: Ref, b: Ref) -> Val, calls;
            ops_truediv = ops::truediv(a: Ref, b: Ref) -> Val, calls;
            ops_floordiv = ops::floordiv(a: Ref, b: Ref) -> Val, calls;
            ops_modulo = ops::modulo(a: Ref, b: Ref) -> Val, calls;
            ops_pow = ops::pow(a: Ref, b: Ref) -> Val, calls;
            ops_lshift = ops::lshift(a: Ref, b: Ref) -> Val, calls;
            ops_rshift = ops::rshift(a: Ref, b: Ref) -> Val, calls;
            ops_bit_and = ops::bit_and(a: Ref, b: Ref) -> Val, calls;
            ops_bit_or = ops::bit_or(a: Ref, b: Ref) -> Val, calls;
            ops_bit_xor = ops::bit_xor(a: Ref, b: Ref) -> Val, calls;
            ops_iadd = ops::iadd(a: Own, b: Ref) -> Val, calls;
            ops_isub = ops::isub(a: Own, b: Ref) -> Val, calls;
            ops_imul = ops::imul(a: Own, b: Ref) -> Val, calls;
            ops_imatmul = ops::imatmul(a: Own, b: Ref) -> Val, calls;
            ops_itruediv = ops::itruediv(a: Own, b: Ref) -> Val, calls;
            ops_ifloordiv = ops::ifloordiv(a: Own, b: Ref) -> Val, calls;
            ops_imodulo = ops::imodulo(a: Own, b: Ref) -> Val, calls;
            ops_ipow = ops::ipow(a: Own, b: Ref) -> Val, calls;
            ops_ilshift = ops::ilshift(a: Own, b: Ref) -> Val, calls;
            ops_irshift = ops::irshift(a: Own, b: Ref) -> Val, calls;
            ops_ibit_and = ops::ibit_and(a: Own, b: Ref) -> Val, calls;
            ops_ibit_or = ops::ibit_or(a: Own, b: Ref) -> Val, calls;
            ops_ibit_xor = ops::ibit_xor(a: Own, b: Ref) -> Val, calls;
            ops_neg = ops::neg(a: Ref) -> Val, calls;
            ops_pos = ops::pos(a: Ref) -> Val, calls;
            ops_invert = ops::invert(a: Ref) -> Val, calls;
            ops_truth = ops::truth(a: Ref) -> Bool, calls;
            ops_eq = ops::eq(a: Ref, b: Ref) -> Val, calls;
            ops_ne = ops::ne(a: Ref, b: Ref) -> Val, calls;
            ops_lt = ops::lt(a: Ref, b: Ref) -> Val, calls;
            ops_le = ops::le(a: Ref, b: Ref) -> Val, calls;
            ops_gt = ops::gt(a: Ref, b: Ref) -> Val, calls;
            ops_ge = ops::ge(a: Ref, b: Ref) -> Val, calls;
            ops_eq_bool = ops::eq_bool(a: Ref, b: Ref) -> Bool, calls;
            ops_lt_bool = ops::lt_bool(a: Ref, b: Ref) -> Bool, calls;
            ops_le_bool = ops::le_bool(a: Ref, b: Ref) -> Bool, calls;
            ops_is = ops::is(a: Ref, b: Ref) -> Bool, pure;
            ops_contains = ops::contains(container: Ref, item: Ref) -> Bool, calls;
            ops_hash = ops::hash(a: Ref) -> I64, calls;
            ops_len = ops::len(a: Ref) -> I64, calls;
            ops_get_item = ops::get_item(a: Ref, i: Ref) -> Val, calls;
            ops_set_item = ops::set_item(a: Ref, i: Ref, v: Ref) -> Unit, calls;
            ops_del_item = ops::del_item(a: Ref, i: Ref) -> Unit, calls;
            ops_slice = ops::slice(start: Ref, stop: Ref, step: Ref) -> Val;
            ops_type_of = ops::type_of(a: Ref) -> Val;
            ops_isinstance = ops::isinstance(a: Ref, class: Ref) -> Bool, calls;
            ops_index = ops::index(a: Ref) -> Val, calls;
            ops_abs = ops::abs(a: Ref) -> Val, calls;
            ops_min2 = ops::min2(a: Ref, b: Ref) -> Val, calls;
            ops_max2 = ops::max2(a: Ref, b: Ref) -> Val, calls;
            // Iteration: `next` answers the null word at the end, without an exception.
            iter_get = iter::get(a: Ref) -> Val, calls;
            iter_started = iter::started(a: Ref) -> Val, calls;
            iter_next = iter::next(it: Ref) -> Val, calls;
            iter_unpack = iter::unpack(a: Ref, n: Id) -> Val, calls;
            iter_unpack_star = iter::unpack_star(a: Ref, before: Id, after: Id) -> Val, calls;
            iter_range = iter::range(start: Ref, stop: Ref, step: Ref) -> Val, raises;
            iter_range_step_check = iter::range_step_check(step: I64) -> Unit, raises;
            iter_to_list = iter::to_list(a: Ref) -> Val, calls;
            iter_to_tuple = iter::to_tuple(a: Ref) -> Val, calls;
            iter_list_extend = iter::list_extend(list: Ref, items: Ref) -> Unit, calls;
            // Attributes, globals by name, builtins, modules.
            attr_get = attr::get(obj: Ref, name: Ref) -> Val, calls;
            attr_set = attr::set(obj: Ref, name: Ref, v: Ref) -> Unit, calls;
            attr_del = attr::del(obj: Ref, name: Ref) -> Unit, calls;
            attr_check_context = attr::check_context(obj: Ref) -> Unit, raises;
            attr_get_special = attr::get_special(obj: Ref, name: Ref) -> Val, calls;
            attr_super_get = attr::super_get(class: Ref, obj: Ref, name: Ref) -> Val, calls;
            builtin_get = builtin::get(index: Id) -> Val;
            module_builtin = module::builtin(name: Ref) -> Val, raises;
            module_user = module::user(name: Ref, file: Ref) -> Val;
            // Calls: arguments are borrowed, names of keyword arguments come last as in CPython's vectorcall.
            call_call0 = call::call0(f: Ref) -> Val, calls;
            call_call1 = call::call1(f: Ref, a: Ref) -> Val, calls;
            call_call2 = call::call2(f: Ref, a: Ref, b: Ref) -> Val, calls;
            call_call3 = call::call3(f: Ref, a: Ref, b: Ref, c: Ref) -> Val, calls;
            call_call4 = call::call4(f: Ref, a: Ref, b: Ref, c: Ref, d: Ref) -> Val, calls;
            call_call_n = call::call_n(f: Ref, args: Ref) -> Val, calls;
            call_call_kw = call::call_kw(f: Ref, args: Ref, names: Ref) -> Val, calls;
            call_call_ex = call::call_ex(f: Ref, args: Ref, kwargs: Ref) -> Val, calls;
            call_method0 = call::method0(obj: Ref, name: Ref) -> Val, calls;
            call_method1 = call::method1(obj: Ref, name: Ref, a: Ref) -> Val, calls;
            call_method2 = call::method2(obj: Ref, name: Ref, a: Ref, b: Ref) -> Val, calls;
            call_method3 = call::method3(obj: Ref, name: Ref, a: Ref, b: Ref, c: Ref) -> Val, calls;
            call_method4 = call::method4(obj: Ref, name: Ref, a: Ref, b: Ref, c: Ref, d: Ref) -> Val, calls;
            call_method_n = call::method_n(obj: Ref, name: Ref, args: Ref) -> Val, calls;
            call_method_kw = call::method_kw(obj: Ref, name: Ref, args: Ref, names: Ref) -> Val, calls;
            call_merge_kwargs = call::merge_kwargs(f: Ref, into: Ref, more: Ref) -> Unit, calls;
            // Functions, cells, classes, generators of the program.
            func_new = func::new(info: Id, closure: Ref, defaults: Ref, kwdefaults: Ref) -> Val;
            func_set_annotations = func::set_annotations(f: Ref, annotations: Ref) -> Unit;
            func_closure = func::closure(f: Ref) -> Val, pure;
            cell_new = cell::new(v: Own) -> Val;
            cell_get = cell::get(cell: Ref) -> Val, pure;
            cell_peek = cell::peek(cell: Ref) -> Peek, pure;
            cell_set = cell::set(cell: Ref, v: Own) -> Unit;
            class_new = class::new(info: Id, bases: Ref, namespace: Ref, kwargs: Ref) -> Val, calls;
            class_alloc = class::alloc(class: Ref) -> Val, raises;
            class_ns_get = class::ns_get(namespace: Ref, name: Ref) -> Val, raises;
            class_slot_get = class::slot_get(obj: Ref, slot: Id) -> Val, pure;
            class_slot_peek = class::slot_peek(obj: Ref, slot: Id) -> Peek, pure;
            class_slot_set = class::slot_set(obj: Ref, slot: Id, v: Own) -> Unit;
            class_slot_get_f64 = class::slot_get_f64(obj: Ref, slot: Id, name: Ref) -> F64, fails;
            class_slot_set_f64 = class::slot_set_f64(obj: Ref, slot: Id, v: F64) -> Unit;
            class_is_exactly = class::is_exactly(obj: Ref, class: Ref) -> Bool, pure;
            class_id = class::id(obj: Ref) -> Id, pure;
            class_closure = class::closure(class: Ref, name: Ref) -> Val, pure;
            gen_new = gen::new(info: Id, words: Id, raws: Id) -> Val;
            gen_state = gen::state(g: Ref) -> Id, pure;
            gen_set_state = gen::set_state(g: Ref, state: Id) -> Unit;
            gen_load_word = gen::load_word(g: Ref, slot: Id) -> Val;
            gen_store_word = gen::store_word(g: Ref, slot: Id, v: Own) -> Unit;
            gen_load_raw = gen::load_raw(g: Ref, slot: Id) -> I64, pure;
            gen_store_raw = gen::store_raw(g: Ref, slot: Id, v: I64) -> Unit;
            gen_finish = gen::finish(g: Ref, result: Own) -> Unit;
            gen_delegate = gen::delegate(g: Ref, it: Ref, sent: Ref) -> Val, calls;
            gen_result_of = gen::result_of(it: Ref) -> Val;
            gen_send = gen::send(g: Ref, v: Ref) -> Val, calls;
            // Lists; `kind` is 0 word, 1 i64, 2 f64, 3 bool, 4 u8, fixed when the list is made.
            list_new = list::new(kind: Id, capacity: I64) -> Val;
            list_len = list::len(list: Ref) -> I64, pure;
            // `push` fills a list that was made with room for its items; `append` may find no memory.
            list_push = list::push(list: Ref, v: Own) -> Unit;
            list_push_i64 = list::push_i64(list: Ref, v: I64) -> Unit;
            list_push_f64 = list::push_f64(list: Ref, v: F64) -> Unit;
            list_push_bool = list::push_bool(list: Ref, v: Bool) -> Unit;
            list_append = list::append(list: Ref, v: Own) -> Unit, fails;
            list_append_i64 = list::append_i64(list: Ref, v: I64) -> Unit, fails;
            list_append_f64 = list::append_f64(list: Ref, v: F64) -> Unit, fails;
            list_append_bool = list::append_bool(list: Ref, v: Bool) -> Unit, fails;
            list_get = list::get(list: Ref, i: I64) -> Val, fails;
            list_get_i64 = list::get_i64(list: Ref, i: I64) -> I64, fails;
            list_get_f64 = list::get_f64(list: Ref, i: I64) -> F64, fails;
            list_get_bool = list::get_bool(list: Ref, i: I64) -> Bool, fails;
            list_at = list::at(list: Ref, i: I64) -> Val;
            list_peek = list::peek(list: Ref, i: I64) -> Peek, fails;
            list_at_i64 = list::at_i64(list: Ref, i: I64) -> I64, pure;
            list_at_f64 = list::at_f64(list: Ref, i: I64) -> F64, pure;
            list_at_bool = list::at_bool(list: Ref, i: I64) -> Bool, pure;
            list_set = list::set(list: Ref, i: I64, v: Own) -> Unit, fails;
            list_set_i64 = list::set_i64(list: Ref, i: I64, v: I64) -> Unit, fails;
            list_set_f64 = list::set_f64(list: Ref, i: I64, v: F64) -> Unit, fails;
            list_set_bool = list::set_bool(list: Ref, i: I64, v: Bool) -> Unit, fails;
            // Views: address and length of a list's elements, valid while nothing changes the length of any list. The address
            // of words answers for the list being one of words.
            list_data = list::data(list: Ref) -> I64, pure;
            list_words_data = list::words_data(list: Ref) -> I64, pure;
            list_view_get_i64 = list::view_get_i64(data: I64, len: I64, i: I64) -> I64, fails;
            list_view_get_f64 = list::view_get_f64(data: I64, len: I64, i: I64) -> F64, fails;
            list_view_get_bool = list::view_get_bool(data: I64, len: I64, i: I64) -> Bool, fails;
            list_view_peek = list::view_peek(data: I64, len: I64, i: I64) -> Peek, fails;
            list_view_set_i64 = list::view_set_i64(data: I64, len: I64, i: I64, v: I64) -> Unit, fails;
            list_view_set_f64 = list::view_set_f64(data: I64, len: I64, i: I64, v: F64) -> Unit, fails;
            list_view_set_bool = list::view_set_bool(data: I64, len: I64, i: I64, v: Bool) -> Unit, fails;
            list_pop_last = list::pop_last(list: Ref) -> Val, raises;
            list_repeat = list::repeat(list: Ref, n: I64) -> Val, raises;
            list_concat = list::concat(a: Ref, b: Ref) -> Val, raises;
            list_slice = list::slice(list: Ref, start: Ref, stop: Ref, step: Ref) -> Val, calls;
            list_sort = list::sort(list: Ref, key: Ref, reverse: Bool) -> Unit, calls;
            list_from_iter = list::from_iter(kind: Id, a: Ref) -> Val, calls;
            list_extend = list::extend(list: Ref, items: Ref) -> Unit, calls;
            list_contains = list::contains(list: Ref, v: Ref) -> Bool, calls;
            // Tuples.
            tuple_new = tuple::new(n: Id) -> Val;
            tuple_init = tuple::init(t: Ref, i: Id, v: Own) -> Unit;
            tuple_get = tuple::get(t: Ref, i: I64) -> Val, fails;
            tuple_item = tuple::item(t: Ref, i: Id) -> Val, pure;
            tuple_peek = tuple::peek(t: Ref, i: I64) -> Peek, fails;
            tuple_peek_item = tuple::peek_item(t: Ref, i: Id) -> Peek, pure;
            tuple_len = tuple::len(t: Ref) -> I64, pure;
            // Dictionaries and sets.
            dict_new = dict::new() -> Val;
            dict_len = dict::len(d: Ref) -> I64, pure;
            dict_get_item = dict::get_item(d: Ref, key: Ref) -> Val, calls;
            dict_get_or = dict::get_or(d: Ref, key: Ref, default: Ref) -> Val, calls;
            dict_set_item = dict::set_item(d: Ref, key: Ref, v: Own) -> Unit, calls;
            dict_del_item = dict::del_item(d: Ref, key: Ref) -> Unit, calls;
            dict_contains = dict::contains(d: Ref, key: Ref) -> Bool, calls;
            dict_spread = dict::spread(d: Ref, other: Ref) -> Unit, calls;
            dict_update = dict::update(d: Ref, other: Ref) -> Unit, calls;
            set_new = set::new() -> Val;
            set_len = set::len(s: Ref) -> I64, pure;
            set_add = set::add(s: Ref, v: Ref) -> Unit, calls;
            set_contains = set::contains(s: Ref, v: Ref) -> Bool, calls;
            set_update = set::update(s: Ref, items: Ref) -> Unit, calls;
            // Strings.
            str_len = str::len(s: Ref) -> I64, pure;
            str_get = str::get(s: Ref, i: I64) -> Val, fails;
            str_at = str::at(s: Ref, i: I64) -> Val;
            str_code_at = str::code_at(s: Ref, i: I64) -> I64, fails;
            str_code = str::code(s: Ref, i: I64) -> I64, pure;
            str_first = str::first(s: Ref) -> I64, pure;
            str_concat = str::concat(a: Ref, b: Ref) -> Val, raises;
            str_append = str::append(a: Own, b: Ref) -> Val, raises;
            str_repeat = str::repeat(s: Ref, n: I64) -> Val, raises;
            str_slice = str::slice(s: Ref, start: Ref, stop: Ref, step: Ref) -> Val, calls;
            str_eq = str::eq(a: Ref, b: Ref) -> Bool, pure;
            str_cmp = str::cmp(a: Ref, b: Ref) -> I64, pure;
            str_contains = str::contains(s: Ref, part: Ref) -> Bool, pure;
            str_ord = str::ord(s: Ref) -> I64, raises;
            str_chr = str::chr(code: I64) -> Val, raises;
            str_of = str::of(v: Ref) -> Val, calls;
            str_repr = str::repr(v: Ref) -> Val, calls;
            str_ascii = str::ascii(v: Ref) -> Val, calls;
            str_format = str::format(v: Ref, spec: Ref) -> Val, calls;
            str_format_i64 = str::format_i64(v: I64, spec: Ref) -> Val, raises;
            str_format_int = str::format_int(v: Ref, spec: Ref) -> Val, raises;
            str_format_f64 = str::format_f64(v: F64, spec: Ref) -> Val, raises;
            str_bytes = str::bytes(s: Ref) -> Val;
            buf_new = buf::new() -> Val;
            buf_push = buf::push(b: Ref, s: Ref) -> Unit;
            buf_push_i64 = buf::push_i64(b: Ref, v: I64) -> Unit;
            buf_push_int = buf::push_int(b: Ref, v: Ref) -> Unit, raises;
            buf_push_f64 = buf::push_f64(b: Ref, v: F64) -> Unit;
            buf_push_any = buf::push_any(b: Ref, v: Ref) -> Unit, calls;
            buf_push_format = buf::push_format(b: Ref, v: Ref, spec: Ref) -> Unit, calls;
            buf_finish = buf::finish(b: Own) -> Val, raises;
            // Output and input; `print` writes its parts one after the other, as CPython does.
            out_put = out::put(v: Ref) -> Unit, calls;
            out_put_str = out::put_str(s: Ref) -> Unit;
            out_put_i64 = out::put_i64(v: I64) -> Unit;
            out_put_int = out::put_int(v: Ref) -> Unit, raises;
            out_put_f64 = out::put_f64(v: F64) -> Unit;
            out_put_bool = out::put_bool(v: Bool) -> Unit;
            out_put_none = out::put_none() -> Unit;
            out_space = out::space() -> Unit;
            out_newline = out::newline() -> Unit;
            out_input = out::input(prompt: Ref) -> Val, calls;
            // Mathematics on raw floats (module `math`).
            math_sqrt = math::sqrt(x: F64) -> F64, fails;
            math_exp = math::exp(x: F64) -> F64, raises;
            math_log = math::log(x: F64) -> F64, raises;
            math_log2 = math::log2(x: F64) -> F64, raises;
            math_log10 = math::log10(x: F64) -> F64, raises;
            math_log1p = math::log1p(x: F64) -> F64, raises;
            math_expm1 = math::expm1(x: F64) -> F64, raises;
            math_sin = math::sin(x: F64) -> F64, raises;
            math_cos = math::cos(x: F64) -> F64, raises;
            math_tan = math::tan(x: F64) -> F64, raises;
            math_asin = math::asin(x: F64) -> F64, raises;
            math_acos = math::acos(x: F64) -> F64, raises;
            math_atan = math::atan(x: F64) -> F64, raises;
            math_sinh = math::sinh(x: F64) -> F64, raises;
            math_cosh = math::cosh(x: F64) -> F64, raises;
            math_tanh = math::tanh(x: F64) -> F64, raises;
            math_atan2 = math::atan2(y: F64, x: F64) -> F64;
            math_pow = math::pow(x: F64, y: F64) -> F64, raises;
            math_fmod = math::fmod(x: F64, y: F64) -> F64, raises;
            math_hypot = math::hypot(x: F64, y: F64) -> F64;
            math_fabs = math::fabs(x: F64) -> F64, pure;
            math_floor = math::floor(x: F64) -> Val, raises;
            math_ceil = math::ceil(x: F64) -> Val, raises;
            math_trunc = math::trunc(x: F64) -> Val, raises;
            // Functions called by a host: values travel in the encoding of docs/host-abi.md.
            host_call = host::call(info: Id, f: Ref, data: Id, len: Id) -> I64, calls;
            host_alloc = host::alloc(len: Id) -> Id;
            host_free = host::free(data: Id, len: Id) -> Unit;
        }
    };
}

/// Hands every builtin name to the macro `$reader`. The order is part of the contract: new names go to the end.
#[macro_export]
macro_rules! builtins {
    ($reader:ident) => {
        $reader! {
            abs, all, any, ascii, bin, bool, bytearray, bytes, callable, chr, classmethod, complex, delattr, dict,
            dir, divmod, enumerate, filter, float, format, frozenset, getattr, globals, hasattr, hash, hex, id,
            input, int, isinstance, issubclass, iter, len, list, locals, map, max, memoryview, min, next, object,
            oct, open, ord, pow, print, property, range, repr, reversed, round, set, setattr, slice, sorted,
            staticmethod, str, sum, super, tuple, type, vars, zip, Ellipsis, NotImplemented, BaseException,
            BaseExceptionGroup, Exception, ExceptionGroup, GeneratorExit, KeyboardInterrupt, SystemExit,
            ArithmeticError, AssertionError, AttributeError, BlockingIOError, BrokenPipeError, BufferError,
            BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
            ConnectionResetError, DeprecationWarning, EOFError, EncodingWarning, FileExistsError, FileNotFoundError,
            FloatingPointError, FutureWarning, IOError, EnvironmentError, ImportError, ImportWarning,
            IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError, MemoryError,
            ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
            PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError, ReferenceError,
            ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError,
            SyntaxWarning, SystemError, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeDecodeError,
            UnicodeEncodeError, UnicodeError, UnicodeTranslateError, UnicodeWarning, UserWarning, ValueError,
            Warning, ZeroDivisionError, argc, argv,
        }
    };
}
