import _store as store

items = "client items"


def work():
    store.add("client")
    store.items.append(len(items))


def set_limit(n):
    store.limit = n


def local_name():
    return items
