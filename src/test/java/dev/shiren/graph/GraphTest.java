package dev.shiren.graph;

import dev.shiren.testing.EngineTest;
import dev.shiren.testing.Statements;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test that asks the whole graph about the test city. A context of its own: the day is
/// 2026-07-01 and statements are recorded.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EngineTest
@TestPropertySource(properties = "shiren.clock=2026-07-01")
@Import({Statements.Recording.class, Graph.class})
@interface GraphTest {}
