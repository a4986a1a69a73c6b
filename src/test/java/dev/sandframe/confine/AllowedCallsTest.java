package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.confine.kernel.Architecture;
import dev.sandframe.confine.kernel.FilterMachine;
import dev.sandframe.confine.kernel.SystemCall;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The filter of workers, asked for both processors. */
class AllowedCallsTest {
    private static final int OWN_ID = 4711;
    private static final long GLIBC_THREAD = 0x3d_0f00;
    private static final long MUSL_THREAD = 0x7d_0f00;
    private static final long SIGCHLD = 17;

    private static FilterMachine machine(Architecture architecture) {
        return new FilterMachine(AllowedCalls.filter(architecture, OWN_ID));
    }

    @ParameterizedTest
    @EnumSource
    void allowsNoCallThatConfines(Architecture architecture) {
        Set<SystemCall> refused = EnumSet.of(
                SystemCall.CAPGET,
                SystemCall.CAPSET,
                SystemCall.SECCOMP,
                SystemCall.LANDLOCK_RESTRICT_SELF,
                SystemCall.LANDLOCK_ADD_RULE,
                SystemCall.LANDLOCK_CREATE_RULESET,
                SystemCall.SETPRIORITY,
                SystemCall.GETPRIORITY,
                SystemCall.CLOSE_RANGE,
                SystemCall.WAIT4,
                SystemCall.WAITID,
                SystemCall.PIPE2,
                SystemCall.UNSHARE,
                SystemCall.CLONE3);

        Set<SystemCall> allowed = refused.stream()
                .filter(call -> machine(architecture).allows(architecture, call))
                .collect(Collectors.toSet());

        assertEquals(Set.of(), allowed);
    }

    @ParameterizedTest
    @EnumSource
    void startsThreadsAndNoProcesses(Architecture architecture) {
        FilterMachine machine = machine(architecture);

        assertTrue(machine.allows(architecture, SystemCall.CLONE, GLIBC_THREAD));
        assertTrue(machine.allows(architecture, SystemCall.CLONE, MUSL_THREAD));
        assertFalse(machine.allows(architecture, SystemCall.CLONE, SIGCHLD));
        assertFalse(machine.allows(architecture, SystemCall.CLONE, 0x4100 | SIGCHLD));
        Stream.of(0x0200_0000, 0x0400_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000, 0x2000, 0x4000, 0x8000)
                .forEach(flag -> assertFalse(machine.allows(architecture, SystemCall.CLONE, GLIBC_THREAD | flag)));
    }

    @ParameterizedTest
    @EnumSource
    void opensToReadOnly(Architecture architecture) {
        FilterMachine machine = machine(architecture);
        long closeOnExec = 02000000;
        long folder = architecture == Architecture.X86_64 ? 0200000 : 040000;

        assertTrue(machine.allows(architecture, SystemCall.OPENAT, -100, 1, closeOnExec));
        assertTrue(machine.allows(architecture, SystemCall.OPENAT, -100, 1, folder));
        Stream.of(1, 2, 3, 0100, 01000, 020000000)
                .forEach(flag -> assertFalse(machine.allows(architecture, SystemCall.OPENAT, -100, 1, flag)));
    }

    @ParameterizedTest
    @EnumSource
    void signalsItselfAlone(Architecture architecture) {
        FilterMachine machine = machine(architecture);

        assertTrue(machine.allows(architecture, SystemCall.TGKILL, OWN_ID, 5, 12));
        assertTrue(machine.allows(architecture, SystemCall.KILL, OWN_ID, 12));
        for (long other : new long[] {0, -1, 1, -OWN_ID, OWN_ID + 1}) {
            assertFalse(machine.allows(architecture, SystemCall.TGKILL, other, 5, 9));
            assertFalse(machine.allows(architecture, SystemCall.KILL, other, 9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnLimitsAndChangesNone(Architecture architecture) {
        FilterMachine machine = machine(architecture);

        assertTrue(machine.allows(architecture, SystemCall.PRLIMIT64, 0, 3, 0, 1));
        assertTrue(machine.allows(architecture, SystemCall.PRLIMIT64, OWN_ID, 3, 0, 1));
        assertFalse(machine.allows(architecture, SystemCall.PRLIMIT64, 0, 3, 1, 0));
        assertFalse(machine.allows(architecture, SystemCall.PRLIMIT64, 1, 3, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void namesThreadsAndChangesNothingElseAboutThem(Architecture architecture) {
        FilterMachine machine = machine(architecture);

        assertTrue(machine.allows(architecture, SystemCall.PRCTL, 15));
        for (long option : new long[] {1, 3, 4, 8, 22, 24, 28, 38, 47, 0x59616d61}) {
            assertFalse(machine.allows(architecture, SystemCall.PRCTL, option));
        }
    }
}
