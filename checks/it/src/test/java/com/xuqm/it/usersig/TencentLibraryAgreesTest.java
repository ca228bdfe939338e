package com.xuqm.it.usersig;

import static org.assertj.core.api.Assertions.assertThat;

import com.tencentyun.TLSSigAPIv2;
import com.xuqm.sdk.usersig.RoomPermission;
import com.xuqm.sdk.usersig.RoomPrivilege;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.TlsSigV2Codec.Compression;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official library has no clock that could be set, so that what it made is made again as of the time that it says. */
@DisplayName("A UserSig of Tencent's own library")
class TencentLibraryAgreesTest {

    private static final long APP = 1_400_000_000;
    private static final String SECRET = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
    private static final int LIFETIME = 86_400;

    private final TLSSigAPIv2 official = new TLSSigAPIv2(APP, SECRET);
    private final TlsSigV2Codec codec = TlsSigV2Codec.of(APP, SECRET);
    private final TlsSigV2Codec compressing = codec.withCompression(Compression.DEFAULT);

    private static Instant issuedAt(String userSig) {
        return UserSig.explain(userSig).issuedAt();
    }

    private void assertAccepted(String userId, String userSig) {
        UserSigCheck check = codec.verify(userId, userSig, issuedAt(userSig));

        assertThat(check.reason()).as(check.detail()).isEqualTo(Reason.VALID);
        assertThat(check.expiresAt()).isEqualTo(issuedAt(userSig).plusSeconds(LIFETIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"u", "user_001", "administrator", "user-001_ABC", "a b", "\u7528\u6237\u4e00", "\ud83d\ude00"})
    @DisplayName("is accepted, and the same as ours byte for byte")
    void is_the_same(String userId) {
        String theirs = official.genUserSig(userId, LIFETIME);
        Instant from = issuedAt(theirs);

        assertAccepted(userId, theirs);
        assertThat(compressing.generate(userId, from, from.plusSeconds(LIFETIME)))
                .isEqualTo(theirs);
    }

    @Test
    @DisplayName("is the same for a thousand users")
    void is_the_same_for_many() {
        for (int i = 0; i < 1_000; i++) {
            String userId = Integer.toString(i * 7_919, 36) + "_" + i;
            String theirs = official.genUserSig(userId, LIFETIME);
            Instant from = issuedAt(theirs);

            assertThat(compressing.generate(userId, from, from.plusSeconds(LIFETIME)))
                    .isEqualTo(theirs);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b\\c/d", "<b>", "</script>"})
    @DisplayName("is accepted where its JSON is escaped in another way than ours")
    void is_accepted_however_it_is_escaped(String userId) {
        assertAccepted(userId, official.genUserSig(userId, LIFETIME));
    }

    @Test
    @DisplayName("is accepted with a permission for a room, and says the same as ours")
    void is_accepted_with_a_room() {
        String numbered = official.genPrivateMapKey("user_001", LIFETIME, 4_294_967_295L, 255);
        String named = official.genPrivateMapKeyWithStringRoomID("user_001", LIFETIME, "lobby", 42);

        assertAccepted("user_001", numbered);
        assertAccepted("user_001", named);
        assertThat(explained(compressing, numbered, RoomPermission.everything(4_294_967_295L)))
                .isEqualTo(UserSig.explain(numbered).remarks());
        assertThat(explained(
                        compressing,
                        named,
                        RoomPermission.of(
                                "lobby",
                                EnumSet.of(
                                        RoomPrivilege.ENTER_ROOM,
                                        RoomPrivilege.RECEIVE_AUDIO,
                                        RoomPrivilege.RECEIVE_VIDEO))))
                .isEqualTo(UserSig.explain(named).remarks());
    }

    private static List<String> explained(TlsSigV2Codec codec, String theirs, RoomPermission permission) {
        Instant from = issuedAt(theirs);
        return UserSig.explain(codec.generate("user_001", from, from.plusSeconds(LIFETIME), permission))
                .remarks();
    }

    /** A known defect: it compresses into 2,048 bytes and hands out what fits. */
    @Test
    @DisplayName("is refused where the library has cut it off, and ours is whole")
    void is_refused_if_it_was_cut_off() {
        StringBuilder userId = new StringBuilder();
        for (int i = 0; userId.length() < 1_000; i++) {
            userId.append((char) (0x4e00 + i * 7_919 % 20_000));
        }
        String theirs = official.genUserSig(userId.toString(), LIFETIME);
        Instant now = Instant.now();

        assertThat(codec.verify(userId.toString(), theirs, now).reason()).isEqualTo(Reason.MALFORMED);
        String ours = compressing.generate(userId.toString(), now, now.plusSeconds(LIFETIME));
        assertThat(codec.verify(userId.toString(), ours, now).isValid()).isTrue();
    }
}
