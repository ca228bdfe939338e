package com.xuqm.sdk.call;

/**
 * What a call answers whose operation has nothing to tell but that it was carried out; if it was not, the call fails. It is a value rather than
 * {@code null}, so that code which takes no {@code null} for an answer, such as Kotlin's, reactive streams and maps, can hold it.
 */
public enum Done {
    /** It was carried out. */
    DONE
}
