# attack: code within the texts of query() and eval()
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=60_000
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
for text in (
    "@__import__('os').system('id')", "a.__class__.__mro__[1].__subclasses__()", "a.to_pickle('/usr/lib/x') == 1",
    "@df.__class__.__base__",
    "__import__('os').listdir('/') == 1", "(lambda: 1)() == 1", "[x for x in (1, 2)] == 1", "a.__init__.__globals__ == 1",
    "(" * 2000 + "1" + ")" * 2000, "-" * 20_000 + "a", "+".join(["a"] * 20_000), "a if b else a", "f'{a}' == '1'", "a := 1", "",
):
    for evaluate in (df.query, df.eval, pd.eval):
        refused(lambda: evaluate(text), Exception)
print("held")
