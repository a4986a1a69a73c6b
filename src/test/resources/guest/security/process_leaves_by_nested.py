# attack: the execution ended by nested, and not its worker
# expect: completes, held
print('held')
try:
    raise SystemExit(0)
finally:
    exit()
