package com.xuqm.sdk.internal.transfer;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call that puts a file into its place. Each execution is a download of its own.
 *
 * @param calls makes the calls
 * @param operation what is called
 * @param parameters writes the parameters of the operation into a request
 * @param target where to put the file, absolute
 * @param hash the SHA-256 that the file must have, in lower case, or {@code null}
 * @param options the settings for this call
 * @param shape makes what the caller gets of a call that answers the file's size
 * @param <T> what the caller gets
 */
public record DownloadCall<T>(
        Calls calls,
        Operation operation,
        UnaryOperator<RequestSpec> parameters,
        Path target,
        @Nullable String hash,
        CallOptions options,
        Function<Call<Long>, Call<T>> shape)
        implements Call<T> {

    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");

    /**
     * Makes a call.
     *
     * @param calls makes the calls
     * @param operation what to call
     * @param parameters writes the parameters of the operation into a request
     * @param target where the file is to be in the end; its folder must exist
     * @param hash the SHA-256 that it must have; {@code null} if that is not known, and then nothing is continued
     * @return a call that answers the size of the file in bytes
     */
    public static Call<Long> of(
            Calls calls,
            Operation operation,
            UnaryOperator<RequestSpec> parameters,
            Path target,
            @Nullable String hash) {
        // What is wrong with them is told now, and not when the call is executed.
        Objects.requireNonNull(parameters.apply(RequestSpec.of(operation)));
        Path place = Checks.notNull("target", target).toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("the folder of the download's target does not exist: " + folder);
        }
        if (Files.isDirectory(place)) {
            throw new IllegalArgumentException("the download's target is a folder; name a file in it: " + place);
        }
        String expected = hash == null ? null : sha256("sha256", hash).toLowerCase(Locale.ROOT);
        return new DownloadCall<>(
                calls, operation, parameters, place, expected, CallOptions.none(), Function.identity());
    }

    /**
     * Checks a hash.
     *
     * @param name what it is called
     * @param hash the hash
     * @return the hash
     */
    public static String sha256(String name, String hash) {
        if (!SHA256.matcher(Checks.notBlank(name, hash)).matches()) {
            throw new IllegalArgumentException(name + " must be a SHA-256 in 64 hexadecimal digits");
        }
        return hash;
    }

    @Override
    public T execute() {
        try (PartialFile part = new PartialFile(target, hash)) {
            return into(part).execute();
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        PartialFile part = new PartialFile(target, hash);
        CompletableFuture<T> result = into(part).executeAsync();
        CompletableFuture<T> unused = result.whenComplete((answer, failure) -> part.close());
        return result;
    }

    private Call<T> into(PartialFile part) {
        RequestSpec spec = parameters
                .apply(RequestSpec.of(operation))
                .attemptHeaders(part::range)
                .target(part.path());
        return shape.apply(calls.<Long>download(spec, part::finish)).with(options);
    }

    @Override
    public Call<T> with(CallOptions newOptions) {
        return new DownloadCall<>(calls, operation, parameters, target, hash, options.overriddenBy(newOptions), shape);
    }

    @Override
    public Call<CallResponse<T>> withResponse() {
        return new DownloadCall<>(
                calls, operation, parameters, target, hash, options, shape.andThen(Call::withResponse));
    }

    @Override
    public String toString() {
        return "Call[" + operation + "]";
    }
}
