package dev.sandframe.api.seed;

/** A request in the seed dialect that is refused with {@code {"detail": …}}. */
final class SeedRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient JsonValue detail;

    SeedRefusal(int status, JsonValue detail) {
        super(JsonWriter.write(detail), null, false, false);
        this.status = status;
        this.detail = detail;
    }

    SeedRefusal(int status, String detail) {
        this(status, new JsonValue.Text(detail));
    }

    int status() {
        return status;
    }

    JsonValue detail() {
        return detail;
    }
}
