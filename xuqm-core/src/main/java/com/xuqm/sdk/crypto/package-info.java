/**
 * The crypto SPI: keyed message authentication codes, which sign logins, UserSigs and webhooks.
 *
 * <p>The default works with the JDK's own providers. Another one is chosen by putting a provider on the class or module path,
 * or by handing an instance to the client's builder.
 */
@NullMarked
package com.xuqm.sdk.crypto;

import org.jspecify.annotations.NullMarked;
