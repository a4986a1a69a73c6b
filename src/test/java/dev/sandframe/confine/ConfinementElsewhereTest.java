package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sandframe.confine.launch.ConfinedLauncher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same attempts where the server runs as another user and in a container; each tells why where it cannot run. */
@EnabledOnOs(OS.LINUX)
@EnabledIf("dev.sandframe.confine.Probes#hasEveryLayer")
@Timeout(180)
class ConfinementElsewhereTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void refusesEveryAttemptUnderAnOrdinaryUser(@TempDir Path folder) throws Exception {
        assumeTrue(
                Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "only root can become another user");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "there is no setpriv");
        copyClasses(folder);

        String output = run(
                "/usr/bin/setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                "--inh-caps=-all",
                JAVA.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.toString(),
                ConfinementCheck.class.getName());

        assertTrue(output.endsWith("all refused\n"), output);
    }

    @Test
    void refusesEveryAttemptInAContainer() throws Exception {
        Path script = Path.of("src", "test", "scripts", "confinement-in-podman").toAbsolutePath();
        assertTrue(Files.isExecutable(script));

        String output = run(
                script.toString(),
                classes(ConfinedLauncher.class).toString(),
                classes(ConfinementCheck.class).toString());

        assumeFalse(output.startsWith("skipped"), output);
        assertEquals(2, output.lines().filter("all refused"::equals).count(), output);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** The folders of the build may be closed to other users. */
    private static void copyClasses(Path target) throws Exception {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path source : List.of(classes(ConfinedLauncher.class), classes(ConfinementCheck.class))) {
            try (Stream<Path> files = Files.walk(source.resolve("dev/sandframe/confine"))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = target.resolve(source.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path classes(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
