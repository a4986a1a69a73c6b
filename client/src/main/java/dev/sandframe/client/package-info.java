/**
 * A client of a Sandframe server: {@link dev.sandframe.client.CodeSession} sends tables and code, and reads what comes back.
 * Depends on the JDK's HTTP client, Tablesaw and Jackson's streaming parser. Sessions may be used by several threads.
 */
@NullMarked
package dev.sandframe.client;

import org.jspecify.annotations.NullMarked;
