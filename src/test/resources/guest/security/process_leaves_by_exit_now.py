# attack: the execution ended by _exit, and not its worker
# expect: completes, held
import os

print('held')
os._exit(0)
