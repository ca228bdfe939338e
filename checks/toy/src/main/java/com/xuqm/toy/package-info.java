/** A product of another shape than Xuqm, which shows that the engine knows neither: POST only, proof in the query, errors under HTTP 200. */
@NullMarked
package com.xuqm.toy;

import org.jspecify.annotations.NullMarked;
