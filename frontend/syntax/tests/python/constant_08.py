1e5
1j
