# attack: the execution ended by quit, and not its worker
# expect: completes, held
print('held')
quit()
