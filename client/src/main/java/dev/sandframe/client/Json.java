package dev.sandframe.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** The JSON that Python writes: with NaN and Infinity, and integers of any length. */
final class Json {
    /** The digits that Python itself converts at most between an int and its text. */
    private static final int PYTHON_INT_DIGITS = 4_300;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(PYTHON_INT_DIGITS + 1)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(StreamReadConstraints.DEFAULT_MAX_DEPTH)
                    .build())
            .build();

    private Json() {}
}
