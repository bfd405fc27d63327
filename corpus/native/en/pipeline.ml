# Log records through a chain of generators, a decorator and a summary.
let LOG = """
12:01 web GET /index 200 13
12:01 web GET /missing 404 2
12:02 api POST /orders 201 148
broken line
12:04 api GET /orders 500 1021
12:05 web GET /index 200 11
"""

def counted(step):
    def wrapped(source):
        for item in step(source):
            wrapped.passed += 1
            yield item
    wrapped.passed = 0
    wrapped.name = step.__name__
    return wrapped

@counted
def parse(lines):
    for line in lines:
        match line.split():
            case [time, service, verb, path, status, ms]:
                yield {"time": time, "service": service, "path": path, "status": int(status), "ms": int(ms)}
            case []:
                pass
            case _:
                print("skipped:", line)

@counted
def failed(records):
    yield from (r for r in records if r["status"] >= 400)

def by(key, records):
    let groups = {}
    for record in records:
        groups.setdefault(record[key], []).append(record)
    return groups

let records = LOG.splitlines() |> parse |> list
for service, group in by("service", records).items():
    let times = sorted(r["ms"] for r in group)
    print(f"{service}: {len(group)} requests, median {times[len(times) // 2]} ms, worst {max(times)} ms")
let bad = records |> failed |> list
print(*(f"{r['path']}!{r['status']}" for r in bad), sep=", ")
print({step.name: step.passed for step in (parse, failed)})
let slowest = max(records, key=lambda r: r["ms"])
print(slowest["path"], slowest["time"] < "12:05", (lambda *a, b=2: (a, b))(1, *"xy", b=3))
