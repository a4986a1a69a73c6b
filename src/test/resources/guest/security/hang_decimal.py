# attack: a decimal of a billion digits
# expect: ends
import decimal

int(decimal.Decimal('1e999999999'))
