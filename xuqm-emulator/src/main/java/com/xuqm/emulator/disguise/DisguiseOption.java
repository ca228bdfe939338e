package com.xuqm.emulator.disguise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that a service may do in another way than is assumed of it. Each names what it changes, and which assumed detail of
 * {@code spec/} it contradicts.
 */
public enum DisguiseOption {
    /**
     * {@code code} is text, {@code "200"}. Contradicts that it is a number.
     */
    CODE_TEXT("code-text", Aspect.CODE),

    /**
     * {@code code} of a success is {@code 0}. Contradicts that it is 200.
     */
    CODE_ZERO("code-zero", Aspect.CODE, "wire.envelope.success-codes=0"),

    /**
     * {@code code} of a success is {@code "00000"}. Contradicts that it is 200.
     */
    CODE_ZEROS("code-zeros", Aspect.CODE, "wire.envelope.success-codes=00000"),

    /**
     * {@code code} of a success is {@code "OK"}. Contradicts that it is 200.
     */
    CODE_OK("code-ok", Aspect.CODE, "wire.envelope.success-codes=OK"),

    /**
     * The envelope has no {@code code}. Contradicts that it has one.
     */
    CODE_ABSENT("code-absent", Aspect.CODE),

    /**
     * The envelope has no {@code status}. Contradicts that it has one.
     */
    STATUS_ABSENT("status-absent", Aspect.STATUS),

    /**
     * {@code status} is a number, {@code 0} or {@code 1}. Contradicts that it is text.
     */
    STATUS_NUMBER("status-number", Aspect.STATUS),

    /**
     * {@code status} is {@code "success"} or {@code "error"}. Contradicts that it is {@code "0"} or {@code "1"}.
     */
    STATUS_WORD("status-word", Aspect.STATUS, "wire.envelope.success-statuses=success"),

    /**
     * {@code status} is {@code true} or {@code false}. Contradicts that it is {@code "0"} or {@code "1"}.
     */
    STATUS_TRUTH("status-truth", Aspect.STATUS, "wire.envelope.success-statuses=true"),

    /**
     * {@code code} is called {@code errcode}. Contradicts its name.
     */
    CODE_NAMED_ERRCODE("code-named-errcode", Aspect.CODE_NAME, "wire.envelope.code=errcode"),

    /**
     * {@code data} is called {@code result}. Contradicts its name.
     */
    DATA_NAMED_RESULT("data-named-result", Aspect.DATA_NAME, "wire.envelope.data=result"),

    /**
     * {@code message} is called {@code msg}. Contradicts its name.
     */
    MESSAGE_NAMED_MSG("message-named-msg", Aspect.MESSAGE, "wire.envelope.message=msg"),

    /**
     * The envelope has no {@code message}. Contradicts that it has one.
     */
    MESSAGE_ABSENT("message-absent", Aspect.MESSAGE),

    /**
     * The members of the envelope come in the opposite order. Contradicts nothing but a habit: {@code data} before {@code code}.
     */
    ENVELOPE_REVERSED("envelope-reversed", Aspect.ORDER),

    /**
     * The answer is the data itself, and the HTTP status alone tells success. Contradicts that there is an envelope.
     */
    ENVELOPE_ABSENT("envelope-absent", Aspect.ENVELOPE),

    /**
     * {@code data} is left out where there is nothing to say. Contradicts that it is null.
     */
    NOTHING_ABSENT("nothing-absent", Aspect.NOTHING),

    /**
     * {@code data} is an empty object where there is nothing to say. Contradicts that it is null.
     */
    NOTHING_OBJECT("nothing-object", Aspect.NOTHING),

    /**
     * {@code data} is an empty text where there is nothing to say. Contradicts that it is null.
     */
    NOTHING_TEXT("nothing-text", Aspect.NOTHING),

    /**
     * {@code data} is {@code true} where there is nothing to say. Contradicts that it is null.
     */
    NOTHING_TRUE("nothing-true", Aspect.NOTHING),

    /**
     * HTTP 204 without a body where there is nothing to say. Contradicts that there is an envelope.
     */
    NOTHING_204("nothing-204", Aspect.NOTHING),

    /**
     * A change to what the request names answers no more than that it was made. Contradicts that it answers what came of it.
     */
    WRITES_SAY_NOTHING("writes-say-nothing", Aspect.WRITES),

    /**
     * HTTP 201 for a {@code POST}. Contradicts that it is 200.
     */
    CREATED_201("created-201", Aspect.SUCCESS),

    /**
     * HTTP 200 for refusals, too; the envelope alone tells. Contradicts that the HTTP status is that of {@code code}.
     */
    ERRORS_UNDER_200("errors-under-200", Aspect.ERRORS),

    /**
     * Answers are labelled {@code text/plain}. Contradicts that they are labelled {@code application/json}.
     */
    TYPE_TEXT("type-text", Aspect.TYPE),

    /**
     * Answers are labelled {@code application/vnd.xuqm.v1+json; profile="a;b"}. Contradicts that they are labelled {@code application/json}.
     */
    TYPE_VENDOR("type-vendor", Aspect.TYPE),

    /**
     * Answers are not labelled. Contradicts that they are labelled {@code application/json}.
     */
    TYPE_ABSENT("type-absent", Aspect.TYPE),

    /**
     * Times are epoch seconds. Contradicts that they are epoch milliseconds.
     */
    TIMES_SECONDS("times-seconds", Aspect.TIMES),

    /**
     * Times are epoch milliseconds in text. Contradicts that they are numbers.
     */
    TIMES_TEXT("times-text", Aspect.TIMES),

    /**
     * Times are ISO-8601 in UTC, such as {@code 2026-05-04T03:02:01.000Z}. Contradicts that they are epoch milliseconds.
     */
    TIMES_ISO("times-iso", Aspect.TIMES),

    /**
     * Times are ISO-8601 with an offset, {@code 2026-05-04T11:02:01.000+0800}. Contradicts that they are epoch milliseconds.
     */
    TIMES_OFFSET("times-offset", Aspect.TIMES),

    /**
     * Times are {@code 2026-05-04 03:02:01}: a blank for {@code T}, no fraction, no zone, meant in UTC. Contradicts that they are epoch milliseconds.
     */
    TIMES_BLANK("times-blank", Aspect.TIMES),

    /**
     * Numbers other than times are text. Contradicts that they are numbers.
     */
    NUMBERS_TEXT("numbers-text", Aspect.NUMBERS),

    /**
     * Whole numbers other than times are written {@code 1.0}. Contradicts that they are written without a fraction.
     */
    NUMBERS_FRACTION("numbers-fraction", Aspect.NUMBERS),

    /**
     * Texts that consist of digits are numbers. Contradicts that they are text.
     */
    DIGITS_NUMBERS("digits-numbers", Aspect.TEXTS),

    /**
     * Truth values are text. Contradicts that they are {@code true} and {@code false}.
     */
    TRUTHS_TEXT("truths-text", Aspect.TRUTHS),

    /**
     * Truth values are {@code 1} and {@code 0}. Contradicts that they are {@code true} and {@code false}.
     */
    TRUTHS_NUMBERS("truths-numbers", Aspect.TRUTHS),

    /**
     * Values of enumerations are in lower case. Contradicts that they are in upper case.
     */
    ENUMS_LOWER("enums-lower", Aspect.ENUMS),

    /**
     * Objects have members of every kind that nobody knows. Contradicts that they have none.
     */
    EXTRA_MEMBERS("extra-members", Aspect.EXTRA),

    /**
     * What has no value is null. Contradicts that it may be left out.
     */
    OPTIONAL_NULL("optional-null", Aspect.OPTIONAL),

    /**
     * What a caller can do without is left out. Contradicts which members are there.
     */
    OPTIONAL_ABSENT("optional-absent", Aspect.OPTIONAL),

    /**
     * What a caller can do without is of another kind. Contradicts of which type it is.
     */
    OPTIONAL_WRONG("optional-wrong", Aspect.OPTIONAL),

    /**
     * An answer that says one thing is that thing: {@code "data": true} for {@code exists}, {@code 3} for a count. Contradicts that it is an object.
     */
    SINGLE_BARE("single-bare", Aspect.SINGLE),

    /**
     * Lists of friends, of blocked users and of names hold texts. Contradicts that they hold objects.
     */
    LISTS_OF_NAMES("lists-of-names", Aspect.LISTS),

    /**
     * Lists that come as a whole come as a page. Contradicts that they are bare arrays.
     */
    LISTS_PAGED("lists-paged", Aspect.LISTS),

    /**
     * A page is a bare array. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_ARRAY("page-array", Aspect.PAGE),

    /**
     * A page is {@code {list, total}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_LIST("page-list", Aspect.PAGE),

    /**
     * A page is {@code {records, total, size, current, pages}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_RECORDS("page-records", Aspect.PAGE, "wire.page.elements=records;wire.page.total=total"),

    /**
     * A page is {@code {items, totalCount, hasMore}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_ITEMS("page-items", Aspect.PAGE, "wire.page.elements=items;wire.page.total=totalCount"),

    /**
     * A page is {@code {total, rows}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_ROWS("page-rows", Aspect.PAGE, "wire.page.elements=rows;wire.page.total=total"),

    /**
     * A page is {@code {entries, count}}, which no convention knows. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_ENTRIES("page-entries", Aspect.PAGE, "wire.page.elements=entries;wire.page.total=count"),

    /**
     * A page is {@code {list, page: {number, size, total}}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_NESTED("page-nested", Aspect.PAGE),

    /**
     * A page is {@code {page: {content, totalElements, …}}}. Contradicts the page's container {@code {content, totalElements, …}}.
     */
    PAGE_WITHIN("page-within", Aspect.PAGE),

    /**
     * The first page is 1, in requests and answers. Contradicts that it is 0.
     */
    PAGES_FROM_1("pages-from-1", Aspect.PAGE_NUMBERS, "wire.page.first=1"),

    /**
     * The parameters of pages are called {@code pageNum} and {@code pageSize}. Contradicts their names {@code page} and {@code size}.
     */
    PAGE_PARAMETERS(
            "page-parameters",
            Aspect.PAGE_PARAMETERS,
            "wire.page.number-parameter=pageNum;wire.page.size-parameter=pageSize"),

    /**
     * The token is all that stands in {@code Authorization}. Contradicts that {@code Bearer} stands before it.
     */
    TOKEN_RAW("token-raw", Aspect.TOKEN, "wire.token.scheme="),

    /**
     * The token stands in {@code X-Token}. Contradicts that it is a bearer token in {@code Authorization}.
     */
    TOKEN_OWN_HEADER("token-own-header", Aspect.TOKEN, "wire.token.header=X-Token;wire.token.scheme="),

    /**
     * The application is named by {@code appKey}; {@code appId} is refused. Contradicts that both may be sent.
     */
    APP_KEY_ALONE("app-key-alone", Aspect.APP, "wire.app.parameter=app-key"),

    /**
     * The application is named by {@code appId}; {@code appKey} is refused. Contradicts that both may be sent.
     */
    APP_ID_ALONE("app-id-alone", Aspect.APP, "wire.app.parameter=app-id"),

    /**
     * The application is named by the header {@code X-App-Key}. Contradicts that it is named in the query.
     */
    APP_IN_HEADER("app-in-header", Aspect.APP, "wire.app.place=header"),

    /**
     * The application is named by {@code appKey} in the body, where that is a JSON object, else in the query. Contradicts that it is always named in the query.
     */
    APP_IN_BODY("app-in-body", Aspect.APP, "wire.app.place=body"),

    /**
     * Signatures of logins are base64. Contradicts that they are lower-case hexadecimal.
     */
    SIGNATURE_BASE64("signature-base64", Aspect.SIGNATURE_ENCODING, "wire.signature.encoding=base64"),

    /**
     * Signatures of logins are upper-case hexadecimal. Contradicts that they are lower-case hexadecimal.
     */
    SIGNATURE_UPPER_HEX("signature-upper-hex", Aspect.SIGNATURE_ENCODING, "wire.signature.encoding=upper-hex"),

    /**
     * Times of logins are epoch seconds. Contradicts that they are epoch milliseconds.
     */
    SIGNATURE_SECONDS("signature-seconds", Aspect.SIGNATURE_UNIT, "wire.signature.unit=seconds"),

    /**
     * What is signed has nickname and avatar, both empty, after the user, as the vendor's older servers have it. Contradicts the newer form.
     */
    SIGNATURE_WITH_PROFILE(
            "signature-with-profile",
            Aspect.SIGNATURE_TEXT,
            "wire.signature.text={appKey}\n{userId}\n\n\n{timestamp}\n{nonce}"),

    /**
     * UserSigs are Tencent's TLSSigAPIv2, of the app 1400000000. Contradicts that they are JWTs.
     */
    USERSIG_TLS("usersig-tls", Aspect.USERSIG, "wire.usersig.format=tls;wire.usersig.sdk-app-id=1400000000"),

    /**
     * The headers of webhooks are {@code X-Signature}, {@code X-Timestamp} and {@code X-Nonce}. Contradicts their names.
     */
    WEBHOOK_HEADERS(
            "webhook-headers",
            Aspect.WEBHOOK_HEADERS,
            "wire.webhook.signature-header=X-Signature;wire.webhook.timestamp-header=X-Timestamp;wire.webhook.nonce-header=X-Nonce"),

    /**
     * Signatures of webhooks are base64. Contradicts that they are lower-case hexadecimal.
     */
    WEBHOOK_BASE64("webhook-base64", Aspect.WEBHOOK_ENCODING, "wire.webhook.encoding=base64"),

    /**
     * Signatures of webhooks are upper-case hexadecimal. Contradicts that they are lower-case hexadecimal.
     */
    WEBHOOK_UPPER_HEX("webhook-upper-hex", Aspect.WEBHOOK_ENCODING, "wire.webhook.encoding=upper-hex"),

    /**
     * {@code sha256=} stands before the signature of a webhook. Contradicts that nothing does.
     */
    WEBHOOK_PREFIX("webhook-prefix", Aspect.WEBHOOK_PREFIX, "wire.webhook.prefix=sha256="),

    /**
     * Times of webhooks are epoch seconds. Contradicts that they are epoch milliseconds.
     */
    WEBHOOK_SECONDS("webhook-seconds", Aspect.WEBHOOK_UNIT, "wire.webhook.unit=seconds"),

    /**
     * What is signed of a webhook is {@code timestamp.body}. Contradicts that it is timestamp, nonce and body, in lines.
     */
    WEBHOOK_DOT("webhook-dot", Aspect.WEBHOOK_TEXT, "wire.webhook.text={timestamp}.{body}"),

    /**
     * The id of a request stands in {@code X-Trace-Id}. Contradicts that it stands in {@code X-Request-Id}.
     */
    REQUEST_ID_TRACE("request-id-trace", Aspect.REQUEST_ID, "wire.request-id.headers=X-Trace-Id"),

    /**
     * The id of a request stands in the envelope, as {@code traceId}. Contradicts that it stands in {@code X-Request-Id}.
     */
    REQUEST_ID_MEMBER("request-id-member", Aspect.REQUEST_ID, "wire.request-id.members=traceId"),

    /**
     * No answer names the id of its request. Contradicts that it stands in {@code X-Request-Id}.
     */
    REQUEST_ID_ABSENT("request-id-absent", Aspect.REQUEST_ID),

    /**
     * At most 20 recipients a batch, and 10 accounts an import. Contradicts that it is 500 and 100.
     */
    BATCHES_SMALL("batches-small", Aspect.BATCHES, "wire.batch.recipients=20;wire.batch.accounts=10"),

    /**
     * {@code Retry-After} is in milliseconds. Contradicts that it is in seconds, as HTTP has it.
     */
    RETRY_AFTER_MILLISECONDS("retry-after-milliseconds", Aspect.RETRY_AFTER, "wire.retry-after.unit=milliseconds");

    /** What an option is about. Of two options that are about the same, a disguise has one at most. */
    enum Aspect {
        /** How success is coded. */
        CODE,
        /** How success is stated beside the code. */
        STATUS,
        /** What the code is called. */
        CODE_NAME,
        /** What the data are called. */
        DATA_NAME,
        /** What the words are called. */
        MESSAGE,
        /** In which order members come. */
        ORDER,
        /** Whether there is an envelope. */
        ENVELOPE,
        /** What is said where there is nothing to say. */
        NOTHING,
        /** What changes answer. */
        WRITES,
        /** The HTTP status of success. */
        SUCCESS,
        /** The HTTP status of refusals. */
        ERRORS,
        /** How answers are labelled. */
        TYPE,
        /** How times are written. */
        TIMES,
        /** How numbers are written. */
        NUMBERS,
        /** How texts of digits are written. */
        TEXTS,
        /** How truth values are written. */
        TRUTHS,
        /** How values of enumerations are written. */
        ENUMS,
        /** Whether there is more than is known. */
        EXTRA,
        /** What becomes of members that a caller can do without. */
        OPTIONAL,
        /** How an answer that says one thing is written. */
        SINGLE,
        /** How lists without pages are written. */
        LISTS,
        /** The container of a page. */
        PAGE,
        /** How pages are counted. */
        PAGE_NUMBERS,
        /** How a page is asked for. */
        PAGE_PARAMETERS,
        /** Where the token stands. */
        TOKEN,
        /** How the application is named. */
        APP,
        /** How the signature of a login is written. */
        SIGNATURE_ENCODING,
        /** How the time of a login is written. */
        SIGNATURE_UNIT,
        /** What the signature of a login covers. */
        SIGNATURE_TEXT,
        /** The format of UserSigs. */
        USERSIG,
        /** Where the signature of a webhook stands. */
        WEBHOOK_HEADERS,
        /** How it is written. */
        WEBHOOK_ENCODING,
        /** What stands before it. */
        WEBHOOK_PREFIX,
        /** How the time of a webhook is written. */
        WEBHOOK_UNIT,
        /** What the signature of a webhook covers. */
        WEBHOOK_TEXT,
        /** Where the id of a request stands. */
        REQUEST_ID,
        /** How large batches may be. */
        BATCHES,
        /** How a service says when to come back. */
        RETRY_AFTER
    }

    private final String id;
    private final Aspect aspect;
    private final String correction; // NAME=VALUE;NAME=VALUE

    DisguiseOption(String id, Aspect aspect) {
        this(id, aspect, "");
    }

    DisguiseOption(String id, Aspect aspect, String correction) {
        this.id = id;
        this.aspect = aspect;
        this.correction = correction;
    }

    /**
     * Its name on command lines and in documents.
     *
     * @return such as {@code page-records}
     */
    public String id() {
        return id;
    }

    /**
     * With which settings the SDK's {@code WireOptions} say the same.
     *
     * @return names and values as in a properties file; empty if a client must read it without being told
     */
    public Map<String, String> correction() {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : correction.split(";", -1)) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
        return settings;
    }

    Aspect aspect() {
        return aspect;
    }

    /**
     * Finds an option.
     *
     * @param id its name
     * @return the option
     * @throws IllegalArgumentException if there is none; the message names the one that comes nearest
     */
    public static DisguiseOption of(String id) {
        return Arrays.stream(values())
                .filter(option -> option.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no disguise \"" + id + "\"; did you mean \"" + nearest(id).id + "\"?"));
    }

    private static DisguiseOption nearest(String id) {
        List<DisguiseOption> all = List.of(values());
        return all.stream()
                .min(Comparator.comparingInt(option -> distance(id.toLowerCase(Locale.ROOT), option.id)))
                .orElseThrow();
    }

    /** How many characters must be changed, added or left out to make one text of the other. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
