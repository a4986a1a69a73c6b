# attack: threads asked for without end
# expect: stopped cpu_limit
import threading

while True:
    try:
        threading.Thread(target=print).start()
    except RuntimeError:
        pass
