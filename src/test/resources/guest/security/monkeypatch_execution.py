# attack: the session's own functions replaced by what Java does not expect
# expect: ends
# session: own
# limits: cpu_ms=500, wall_ms=4_000
import sys

import _sandframe.execution as execution
import _sandframe.session as session


class Endless(list):
    def __len__(self):
        return 2**31 - 1

    def __getitem__(self, key):
        return self

    def __iter__(self):
        while True:
            yield self


for module in (execution, session):
    for name in list(vars(module)):
        if callable(getattr(module, name)) and not name.startswith("__"):
            setattr(module, name, lambda *arguments, **named: Endless())
session._frames = Endless()
session._told = Endless()
