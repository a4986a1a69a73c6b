# attack: a quadratic search
# expect: stopped cpu_limit
("a" * 500_000).count("a" * 250_000 + "b")
while True:
    ("a" * 5_000_000).count("a" * 2_500_000 + "b")
