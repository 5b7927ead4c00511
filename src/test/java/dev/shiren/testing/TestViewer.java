package dev.shiren.testing;

import dev.shiren.access.Role;
import dev.shiren.access.SignedIn;
import dev.shiren.access.Viewer;
import dev.shiren.org.Organizations;
import dev.shiren.org.Unit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

import reactor.util.context.ContextView;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whoever asks the graph past HTTP sees everything in the database that the role may see at all: a
/// department officer for queries; for mutations the role that sends them. The header [#ROLE] names
/// another.
@TestConfiguration(proxyBeanMethods = false)
public class TestViewer {

    /// The actor of what tests change.
    public static final String SUBJECT = "tester";

    /// Names a role.
    public static final String ROLE = "Test-Role";

    private static final Pattern SUPERVISION =
            Pattern.compile(
                    "mutation.*\\b(\\w*Inquiry|\\w*Complaint|\\w*Clarification|admonish|impose\\w+"
                            + "|adjustUnfit|lodgeAppeal|\\w+Measure|remind|recordTalk|\\w+Case"
                            + "|recordPatrolConclusion|recordAudit|recordPersonalMattersCheck"
                            + "|grantTolerance)\\(",
                    Pattern.DOTALL);
    private static final Pattern APPRAISAL =
            Pattern.compile(
                    "mutation.*\\b(\\w+Appraisal|recordAnnualResults|\\w+UnitRanking"
                            + "|\\w+UnitProposal)\\(",
                    Pattern.DOTALL);

    // Read where the request is sent, which is on the test's own thread.
    private static final ThreadLocal<@Nullable Viewer> ASKING = new ThreadLocal<>();

    /// What somebody is answered.
    public static <T> T as(Viewer viewer, Supplier<T> asking) {
        ASKING.set(viewer);
        try {
            return asking.get();
        } finally {
            ASKING.remove();
        }
    }

    /// A request over HTTP has its own viewer, who is left alone.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebGraphQlInterceptor testViewer(Organizations organizations) {
        String key = SecurityContext.class.getName();
        return (request, chain) ->
                chain.next(request)
                        .contextWrite(
                                context ->
                                        known(context, key)
                                                ? context
                                                : context.put(
                                                        key, signedIn(request, organizations)));
    }

    private static SecurityContext signedIn(
            WebGraphQlRequest request, Organizations organizations) {
        Viewer asking = ASKING.get();
        Viewer viewer = asking == null ? viewer(role(request), organizations) : asking;
        return new SecurityContextImpl(new SignedIn(viewer, Instant.MAX));
    }

    /// A viewer in a role who sees all units.
    public static Viewer viewer(Role role, Organizations organizations) {
        Set<String> top =
                Statements.aside(organizations::current).units().inOrder().stream()
                        .filter(unit -> unit.parent() == null)
                        .map(Unit::code)
                        .collect(Collectors.toSet());
        Set<String> categories = Set.of("01", "02", "03", "04", "09");
        return new Viewer(SUBJECT, "试验员", role, top, categories, Set.of("*"), null, null);
    }

    private static Role role(WebGraphQlRequest request) {
        @Nullable String named = request.getHeaders().getFirst(ROLE);
        if (named != null) {
            return Role.valueOf(named);
        }
        if (SUPERVISION.matcher(request.getDocument()).find()) {
            return Role.SUPERVISION_OFFICER;
        }
        return APPRAISAL.matcher(request.getDocument()).find()
                ? Role.APPRAISAL_OFFICER
                : Role.CADRE_OFFICER;
    }

    private static boolean known(ContextView context, String key) {
        return context.hasKey(key)
                && context.<SecurityContext>get(key).getAuthentication() instanceof SignedIn;
    }
}
