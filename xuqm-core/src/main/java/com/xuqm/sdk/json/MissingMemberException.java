package com.xuqm.sdk.json;

/**
 * A record lacks a component that nobody can do without. The constructor of a model throws it, so that whoever reads the record can tell what is
 * missing.
 */
public final class MissingMemberException extends JsonBindingException {

    private static final long serialVersionUID = 1;

    private final String component;

    /**
     * Creates a failure.
     *
     * @param component the name of the component in Java
     */
    public MissingMemberException(String component) {
        super("the member " + component + " is missing", null);
        this.component = component;
    }

    /**
     * Returns what is missing.
     *
     * @return the name of the component
     */
    public String component() {
        return component;
    }
}
