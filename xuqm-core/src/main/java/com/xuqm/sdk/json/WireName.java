package com.xuqm.sdk.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a record's component on the wire, where that is no name for a Java component: {@code @WireName("From_Account") String
 * fromAccount}. Every {@link JsonBinding} reads and writes the component by this name and by no other, also in records within others.
 *
 * <p>The name must not be empty, must not hold half of a surrogate pair, and no two components of a record may have the same; a binding refuses
 * the record otherwise, and says why. A mapper of an application's own knows the annotation if it is told: {@code XuqmJacksonModule} of {@code
 * xuqm-json-jackson} and {@code SdkTypeAdapterFactory} of {@code xuqm-json-gson} do so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WireName {

    /**
     * Returns the name.
     *
     * @return the member's name in JSON documents
     */
    String value();
}
