package dev.shelf;

import dev.shiren.access.Viewers;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test against the shelf behind sign-in. Which issuer's tokens are good, the test says.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {ShelfApplication.class, SignInTest.Layer.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            ShelfApplication.SCHEMA,
            ShelfApplication.BASE_SCHEMA,
            "spring.graphql.graphiql.enabled=true"
        })
public @interface SignInTest {

    /// Sign-in alone of all that has to do with access.
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"dev.shiren.access.http", "dev.shiren.access.demo"})
    @Import(Viewers.class)
    class Layer {}
}
