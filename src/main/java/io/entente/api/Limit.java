package io.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query parameter {@code limit}: checked, told in the description, and its bound in
 * the answer's header {@value LimitResolver#HEADER}.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Limit {

	/** What is given where none is asked for. */
	int standard();

	/** The fewest one can ask for. */
	int min() default 1;

	/** The most one can ask for. */
	int max();

}
