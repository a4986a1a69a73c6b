package dev.sandframe.pool;

/** A process that says nothing. */
final class NeverReadyMain {
    private NeverReadyMain() {}

    public static void main(String[] args) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
    }
}
