package dev.shiren.talent.search;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// Sends operations of `graphql-test` that must succeed.
@TestComponent
final class Operations {

    private final GraphQlTester tester;

    Operations(GraphQlTester tester) {
        this.tester = tester;
    }

    Response ask(String operation, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = tester.documentName(operation);
        variables.forEach(request::variable);
        Response response = request.execute();
        response.errors().verify();
        return response;
    }

    /// Variables written as JSON.
    @SuppressWarnings("unchecked")
    static Map<String, Object> json(String text) {
        return JsonMapper.shared().readValue(text, Map.class);
    }

    /// How many cadres a list of this filter has.
    long count(Map<String, Object> where) {
        return tester.document(
                        "query($where: CadreFilter) { cadres(where: $where) { totalCount } }")
                .variable("where", where)
                .execute()
                .path("cadres.totalCount")
                .entity(Long.class)
                .get();
    }
}
