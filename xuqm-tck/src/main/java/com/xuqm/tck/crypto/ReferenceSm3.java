package com.xuqm.tck.crypto;

import java.nio.ByteBuffer;

/** SM3 in the words of GB/T 32905-2016, for comparison: the JDK has none, and every library that has one may be under test. */
final class ReferenceSm3 {

    private static final int[] IV = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    private ReferenceSm3() {}

    static byte[] digest(byte[] message) {
        int[] v = IV.clone();
        ByteBuffer padded = pad(message);
        int[] block = new int[16];
        while (padded.hasRemaining()) {
            for (int i = 0; i < 16; i++) {
                block[i] = padded.getInt();
            }
            compress(v, block);
        }
        ByteBuffer digest = ByteBuffer.allocate(32);
        digest.asIntBuffer().put(v);
        return digest.array();
    }

    /** Section 5.2: a one bit, zeros, and the length in bits. */
    private static ByteBuffer pad(byte[] message) {
        ByteBuffer padded = ByteBuffer.allocate((message.length + 8) / 64 * 64 + 64);
        padded.put(message).put((byte) 0x80).putLong(padded.capacity() - 8, message.length * 8L);
        return padded.rewind();
    }

    /** Section 5.3. */
    private static void compress(int[] v, int[] block) {
        int[] w = new int[68];
        System.arraycopy(block, 0, w, 0, 16);
        for (int j = 16; j < 68; j++) {
            w[j] = p1(w[j - 16] ^ w[j - 9] ^ rotate(w[j - 3], 15)) ^ rotate(w[j - 13], 7) ^ w[j - 6];
        }
        int a = v[0];
        int b = v[1];
        int c = v[2];
        int d = v[3];
        int e = v[4];
        int f = v[5];
        int g = v[6];
        int h = v[7];
        for (int j = 0; j < 64; j++) {
            int t = j < 16 ? 0x79cc4519 : 0x7a879d8a;
            int ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            int gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            int ss1 = rotate(rotate(a, 12) + e + rotate(t, j % 32), 7);
            int ss2 = ss1 ^ rotate(a, 12);
            int tt1 = ff + d + ss2 + (w[j] ^ w[j + 4]);
            int tt2 = gg + h + ss1 + w[j];
            d = c;
            c = rotate(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = rotate(f, 19);
            f = e;
            e = p0(tt2);
        }
        int[] result = {a, b, c, d, e, f, g, h};
        for (int i = 0; i < 8; i++) {
            v[i] ^= result[i];
        }
    }

    private static int p0(int x) {
        return x ^ rotate(x, 9) ^ rotate(x, 17);
    }

    private static int p1(int x) {
        return x ^ rotate(x, 15) ^ rotate(x, 23);
    }

    private static int rotate(int x, int bits) {
        return Integer.rotateLeft(x, bits);
    }
}
