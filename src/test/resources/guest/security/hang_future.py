# attack: a future that nobody fulfils
# expect: stopped wall_limit
# limits: wall_ms=500
import concurrent.futures

concurrent.futures.Future().result()
