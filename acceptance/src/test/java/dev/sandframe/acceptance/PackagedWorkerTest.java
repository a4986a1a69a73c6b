package dev.sandframe.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.client.CodeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the build puts into the workers' JAR. */
@Timeout(120)
class PackagedWorkerTest {
    @RegisterExtension
    static final ServedSandframe SERVER = new ServedSandframe();

    @Test
    void importsModulesFromTheCodeThatTheBuildMadeOfThem() {
        try (CodeSession session = CodeSession.open(SERVER.uri())) {
            var result = session.executeCode("""
                    import sys
                    from importlib._bootstrap_external import SourceLoader
                    compiled = []
                    def told(loader, source, path, *, told_to=compiled, compile=SourceLoader.source_to_code, **options):
                        told_to.append(path)
                        return compile(loader, source, path, **options)
                    SourceLoader.source_to_code = told
                    fresh = 'unittest.mock' not in sys.modules and 'argparse' not in sys.modules
                    import argparse
                    import unittest.mock
                    of_the_build = 'argparse.py' not in ' '.join(compiled)
                    of_the_worker = 'mock.py' in ' '.join(compiled)
                    """);

            assertEquals(true, result.bool("fresh"), "the modules were imported before");
            assertEquals(true, result.bool("of_the_build"), "argparse was compiled by the worker");
            assertEquals(true, result.bool("of_the_worker"), "compiling was not noticed");
        }
    }
}
