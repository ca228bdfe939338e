package com.xuqm.sdk.file;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.transfer.DownloadCall;
import com.xuqm.sdk.internal.transfer.ObservedSource;
import java.nio.file.Path;
import java.util.List;

/**
 * The file service. Files are streamed in both directions, and told apart by their SHA-256. Calls may take
 * {@code transferTimeout} of the client's builder.
 */
public final class FileStorage {

    static {
        InnerAccess.grant(FileStorage.class, FileStorage::new);
    }

    private final Calls calls;

    FileStorage(Calls calls) {
        this.calls = calls;
    }

    /**
     * Uploads a file: {@code POST /api/file/upload}. Its hash is computed on the way and compared with the service's answer.
     *
     * @param file what to upload
     * @return the file as the service keeps it
     */
    public Call<FileInfo> upload(UploadFile file) {
        Checks.notNull("file", file);
        ObservedSource source =
                new ObservedSource(file.source(), sent -> file.progress().progressed(sent, file.length()));
        HttpBody content = HttpBody.stream(file.contentType(), file.length(), file.replayable(), source);
        HttpBody body =
                HttpBody.multipart("xuqm-" + Nonces.next(), List.of(new HttpBody.Part("file", file.name(), content)));
        return calls.<FileInfo, FileInfo>call(
                RequestSpec.of(FileOperations.UPLOAD).body(body), FileInfo.class, info -> {
                    source.check(info.hash());
                    return info;
                });
    }

    /**
     * Downloads a file: {@code GET /api/file/{hash}}. The bytes go to a file beside the target first, whose name begins like the
     * target's and ends in {@code .part}; a download that broke off is continued by the next attempt or call. The hash is checked before
     * the file is moved to its place. What the service calls the file does not matter. Downloads to one target at the same time do
     * not disturb each other; the last one that ends is the one that stays.
     *
     * @param hash the file's SHA-256, 64 hexadecimal digits
     * @param target where to put it, in a folder that exists; an existing file is replaced once the download is complete
     * @return the size of the file in bytes
     */
    public Call<Long> download(String hash, Path target) {
        DownloadCall.sha256("hash", hash);
        return DownloadCall.of(calls, FileOperations.DOWNLOAD, request -> request.path("hash", hash), target, hash);
    }

    /**
     * Downloads the small picture of a file: {@code GET /api/file/{hash}/thumbnail}.
     *
     * @param hash the SHA-256 of the file itself, 64 hexadecimal digits
     * @param target where to put the picture, in a folder that exists; an existing file is replaced
     * @return the size of the picture in bytes
     */
    public Call<Long> thumbnail(String hash, Path target) {
        DownloadCall.sha256("hash", hash);
        return DownloadCall.of(calls, FileOperations.THUMBNAIL, request -> request.path("hash", hash), target, null);
    }
}
