package dev.sandframe.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** A form of one part, the file to upload; its length is known before it is sent, and it is not copied. */
record Multipart(String boundary, BodyPublisher file) {
    Multipart(BodyPublisher file) {
        this("sandframe-" + UUID.randomUUID(), file);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        String head = "--" + boundary + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        return BodyPublishers.concat(BodyPublishers.ofString(head), file, BodyPublishers.ofString(tail));
    }
}
