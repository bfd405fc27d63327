a < b < c != d
