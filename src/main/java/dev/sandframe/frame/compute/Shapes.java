package dev.sandframe.frame.compute;

/** Shapes as Python prints them. */
public final class Shapes {
    private Shapes() {}

    /** For example {@code (3,)} or {@code (2,3)}, as numpy writes shapes in its error texts. */
    public static String text(int[] shape) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            text.append(i == 0 ? "" : ",").append(shape[i]);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }
}
