# attack: a semaphore that nobody releases
# expect: stopped wall_limit
# limits: wall_ms=500
import threading

threading.Semaphore(0).acquire()
