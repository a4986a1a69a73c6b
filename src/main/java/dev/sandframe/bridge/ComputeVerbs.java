package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Accumulate;
import dev.sandframe.frame.compute.Binary;
import dev.sandframe.frame.compute.BinaryOp;
import dev.sandframe.frame.compute.Bins;
import dev.sandframe.frame.compute.Boxing;
import dev.sandframe.frame.compute.Checks;
import dev.sandframe.frame.compute.ColumnOperation;
import dev.sandframe.frame.compute.ColumnReduction;
import dev.sandframe.frame.compute.Extremes;
import dev.sandframe.frame.compute.FloatStatus;
import dev.sandframe.frame.compute.Formatting;
import dev.sandframe.frame.compute.Gather;
import dev.sandframe.frame.compute.Joining;
import dev.sandframe.frame.compute.MatrixProduct;
import dev.sandframe.frame.compute.ObjectOperations;
import dev.sandframe.frame.compute.Ranges;
import dev.sandframe.frame.compute.Reduce;
import dev.sandframe.frame.compute.Reduction;
import dev.sandframe.frame.compute.Texts;
import dev.sandframe.frame.compute.Unary;
import dev.sandframe.frame.compute.UnaryOp;
import dev.sandframe.frame.compute.Where;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Element-wise operations, reductions and selection. */
final class ComputeVerbs {
    private ComputeVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("binary", ComputeVerbs::binary);
        verbs.add("unary", ComputeVerbs::unary);
        verbs.add("unary_number", a -> ordinary(Unary.of(unaryOp(a), a.number(1)), a.number(1)));
        verbs.add(
                "reduce",
                a -> Reduce.apply(
                        reduction(a.text(0)),
                        a.array(1),
                        a.integers(2),
                        a.truth(3),
                        a.dtype(4),
                        a.count() > 5 && a.truth(5)));
        verbs.add(
                "accumulate",
                a -> Accumulate.apply(
                        reduction(a.text(0)), a.array(1), a.integer(2), a.dtype(3), a.count() > 4 && a.truth(4)));
        verbs.add("extreme_positions", a -> Extremes.positions(a.array(0), a.integer(1), a.truth(2), a.truth(3)));
        verbs.add("take", a -> Gather.take(a.array(0), a.array(1), a.integer(2), a.integer(2)));
        verbs.add("take_or_fill", a -> Gather.takeOrFill(a.array(0), a.array(1), a.integer(2), a.array(3)));
        verbs.add("gather_at", a -> Gather.at(a.array(0), a.arrays(1), a.integers(2)));
        verbs.add("put_at", a -> {
            Gather.put(a.target(0), a.arrays(1), a.integers(2), a.array(3));
            return null;
        });
        verbs.add("add_at", a -> {
            Gather.add(a.target(0), a.array(1).longs(), a.array(2));
            return null;
        });
        verbs.add("truncated", a -> Cast.truncatedOrNull(a.array(0)));
        verbs.add("has_text", a -> Texts.isAmong(a.array(0)));
        verbs.add("mask_select", a -> Gather.select(a.array(0), a.array(1)));
        verbs.add("mask_count", a -> Gather.count(a.array(0).booleans()));
        verbs.add("fill_nan", a -> Where.withoutNaN(a.array(0), a.number(1)));
        verbs.add("mask_fill", a -> {
            Where.fill(a.target(0), a.array(1), a.array(2));
            return null;
        });
        verbs.add("mask_place", a -> {
            Where.place(a.target(0), a.array(1), a.array(2));
            return null;
        });
        verbs.add("nonzero", a -> ProxyArray.fromArray((Object[]) Gather.nonzero(a.array(0))));
        verbs.add(
                "choose",
                a -> Where.choose(
                        a.array(0), Where.under(a.operand(1), a.dtype(3)), Where.under(a.operand(2), a.dtype(3))));
        verbs.add("reduce_all", ComputeVerbs::reduceAll);
        verbs.add(
                "column_reduce",
                a -> ColumnReduction.of(
                        ColumnReduction.Op.valueOf(a.text(0)), a.array(1), a.count() > 2 ? a.integer(2) : 0));
        verbs.add("column_binary", a -> ColumnOperation.of(a.text(0), a.array(1), a.array(2)));
        verbs.add("column_integer", ComputeVerbs::withInteger);
        verbs.add(
                "column_float",
                a -> ColumnOperation.of(a.text(0), a.array(1), NdArray.of(DType.FLOAT64, new double[] {a.number(2)})));
        verbs.add("concatenate", a -> Joining.concatenate(a.arrays(0), a.integer(1)));
        verbs.add("box", a -> Boxing.box(a.array(0)));
        verbs.add("unbox", a -> Boxing.unbox(a.array(0), a.dtype(1)));
        verbs.add("number_texts", a -> Formatting.texts(a.array(0), a.text(1).charAt(0), a.integer(2)));
        verbs.add("object_compare", a -> ObjectOperations.compare(operation(a.text(0)), a.array(1), a.array(2)));
        verbs.add("object_add", a -> ObjectOperations.add(a.array(0), a.array(1)));
        verbs.add("text_fit", a -> Texts.fit(a.array(0), DType.of(a.integer(1)).kind(), a.integer(2)));
        verbs.add("arange_long", a -> Ranges.longs(a.longInteger(0), a.longInteger(1), a.integer(2)));
        verbs.add("arange_double", a -> Ranges.doubles(a.number(0), a.number(1), a.integer(2)));
        verbs.add("any_non_finite", a -> Checks.anyNonFinite(a.array(0)));
        verbs.add("all_finite_below", a -> Checks.allFiniteBelow(a.array(0), a.number(1)));
        verbs.add("matrix_product", a -> MatrixProduct.of(a.array(0), a.array(1), a.dtype(2)));
        verbs.add("complex_part", a -> a.array(0).complexPart(a.truth(1)));
        verbs.add("bin_counts", a -> Bins.counts(a.array(0), a.integer(1)));
        verbs.add("bin_weights", a -> Bins.weights(a.array(0), a.array(1), a.integer(2)));
        verbs.add("repeats", a -> Joining.repeats(a.array(0), a.integer(1)));
    }

    private static Reduction reduction(String name) {
        Reduction op = Reduction.named(name);
        if (op == null) {
            throw FrameException.typeError("no reduction '" + name + "'");
        }
        return op;
    }

    /** {@code reduce_all(op, array, dtype)}: the result over all axes as a plain number. */
    private static @Nullable Object reduceAll(Arguments a) {
        NdArray array = a.array(1);
        int[] axes = new int[array.dimensions()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = i;
        }
        return Transfer.element(Reduce.apply(reduction(a.text(0)), array, axes, false, a.dtype(2), false), 0);
    }

    /** {@code column_integer(op, column, number)}: {@code None} for a number beyond 64 bits, too. */
    private static @Nullable NdArray withInteger(Arguments a) {
        Value number = a.value(2);
        return number.fitsInLong()
                ? ColumnOperation.of(a.text(0), a.array(1), NdArray.of(DType.INT64, new long[] {number.asLong()}))
                : null;
    }

    private static BinaryOp operation(String name) {
        BinaryOp op = BinaryOp.named(name);
        if (op == null) {
            throw FrameException.typeError("no operation '" + name + "'");
        }
        return op;
    }

    /** {@code binary(op, x, y, dtype, told)}: operands are arrays or scalars; {@code told(flags)} hears of exceptions. */
    private static NdArray binary(Arguments a) {
        BinaryOp op = operation(a.text(0));
        FloatStatus status = new FloatStatus(!a.isNone(4));
        NdArray result = Binary.apply(op, a.operand(1), a.operand(2), a.dtype(3), status);
        tell(status, a.isNone(4) ? null : a.value(4));
        return result;
    }

    /** {@code unary(op, x, dtype, told)}. */
    private static UnaryOp unaryOp(Arguments a) {
        UnaryOp op = UnaryOp.named(a.text(0));
        if (op == null) {
            throw FrameException.typeError("no operation '" + a.text(0) + "'");
        }
        return op;
    }

    /** A result of which there is nothing to tell: null for one that overflowed, underflowed or is no number. */
    private static @Nullable Double ordinary(double result, double of) {
        double size = Math.abs(result);
        return size <= Double.MAX_VALUE && (size >= Double.MIN_NORMAL || of == 0) ? (Double) result : null;
    }

    private static NdArray unary(Arguments a) {
        UnaryOp op = unaryOp(a);
        FloatStatus status = new FloatStatus(!a.isNone(3));
        NdArray result = Unary.apply(op, a.array(1), a.dtype(2), status);
        tell(status, a.isNone(3) ? null : a.value(3));
        return result;
    }

    private static void tell(FloatStatus status, @Nullable Value told) {
        if (status.flags() != 0 && told != null) {
            told.executeVoid(status.flags());
        }
    }
}
