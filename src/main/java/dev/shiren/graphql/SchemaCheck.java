package dev.shiren.graphql;

import org.springframework.graphql.execution.SchemaReport;

import java.util.ArrayList;
import java.util.List;

/// Compares the schema with the controllers when the server starts, and refuses to start on a
/// field, an argument or a controller method that has no counterpart, or when one side allows null
/// and the other does not.
final class SchemaCheck {

    private SchemaCheck() {}

    /// @throws IllegalStateException with one line for each difference
    static void requireClean(SchemaReport report) {
        List<String> faults = new ArrayList<>();
        report.unmappedFields().forEach(field -> faults.add(field + ": nothing provides it"));
        report.unmappedRegistrations()
                .forEach((field, fetcher) -> faults.add(field + ": not in the schema, " + fetcher));
        report.unmappedArguments()
                .forEach((fetcher, names) -> faults.add(fetcher + ": no arguments " + names));
        report.fieldNullnessErrors()
                .forEach((field, error) -> faults.add(field + ": " + difference(error)));
        report.argumentNullnessErrors()
                .forEach(
                        (fetcher, errors) ->
                                errors.forEach(e -> faults.add(fetcher + ": " + difference(e))));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The schema and the code differ:\n  " + String.join("\n  ", faults));
        }
    }

    private static String difference(SchemaReport.NullnessError error) {
        return "%s in the schema, %s in %s"
                .formatted(
                        error.schemaNullness(),
                        error.applicationNullness(),
                        error.annotatedElement());
    }
}
