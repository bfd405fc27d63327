words = ["héllo", "привет", "שלום", "مرحبا", "नमस्ते", "你好", "こんにちは", "안녕", "γειά", "🙂🙃", "é", "Ǆ"]
for w in words:
    print(w, len(w), w.upper(), w[::-1], [hex(ord(c)) for c in w[:2]], repr(w), w.isalpha())
print(sorted(words))
print(max(words), min(words), "é" == "é", "ß" < "t", "Z" < "a" < "é" < "漢" < "😀")
table = {w: k for k, w in enumerate(words)}
print(table["你好"], table["🙂🙃"], "привет" in table, "Привет" in table)
text = "日本語テキスト、混在 with ascii"
print(text.find("混"), text.split("、"), text.replace("日本", "にほん"), text.count("キ"), text.partition("with")[0])
print("%s|%5s|%-5s|" % ("漢", "字", "é"), f"{'字':>4}|{'é':*^5}|{'😀':<3}|", "été".center(7, "ñ"))
total = 0
for c in "٣٤५६":
    total = total * 10 + int(c)
print(total, int("٣٤"), "٣".isdigit(), "Ⅷ".isnumeric(), float("१.५"))
