package dev.shiren.performance;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;

import dev.shiren.access.Sights;
import dev.shiren.bulk.Attempts;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.Visibility;
import dev.shiren.cadre.change.ChangeInput;
import dev.shiren.cadre.change.IdempotencyKeys;
import dev.shiren.cadre.change.KeyedRequest;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.NodeId;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organizations;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Does one mutation of a result of a unit, as [dev.shiren.cadre.change.CadreChanges] does those of
/// cadres: in a transaction, once for each idempotency key, and only at the version the user has
/// seen. It holds the unit's row, so that of two equal results that come at once one is refused.
@Component
class RankingBook {

    private final TransactionTemplate transaction;
    private final UnitRankings rankings;
    private final RankingStore store;
    private final RankingVersions versions;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final Sights sights;
    private final Organizations organizations;

    RankingBook(
            PlatformTransactionManager transactions,
            UnitRankings rankings,
            RankingStore store,
            RankingVersions versions,
            IdempotencyKeys keys,
            Clock clock,
            Sights sights,
            Organizations organizations) {
        this.transaction = new TransactionTemplate(transactions);
        this.rankings = rankings;
        this.store = store;
        this.versions = versions;
        this.keys = keys;
        this.clock = clock;
        this.sights = sights;
        this.organizations = organizations;
    }

    /// What came of a mutation.
    ///
    /// @param change null when refused
    record Outcome(@Nullable RankingChange change, List<UserError> userErrors) {}

    /// Enters a result of a code that is not in use.
    ///
    /// @param facts refuses by an [InvalidValueException]
    Outcome record(ChangeInput input, String unit, Supplier<UnitRanking> facts) {
        return attempt(
                "recordUnitRanking",
                input,
                () -> store.lockUnit(unit),
                cause -> {
                    UnitRanking ranking = facts.get();
                    refuseKnown(ranking);
                    store.insert(checked(ranking, null));
                    versions.keep(List.of(ranking.code()), cause);
                    return ranking.code();
                });
    }

    /// Puts a corrected result in place of the one of its code; the unit stays.
    ///
    /// @param facts the corrected result of a unit
    Outcome correct(
            ChangeInput input,
            String code,
            long expectedVersion,
            Function<String, UnitRanking> facts) {
        return attempt(
                "correctUnitRanking",
                input,
                () -> store.locked(code),
                cause -> {
                    UnitRanking known = expected(code, expectedVersion);
                    store.update(checked(facts.apply(known.unit()), known));
                    versions.keep(List.of(code), cause);
                    return code;
                });
    }

    /// Takes a result away; its versions stay.
    Outcome withdraw(ChangeInput input, String code, long expectedVersion) {
        return attempt(
                "withdrawUnitRanking",
                input,
                () -> store.locked(code),
                cause -> {
                    expected(code, expectedVersion);
                    versions.keepWithdrawal(code, cause);
                    store.delete(code);
                    return code;
                });
    }

    /// @param lock makes the same request, sent at once, wait: only then is its key looked up
    /// @param step decides and writes; returns the code of the result
    private Outcome attempt(
            String operation, ChangeInput input, Runnable lock, Function<Cause, String> step) {
        Supplier<RankingChange> change =
                () -> {
                    KeyedRequest request = keys.request(operation, input);
                    return transaction.execute(_ -> apply(request, lock, step));
                };
        try {
            return new Outcome(twice(change), List.of());
        } catch (RefusedException e) {
            return refused(e.error());
        } catch (InvalidValueException e) {
            return refused(
                    UserError.of(INVALID_VALUE, e.field(), e.field() + " " + e.getMessage()));
        } catch (DuplicateKeyException e) {
            return refused(IdempotencyKeys.reused(input.idempotencyKey()));
        }
    }

    // Beside the first attempt another request may have entered the code: now it is found.
    private static RankingChange twice(Supplier<RankingChange> change) {
        try {
            return Attempts.of(change);
        } catch (DuplicateKeyException _) {
            return Attempts.of(change);
        }
    }

    private RankingChange apply(KeyedRequest request, Runnable lock, Function<Cause, String> step) {
        lock.run();
        Optional<IdempotencyKeys.Done> before = keys.done(request);
        if (before.isPresent()) {
            return change(before.get().record(), before.get().version());
        }
        String code = step.apply(request.cause());
        long version = store.lastVersion(code);
        NodeId subject = new NodeId(UnitRankingNode.TYPE, code);
        keys.store(request, new IdempotencyKeys.Done(subject, version, code));
        return change(code, version);
    }

    private void refuseKnown(UnitRanking ranking) {
        if (!store.lockUnit(ranking.unit()) || !sees(ranking.unit())) {
            throw RefusedException.of(
                    NOT_FOUND, "unit", "there is no unit '%s'".formatted(ranking.unit()));
        }
        if (!rankings.byCodes(List.of(ranking.code())).isEmpty()) {
            throw RefusedException.of(
                    DUPLICATE,
                    "code",
                    "there is a result '%s': correct that one, or give another code"
                            .formatted(ranking.code()));
        }
    }

    private UnitRanking checked(UnitRanking ranking, @Nullable UnitRanking former) {
        List<VersionedRanking> ofUnit =
                rankings.of(List.of(ranking.unit())).getOrDefault(ranking.unit(), List.of());
        return UnitRankingCommands.checked(ranking, former, ofUnit, LocalDate.now(clock));
    }

    private UnitRanking expected(String code, long version) {
        return UnitRankingCommands.expected(
                store.locked(code).filter(known -> sees(known.ranking().unit())), version);
    }

    private boolean sees(String unit) {
        return Visibility.seesUnit(sights.current(), unit, organizations.current());
    }

    private RankingChange change(String code, long version) {
        return versions.change(code, version)
                .orElseThrow(() -> new IllegalStateException("version " + version + " of " + code));
    }

    private static Outcome refused(UserError error) {
        return new Outcome(null, List.of(error));
    }
}
