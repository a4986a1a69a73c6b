package dev.sandframe.frame.compute;

import java.util.ArrayList;
import java.util.List;

/** How a transform's length is split, and which method suits it. */
final class FourierLengths {
    private FourierLengths() {}

    /** The factors in the order of the passes: eights (for complex numbers), fours, one two in front, odd primes. */
    static int[] factors(int length, boolean withEights) {
        List<Integer> found = new ArrayList<>();
        int rest = length;
        while (withEights && rest % 8 == 0) {
            found.add(8);
            rest /= 8;
        }
        while (rest % 4 == 0) {
            found.add(4);
            rest /= 4;
        }
        if (rest % 2 == 0) {
            rest /= 2;
            found.add(2);
            int last = found.size() - 1;
            found.set(last, found.get(0));
            found.set(0, 2);
        }
        for (int p = 3; (long) p * p <= rest; p += 2) {
            while (rest % p == 0) {
                found.add(p);
                rest /= p;
            }
        }
        if (rest > 1) {
            found.add(rest);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether Bluestein's method is cheaper than passes over the factors. */
    static boolean needsChirp(int n, boolean real) {
        if (n < 50) {
            return false;
        }
        long prime = largestPrime(n);
        if (prime * prime <= n) {
            return false;
        }
        double direct = (real ? 0.5 : 1) * cost(n);
        return 1.5 * (2 * cost(chirpLength(2 * n - 1))) < direct;
    }

    private static long largestPrime(int n) {
        long rest = n;
        long largest = 1;
        while (rest % 2 == 0) {
            largest = 2;
            rest /= 2;
        }
        for (long p = 3; p * p <= rest; p += 2) {
            while (rest % p == 0) {
                largest = p;
                rest /= p;
            }
        }
        return rest > 1 ? rest : largest;
    }

    private static double cost(int n) {
        double sum = 0;
        int rest = n;
        while (rest % 2 == 0) {
            sum += 2;
            rest /= 2;
        }
        for (int p = 3; (long) p * p <= rest; p += 2) {
            while (rest % p == 0) {
                sum += p <= 5 ? p : 1.1 * p;
                rest /= p;
            }
        }
        if (rest > 1) {
            sum += rest <= 5 ? rest : 1.1 * rest;
        }
        return sum * n;
    }

    /** The least length from {@code n} on whose prime factors are at most 11. */
    static int chirpLength(int n) {
        if (n <= 12) {
            return n;
        }
        long best = 2L * n;
        for (long f11 = 1; f11 < best; f11 *= 11) {
            for (long f7 = f11; f7 < best; f7 *= 7) {
                for (long f5 = f7; f5 < best; f5 *= 5) {
                    for (long f3 = f5; f3 < best; f3 *= 3) {
                        long x = f3;
                        while (x < n) {
                            x *= 2;
                        }
                        best = Math.min(best, x);
                    }
                }
            }
        }
        return Math.toIntExact(best);
    }
}
