package dev.sandframe.frame.index;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The positions of labels in a column of labels: a table from label to first position and, where labels repeat, a chain to
 * the following ones. Numbers compare by value as in Python (True is 1 is 1.0, every NaN is the same); {@code None} is a label
 * like others.
 */
public final class LabelIndex {
    private static final int BLOCK = 1 << 14;
    private final Table table;
    private final int length;
    private final int @Nullable [] next;

    private LabelIndex(Table table, int length, int @Nullable [] next) {
        this.table = table;
        this.length = length;
        this.next = next;
    }

    /** The index of a one-dimensional array without foreign objects. */
    public static LabelIndex of(NdArray labels) {
        int n = labels.size();
        Table table = Table.of(labels, n);
        int[] next = null;
        int[] last = null;
        Keys keys = table.keys(labels);
        for (int i = 0; i < n; i++) {
            if (i % BLOCK == 0) {
                Interruption.check();
            }
            int first = keys.add(i, i);
            if (first != i) {
                if (next == null || last == null) {
                    next = new int[n];
                    Arrays.fill(next, -1);
                    last = new int[n];
                    for (int k = 0; k < n; k++) {
                        last[k] = k;
                    }
                }
                next[last[first]] = i;
                last[first] = i;
            }
        }
        return new LabelIndex(table, n, next);
    }

    public int length() {
        return length;
    }

    /** Whether no label occurs twice. */
    public boolean isUnique() {
        return next == null;
    }

    /** The first position of a label ({@code null}, Boolean, Long, Double or String), or -1. */
    public int find(@Nullable Object label) {
        return table.find(label);
    }

    /** All positions of a label, ascending. */
    public long[] findAll(@Nullable Object label) {
        return following(table.find(label)).toLongArray();
    }

    private Positions following(int first) {
        Positions found = new Positions();
        for (int at = first; at >= 0; at = next == null ? -1 : next[at]) {
            found.add(at);
        }
        return found;
    }

    /** The first position of each label, or -1. */
    public long[] lookup(NdArray labels) {
        int n = labels.size();
        long[] result = new long[n];
        Keys keys = table.keys(labels);
        for (int i = 0; i < n; i++) {
            if (i % BLOCK == 0) {
                Interruption.check();
            }
            result[i] = keys.find(i);
        }
        return result;
    }

    /** All positions of each label in turn (-1 for one that is absent), and which labels were absent. */
    public long[][] lookupAll(NdArray labels) {
        int n = labels.size();
        Positions found = new Positions();
        Positions missing = new Positions();
        Keys keys = table.keys(labels);
        for (int i = 0; i < n; i++) {
            if (i % BLOCK == 0) {
                Interruption.check();
            }
            int at = keys.find(i);
            if (at < 0) {
                found.add(-1);
                missing.add(i);
            }
            for (; at >= 0; at = next == null ? -1 : next[at]) {
                found.add(at);
            }
        }
        return new long[][] {found.toLongArray(), missing.toLongArray()};
    }

    /** Whether each element of a column is among the labels. */
    public byte[] contains(NdArray values) {
        int n = values.size();
        byte[] result = new byte[n];
        Keys keys = table.keys(values);
        for (int i = 0; i < n; i++) {
            if (i % BLOCK == 0) {
                Interruption.check();
            }
            result[i] = (byte) (keys.find(i) >= 0 ? 1 : 0);
        }
        return result;
    }

    /** A growing list of positions. */
    private static final class Positions {
        private final IntArrayList list = new IntArrayList();

        void add(int position) {
            list.add(position);
        }

        long[] toLongArray() {
            long[] result = new long[list.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = list.getInt(i);
            }
            return result;
        }
    }

    /** Labels of a column as keys of a table, by their row. */
    private interface Keys {
        /** The first position known for the label of a row, after adding the row's own where there is none. */
        int add(int row, int position);

        int find(int row);
    }

    /** From key to first position. */
    private interface Table {
        int find(@Nullable Object label);

        Keys keys(NdArray labels);

        static Table of(NdArray labels, int size) {
            Kind kind = labels.kind();
            if (kind.isReference()) {
                return new ObjectTable(labels.buffer() instanceof Coded c ? c.count() : size);
            }
            return kind.isFloating() ? new DoubleTable(size) : new LongTable(size);
        }
    }

    private static final class LongTable implements Table {
        private final LongPositions map;

        LongTable(int size) {
            map = new LongPositions(size);
        }

        @Override
        public int find(@Nullable Object label) {
            return switch (label) {
                case Long n -> map.get(n);
                case Boolean b -> map.get(b ? 1 : 0);
                case Double d when d == Math.rint(d) && Math.abs(d) < 0x1p63 -> map.get((long) (double) d);
                case null, default -> -1;
            };
        }

        @Override
        public Keys keys(NdArray labels) {
            long[] values = labels.longs();
            return new Keys() {
                @Override
                public int add(int row, int position) {
                    return map.putIfAbsent(values[row], position);
                }

                @Override
                public int find(int row) {
                    return map.get(values[row]);
                }
            };
        }
    }

    private static final class DoubleTable implements Table {
        private final LongPositions map;

        DoubleTable(int size) {
            map = new LongPositions(size);
        }

        private static long key(double value) {
            return value == 0 ? 0 : Double.doubleToLongBits(value);
        }

        @Override
        public int find(@Nullable Object label) {
            return switch (label) {
                case Long n -> map.get(key(n));
                case Boolean b -> map.get(key(b ? 1 : 0));
                case Double d -> map.get(key(d));
                case null, default -> -1;
            };
        }

        @Override
        public Keys keys(NdArray labels) {
            double[] values = labels.doubles();
            return new Keys() {
                @Override
                public int add(int row, int position) {
                    return map.putIfAbsent(key(values[row]), position);
                }

                @Override
                public int find(int row) {
                    return map.get(key(values[row]));
                }
            };
        }
    }

    private static final class ObjectTable implements Table {
        private final Object2IntOpenHashMap<Object> map;
        private int nullAt = -1;

        ObjectTable(int size) {
            map = new Object2IntOpenHashMap<>(Math.max(8, size));
            map.defaultReturnValue(-1);
        }

        @Override
        public int find(@Nullable Object label) {
            return label == null ? nullAt : map.getInt(normal(label));
        }

        private int add(@Nullable Object label, int position) {
            if (label == null) {
                nullAt = nullAt < 0 ? position : nullAt;
                return nullAt;
            }
            int known = map.putIfAbsent(normal(label), position);
            return known < 0 ? position : known;
        }

        private static Object normal(Object label) {
            return switch (label) {
                case Boolean b -> b ? 1L : 0L;
                case Double d when d == Math.rint(d) && Math.abs(d) < 0x1p63 -> (long) (double) d;
                case Double d when d.isNaN() -> Double.NaN;
                default -> label;
            };
        }

        @Override
        public Keys keys(NdArray labels) {
            Coded coded = labels.coded();
            return coded == null ? plain(labels) : distinct(coded);
        }

        private Keys plain(NdArray labels) {
            @Nullable Object[] values = objects(labels);
            return new Keys() {
                @Override
                public int add(int row, int position) {
                    return ObjectTable.this.add(values[row], position);
                }

                @Override
                public int find(int row) {
                    return ObjectTable.this.find(values[row]);
                }
            };
        }

        private static @Nullable Object[] objects(NdArray labels) {
            if (labels.kind().isReference()) {
                return labels.objects();
            }
            int n = labels.size();
            Object[] boxed = new Object[n];
            if (labels.kind().isFloating()) {
                double[] values = labels.doubles();
                for (int i = 0; i < n; i++) {
                    boxed[i] = values[i];
                }
            } else {
                long[] values = labels.longs();
                for (int i = 0; i < n; i++) {
                    boxed[i] = values[i];
                }
            }
            return boxed;
        }

        /** Each distinct value is hashed once. */
        private Keys distinct(Coded coded) {
            int[] codes = coded.codes();
            int[] known = new int[coded.count()];
            Arrays.fill(known, -2);
            return new Keys() {
                @Override
                public int add(int row, int position) {
                    int code = codes[row];
                    if (known[code] < 0) {
                        known[code] = ObjectTable.this.add(coded.value(code), position);
                    }
                    return known[code];
                }

                @Override
                public int find(int row) {
                    int code = codes[row];
                    if (known[code] == -2) {
                        known[code] = ObjectTable.this.find(coded.value(code));
                    }
                    return known[code];
                }
            };
        }
    }
}
