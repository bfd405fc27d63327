name = input("Name? ")
print("hello", name)
age = int(input())
print(age + 1, f"{name:>8}|")
numbers = [int(x) for x in input("numbers: ").split()]
print(sum(numbers), max(numbers))
empty = input()
print(repr(empty), len(empty))
spaces = input()
print(repr(spaces))
text = input("unicode > ")
print(text, len(text), text[::-1])
try:
    value = float(input())
except ValueError as e:
    print(e)
lines = []
while True:
    try:
        line = input()
    except EOFError as e:
        print("EOF", e)
        break
    lines.append(line)
print(lines, len(lines))
try:
    input("again? ")
except EOFError:
    print("still EOF")
