# attack: an expression that the compiler has to walk deeply
# expect: raises MemoryError or SyntaxError or RecursionError
eval("-" * 200_000 + "1")
