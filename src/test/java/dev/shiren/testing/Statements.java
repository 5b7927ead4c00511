package dev.shiren.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

/// Records the SQL that goes to the database, so that a test can count it. Import it into a
/// context; the fixture is the bean of this type.
public final class Statements {

    // By thread: the indexer works in the background.
    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /// What the work sends to the database on this thread, in order.
    public List<String> during(Runnable work) {
        List<String> recorded = new ArrayList<>();
        SENT.set(recorded);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return recorded;
    }

    /// What a test does for itself meanwhile, which is not recorded.
    static <T> T aside(Supplier<T> work) {
        List<String> recorded = SENT.get();
        SENT.remove();
        try {
            return work.get();
        } finally {
            SENT.set(recorded);
        }
    }

    private static void record(String sql) {
        List<String> recorded = SENT.get();
        if (recorded != null) {
            recorded.add(sql);
        }
    }

    /// Puts the recorder around every data source of the context.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Recording {

        @Bean
        static Statements statements() {
            return new Statements();
        }

        @Bean
        static BeanPostProcessor recorder(Statements statements) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? statements.recording(DataSource.class, source, null)
                            : bean;
                }
            };
        }
    }

    private <T> T recording(Class<T> type, T target, @Nullable String prepared) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    String sql =
                            arguments != null
                                            && arguments.length > 0
                                            && arguments[0] instanceof String text
                                    ? text
                                    : prepared;
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        record(String.valueOf(sql));
                    }
                    try {
                        return wrapped(
                                method.invoke(target, arguments), method.getReturnType(), sql);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    // By the declared type: what unwrap() returns must stay what was asked for.
    private @Nullable Object wrapped(@Nullable Object result, Class<?> type, @Nullable String sql) {
        if (type == Connection.class && result instanceof Connection connection) {
            return recording(Connection.class, connection, null);
        }
        if (type == PreparedStatement.class && result instanceof PreparedStatement statement) {
            return recording(PreparedStatement.class, statement, sql);
        }
        if (type == Statement.class && result instanceof Statement statement) {
            return recording(Statement.class, statement, null);
        }
        return result;
    }
}
