package dev.sandframe.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a command answered. */
record Command(int status, String output, String errors) {

    /** Runs a command in a folder until it ends, for at most two minutes. */
    static Command run(Path folder, List<String> words) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("still running after two minutes: " + words);
            }
            return new Command(process.exitValue(), output, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }
}
