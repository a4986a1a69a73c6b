package dev.sandframe.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a page: fenced blocks whose first line says {@code tested} after the language. A block that says {@code output}
 * is what the example before it prints.
 */
final class Page {
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]+)([^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    record Example(String language, String code, int line, Optional<String> output) {}

    private Page() {}

    static List<Example> examples(Path page) throws IOException {
        String text = Files.readString(page);
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            int line = 1 + (int) text.substring(0, block.start()).lines().count();
            switch (block.group(2).strip()) {
                case "tested" -> examples.add(new Example(block.group(1), block.group(3), line, Optional.empty()));
                case "output" -> {
                    Example before = examples.removeLast();
                    examples.add(new Example(before.language, before.code, before.line, Optional.of(block.group(3))));
                }
                default -> {}
            }
        }
        return examples;
    }
}
