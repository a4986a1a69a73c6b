package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonFloatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "100, 100.0",
        "0.1, 0.1",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "1e15, 1000000000000000.0",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1e+16",
        "1.5e300, 1.5e+300",
        "-2.5e-7, -2.5e-07",
        "4.9e-324, 5e-324",
        "9.9e-324, 1e-323",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "123456.789, 123456.789",
        "NaN, nan",
        "Infinity, inf",
        "-Infinity, -inf",
    })
    void writesWhatPythonWrites(double value, String repr) {
        assertEquals(repr, PythonFloat.repr(value));
    }
}
