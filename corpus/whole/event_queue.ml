# A simulation on a priority queue written by hand: a shop with counters and impatient customers.
class Heap:
    def __init__(self, key=lambda x: x):
        self.items = []
        self.key = key
        self.pushed = 0

    def __len__(self):
        return len(self.items)

    def push(self, item):
        self.items.append((self.key(item), self.pushed, item))
        self.pushed += 1
        i = len(self.items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if self.items[parent] <= self.items[i]:
                break
            self.items[parent], self.items[i] = self.items[i], self.items[parent]
            i = parent

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty heap")
        top = self.items[0][2]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            i = 0
            while True:
                child = 2 * i + 1
                if child >= len(self.items):
                    break
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if self.items[i] <= self.items[child]:
                    break
                self.items[i], self.items[child] = self.items[child], self.items[i]
                i = child
        return top

    def drain(self):
        while self.items:
            yield self.pop()


class Random:
    """A linear congruential generator of 64 bits."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return self.state >> 33

    def below(self, n):
        return self.next() % n


class Event:
    def __init__(self, time, action, *args):
        self.time = time
        self.action = action
        self.args = args

    def __repr__(self):
        return f"{self.time}:{self.action.__name__}"


class Shop:
    def __init__(self, counters, seed):
        self.queue = Heap(key=lambda e: e.time)
        self.random = Random(seed)
        self.free = counters
        self.waiting = []
        self.now = 0
        self.log = []
        self.stats = {"served": 0, "left": 0, "wait": 0, "longest": 0}

    def schedule(self, delay, action, *args):
        event = Event(self.now + delay, action, *args)
        self.queue.push(event)
        return event

    def arrive(self, n, remaining):
        self.note(f"customer {n} arrives")
        customer = {"id": n, "since": self.now, "status": "waiting"}
        self.waiting.append(customer)
        self.schedule(8 + self.random.below(6), self.give_up, customer)
        self.serve_next()
        if remaining:
            self.schedule(1 + self.random.below(4), self.arrive, n + 1, remaining - 1)

    def serve_next(self):
        while self.free and self.waiting:
            customer = self.waiting.pop(0)
            customer["status"] = "served"
            wait = self.now - customer["since"]
            self.stats["wait"] += wait
            self.stats["longest"] = max(self.stats["longest"], wait)
            self.free -= 1
            self.note(f"customer {customer['id']} at a counter after {wait}")
            self.schedule(4 + self.random.below(7), self.finish, customer)

    def finish(self, customer):
        self.stats["served"] += 1
        self.free += 1
        self.note(f"customer {customer['id']} done")
        self.serve_next()

    def give_up(self, customer):
        if customer["status"] == "waiting":
            self.waiting.remove(customer)
            customer["status"] = "gone"
            self.stats["left"] += 1
            self.note(f"customer {customer['id']} gives up")

    def note(self, text):
        self.log.append((self.now, text))

    def run(self, until=None):
        while len(self.queue):
            event = self.queue.pop()
            if until is not None and event.time > until:
                raise TimeoutError(f"still {len(self.queue) + 1} events after {until}")
            self.now = event.time
            event.action(*event.args)
        return self.stats


shop = Shop(2, 12345)
shop.schedule(0, shop.arrive, 1, 11)
print(shop.run())
for time, text in shop.log:
    print(f"{time:>4} {text}")
for counters in (1, 2, 3, 4):
    shop = Shop(counters, 99)
    shop.schedule(0, shop.arrive, 1, 199)
    s = shop.run()
    print(f"{counters} counters: {s['served']:>4} served, {s['left']:>4} left, mean wait {s['wait'] / s['served']:.3f}, longest {s['longest']}, end {shop.now}")
shop = Shop(1, 7)
shop.schedule(0, shop.arrive, 1, 50)
try:
    shop.run(until=40)
except TimeoutError as e:
    print(e, len(shop.log) > 10)
h = Heap()
for x in [5, 3, 8, 1, 9, 2, 2 ** 70, -4, 2.5, True]:
    h.push(x)
print(list(h.drain()), len(h))
h = Heap(key=len)
for w in "the quick brown fox jumps over a lazy dog".split():
    h.push(w)
print(list(h.drain()))
try:
    h.pop()
except IndexError as e:
    print(e)
print(shop.schedule(3, shop.finish, {}), [Random(1).below(100) for _ in range(3)])
r = Random(2024)
print([r.below(1000) for _ in range(8)], r.state)
