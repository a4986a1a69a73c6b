# attack: a queue that nobody fills
# expect: stopped wall_limit
# limits: wall_ms=500
import queue

queue.Queue().get()
