# attack: a lock that nobody opens
# expect: stopped wall_limit
# limits: wall_ms=500
import _thread

lock = _thread.allocate_lock()
lock.acquire()
lock.acquire()
