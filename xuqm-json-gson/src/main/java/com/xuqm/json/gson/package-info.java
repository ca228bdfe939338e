/** The {@link com.xuqm.sdk.json.JsonBinding} that uses Gson. */
@NullMarked
package com.xuqm.json.gson;

import org.jspecify.annotations.NullMarked;
