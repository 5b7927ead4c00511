package dev.shiren.cadre.change;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.KEY_REUSED;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;
import static dev.shiren.kernel.UserErrorCode.STALE_VERSION;

import dev.shiren.access.Actors;
import dev.shiren.bulk.Attempts;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.cadre.CadreEntry;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.RecordKey;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Does one mutation of one cadre: in a transaction that holds the cadre's row, once for each
/// idempotency key, and only at the version the user has seen. The number of statements does not
/// depend on the cadre.
@Component
public class CadreChanges {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,80}");

    private final TransactionTemplate transaction;
    private final CadreDocuments documents;
    private final Cadres cadres;
    private final DocumentWriter writer;
    private final BulkLoad bulk;
    private final IdempotencyKeys keys;
    private final Actors actors;

    CadreChanges(
            PlatformTransactionManager transactions,
            CadreDocuments documents,
            Cadres cadres,
            DocumentWriter writer,
            BulkLoad bulk,
            IdempotencyKeys keys,
            Actors actors) {
        this.transaction = new TransactionTemplate(transactions);
        this.documents = documents;
        this.cadres = cadres;
        this.writer = writer;
        this.bulk = bulk;
        this.keys = keys;
        this.actors = actors;
    }

    /// Applies a command.
    ///
    /// @param operation the mutation's name
    /// @param command decides what to write, from the cadre as it stands; refuses by a
    ///     [RefusedException] or an [InvalidValueException]
    public Outcome apply(String operation, CadreInput input, Function<Cadre, Edit> command) {
        return attempt(
                input,
                () -> {
                    Request request = request(operation, input);
                    long id = RecordKey.cadreId(input.cadre());
                    return Attempts.of(
                            () -> transaction.execute(_ -> apply(id, request, input, command)));
                });
    }

    /// Enters a cadre who is not known yet; refuses a code that is taken.
    ///
    /// @param operation the mutation's name
    /// @param command decides what to write; refuses as with [#apply]
    public Outcome enter(String operation, NewCadreInput input, Supplier<CadreEntry> command) {
        return attempt(
                input,
                () -> {
                    Request request = request(operation, input);
                    Constraint.code("code", input.code());
                    try {
                        return attemptToEnter(request, input, command);
                    } catch (DuplicateKeyException _) {
                        // Beside this one, another request entered the code: now it is found.
                        return attemptToEnter(request, input, command);
                    }
                });
    }

    private Outcome attemptToEnter(
            Request request, NewCadreInput input, Supplier<CadreEntry> command) {
        return Attempts.of(() -> transaction.execute(_ -> enter(request, input, command)));
    }

    private static Outcome attempt(ChangeInput input, Supplier<Outcome> change) {
        try {
            return change.get();
        } catch (RefusedException e) {
            return Outcome.refused(e.error());
        } catch (InvalidValueException e) {
            return Outcome.refused(
                    UserError.of(INVALID_VALUE, e.field(), e.field() + " " + e.getMessage()));
        } catch (DuplicateKeyException e) {
            // Beside this one, another cadre was changed with the same key.
            return Outcome.refused(reused(input));
        }
    }

    /// @param hash of the operation and its input
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Request(Cause cause, byte[] hash) {}

    private Request request(String operation, ChangeInput input) {
        if (!KEY.matcher(input.idempotencyKey()).matches()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "idempotencyKey",
                    "an idempotency key has 8 to 80 visible ASCII characters: a random UUID will"
                            + " do");
        }
        return new Request(
                new Cause(actors.current(), operation, input.reason(), false),
                RequestHash.of(operation, input));
    }

    private Outcome apply(
            long id, Request request, CadreInput input, Function<Cadre, Edit> command) {
        CadreDocument current =
                documents
                        .locked(id)
                        .orElseThrow(
                                () ->
                                        RefusedException.of(
                                                NOT_FOUND, "cadre", "there is no such cadre"));
        Optional<Outcome> before = before(request, input);
        if (before.isPresent()) {
            return before.get();
        }
        if (current.version() != input.expectedVersion()) {
            throw new RefusedException(stale(input, current.version()));
        }
        Edit edit = command.apply(new Cadre(current));
        edit.writes().forEach(write -> write.run(id, bulk));
        return conclude(id, request, input, edit);
    }

    private Outcome enter(Request request, NewCadreInput input, Supplier<CadreEntry> command) {
        boolean known = cadres.lock(input.code());
        Optional<Outcome> before = before(request, input);
        if (before.isPresent()) {
            return before.get();
        }
        if (known) {
            throw RefusedException.of(
                    DUPLICATE,
                    "code",
                    "there is a cadre '%s': correct that one, or give another code"
                            .formatted(input.code()));
        }
        return conclude(
                cadres.enter(command.get()), request, input, new Edit(input.code(), List.of()));
    }

    private Outcome conclude(long id, Request request, ChangeInput input, Edit edit) {
        writer.write(List.of(id), request.cause().about(edit.caseLevel()));
        CadreDocument after = documents.byIds(List.of(id)).get(id);
        if (after == null) {
            throw new IllegalStateException("cadre " + id + " lost its document");
        }
        keys.store(
                request.cause().actor(),
                input.idempotencyKey(),
                new IdempotencyKeys.Done(request.hash(), id, after.version(), edit.record()));
        return Outcome.done(new Cadre(after), edit.record());
    }

    /// What the same request did before; empty when the key is new.
    private Optional<Outcome> before(Request request, ChangeInput input) {
        return keys.find(request.cause().actor(), input.idempotencyKey())
                .map(done -> repeated(done, request, input));
    }

    private Outcome repeated(IdempotencyKeys.Done done, Request request, ChangeInput input) {
        if (!Arrays.equals(done.hash(), request.hash())) {
            throw new RefusedException(reused(input));
        }
        return documents
                .version(done.cadreId(), done.version())
                .map(then -> Outcome.done(new Cadre(then), done.record()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "version %d of cadre %d is gone"
                                                .formatted(done.version(), done.cadreId())));
    }

    private static UserError reused(ChangeInput input) {
        return UserError.of(
                KEY_REUSED,
                "idempotencyKey",
                "the key '%s' was used for another request: take a new one"
                        .formatted(input.idempotencyKey()));
    }

    private static UserError stale(CadreInput input, long version) {
        return new UserError(
                STALE_VERSION,
                "the cadre is at version %d, not %d: read it again and decide anew"
                        .formatted(version, input.expectedVersion()),
                List.of("input", "expectedVersion"),
                null,
                version);
    }
}
