package dev.shiren.kernel;

/// The closed list of what `extensions.code` of a GraphQL error can say. Clients branch on these
/// names, so a name is never changed or given another meaning; `src/docs/errors.md` lists them.
public enum ErrorCode {
    /// Nobody is signed in: no token, or one that is not good.
    UNAUTHENTICATED,
    /// Somebody is signed in who may not do this.
    FORBIDDEN,
    /// The HTTP request is no GraphQL request: malformed JSON, a wrong shape, no document.
    BAD_REQUEST,
    /// An array of requests in one body.
    BATCHING_DISABLED,
    /// A hash or document id of a document that the server does not have.
    PERSISTED_QUERY_NOT_FOUND,
    /// A subscription over a transport that answers once.
    SUBSCRIPTION_NEEDS_STREAM,
    /// The HTTP method is not offered, or not for this kind of operation.
    METHOD_NOT_ALLOWED,
    /// No media type the client accepts can be produced.
    NOT_ACCEPTABLE,
    /// The body's media type is not one that a GraphQL request may have.
    UNSUPPORTED_MEDIA_TYPE,
    /// The body is larger than the server reads.
    PAYLOAD_TOO_LARGE,
    /// The body came too slowly.
    REQUEST_TIMEOUT,
    /// The document is not GraphQL.
    SYNTAX,
    /// The document does not fit the schema.
    VALIDATION,
    /// The document has no operation of the name asked for, or several and no name was given.
    UNKNOWN_OPERATION,
    /// A document that is not among those the operator has approved, where no other is run.
    DOCUMENT_NOT_TRUSTED,
    /// The document is larger, deeper or wider than the server runs.
    QUERY_TOO_COMPLEX,
    /// A variable or an argument has a value that makes no sense.
    BAD_USER_INPUT,
    /// What an argument names does not exist, where its absence is an error.
    NOT_FOUND,
    /// An engine behind the server does not answer; the same request may succeed later.
    UNAVAILABLE,
    /// The request ran longer than the server allows.
    DEADLINE_EXCEEDED,
    /// The account has used up its budget of cost; it grows again with time.
    RATE_LIMITED,
    /// Too much is going on at once, or more was asked for than the server gives.
    LIMIT_EXCEEDED,
    /// A fault of the server; the message carries the id under which its log tells more.
    INTERNAL_ERROR
}
