package dev.shiren.graphql;

import dev.shiren.kernel.ErrorCode;

import graphql.execution.AbortExecutionException;

import java.util.Map;

/// A document that is not run, with the code that says why.
final class Refusal extends AbortExecutionException {

    private final ErrorCode code;

    Refusal(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(CodedErrors.CODE, code.name());
    }
}
