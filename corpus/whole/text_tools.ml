text = """The quick brown fox jumps over the lazy dog. The dog barks;
the fox runs away! Isn't it -- wonderful?
"""
words = [w.strip('.,;!?-').lower() for w in text.split()]
words = [w for w in words if w]
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:5]: print(f'{w:<8}{n:>3} {"#" * n}')
print(max(words, key=len), min(words, key=lambda w: (len(w), w)), len(set(words)))
by_len = {}
for w in set(words): by_len.setdefault(len(w), set()).add(w)
for k in sorted(by_len): print(k, sorted(by_len[k]))
def caesar(s, k): return ''.join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and c.isascii() and (b := 65 if c.isupper() else 97) else c for c in s)
print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
def is_pal(s): t = [c for c in s.lower() if c.isalnum()]; return t == t[::-1]
print([is_pal(s) for s in ['A man, a plan, a canal: Panama', 'hello', '']])
def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out.append(f'{j - i if j - i > 1 else ""}{s[i]}'); i = j
    return ''.join(out)
print(rle('aaabccdddd'), text.count('the'), text.title()[:20], text.splitlines()[1], text.find('fox', 30))
print(' '.join(w[::-1] for w in 'abc def'.split()), 'a-b_c d'.replace('-', ' ').replace('_', ' ').split(), '%s has %d items costing %.2f' % ('cart', 3, 9.5))
rows = [('Name', 'Qty', 'Price'), ('apple', 3, 1.5), ('kiwi', 12, 0.25)]
for name, q, p in rows: print(f'{name:<10}|{q:>5}|{p:>8}' if isinstance(p, str) else f'{name:<10}|{q:>5}|{p:>8.2f}')
table = str.maketrans('aeiou', '*****'); print('education'.translate(table))
print('{:>10}|{:<10}|{:^10}|'.format('r', 'l', 'c'), '{0:,.2f} {1:08b} {2:#x} {3:e}'.format(1234567.891, 37, 255, 12345.678), '{name!r:>10}'.format(name='bob'))
import sys
print('err', file=sys.stderr); print(1, 2, 3, sep='-', end='!\n'); print(*'abc', sep='\n'); print()
