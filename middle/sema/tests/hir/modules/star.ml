# lang: en
shown = 1
_hidden = 2
if shown:
    maybe = 3
