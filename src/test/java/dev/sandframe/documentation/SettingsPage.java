package dev.sandframe.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the Javadoc of a {@code @ConfigMapping} says of its settings, as a section of a page. */
record SettingsPage(String prefix, String about, List<Setting> settings) {
    private static final Path SOURCES = Path.of("src/main/java/dev/sandframe");
    private static final Pattern HEAD = Pattern.compile(
            "/\\*\\*(?<about>(?:(?!\\*/).)*)\\*/\\s*@ConfigMapping\\(prefix = \"(?<prefix>[^\"]+)\"\\)",
            Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile(
            "/\\*\\*(?<about>(?:(?!\\*/).)*)\\*/\\s*(?:@WithDefault\\(\"(?<usual>[^\"]*)\"\\)\\s*)?"
                    + "(?<type>[A-Za-z<>]+) (?<name>[A-Za-z]+)\\(\\);",
            Pattern.DOTALL);
    private static final int WIDTH = 128;

    /** One setting: its name, its default where the code gives one, and its description. */
    record Setting(String name, String usual, String about) {}

    static SettingsPage of(String source) throws IOException {
        String text = Files.readString(SOURCES.resolve(source));
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            throw new IllegalStateException(source + " is no @ConfigMapping with Javadoc");
        }
        List<Setting> settings = new ArrayList<>();
        Matcher setting = SETTING.matcher(text);
        for (int from = head.end(); setting.find(from); from = setting.end()) {
            String usual = setting.group("usual");
            settings.add(new Setting(
                    head.group("prefix") + '.' + kebab(setting.group("name")),
                    usual == null ? "unset" : "`" + usual + "`",
                    prose(setting.group("about"))));
        }
        long methods = text.lines().filter(line -> line.strip().endsWith("();")).count();
        if (settings.size() != methods) {
            throw new IllegalStateException(source + " has settings without Javadoc");
        }
        return new SettingsPage(head.group("prefix"), prose(head.group("about")), settings);
    }

    String markdown() {
        return "## `" + prefix + "`\n\n" + about + "\n"
                + settings.stream()
                        .map(setting -> "\n### `" + setting.name() + "`\n\nDefault: " + setting.usual() + ". "
                                + setting.about() + "\n")
                        .map(SettingsPage::wrapped)
                        .collect(Collectors.joining());
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** A Javadoc comment as one paragraph of Markdown. */
    private static String prose(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }

    private static String wrapped(String text) {
        return text.lines().map(SettingsPage::wrappedLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrappedLine(String line) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                length = 0;
            } else if (length > 0) {
                wrapped.append(' ');
                length++;
            }
            wrapped.append(word);
            length += word.length();
        }
        return wrapped.toString();
    }
}
