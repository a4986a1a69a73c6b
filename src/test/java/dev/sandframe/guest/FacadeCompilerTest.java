package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacadeCompilerTest {
    private static final Path SOURCES = Path.of("src/main/resources/python");
    private static final Facade.Place MODULE = new Facade.Place("pandas/probe.py");
    private static final String SOURCE = "def fail():\n    raise KeyError('é €')\n\n\nname = 'source'\n";

    /** Of the same length, so that the sum alone tells it from {@link #SOURCE}. */
    private static final String COMPILED = SOURCE.replace("'source'", "'stored'");

    private static Engine engine;

    @BeforeAll
    static void startEngine() {
        engine = ContextFactory.engine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    /** The facade's own sources, and files over them. */
    private record Overlay(Path below, Map<String, byte[]> files) implements Facade.Resources {
        @Override
        public boolean has(String path) {
            return files.containsKey(path) || Files.isRegularFile(below.resolve(path));
        }

        @Override
        public byte @Nullable [] read(String path) {
            try {
                byte[] own = files.get(path);
                return own != null || !has(path) ? own : Files.readAllBytes(below.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Code that was compiled from another text than that which its file names. */
    private static byte[] forged(String interpreter) {
        byte[] file;
        try (FacadeCompiler compiler = new FacadeCompiler(engine)) {
            file = compiler.compile(MODULE, bytes(COMPILED));
        }
        String code = CompiledModule.code(file, bytes(COMPILED), Facade.interpreter(engine));
        return CompiledModule.file(code.getBytes(StandardCharsets.ISO_8859_1), bytes(SOURCE), interpreter);
    }

    private static String run(Map<String, byte[]> files, String script) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Facade facade = new Facade(new Overlay(SOURCES, files), Facade.interpreter(engine));
        try (GuestContext guest = GuestContext.open(engine, facade, GuestOptions.of(output, output))) {
            guest.execute(script, ExecutionLimits.NONE);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String nameOf(String source, byte[] code) {
        Map<String, byte[]> files = Map.of(MODULE.path(), bytes(source), MODULE.codePath(), code);
        return run(files, "import pandas.probe\nprint(pandas.probe.name)").strip();
    }

    @Test
    void takesTheCodeThatBelongsToTheSource() {
        assertEquals("stored", nameOf(SOURCE, forged(Facade.interpreter(engine))));
    }

    @Test
    void takesTheSourceWhereItHasChanged() {
        byte[] code = forged(Facade.interpreter(engine));

        assertEquals("edited", nameOf(SOURCE.replace("'source'", "'edited'"), code));
        assertEquals("longer one", nameOf(SOURCE.replace("'source'", "'longer one'"), code));
    }

    @Test
    void takesTheSourceInAnotherInterpreter() {
        assertEquals("source", nameOf(SOURCE, forged("24.2.1/3.11.7")));
    }

    @Test
    void takesTheSourceWhereTheFileIsCutOff() {
        assertEquals("source", nameOf(SOURCE, new byte[0]));
        assertEquals("source", nameOf(SOURCE, bytes(Facade.interpreter(engine))));
    }

    @Test
    void takesNothingForCodeThatASpecCarries() {
        String script = """
                import importlib.util, sys
                spec = importlib.util.find_spec("pandas.probe")
                spec.loader_state = "name = 'of the guest'"
                module = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(module)
                print(module.name)
                spec.name = "nothing.of.the.facade"
                try:
                    spec.loader.exec_module(module)
                except ImportError as error:
                    print(error)
                """;

        assertEquals(
                "source\nno module named 'nothing.of.the.facade' in the facade\n",
                run(Map.of(MODULE.path(), bytes(SOURCE)), script));
    }

    @Test
    void tellsTheSamePlacesInTracebacks() {
        byte[] code;
        try (FacadeCompiler compiler = new FacadeCompiler(engine)) {
            code = compiler.compile(MODULE, bytes(SOURCE));
        }
        String script = """
                import pandas.probe, traceback
                try:
                    pandas.probe.fail()
                except KeyError:
                    traceback.print_exc()
                    print(pandas.probe.fail.__code__.co_filename, pandas.probe.__file__)
                """;

        String ofSource = run(Map.of(MODULE.path(), bytes(SOURCE)), script);
        String ofCode = run(Map.of(MODULE.path(), bytes(SOURCE), MODULE.codePath(), code), script);

        assertEquals(ofSource, ofCode);
        assertTrue(ofCode.contains("File \"/usr/lib/python3/dist-packages/pandas/probe.py\", line 2, in fail"), ofCode);
        assertTrue(ofCode.contains("KeyError: 'é €'"), ofCode);
    }

    @Test
    void putsTheCodeOfEveryModuleIntoAJar(@TempDir Path directory) throws IOException {
        Path jar = directory.resolve("worker.jar");
        Map<String, String> sources = new HashMap<>();
        sources.put("python/pandas/__init__.py", "name = 'package'\n");
        sources.put("python/pandas/core/frame.py", SOURCE);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                out.putNextEntry(new ZipEntry(source.getKey()));
                out.write(bytes(source.getValue()));
            }
        }

        CodeCompiler.main(new String[] {jar.toString()});

        try (FileSystem made = FileSystems.newFileSystem(jar)) {
            Facade facade = new Facade(new Overlay(made.getPath("python"), Map.of()), Facade.interpreter(engine));
            assertTrue(facade.read("pandas").compiled());
            assertTrue(facade.read("pandas.core.frame").compiled());
            assertArrayEquals(bytes(SOURCE), Files.readAllBytes(made.getPath("python/pandas/core/frame.py")));
            Facade upgraded = new Facade(new Overlay(made.getPath("python"), Map.of()), "26.0.0/3.12.8");
            assertFalse(upgraded.read("pandas").compiled());
        }
    }

    @Test
    void runsTheFacadeFromCode() {
        Overlay sources = new Overlay(SOURCES, Map.of());
        String script = """
                import pandas as pd
                df = pd.DataFrame({"k": ["a", "b", "a"], "x": [1, 2, 4]})
                print(df.groupby("k").agg({"x": "sum"}))
                print(df.merge(df, on="k").shape)
                """;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (FacadeCompiler compiler = new FacadeCompiler(engine)) {
            Compiling resources = new Compiling(sources, compiler);
            Facade facade = new Facade(resources, Facade.interpreter(engine));
            try (GuestContext guest = GuestContext.open(engine, facade, GuestOptions.of(output, output))) {
                guest.execute(script, ExecutionLimits.NONE);
            }
        }

        assertEquals("   x\nk   \na  5\nb  2\n(5, 3)\n", output.toString(StandardCharsets.UTF_8));
    }

    /** Has the code of every module that is asked for. */
    private record Compiling(Facade.Resources sources, FacadeCompiler compiler) implements Facade.Resources {
        @Override
        public boolean has(String path) {
            return sources.has(path);
        }

        @Override
        public byte @Nullable [] read(String path) {
            if (!path.endsWith(".code")) {
                return sources.read(path);
            }
            Facade.Place place = new Facade.Place(path.replaceFirst("[.]code$", ".py"));
            return compiler.compile(place, sources.read(place.path()));
        }
    }
}
