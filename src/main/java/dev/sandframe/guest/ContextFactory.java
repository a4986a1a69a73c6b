package dev.sandframe.guest;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/** Builds contexts that can reach nothing: the one place where a guest's rights are decided. */
final class ContextFactory {
    /** One for all contexts of an engine, which must not differ in it. Nothing is exported: handles are opaque. */
    private static final HostAccess HOST_ACCESS = HostAccess.newBuilder().build();

    private ContextFactory() {}

    static Engine engine() {
        return Engine.newBuilder("python")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    static Context context(Engine engine, GuestOptions options) {
        return Context.newBuilder("python")
                .engine(engine)
                .allowAllAccess(false)
                .allowHostAccess(HOST_ACCESS)
                .allowHostClassLookup(name -> false)
                .allowHostClassLoading(false)
                .allowIO(IOAccess.NONE)
                .allowNativeAccess(false)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowInnerContextOptions(false)
                // The native backend goes past the context's own checks.
                .option("python.PosixModuleBackend", "java")
                .in(new java.io.ByteArrayInputStream(new byte[0]))
                .out(options.stdout())
                .err(options.stderr())
                .build();
    }
}
