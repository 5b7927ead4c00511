package dev.shiren.access;

import dev.shiren.kernel.RequestCache;

import java.util.Set;

/// What a viewer may see and do: the policy applied to one request.
///
/// @param persons whose files are seen, row by row
/// @param figures who is counted in statistics
public record Sight(Viewer viewer, RowScope persons, RowScope figures) {

    /// The sight of a request.
    ///
    /// @throws IllegalStateException where nobody has signed in for it
    public static Sight of(RequestCache request) {
        return request.get(
                Sight.class,
                () -> {
                    throw new IllegalStateException("this request has no viewer");
                });
    }

    /// Whether the viewer reads a topic, and if not, why.
    public Reading reading(DataTopic topic) {
        return Policy.reading(viewer, topic);
    }

    public boolean reads(DataTopic topic) {
        return reading(topic) == Reading.GRANTED;
    }

    /// For which purposes the viewer's role reads a topic; empty when it needs none or may not.
    public Set<Purpose> purposesOf(DataTopic topic) {
        return Policy.purposesOf(viewer.role(), topic);
    }

    public boolean writes(DataTopic topic) {
        return Policy.writes(viewer.role(), topic);
    }

    /// Whether the viewer gets figures and never persons, so that small figures are held back.
    public boolean figuresOnly() {
        return persons instanceof RowScope.Nobody && !(figures instanceof RowScope.Nobody);
    }

    /// Whether the viewer is a member of a case (案件成员) by the token.
    ///
    /// @param caseKey the cadre's code, a slash and the code of the event
    public boolean isMemberOf(String caseKey) {
        return viewer.clearances().contains(caseKey) || viewer.clearances().contains("*");
    }
}
