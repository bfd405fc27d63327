loads = 0
loads += 1
items = []
limit = 100
hook = None


def add(word):
    if len(items) >= limit:
        return f"full at {limit}" if hook is None else hook(word)
    items.append(word)
    return len(items)
