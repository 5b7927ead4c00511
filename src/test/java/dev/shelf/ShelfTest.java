package dev.shelf;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test against the shelf, served on a free port.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ShelfApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            ShelfApplication.SCHEMA,
            ShelfApplication.BASE_SCHEMA,
            "spring.graphql.graphiql.enabled=true",
            "shiren.graphql.introspection.open=true"
        })
public @interface ShelfTest {}
