# attack: texts and numbers that one call makes too long
# expect: ends
# limits: cpu_ms=2_000, wall_ms=20_000
huge = 2**31 - 1
for action in (
    lambda: "\t".expandtabs(huge), lambda: "{:>2147483647}".format(1), lambda: f"{1:>2147483647}", lambda: "%2147483647d" % 1,
    lambda: "a" * huge, lambda: b"a" * huge, lambda: bytes(huge), lambda: "ab".replace("", "x" * 2**30),
    lambda: "x".join([""] * 10 + ["y" * 2**30]) * 4, lambda: 1 << 2**33, lambda: (1).to_bytes(huge, "big"), lambda: [None] * huge,
    lambda: list(range(2**31 - 1)), lambda: 10 ** (10**10),
):
    try:
        kept = len(str(action())[:1])
    except Exception:
        pass
    kept = None
print("held")
