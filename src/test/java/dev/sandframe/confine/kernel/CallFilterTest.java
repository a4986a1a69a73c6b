package dev.sandframe.confine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.confine.kernel.CallFilter.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallFilterTest {
    private static final int ALLOW = 0x7fff_0000;
    private static final int EPERM = 0x0005_0001;
    private static final int ENOSYS = 0x0005_0026;
    private static final int KILL_PROCESS = 0x8000_0000;

    private static int number(SystemCall call, Architecture architecture) {
        return call.number(architecture).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void allowsWhatIsListedAndRefusesTheRest(Architecture architecture) {
        FilterMachine machine = new FilterMachine(CallFilter.on(architecture)
                .allow(SystemCall.READ, SystemCall.FUTEX)
                .build());

        assertEquals(ALLOW, machine.answer(architecture.auditCode(), number(SystemCall.READ, architecture)));
        assertEquals(ALLOW, machine.answer(architecture.auditCode(), number(SystemCall.FUTEX, architecture)));
        assertEquals(EPERM, machine.answer(architecture.auditCode(), number(SystemCall.WRITE, architecture)));
    }

    @ParameterizedTest
    @EnumSource
    void killsTheProcessThatCallsInAnotherConvention(Architecture architecture) {
        FilterMachine machine = new FilterMachine(
                CallFilter.on(architecture).allow(SystemCall.READ).build());
        int i386 = 0x4000_0003;

        assertEquals(KILL_PROCESS, machine.answer(i386, number(SystemCall.READ, architecture)));
    }

    @Test
    void knowsNoCallsOfX32() {
        FilterMachine machine = new FilterMachine(
                CallFilter.on(Architecture.X86_64).allow(SystemCall.READ).build());

        assertEquals(ENOSYS, machine.answer(Architecture.X86_64.auditCode(), 0x4000_0000));
        assertEquals(ENOSYS, machine.answer(Architecture.X86_64.auditCode(), -1));
    }

    @ParameterizedTest
    @EnumSource
    void sendsLibrariesBackFromClone3AndFromCallsYoungerThanTheList(Architecture architecture) {
        FilterMachine machine = new FilterMachine(CallFilter.on(architecture).build());

        assertEquals(ENOSYS, machine.answer(architecture.auditCode(), 435));
        assertEquals(EPERM, machine.answer(architecture.auditCode(), 461));
        assertEquals(ENOSYS, machine.answer(architecture.auditCode(), 462));
    }

    @ParameterizedTest
    @EnumSource
    void comparesTheLowWordWithEachValue(Architecture architecture) {
        FilterMachine machine = new FilterMachine(CallFilter.on(architecture)
                .allowIf(SystemCall.KILL, Condition.isOneOf(0, 7, 8, 9))
                .allow(SystemCall.READ)
                .build());
        int arch = architecture.auditCode();
        int kill = number(SystemCall.KILL, architecture);

        assertEquals(EPERM, machine.answer(arch, kill, 6));
        assertEquals(ALLOW, machine.answer(arch, kill, 7));
        assertEquals(ALLOW, machine.answer(arch, kill, 8));
        assertEquals(ALLOW, machine.answer(arch, kill, 9));
        assertEquals(EPERM, machine.answer(arch, kill, 10));
        assertEquals(EPERM, machine.answer(arch, kill, 1, 7));
        assertEquals(ALLOW, machine.answer(arch, kill, 0xffff_ffff_0000_0007L));
        assertEquals(ALLOW, machine.answer(arch, number(SystemCall.READ, architecture)));
    }

    @ParameterizedTest
    @EnumSource
    void asksForBitsUnderTheMask(Architecture architecture) {
        FilterMachine machine = new FilterMachine(CallFilter.on(architecture)
                .allowIf(SystemCall.CLONE, Condition.hasBits(0, 0b1110, 0b0110))
                .build());
        int arch = architecture.auditCode();
        int clone = number(SystemCall.CLONE, architecture);

        assertEquals(ALLOW, machine.answer(arch, clone, 0b0110));
        assertEquals(ALLOW, machine.answer(arch, clone, 0b10111));
        assertEquals(EPERM, machine.answer(arch, clone, 0b0010));
        assertEquals(EPERM, machine.answer(arch, clone, 0b1110));
    }

    @ParameterizedTest
    @EnumSource
    void seesAllOfAPointer(Architecture architecture) {
        FilterMachine machine = new FilterMachine(CallFilter.on(architecture)
                .allowIf(SystemCall.PRLIMIT64, Condition.isOneOf(0, 0), Condition.isNull(2))
                .build());
        int arch = architecture.auditCode();
        int prlimit = number(SystemCall.PRLIMIT64, architecture);

        assertEquals(ALLOW, machine.answer(arch, prlimit, 0, 7, 0, 99));
        assertEquals(EPERM, machine.answer(arch, prlimit, 0, 7, 1));
        assertEquals(EPERM, machine.answer(arch, prlimit, 0, 7, 1L << 32));
        assertEquals(EPERM, machine.answer(arch, prlimit, 5, 7, 0));
    }
}
