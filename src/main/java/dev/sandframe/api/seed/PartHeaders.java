package dev.sandframe.api.seed;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * What the headers of a form's part say of it.
 *
 * @param name the field's name, if there is one
 * @param isFile whether the part has a file name, be it an empty one
 */
record PartHeaders(Optional<String> name, boolean isFile) {
    private static final Pattern LINE_END = Pattern.compile("\r\n");
    private static final Pattern LINE = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)", Pattern.DOTALL);

    /** @throws SeedRefusal when they are no headers */
    static PartHeaders parse(String headers) {
        Map<String, String> disposition = Map.of();
        for (String line : LINE_END.split(headers)) {
            var header = LINE.matcher(line);
            if (!line.isEmpty() && !header.matches()) {
                throw MultipartForm.unreadable();
            }
            if (!line.isEmpty() && header.group(1).equalsIgnoreCase("Content-Disposition")) {
                disposition = parameters(header.group(2));
            }
        }
        return new PartHeaders(Optional.ofNullable(disposition.get("name")), disposition.containsKey("filename"));
    }

    private static Map<String, String> parameters(String value) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(value, ';');
    }
}
