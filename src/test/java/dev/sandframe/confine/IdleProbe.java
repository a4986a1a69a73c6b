package dev.sandframe.confine;

/** A worker that confines itself, says so and waits for its standard input to end. */
final class IdleProbe {
    private IdleProbe() {}

    public static void main(String[] arguments) throws Exception {
        WorkerConfinement.apply();
        System.out.println("confined");
        System.in.transferTo(System.out);
    }
}
