/** What keeps a message from being sent: keyword filters and mutes. */
@NullMarked
package com.xuqm.emulator.internal.moderation;

import org.jspecify.annotations.NullMarked;
