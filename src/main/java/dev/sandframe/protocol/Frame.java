package dev.sandframe.protocol;

/**
 * One message on the pipe.
 *
 * @param execution the number of the execution that the message belongs to; 0 for what belongs to none
 */
public record Frame<M>(long execution, M message) {}
