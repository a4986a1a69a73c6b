package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

class LibraryCompilerTest {
    /** PEP 552: the second word of a file whose code is taken without a look at the source. */
    private static final List<Byte> UNCHECKED_HASH = List.of((byte) 1, (byte) 0, (byte) 0, (byte) 0);

    @Test
    void compilesModulesAndWhatTheyImport() {
        List<LibraryCompiler.Code> codes;
        try (Engine engine = ContextFactory.engine();
                LibraryCompiler compiler = new LibraryCompiler(engine)) {
            codes = compiler.compile(List.of("colorsys", "statistics", "email", "sys"));
        }

        List<String> paths = codes.stream().map(LibraryCompiler.Code::path).toList();
        for (String module : List.of("colorsys", "statistics", "email/__init__")) {
            assertTrue(
                    paths.stream().anyMatch(path -> path.matches(pattern(module))),
                    () -> module + " is not among " + paths);
        }
        for (LibraryCompiler.Code code : codes) {
            byte[] content = code.content();
            assertEquals(UNCHECKED_HASH, List.of(content[4], content[5], content[6], content[7]), code.path());
        }
    }

    private static String pattern(String module) {
        int slash = module.lastIndexOf('/') + 1;
        return "/usr/lib/python3\\.12/" + module.substring(0, slash) + "__pycache__/" + module.substring(slash)
                + "\\.graalpy.*\\.pyc";
    }
}
