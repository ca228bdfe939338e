/** Conversations: pinning, muting, reading, hiding, sorting into groupings, drafts. */
@NullMarked
package com.xuqm.sdk.conversation;

import org.jspecify.annotations.NullMarked;
