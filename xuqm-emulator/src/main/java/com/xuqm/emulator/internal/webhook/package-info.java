/** Webhooks, their deliveries and alerts, and the operations {@code webhooks.*}. */
@NullMarked
package com.xuqm.emulator.internal.webhook;

import org.jspecify.annotations.NullMarked;
