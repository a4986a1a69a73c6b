package dev.sandframe.guest;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;

/**
 * Puts the code of the facade's and of the standard library's modules into the worker's JAR: {@code CodeCompiler WORKER-JAR}. Run by the
 * build when that JAR is there, with the interpreter of its workers.
 */
public final class CodeCompiler {
    private CodeCompiler() {}

    public static void main(String[] args) throws IOException {
        try (Engine engine = ContextFactory.engine();
                FacadeCompiler facade = new FacadeCompiler(engine);
                LibraryCompiler library = new LibraryCompiler(engine);
                FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            facade.compileAll(jar.getPath("python"));
            library.compileUsual(jar);
        }
    }
}
