# comment

x //= ({{}, (\
 rf""""""), False, }
) | - Br''b"""x y}{#""" >> (); assert rb""""""Br'''\t
'''  # comment
v2.w:list[int] = _z(B'''\101{
#'''Br''' 
abc''',()
)  # comment

del b.c;
class 变量(k=1 , **kw):
# column one
    import a.b as c, d  # comment

    # odd comment
