# attack: a callback of a dead reference that loops
# expect: stopped cpu_limit, state kept
import gc
import weakref


class A:
    pass


def forever(_):
    while True:
        pass


# A single one: what is left over runs in the executions to come, as it may, and would be taken for theirs.
kept = weakref.ref(A(), forever)
while True:
    gc.collect()
