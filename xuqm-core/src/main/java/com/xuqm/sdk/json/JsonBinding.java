package com.xuqm.sdk.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into JSON and back. Implementations are safe for use by many threads at once.
 *
 * <p>Types that must be supported: records (the component's name is the member's, unless {@link WireName} gives another, see
 * {@link WireNames}), {@link OpenEnum} classes, {@code String},
 * {@code boolean}, {@code int}, {@code long}, {@code double} and their boxes, {@link java.time.Instant}, {@link java.util.List}
 * and {@link java.util.Map} with {@code String} or {@link OpenEnum} keys, generic records through
 * {@link java.lang.reflect.ParameterizedType}, and {@code Object} for any JSON value (map, list, string, boolean, {@code Long}
 * where a number is integral and fits, {@link java.math.BigInteger} where it is integral and does not, {@code Double} else).
 *
 * <p>Reading, the same for every binding:
 *
 * <ul>
 *   <li>The document is strict RFC 8259 JSON in UTF-8 and nothing besides; a byte order mark at its start is skipped. Broken
 *       UTF-8, lone surrogates, comments, single quotes, {@code NaN}, trailing text and an empty document are refused.
 *   <li>Unknown members are skipped. An absent or {@code null} member gives {@code null}, {@code 0} or {@code false}. Of
 *       duplicate members the last one wins, in maps too.
 *   <li>Another spelling that loses nothing is read: where a string or an {@link OpenEnum} is due, a number gives the characters of
 *       which it consists; where a number is due, a string may hold one as JSON writes it; where an integer is due, {@code 7.0} and
 *       {@code 0.7e1} are 7; where a boolean is due, {@code 1}, {@code 0} and these and the two words in strings are taken. Besides that no
 *       type is bent into another: {@code true} is neither a string nor a number, {@code 2} is no boolean, {@code 1.5} no {@code long},
 *       {@code "12x"} and {@code ""} are no numbers. A number that does not fit its type is refused, never cut.
 *   <li>An {@link java.time.Instant} is a number of epoch milliseconds, or of epoch seconds if it lies between -100,000,000,000 and
 *       100,000,000,000, with nothing in it that is finer than a nanosecond; or a string with such a number or with an ISO-8601 date and
 *       time. That may have a blank for its {@code T} and an offset without a colon, such as {@code +0800}; without an offset it is taken for
 *       UTC. So numbers of up to eleven digits, 0 and small negative ones among them, are seconds, and longer ones milliseconds; and
 *       milliseconds of a time between November 1966 and March 1973 are taken for seconds.
 *   <li>Nesting deeper than 255 and numbers longer than 1,000 characters are refused.
 * </ul>
 *
 * <p>An implementation hands each document to {@link StrictJson#check} before its library sees it. That settles the first and
 * the last of these rules, also for members that are skipped. {@link Spellings} reads the other spellings.
 *
 * <p>Writing: members that are {@code null} are left out, in maps too; an {@link java.time.Instant} is written as epoch
 * milliseconds, an {@link OpenEnum} as its value. Non-finite numbers, lone surrogates, the key {@code null} and nesting deeper than
 * 255 are refused. Only record components are written, whatever other methods a record has. What the SDK sends is a
 * {@code Map<String, Object>} in the order of the service's documents, of strings, booleans, numbers, times, open enums, and lists and maps
 * of these, so that writing it needs no record.
 */
public interface JsonBinding {

    /**
     * Writes a value.
     *
     * @param value the value; {@code null} gives {@code null}
     * @return the JSON in UTF-8
     * @throws JsonBindingException if the value cannot be written
     */
    byte[] toJson(@Nullable Object value);

    /**
     * Reads a value.
     *
     * @param json a JSON document in UTF-8
     * @param type the type to read, a class or a {@link java.lang.reflect.ParameterizedType}
     * @param <T> the type to read
     * @return the value, {@code null} only if the document is {@code null}
     * @throws JsonBindingException if the document is not JSON or does not fit the type
     */
    // Suppressed because a generic type cannot be had as a Class<T>, so that callers name it twice.
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T fromJson(byte[] json, Type type);
}
