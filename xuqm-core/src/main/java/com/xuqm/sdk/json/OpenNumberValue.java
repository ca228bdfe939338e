package com.xuqm.sdk.json;

/**
 * The common part of {@link OpenEnum} classes whose values are numbers on the wire. Such a value is the digits of its number, so that a service
 * may write either; what it writes that is no number is kept as well.
 */
public abstract class OpenNumberValue extends OpenEnumValue {

    /**
     * Creates a value.
     *
     * @param value the digits of the number
     * @param hasConstant whether it is one of the constants
     */
    protected OpenNumberValue(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the number, as requests hold it.
     *
     * @return the number
     * @throws IllegalArgumentException if the value came as something that is no integer of 32 bits
     */
    public final int number() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException( // without its cause, which quotes the value
                    "a value of " + getClass().getSimpleName() + " must be an integer of 32 bits to be sent", null);
        }
    }
}
