class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance:.2f} is less than {amount:.2f}")
        self.balance = balance
        self.amount = amount
class Account:
    _next = 1000
    interest_rate: float = 0.02
    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.number = Account._next
        Account._next += 1
        self.history = [("open", balance)]
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError("negative balance")
        self._balance = v
    def deposit(self, amount):
        if amount <= 0: raise ValueError(f"bad amount: {amount!r}")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self
    def withdraw(self, amount):
        if amount > self._balance: raise InsufficientFunds(self._balance, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self
    def __str__(self): return f"{self.owner:<10}|{self._balance:>12,.2f}"
    def __repr__(self): return f"Account({self.owner!r}, {self._balance})"
    def __eq__(self, o): return isinstance(o, Account) and self.number == o.number
    def __lt__(self, o): return self._balance < o._balance
    def __add__(self, o): return Account(f"{self.owner}&{o.owner}", self._balance + o._balance)
    @classmethod
    def from_string(cls, s):
        name, _, amount = s.partition(":")
        return cls(name.strip(), float(amount))
    @staticmethod
    def valid(n): return 1000 <= n < 9999
class Savings(Account):
    interest_rate = 0.05
    def add_interest(self):
        self.balance *= 1 + self.interest_rate
        self.history.append(("interest", round(self._balance, 2)))
class Bank:
    def __init__(self): self.accounts = {}
    def open(self, kind, *args, **kw):
        a = kind(*args, **kw)
        self.accounts[a.number] = a
        return a
    def transfer(self, a, b, amount):
        try:
            self.accounts[a].withdraw(amount)
        except InsufficientFunds as e:
            print("failed:", e, e.amount - e.balance)
            return False
        except KeyError as e:
            print("no account", e)
            return False
        else:
            self.accounts[b].deposit(amount)
            return True
        finally:
            print(f"transfer {a}->{b} done")
    def __iter__(self): return iter(sorted(self.accounts.values(), reverse=True))
    def __len__(self): return len(self.accounts)
    def __getitem__(self, n): return self.accounts[n]
    def __contains__(self, n): return n in self.accounts
bank = Bank()
a = bank.open(Account, "Ann", 100)
b = bank.open(Savings, "Bob", balance=2500.5)
c = bank.open(Account.from_string, "Cy: 75")
print(len(bank), 1000 in bank, bank[1001], [x.owner for x in bank])
bank.transfer(1000, 1001, 30); bank.transfer(1000, 1001, 300); bank.transfer(1, 2, 3)
b.add_interest(); print(b, b.history, type(b).__name__, Savings.interest_rate, a.interest_rate)
try: a.balance = -1
except ValueError as e: print(e)
try: a.deposit(-5)
except ValueError as e: print(e)
print(a + b, repr(a + c), a == a, a != b, sorted([b, a, c]), max(bank), Account.valid(a.number))
total = sum(x.balance for x in bank); print(f"{total = :.3f}")
for i, acc in enumerate(bank, start=1): print(f"{i:02d}. {acc} {'*' * int(acc.balance // 1000)}")
a.withdraw(1000)
