/** Real-time connections as a test sees them: who is connected, and every frame that passed. */
@NullMarked
package com.xuqm.emulator.realtime;

import org.jspecify.annotations.NullMarked;
