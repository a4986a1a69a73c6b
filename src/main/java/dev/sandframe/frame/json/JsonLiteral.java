package dev.sandframe.frame.json;

/** A value that is JSON text already: an element of an object array that only Python could encode. */
public record JsonLiteral(String text) {}
