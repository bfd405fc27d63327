print(*a)
print(*a, **b)
