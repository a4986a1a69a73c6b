package dev.sandframe.confine.kernel;

import java.util.Optional;

/** The processors whose call numbers we know. Elsewhere, and outside Linux, nothing of this package works and callers say so. */
public enum Architecture {
    X86_64(0xC000_003E),
    AARCH64(0xC000_00B7);

    private static final Optional<Architecture> CURRENT =
            of(System.getProperty("os.name"), System.getProperty("os.arch"));

    private final int auditCode;

    Architecture(int auditCode) {
        this.auditCode = auditCode;
    }

    /** The architecture of this process; empty outside Linux and on other processors. */
    public static Optional<Architecture> current() {
        return CURRENT;
    }

    /** The value of {@code seccomp_data.arch} ({@code AUDIT_ARCH_*}) for calls made in this architecture's own convention. */
    int auditCode() {
        return auditCode;
    }

    static Optional<Architecture> of(String osName, String osArch) {
        if (!osName.equals("Linux")) {
            return Optional.empty();
        }
        return switch (osArch) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64", "arm64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }
}
