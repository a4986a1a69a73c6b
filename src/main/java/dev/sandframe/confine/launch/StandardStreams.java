package dev.sandframe.confine.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Our ends of a program's standard input, output and error. */
record StandardStreams(OutputStream input, InputStream output, InputStream error) {
    /** For a program that did not start: nothing was written that could be lost. */
    void close() throws IOException {
        input.close();
        output.close();
        error.close();
    }
}
