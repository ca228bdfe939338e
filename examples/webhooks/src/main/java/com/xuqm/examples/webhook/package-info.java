/** Receiving webhooks with one web server or another. */
@NullMarked
package com.xuqm.examples.webhook;

import org.jspecify.annotations.NullMarked;
