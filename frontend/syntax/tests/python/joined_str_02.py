f"{x:{y:{z}}}"
f"{(lambda x: 1)}"
