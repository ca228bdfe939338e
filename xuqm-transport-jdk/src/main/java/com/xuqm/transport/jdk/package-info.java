/**
 * The transport over the JDK's own HTTP client, {@code java.net.http}.
 *
 * <p>{@link com.xuqm.transport.jdk.JdkHttpTransportProvider} is all that discovery needs; {@link
 * com.xuqm.transport.jdk.JdkHttpTransport} can be made by hand and given to the client's builder.
 */
@NullMarked
package com.xuqm.transport.jdk;

import org.jspecify.annotations.NullMarked;
