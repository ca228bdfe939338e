/**
 * The transport SPI: what a module must do to carry requests over HTTP, and the plain types that cross this border.
 *
 * <p>A transport is handed a complete {@link com.xuqm.sdk.http.HttpRequest} and a {@link com.xuqm.sdk.http.Deadline} and
 * completes a future with the complete {@link com.xuqm.sdk.http.HttpResponse}. It has no opinion of its own: retries,
 * redirects, cookies, decompression and authentication belong to the call engine. The module {@code xuqm-tck} holds the
 * contract suite that every transport has to pass.
 */
@NullMarked
package com.xuqm.sdk.http;

import org.jspecify.annotations.NullMarked;
