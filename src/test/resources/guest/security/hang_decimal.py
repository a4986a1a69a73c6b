# attack: a decimal of a billion digits
# expect: stopped cpu_limit or memory_limit
import decimal

int(decimal.Decimal('1e999999999'))
