/**
 * A guided tour of the SDK against the emulator: {@code mvn -q -Pquickstart}. {@link com.xuqm.quickstart.Tour} and
 * {@link com.xuqm.quickstart.Campaign} show how the SDK is used; the rest reads files and prints.
 */
@NullMarked
package com.xuqm.quickstart;

import org.jspecify.annotations.NullMarked;
