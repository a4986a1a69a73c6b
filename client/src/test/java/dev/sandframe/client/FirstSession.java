package dev.sandframe.client;

import java.net.URI;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The example of the documentation. */
public final class FirstSession {
    private FirstSession() {}

    /** Runs it against the server that is named, or the one of {@code ./sandframe serve}. */
    public static void main(String[] arguments) {
        URI server = URI.create(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
        // @start region="session"
        try (CodeSession session = CodeSession.open(server)) {
            Table sales = Table.create(
                    StringColumn.create("city", "Oslo", "Rome", "Oslo"), IntColumn.create("amount", 5, 7, 11));
            session.uploadFile("sales", sales);

            ExecutionResult result = session.executeCode("""
                    oslo = sales[sales['city'] == 'Oslo']
                    total = oslo['amount'].sum()
                    sales['share'] = sales['amount'] / sales['amount'].sum()
                    """);
            System.out.println(result.integer("total"));
            System.out.println(result.table("oslo").rowCount());

            System.out.println(session.downloadFile("sales").columnNames());
        }
        // @end
    }
}
