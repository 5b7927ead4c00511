package dev.shiren.talent.search.filter;

/// Where a filter object stands among the arguments of an operation.
///
/// @param root begins the paths of messages, as `where.`
/// @param label begins the paths of clauses; empty for the filter proper
/// @param prefix path within the filter, as `any[0].`
record Place(String root, String label, String prefix) {

    static final Place WHERE = new Place("where.", "", "");

    static Place prefer(int number) {
        String root = "prefer[" + number + "].where.";
        return new Place(root, root, "");
    }

    /// The place of an object below this one.
    Place below(String path) {
        return new Place(root, label, prefix + path + ".");
    }

    /// The path of a field for messages.
    String path(String field) {
        return root + prefix + field;
    }

    /// The path of a field for findings.
    String clause(String field) {
        return label + prefix + field;
    }
}
