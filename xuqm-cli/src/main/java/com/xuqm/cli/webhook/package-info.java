/** Receiving webhooks for a person. */
@NullMarked
package com.xuqm.cli.webhook;

import org.jspecify.annotations.NullMarked;
