# attack: a queue of the interpreter's own that nobody fills
# expect: stopped wall_limit
# limits: wall_ms=500
import queue

queue.SimpleQueue().get()
