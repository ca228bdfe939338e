package com.xuqm.maxim.file;

import com.xuqm.maxim.answer.MaximAnswer;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Receives a file. What came may be a refusal instead, which has HTTP 200 as well, so that it is looked at before it takes the file's place.
 *
 * @param json reads a refusal
 * @param file where the file is to be
 */
record Download(JsonBinding json, Path file) {

    /** A refusal has far less. */
    private static final long MOST_BYTES_OF_A_REFUSAL = 64L * 1024;

    Call<Path> call(Calls calls, RequestSpec request) {
        Path part = file.resolveSibling(Checks.notNull("file", file.getFileName()) + ".part");
        return calls.download(request.target(part), received -> finish(part, received));
    }

    private Path finish(Path part, ReceivedFile received) {
        try {
            if (isRefusal(part, received)) {
                Files.delete(part);
                throw new IllegalStateException(
                        "it is a refusal of Maxim and no file; a raw call to the route shows which");
            }
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRefusal(Path part, ReceivedFile received) throws IOException {
        String type = received.headers().first("Content-Type");
        if (type == null || !type.contains("json") || received.bytes() > MOST_BYTES_OF_A_REFUSAL) {
            return false;
        }
        try {
            MaximAnswer<Object> answer = json.fromJson(
                    Files.readAllBytes(part), GenericTypes.parameterized(MaximAnswer.class, Object.class));
            return answer != null && answer.code() != null && answer.code() != 200;
        } catch (JsonBindingException e) {
            return false;
        }
    }
}
