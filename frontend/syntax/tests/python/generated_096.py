"""Doc."""
v1:a | None = (lambda p5: ...)
    # odd comment
match.naïve
type match = a | b  # comment

