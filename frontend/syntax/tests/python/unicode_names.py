café = 1
print(café, ﬁn, ℌ)
имя = "😀\ud800"
