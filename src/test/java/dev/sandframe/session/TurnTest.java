package dev.sandframe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {
    private final Turn turn = new Turn();
    private final List<String> granted = new ArrayList<>();

    @Test
    void isTakenByOneAtATime() {
        assertTrue(turn.takeIfFree());
        assertFalse(turn.takeIfFree());

        turn.end();

        assertTrue(turn.takeIfFree());
    }

    @Test
    void isGrantedAtOnceWhenFree() {
        assertTrue(turn.enter(() -> granted.add("a"), 0));

        assertEquals(List.of("a"), granted);
        assertFalse(turn.takeIfFree());
    }

    @Test
    void isGrantedInTheOrderOfComing() {
        turn.takeIfFree();
        turn.enter(() -> granted.add("a"), 2);
        turn.enter(() -> granted.add("b"), 2);
        assertEquals(2, turn.waiting());
        assertEquals(List.of(), granted);

        turn.end();
        assertEquals(List.of("a"), granted);
        assertFalse(turn.takeIfFree());
        turn.end();
        assertEquals(List.of("a", "b"), granted);
        turn.end();

        assertTrue(turn.takeIfFree());
    }

    @Test
    void takesNoMoreThanMayWait() {
        turn.takeIfFree();
        assertTrue(turn.enter(() -> granted.add("a"), 1));

        assertFalse(turn.enter(() -> granted.add("b"), 1));

        turn.end();
        turn.end();
        assertEquals(List.of("a"), granted);
    }
}
