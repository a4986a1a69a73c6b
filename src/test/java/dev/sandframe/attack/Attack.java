package dev.sandframe.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One script of the corpus. Its first lines are comments that say what it tries and what has to come of it:
 *
 * <pre>
 * # attack: one sentence
 * # expect: completes, held
 * # limits: cpu_ms=500, wall_ms=4000
 * # session: own
 * </pre>
 *
 * The last two may be left out. A script runs in a session that earlier ones have used, unless it asks for one of its own.
 *
 * @param name the file's, without its ending
 * @param code the whole file
 */
record Attack(String name, Expectation expectation, Map<String, Long> limits, boolean ownSession, String code) {
    private static final Path SCRIPTS = Path.of("src/test/resources/guest/security");
    private static final Pattern LINE = Pattern.compile("# (attack|expect|limits|session): (.+)");
    private static final Pattern LIMIT = Pattern.compile("([a-z_]+)=([0-9_]+)");

    /** The whole corpus, in order of the names. */
    static List<Attack> corpus() {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(Attack::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script of that name. */
    static Attack of(String name) {
        return of(SCRIPTS.resolve(name + ".py"));
    }

    private static Attack of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.py$", "");
        try {
            return of(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Attack of(String name, String code) {
        Map<String, String> header = new TreeMap<>();
        for (String line : code.lines().toList()) {
            Matcher told = LINE.matcher(line);
            if (!told.matches()) {
                break;
            }
            header.put(told.group(1), told.group(2));
        }
        String expected = header.get("expect");
        if (expected == null || !header.containsKey("attack")) {
            throw new IllegalArgumentException(name + " does not begin with '# attack:' and '# expect:'");
        }
        Expectation expectation = Expectation.of(expected);
        return new Attack(
                name,
                expectation,
                limits(header.getOrDefault("limits", ""), expectation),
                "own".equals(header.get("session")),
                code);
    }

    private static Map<String, Long> limits(String told, Expectation expectation) {
        Map<String, Long> limits = new LinkedHashMap<>(expectation.usualLimits());
        Matcher limit = LIMIT.matcher(told);
        while (limit.find()) {
            limits.put(limit.group(1), Long.valueOf(limit.group(2).replace("_", "")));
        }
        return limits;
    }

    /** The limit that an execution has met which ended with this status, in milliseconds of the clock. */
    long limitMillis(String status) {
        return limits.get(status.equals("cpu_limit") ? "cpu_ms" : "wall_ms");
    }
}
