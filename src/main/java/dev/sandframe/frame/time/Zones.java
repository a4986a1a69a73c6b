package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Time zones by the rules of the Java runtime's database. */
public final class Zones {
    /** What {@link #toUtc} does with wall times that come twice or never; a choice of each. */
    public static final String RAISE = "raise";

    private Zones() {}

    /** Whether the database has a zone. */
    public static boolean known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) || name.startsWith("UTC") && fixed(name) != null;
    }

    private static @Nullable ZoneOffset fixed(String name) {
        try {
            return name.length() == 3 ? ZoneOffset.UTC : ZoneOffset.of(name.substring(3));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneRules rules(String name) {
        try {
            return ZoneId.of(name).getRules();
        } catch (DateTimeException e) {
            throw new FrameException("KeyError", name);
        }
    }

    /** Seconds from UTC to wall time at a moment. */
    public static int offset(String zone, long seconds) {
        return rules(zone).getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
    }

    /** Seconds of daylight saving at a moment. */
    public static long daylight(String zone, long seconds) {
        return rules(zone).getDaylightSavings(Instant.ofEpochSecond(seconds)).toSeconds();
    }

    /** The zone's short name at a moment, such as {@code CEST}. */
    public static String abbreviation(String zone, long seconds) {
        return DateTimeFormatter.ofPattern("zzz", Locale.US)
                .format(Instant.ofEpochSecond(seconds).atZone(ZoneId.of(zone)));
    }

    /** Wall times of moments in UTC. */
    public static NdArray toWall(NdArray array, String zone) {
        ZoneRules rules = rules(zone);
        long[] values = array.longs();
        long second = 1_000_000_000L / Units.nanoseconds(array.dtype().parameter());
        long[] result = new long[values.length];
        long from = 1;
        long until = 0;
        long offset = 0;
        for (int i = 0; i < values.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            long value = values[i];
            if (value == TimeUnit.NAT) {
                result[i] = value;
                continue;
            }
            long seconds = Math.floorDiv(value, second);
            if (seconds < from || seconds >= until) {
                Instant instant = Instant.ofEpochSecond(seconds);
                offset = rules.getOffset(instant).getTotalSeconds();
                ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
                ZoneOffsetTransition after = rules.nextTransition(instant);
                from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
                until = after == null ? Long.MAX_VALUE : after.toEpochSecond();
            }
            result[i] = value + offset * second;
        }
        return NdArray.of(array.dtype(), result, array.shape());
    }

    /**
     * Moments in UTC of wall times.
     *
     * @param ambiguous {@code raise}, {@code NaT}, {@code infer}, {@code first} (daylight saving) or {@code second}
     * @param flags for each element whether daylight saving is meant, instead of {@code ambiguous}
     * @param nonexistent {@code raise}, {@code NaT}, {@code shift_forward}, {@code shift_backward}, or {@code shift}
     * @param shift what {@code shift} adds, in the array's unit
     */
    public static NdArray toUtc(
            NdArray array, String zone, String ambiguous, byte @Nullable [] flags, String nonexistent, long shift) {
        ZoneRules rules = rules(zone);
        long[] values = array.longs();
        int unit = array.dtype().parameter();
        long second = 1_000_000_000L / Units.nanoseconds(unit);
        long[] result = new long[values.length];
        boolean later = false;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < values.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            long value = values[i];
            if (value == TimeUnit.NAT) {
                result[i] = value;
                continue;
            }
            long seconds = Math.floorDiv(value, second);
            LocalDateTime wall = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
            List<ZoneOffset> offsets = rules.getValidOffsets(wall);
            if (offsets.size() == 1) {
                result[i] = value - offsets.getFirst().getTotalSeconds() * second;
                last = Long.MIN_VALUE;
                later = false;
                continue;
            }
            if (offsets.isEmpty()) {
                result[i] = missing(rules, wall, value, second, unit, nonexistent, shift);
                continue;
            }
            int choice;
            if (flags != null) {
                choice = flags[i] != 0 ? 0 : 1;
            } else if (ambiguous.equals("infer")) {
                later |= value <= last;
                if (!later && !repeats(values, i, second, rules)) {
                    throw new FrameException(
                            "pandas.datetimes.zones.AmbiguousTimeError",
                            "Cannot infer dst time from " + text(value, unit) + " as there are no repeated times");
                }
                last = value;
                choice = later ? 1 : 0;
            } else if (ambiguous.equals("NaT")) {
                result[i] = TimeUnit.NAT;
                continue;
            } else if (ambiguous.equals(RAISE)) {
                throw new FrameException(
                        "pandas.datetimes.zones.AmbiguousTimeError",
                        "Cannot infer dst time from " + text(value, unit) + ", try using the 'ambiguous' argument");
            } else {
                choice = ambiguous.equals("first") ? 0 : 1;
            }
            result[i] = value - offsets.get(choice).getTotalSeconds() * second;
        }
        return NdArray.of(array.dtype(), result, array.shape());
    }

    /** Whether wall times later in the same overlap go back. */
    private static boolean repeats(long[] values, int at, long second, ZoneRules rules) {
        for (int i = at + 1; i < values.length; i++) {
            if (values[i] == TimeUnit.NAT) {
                continue;
            }
            if (values[i] <= values[i - 1]) {
                return true;
            }
            LocalDateTime wall = LocalDateTime.ofEpochSecond(Math.floorDiv(values[i], second), 0, ZoneOffset.UTC);
            if (rules.getValidOffsets(wall).size() != 2) {
                return false;
            }
        }
        return false;
    }

    private static long missing(
            ZoneRules rules, LocalDateTime wall, long value, long second, int unit, String nonexistent, long shift) {
        ZoneOffsetTransition gap = rules.getTransition(wall);
        return switch (nonexistent) {
            case "NaT" -> TimeUnit.NAT;
            case "shift_forward" -> gap.toEpochSecond() * second;
            case "shift_backward" -> gap.toEpochSecond() * second - 1;
            case "shift" -> {
                long moved = value + shift;
                LocalDateTime there = LocalDateTime.ofEpochSecond(Math.floorDiv(moved, second), 0, ZoneOffset.UTC);
                List<ZoneOffset> offsets = rules.getValidOffsets(there);
                if (offsets.isEmpty()) {
                    throw FrameException.valueError("The provided timedelta will relocalize on a nonexistent time: "
                            + "the shift is too small");
                }
                yield moved - offsets.getFirst().getTotalSeconds() * second;
            }
            default -> throw new FrameException("pandas.datetimes.zones.NonExistentTimeError", text(value, unit));
        };
    }

    private static String text(long value, int unit) {
        StringBuilder text = new StringBuilder();
        IsoText.write(Math.floorDiv(value, 1_000_000_000L / Units.nanoseconds(unit)), TimeUnit.SECOND, text);
        String seconds = text.toString().replace('T', ' ');
        long rest = Math.floorMod(value, 1_000_000_000L / Units.nanoseconds(unit)) * Units.nanoseconds(unit);
        if (rest == 0) {
            return seconds;
        }
        String digits = Long.toString(1_000_000_000L + rest).substring(1);
        return seconds + "." + (rest % 1000 == 0 ? digits.substring(0, 6) : digits);
    }
}
