*a, = c
(a) = c
