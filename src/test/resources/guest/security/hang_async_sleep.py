# attack: an event loop that sleeps
# expect: ends
# limits: wall_ms=1500
import asyncio

asyncio.run(asyncio.sleep(3600))
