package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A seccomp filter as a program of classic BPF: an allow-list of calls, some of them with conditions on their arguments.
 *
 * <p>A call in another architecture's convention kills the process. Calls of the x32 convention, {@code clone3} (libc falls back to
 * {@code clone}, whose flags a filter can read) and calls younger than this list answer {@code ENOSYS}, so that libraries take their
 * older way; every other call answers {@code EPERM}. Immutable once built.
 */
public final class CallFilter {
    static final int KILL_PROCESS = 0x8000_0000;
    private static final int ALLOW = 0x7fff_0000;
    private static final int ERROR = 0x0005_0000;

    /** The last number whose meaning was considered here: {@code lsm_list_modules} of Linux 6.8, alike on all architectures. */
    private static final int LAST_REVIEWED = 461;

    private static final int X32_BIT = 0x4000_0000;

    private static final int OFFSET_NUMBER = 0;
    private static final int OFFSET_ARCHITECTURE = 4;
    private static final int OFFSET_ARGUMENTS = 16;

    private static final int LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private static final int AND = 0x54; // BPF_ALU | BPF_AND | BPF_K
    private static final int IF_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private static final int IF_GREATER = 0x25; // BPF_JMP | BPF_JGT | BPF_K
    private static final int IF_AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private static final int RETURN = 0x06; // BPF_RET | BPF_K

    private final List<Instruction> program;

    private CallFilter(List<Instruction> program) {
        this.program = List.copyOf(program);
    }

    /** Starts a filter for an architecture. */
    public static Builder on(Architecture architecture) {
        return new Builder(architecture);
    }

    int length() {
        return program.size();
    }

    MemorySegment assemble(Arena arena) {
        MemorySegment memory = arena.allocate((long) program.size() * Instruction.BYTES, Long.BYTES);
        for (int i = 0; i < program.size(); i++) {
            program.get(i).write(memory, (long) i * Instruction.BYTES);
        }
        return memory;
    }

    /**
     * A condition on one argument of a call. It sees the argument's low 32 bits, as the kernel does for each argument that is an
     * {@code int}; {@link #isNull} sees all 64.
     */
    public sealed interface Condition {
        /** The argument is one of the values. */
        record IsOneOf(int argument, List<Integer> values) implements Condition {
            public IsOneOf {
                values = List.copyOf(values);
            }
        }

        /** Of the argument's bits under the mask, exactly these are set. */
        record HasBits(int argument, int mask, int bits) implements Condition {}

        /** The argument is a null pointer. */
        record IsNull(int argument) implements Condition {}

        static Condition isOneOf(int argument, Integer... values) {
            return new IsOneOf(argument, List.of(values));
        }

        static Condition hasBits(int argument, int mask, int bits) {
            return new HasBits(argument, mask, bits);
        }

        static Condition isNull(int argument) {
            return new IsNull(argument);
        }
    }

    /** Gathers the calls that pass. A call that the architecture does not have is left out. */
    public static final class Builder {
        private final Architecture architecture;
        private final List<Instruction> program = new ArrayList<>();

        private Builder(Architecture architecture) {
            this.architecture = architecture;
            load(OFFSET_ARCHITECTURE);
            program.add(Instruction.jump(IF_EQUAL, architecture.auditCode(), 1, 0));
            returns(KILL_PROCESS);
            load(OFFSET_NUMBER);
            if (architecture == Architecture.X86_64) {
                program.add(Instruction.jump(IF_AT_LEAST, X32_BIT, 0, 1));
                returns(ERROR | Errno.ENOSYS);
            }
        }

        /** Allows calls with any arguments. */
        public Builder allow(SystemCall... calls) {
            for (SystemCall call : calls) {
                answer(call, ALLOW);
            }
            return this;
        }

        /** Allows a call when its arguments meet all conditions. */
        public Builder allowIf(SystemCall call, Condition... conditions) {
            OptionalInt number = call.number(architecture);
            if (number.isEmpty()) {
                return this;
            }
            List<Instruction> checks = new ArrayList<>();
            for (Condition condition : conditions) {
                append(checks, condition);
            }
            checks.add(Instruction.returning(ALLOW));
            program.add(Instruction.jump(IF_EQUAL, number.getAsInt(), 0, checks.size()));
            program.addAll(checks);
            return this;
        }

        /** Ends the list: everything else is refused. */
        public CallFilter build() {
            answer(SystemCall.CLONE3, ERROR | Errno.ENOSYS);
            program.add(Instruction.jump(IF_GREATER, LAST_REVIEWED, 0, 1));
            returns(ERROR | Errno.ENOSYS);
            returns(ERROR | Errno.EPERM);
            return new CallFilter(program);
        }

        private void answer(SystemCall call, int answer) {
            call.number(architecture).ifPresent(number -> {
                program.add(Instruction.jump(IF_EQUAL, number, 0, 1));
                returns(answer);
            });
        }

        private void load(int offset) {
            program.add(new Instruction(LOAD, 0, 0, offset));
        }

        private void returns(int answer) {
            program.add(Instruction.returning(answer));
        }

        private static void append(List<Instruction> checks, Condition condition) {
            switch (condition) {
                case Condition.IsOneOf(int argument, List<Integer> values) -> {
                    checks.add(new Instruction(LOAD, 0, 0, lowWord(argument)));
                    // A match jumps over what is left of the list and over the refusal behind it.
                    for (int i = 0; i < values.size(); i++) {
                        checks.add(Instruction.jump(IF_EQUAL, values.get(i), values.size() - i, 0));
                    }
                    checks.add(Instruction.returning(ERROR | Errno.EPERM));
                }
                case Condition.HasBits(int argument, int mask, int bits) -> {
                    checks.add(new Instruction(LOAD, 0, 0, lowWord(argument)));
                    checks.add(new Instruction(AND, 0, 0, mask));
                    requireEqual(checks, bits);
                }
                case Condition.IsNull(int argument) -> {
                    checks.add(new Instruction(LOAD, 0, 0, lowWord(argument)));
                    requireEqual(checks, 0);
                    checks.add(new Instruction(LOAD, 0, 0, lowWord(argument) + Integer.BYTES));
                    requireEqual(checks, 0);
                }
            }
        }

        private static void requireEqual(List<Instruction> checks, int value) {
            checks.add(Instruction.jump(IF_EQUAL, value, 1, 0));
            checks.add(Instruction.returning(ERROR | Errno.EPERM));
        }

        /** Both architectures are little-endian: an argument's low word comes first. */
        private static int lowWord(int argument) {
            return OFFSET_ARGUMENTS + argument * Long.BYTES;
        }
    }

    private record Instruction(int code, int ifTrue, int ifFalse, int operand) {
        static final int BYTES = 8;
        private static final int MAX_JUMP = 255;

        Instruction {
            if (ifTrue > MAX_JUMP || ifFalse > MAX_JUMP) {
                throw new IllegalArgumentException("a jump goes over at most " + MAX_JUMP + " instructions");
            }
        }

        static Instruction jump(int code, int operand, int ifTrue, int ifFalse) {
            return new Instruction(code, ifTrue, ifFalse, operand);
        }

        static Instruction returning(int answer) {
            return new Instruction(RETURN, 0, 0, answer);
        }

        void write(MemorySegment memory, long offset) {
            memory.set(ValueLayout.JAVA_SHORT, offset, (short) code);
            memory.set(ValueLayout.JAVA_BYTE, offset + 2, (byte) ifTrue);
            memory.set(ValueLayout.JAVA_BYTE, offset + 3, (byte) ifFalse);
            memory.set(ValueLayout.JAVA_INT, offset + 4, operand);
        }
    }
}
