package com.xuqm.sdk.usersig;

import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code com.github.tencentyun:tls-sig-api-v2:2.0} made on 2026-01-01 at 0 o'clock UTC with the example keys of its README. An
 * independent program computed each signature again.
 */
record TlsVector(
        long sdkAppId,
        String secret,
        String userId,
        long expire,
        @Nullable RoomPermission permission,
        @Nullable String userBuf,
        String sig,
        String userSig) {

    static final Instant MADE_AT = Instant.ofEpochSecond(1_767_225_600);

    private static final String K1 = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
    private static final String K2 = "0d2a321b087fdb8fd5ed5ea14fe0489139086eb1b03541283fc9feeab8f2bfd3";

    static Stream<TlsVector> all() {
        return Stream.of(
                new TlsVector(
                        1400000000L,
                        K1,
                        "xiaojun",
                        15552000,
                        null,
                        null,
                        "blJQKAkCE0sHWsqDO5v1fzM6WfX3/eoEg1RvL3kO9Ms=",
                        "eJyrVgrxCdZLrSjILEpVsjI0NTU1MjAw0AGLlqUWKVkpGekZKEH4xSnZiQUFmSlAdSYGUACRyUxJzSvJTMsEa6jITM"
                                + "zPKs2DacpMB4ol5XgFejtmO7saFHuEFxe6*JuWGaZV*ZqFp0UY66fmu6YbBpX5GGf7W-oW20I1lmTmglxkbmZuZGRq"
                                + "ZmBQCwCe4THi"),
                new TlsVector(
                        1400579830L,
                        K2,
                        "administrator",
                        3600,
                        null,
                        null,
                        "VY+nK/28OZT8Wbxfzd3s5MKWDEnUQU7Ht09E/1FggIQ=",
                        "eJw1jl0LgjAYRv-LbgudW3MqdJdRWISkid0Zm-ISrjFHSNF-b5hdPh8HzhsVh7MnRw1GooSGGC*n5ikNShDxMPrlQd"
                                + "wbrUGgJFhhzHgc0fkJQioLLUxAI3pQMFjT2If5o9C55VIvVOaT6HQtouo2ti9BB3bMqk2qyrzkO4vj1A*2XbfP1zNo"
                                + "oXdOAQ85IcyZfb5p7DL7"),
                new TlsVector(
                        1400579830L,
                        K2,
                        "user-001_ABC",
                        604800,
                        null,
                        null,
                        "Hf8uuwfw89dW/7jIXiz2ZinqGJmeCiCVl7Dy1vUxB0Q=",
                        "eJyrVgrxCdZLrSjILEpVsjIzMLEwMNABi5WlFilZKRnpGShB*MUp2YkFBZkpSlaGJgYGpuaWFsZQlZkpqXklmWmZYA"
                                + "2lxalFugYGhvGOTs4wnZnpQAmPNIvS0vK0cgvLlHB98yzPiMwqo6jMvEJ3r9xU50znsBxzl0rDstAKJ4NAW6jGksxc"
                                + "oKMMzc3MjYxMzQwMagFCmzL7"),
                new TlsVector(
                        1400000000L,
                        K1,
                        "xiaojun",
                        86400,
                        RoomPermission.everything(10_000),
                        "AAAHeGlhb2p1blNyTgAAACcQaVcKgAAAAP8AAAAA",
                        "XoFzQmL8+D60KtM5ruf+SseY5zwUU3bLNivt36fs+wM=",
                        "eJw1j8kOgkAMht9lrhgzgAyExMNEoyYskaBGjyADVtnCLsZ3d1jsoen-td*hH3Qy3SXrcigY0jWywngxooYVSEfSEq"
                                + "Mpl8HLy3MIkC7ym6mmDQQsrSCEUejAy551*pcg4uya7XonMTVhS7BRWUpRh4JbspvSt*ez7Js2NJVMwlJorfUs1iUr"
                                + "-DrkMqX0wPbxw5dy0Y-t9yniZHN3vMvdGEZ61IZOZ7GChP8hqkSVJIVg-P0BlwxDIA__"),
                new TlsVector(
                        1400000000L,
                        K1,
                        "user_002",
                        300,
                        RoomPermission.of(
                                "room-abc",
                                EnumSet.of(
                                        RoomPrivilege.ENTER_ROOM,
                                        RoomPrivilege.RECEIVE_AUDIO,
                                        RoomPrivilege.RECEIVE_VIDEO)),
                        "AQAIdXNlcl8wMDJTck4AAAAAAGlVuiwAAAAqAAAAAAAIcm9vbS1hYmM=",
                        "8CXdJL5AQKcTCRQt+PfaLvuWUZRrp8IKUyAEZZhlw5M=",
                        "eJw9j90KgkAQRt9lbwtZTcuELhaLsDQytcybMHetRQ3bXC2id8*-*q5mznA*mDdwTUcgz5wyArQRhMMWlIQBDUgCBN"
                                + "3*wEmY5xQDTZRhn*5CMbkVNKatwB*EnSCUfha91FDVfbwyFWSvI1ff2cVgG4dmyQ9esGO5aqy9F1oEwTWtFGvWi03P"
                                + "mce1jGxkYH*TRqlaWfOVGyUyarNM95xWzXTvADKibFqeHfF6zP5FBc3qt8TJeCJJyhjCzxeCbUep"),
                new TlsVector(
                        1400000000L,
                        K1,
                        "\u7528\u6237\u4e00",
                        86400,
                        null,
                        null,
                        "wV/3oSg5VAhdZ8aUgKDfVn9/L6HX3KRRmrN4d8tS1m8=",
                        "eJyrVgrxCdZLrSjILEpVsrIwMzEw0AELlaUWKVkpGekZKEH4xSnZiQUFmSlKVoZANRAAkclMSc0ryUzLBGt4PmXFs4"
                                + "7tT3Y0wLRlpgNFy8P0jfOD003DHDNSoiwSQ9O9XdLC8iz1fcw8Ioy9g4Jyi-xMUixKgg1zLWyhGksyc4EOMjQ3Mzcy"
                                + "MjUzMKgFAH43NFQ_"),
                new TlsVector(
                        4294967295L,
                        K1,
                        "u",
                        60,
                        RoomPermission.everything(4_294_967_295L),
                        "AAABdf//////////aVW5PAAAAP8AAAAA",
                        "bxZKBcULlGCFgHvXl/pQbOq7ImLrF/aeRQSiAoOPBPU=",
                        "eJyrVgrxCdZLrSjILEpVsjIz0AHzy1KLlKyUjPQMlCD84pTsxIKCzBQlKxMjSxNLM3MjS1OITGZKal5JZlomWEMpTH"
                                + "lmOpCXVBHl7ZQc6pPj7uyW7lEWkaNfEJjkX2jumetT5KafmBoUGJzpmO8f4BQQagvVWFqcWpRUmgbU7Ojo6JSSpg8H"
                                + "iWHhpgFAQccACxDpCNVQkpkLdLahOdBFRqZmBga1APTGO*o_"));
    }

    TlsSigV2Codec codec() {
        return TlsSigV2Codec.of(sdkAppId, secret);
    }

    Instant expiresAt() {
        return MADE_AT.plusSeconds(expire);
    }

    String make(TlsSigV2Codec codec) {
        return permission == null
                ? codec.generate(userId, MADE_AT, expiresAt())
                : codec.generate(userId, MADE_AT, expiresAt(), permission);
    }

    /** As the official library writes it. */
    String json() {
        return "{\"TLS.expire\":" + expire + ",\"TLS.ver\":\"2.0\",\"TLS.sdkappid\":" + sdkAppId
                + ",\"TLS.identifier\":\""
                + userId + "\",\"TLS.sig\":\"" + sig + "\""
                + (userBuf == null ? "" : ",\"TLS.userbuf\":\"" + userBuf + "\"")
                + ",\"TLS.time\":" + MADE_AT.getEpochSecond() + "}";
    }

    @Override
    public String toString() {
        return userId + (permission == null ? "" : " in " + permission);
    }
}
