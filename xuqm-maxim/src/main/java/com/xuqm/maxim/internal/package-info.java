/** What makes Maxim a product on the engine: how it answers, what its calls prove themselves with, how its lists go on. */
@NullMarked
package com.xuqm.maxim.internal;

import org.jspecify.annotations.NullMarked;
