package com.xuqm.tck.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.crypto.MacAlgorithm;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A published example of a message authentication code. */
record MacVector(MacAlgorithm algorithm, String source, String keyHex, String messageHex, String codeHex) {

    /** RFC 4231, section 4, but for case 5, whose code is cut short; GM/T 0042-2015, appendix D.3. */
    static List<MacVector> all() {
        return List.of(
                sha256(
                        "RFC 4231 case 1",
                        times(0x0b, 20),
                        text("Hi There"),
                        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
                sha256(
                        "RFC 4231 case 2",
                        text("Jefe"),
                        text("what do ya want for nothing?"),
                        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
                sha256(
                        "RFC 4231 case 3",
                        times(0xaa, 20),
                        times(0xdd, 50),
                        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
                sha256(
                        "RFC 4231 case 4",
                        counting(25),
                        times(0xcd, 50),
                        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
                sha256(
                        "RFC 4231 case 6",
                        times(0xaa, 131),
                        text("Test Using Larger Than Block-Size Key - Hash Key First"),
                        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
                sha256(
                        "RFC 4231 case 7",
                        times(0xaa, 131),
                        text("This is a test using a larger than block-size key and a larger than block-size data."
                                + " The key needs to be hashed before being used by the HMAC algorithm."),
                        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
                sm3(
                        "GM/T 0042 example 1",
                        counting(32),
                        text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2)),
                        "ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a"),
                sm3(
                        "GM/T 0042 example 2",
                        counting(37),
                        times(0xcd, 50),
                        "220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae"),
                sm3(
                        "GM/T 0042 example 3",
                        times(0x0b, 32),
                        text("Hi There"),
                        "c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e"),
                sm3(
                        "GM/T 0042 example 4",
                        text("Jefe"),
                        text("what do ya want for nothing?"),
                        "2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882"));
    }

    private static MacVector sha256(String source, String key, String message, String code) {
        return new MacVector(MacAlgorithm.HMAC_SHA256, source, key, message, code);
    }

    private static MacVector sm3(String source, String key, String message, String code) {
        return new MacVector(MacAlgorithm.HMAC_SM3, source, key, message, code);
    }

    private static String text(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(US_ASCII));
    }

    private static String times(int value, int times) {
        return HexFormat.of().toHexDigits((byte) value).repeat(times);
    }

    /** 1, 2, 3 and so on. */
    private static String counting(int to) {
        return IntStream.rangeClosed(1, to)
                .mapToObj(value -> HexFormat.of().toHexDigits((byte) value))
                .collect(Collectors.joining());
    }

    byte[] key() {
        return HexFormat.of().parseHex(keyHex);
    }

    byte[] message() {
        return HexFormat.of().parseHex(messageHex);
    }

    byte[] code() {
        return HexFormat.of().parseHex(codeHex);
    }

    @Override
    public String toString() {
        return algorithm + ", " + source;
    }
}
