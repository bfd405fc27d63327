"""Accounts with history."""
from __future__ import annotations
from dataclasses import dataclass, field
import sys as system, os.path


class InsufficientFunds(Exception):
    def __init__(self, needed: float, *, account: "Account" = None) -> None:
        super().__init__(f"missing {needed:.2f}")
        self.needed, self.account = needed, account


@dataclass(order=True)
class Account:
    owner: str
    balance: float = 0.0
    history: list[tuple[str, float]] = field(default_factory=list, repr=False)

    @property
    def is_empty(self) -> bool:
        return not self.balance

    def withdraw(self, amount, /, *notes, fee=0.5, **details):
        if (total := amount + fee) > self.balance:
            raise InsufficientFunds(total - self.balance, account=self) from None
        self.balance -= total
        self.history += [("out", total), *((n, 0) for n in notes if n)]
        return self

    def __repr__(self): return f"<{self.owner!r}: {self.balance:>10.2f}{'!' if self.balance < 0 else ''}>"


accounts = {name: Account(name, 10.0 * i) for i, name in enumerate(["ann", "bob"], start=1)}
try:
    accounts["ann"].withdraw(5).withdraw(50, "rent", fee=1, who="landlord")
except InsufficientFunds as error:
    print(error, error.needed, sep="; ", file=system.stderr)
except (KeyError, ValueError):
    pass
else:
    print("fine")
finally:
    del accounts["ann"]
assert all(a.balance >= 0 for a in accounts.values()), "negative"
