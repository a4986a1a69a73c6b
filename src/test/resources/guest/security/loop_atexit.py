# attack: a loop at the exit of the interpreter
# expect: completes, held
import atexit


@atexit.register
def forever():
    while True:
        pass


print("held")
