package dev.sandframe.guest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * Runs Python scripts in fresh contexts of one engine, for developing the facade without waiting for a process each time:
 * {@code ScriptServer SOCKET}. A client sends a script, closes its half, and reads what the script printed.
 */
public final class ScriptServer {
    private static final int LIMIT_SECONDS = 120;

    private ScriptServer() {}

    public static void main(String[] args) throws IOException {
        Path socket = Path.of(args[0]);
        Files.deleteIfExists(socket);
        Engine engine = ContextFactory.engine();
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            while (true) {
                SocketChannel client = server.accept();
                new Thread(null, () -> serve(engine, client), "script", 64 << 20).start();
            }
        }
    }

    private static void serve(Engine engine, SocketChannel client) {
        try (client) {
            String script = new String(Channels.newInputStream(client).readAllBytes(), StandardCharsets.UTF_8);
            client.write(ByteBuffer.wrap(run(engine, script)));
        } catch (IOException e) {
            System.err.println("client went away: " + e.getMessage());
        }
    }

    /** What a script prints, with its traceback at the end when it fails. */
    private static byte[] run(Engine engine, String script) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        run(engine, script, output, output);
        return output.toByteArray();
    }

    /** What a script prints; its warnings and its traceback when it fails go elsewhere. */
    static byte[] run(Engine engine, String script, OutputStream errors) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        run(engine, script, output, errors);
        return output.toByteArray();
    }

    private static void run(Engine engine, String script, OutputStream output, OutputStream errors) {
        Timer timer = new Timer(true);
        try (GuestContext guest = GuestContext.open(engine, GuestOptions.of(output, errors))) {
            Context context = guest.context();
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            guest.close();
                        }
                    },
                    LIMIT_SECONDS * 1000L);
            context.getBindings("python").putMember("__script__", script);
            context.eval(Source.newBuilder("python", RUN, "<run>").buildLiteral());
        } catch (PolyglotException e) {
            tell(errors, "\nDIED: " + e.getMessage() + "\n");
            e.printStackTrace();
        } finally {
            timer.cancel();
        }
    }

    private static void tell(OutputStream errors, String text) {
        try {
            errors.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String RUN = """
            def _run(script):
                import sys, traceback
                names = {"__name__": "__main__", "__builtins__": __builtins__}
                try:
                    exec(compile(script, "<script>", "exec"), names)
                except BaseException:
                    traceback.print_exc()
                sys.stdout.flush()
                sys.stderr.flush()
            _run(__script__)
            """;
}
