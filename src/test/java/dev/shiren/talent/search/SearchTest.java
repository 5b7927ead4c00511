package dev.shiren.talent.search;

import dev.shiren.Shiren;
import dev.shiren.exchange.DemoImport;
import dev.shiren.testing.Requests;
import dev.shiren.testing.Statements;
import dev.shiren.testing.TestViewer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test that asks lists, searches and counts about the people of [SearchWorld], on 2026-07-01.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Shiren.class,
        properties = {
            "shiren.testing.engines=true",
            "shiren.clock=2026-07-01",
            "shiren.demo.cadres=0",
            // Its own statements would be counted with the tests'.
            "shiren.index.enabled=false",
            // Thousands of operations of one account.
            "shiren.graphql.rate.points=1000000000",
            "shiren.vault.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
@Import({
    Statements.Recording.class,
    Requests.Recording.class,
    DemoImport.class,
    SearchWorld.class,
    Readings.class,
    Operations.class,
    TestViewer.class,
    SearchTest.Asking.class
})
@interface SearchTest {

    /// Sends operations through everything a request passes but HTTP, signed in.
    @TestConfiguration(proxyBeanMethods = false)
    class Asking {

        @Bean
        GraphQlTester tester(WebGraphQlHandler web) {
            return WebGraphQlTester.create(web);
        }
    }
}
