package dev.sandframe.bridge;

import dev.sandframe.frame.time.IsoReader;
import dev.sandframe.frame.time.IsoText;
import dev.sandframe.frame.time.Months;
import dev.sandframe.frame.time.Stamp;
import dev.sandframe.frame.time.TimeFields;
import dev.sandframe.frame.time.TimeFormat;
import dev.sandframe.frame.time.TimeParsing;
import dev.sandframe.frame.time.Units;
import dev.sandframe.frame.time.Zones;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Dates and times. */
final class TimeVerbs {
    private TimeVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("time_cast", a -> Units.cast(a.array(0), a.dtype(1)));
        verbs.add("time_convert", a -> Units.convert(a.longInteger(0), a.integer(1), a.integer(2)));
        verbs.add("time_texts", a -> IsoText.texts(a.array(0)));
        verbs.add("time_text", a -> {
            StringBuilder text = new StringBuilder();
            IsoText.write(a.longInteger(0), a.integer(1), text);
            return text.toString();
        });
        verbs.add("time_parse", a -> {
            IsoText.Parsed parsed = IsoText.parse(a.text(0));
            return ProxyArray.fromArray(parsed.count(), parsed.unit());
        });
        verbs.add("time_field", a -> TimeFields.field(a.array(0), a.text(1)));
        verbs.add("time_field_of", a -> TimeFields.field(a.longInteger(0), a.integer(1), a.text(2)));
        verbs.add("time_shift_months", a -> Months.shift(a.array(0), a.integer(1), a.text(2)));
        verbs.add("time_month_day", a -> Months.shift(a.longInteger(0), a.integer(1), a.text(2)));
        verbs.add("time_business_day", a -> Months.business(a.longInteger(0), a.longInteger(1)));
        verbs.add("time_round", a -> Months.round(a.array(0), a.longInteger(1), a.text(2)));
        verbs.add("time_format", a -> TimeFormat.format(a.array(0), a.text(1), a.text(2), a.text(3)));
        verbs.add(
                "time_format_one",
                a -> TimeFormat.format(a.longInteger(0), a.integer(1), a.text(2), a.text(3), a.text(4)));
        registerReading(verbs);
        registerZones(verbs);
    }

    private static void registerReading(Verbs verbs) {
        verbs.add("time_read_iso", a -> {
            Stamp stamp = IsoReader.read(a.text(0));
            return stamp == null
                    ? null
                    : verbs.list(
                            new Object[] {stamp.seconds(), stamp.nanosecond(), stamp.offset(), stamp.resolution()});
        });
        verbs.add("time_read", a -> {
            TimeParsing.Parsed parsed = TimeParsing.parse(a.array(0), a.textOrNull(1), a.truth(2), a.truth(3));
            return verbs.list(new Object[] {parsed.values(), parsed.offsets()});
        });
    }

    private static void registerZones(Verbs verbs) {
        verbs.add("zone_known", a -> Zones.known(a.text(0)));
        verbs.add("zone_offset", a -> Zones.offset(a.text(0), a.longInteger(1)));
        verbs.add("zone_daylight", a -> Zones.daylight(a.text(0), a.longInteger(1)));
        verbs.add("zone_abbreviation", a -> Zones.abbreviation(a.text(0), a.longInteger(1)));
        verbs.add("zone_to_wall", a -> Zones.toWall(a.array(0), a.text(1)));
        verbs.add(
                "zone_to_utc",
                a -> Zones.toUtc(
                        a.array(0),
                        a.text(1),
                        a.text(2),
                        a.isNone(3) ? null : a.array(3).booleans(),
                        a.text(4),
                        a.longInteger(5)));
    }
}
