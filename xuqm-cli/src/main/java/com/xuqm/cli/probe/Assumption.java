package com.xuqm.cli.probe;

import java.util.Locale;

/** What the SDK assumes of the service, because no document says it; each where {@code spec/xuqm-openapi.yaml} has it. */
public enum Assumption {
    APP(
            "requests name the app in the query, by appKey and appId alike",
            "$.components.parameters.AppKey",
            "$.components.parameters.AppIdAssumed"),
    SIGNATURE_TEXT(
            "a login signs app key, user, time and nonce, one to a line",
            "$.paths['/api/im/auth/login'].post.parameters[?(@.name=='X-App-Signature')]"),
    SIGNATURE_ENCODING(
            "the signature of a login is lower-case hexadecimal",
            "$.paths['/api/im/auth/login'].post.parameters[?(@.name=='X-App-Signature')]"),
    SIGNATURE_UNIT(
            "the time of a login is in milliseconds",
            "$.paths['/api/im/auth/login'].post.parameters[?(@.name=='X-App-Timestamp')]"),
    TOKEN("a token stands in Authorization, after Bearer", "$.components.securitySchemes.imToken"),
    USERSIG("UserSigs are JWTs", "$.components.schemas.IssuedUserSig.properties.userSig"),
    ENVELOPE("answers come in an envelope", "$.components.schemas.Envelope"),
    ENVELOPE_CODE_NAME("the envelope calls its code code", "$.components.schemas.Envelope.properties.code"),
    ENVELOPE_CODE("the code of a success is the number 200", "$.components.schemas.Envelope.properties.code"),
    ENVELOPE_STATUS("the status of a success is the text 0", "$.components.schemas.Envelope.properties.status"),
    ENVELOPE_DATA_NAME("the envelope calls the answer data", "$.components.schemas.Envelope.properties.data"),
    ENVELOPE_MESSAGE("the envelope calls its words message", "$.components.schemas.Envelope.properties.message"),
    ENVELOPE_ORDER("the code comes before the data", "$.components.schemas.Envelope"),
    REQUEST_ID("X-Request-Id names the request", "$.components.schemas.Envelope.properties.message"),
    CONTENT_TYPE("answers are labelled application/json", "$.components.schemas.Envelope"),
    SUCCESS_STATUS("HTTP 200 answers a POST, too", "$.components.schemas.SuccessEnvelope"),
    REFUSAL_STATUS("a refusal has the HTTP status of its code", "$.components.schemas.ErrorEnvelope"),
    NOTHING("where there is nothing to say, the data is null", "$.components.schemas.Envelope.properties.data"),
    WRITES("a change answers what came of it", "$.components.schemas.Account"),
    TIMES("times are epoch milliseconds", "$.components.schemas.Account.properties.createdAt"),
    NUMBERS("numbers are numbers, whole ones without a fraction", "$.components.schemas.PageInfo.properties.number"),
    DIGITS("texts of digits are text", "$.components.schemas.Message.properties.content"),
    TRUTHS("truth values are true and false", "$.components.schemas.Account.properties.admin"),
    ENUMERATIONS("values of enumerations are in upper case", "$.components.schemas.Message.properties.msgType"),
    UNKNOWN_MEMBERS("objects have the members that the contract has, and no others", "$.components.schemas.Account"),
    OPTIONAL_MEMBERS(
            "what has a value is there, as documented, and what has none is left out", "$.components.schemas.Account"),
    SINGLE_VALUES("an answer that says one thing is an object, too", "$.components.schemas.AccountExistence"),
    LISTS("a list that comes as a whole is an array of objects", "$.components.schemas.PageInfo"),
    PAGE("a page is {content, totalElements, …}", "$.components.schemas.PageInfo"),
    PAGE_FIRST("the first page is 0", "$.components.parameters.Page", "$.components.parameters.PageAssumed"),
    PAGE_PARAMETERS(
            "a page is asked for by page and size",
            "$.components.parameters.Page",
            "$.components.parameters.PageAssumed"),
    BATCHES("a batch takes 500 recipients, or 100 accounts", "$.components.schemas.BatchSendRequest.properties.toIds"),
    RETRY_AFTER("Retry-After is in seconds", "$.components.headers.RetryAfter"),
    WEBHOOK_HEADERS(
            "webhooks are signed in X-Xuqm-Signature, -Timestamp and -Nonce",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Signature')]",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Timestamp')]",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Nonce')]"),
    WEBHOOK_ENCODING(
            "the signature of a webhook is lower-case hexadecimal",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Signature')]"),
    WEBHOOK_PREFIX(
            "nothing stands before the signature of a webhook",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Signature')]"),
    WEBHOOK_UNIT(
            "the time of a webhook is in milliseconds",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Timestamp')]"),
    WEBHOOK_TEXT(
            "a webhook signs time, nonce and body, in lines",
            "$.webhooks.callback.post.parameters[?(@.name=='X-Xuqm-Signature')]");

    private final String statement;

    @SuppressWarnings("ImmutableEnumChecker") // nobody is given the array itself
    private final String[] targets;

    Assumption(String statement, String... targets) {
        this.statement = statement;
        this.targets = targets;
    }

    /** Its name, such as {@code page-first}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is assumed. */
    public String statement() {
        return statement;
    }

    /** Where the contract says it, as JSONPath. */
    String[] targets() {
        return targets.clone();
    }
}
