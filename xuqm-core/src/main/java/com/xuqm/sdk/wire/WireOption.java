package com.xuqm.sdk.wire;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.internal.check.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One guess about the wire, and what it can be set to instead. The vendor's documents leave it open, and {@code spec/} says at each assumed
 * detail which option corrects it.
 *
 * @param <T> the type of its values
 */
public final class WireOption<T> {

    private static final Map<String, WireOption<?>> ALL = new LinkedHashMap<>();

    // ---- signed logins ----

    /** {@code wire.signature.algorithm}: the code that signs a login. {@code HMAC_SHA256} or {@code HMAC_SM3}. */
    public static final WireOption<MacAlgorithm> SIGNATURE_ALGORITHM =
            constant("wire.signature.algorithm", MacAlgorithm.HMAC_SHA256, MacAlgorithm.values());

    /** {@code wire.signature.encoding}: how the signature of a login is written. {@code hex}, {@code upper-hex} or {@code base64}. */
    public static final WireOption<CodeEncoding> SIGNATURE_ENCODING =
            constant("wire.signature.encoding", CodeEncoding.HEX, CodeEncoding.values());

    /** {@code wire.signature.unit}: how the time of a login is written. {@code milliseconds} or {@code seconds}. */
    public static final WireOption<EpochUnit> SIGNATURE_UNIT =
            constant("wire.signature.unit", EpochUnit.MILLISECONDS, EpochUnit.values());

    /**
     * {@code wire.signature.text}: what is signed of a login. Of <code>{appKey}</code>, <code>{userId}</code>,
     * <code>{timestamp}</code> and <code>{nonce}</code>, one to a line by default.
     */
    public static final WireOption<SignedText> SIGNATURE_TEXT = signed(
            "wire.signature.text",
            "{appKey}\n{userId}\n{timestamp}\n{nonce}",
            "appKey",
            "userId",
            "timestamp",
            "nonce");

    // ---- the app ----

    /** {@code wire.app.parameter}: under which name requests name the app. {@code both}, {@code app-key} or {@code app-id}. */
    public static final WireOption<AppParameter> APP_PARAMETER =
            constant("wire.app.parameter", AppParameter.BOTH, AppParameter.values());

    /** {@code wire.app.place}: where requests name the app. {@code query}, {@code header} or {@code body}. */
    public static final WireOption<AppPlace> APP_PLACE = constant("wire.app.place", AppPlace.QUERY, AppPlace.values());

    // ---- UserSigs ----

    /** {@code wire.usersig.format}: the format of UserSigs. {@code jwt} or {@code tls}. */
    public static final WireOption<UserSigFormat> USERSIG_FORMAT =
            constant("wire.usersig.format", UserSigFormat.JWT, UserSigFormat.values());

    /** {@code wire.usersig.sdk-app-id}: the number of the app in UserSigs of the format {@code tls}. 0, the default, is none. */
    public static final WireOption<Long> USERSIG_SDK_APP_ID = number("wire.usersig.sdk-app-id", 0L, 0, 0xFFFF_FFFFL);

    // ---- tokens and ids of requests ----

    /** {@code wire.token.header}: the header that carries a token. {@code Authorization} by default. */
    public static final WireOption<String> TOKEN_HEADER = header("wire.token.header", "Authorization");

    /** {@code wire.token.scheme}: the word before the token. {@code Bearer} by default; nothing for the token alone. */
    public static final WireOption<String> TOKEN_SCHEME = word("wire.token.scheme", "Bearer");

    /** {@code wire.request-id.headers}: the headers in which the service may name a request, the first that is there counts. */
    public static final WireOption<List<String>> REQUEST_ID_HEADERS =
            names("wire.request-id.headers", "X-Request-Id", "X-Trace-Id", "X-Correlation-Id", "Request-Id");

    /** {@code wire.request-id.members}: the members of an envelope in which the service may name a request. */
    public static final WireOption<List<String>> REQUEST_ID_MEMBERS =
            names("wire.request-id.members", "requestId", "request_id", "traceId", "trace_id");

    // ---- envelopes ----

    /** {@code wire.envelope.code}: what an envelope may call its code. */
    public static final WireOption<List<String>> ENVELOPE_CODE =
            names("wire.envelope.code", "code", "errcode", "errCode", "errorCode", "error_code", "retCode");

    /** {@code wire.envelope.status}: what an envelope may call its status. */
    public static final WireOption<List<String>> ENVELOPE_STATUS = names("wire.envelope.status", "status", "success");

    /** {@code wire.envelope.data}: what an envelope may call its data. */
    public static final WireOption<List<String>> ENVELOPE_DATA = names("wire.envelope.data", "data", "result");

    /** {@code wire.envelope.message}: what an envelope may call its words. */
    public static final WireOption<List<String>> ENVELOPE_MESSAGE =
            names("wire.envelope.message", "message", "msg", "errmsg", "errMsg", "errorMessage", "error");

    /** {@code wire.envelope.success-codes}: the codes of a success, as text of any case; {@code 2xx} stands for 200 to 299. */
    public static final WireOption<List<String>> ENVELOPE_SUCCESS_CODES =
            names("wire.envelope.success-codes", "2xx", "0", "00000", "0000", "OK", "SUCCESS");

    /** {@code wire.envelope.success-statuses}: the statuses of a success, as text of any case. */
    public static final WireOption<List<String>> ENVELOPE_SUCCESS_STATUSES =
            names("wire.envelope.success-statuses", "0", "success", "ok", "true", "200");

    // ---- pages ----

    /** {@code wire.page.first}: the number of the first page. {@code 0} or {@code 1}. */
    public static final WireOption<Long> PAGE_FIRST = number("wire.page.first", 0L, 0, 1);

    /** {@code wire.page.number-parameter}: the parameter for the number of a page. {@code page} by default. */
    public static final WireOption<String> PAGE_NUMBER_PARAMETER = name("wire.page.number-parameter", "page");

    /** {@code wire.page.size-parameter}: the parameter for the size of a page. {@code size} by default. */
    public static final WireOption<String> PAGE_SIZE_PARAMETER = name("wire.page.size-parameter", "size");

    /** {@code wire.page.elements}: what a page may call its elements. */
    public static final WireOption<List<String>> PAGE_ELEMENTS =
            names("wire.page.elements", "content", "list", "records", "items", "rows", "elements", "data", "results");

    /** {@code wire.page.total}: what a page may call the length of the whole list. */
    public static final WireOption<List<String>> PAGE_TOTAL =
            names("wire.page.total", "totalElements", "total", "totalCount", "total_count", "totalSize");

    // ---- limits ----

    /** {@code wire.batch.recipients}: the most recipients of a batch of a campaign. 1 to 500, which is the default. */
    public static final WireOption<Long> BATCH_RECIPIENTS = number("wire.batch.recipients", 500L, 1, 500);

    /** {@code wire.batch.accounts}: the most accounts of a batch of a campaign. 1 to 100, which is the default. */
    public static final WireOption<Long> BATCH_ACCOUNTS = number("wire.batch.accounts", 100L, 1, 100);

    /** {@code wire.retry-after.unit}: the unit of a number in {@code Retry-After}. {@code seconds} or {@code milliseconds}. */
    public static final WireOption<EpochUnit> RETRY_AFTER_UNIT =
            constant("wire.retry-after.unit", EpochUnit.SECONDS, EpochUnit.values());

    // ---- webhooks ----

    /** {@code wire.webhook.signature-header}: the header with the signature of a webhook. */
    public static final WireOption<String> WEBHOOK_SIGNATURE_HEADER =
            header("wire.webhook.signature-header", "X-Xuqm-Signature");

    /** {@code wire.webhook.timestamp-header}: the header with the time of a webhook. */
    public static final WireOption<String> WEBHOOK_TIMESTAMP_HEADER =
            header("wire.webhook.timestamp-header", "X-Xuqm-Timestamp");

    /** {@code wire.webhook.nonce-header}: the header with the value that a webhook uses once. */
    public static final WireOption<String> WEBHOOK_NONCE_HEADER = header("wire.webhook.nonce-header", "X-Xuqm-Nonce");

    /** {@code wire.webhook.algorithm}: the code that signs a webhook. {@code HMAC_SHA256} or {@code HMAC_SM3}. */
    public static final WireOption<MacAlgorithm> WEBHOOK_ALGORITHM =
            constant("wire.webhook.algorithm", MacAlgorithm.HMAC_SHA256, MacAlgorithm.values());

    /** {@code wire.webhook.encoding}: how the signature of a webhook is written. {@code hex}, {@code upper-hex} or {@code base64}. */
    public static final WireOption<CodeEncoding> WEBHOOK_ENCODING =
            constant("wire.webhook.encoding", CodeEncoding.HEX, CodeEncoding.values());

    /** {@code wire.webhook.prefix}: what stands before the signature of a webhook, such as {@code sha256=}; nothing by default. */
    public static final WireOption<String> WEBHOOK_PREFIX = word("wire.webhook.prefix", "");

    /** {@code wire.webhook.unit}: how the time of a webhook is written. {@code milliseconds} or {@code seconds}. */
    public static final WireOption<EpochUnit> WEBHOOK_UNIT =
            constant("wire.webhook.unit", EpochUnit.MILLISECONDS, EpochUnit.values());

    /**
     * {@code wire.webhook.text}: what is signed of a webhook. <code>{body}</code> at the end, and <code>{timestamp}</code> and
     * <code>{nonce}</code> before it; the three in lines by default.
     */
    public static final WireOption<SignedText> WEBHOOK_TEXT =
            signed("wire.webhook.text", "{timestamp}\n{nonce}\n{body}", "timestamp", "nonce", "body");

    private final String name;
    private final T standard;
    private final Values<T> values;

    private WireOption(String name, T standard, Values<T> values) {
        this.name = name;
        this.standard = standard;
        this.values = values;
        ALL.put(name, this);
    }

    private static <E extends Enum<E>> WireOption<E> constant(String name, E standard, E[] values) {
        return new WireOption<>(name, standard, new Values.Constants<>(List.of(values)));
    }

    private static WireOption<Long> number(String name, long standard, long min, long max) {
        return new WireOption<>(name, standard, new Values.Numbers(min, max));
    }

    private static WireOption<String> name(String name, String standard) {
        return new WireOption<>(name, standard, Values.Word.NEEDED);
    }

    private static WireOption<String> word(String name, String standard) {
        return new WireOption<>(name, standard, Values.Word.OPTIONAL);
    }

    private static WireOption<String> header(String name, String standard) {
        return new WireOption<>(name, standard, Values.Word.HEADER);
    }

    private static WireOption<List<String>> names(String name, String... standard) {
        return new WireOption<>(name, List.of(standard), new Values.Words());
    }

    private static WireOption<SignedText> signed(String name, String standard, String... parts) {
        return new WireOption<>(name, SignedText.of(standard), new Values.Signed(List.of(parts)));
    }

    /**
     * Returns every option.
     *
     * @return the options, by their names
     */
    public static Map<String, WireOption<?>> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /**
     * Returns its name in properties.
     *
     * @return such as {@code wire.page.first}
     */
    public String name() {
        return name;
    }

    /**
     * Returns what is assumed.
     *
     * @return the value that holds unless another is set
     */
    public T standard() {
        return standard;
    }

    T read(String text) {
        return values.read(name, text);
    }

    String write(T value) {
        return values.write(value);
    }

    /** Refuses what could not have been read. */
    T checked(T value) {
        return read(write(Checks.notNull(name, value)));
    }

    @Override
    public String toString() {
        return name;
    }
}
