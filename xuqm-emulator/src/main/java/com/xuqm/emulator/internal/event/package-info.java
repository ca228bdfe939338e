/** What happens in the areas, for whoever wants to be told: webhooks, real-time connections. */
@NullMarked
package com.xuqm.emulator.internal.event;

import org.jspecify.annotations.NullMarked;
