/** Muting users everywhere, numbers of the application, archives, and files of chats. */
@NullMarked
package com.xuqm.emulator.internal.tencent.operation;

import org.jspecify.annotations.NullMarked;
