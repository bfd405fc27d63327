def make_text(length):
    syllables = ["ba", "ko", "ri", "tu", "se", "na", "mi", "lo", "pe", "da"]
    words = []
    seed = 12345
    for _ in range(length):
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = syllables[seed // 65536 % 10] + syllables[seed // 131072 % 10]
        if seed // 4096 % 3 == 0:
            word = word + syllables[seed // 8192 % 10]
        words.append(word)
    return " ".join(words)


def count_words(text):
    counts = {}
    for word in text.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


def main():
    text = make_text(300000)
    counts = count_words(text)
    print(len(text), len(counts))
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, count in ranking[:5]:
        print(word, count)


main()
