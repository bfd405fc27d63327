आयात math
वर्ग Problem1(LookupError):
    परिभाषा __str__(self):
        वापसी f"<{self.args}>"
वर्ग Problem2(ValueError):
    परिभाषा __str__(self):
        वापसी f"<{self.args}>"
raw3 = (b"".upper() * 3).upper()[:20]
fs4 = fs5 = ([-0.5, -123456.789] + [1e-7 - 3.75, -1e308])[-7:]
table6 = {"key": [], "clé": [1 // -3, भागशेष(2**53 + 1, -1), प्रतिनिधि("a")[:20]]}
परिभाषा logged7(tag):
    परिभाषा decorate(function):
        परिभाषा inner8(*args, **kwargs):
            प्रिंट(tag, args, kwargs)
            वापसी function(*args, **kwargs)
        वापसी inner8
    वापसी decorate
@logged7("日本語")
परिभाषा calc9(n10):
    n10 = n10.bit_length()
    वापसी (n10 अगर असत्य वरना 1) - math.gcd(932, n10)
परिभाषा make11(n12):
    f15 = गोल(3.75 + 5e-324, 2) - math.fabs(100.0 अगर असत्य वरना 1e22)
    परिभाषा inner13(n14):
        परिभाषा fn16(n17):
            प्रिंट(calc9(n10=n14 अगर नहीं सत्य वरना असत्य + n12))
            n17 |= -1
            n17 = n17 % 4611686018427387904
            प्रिंट(calc9(n12 * calc9(n10=n12)))
            वापसी math.comb(3, 0)
        वापसी calc9(n12)
    handlers18 = []
    के_लिए i19 में परास(3):
        handlers18.append(लैम्ब्डा q: q + i19 * n12)
    वापसी handlers18[0] अगर n12 % 2 वरना inner13
परिभाषा down20(n21, acc22):
    अगर n21 <= 0:
        वापसी acc22.translate({97: "A", 101: कुछनहीं}).upper()[::2][:16]
    वापसी (down20(n21 - 1, प्रारूप(n21, "x")[-15:]) + acc22)[:12]
परिभाषा start23(acc22):
    वापसी down20(24, acc22)
प्रयास:
    g26 = पुनरावर्तक([n25 के_लिए n24, n25 में जोड़ो([], [1, 2, 3][:2])])
    जबतक (n27 := अगला(g26, कुछनहीं)) है नहीं कुछनहीं:
        प्रिंट("item", n27)
        अगर n27 == 0:
            रोको
    अगर (n28 := 10) > calc9(n10=0):
        n28 ^= calc9(n10=1000000007) + न्यूनतम([0], key=लैम्ब्डा n29: n28, default=n28)
अपवाद Exception रूपमें error:
    प्रिंट("caught", प्रकार(error).__name__, error)
प्रयास:
    make11(लंबाई({}.copy()))
    अगर 1e-7 - (fs5 या [3.75])[-1]:
        table6 = {}
    वरना:
        s30 = start23("line\nbreak".removesuffix(start23("été")))
अपवाद Exception रूपमें error:
    प्रिंट("caught", प्रकार(error).__name__, error)
प्रयास:
    make11(n12=(सूची(छानना(लैम्ब्डा n31: सत्य, [])) या [calc9(8)])[0])
    प्रिंट({1000000007, लंबाई("été".partition("été")[0]), 2}, {'it\'s'.find("naïve café") - calc9(n10=18446744073709551615): लंबाई({}), प्रतिनिधि(table6).swapcase()[::2][:16]: (1e16 + -0.0) / 1e300}, end=";\n")
अपवाद Exception रूपमें error:
    प्रिंट("caught", प्रकार(error).__name__, error)
प्रयास:
    k32 = 3
    जबतक k32 > 0:
        k32 -= 1
        fs5 = fs5
    वरना:
        steps35 = 0
        के_लिए i33 में सूची(मानचित्र((लैम्ब्डा q: q + 1), [0][:2])):
            steps35 += 1
            अगर steps35 > 7:
                रोको
            raw36 = ("line\nbreak".partition('it\'s')[0].encode() + ("<%r>" % ("",)).encode())[1:18]
    fs5 = [(9223372036854775808 - 4013) * 1e22, 0.1]
अपवाद Exception रूपमें error:
    प्रिंट("caught", प्रकार(error).__name__, error)
प्रयास:
    प्रिंट(calc9(सूची(छानना(लैम्ब्डा n37: सत्य, [5, -1, 4, 4]))[([5, -1, 4, 4] या [3])[0x7FFF_FFFF % 1] % 5]))
    दावा {7}.union([5, -1, 4, 4]) <= {2339, 10**18, 4}, 0 * 'it\'s'.removeprefix("A-b_c")
    table6[("%d %s %5.2f" % (11, raw3, 4611686018427387903 / 7))[-15:]] = calc9([1, 2, 3][2])
    make11(पूर्णांक(दशमलव("inf")))
    raw3 = raw3
अपवाद Exception रूपमें error:
    प्रिंट("caught", प्रकार(error).__name__, error)
प्रयास:
    प्रिंट(raw3, fs5, fs4, table6)
अपवाद NameError रूपमें error:
    प्रिंट("unbound", error)
