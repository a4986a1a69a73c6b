# attack: an event that nobody sets
# expect: stopped wall_limit
# limits: wall_ms=500
import threading

threading.Event().wait()
