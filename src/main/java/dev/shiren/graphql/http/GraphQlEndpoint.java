package dev.shiren.graphql.http;

import dev.shiren.graphql.AllowedOperations;
import dev.shiren.graphql.http.HttpProfile.GetPolicy;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Answers every HTTP request to the GraphQL path, whatever its method, always in the shape of a
/// GraphQL response. A single answer is computed on the request's own thread: the hop to another
/// costs more than a small query.
final class GraphQlEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);
    private static final String METHODS = "GET, POST, QUERY, OPTIONS";
    /// What a browser says of a request that a page of another site has it send.
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private static final String CROSS_SITE = "cross-site";

    private static final HttpMethod QUERY = HttpMethod.valueOf("QUERY");

    private final WebGraphQlHandler handler;
    private final EventStream events;
    private final HttpProfile profile;
    private final RequestReader reader;
    private final ResponseWriter writer;

    GraphQlEndpoint(
            WebGraphQlHandler handler,
            EventStream events,
            HttpProfile profile,
            StoredDocuments documents) {
        this.handler = handler;
        this.events = events;
        this.profile = profile;
        this.writer = new ResponseWriter(profile.statuses());
        this.reader =
                new RequestReader(
                        Math.toIntExact(profile.maxBody().toBytes()),
                        profile.bodyTime(),
                        documents);
    }

    ServerResponse handle(ServerRequest request) {
        AnswerType type = AnswerType.of(request).orElse(null);
        AnswerType errorType = type == AnswerType.RESPONSE ? type : AnswerType.JSON;
        try {
            return answer(request, type);
        } catch (HttpRefusal refusal) {
            return writer.write(refusal, errorType);
        } catch (IOException | RuntimeException fault) {
            String id = UUID.randomUUID().toString();
            LOG.error("Unexpected fault in request {}", id, fault);
            return writer.fault(id, errorType);
        }
    }

    private ServerResponse answer(ServerRequest request, @Nullable AnswerType type)
            throws IOException {
        if (CROSS_SITE.equals(request.headers().firstHeader(FETCH_SITE))) {
            throw HttpRefusal.crossSite();
        }
        HttpMethod method = request.method();
        if (method.equals(HttpMethod.OPTIONS)) {
            return ServerResponse.noContent().header(HttpHeaders.ALLOW, METHODS).build();
        }
        boolean get = method.equals(HttpMethod.GET);
        boolean post = method.equals(HttpMethod.POST);
        if (!get && !post && !method.equals(QUERY)) {
            throw HttpRefusal.method(METHODS, method + " means nothing here: use POST");
        }
        AnswerType answer = required(type, get);
        if (answer == AnswerType.EVENT_STREAM) {
            return stream(request, post);
        }
        GraphQlRequest body = get ? reader.parameters(request) : reader.body(request);
        return single(
                graphQl(request, body),
                post ? AllowedOperations.SINGLE_ANSWERS : safe(request, get),
                answer);
    }

    private AllowedOperations safe(ServerRequest request, boolean get) {
        if (!get || profile.get() == GetPolicy.OPEN) {
            return AllowedOperations.QUERIES;
        }
        return request.param("query").isPresent()
                ? AllowedOperations.QUERIES_WITHOUT_TEXT
                : AllowedOperations.STORED_QUERIES_WITHOUT_TEXT;
    }

    private ServerResponse single(
            WebGraphQlRequest request, AllowedOperations allowed, AnswerType answer) {
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(Map.of(AllowedOperations.KEY, allowed)).build());
        WebGraphQlResponse response = handler.handleRequest(request).block();
        if (response == null) {
            throw new IllegalStateException("the engine gave no response");
        }
        return writer.write(response, answer);
    }

    private AnswerType required(@Nullable AnswerType type, boolean get) {
        if (type == null) {
            throw HttpRefusal.notAcceptable(
                    "accept application/graphql-response+json, application/json or, for"
                            + " subscriptions, text/event-stream");
        }
        if (get && type == AnswerType.ANY && profile.get() == GetPolicy.EXPLICIT) {
            throw HttpRefusal.notAcceptable(
                    "GET needs an 'Accept' that names application/graphql-response+json or"
                            + " application/json: send one, or POST");
        }
        return type;
    }

    private ServerResponse stream(ServerRequest request, boolean post) throws IOException {
        if (!post) {
            throw HttpRefusal.method("POST", "ask for an event stream by POST");
        }
        WebGraphQlRequest graphQl = graphQl(request, reader.body(request));
        return events.stream(request, Mono.defer(() -> handler.handleRequest(graphQl)));
    }

    private static WebGraphQlRequest graphQl(ServerRequest request, GraphQlRequest body) {
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                cookies(request),
                request.remoteAddress().orElse(null),
                request.attributes(),
                body,
                UUID.randomUUID().toString(),
                LocaleContextHolder.getLocale());
    }

    private static MultiValueMap<String, HttpCookie> cookies(ServerRequest request) {
        MultiValueMap<String, HttpCookie> cookies = new LinkedMultiValueMap<>();
        request.cookies().values().stream()
                .flatMap(Collection::stream)
                .map((Cookie cookie) -> new HttpCookie(cookie.getName(), cookie.getValue()))
                .forEach(cookie -> cookies.add(cookie.getName(), cookie));
        return cookies;
    }
}
