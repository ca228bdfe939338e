/**
 * The transport over Apache HttpClient 5, in its asynchronous form.
 *
 * <p>{@link com.xuqm.transport.apache.ApacheHttpTransportProvider} is all that discovery needs; {@link
 * com.xuqm.transport.apache.ApacheHttpTransport} can be made by hand and given to the client's builder.
 *
 * <p>HttpClient logs through SLF4J. At level DEBUG it writes requests and responses out, header values included; leave {@code
 * org.apache.hc} above that level where credentials must not get into a log.
 */
@NullMarked
package com.xuqm.transport.apache;

import org.jspecify.annotations.NullMarked;
