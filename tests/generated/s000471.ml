取込 math
クラス Problem1(Exception):
    関数 __init__(self, detail, code=7):
        親クラス().__init__(detail)
        self.code = code
flag2 = 偽
mix4 = [math.comb(4, 5) < (n3 かつ -2) もし {1, 2, 3} == 'it\'s' でなければ (n3, n3) 毎 n3 中 範囲(3)]
raw5 = (b"" * 3)[::2][:16]
u6 = {0, -1, 64}
v7 = mix4
関数 down8(n9, acc10):
    もし n9 <= 0:
        戻る [n9 * 6 % 4611686018427387904, 0, 長さ({"b": 2, "a": -1})]
    戻る (down8(n9 - 1, リスト(写像(絶対値, [9, n9, n9][:3]))) + acc10)[:12]
関数 start11(acc10):
    戻る down8(7, acc10)
試行:
    表示(start11(acc10=[math.comb(6, 2) 毎 n12 中 [1, 2, 3][:1]]))
    n13 = (整数("-7")).bit_count()
    表示({"clé": n13, "key": n13}, [最大値(最小値([], key=ラムダ n14: n14, default=4), n13 ** 0) % 18446744073709551557, (合計([0.5, 1.5]), n13), 9007199254740993.0], 合計(商余り(n13, -3)[0] 毎 n15 中 [5, -1, 4, 4][:0]))
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    s16, *words17, s18 = "ω\u0301"
    start11(リスト(範囲(4, 4, 4)) + リスト(写像(ラムダ n19: n13, [5, -1, 4, 4][:1])))
    毎 i20, j21 中 {"clé": n13, "": n13}.items():
        mix4 = (リスト(列挙([" pad " 毎 s22 中 s18[:3] もし flag2], 0)) + ソート済み([真, 0] + [1, "a", なし], key=文字列))[-7:]
        u6 |= 集合()
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    n23 = n24 = n13
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    mix4.sort(key=ラムダ v25: 文字列(v25))
    fs27 = [n26 * 0.5 毎 n26 中 (start11([1, 2, 3]) + ([] もし flag2 でなければ [0]))[:3]][1:9]
    もし {4, n24, 3} <= {n24, n24, 1}:
        fs27.append(最小値("Straße", s16).count(文字列(n24)) % 1000000007)
        試行:
            n24 -= 丸め(合計([0.5, 1.5]))
        例外 LookupError として e28:
            表示("handled", 型(e28).__name__, e28)
        例外 Exception:
            fs27 = f"}} {n13 / 16:.2f}é:{"aXbXc":s}é:{[0] + 10!r:>12}"[::2][:16]
    でなければもし "a" 中 {"a": 1} | {"a": 1}:
        もし 最大値([], default=123456.789) <= [][1]:
            g31 = イテレータ([8 毎 n30 中 [][:1]])
            表示(次(g31, なし))
            削除 mix4[::2]
        でなければ:
            毎 i32, j33 中 列挙(s16.split(" ", 2)[:6], 1):
                n34, (s35, f36) = i32, (f"n={-1e308 * 2.5:}"[::2][:16], math.fmod(math.inf, 浮動小数("abc")))
                f37 = math.sqrt(絶対値(f36))
        試行:
            表示(n13 + -1e308)
        例外 Exception として error:
            表示(型(error).__name__, error)
        試行:
            表示(12 < -2)
        例外 Exception として error:
            表示(型(error).__name__, error)
        試行:
            表示(-1 * ())
        例外 Exception として error:
            表示(型(error).__name__, error)
    でなければ:
        n13 -= (文字コード(s16[:1] または "z")).bit_length()
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    u6.update([0] * 0)
例外 Exception として error:
    表示("caught", 型(error).__name__, error)
試行:
    表示(flag2, mix4, raw5, u6)
例外 NameError として error:
    表示("unbound", error)
試行:
    表示(v7, n13, s16, n24)
例外 NameError として error:
    表示("unbound", error)
試行:
    表示(fs27)
例外 NameError として error:
    表示("unbound", error)
