# attack: waiting for descriptors for ever
# expect: ends
# limits: wall_ms=500
import select

select.select([], [], [])
