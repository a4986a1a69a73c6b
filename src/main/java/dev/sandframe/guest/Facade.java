package dev.sandframe.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Python sources of the facade, read from the class path. */
final class Facade {
    /** Where the facade's modules say that they come from; no such place exists. */
    private static final String ORIGIN = "/usr/lib/python3/dist-packages/";

    private static final Pattern NAME =
            Pattern.compile("(_sandframe|dateutil|numpy|pandas|pytz)([.][A-Za-z_][A-Za-z0-9_]{0,60}){0,8}");

    private Facade() {}

    /** A module's text. */
    record Module(String text, String origin, boolean isPackage) {}

    /** The module of a dotted name, or {@code null} when the facade has none. */
    static @Nullable Module module(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        String path = name.replace('.', '/');
        String text = resource(path + "/__init__.py");
        if (text != null) {
            return new Module(text, ORIGIN + path + "/__init__.py", true);
        }
        text = resource(path + ".py");
        return text == null ? null : new Module(text, ORIGIN + path + ".py", false);
    }

    /** The text that sets up a fresh context. */
    static String bootstrap() {
        String text = resource("_sandframe/bootstrap.py");
        if (text == null) {
            throw new IllegalStateException("the facade is not on the class path");
        }
        return text;
    }

    private static @Nullable String resource(String path) {
        try (InputStream in = Facade.class.getResourceAsStream("/python/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the facade's " + path, e);
        }
    }
}
