/**
 * What can go wrong, as unchecked exceptions under {@link com.xuqm.sdk.error.XuqmException}.
 *
 * <p>None of them holds or shows an app secret, a token, a UserSig or the text of a message.
 */
@NullMarked
package com.xuqm.sdk.error;

import org.jspecify.annotations.NullMarked;
