# attack: threads kept that could never start
# expect: stopped cpu_limit or memory_limit
import _thread
import concurrent.futures

kept = []
while True:
    kept.append(concurrent.futures.ThreadPoolExecutor(64))
    try:
        kept[-1].submit(print)
    except RuntimeError:
        pass
    kept.append(_thread.allocate_lock())
