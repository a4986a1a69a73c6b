# attack: bundles of media types in forms that nobody asked for
# expect: ends
class Bundle:
    def __init__(self, made):
        self.made = made

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.made


for made in (None, 1, [], {}, {1: 2}, {"text/html": None}, {"x" * 10_000: "y"}, {"text/plain": b"\xff" * 10}, {"a": object()}, ({}, {}, {}), {None: None},
             {"text/plain": 1}, {str(i): "x" for i in range(10_000)}, {"\ud800": "\ud800"}, {"text/html\r\nX: y": "z"}):
    try:
        display(Bundle(made))
    except Exception:
        pass
Bundle({"text/plain": "x" * 50_000_000})
