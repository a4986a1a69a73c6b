# attack: a copy of a structure that grows as it is copied
# expect: stopped cpu_limit or memory_limit
import copy


class Growing:
    def __deepcopy__(self, memo):
        return [copy.deepcopy(Growing(), memo) for _ in iter(int, 1)]


while True:
    try:
        copy.deepcopy(Growing())
    except RecursionError:
        pass
