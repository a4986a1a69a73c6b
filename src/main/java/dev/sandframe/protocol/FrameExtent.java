package dev.sandframe.protocol;

/** A data frame's name and how large it is. */
public record FrameExtent(String name, long rows, long columns) {}
