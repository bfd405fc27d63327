type = 1
type.x = 1
