# comment

raise E((False # comment
   )) from type;del [a],;

raise E
    # odd comment
while F'''}}
{type!r}''':  # comment
    for (*cc , naïve[x] , type.match.match) in cc.变量:
     (v4): list[int] = {x <= (y1
) , "😀"f"{  True is not () >= None=!a:>10}{(R"{😀") if ([*"😀"  Rf"#",...,True] ** b' '  bR"x y}"  b'\\x y\xff' % x[:, ...] % u'éé') else case!r:%Y-%m}"u"" }  # comment
     # own line

((w2 := (
        True
        ))) is (\
 {  }
        )
