# attack: a sleep past the time on the clock
# expect: stopped wall_limit
# limits: wall_ms=500
import time

time.sleep(1000)
