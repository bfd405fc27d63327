def f(): "d"
