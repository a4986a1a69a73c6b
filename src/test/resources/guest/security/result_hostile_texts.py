# attack: results and names that no JSON and no terminal likes
# expect: ends
class Text(str):
    def __str__(self):
        return Text("\ud800")

    def encode(self, *arguments):
        raise ZeroDivisionError


class A:
    def __repr__(self):
        return Text("\ud800\0\x1b[31m\u2028</script>")

    def _repr_html_(self):
        return Text("<script>\udfff")

    def _repr_json_(self):
        return {"a": float("nan"), "b": {1, 2}}


globals()["\ud800 name"] = 1
globals()["x" * 100_000] = type("\ud800" * 10, (), {})()
globals()[Text("own")] = 1
print("\ud800", "\0", "\x1b]0;title\x07", flush=True)
display(A())
A()
