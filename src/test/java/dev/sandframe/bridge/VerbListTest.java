package dev.sandframe.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Python may call in Java is one list, in a file: each widening of the seam is a line that a reviewer sees. */
class VerbListTest {
    private static final Path LIST = Path.of("src/test/resources/dev/sandframe/bridge/verbs.txt");
    private static final Path FACADE = Path.of("src/main/resources/python");
    private static final String IMPORT = "import _kernel as K\n";
    private static final Pattern USE = Pattern.compile("\\bK\\.([a-z]\\w*)");

    /** A verb that another is told to call for each column. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:self\\._kernel\\(|columns_verb\\([^\"\n]*)\"([a-z]\\w*)\"");

    private final Set<String> registered = Verbs.all().table().keySet();

    @Test
    void isTheListOfAllVerbs() throws IOException {
        List<String> lines = Files.readAllLines(LIST);

        assertEquals(
                List.of(),
                differences(
                        registered, new TreeSet<>(lines), "add the line to " + LIST, "remove the line from " + LIST));
        assertEquals(List.copyOf(new TreeSet<>(lines)), lines, LIST + " is not sorted, or names a verb twice");
    }

    @Test
    void isWhatTheFacadeCalls() {
        SortedSet<String> used = usedByTheFacade();

        assertTrue(used.size() > 100, "the facade is not where it should be");
        assertEquals(
                List.of(),
                differences(
                        used,
                        registered,
                        "the facade calls it, but there is no such verb",
                        "no Python code calls it: remove the verb"));
    }

    /** Modules take the whole kernel under one name, so that what they use of it can be found. */
    @Test
    void isCalledUnderOneName() {
        for (Path file : facade()) {
            String text = read(file);

            assertTrue(
                    !text.contains("_kernel import ")
                            && text.split("import _kernel\\b", -1).length == text.split(IMPORT, -1).length,
                    () -> file + " imports _kernel in another way than: " + IMPORT);
        }
    }

    private static List<String> differences(Set<String> left, Set<String> right, String onlyLeft, String onlyRight) {
        List<String> told = new ArrayList<>();
        left.stream().filter(name -> !right.contains(name)).forEach(name -> told.add(name + ": " + onlyLeft));
        right.stream().filter(name -> !left.contains(name)).forEach(name -> told.add(name + ": " + onlyRight));
        return told;
    }

    private static SortedSet<String> usedByTheFacade() {
        SortedSet<String> used = new TreeSet<>();
        for (Path file : facade()) {
            String text = read(file);
            if (text.contains(IMPORT)) {
                for (Pattern pattern : List.of(USE, NAMED)) {
                    Matcher use = pattern.matcher(text);
                    use.results().map((MatchResult match) -> match.group(1)).forEach(used::add);
                }
            }
        }
        return used;
    }

    private static List<Path> facade() {
        try (Stream<Path> files = Files.walk(FACADE)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
