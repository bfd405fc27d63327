import asyncio


async def producer(queue, n, *, delay: float = 0.0):
    for i in range(n):
        await queue.put(i ** 2)
        await asyncio.sleep(delay)
    await queue.put(None)


async def items(queue):
    while (item := await queue.get()) is not None:
        yield item


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group, asyncio.timeout(5):
        group.create_task(producer(queue, 5))
        squares = [x async for x in items(queue) if x % 2 == 0]
        total = sum([y for y in squares])
    try:
        await asyncio.gather(*(asyncio.sleep(0) for _ in range(3)), return_exceptions=True)
    except* (ValueError, TypeError) as group:
        print(group.exceptions)
    async for x in items(queue):
        break
    else:
        print("done")
    return total, {k: v async for k, v in pairs()}


asyncio.run(main())
