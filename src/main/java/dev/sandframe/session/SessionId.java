package dev.sandframe.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The identifier of a session as its client says it: 1 to 128 letters, digits, {@code _} or {@code -}. Any
 * other text is an {@link InvalidName}.
 */
public record SessionId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /** The session of requests in the seed dialect that name none. */
    public static final SessionId DEFAULT = new SessionId("default");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 18;

    public SessionId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidName("session id " + Quotation.of(value)
                    + " is not made of 1 to 128 letters, digits, underscores and hyphens");
        }
    }

    /** An identifier that nobody can guess. */
    public static SessionId random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}
