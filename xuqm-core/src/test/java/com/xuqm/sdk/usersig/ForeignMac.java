package com.xuqm.sdk.usersig;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;

/** Says that it is SM3, which nothing in this module can compute. */
final class ForeignMac implements KeyedMac {

    @Override
    public MacAlgorithm algorithm() {
        return MacAlgorithm.HMAC_SM3;
    }

    @Override
    public void compute(byte[] message, int offset, int length, byte[] into, int at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy() {}

    @Override
    public boolean isDestroyed() {
        return false;
    }
}
