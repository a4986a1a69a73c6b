package dev.sandframe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The dependency lines between the packages below a root, each with its name. */
final class Lines {
    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.netty..", "io.vertx..", "io.smallrye..", "jakarta..", "org.eclipse.microprofile.."
    };

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Lines(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> below(String root) {
        return new Lines(root).draw();
    }

    private Map<String, ArchRule> draw() {
        String[] server = own("api", "mcp", "execution", "session", "pool", "confine.launch");
        String[] worker = join(own("worker", "guest", "bridge", "frame"), root + ".confine");
        String[] shared = own("protocol", "confine.kernel");

        forbid("what both sides share knows neither", in(shared), join(server, worker));
        forbid("the server knows nothing of the worker's side", in(server), worker);
        forbid("the worker's side knows nothing of the server", in(worker), server);
        forbid("the worker's side has no server framework", in(join(worker, shared)), FRAMEWORKS);
        forbid("only guest and bridge know polyglot", outside(own("guest", "bridge")), "org.graalvm..");
        forbid("only frame knows Tablesaw", outside(own("frame")), "tech.tablesaw..");
        forbid("nothing below the API knows it", outside(own("api", "mcp")), own("api", "mcp"));
        forbid("frames know nothing above them", in(own("frame")), own("bridge", "guest", "worker", "protocol"));
        forbid("bridge and guest know nothing of the pipe", in(own("bridge", "guest")), own("worker", "protocol"));
        rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        return rules;
    }

    private void forbid(String name, GivenClassesConjunction classes, String... packages) {
        rules.put(name, classes.should().dependOnClassesThat().resideInAnyPackage(packages));
    }

    private static GivenClassesConjunction in(String... packages) {
        return noClasses().that().resideInAnyPackage(packages);
    }

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages);
    }

    private String[] own(String... packages) {
        return Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static String[] join(String[] some, String... others) {
        return Stream.of(some, others).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
