package com.xuqm.emulator.internal.realtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is open.
 *
 * @param id its number
 * @param userId whose it is, or null as long as nobody has shown a good token on it
 * @param destinations what it is subscribed to
 */
public record OpenConnection(long id, @Nullable String userId, List<String> destinations) {}
