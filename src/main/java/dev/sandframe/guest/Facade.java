package dev.sandframe.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the facade, read from the class path. In the worker's JAR each has its code beside it, which the build compiled
 * ({@link FacadeCompiler}); it stands in for the source that it was compiled from, in the interpreter that compiled it.
 */
final class Facade {
    /** Where the facade's modules say that they come from; no such place exists. */
    private static final String ORIGIN = "/usr/lib/python3/dist-packages/";

    private static final String SUFFIX = ".py";

    private static final Pattern NAME =
            Pattern.compile("(_sandframe|dateutil|numpy|pandas|pytz)([.][A-Za-z_][A-Za-z0-9_]{0,60}){0,8}");

    private final Resources resources;
    private final String interpreter;

    Facade(Resources resources, String interpreter) {
        this.resources = resources;
        this.interpreter = interpreter;
    }

    /** The facade as this class was loaded with it, for contexts of an engine. */
    static Facade of(Engine engine) {
        return new Facade(new OnClassPath(), interpreter(engine));
    }

    /** What compiled code belongs to. */
    static String interpreter(Engine engine) {
        return engine.getVersion() + "/"
                + Objects.requireNonNull(engine.getLanguages().get("python")).getVersion();
    }

    /** What lies below the folder {@code python} of the class path. */
    interface Resources {
        boolean has(String path);

        /** The bytes of a file, or {@code null} when there is none. */
        byte @Nullable [] read(String path);
    }

    /** Where a module lies, below the folder {@code python}. */
    record Place(String path) {
        boolean isPackage() {
            return path.endsWith("/__init__" + SUFFIX);
        }

        String origin() {
            return ORIGIN + path;
        }

        /** Where the code lies that was compiled from this source. */
        String codePath() {
            return path.substring(0, path.length() - SUFFIX.length()) + ".code";
        }
    }

    /** What runs as a module: its source, or the bytes of its marshalled code as characters. */
    record Content(String text, boolean compiled) {}

    /** The place of the module of a dotted name, or {@code null} when the facade has none. */
    @Nullable
    Place find(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        String path = name.replace('.', '/');
        // Most modules are no packages, and a file that is not there is looked for in every JAR.
        Place module = new Place(path + SUFFIX);
        if (resources.has(module.path())) {
            return module;
        }
        Place initializer = new Place(path + "/__init__" + SUFFIX);
        return resources.has(initializer.path()) ? initializer : null;
    }

    /** The content of the module of a dotted name, or {@code null} when the facade has none. */
    @Nullable
    Content read(String name) {
        Place place = find(name);
        byte[] source = place == null ? null : resources.read(place.path());
        if (place == null || source == null) {
            return null;
        }
        byte[] file = resources.read(place.codePath());
        String code = file == null ? null : CompiledModule.code(file, source, interpreter);
        return code == null ? new Content(new String(source, StandardCharsets.UTF_8), false) : new Content(code, true);
    }

    /** The text that sets up a fresh context. */
    String bootstrap() {
        byte[] text = resources.read("_sandframe/bootstrap.py");
        if (text == null) {
            throw new IllegalStateException("the facade is not on the class path");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static final class OnClassPath implements Resources {
        @Override
        public boolean has(String path) {
            return Facade.class.getResource("/python/" + path) != null;
        }

        @Override
        public byte @Nullable [] read(String path) {
            try (InputStream in = Facade.class.getResourceAsStream("/python/" + path)) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the facade's " + path, e);
            }
        }
    }
}
