a and not b or c
0xfor x
