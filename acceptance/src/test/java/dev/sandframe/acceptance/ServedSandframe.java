package dev.sandframe.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The packaged server, started by {@code ./sandframe serve} on a free port for the tests of a class. */
final class ServedSandframe implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");

    private final List<String> log = new ArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private Process process;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start(Map.of());
    }

    /** Starts it with settings from the environment, and waits until it listens. */
    void start(Map<String, String> environment) throws Exception {
        ProcessBuilder command = new ProcessBuilder("./sandframe", "serve", "--no-build", "--port", "0")
                .directory(Repository.ROOT.toFile())
                .redirectErrorStream(true);
        command.environment().putAll(environment);
        process = command.start();
        Thread.ofPlatform().daemon().start(this::read);
        try {
            address.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("no address within a minute, but\n" + log(), e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not end within 20 seconds\n" + log());
        }
    }

    /** The server's process. */
    Process process() {
        return process;
    }

    URI uri() {
        return address.join();
    }

    /** What the server has printed so far. */
    String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                }
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    address.complete(URI.create(matcher.group()));
                }
            }
            address.completeExceptionally(new IOException("the server ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }
}
