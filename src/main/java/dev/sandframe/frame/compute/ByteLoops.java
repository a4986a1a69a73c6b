package dev.sandframe.frame.compute;

/** The loops of logic over zeros and ones. */
final class ByteLoops {
    private ByteLoops() {}

    static void apply(BinaryOp op, byte[] x, byte[] y, byte[] r, int start, int n) {
        int end = start + n;
        switch (op) {
            case BITWISE_AND -> {
                for (int i = start; i < end; i++) {
                    r[i] = (byte) (x[i] & y[i]);
                }
            }
            case BITWISE_OR -> {
                for (int i = start; i < end; i++) {
                    r[i] = (byte) (x[i] | y[i]);
                }
            }
            case BITWISE_XOR -> {
                for (int i = start; i < end; i++) {
                    r[i] = (byte) (x[i] ^ y[i]);
                }
            }
            default -> throw new IllegalArgumentException("no logic: " + op);
        }
    }
}
