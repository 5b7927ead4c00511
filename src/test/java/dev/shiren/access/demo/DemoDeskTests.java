package dev.shiren.access.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import dev.shiren.access.Role;
import dev.shiren.access.demo.DemoDesk.Answer;
import dev.shiren.testing.MovingClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who gets a demonstration token and who does not.
class DemoDeskTests {

    private static final String HOME = "192.0.2.1";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final MovingClock clock =
            new MovingClock(Instant.parse("2026-07-01T08:00:00Z"), SHANGHAI);

    private final Path folder;
    private DemoDesk desk;

    DemoDeskTests(@TempDir Path folder) {
        this.folder = folder;
        this.desk = desk(folder, DemoAccount.all(), clock);
    }

    @Test
    void givesATokenForAnHour() throws ParseException {
        Answer.Token token = (Answer.Token) ask("leader", DemoAccount.PASSWORD);
        assertThat(token.lifetime()).isEqualTo(Duration.ofHours(1));
        var claims = SignedJWT.parse(token.text()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("leader");
        assertThat(claims.getStringClaim("role")).isEqualTo("LEADER");
        assertThat(claims.getExpirationTime()).isEqualTo(Instant.parse("2026-07-01T09:00:00Z"));
    }

    @Test
    void hasAnAccountOfEveryRole() {
        Set<Object> roles = new HashSet<>();
        DemoAccount.all().forEach(account -> roles.add(account.role()));
        assertThat(roles).containsExactlyInAnyOrder((Object[]) Role.values());
    }

    @Test
    void tellsAWrongPasswordFromAnUnknownAccountToNobody() {
        assertThat(ask("leader", "wrong")).isEqualTo(ask("nobody", DemoAccount.PASSWORD));
    }

    @Test
    void givesALockedAccountNone() {
        assertThat(ask("locked", DemoAccount.PASSWORD))
                .isEqualTo(new Answer.Refused("the account is locked"));
    }

    @Test
    void givesAnEndedAccountNone() {
        assertThat(ask("seconded", DemoAccount.PASSWORD))
                .isEqualTo(new Answer.Refused("the account ended on 2025-12-31"));
    }

    @Test
    void endsATokenWithItsAccount() {
        DemoAccount leader = DemoAccount.all().get(7).until(LocalDate.of(2026, 7, 1));
        desk = desk(folder, List.of(leader), clock);
        clock.move(Duration.ofMinutes(7 * 60 + 30));
        assertThat(((Answer.Token) ask("leader", DemoAccount.PASSWORD)).lifetime())
                .isEqualTo(Duration.ofMinutes(30));
        clock.move(Duration.ofMinutes(30));
        assertThat(ask("leader", DemoAccount.PASSWORD)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void offersNoAccountThatGetsNone() {
        assertThat(desk.usable(DemoAccount.all()))
                .extracting(DemoAccount::username)
                .hasSize(13)
                .doesNotContain("locked", "seconded");
    }

    @Test
    void slowsGuessingDownWhereverItComesFrom() {
        for (int i = 0; i < 4; i++) {
            desk.token("leader", "guess" + i, "192.0.2." + (10 + i));
        }
        assertThat(ask("leader", DemoAccount.PASSWORD))
                .isEqualTo(new Answer.Wait(Duration.ofSeconds(1)));
        clock.move(Duration.ofSeconds(1));
        assertThat(ask("leader", DemoAccount.PASSWORD)).isInstanceOf(Answer.Token.class);
    }

    @Test
    void slowsAnAddressDownWhateverAccountItTries() {
        for (int i = 0; i < 4; i++) {
            ask("nobody" + i, "guess");
        }
        assertThat(ask("leader", DemoAccount.PASSWORD)).isInstanceOf(Answer.Wait.class);
        assertThat(desk.token("leader", DemoAccount.PASSWORD, "192.0.2.2"))
                .isInstanceOf(Answer.Token.class);
    }

    @Test
    void keepsItsKeyToItselfAndForTheNextStart() throws IOException {
        Path file = folder.resolve("demo-issuer.jwk");
        DemoKey first = DemoKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(DemoKey.in(file).publicKeys().toJSONObject())
                .isEqualTo(first.publicKeys().toJSONObject());
        assertThat(first.publicKeys().toString()).doesNotContain("\"d\"");
    }

    private Answer ask(String username, String password) {
        return desk.token(username, password, HOME);
    }

    private static DemoDesk desk(Path folder, List<DemoAccount> accounts, MovingClock clock) {
        return new DemoDesk(
                "http://localhost:8080/demo-issuer",
                "shiren",
                DemoKey.in(folder.resolve("demo-issuer.jwk")),
                accounts,
                clock);
    }
}
