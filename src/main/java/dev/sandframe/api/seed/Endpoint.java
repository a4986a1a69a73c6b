package dev.sandframe.api.seed;

import java.util.Optional;

/** The paths that the original application answers, with the methods that it allows on each. */
enum Endpoint {
    FILES("/files/", "GET", false, false),
    CLEAR_STATE("/clear_state/", "GET", false, false),
    EXECUTE_CODE("/execute_code/", "POST", false, false),
    UPLOAD_FILE("/uploadfile/", "POST", true, false),
    DOWNLOAD_FILE("/downloadfile/", "GET", true, false),
    DOCS("/docs", "GET", false, true),
    OPENAPI("/openapi.json", "GET", false, true);

    private final String path;
    private final String method;
    private final boolean named;
    private final boolean alsoHead;

    Endpoint(String path, String method, boolean named, boolean alsoHead) {
        this.path = path;
        this.method = method;
        this.named = named;
        this.alsoHead = alsoHead;
    }

    /** The endpoint of a decoded path. */
    static Optional<Endpoint> of(String decoded) {
        for (Endpoint endpoint : values()) {
            if (endpoint.matches(decoded)) {
                return Optional.of(endpoint);
            }
        }
        return Optional.empty();
    }

    /** The value of the {@code Allow} header. */
    String allow() {
        return alsoHead ? method + ", HEAD" : method;
    }

    boolean allows(String asked) {
        return asked.equals(method) || (alsoHead && asked.equals("HEAD"));
    }

    /** Whether its path ends in the name of a frame. */
    boolean isNamed() {
        return named;
    }

    /** The name that a path of this endpoint ends in. */
    String name(String decoded) {
        return decoded.substring(path.length());
    }

    private boolean matches(String decoded) {
        if (!named) {
            return decoded.equals(path);
        }
        return decoded.length() > path.length() && decoded.startsWith(path) && decoded.indexOf('/', path.length()) < 0;
    }
}
