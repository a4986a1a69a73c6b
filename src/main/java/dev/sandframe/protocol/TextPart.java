package dev.sandframe.protocol;

/** The beginning of a text too long for one frame; the message that it belongs to follows and carries the text's end. */
public record TextPart(String text) implements ToWorker, FromWorker {}
