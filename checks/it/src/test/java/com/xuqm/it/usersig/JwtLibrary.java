package com.xuqm.it.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;

/** A library that knows JWTs and nothing of UserSigs. */
enum JwtLibrary {
    JJWT {
        @Override
        String make(String secret, JwtContents contents) {
            return Jwts.builder()
                    .subject(contents.userId())
                    .claim("appKey", contents.appKey())
                    .issuedAt(Date.from(contents.issuedAt()))
                    .expiration(Date.from(contents.expiresAt()))
                    .signWith(Keys.hmacShaKeyFor(secret.getBytes(UTF_8)), Jwts.SIG.HS256)
                    .compact();
        }

        @Override
        JwtContents read(String secret, String jwt, Instant now) {
            Claims claims = Jwts.parser()
                    .verifyWith(Keys.hmacShaKeyFor(secret.getBytes(UTF_8)))
                    .clock(() -> Date.from(now))
                    .build()
                    .parseSignedClaims(jwt)
                    .getPayload();
            return new JwtContents(
                    claims.getSubject(),
                    claims.get("appKey", String.class),
                    claims.getIssuedAt().toInstant(),
                    claims.getExpiration().toInstant());
        }
    },
    JAVA_JWT {
        @Override
        String make(String secret, JwtContents contents) {
            return JWT.create()
                    .withSubject(contents.userId())
                    .withClaim("appKey", contents.appKey())
                    .withIssuedAt(contents.issuedAt())
                    .withExpiresAt(contents.expiresAt())
                    .sign(Algorithm.HMAC256(secret));
        }

        @Override
        JwtContents read(String secret, String jwt, Instant now) {
            var verification = (com.auth0.jwt.JWTVerifier.BaseVerification) JWT.require(Algorithm.HMAC256(secret));
            var claims = verification.build(Clock.fixed(now, ZoneOffset.UTC)).verify(jwt);
            return new JwtContents(
                    claims.getSubject(),
                    claims.getClaim("appKey").asString(),
                    claims.getIssuedAtAsInstant(),
                    claims.getExpiresAtAsInstant());
        }
    },
    NIMBUS {
        @Override
        String make(String secret, JwtContents contents) throws JOSEException {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder()
                            .subject(contents.userId())
                            .claim("appKey", contents.appKey())
                            .issueTime(Date.from(contents.issuedAt()))
                            .expirationTime(Date.from(contents.expiresAt()))
                            .build());
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        }

        @Override
        JwtContents read(String secret, String jwt, Instant now) throws JOSEException, ParseException {
            SignedJWT read = SignedJWT.parse(jwt);
            JWTClaimsSet claims = read.getJWTClaimsSet();
            if (!read.verify(new MACVerifier(secret))
                    || !claims.getExpirationTime().toInstant().isAfter(now)) {
                throw new JOSEException("not valid");
            }
            return new JwtContents(
                    claims.getSubject(),
                    claims.getStringClaim("appKey"),
                    claims.getIssueTime().toInstant(),
                    claims.getExpirationTime().toInstant());
        }
    };

    abstract String make(String secret, JwtContents contents) throws Exception;

    /** Fails if the signature is wrong or the time is over. */
    abstract JwtContents read(String secret, String jwt, Instant now) throws Exception;
}
