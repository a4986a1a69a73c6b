package dev.sandframe.guest.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The time zone files that {@code zoneinfo} reads (TZif version 2, RFC 8536), made from the JDK's own rules when a zone is
 * first asked for. Abbreviations are the JDK's English ones.
 */
final class TimeZoneFiles {
    private static final String PLACE = "/usr/share/zoneinfo/";
    private static final Instant END = Instant.parse("2037-12-31T00:00:00Z");

    private TimeZoneFiles() {}

    static void mount(FileTree tree) {
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith("SystemV/")) {
                tree.mount(PLACE + id, new Node.FixedFile(() -> new ByteArrayInputStream(file(ZoneId.of(id)))));
            }
        }
    }

    /** What holds between two transitions. */
    private record Period(int offset, boolean summer, String abbreviation) {}

    /** The bytes of a zone's file. */
    static byte[] file(ZoneId zone) throws IOException {
        ZoneRules rules = zone.getRules();
        List<Long> times = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        Map<Period, Integer> periods = new LinkedHashMap<>();
        Instant first = Instant.parse("1800-01-01T00:00:00Z");
        number(periods, period(zone, first));
        for (ZoneOffsetTransition t = rules.nextTransition(first);
                t != null && t.getInstant().isBefore(END);
                t = rules.nextTransition(t.getInstant())) {
            times.add(t.toEpochSecond());
            kinds.add(number(periods, period(zone, t.getInstant())));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        header(out, 0, 1, 4);
        out.write(new byte[] {0, 0, 0, 0, 0, 0, 'U', 'T', 'C', 0});
        StringBuilder names = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Period period : periods.keySet()) {
            int at = names.indexOf(period.abbreviation + "\0");
            starts.add(at >= 0 ? at : names.length());
            if (at < 0) {
                names.append(period.abbreviation).append('\0');
            }
        }
        header(out, times.size(), periods.size(), names.length());
        for (long time : times) {
            out.writeLong(time);
        }
        for (int kind : kinds) {
            out.writeByte(kind);
        }
        int i = 0;
        for (Period period : periods.keySet()) {
            out.writeInt(period.offset);
            out.writeByte(period.summer ? 1 : 0);
            out.writeByte(starts.get(i++));
        }
        out.write(names.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(("\n" + footer(zone) + "\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static int number(Map<Period, Integer> periods, Period period) {
        return periods.computeIfAbsent(period, p -> periods.size());
    }

    private static void header(DataOutputStream out, int times, int types, int characters) throws IOException {
        out.write("TZif2".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[15]);
        for (int count : new int[] {0, 0, 0, times, types, characters}) {
            out.writeInt(count);
        }
    }

    private static Period period(ZoneId zone, Instant at) {
        ZoneRules rules = zone.getRules();
        ZoneOffset offset = rules.getOffset(at);
        return new Period(offset.getTotalSeconds(), rules.isDaylightSavings(at), abbreviation(zone, at, offset));
    }

    private static String abbreviation(ZoneId zone, Instant at, ZoneOffset offset) {
        if (offset.getTotalSeconds() % 60 != 0) {
            return "LMT";
        }
        String name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
                .withZone(zone)
                .format(at);
        boolean letters =
                name.length() >= 3 && name.length() <= 6 && name.chars().allMatch(Character::isLetter);
        return letters && !name.equals(zone.getId()) || name.equals("UTC") || name.equals("GMT")
                ? name
                : numeric(offset);
    }

    private static String numeric(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        String text = String.format(Locale.ROOT, "%s%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60);
        return minutes % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", Math.abs(minutes) % 60);
    }

    /** The rule for all later years, as POSIX writes it. */
    private static String footer(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffset standard = rules.getStandardOffset(END);
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        if (yearly.size() != 2) {
            return quoted(abbreviation(zone, END, rules.getOffset(END)))
                    + posix(rules.getOffset(END).getTotalSeconds());
        }
        ZoneOffsetTransitionRule start = yearly.get(0);
        ZoneOffsetTransitionRule end = yearly.get(1);
        if (start.getOffsetAfter().equals(standard)) {
            start = yearly.get(1);
            end = yearly.get(0);
        }
        TimeZone names = TimeZone.getTimeZone(zone);
        String winter = names.getDisplayName(false, TimeZone.SHORT, Locale.ENGLISH);
        String summer = names.getDisplayName(true, TimeZone.SHORT, Locale.ENGLISH);
        return quoted(winter)
                + posix(standard.getTotalSeconds())
                + quoted(summer)
                + posix(start.getOffsetAfter().getTotalSeconds())
                + ","
                + rule(start)
                + ","
                + rule(end);
    }

    private static String quoted(String name) {
        return name.chars().allMatch(Character::isLetter) && name.length() >= 3 ? name : "<" + name + ">";
    }

    /** POSIX counts offsets westwards. */
    private static String posix(int offset) {
        return clock(-offset);
    }

    private static String clock(int seconds) {
        int absolute = Math.abs(seconds);
        String text = (seconds < 0 ? "-" : "") + absolute / 3600;
        return absolute % 3600 == 0 ? text : text + String.format(Locale.ROOT, ":%02d", absolute % 3600 / 60);
    }

    private static String rule(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int week = day < 0 ? 5 : (day - 1) / 7 + 1;
        DayOfWeek weekday = rule.getDayOfWeek();
        LocalTime time = rule.getLocalTime();
        int local = rule.isMidnightEndOfDay() ? 86_400 : time.toSecondOfDay();
        int wall = switch (rule.getTimeDefinition()) {
            case UTC -> local + rule.getOffsetBefore().getTotalSeconds();
            case STANDARD ->
                local
                        + rule.getOffsetBefore().getTotalSeconds()
                        - rule.getStandardOffset().getTotalSeconds();
            case WALL -> local;
        };
        if (weekday == null) {
            return "J" + java.time.LocalDate.of(2001, rule.getMonth(), day).getDayOfYear() + "/" + clock(wall);
        }
        return "M" + rule.getMonth().getValue() + "." + week + "." + weekday.getValue() % 7
                + (wall == 7200 ? "" : "/" + clock(wall));
    }
}
