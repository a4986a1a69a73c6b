package dev.sandframe.confine;

/** The programs that the tests of other packages start as workers. */
public final class Probes {
    /** Tells what it was born with. */
    public static final Class<?> BIRTH = BirthProbe.class;

    /** Confines itself and waits. */
    public static final Class<?> IDLE = IdleProbe.class;

    private Probes() {}
}
