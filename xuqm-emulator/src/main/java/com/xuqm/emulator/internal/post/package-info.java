/** Posting to the receivers of events. */
@NullMarked
package com.xuqm.emulator.internal.post;

import org.jspecify.annotations.NullMarked;
