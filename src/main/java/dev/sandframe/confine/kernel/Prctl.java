package dev.sandframe.confine.kernel;

/** The operations of {@code prctl(2)} that confinement uses. */
public enum Prctl {
    SET_DUMPABLE(4),
    READ_BOUNDING_CAPABILITY(23),
    DROP_BOUNDING_CAPABILITY(24),
    SET_NO_NEW_PRIVILEGES(38),
    GET_NO_NEW_PRIVILEGES(39),
    AMBIENT_CAPABILITIES(47);

    /** The argument of {@link #AMBIENT_CAPABILITIES} that empties the set. */
    static final long CLEAR_ALL_AMBIENT = 4;

    private final int option;

    Prctl(int option) {
        this.option = option;
    }

    /** Answers what the kernel answers: a negative error number on failure. */
    public long call(long argument) {
        return Syscalls.call(SystemCall.PRCTL, option, argument, 0, 0, 0);
    }

    /** Must answer 0. */
    public void require(long argument) {
        requireAnswer(argument, 0);
    }

    /** Must answer as told. */
    public void requireAnswer(long argument, long expected) {
        long answer = call(argument);
        if (answer != expected) {
            throw ConfinementException.ofAnswer("prctl " + this + " " + argument, answer);
        }
    }
}
