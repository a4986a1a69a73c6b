package dev.sandframe.frame.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of columns from the fields of a header line. */
public final class Header {
    private Header() {}

    /**
     * Empty fields become {@code Unnamed: n}; a name that repeats gets the first free suffix {@code .1}, {@code .2}, …, the
     * columns that had names going before those that had none.
     */
    public static List<String> names(List<String> fields) {
        List<String> names = new ArrayList<>(fields);
        List<Integer> order = new ArrayList<>();
        List<Integer> unnamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                names.set(i, "Unnamed: " + i);
                unnamed.add(i);
            } else {
                order.add(i);
            }
        }
        order.addAll(unnamed);
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> present = new HashMap<>();
        for (String name : names) {
            present.merge(name, 1, Integer::sum);
        }
        for (int i : order) {
            String given = names.get(i);
            String name = given;
            int count = seen.getOrDefault(name, 0);
            while (count > 0) {
                seen.put(given, count + 1);
                name = given + "." + count;
                count = present.containsKey(name) ? count + 1 : seen.getOrDefault(name, 0);
            }
            if (!name.equals(given)) {
                present.merge(given, -1, Integer::sum);
                present.remove(given, 0);
                present.merge(name, 1, Integer::sum);
            }
            names.set(i, name);
            seen.put(name, count + 1);
        }
        return names;
    }
}
