# attack: a sleep past the time on the clock
# expect: stopped wall_limit
import time

time.sleep(1000)
