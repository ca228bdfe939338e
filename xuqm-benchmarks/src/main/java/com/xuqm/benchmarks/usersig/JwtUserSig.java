package com.xuqm.benchmarks.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.xuqm.benchmarks.run.Steady;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.crypto.SecretKey;
import org.openjdk.jmh.annotations.Benchmark;

/** UserSigs that are JWTs, beside two libraries for JWTs. */
public class JwtUserSig extends Steady {

    private static final long SECONDS = Duration.ofDays(7).toSeconds();
    private static final byte[] KEY = Samples.APP_SECRET.getBytes(UTF_8);

    private final UserSig userSig = UserSig.of(Samples.APP_KEY, Samples.APP_SECRET);
    private final Algorithm algorithm = Algorithm.HMAC256(KEY);
    private final JWTVerifier verifier = JWT.require(algorithm)
            .withSubject(Samples.USER)
            .withClaim("appKey", Samples.APP_KEY)
            .build();
    private final SecretKey key = Keys.hmacShaKeyFor(KEY);
    private final JwtParser parser = Jwts.parser()
            .verifyWith(key)
            .requireSubject(Samples.USER)
            .require("appKey", Samples.APP_KEY)
            .build();
    private final String token = userSig.generate(Samples.USER, Duration.ofSeconds(SECONDS));

    /** The SDK makes one. */
    @Benchmark
    public String sdkGenerate() {
        return userSig.generate(Samples.USER, Duration.ofSeconds(SECONDS));
    }

    /** The java-jwt library makes one. */
    @Benchmark
    public String javaJwtGenerate() {
        Instant now = Instant.now();
        return JWT.create()
                .withSubject(Samples.USER)
                .withClaim("appKey", Samples.APP_KEY)
                .withIssuedAt(now)
                .withExpiresAt(now.plusSeconds(SECONDS))
                .sign(algorithm);
    }

    /** The jjwt library makes one. */
    @Benchmark
    @SuppressWarnings("JavaUtilDate") // its API asks for it
    public String jjwtGenerate() {
        Instant now = Instant.now();
        return Jwts.builder()
                .subject(Samples.USER)
                .claim("appKey", Samples.APP_KEY)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(SECONDS)))
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    /** The SDK checks one. */
    @Benchmark
    public UserSigCheck sdkVerify() {
        return userSig.verify(Samples.USER, token);
    }

    /** The java-jwt library checks one. */
    @Benchmark
    public DecodedJWT javaJwtVerify() {
        return verifier.verify(token);
    }

    /** The jjwt library checks one. */
    @Benchmark
    public Jws<Claims> jjwtVerify() {
        return parser.parseSignedClaims(token);
    }
}
