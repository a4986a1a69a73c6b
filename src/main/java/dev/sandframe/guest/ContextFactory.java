package dev.sandframe.guest;

import dev.sandframe.guest.files.GuestFileSystem;
import java.time.Clock;
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

    private static IOAccess files(GuestOptions options) {
        return IOAccess.newBuilder()
                .fileSystem(new GuestFileSystem(options.files(), Clock.systemUTC()))
                .allowHostSocketAccess(false)
                .build();
    }

    static Context context(Engine engine, GuestOptions options) {
        return Context.newBuilder("python")
                .engine(engine)
                .allowAllAccess(false)
                .allowHostAccess(HOST_ACCESS)
                .allowHostClassLookup(name -> false)
                .allowHostClassLoading(false)
                .allowIO(files(options))
                .allowNativeAccess(false)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowInnerContextOptions(false)
                // The native backend goes past the context's own checks.
                .option("python.PosixModuleBackend", "java")
                .option("python.PythonHome", GuestFileSystem.PYTHON_HOME)
                .option("python.StdLibHome", GuestFileSystem.STANDARD_LIBRARY)
                .option("python.CoreHome", GuestFileSystem.CORE_LIBRARY)
                .option("python.SysPrefix", GuestFileSystem.PYTHON_HOME)
                .option("python.Executable", "/usr/bin/python3")
                .option("python.DontWriteBytecodeFlag", "true")
                .in(new java.io.ByteArrayInputStream(new byte[0]))
                .out(options.stdout())
                .err(options.stderr())
                .build();
    }
}
