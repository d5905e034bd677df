package io.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Transactional;

/**
 * A question to the graph: asked in one read-only transaction, which the database ends at
 * the deadline. The header {@value AnswerHeaders#DEADLINE} tells it. What it answers
 * depends on the address and the graph alone, so that it has an entity tag.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true)
@interface Deadline {

	/** In seconds. */
	@AliasFor(annotation = Transactional.class, attribute = "timeout")
	int value() default 30;

}
