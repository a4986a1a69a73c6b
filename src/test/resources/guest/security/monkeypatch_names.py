# attack: the session's list of names replaced by one that never ends
# expect: completes, held
# session: own
import _sandframe.session as session


class Names(dict):
    def __iter__(self):
        while True:
            yield "x" * 1000


session._frames = Names()
print("held")
