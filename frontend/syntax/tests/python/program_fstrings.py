width, value, name = 10, 3.14159, "n"
print(f"{value:{width}.{2}f}|{name!r:>{width}}|{value=}|{value = !s:^{width}}")
print(f"{'nested "quotes"'} {f'{f"{name}"}'} {{}} {value:%} {value!a}")
print(f'''{
    value  # a comment
    + 1
:>{width}}''' f"tail" "plain" rf"\d{name}\{value}")
print(f"{(lambda x: x * 2)(3)} {[x for x in range(3)][1:2]} { {'a': 1}['a'] } {name:=^9}")
print(f"{value if width else name} {width != 3} {'\n'.join([name])} \x41\u00e9\N{CJK UNIFIED IDEOGRAPH-4E2D}")
print(f"{*[1, 2], 3} {yield_ if (yield_ := 1) else 0} {name:{'>'}{width}}")
