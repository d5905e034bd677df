package io.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.entente.graph.GraphIT;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the API on a port of this machine, without the pages.
 */
@GraphIT
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ApiServer {

}
