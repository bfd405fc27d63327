def caesar(text, shift):
    result = ""
    for c in text:
        if "a" <= c and c <= "z":
            result += chr((ord(c) - 97 + shift) % 26 + 97)
        elif "A" <= c and c <= "Z":
            result += chr((ord(c) - 65 + shift) % 26 + 65)
        else:
            result += c
    return result


def vowels(text):
    count = 0
    for i in range(len(text)):
        c = text[i]
        if c == "a" or c == "e" or c == "i" or c == "o" or c == "u":
            count += 1
    return count


def is_palindrome(text):
    left = 0
    right = len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True


def capitals(text):
    return " ".join([word[0].upper() + word[1:] for word in text.split()])


def main():
    sentence = "The quick brown fox jumps over the lazy dog near the old river bank. "
    text = sentence * 600
    found = 0
    for shift in range(1, 14):
        secret = caesar(text, shift)
        found += vowels(secret)
        if caesar(secret, 26 - shift) != text:
            print("not the same")
    print(found)
    palindromes = 0
    for number in range(60000):
        if is_palindrome(str(number)):
            palindromes += 1
    print(palindromes)
    print(len(capitals(text)), capitals(sentence))


main()
