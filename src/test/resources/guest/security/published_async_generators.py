# attack: coroutine and generator frames (as in CVE-2026-4963 and CVE-2026-5752)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


def generator():
    yield generator_object.gi_frame.f_back

generator_object = generator()
back = [frame for frame in generator_object][0]
while back is not None:
    own = back.f_builtins.get("__graalpython__") if hasattr(back, "f_builtins") else None
    assert not hasattr(own, "read_file")
    back = back.f_back

async def coroutine():
    return coroutine_object.cr_frame

coroutine_object = coroutine()
try:
    coroutine_object.send(None)
except StopIteration:
    pass
print("held")
