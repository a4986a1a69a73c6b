package dev.sandframe.architecture.broken.api;

/** At the top of the server. */
public final class Endpoint {}
