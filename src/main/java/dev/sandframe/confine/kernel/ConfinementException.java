package dev.sandframe.confine.kernel;

/** A layer of confinement could not be put on. Whoever meets it must not go on without that layer. */
public final class ConfinementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfinementException(String message) {
        super(message);
    }

    /** A kernel call that did not answer as it must; {@code answer} is its result, a negative error number when it failed. */
    static ConfinementException ofAnswer(String call, long answer) {
        return new ConfinementException(
                call + " answered " + (answer < 0 ? Errno.name(-answer) : Long.toString(answer)));
    }
}
