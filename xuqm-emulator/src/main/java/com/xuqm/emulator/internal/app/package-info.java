/** Apps of tenants and their services, and the operations {@code apps.*}. */
@NullMarked
package com.xuqm.emulator.internal.app;

import org.jspecify.annotations.NullMarked;
