import _cycle_a

print("main", _cycle_a.name, _cycle_a.ask(3))
import _cycle_b

print(_cycle_b.reply(2), _cycle_b.seen, _cycle_a.partner is _cycle_b)
