package dev.sandframe.session;

import dev.sandframe.pool.Worker;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server knows of one session: its names, what was uploaded, and its worker while it has one. {@link #names} may be read by
 * any thread at any time; everything else belongs to who has its {@link #turn}.
 */
public final class Session {
    /** Python keeps its built-in functions under this name in every dictionary that code runs with; it is never told. */
    private static final String BUILTINS = "__builtins__";

    private final Turn turn = new Turn();
    private final Map<FrameName, Upload> uploads = new LinkedHashMap<>();

    private volatile List<String> uploadNames = List.of();
    private volatile List<String> names = List.of();
    private volatile @Nullable Worker worker;

    public Turn turn() {
        return turn;
    }

    /** The names that are bound, in order of their binding; while there is no worker, those that the next one will get. */
    public List<String> names() {
        Worker current = worker;
        return current == null || !current.isAlive() ? uploadNames : names;
    }

    /** The worker told other names. */
    public void rename(List<String> told) {
        names = List.copyOf(told);
    }

    /** The worker, if the session has one that lives. */
    public Optional<Worker> worker() {
        Worker current = worker;
        return current != null && current.isAlive() ? Optional.of(current) : Optional.empty();
    }

    /** From now on the session has this worker, which holds all of its uploads. */
    public void setWorker(Worker restored) {
        names = uploadNames;
        worker = restored;
    }

    /** Ends the worker, if there is one; its variables are lost. */
    public void dismissWorker() {
        Worker current = worker;
        worker = null;
        if (current != null) {
            current.dismiss();
        }
    }

    /** What the next worker will get, in order of the first upload of each name. */
    public Collection<Upload> uploads() {
        return List.copyOf(uploads.values());
    }

    /** The names of the {@link #uploads}. */
    public List<String> uploadNames() {
        return uploadNames;
    }

    /** How many bytes the uploads would have if this one were added. */
    public long uploadBytesWith(FrameName name, SpooledFile csv) {
        long others = 0;
        for (Upload upload : uploads.values()) {
            if (!upload.name().equals(name)) {
                others += upload.csv().size();
            }
        }
        return others + csv.size();
    }

    /** Records an upload that the worker has parsed; one of the same name is forgotten. */
    public void record(FrameName name, SpooledFile csv) {
        Upload replaced = uploads.put(name, new Upload(name, csv));
        if (replaced != null) {
            replaced.csv().delete();
        }
        renewUploadNames();
    }

    /** Forgets an upload, if there is one of that name. */
    public void forget(FrameName name) {
        Upload forgotten = uploads.remove(name);
        if (forgotten != null) {
            forgotten.csv().delete();
        }
        renewUploadNames();
    }

    /** Forgets all names and uploads; the worker must be told too. */
    public void clear() {
        uploads.values().forEach(upload -> upload.csv().delete());
        uploads.clear();
        renewUploadNames();
        names = List.of();
    }

    private void renewUploadNames() {
        uploadNames = uploads.keySet().stream()
                .map(FrameName::value)
                .filter(name -> !name.equals(BUILTINS))
                .toList();
    }
}
