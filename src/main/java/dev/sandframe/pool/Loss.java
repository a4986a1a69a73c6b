package dev.sandframe.pool;

/** Why a worker is gone. */
public enum Loss {
    /** It ended itself: code did not stop in time when its CPU time was used up. */
    CPU_LIMIT,
    /** It ended itself or was killed: code did not stop in time after its wall-clock limit. */
    WALL_LIMIT,
    /** It was killed: it did not stop in time after its caller gave up. */
    CANCELLED,
    /** It ended itself because its heap was exhausted. */
    MEMORY,
    /** It was killed: it sent what the protocol does not allow. */
    BREACH,
    /** It ended, by itself or by something outside of this server. */
    DIED,
    /** It was killed: it was not ready in time, or nobody needs it any more. */
    DISMISSED
}
