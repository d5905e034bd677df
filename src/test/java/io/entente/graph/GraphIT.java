package io.entente.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the real Neo4j that all tests of this JVM share, emptied before each test
 * (the schema stays). A Spring test that bears it gets its context connected to that
 * database. A test method or constructor without Spring may ask for a {@link TestGraph}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(TestGraphExtension.class)
public @interface GraphIT {

}
