取込 math
d2 = {文字列((n1 もし 偽 または 偽 でなければ n1 ** 0) % 4611686018427387904): n1 毎 n1 中 範囲(2)}
u5 = {-2, 698, 5}.union(リスト(写像(ラムダ n3, n4: 0, [][:2], [0]))) ^ {7} - 集合([5, -1, 4, 4])
v6 = (b"AbC" * 1).upper()
u9 = 集合().union(ソート済み([4 毎 n8 中 [1, 2, 3][:0]], key=ラムダ n7: n7 // (2**62)))
クラス Thing10:
    関数 __init__(self, n12, f13):
        self.n11 = n12
        self.part14 = f13
    関数 __repr__(self):
        戻る f"Thing10({self.n11})"
    関数 act15(self):
        g16 = イテレータ([3, 1, 2])
        表示(次(g16, なし))
        間 (n17 := 次(g16, なし)) は ない なし:
            表示("item", n17)
            もし n17 == 0:
                中断
        戻る -4611686018427387905 % 2
    @プロパティ
    関数 value18(self):
        戻る self.n11 * 2
    @value18.setter
    関数 value18(self, new):
        もし new == 13:
            発生 ValueError("unlucky")
        self.n11 = new
    関数 __eq__(self, other):
        もし インスタンスか(other, Thing10):
            戻る self.n11 == other.n11
        戻る NotImplemented
    関数 __neg__(self):
        戻る -self.n11
    関数 __enter__(self):
        表示("enter", self.n11)
        戻る self
    関数 __exit__(self, kind, error, trace):
        表示("exit", kind.__name__ もし kind でなければ なし, error)
関数 produce19(raw20=b"ab"[0:2], v21=[真, 0], s22=f"{v6!r:>12}"[-15:]):
    生成 丸め("a".rfind("42", 5), -1)
    表示({"key": math.gcd(1394 // 2, -1 // 7), "": 絶対値(Thing10(-3, 0.1).act15())}, f"{{{(真 または 偽) + 合計([0]):x}n={raw20}{raw20.decode("latin-1"):<5.2}", end=";\n")
    n26, *xs27 = [*[-2 毎 n23, n24 中 組み合わせ([], [5, -1, 4, 4][:2])], 11 % 7, *[n25 毎 n25 中 範囲(4) もし 真]]
    v28 = 生成 から [n26, n26 または n26, n26 もし 真 でなければ n26]
    戻る n26
クラス Thing29(Thing10):
    関数 __init__(self, n30, xs31):
        親クラス().__init__(n30, -0.5)
        self.part32 = xs31
    関数 __repr__(self):
        戻る f"Thing29({self.n11})"
    関数 act15(self):
        obj33 = Thing10(8, self.part14 // self.part14)
        obj33 = Thing10(-2147483648, 0.5)
        戻る self.value18
    関数 act34(self):
        fn37 = ラムダ n36: n36
        戻る "line\nbreak"
    関数 act15(self):
        v38, v39 = (self.part14, "aXbXc" == "line\nbreak")
        毎 i40 中 範囲(7):
            v39 = {"clé": [1, 2, 3][3:2], "key": ソート済み([真, 0], key=文字列)}.get(self.part14)
            self.value18 = self.n11
        でなければ:
            表示(("hello world".encode() * 1)[2:4])
        戻る 親クラス().act15()
    @クラスメソッド
    関数 build42(cls):
        戻る cls.__name__
    関数 __call__(self, n=1):
        self.n11 = (self.n11 + n) % 1000003
        戻る self.n11
    関数 __format__(self, spec):
        戻る 書式(文字列(self.n11), spec)
関数 logged43(function):
    関数 inner44(*args, **kwargs):
        表示("call", args, kwargs)
        戻る function(*args, **kwargs)
    戻る inner44
@logged43
関数 calc45(n46):
    table47 = {1: "été".casefold().zfill(8)[::2][:16], 1.0: b'\x00\xff'.decode("latin-1").find(最小値("été", "line\nbreak")), 真: ("".strip('"q"') または "?")[-1], なし: n46 >> 61}
    raw48 = (" pad " + 型(v6).__name__).encode()[-15:]
    戻る ([5, -1, 4, 4] または [1000000007 % 7])[-1]
試行:
    calc45(-2)
    付き Thing29(7, [0 毎 n49 中 [5, -1, 4, 4][:3]]) として cm50:
        steps54 = 0
        毎 i51 中 ソート済み([1, 2, 3], key=ラムダ n53: n53):
            steps54 += 1
            もし steps54 > 7:
                中断
            d2.setdefault("key", calc45(n46=累乗(i51, 4, 7)))
            もし すべて(偽 毎 n55 中 範囲(5)) かつ "ω\u0301".isspace():
                発生 ValueError(v6)
            試行:
                表示(u5 // [])
            例外 Exception として error:
                表示(型(error).__name__, error)
            試行:
                表示(i51 / (1, 2))
            例外 Exception として error:
                表示(型(error).__name__, error)
        でなければ:
            d2.pop("key")
        表示(リスト({v57: () 毎 v57 中 (3,)}.values()), 商余り(calc45(10), 4294967296), end=";\n")
    obj58 = Thing29((-Thing10(-9223372036854775808, 1.5)), [5, -1, 4, 4] もし 偽 でなければ [1, 2, 3])
    表示(calc45(((9).bit_count()).bit_length(), unknown=1))
    試行:
        表示("42" - d2)
    例外 Exception として error:
        表示(型(error).__name__, error)
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    毎 i59 中 範囲(4, -4, -1):
        obj58.value18 = i59
    produce19()
    もし ([1, 2, 3] < [0]) & 真偽値(5):
        s61 = ("a".ljust(5) * 0).expandtabs(2)[:20]
    u9 = (タプル(("a", 1.5) 毎 n62 中 範囲(3)) * 0)[:4]
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    毎 i64 中 表現(u9)[:6]:
        produce19(b"AbC", ([1, "a", なし] + [] または [なし])[-1], i64, unknown=1)
        もし i64.isalpha():
            表示(-math.fabs(Thing10(2147483647, 2.5).part14), obj58, (i64, (商余り(1, -3) + ((0,) + (1, 2)))[:4]))
        でなければ:
            試行:
                u9 = v6
            例外 ArithmeticError として e66:
                表示("handled", 型(e66).__name__, e66)
                表示(型(e66.__cause__).__name__, 型(e66.__context__).__name__, e66.args)
            例外 ArithmeticError として e67:
                表示("handled", 型(e67).__name__, e67)
                s68 = 最大値(i64.center(6, "*").rsplit("a", 1), key=長さ, default="none")[1:18]
                試行:
                    表示(偽 | 0x7FFF_FFFF)
                例外 Exception として error:
                    表示(型(error).__name__, error)
            最後に:
                表示("finally 12")
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    照合 ([2.5, 3] + [0] または [なし])[-1]:
        場合 [n69, *mix70]:
            表示(タプル([5, -1, 4, 4]) * 0, *[n72 毎 n71 中 範囲(1) 毎 n72 中 [0][:1]])
        場合 {"a": n69}:
            d2 = 辞書.fromkeys('it\'s'.rsplit(",", 1) + "naïve café".split("X"), [5, -1, 4, 4].index(7) + 合計([1, 2, 3], 3))
            mix73 = mix74 = (ソート済み([] + [1, 2, 3]) + (ソート済み([]) + [("a", 1.5), 123456.789, -4611686018427387905]))[:8]
        場合 _:
            試行:
                v6 = 最小値(最大値([0.5, 1.5], default=1e-7), 4294967296 * 9)
                d2.update(gamma=2154)
            例外 Exception:
                obj58 = Thing29(10, [0])
                n76 = ((-2 かつ 9223372036854775808) | Thing10(0, -0.5).act15()) >> 5
            でなければ:
                表示(f"}} {(math.copysign(1e16, 1e22) もし 偽 でなければ (Thing29(10, []) == u9))}{真 & 偽 かつ obj58.build42()!r:>12}", ["Straße".strip("line\nbreak"), (3188 << 31 かつ [5, -1, 4, 4].count(8)) & 0xFFFFFFFFFFFFFFFF, obj58 は ない なし], ("a", 1.5) * 2, sep="|")
            最後に:
                表示("finally 96")
    produce19()
    付き obj58 として cm77:
        表示(u5, (2147483647 << 70) // 7, {((11, 真) * 3)[:4]: -3 中にない [0] かつ u5 <= u5, "日本語".expandtabs(1)[-15:]: (1e308 / 123456.789, 9223372036854775807 - 9)})
        produce19(バイト列([8 % 256, 6 % 256]) * 0, {v79: 5 毎 v79 中 ()}["aXbXc"], " pad ")
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    calc45([3180, 9, 2436].index(Thing10(6, 100.0).act15()))
    断言 10**18 + 11 中 範囲(4, 1), 2 * 書式(1.5, "+.1f")
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
obj58.n11 += 合計([-3 毎 n80, n81 中 組み合わせ([0], [][:3])], 11)
毎 i82, j83 中 d2.items():
    もし calc45(j83):
        中断
    表示(b"" * 2 * 3 + b"".upper(), {j83, (-Thing10(j83, -2.25)) + ~286, 0}, (i82.upper() 中 "x,y,,z") & u5.isdisjoint({0, -1, 64} | u5))
試行:
    表示(d2, u5, v6, u9)
例外 NameError として error:
    表示("unbound", error)
試行:
    表示(obj58)
例外 NameError として error:
    表示("unbound", error)
