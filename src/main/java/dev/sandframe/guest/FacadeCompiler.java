package dev.sandframe.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Compiles the facade's modules once, so that workers need not. The code lies beside the sources. */
final class FacadeCompiler implements AutoCloseable {
    /** As the importer of {@code _sandframe/bootstrap.py} compiles where there is no code. */
    private static final String COMPILE = """
            def _compiled(text, origin):
                from marshal import dumps
                return dumps(compile(text, origin, "exec", dont_inherit=True)).decode("latin-1")
            _compiled
            """;

    private final Context context;
    private final Value compile;
    private final String interpreter;

    FacadeCompiler(Engine engine) {
        context = ContextFactory.context(engine, GuestOptions.silent());
        compile = context.eval(Source.newBuilder("python", COMPILE, "<compile>").buildLiteral());
        interpreter = Facade.interpreter(engine);
    }

    /** The file of code for a module's source. */
    byte[] compile(Facade.Place place, byte[] source) {
        String code = compile.execute(new String(source, StandardCharsets.UTF_8), place.origin())
                .asString();
        return CompiledModule.file(code.getBytes(StandardCharsets.ISO_8859_1), source, interpreter);
    }

    /** Puts the code of every module below a folder beside its source. */
    void compileAll(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
        for (Path source : sources) {
            Facade.Place place = new Facade.Place(folder.relativize(source).toString());
            Path code = folder.resolve(place.codePath());
            Files.write(code, compile(place, Files.readAllBytes(source)));
            // The build gives all its files one time, so that the same sources make the same JAR.
            Files.setLastModifiedTime(code, Files.getLastModifiedTime(source));
        }
    }

    @Override
    public void close() {
        context.close(true);
    }
}
