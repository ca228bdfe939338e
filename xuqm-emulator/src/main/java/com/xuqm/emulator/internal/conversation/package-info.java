/** Chats as each user sees them, and the operations {@code conversations.*}. */
@NullMarked
package com.xuqm.emulator.internal.conversation;

import org.jspecify.annotations.NullMarked;
