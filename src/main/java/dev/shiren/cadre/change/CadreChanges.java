package dev.shiren.cadre.change;

import static dev.shiren.kernel.UserErrorCode.INVALID_VALUE;
import static dev.shiren.kernel.UserErrorCode.KEY_REUSED;
import static dev.shiren.kernel.UserErrorCode.NOT_FOUND;
import static dev.shiren.kernel.UserErrorCode.STALE_VERSION;

import dev.shiren.access.Actors;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadre;
import dev.shiren.cadre.CadreDocument;
import dev.shiren.cadre.CadreDocuments;
import dev.shiren.cadre.Cause;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.cadre.RecordKey;
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
import java.util.regex.Pattern;

/// Does one mutation of one cadre: in a transaction that holds the cadre's row, once for each
/// idempotency key, and only at the version the user has seen. The number of statements does not
/// depend on the cadre.
@Component
public class CadreChanges {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,80}");

    private final TransactionTemplate transaction;
    private final CadreDocuments documents;
    private final DocumentWriter writer;
    private final BulkLoad bulk;
    private final IdempotencyKeys keys;
    private final Actors actors;

    CadreChanges(
            PlatformTransactionManager transactions,
            CadreDocuments documents,
            DocumentWriter writer,
            BulkLoad bulk,
            IdempotencyKeys keys,
            Actors actors) {
        this.transaction = new TransactionTemplate(transactions);
        this.documents = documents;
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
        try {
            Request request = request(operation, input);
            return transaction.execute(_ -> apply(request, input, command));
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
    private record Request(long cadreId, Cause cause, byte[] hash) {}

    private Request request(String operation, CadreInput input) {
        if (!KEY.matcher(input.idempotencyKey()).matches()) {
            throw RefusedException.of(
                    INVALID_VALUE,
                    "idempotencyKey",
                    "an idempotency key has 8 to 80 visible ASCII characters: a random UUID will"
                            + " do");
        }
        return new Request(
                RecordKey.cadreId(input.cadre()),
                new Cause(actors.current(), operation, input.reason()),
                RequestHash.of(operation, input));
    }

    private Outcome apply(Request request, CadreInput input, Function<Cadre, Edit> command) {
        long id = request.cadreId();
        CadreDocument current =
                documents
                        .locked(id)
                        .orElseThrow(
                                () ->
                                        RefusedException.of(
                                                NOT_FOUND, "cadre", "there is no such cadre"));
        String actor = request.cause().actor();
        Optional<IdempotencyKeys.Done> before = keys.find(actor, input.idempotencyKey());
        if (before.isPresent()) {
            return repeated(before.get(), request, input);
        }
        if (current.version() != input.expectedVersion()) {
            throw new RefusedException(stale(input, current.version()));
        }
        Edit edit = command.apply(new Cadre(current));
        edit.writes().forEach(write -> write.run(id, bulk));
        writer.write(List.of(id), request.cause());
        CadreDocument after = documents.byIds(List.of(id)).get(id);
        if (after == null) {
            throw new IllegalStateException("cadre " + id + " lost its document");
        }
        keys.store(
                actor,
                input.idempotencyKey(),
                new IdempotencyKeys.Done(request.hash(), id, after.version(), edit.record()));
        return Outcome.done(new Cadre(after), edit.record());
    }

    private Outcome repeated(IdempotencyKeys.Done done, Request request, CadreInput input) {
        if (!Arrays.equals(done.hash(), request.hash())) {
            throw new RefusedException(reused(input));
        }
        CadreDocument then =
                documents
                        .version(done.cadreId(), done.version())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "version %d of cadre %d is gone"
                                                        .formatted(
                                                                done.version(), done.cadreId())));
        return Outcome.done(new Cadre(then), done.record());
    }

    private static UserError reused(CadreInput input) {
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
