/** Watching a user's messages as they come. */
@NullMarked
package com.xuqm.cli.listen;

import org.jspecify.annotations.NullMarked;
