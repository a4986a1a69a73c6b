package dev.sandframe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dependency lines between the packages below a root, each with its name. */
final class Lines {
    private static final String[] SERVER = {"api", "mcp", "execution", "session", "pool"};
    private static final String[] WORKER = {"worker", "confine", "guest", "bridge", "frame"};

    private final String root;

    private Lines(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> below(String root) {
        return new Lines(root).all();
    }

    private Map<String, ArchRule> all() {
        Map<String, ArchRule> lines = new LinkedHashMap<>();
        lines.put(
                "protocol knows neither side",
                noClasses()
                        .that()
                        .resideInAnyPackage(own("protocol"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(join(own(SERVER), own(WORKER))));
        lines.put(
                "the server knows nothing of the worker's side",
                noClasses()
                        .that()
                        .resideInAnyPackage(own(SERVER))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own(WORKER)));
        lines.put(
                "the worker's side knows nothing of the server",
                noClasses()
                        .that()
                        .resideInAnyPackage(own(WORKER))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own(SERVER)));
        lines.put(
                "the worker's side and the protocol have no server framework",
                noClasses()
                        .that()
                        .resideInAnyPackage(join(own(WORKER), own("protocol")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.quarkus..",
                                "io.netty..",
                                "io.vertx..",
                                "io.smallrye..",
                                "jakarta..",
                                "org.eclipse.microprofile.."));
        lines.put(
                "only guest and bridge know polyglot",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(own("guest", "bridge"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.graalvm.."));
        lines.put(
                "only frame knows Tablesaw",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(own("frame"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tech.tablesaw.."));
        lines.put(
                "nothing below the API knows it",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(own("api", "mcp"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own("api", "mcp")));
        lines.put(
                "frames know neither the guest nor the bridge",
                noClasses()
                        .that()
                        .resideInAnyPackage(own("frame"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own("bridge", "guest", "worker", "confine", "protocol")));
        lines.put(
                "the bridge and the guest know nothing of the pipe",
                noClasses()
                        .that()
                        .resideInAnyPackage(own("bridge", "guest"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(own("worker", "protocol")));
        lines.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        return lines;
    }

    private String[] own(String... packages) {
        return Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static String[] join(String[] some, String[] others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
