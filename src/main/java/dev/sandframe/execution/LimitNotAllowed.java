package dev.sandframe.execution;

/** A request asks for a limit outside of what is allowed; the message names limit, value and maximum. HTTP: 422. */
public final class LimitNotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitNotAllowed(String name, long asked, long maximum) {
        super("the limit " + name + " is " + asked + "; it may be from 1 to " + maximum);
    }
}
