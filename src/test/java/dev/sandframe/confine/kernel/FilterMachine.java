package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Runs a filter's instructions as the kernel does, so that a filter for another processor can be asked too. */
public final class FilterMachine {
    private final MemorySegment program;

    public FilterMachine(CallFilter filter) {
        this.program = filter.assemble(Arena.ofAuto());
    }

    /** Whether the filter lets a call of an architecture's own convention pass. */
    public boolean allows(Architecture architecture, SystemCall call, long... arguments) {
        return answer(architecture.auditCode(), call.number(architecture).orElseThrow(), arguments) == 0x7fff_0000;
    }

    /** What the filter answers to a call: {@code SECCOMP_RET_*} with the error number in its low half. */
    public int answer(int architecture, int number, long... arguments) {
        MemorySegment data = Arena.ofAuto().allocate(64, 8);
        data.set(ValueLayout.JAVA_INT, 0, number);
        data.set(ValueLayout.JAVA_INT, 4, architecture);
        for (int i = 0; i < arguments.length; i++) {
            data.set(ValueLayout.JAVA_LONG, 16 + 8L * i, arguments[i]);
        }
        return run(data);
    }

    private int run(MemorySegment data) {
        int accumulator = 0;
        for (int at = 0; ; at++) {
            long offset = 8L * at;
            int operand = program.get(ValueLayout.JAVA_INT, offset + 4);
            int ifTrue = Byte.toUnsignedInt(program.get(ValueLayout.JAVA_BYTE, offset + 2));
            int ifFalse = Byte.toUnsignedInt(program.get(ValueLayout.JAVA_BYTE, offset + 3));
            switch (program.get(ValueLayout.JAVA_SHORT, offset)) {
                case 0x20 -> accumulator = data.get(ValueLayout.JAVA_INT, operand);
                case 0x54 -> accumulator &= operand;
                case 0x15 -> at += accumulator == operand ? ifTrue : ifFalse;
                case 0x25 -> at += Integer.compareUnsigned(accumulator, operand) > 0 ? ifTrue : ifFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, operand) >= 0 ? ifTrue : ifFalse;
                case 0x06 -> {
                    return operand;
                }
                default -> throw new AssertionError("an instruction that no filter here has");
            }
        }
    }
}
