package com.xuqm.sdk.usersig;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.discovery.Macs;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The keys of an app: the first one signs, all of them are accepted, so that a secret can be replaced while UserSigs are out. */
final class SigningKeys {

    static final int CODE_LENGTH = MacAlgorithm.HMAC_SHA256.codeLength();

    private static final int MOST = 16;

    private final List<KeyedMac> macs;

    SigningKeys(List<KeyedMac> macs) {
        this.macs = Checks.elements("macs", macs);
        Checks.size("macs", this.macs, MOST);
        for (KeyedMac mac : this.macs) {
            if (mac.algorithm() != MacAlgorithm.HMAC_SHA256) {
                throw new IllegalArgumentException(
                        "a UserSig of this format is signed with HMAC_SHA256, not with " + mac.algorithm());
            }
        }
    }

    static SigningKeys of(String secret, String... previousSecrets) {
        Checks.notNull("previousSecrets", previousSecrets);
        var provider = Macs.find(null, MacAlgorithm.HMAC_SHA256);
        List<KeyedMac> macs = new ArrayList<>();
        macs.add(Macs.keyed(provider, MacAlgorithm.HMAC_SHA256, "secret", secret));
        for (int i = 0; i < previousSecrets.length; i++) {
            macs.add(Macs.keyed(provider, MacAlgorithm.HMAC_SHA256, "previousSecrets[" + i + "]", previousSecrets[i]));
        }
        return new SigningKeys(macs);
    }

    void sign(byte[] message, int offset, int length, byte[] into, int at) {
        macs.get(0).compute(message, offset, length, into, at);
    }

    /** Finds the key with which something was signed; -1 if there is none. */
    int find(byte[] message, int offset, int length, byte[] signature) {
        byte[] expected = new byte[CODE_LENGTH];
        for (int i = 0; i < macs.size(); i++) {
            macs.get(i).compute(message, offset, length, expected, 0);
            if (MessageDigest.isEqual(expected, signature)) {
                return i;
            }
        }
        return -1;
    }

    /** Words about the key that was found; none about the first one. */
    String remark(int found) {
        return found == 0 ? "" : "; it was signed with an older secret, number " + (found + 1) + " of " + macs.size();
    }

    String wrongSignature() {
        return macs.size() == 1
                ? "it was not signed with this app's secret, or was changed"
                : "it was not signed with any of the " + macs.size() + " secrets of this app, or was changed";
    }

    void destroy() {
        macs.forEach(KeyedMac::destroy);
    }

    boolean isDestroyed() {
        return macs.stream().allMatch(KeyedMac::isDestroyed);
    }
}
