package dev.sandframe.frame.array;

/** numpy's units of {@code datetime64} and {@code timedelta64}, by their number on the seam. */
public final class TimeUnit {
    public static final int GENERIC = 0;
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int WEEK = 3;
    public static final int DAY = 4;
    public static final int HOUR = 5;
    public static final int MINUTE = 6;
    public static final int SECOND = 7;
    public static final int MILLISECOND = 8;
    public static final int MICROSECOND = 9;
    public static final int NANOSECOND = 10;

    /** The value of {@code NaT} in every unit. */
    public static final long NAT = Long.MIN_VALUE;

    private TimeUnit() {}
}
