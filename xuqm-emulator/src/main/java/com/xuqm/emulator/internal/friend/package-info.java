/** Friendships and friend requests, and the operations {@code friends.*} and {@code friendRequests.*}. */
@NullMarked
package com.xuqm.emulator.internal.friend;

import org.jspecify.annotations.NullMarked;
