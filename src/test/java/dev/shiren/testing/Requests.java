package dev.shiren.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/// Records the requests that go to Elasticsearch, so that a test can count them. Import it into a
/// context without an indexer at work; the fixture is the bean of this type.
public final class Requests {

    private @Nullable List<String> sent;

    /// The endpoints that the work asks, in order, on whatever thread.
    public List<String> during(Runnable work) {
        List<String> recorded = new ArrayList<>();
        replace(recorded);
        try {
            work.run();
        } finally {
            replace(null);
        }
        return recorded;
    }

    private synchronized void replace(@Nullable List<String> next) {
        sent = next;
    }

    private synchronized void record(Object[] arguments) {
        if (sent != null) {
            for (Object argument : arguments) {
                if (argument instanceof Endpoint<?, ?, ?> endpoint) {
                    sent.add(endpoint.id());
                }
            }
        }
    }

    /// Puts the recorder between the client and its transport.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Recording {

        @Bean
        static Requests requests() {
            return new Requests();
        }

        @Bean
        static BeanPostProcessor requestRecorder(Requests requests) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ElasticsearchClient client
                            ? new ElasticsearchClient(requests.recording(client._transport()))
                            : bean;
                }
            };
        }
    }

    private ElasticsearchTransport recording(ElasticsearchTransport target) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    if (arguments != null && method.getName().startsWith("performRequest")) {
                        record(arguments);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                };
        return (ElasticsearchTransport)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ElasticsearchTransport.class},
                        handler);
    }
}
