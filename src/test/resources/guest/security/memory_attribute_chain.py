# attack: an expression that the compiler has to walk deeply
# expect: raises MemoryError or SyntaxError or RecursionError or stopped memory_limit
eval("-" * 200_000 + "1")
