# attack: source nested deeper than the parser goes
# expect: raises MemoryError or SyntaxError or RecursionError
eval("(" * 100_000 + ")" * 100_000)
