package com.xuqm.spring;

/** A property does not make a client. The text shows no value, which may be a secret. */
public final class XuqmPropertyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String property;
    private final String example;

    /**
     * Makes an exception.
     *
     * @param property the property's name
     * @param problem what is wrong with it
     * @param example what would be right
     */
    XuqmPropertyException(String property, String problem, String example) {
        super(property + ": " + problem);
        this.property = property;
        this.example = example;
    }

    /**
     * Returns which property it is.
     *
     * @return the name, such as {@code xuqm.app-key}
     */
    public String property() {
        return property;
    }

    /**
     * Returns a line that would be right.
     *
     * @return such as {@code xuqm.app-key=ak_demo_chat}
     */
    public String example() {
        return example;
    }
}
