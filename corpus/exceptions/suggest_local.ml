def area(length, width):
    return lenght * width
area(2, 3)
