package com.xuqm.maxim.push;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Which certificate of a channel is meant. */
public final class CertificateEnvironment extends OpenNumberValue {

    /** The one for development. */
    public static final CertificateEnvironment DEVELOPMENT = new CertificateEnvironment("0", true);

    /** The one for production. */
    public static final CertificateEnvironment PRODUCTION = new CertificateEnvironment("1", true);

    private static final List<CertificateEnvironment> KNOWN = List.of(DEVELOPMENT, PRODUCTION);

    private CertificateEnvironment(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static CertificateEnvironment of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static CertificateEnvironment of(String value) {
        for (CertificateEnvironment known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new CertificateEnvironment(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static CertificateEnvironment valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<CertificateEnvironment> known() {
        return KNOWN;
    }
}
