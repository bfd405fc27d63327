f"a{x}b" "c"
rf"\{x}"
