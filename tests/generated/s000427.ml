导入 math
s1 = 表示("x,y,,z").removeprefix(格式化(12, "<6") * 2)[::2][:16]
v2 = 整数("1_000") < -1 - -4611686018427387904 如果 真 否则 math.fabs(([] 或 [0.5])[-1])
mix3 = [3025, 最大值(4611686018427387904, 4294967296) * ~7 % -9223372036854775807, 长度(列表(反转([0])))]
t4 = ("line\nbreak" * 3).rpartition("aXbXc")[-3:]
mix5 = []
函数 logged6(function):
    函数 inner7(*args, **kwargs):
        打印("call", args, kwargs)
        返回 function(*args, **kwargs)
    返回 inner7
@logged6
函数 calc8(n9):
    尝试:
        如果 -1e308 + 4611686018427387904 == 5e-324 + n9:
            抛出 IndexError
        最大值([s1 如果 假 否则 n10 对于 n10 里 范围(1)], key=字符串, default=空)
        抛出 ZeroDivisionError(最大值(mix5, key=字符串, default=空))
    除了 Exception:
        g13 = 迭代器([7 对于 n12 里 [5, -1, 4, 4][:2]])
        尝试:
            打印(下一个(g13), g13.send(n9))
        除了 StopIteration 作为 stop:
            打印("stop", stop.value)
        尝试:
            打印(t4 * {"a": 1})
        除了 Exception 作为 error:
            打印(类型(error).__name__, error)
    对于 i14 里 迭代器([5, -1, 4, 4][::3]):
        尝试:
            打印(0.1 >= b"")
        除了 Exception 作为 error:
            打印(类型(error).__name__, error)
        尝试:
            打印(s1 + n9)
        除了 Exception 作为 error:
            打印(类型(error).__name__, error)
        尝试:
            打印({"b": 2, "a": -1} == s1)
        除了 Exception 作为 error:
            打印(类型(error).__name__, error)
        返回 长度(最小值(s1, "line\nbreak"))
        n9 = 长度(mix3)
    返回 总和([5, -1, 4, 4], 7) 如果 "tab\there" < s1 否则 7 // 10
函数 calc16(xs17, d18, table19={"clé": [], "clé": []}, *rest20, t21=t4):
    全局 v2
    mix22 = mix5
    raw23 = (b"ab".upper() + (b'\x00\xff' + b"AbC")).upper()[:20]
    返回 calc8(-2147483648) // 3 % 10
函数 calc24(words25):
    全局 t4
    t4 = ((123456789012345678901234567890,) + ())[3:][:4]
    words25 += [s1, 字符串(mix5)[1:18]]
    words25 = words25[-7:]
    返回 t4
尝试:
    t4
    打印(mix3 + 排序(列表(迭代器([3, 1, 2])), key=(匿名 n26, n27=18446744073709551615: 0)))
除了 Exception 作为 error:
    打印("caught", 类型(error).__name__, error)
尝试:
    打印(calc24(0, words25=排序(s1.split(" ", 1), key=长度)))
    断言 是实例(mix5, (元组, 列表)), "Straße".join(字符串(空) 对于 n28 里 [0x7FFF_FFFF 对于 n29 里 [0][:3]][:0])
除了 Exception 作为 error:
    打印("caught", 类型(error).__name__, error)
尝试:
    fs31 = [([n30 * 0.5 对于 n30 里 [5, -1, 4, 4][:0]] 或 [绝对值(3.75)])[0], -2.25]
    尝试:
        mix3 = f"{100.0:*<10.1f} - {9=}"[1:18]
        打印(calc24(["line\nbreak", s1]))
    除了 Exception 作为 e32:
        打印("handled", 类型(e32).__name__, e32)
        打印(类型(e32.__cause__).__name__, 类型(e32.__context__).__name__, e32.args)
    除了 KeyError 作为 e33:
        打印("handled", 类型(e33).__name__, e33)
    最终:
        打印("finally 13")
        v34 = [*[], -9223372036854775809, *[1, 2, 3]][0:0]
        尝试:
            打印(-2.25 % "été")
        除了 Exception 作为 error:
            打印(类型(error).__name__, error)
除了 Exception 作为 error:
    打印("caught", 类型(error).__name__, error)
尝试:
    尝试:
        打印(11 & {"b": 2, "a": -1})
    除了 Exception 作为 error:
        打印(类型(error).__name__, error)
    尝试:
        打印(100.0 / {"a": 1})
    除了 Exception 作为 error:
        打印(类型(error).__name__, error)
    打印([(排序({"a": 1}) 或 ["MiXeD" * 3])[0][::2][:16] 对于 v35 里 mix5[:2]], -(1e-7 / -0.5) + 最小值(1e-7 * 浮点数("inf"), 总和([5, -1, 4, 4], 4)), end=";\n")
    calc24(words25=排序({"key": 4294967296, "zz": 11}))
    g36 = 迭代器(列表(范围(8, 1, -5)))
    尝试:
        打印(g36.throw(TypeError("in")))
    除了 TypeError 作为 error:
        打印("back", error)
除了 Exception 作为 error:
    打印("caught", 类型(error).__name__, error)
n37 = calc8(math.isqrt(绝对值(calc8(10**18))))
匹配 绝对值(2.5):
    情况 0 | 1:
        mix5.sort(key=匿名 v40: 字符串(v40))
    情况 整数() 作为 n38 如果 n38 > 2:
        s1 += ("<%r>" % (二进制(1 & 0xFFF),))[-15:]
    情况 字符串(n38):
        g42 = 迭代器(排序([], key=匿名 n41: 1))
        尝试:
            打印(下一个(g42), g42.send(n37))
        除了 StopIteration 作为 stop:
            打印("stop", stop.value)
        打印(math.fmod(0.5, math.sqrt(1e22) // 1e308), n37)
    情况 _:
        尝试:
            打印(排序([5, -1, 4, 4], key=匿名 n43: 最小值([12 对于 n45, n46 里 配对([], [5, -1, 4, 4][:1])], key=匿名 n44: calc16([0], {"b": 2, "a": -1}, {}, t21=t4), default=[1, 2, 3].index(5))), calc8(n9=math.comb(3, 5)))
        最终:
            打印("finally 1")
            mix3 = mix5
n37 = calc8(n9=-4611686018427387904) % -3 | 四舍五入(n37, 0)
尝试:
    打印(s1, v2, mix3, t4)
除了 NameError 作为 error:
    打印("unbound", error)
尝试:
    打印(mix5, fs31, n37)
除了 NameError 作为 error:
    打印("unbound", error)
