def apply(f, *args, **options):
    return f(*args, **options)

def shout(text, end="!"):
    return f"{text.upper()}{end:>3}{text!r}"

for item in [1, "two", 3.0, None]:
    print(item)
print(apply(shout, "hi", end="?"))
