# attack: standard streams that are closed, replaced and taken away
# expect: completes, held
import os
import sys

os.write(1, b"held\n")
for number in (0, 1, 2):
    try:
        os.close(number)
    except OSError:
        pass
sys.stdout.close()
sys.stderr = None
sys.stdin = object()
sys.__stdout__ = sys.__stderr__ = None
