# attack: a finalizer that loops
# expect: stopped cpu_limit
import gc


class A:
    def __del__(self):
        while True:
            pass


# A single one: what is left over runs in the executions to come, as it may, and would be taken for theirs.
A()
while True:
    gc.collect()
