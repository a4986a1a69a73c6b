package dev.sandframe.protocol;

/** A file's path from the guest's working directory and its size. */
public record FileExtent(String path, long bytes) {}
