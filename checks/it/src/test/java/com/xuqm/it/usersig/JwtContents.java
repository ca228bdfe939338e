package com.xuqm.it.usersig;

import java.time.Instant;

/** What a UserSig says if it is a JWT. */
record JwtContents(String userId, String appKey, Instant issuedAt, Instant expiresAt) {}
