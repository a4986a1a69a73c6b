# attack: processes asked for without end
# expect: stopped cpu_limit
import os
import subprocess

while True:
    try:
        os.fork()
    except OSError:
        pass
    try:
        subprocess.Popen(["true"])
    except OSError:
        pass
