package dev.sandframe.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    /** If it does not: {@code cp target/third-party/THIRD-PARTY.txt .}, and read the licences that are new. */
    @Test
    void thirdPartyTextNamesWhatIsShipped() throws IOException {
        Path generated = Repository.ROOT.resolve("target/third-party/THIRD-PARTY.txt");

        assertEquals(Files.readString(generated), Files.readString(Repository.ROOT.resolve("THIRD-PARTY.txt")));
    }
}
