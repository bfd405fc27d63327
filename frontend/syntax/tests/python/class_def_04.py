class A[T: (int, str)](B): pass
