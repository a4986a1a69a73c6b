package dev.sandframe.bridge;

import dev.sandframe.frame.time.IsoText;
import dev.sandframe.frame.time.Units;
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
        verbs.add("time_parse_all", a -> IsoText.parse(a.array(0), a.dtype(1)));
    }
}
