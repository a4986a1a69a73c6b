# attack: a key derived in a billion rounds
# expect: stopped cpu_limit
import hashlib

hashlib.pbkdf2_hmac('sha256', b'p', b's', 2**31 - 1)
