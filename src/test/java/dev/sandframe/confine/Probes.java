package dev.sandframe.confine;

import dev.sandframe.confine.kernel.ConfinementReport;

/** The programs that the tests of other packages start as workers. */
public final class Probes {
    /** Tells what it was born with. */
    public static final Class<?> BIRTH = BirthProbe.class;

    /** Confines itself and waits. */
    public static final Class<?> IDLE = IdleProbe.class;

    private Probes() {}

    /** Whether this machine has all layers; without them some attempts do reach. */
    static boolean hasEveryLayer() {
        ConfinementReport report = ConfinementReport.probe();
        if (!report.absent().isEmpty()) {
            System.err.println("not proved here: " + report.summary());
        }
        return report.absent().isEmpty();
    }
}
