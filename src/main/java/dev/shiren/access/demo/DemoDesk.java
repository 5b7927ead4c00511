package dev.shiren.access.demo;

import com.nimbusds.jwt.JWTClaimsSet;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gives tokens to who knows a demonstration account's password, which everybody does; guessing
/// is slowed down all the same, as an issuer must.
final class DemoDesk {

    /// How long a token is good.
    static final Duration LIFETIME = Duration.ofHours(1);

    private static final int ADDRESSES = 10_000;

    private final String issuer;
    private final String audience;
    private final DemoKey key;
    private final Clock clock;
    private final Map<String, DemoAccount> accounts;
    private final Damping perAccount;
    private final Damping perAddress;

    DemoDesk(String issuer, String audience, DemoKey key, List<DemoAccount> accounts, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.key = key;
        this.clock = clock;
        this.accounts =
                accounts.stream()
                        .collect(Collectors.toMap(DemoAccount::username, Function.identity()));
        this.perAccount = new Damping(accounts.size(), clock);
        this.perAddress = new Damping(ADDRESSES, clock);
    }

    /// What came of a try.
    sealed interface Answer {

        /// A token.
        ///
        /// @param lifetime how long it is good
        record Token(String text, Duration lifetime) implements Answer {}

        /// No token, for a reason that the client is told.
        record Refused(String reason) implements Answer {}

        /// Too many tries were wrong: this long no password is looked at.
        record Wait(Duration time) implements Answer {}
    }

    /// Tries a password.
    ///
    /// @param address whence the request comes
    Answer token(String username, String password, String address) {
        DemoAccount account = accounts.get(username);
        Duration wait = begin(account, address);
        if (!wait.isZero()) {
            return new Answer.Wait(wait);
        }
        // Compared also for an account that is not there, which takes the same time.
        boolean right = right(password);
        if (account == null || !right) {
            return new Answer.Refused("no account has this name and password");
        }
        perAccount.succeeded(username);
        perAddress.succeeded(address);
        return token(account);
    }

    /// The accounts that get tokens today, in their order.
    List<DemoAccount> usable(List<DemoAccount> all) {
        return all.stream().filter(account -> !account.locked() && !ended(account)).toList();
    }

    /// Neither key's wait lets the other's count grow.
    private Duration begin(@Nullable DemoAccount account, String address) {
        Duration wait = perAddress.left(address);
        if (!wait.isZero()) {
            return wait;
        }
        if (account != null) {
            wait = perAccount.begin(account.username());
        }
        return wait.isZero() ? perAddress.begin(address) : wait;
    }

    private Answer token(DemoAccount account) {
        if (account.locked()) {
            return new Answer.Refused("the account is locked");
        }
        if (ended(account)) {
            return new Answer.Refused("the account ended on " + account.lastDay());
        }
        Instant now = clock.instant();
        Instant end = end(account, now);
        return new Answer.Token(key.sign(claims(account, now, end)), Duration.between(now, end));
    }

    private boolean ended(DemoAccount account) {
        LocalDate last = account.lastDay();
        return last != null && LocalDate.now(clock).isAfter(last);
    }

    /// No token outlives its account.
    private Instant end(DemoAccount account, Instant now) {
        Instant end = now.plus(LIFETIME);
        LocalDate last = account.lastDay();
        if (last == null) {
            return end;
        }
        Instant over = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return over.isBefore(end) ? over : end;
    }

    private JWTClaimsSet claims(DemoAccount account, Instant now, Instant end) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(account.username())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(end))
                .claim("name", account.title())
                .claim("role", account.role().name())
                .claim("units", List.copyOf(account.units()))
                .claim("management_categories", List.copyOf(account.managementCategories()))
                .claim("cadre", account.cadre())
                .build();
    }

    private static boolean right(String password) {
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8),
                DemoAccount.PASSWORD.getBytes(StandardCharsets.UTF_8));
    }
}
