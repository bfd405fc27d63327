# Modules are run once and shared; two modules change each other's state.
import _store
from _store import items, add
import _client

add("main")
_client.work()
print(items, _store.items is items, _client.store is _store)
_store.items = ["rebound"]
add("after")
print(items, _store.items)
_client.set_limit(2)
for word in ("x", "y", "z"):
    print(add(word), _store.limit)
import _store as again

print(again.loads, again is _store, _client.local_name())
_store.hook = lambda w: w.upper()
print(add("hooked"), _store.items)
