package dev.shiren.graph;

import dev.shiren.access.Purpose;
import dev.shiren.access.Role;
import dev.shiren.bulk.BulkLoad;
import dev.shiren.cadre.Cadres;
import dev.shiren.cadre.DocumentWriter;
import dev.shiren.org.Organizations;
import dev.shiren.performance.UnitRankings;
import dev.shiren.supervision.SupervisionEvents;
import dev.shiren.testing.Statements;
import dev.shiren.testing.TestCity;
import dev.shiren.testing.TestViewer;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Asks the graph and says what it cost; writes the test city first.
@TestComponent
final class Graph implements InitializingBean {

    private final GraphQlTester tester;
    private final Statements statements;
    private final TestCity city;
    private final Organizations organizations;

    Graph(
            WebGraphQlHandler web,
            Statements statements,
            Organizations organizations,
            UnitRankings rankings,
            Cadres cadres,
            SupervisionEvents supervision,
            DocumentWriter documents,
            BulkLoad bulk,
            PlatformTransactionManager transactions) {
        this.tester = WebGraphQlTester.create(web);
        this.statements = statements;
        this.organizations = organizations;
        this.city =
                new TestCity(
                        organizations,
                        rankings,
                        cadres,
                        supervision,
                        documents,
                        bulk,
                        new TransactionTemplate(transactions));
    }

    @Override
    public void afterPropertiesSet() {
        city.write();
    }

    /// The answer to a document, which has no errors unless the test looks at them.
    GraphQlTester.Response ask(String document) {
        return tester.document(document).execute();
    }

    /// The answer to a document with variables.
    GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = tester.document(document);
        variables.forEach(request::variable);
        return request.execute();
    }

    /// What somebody in a role is answered, who sees all units and is a member of all cases.
    <T> T as(Role role, Purpose purpose, Supplier<T> asking) {
        return TestViewer.as(TestViewer.viewer(role, organizations).with(purpose), asking);
    }

    /// What some work sends to the database.
    Collection<String> statementsOf(Runnable work) {
        return statements.during(work);
    }

    /// The answer to one of the contract's operations, in `graphql-test`.
    GraphQlTester.Response askNamed(String operation, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = tester.documentName(operation);
        variables.forEach(request::variable);
        return request.execute();
    }

    /// The first error's code and message.
    String refusal(String document) {
        StringBuilder refusal = new StringBuilder();
        ask(document)
                .errors()
                .satisfy(
                        errors ->
                                refusal.append(errors.getFirst().getExtensions().get("code"))
                                        .append(": ")
                                        .append(errors.getFirst().getMessage()));
        return refusal.toString();
    }

    /// The id of a cadre.
    String cadreId(String code) {
        return ask("{ cadre(by: {code: \"%s\"}) { id } }".formatted(code))
                .path("cadre.id")
                .entity(String.class)
                .get();
    }

    /// The ids of all nodes at a path that ends with `[*].id`.
    List<String> ids(String document, String path) {
        return ask(document).path(path).entityList(String.class).get();
    }

    /// What an operation sends to the database once caches are warm.
    Collection<String> statements(String operation, Map<String, Object> variables) {
        askNamed(operation, variables).errors().verify();
        return statements.during(() -> askNamed(operation, variables).errors().verify());
    }

    /// The same of a document.
    Collection<String> statements(String document) {
        ask(document).errors().verify();
        return statements.during(() -> ask(document).errors().verify());
    }
}
