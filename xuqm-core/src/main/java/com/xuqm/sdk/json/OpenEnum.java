package com.xuqm.sdk.json;

/**
 * A value out of a set that may grow: a constant that this version of the SDK knows, or any other string, which survives a
 * round trip unchanged.
 *
 * <p>Each implementation is a final class with a public static method {@code of(String)}, which bindings look up and call to
 * read a value. Equality goes by {@link #value()}, and {@code toString()} returns it too.
 */
public interface OpenEnum {

    /**
     * Returns the value as it is on the wire.
     *
     * @return the raw string
     */
    String value();
}
