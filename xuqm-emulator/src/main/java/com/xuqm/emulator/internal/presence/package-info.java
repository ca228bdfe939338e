/** Who is connected, for other services: operations {@code internal.*} of IM. */
@NullMarked
package com.xuqm.emulator.internal.presence;

import org.jspecify.annotations.NullMarked;
