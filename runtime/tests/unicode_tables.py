# Writes the tables of runtime/src/str_/unicode/tables.rs from CPython's own character database.
import sys, unicodedata
out=[]
w=out.append
N=0x110000
def ranges(pred):
    b=[]; prev=False
    for c in range(N):
        p=pred(chr(c))
        if p!=prev: b.append(c); prev=p
    if prev: b.append(N)
    return b
def fmt(name,doc,vals,ty='u32',per=14):
    w(f"/// {doc}")
    w(f"pub static {name}: [{ty}; {len(vals)}] = [")
    for i in range(0,len(vals),per):
        w("    "+" ".join((hex(v) if ty=='u32' else str(v))+"," for v in vals[i:i+per]))
    w("];\n")
w("//! Character data of Unicode 15.0, as CPython 3.12 has it. Written by `runtime/tests/unicode_tables.py` and formatted.")
w("//!")
w("//! A set is the sorted list of the characters where membership changes. A mapping is a list of runs")
w("//! `(first, last, step, difference)` and a list of characters that become several.\n")
sets=[
("ALPHA","`isalpha`: letters.",lambda c:c.isalpha()),
("DIGIT","`isdigit`.",lambda c:c.isdigit()),
("NUMERIC","`isnumeric`.",lambda c:c.isnumeric()),
("UPPER","`isupper` of one character.",lambda c:c.isupper()),
("LOWER","`islower` of one character.",lambda c:c.islower()),
("TITLE","Title case letters.",lambda c:unicodedata.category(c)=='Lt'),
("PRINTABLE","`isprintable`.",lambda c:c.isprintable()),
("ID_START","First characters of identifiers.",lambda c:c.isidentifier()),
("ID_CONTINUE","Other characters of identifiers.",lambda c:('a'+c).isidentifier()),
]
sets.append(("CASED","Cased characters, for the final sigma.",lambda c:('1'+c+'\u03a3').lower()[-1]=='\u03c2'))
sets.append(("CASE_IGNORABLE","Characters that the final sigma looks through.",lambda c:('a'+c+'\u03a3').lower()[-1]=='\u03c2' and ('1'+c+'\u03a3').lower()[-1]!='\u03c2'))
for n,d,p in sets: fmt(n,d,ranges(p))
zeros=[c for c in range(N) if unicodedata.decimal(chr(c),None)==0]
for z in zeros:
    for i in range(10): assert unicodedata.decimal(chr(z+i))==i
assert sum(1 for c in range(N) if unicodedata.decimal(chr(c),None) is not None)==10*len(zeros)
fmt("ZEROS","The zeros of all scripts; nine more digits follow each.",zeros)
digs=[]
for c in range(N):
    d=unicodedata.digit(chr(c),None)
    if d is not None and unicodedata.decimal(chr(c),None) is None: digs.append((c,d))
def mapping(name,doc,f,base=None):
    single={}; multi=[]
    for c in range(N):
        r=f(chr(c))
        b=base(chr(c)) if base else chr(c)
        if r==b: continue
        if len(r)==1: single[c]=ord(r)-c
        else: multi.append((c,[ord(x) for x in r]))
    runs=[]
    keys=sorted(single); i=0
    while i<len(keys):
        a=keys[i]; d=single[a]
        best=(a,a,1,d,1)
        for step in (1,2):
            j=a; n=1
            while single.get(j+step)==d and (step==1 or (j+1) not in single or single[j+1]!=d): j+=step; n+=1
            if n>best[4]: best=(a,j,step,d,n)
        runs.append(best[:4])
        i+=best[4] if best[2]==1 else 0
        if best[2]==2:
            for k in range(best[0],best[1]+1,2): single.pop(k)
            keys=sorted(single); i=0
            while i<len(keys) and keys[i]<best[0]: i+=1
            continue
    # order must be by first with no overlapping runs: interleaved step-2 runs may overlap, so check by brute force
    w(f"/// {doc}")
    w(f"pub static {name}: [(u32, u32, u8, i32); {len(runs)}] = [")
    for r in runs: w(f"    ({r[0]:#x}, {r[1]:#x}, {r[2]}, {r[3]}),")
    w("];\n")
    w(f"pub static {name}_MULTI: [(u32, [u32; 3]); {len(multi)}] = [")
    for c,l in multi:
        l=(l+[0,0,0])[:3]
        w(f"    ({c:#x}, [{l[0]:#x}, {l[1]:#x}, {l[2]:#x}]),")
    w("];\n")
    return runs
r1=mapping("TO_UPPER","`upper`.",lambda c:c.upper())
r2=mapping("TO_LOWER","`lower`.",lambda c:c.lower())
r3=mapping("TO_TITLE","`title` where it differs from `upper`.",lambda c:c.title(),lambda c:c.upper())
r4=mapping("TO_FOLD","`casefold` where it differs from `lower`.",lambda c:c.casefold(),lambda c:c.lower())
for r in (r1,r2,r3,r4):
    assert all(a[0]<b[0] for a,b in zip(r,r[1:])), "order"
    print(len(r), sum(1 for a,b in zip(r,r[1:]) if a[1]>b[0]), file=sys.stderr)
print("\n".join(out))
