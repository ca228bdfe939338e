/** What the tests of the core share: a scripted transport, a small JSON binding, time that stands still. */
package com.xuqm.sdk.testing;
