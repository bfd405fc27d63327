1.5J
1e5j
