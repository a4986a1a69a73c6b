package dev.sandframe.frame.text;

/** Where a text stands in its column; pads as Python's {@code ljust}, {@code rjust} and {@code center} do. */
public enum Justify {
    LEFT,
    RIGHT,
    CENTER,
    /** Neither padded nor cut. */
    NONE;

    /** By pandas' names: {@code all} leaves texts as they are, what is not known stands right. */
    public static Justify of(String name) {
        return switch (name) {
            case "left" -> LEFT;
            case "center" -> CENTER;
            case "all" -> NONE;
            default -> RIGHT;
        };
    }

    /** A text padded to a width. */
    public String pad(String text, int width, TextWidth widths) {
        int room = width - widths.of(text);
        if (room <= 0) {
            return text;
        }
        int before = switch (this) {
            case LEFT, NONE -> 0;
            case RIGHT -> room;
            case CENTER -> {
                int target = room + TextWidth.characters(text);
                yield room / 2 + (room & target & 1);
            }
        };
        return new StringBuilder(text.length() + room)
                .repeat(' ', before)
                .append(text)
                .repeat(' ', room - before)
                .toString();
    }
}
