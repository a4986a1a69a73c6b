# attack: a barrier that nobody else comes to
# expect: stopped wall_limit
# limits: wall_ms=500
import threading

threading.Barrier(2).wait()
