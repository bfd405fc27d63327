# A car park: levels, tickets and fees.
class Full(Exception):
    pass

class Level:
    def __init__(self, name, places):
        self.name = name
        self.places = [None] * places

    def __contains__(self, plate):
        return plate in self.places

    def park(self, plate):
        for number, taken in enumerate(self.places):
            if taken is None:
                self.places[number] = plate
                return f"{self.name}{number + 1}"
        raise Full(self.name)

RATES = [(30, 0), (60, 150), (180, 400)]

def fee(minutes: int) -> int:
    for limit, price in RATES:
        if minutes <= limit:
            return price
    extra = minutes - RATES[-1][0]
    return RATES[-1][1] + -(-extra // 60) * 100

class CarPark:
    def __init__(self, **levels):
        self.levels = [Level(name, places) for name, places in levels.items()]
        self.arrivals = {}

    def enter(self, plate, at):
        for level in self.levels:
            try:
                place = level.park(plate)
            except Full:
                continue
            self.arrivals[plate] = (at, place)
            return place
        else:
            raise Full("everywhere")

    def leave(self, plate, at):
        since, place = self.arrivals.pop(plate)
        for level in self.levels:
            if plate in level:
                level.places[level.places.index(plate)] = None
        return fee(at - since)

park = CarPark(A=1, B=2)
for minute, plate in enumerate(["XK-1", "ML-22", "PQ-7", "ZZ-9"]):
    try:
        print(plate, "->", park.enter(plate, at=minute))
    except Full as problem:
        print(plate, "turned away: full", problem)
for plate, at in [("ML-22", 31), ("XK-1", 61), ("ML-22", 99), ("PQ-7", 500)]:
    match park.arrivals.get(plate):
        case None:
            print(plate, "is not here")
        case (since, place):
            cents = park.leave(plate, at)
            print(f"{plate} leaves {place} after {at - since} min: {cents / 100:.2f}")
print([level.places for level in park.levels], park.enter("ZZ-9", 600))
