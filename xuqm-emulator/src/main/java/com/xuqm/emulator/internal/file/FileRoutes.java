package com.xuqm.emulator.internal.file;

import com.google.gson.JsonElement;
import com.xuqm.emulator.inspect.StoredFile;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.FileReply;
import com.xuqm.emulator.internal.http.ReceivedFile;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that are kept, and the operations {@code files.*}. */
public final class FileRoutes {

    private final Storage storage;
    private final Map<String, KeptFile> byHash = new LinkedHashMap<>();

    /**
     * Creates the operations.
     *
     * @param storage where the files lie
     */
    public FileRoutes(Storage storage) {
        this.storage = storage;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                Route.form("files.upload", "/api/file/upload", Auth.IM, this::upload),
                Route.reply("files.download", "/api/file/{hash}", Auth.PUBLIC, this::download),
                Route.reply("files.thumbnail", "/api/file/{hash}/thumbnail", Auth.PUBLIC, this::thumbnail));
    }

    /**
     * The files as a test sees them.
     *
     * @return snapshots, oldest first
     */
    public List<StoredFile> snapshots() {
        return byHash.values().stream().map(KeptFile::snapshot).toList();
    }

    private JsonElement upload(ApiRequest request) {
        ReceivedFile received = request.form().requireFile();
        KeptFile known = byHash.get(received.sha256());
        if (known != null) {
            return known.toJson(request.host(), true);
        }
        Path path = storage.keep(received);
        KeptFile kept = new KeptFile(
                received.sha256(),
                path,
                received.name(),
                received.contentType(),
                received.size(),
                Pictures.isPicture(path),
                request.now());
        byHash.put(kept.hash(), kept);
        return kept.toJson(request.host(), false);
    }

    private KeptFile file(ApiRequest request) {
        KeptFile kept = byHash.get(request.path("hash"));
        if (kept == null) {
            throw Refusal.notFound("no such file: " + request.path("hash"));
        }
        return kept;
    }

    private Reply download(ApiRequest request) {
        KeptFile kept = file(request);
        return FileReply.of(request, kept.path(), kept.size(), kept.hash(), kept.contentType());
    }

    private Reply thumbnail(ApiRequest request) {
        KeptFile kept = file(request);
        return () -> {
            byte[] small = kept.picture() ? Pictures.thumbnail(kept.path()) : null;
            if (small == null) {
                throw Refusal.notFound("the file " + kept.hash() + " has no small picture");
            }
            return new Answer(
                    200, Map.of("Content-Type", Pictures.TYPE, "ETag", '"' + kept.hash() + "-small\""), small);
        };
    }
}
