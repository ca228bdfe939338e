/** What a connection tells: events, its states, and how far it has come. */
@NullMarked
package com.xuqm.realtime.event;

import org.jspecify.annotations.NullMarked;
