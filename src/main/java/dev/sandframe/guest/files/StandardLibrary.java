package dev.sandframe.guest.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Python's standard library as files: it is read from the interpreter's own resources on the class path, so that nothing is
 * ever unpacked to a disk.
 */
final class StandardLibrary {
    static final String PREFIX = "/usr";
    static final String LIBRARY = "/usr/lib/python3.12";
    static final String CORE = "/usr/lib/graalpy25.0";

    /** The folder of the class path with the compiled code of modules, and with {@code files}, the list of their paths in a guest. */
    static final String CODE = "library-code";

    /** What a session has no use for: tests, installers, windows, and the ways back into the interpreter. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("(test|idlelib|ensurepip|venv|lib2to3|turtledemo|pydoc_data|tkinter)/.*|turtle\\.py|"
                    + "modules/standalone/.*|.*\\.(so|dll|dylib|exe)");

    private StandardLibrary() {}

    static void mount(FileTree tree) {
        mount(tree, "libpython", LIBRARY);
        mount(tree, "libgraalpy", CORE);
        mountCode(tree);
    }

    /** Where there is none, as in a folder of classes, modules are compiled when they are imported. */
    private static void mountCode(FileTree tree) {
        try (InputStream list = StandardLibrary.class.getResourceAsStream("/" + CODE + "/files")) {
            if (list != null) {
                new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(path -> tree.mount(path, new Node.FixedFile(() -> openCode(path))));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the standard library's code", e);
        }
    }

    private static InputStream openCode(String path) throws IOException {
        InputStream in = StandardLibrary.class.getResourceAsStream("/" + CODE + path);
        if (in == null) {
            throw new IOException("no code " + path);
        }
        return in;
    }

    private static void mount(FileTree tree, String resource, String target) {
        String base = "/META-INF/resources/" + resource;
        try (InputStream list = open(base + ".files");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf(" = ");
                String path = "/" + (end < 0 ? line : line.substring(0, end));
                String relative = path.substring(base.length() + 1);
                if (!LEFT_OUT.matcher(relative).matches()) {
                    tree.mount(target + "/" + relative, new Node.FixedFile(() -> open(path)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read Python's standard library", e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = org.graalvm.polyglot.Engine.class.getClassLoader().getResourceAsStream(resource.substring(1));
        if (in == null) {
            throw new IOException("no resource " + resource);
        }
        return in;
    }
}
