package dev.shiren.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The whole application, serving on a random port, on [TestEngines].
///
/// All test classes with this annotation share one context, and so one database and one index:
/// each brings its own rows and asserts on them only. Further properties or beans would make
/// another context, which costs seconds; add them only with a reason.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            TestEnginesEnvironment.WANTED + "=true",
            "shiren.demo.cadres=0",
            // Thousands of operations of one account.
            "shiren.graphql.rate.points=1000000000"
        })
@Import(TestViewer.class)
public @interface EngineTest {}
