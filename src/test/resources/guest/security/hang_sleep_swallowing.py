# attack: a sleep that swallows its interruption and sleeps on
# expect: stopped wall_limit
# limits: wall_ms=500
import time

while True:
    try:
        time.sleep(3600)
    except BaseException:
        continue
