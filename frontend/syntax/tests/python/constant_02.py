match[x] = 1
case = 1
