# attack: the execution ended by exit, and not its worker
# expect: completes, held
import sys

print('held')
sys.exit()
