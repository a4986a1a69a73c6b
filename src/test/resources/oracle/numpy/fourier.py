"""Fourier transforms to the bit: passes over every small factor, greater primes, chirps; real ones with factors up to five."""
import hashlib

import numpy as np

rng = np.random.default_rng(1)


def bits(values):
    return hashlib.md5((values + 0.0).tobytes()).hexdigest()[:8]


for n in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 24, 27, 32, 34, 36, 40, 44, 49, 60, 64, 72, 77, 80, 100, 120]:
    z = rng.standard_normal(n) + 1j * rng.standard_normal(n)
    x = rng.standard_normal(n)
    print(n, bits(np.fft.fft(z)), bits(np.fft.ifft(z)), bits(np.fft.fft(x)), bits(np.fft.fft(z, norm="ortho")))
    if max([p for p in (7, 11, 13, 17) if n % p == 0], default=1) == 1:
        print("  ", bits(np.fft.rfft(x)), bits(np.fft.irfft(z[: n // 2 + 1], n)))
for n in (97, 101, 331, 503, 1009):
    x = rng.standard_normal(n)
    print(n, np.allclose(np.fft.ifft(np.fft.fft(x)), x), np.allclose(np.fft.irfft(np.fft.rfft(x), n), x))
    print(np.fft.fft(x)[:3].round(9), np.fft.rfft(x)[-2:].round(9))

a = np.mgrid[:5, :5][0]
print(np.fft.fft(np.exp(2j * np.pi * np.arange(8) / 8)))
print(np.fft.fft2(a))
print(np.fft.rfft2(a))
print(np.fft.irfft2(np.fft.rfft2(a), s=a.shape))
print(repr(np.fft.hfft(np.array([1, 2, 3, 4, 3, 2])[:4])), repr(np.fft.hfft([1, 2, 3, 4, 3, 2], 6)))
print(repr(np.fft.ifft(np.array([15, -4, 0, -1, 0, -4]))), repr(np.fft.ihfft(np.array([15, -4, 0, -1, 0, -4]))))
b = rng.standard_normal((3, 4, 6))
for axis in (0, 1, 2):
    print(bits(np.fft.fft(b, axis=axis)), bits(np.fft.rfft(b, axis=axis)), bits(np.fft.irfft(b, axis=axis)))
    print(np.fft.rfft(b, 3, axis=axis).shape, np.fft.irfft(b, 9, axis=axis).shape, np.fft.fft(b, 8, axis=axis).shape)
print(bits(np.fft.fftn(b)), bits(np.fft.ifftn(b)), bits(np.fft.rfftn(b)), bits(np.fft.irfftn(b)))
out = np.empty(4, complex)
print(np.fft.fft([1, 2, 3, 4], out=out) is out, out)
print(np.fft.fft(np.float32([1, 2, 3])).dtype, np.fft.rfft(np.float32([1, 2, 3])).dtype, np.fft.irfft(np.complex64([1, 2])).dtype)
for call in (lambda: np.fft.fft([]), lambda: np.fft.fft([1], 0), lambda: np.fft.irfft([1]), lambda: np.fft.fft([1, 2], norm="x")):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
