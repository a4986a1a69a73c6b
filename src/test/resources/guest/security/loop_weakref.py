# attack: a callback of a dead reference that loops
# expect: stopped cpu_limit
import gc
import weakref


class A:
    pass


def forever(_):
    while True:
        pass


kept = []
while True:
    kept.append(weakref.ref(A(), forever))
    if len(kept) > 100:
        gc.collect()
        kept.clear()
    bytearray(1 << 20)
