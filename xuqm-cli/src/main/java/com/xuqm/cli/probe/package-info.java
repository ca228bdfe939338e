/** Finding out how a service speaks that was never met, by asking it: what the SDK assumes of it is held against what it answers. */
@NullMarked
package com.xuqm.cli.probe;

import org.jspecify.annotations.NullMarked;
