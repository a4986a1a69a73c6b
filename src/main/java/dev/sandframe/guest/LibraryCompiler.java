package dev.sandframe.guest;

import dev.sandframe.guest.files.GuestFileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * Compiles what programs usually import of the standard library, so that workers need not. The code becomes the {@code .pyc} files that
 * Python's own importer looks for; they are of the kind that it takes without asking for the time of the source, which no file of the
 * library has here.
 */
final class LibraryCompiler implements AutoCloseable {
    private static final List<String> USUAL = List.of(
            ("argparse ast base64 bisect calendar collections.abc colorsys concurrent.futures configparser contextlib copy csv dataclasses"
                            + " datetime decimal difflib email.utils enum fractions functools getopt glob gzip hashlib heapq hmac html"
                            + " html.parser importlib.resources inspect io ipaddress itertools json keyword locale logging math mimetypes"
                            + " numbers operator os pathlib pickle platform pprint queue random re sched secrets shlex shutil statistics"
                            + " string struct sys tempfile textwrap threading time timeit tokenize traceback types typing unicodedata"
                            + " unittest urllib.parse uuid warnings weakref xml.etree.ElementTree zipfile zoneinfo")
                    .split(" "));

    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static final String COMPILE = """
            def _compiled(names):
                import sys
                from importlib import import_module
                from importlib._bootstrap_external import SourceFileLoader, _code_to_hash_pyc
                from importlib.util import cache_from_source, source_hash
                for name in names:
                    import_module(name)
                files = []
                for module in list(sys.modules.values()):
                    spec = getattr(module, "__spec__", None)
                    if type(getattr(spec, "loader", None)) is SourceFileLoader:
                        source = spec.loader.get_data(spec.origin)
                        code = spec.loader.source_to_code(source, spec.origin)
                        file = _code_to_hash_pyc(code, source_hash(source), checked=False)
                        files += [cache_from_source(spec.origin), file.decode("latin-1")]
                return files
            _compiled
            """;

    private final Context context;

    LibraryCompiler(Engine engine) {
        context = ContextFactory.context(engine, GuestOptions.silent());
    }

    /** A file of code: its path in a guest, and its content. */
    record Code(String path, byte[] content) {}

    /** The code of these modules and of all that they import. */
    List<Code> compile(List<String> modules) {
        Value files = context.eval(
                        Source.newBuilder("python", COMPILE, "<compile>").buildLiteral())
                .execute(ProxyArray.fromList(new ArrayList<>(modules)));
        List<Code> codes = new ArrayList<>();
        for (long i = 0; i < files.getArraySize(); i += 2) {
            codes.add(new Code(
                    files.getArrayElement(i).asString(),
                    files.getArrayElement(i + 1).asString().getBytes(StandardCharsets.ISO_8859_1)));
        }
        return codes;
    }

    /** Puts the code of what programs usually import into a worker's JAR, with the list of its paths. */
    void compileUsual(FileSystem jar) throws IOException {
        Path folder = jar.getPath(GuestFileSystem.LIBRARY_CODE);
        List<Code> codes = compile(USUAL);
        for (Code code : codes) {
            write(folder.resolve(code.path.substring(1)), code.content);
        }
        String paths = codes.stream().map(code -> code.path + "\n").collect(Collectors.joining());
        write(folder.resolve("files"), paths.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        // One time for all, so that the same sources make the same JAR.
        Files.setLastModifiedTime(file, TIME);
    }

    @Override
    public void close() {
        context.close(true);
    }
}
