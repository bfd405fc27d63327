//! Raising, texts and reports, against what CPython 3.12 prints.

extern crate std;
use super::traceback::{NO_SITE, Site, push_report, set_sites};
use super::*;
use crate::args::Args;
use crate::testing::{self, s, shown};
use crate::types::Type;
use crate::word::Value;
use std::string::String;
use std::vec::Vec;

const fn site(line: u32, function: &'static str, text: &'static str) -> Site {
    Site { file: "a.py", line, function, text, parent: NO_SITE }
}

static SITES: [Site; 5] = [
    site(1, "<module>", "main()"),
    site(2, "main", "return f(x)"),
    site(3, "f", "f(x)"),
    Site { parent: 0, ..site(7, "C", "x = 1 / 0") },
    site(9, "g", ""),
];

fn make(ty: &'static Type, args: &[Ref]) -> Value {
    object::construct(ty, &Args::new(args))
}

fn report(e: Value) -> String {
    let mut out = Vec::new();
    push_report(&mut out, e.r());
    String::from_utf8(out).unwrap()
}

fn raised(sites: &[u32]) -> Value {
    for id in sites {
        trace(*id);
    }
    take()
}

#[test]
fn text_and_repr() {
    let _run = testing::start();
    let text = |v: Value| testing::text(crate::str_::of(v.r()).r());
    let (one, two) = (s("a"), Value::small(2));
    assert_eq!(shown(make(&VALUE_ERROR, &[])), "ValueError()");
    assert_eq!(shown(make(&VALUE_ERROR, &[one.r()])), "ValueError('a')");
    assert_eq!(shown(make(&VALUE_ERROR, &[one.r(), two.r()])), "ValueError('a', 2)");
    assert_eq!(text(make(&VALUE_ERROR, &[])), "");
    assert_eq!(text(make(&VALUE_ERROR, &[one.r()])), "a");
    assert_eq!(text(make(&VALUE_ERROR, &[one.r(), two.r()])), "('a', 2)");
    assert_eq!(text(make(&KEY_ERROR, &[one.r()])), "'a'");
    assert_eq!(text(make(&KEY_ERROR, &[one.r(), two.r()])), "('a', 2)");
    let gone = s("gone");
    let e = make(&OS_ERROR, &[two.r(), gone.r()]);
    assert!(crate::types::type_of(e.r()) == &FILE_NOT_FOUND_ERROR);
    assert_eq!(text(e.clone()), "[Errno 2] gone");
    assert_eq!(shown(e), "FileNotFoundError(2, 'gone')");
    let e = make(&OS_ERROR, &[two.r(), gone.r(), one.r()]);
    assert_eq!(text(e), "[Errno 2] gone: 'a'");
    let name = s("n");
    let e = object::construct(&NAME_ERROR, &Args::with_names(&[one.r(), two.r()], &[s("name").r()]));
    assert_eq!(text(e), "a");
    let e = object::construct(&VALUE_ERROR, &Args::with_names(&[one.r(), two.r()], &[name.r()]));
    assert_eq!(shown(e), "TypeError: ValueError() takes no keyword arguments");
}

#[test]
fn raising() {
    let _run = testing::start();
    raise(VALUE_ERROR.r());
    assert_eq!(testing::error(), "ValueError");
    raise(Ref::small(1));
    assert_eq!(testing::error(), "TypeError: exceptions must derive from BaseException");
    reraise(0);
    assert_eq!(testing::error(), "RuntimeError: No active exception to reraise");
    raise_from(VALUE_ERROR.r(), Ref::small(1));
    assert_eq!(testing::error(), "TypeError: exception causes must derive from BaseException");
    let e = make(&KEY_ERROR, &[]);
    assert!(matches(e.r(), LOOKUP_ERROR.r()) && !matches(e.r(), VALUE_ERROR.r()));
    let both = crate::tuple::from_refs(&[VALUE_ERROR.r(), EXCEPTION.r()]);
    assert!(matches(e.r(), both.r()));
    matches(e.r(), Ref::small(1));
    assert_eq!(testing::error(), "TypeError: catching classes that do not inherit from BaseException is not allowed");
    overflow(Value::small(5));
    assert!(pending() && is_overflow() && take().is_null());
    assert_eq!(take_overflow().r().small_value(), 5);
    assert!(!pending());
}

#[test]
fn reports() {
    let _run = testing::start();
    set_sites(&SITES);
    value_error::<()>("bad");
    assert_eq!(
        report(raised(&[1, 0])),
        "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    main()\n  File \"a.py\", line 2, \
         in main\n    return f(x)\nValueError: bad\n"
    );
    value_error::<()>("deep");
    let mut sites = std::vec![2; 7];
    sites.push(0);
    assert_eq!(
        report(raised(&sites)),
        "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    main()\n\
         \u{20} File \"a.py\", line 3, in f\n    f(x)\n  File \"a.py\", line 3, in f\n    f(x)\n  File \"a.py\", line 3, in f\n    f(x)\n\
         \u{20} [Previous line repeated 4 more times]\nValueError: deep\n"
    );
    zero_division(2);
    assert_eq!(
        report(raised(&[3])),
        "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    main()\n  File \"a.py\", line 7, in C\n    \
         x = 1 / 0\nZeroDivisionError: division by zero\n"
    );
    // Context while handling, then a cause.
    value_error::<()>("first");
    let first = raised(&[4]);
    enter_handler(first.r());
    type_error::<()>("second");
    let second = raised(&[0]);
    leave_handler();
    assert_eq!(
        report(second.clone()),
        "Traceback (most recent call last):\n  File \"a.py\", line 9, in g\nValueError: first\n\nDuring handling of the above \
         exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    \
         main()\nTypeError: second\n"
    );
    raise_from(KEY_ERROR.r(), second.r());
    let third = take();
    assert!(
        report(third.clone())
            .contains("\n\nThe above exception was the direct cause of the following exception:\n\nKeyError\n")
    );
    raise_from(KEY_ERROR.r(), Ref::NONE);
    assert_eq!(report(take()), "KeyError\n");
    // A context never closes a cycle.
    enter_handler(third.r());
    raise(first.r());
    leave_handler();
    let again = take();
    assert!(report(again).ends_with("ValueError: first\n"));
    let note = methods::ADD_NOTE.call;
    let e = make(&VALUE_ERROR, &[s("x").r()]);
    let _ = note(e.r(), &Args::new(&[s("see there").r()]));
    assert_eq!(report(e), "ValueError: x\nsee there\n");
    first.r().cast::<Exception>().unwrap().set_context(Value::NULL);
    set_sites(&[]);
}

#[test]
fn recursion_limit() {
    let _run = testing::start();
    fn dive(n: u32) -> u32 {
        if !enter_call() {
            return n;
        }
        let deepest = dive(n + 1);
        leave_call();
        deepest
    }
    assert_eq!(dive(0), 999);
    assert_eq!(testing::error(), "RecursionError: maximum recursion depth exceeded");
    assert_eq!(dive(0), 999);
    drop(take());
}
