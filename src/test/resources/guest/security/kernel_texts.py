# attack: the text of verbs, handles and lists that the bridge hands out
# expect: completes, held
import _kernel

given = [getattr(_kernel, name) for name in dir(_kernel) if not name.startswith("__")]
array = _kernel.array_zeros(4, [3])
given += [array, _kernel.array_infer([1, 2]), _kernel.time_parse("2020-01-01")]
given += [type(one) for one in given] + [type(given[0]).__mro__, type(array).__subclasses__()]
for one in given:
    for told in (str(one), repr(one), f"{one}", "%s" % (one,), "{!r:.200}".format(one), repr([one]), ascii(one)):
        for secret in ("java.", "dev.sand" + "frame", "com.oracle", "Lambda", "Java" + "Object", "Nd" + "Array", "Proxy"):
            assert secret not in told, told
try:
    raise TypeError(array)
except TypeError as error:
    assert "Nd" + "Array" not in repr(error)
print("held")
