# attack: a queue that nobody fills
# expect: stopped wall_limit
import queue

queue.Queue().get()
