# attack: a stream that loops when it is flushed
# expect: stopped cpu_limit
import sys


class Out:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            pass


sys.stdout = Out()
print("x", flush=True)
