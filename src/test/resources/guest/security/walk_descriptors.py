# attack: descriptors, metaclasses and slots
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


class Meta(type):
    def __getattribute__(cls, name):
        return super().__getattribute__(name)

class Trap(metaclass=Meta):
    def __get__(self, instance, owner):
        return owner

    def __set_name__(self, owner, name):
        owner.reached = name

class Holder:
    trap = Trap()

assert Holder.trap is Holder and Holder.reached == "trap"
refused(lambda: object.__setattr__(int, "x", 1), TypeError, AttributeError)
refused(lambda: type.__setattr__(dict, "get", None), TypeError)
refused(lambda: setattr(str, "upper", None), TypeError)
print("held")
