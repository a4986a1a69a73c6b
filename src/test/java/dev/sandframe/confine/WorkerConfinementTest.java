package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sandframe.confine.kernel.Architecture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A worker that was not started confined, or was told nonsense, ends before it does anything. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class WorkerConfinementTest {
    private static final String ADDRESS_SPACE = "-Dsandframe.confinement.address-space=8589934592";

    @Test
    void endsAWorkerThatWasBornFree() throws Exception {
        assertEquals(
                "prctl GET_NO_NEW_PRIVILEGES 0 answered 0",
                complaint(ADDRESS_SPACE, "-Dsandframe.confinement.layers=no-new-privileges"));
        assertEquals(
                "reading / was not refused by EACCES",
                complaint(ADDRESS_SPACE, "-Dsandframe.confinement.layers=files"));
        assertEquals(
                "a signal to the server was not refused by EPERM",
                complaint(ADDRESS_SPACE, "-Dsandframe.confinement.layers=scopes"));
    }

    @Test
    void demandsAllLayersWhenNoneIsNamed() throws Exception {
        assertEquals("prctl GET_NO_NEW_PRIVILEGES 0 answered 0", complaint(ADDRESS_SPACE));
    }

    @Test
    void demandsABoundOfTheAddressSpace() throws Exception {
        assertEquals(
                "the worker was started without -Dsandframe.confinement.address-space",
                complaint("-Dsandframe.confinement.layers=resource-limits"));
    }

    @Test
    void knowsNoOtherLayers() throws Exception {
        assertEquals(
                "no layer of confinement is called 'good-will'",
                complaint("-Dsandframe.confinement.layers=seccomp,good-will"));
    }

    @Test
    void diesOfACallInAnotherConvention() throws Exception {
        assumeTrue(Architecture.current().orElseThrow() == Architecture.X86_64);

        Process process = start(ForeignConventionProbe.class, "-Dsandframe.confinement.layers=seccomp");
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        int killedByTheFilter = 128 + 31;
        assertEquals("confined\n", output);
        assertEquals(killedByTheFilter, process.waitFor());
    }

    private static String complaint(String... options) throws Exception {
        Process process = start(IdleProbe.class, options);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = process.errorReader().readLine();

        assertEquals("", output);
        assertEquals(1, process.waitFor());
        return complaint.replaceFirst(".*Exception: ", "");
    }

    private static Process start(Class<?> program, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return new ProcessBuilder(command).start();
    }
}
