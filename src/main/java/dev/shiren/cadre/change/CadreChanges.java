package dev.shiren.cadre.change;

import static dev.shiren.kernel.UserErrorCode.DUPLICATE;
import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;
import static dev.shiren.kernel.UserErrorCode.STALE_VERSION;

import dev.shiren.access.Sights;
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
import dev.shiren.cadre.Visibility;
import dev.shiren.kernel.Constraint;
import dev.shiren.kernel.InvalidValueException;
import dev.shiren.kernel.RefusedException;
import dev.shiren.kernel.UserError;
import dev.shiren.org.Organizations;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Does one mutation of one cadre: in a transaction that holds the cadre's row, once for each
/// idempotency key, and only at the version the user has seen. The number of statements does not
/// depend on the cadre.
@Component
public class CadreChanges {

    private final TransactionTemplate transaction;
    private final CadreDocuments documents;
    private final Cadres cadres;
    private final DocumentWriter writer;
    private final BulkLoad bulk;
    private final IdempotencyKeys keys;
    private final Sights sights;
    private final Organizations organizations;

    CadreChanges(
            PlatformTransactionManager transactions,
            CadreDocuments documents,
            Cadres cadres,
            DocumentWriter writer,
            BulkLoad bulk,
            IdempotencyKeys keys,
            Sights sights,
            Organizations organizations) {
        this.transaction = new TransactionTemplate(transactions);
        this.documents = documents;
        this.cadres = cadres;
        this.writer = writer;
        this.bulk = bulk;
        this.keys = keys;
        this.sights = sights;
        this.organizations = organizations;
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
                    KeyedRequest request = keys.request(operation, input);
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
                    KeyedRequest request = keys.request(operation, input);
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
            KeyedRequest request, NewCadreInput input, Supplier<CadreEntry> command) {
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
            return Outcome.refused(IdempotencyKeys.reused(input.idempotencyKey()));
        }
    }

    private Outcome apply(
            long id, KeyedRequest request, CadreInput input, Function<Cadre, Edit> command) {
        CadreDocument current =
                documents
                        .locked(id)
                        .filter(this::isSeen)
                        .orElseThrow(
                                () ->
                                        RefusedException.of(
                                                NOT_FOUND, "cadre", "there is no such cadre"));
        Optional<Outcome> before = before(request);
        if (before.isPresent()) {
            return before.get();
        }
        if (current.version() != input.expectedVersion()) {
            throw new RefusedException(stale(input, current.version()));
        }
        Edit edit = command.apply(new Cadre(current));
        edit.writes().forEach(write -> write.run(id, bulk));
        return conclude(id, request, edit);
    }

    // In a command nobody's sight is asked for.
    private boolean isSeen(CadreDocument document) {
        return !sights.isRequest()
                || Visibility.sees(sights.current(), document, organizations.current());
    }

    private Outcome enter(KeyedRequest request, NewCadreInput input, Supplier<CadreEntry> command) {
        boolean known = cadres.lock(input.code());
        Optional<Outcome> before = before(request);
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
        CadreEntry entry = command.get();
        if (sights.isRequest()
                && !Visibility.sees(
                        sights.current().persons(), entry.profile(), organizations.current())) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "unit",
                    "'%s' with this management category is not yours to keep"
                            .formatted(entry.profile().unit()));
        }
        return conclude(cadres.enter(entry), request, new Edit(input.code(), List.of()));
    }

    private Outcome conclude(long id, KeyedRequest request, Edit edit) {
        Cause cause = request.cause();
        writer.write(List.of(id), edit.caseLevel() ? cause.ofCase(edit.record()) : cause);
        CadreDocument after = documents.byIds(List.of(id)).get(id);
        if (after == null) {
            throw new IllegalStateException("cadre " + id + " lost its document");
        }
        keys.store(
                request,
                new IdempotencyKeys.Done(RecordKey.nodeId(id), after.version(), edit.record()));
        return Outcome.done(new Cadre(after), edit.record());
    }

    /// What the same request did before; empty when the key is new.
    private Optional<Outcome> before(KeyedRequest request) {
        return keys.done(request).map(this::repeated);
    }

    private Outcome repeated(IdempotencyKeys.Done done) {
        return documents
                .version(RecordKey.cadreId(done.subject()), done.version())
                .map(then -> Outcome.done(new Cadre(then), done.record()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "version %d of %s is gone"
                                                .formatted(done.version(), done.subject())));
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
