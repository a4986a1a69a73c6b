# attack: generator frames up to whoever runs the code (as in CVE-2023-37271)
# expect: completes, held
import sys


def climb(frame):
    while frame is not None:
        for names in (frame.f_globals, frame.f_locals, frame.f_builtins):
            for name, value in list(names.items()):
                for door in ("getClass", "read_file", "import_value", "add_to_classpath", "invoke" + "Member"):
                    assert not hasattr(value, door), (name, door)
        frame = frame.f_back


def running():
    def inner():
        climb(g.gi_frame.f_back)
        yield

    g = inner()
    list(g)


running()
climb([x for x in (i.gi_frame for i in [(i for i in [1])])][0])
climb(sys._getframe())
climb(sys._current_frames().get(1) if hasattr(sys, "_current_frames") else None)


async def coroutine():
    climb(sys._getframe())


try:
    coroutine().send(None)
except StopIteration:
    pass
try:
    try:
        raise ValueError
    except* ValueError as group:
        climb(group.exceptions[0].__traceback__.tb_frame)
        raise KeyError from group
except BaseException as error:
    climb(error.__traceback__.tb_frame)
    climb(error.__context__.__traceback__.tb_frame if error.__context__ else None)
print("held")
