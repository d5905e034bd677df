package io.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation answers beside what all of its kind do, for the description.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Answers {

	/** Headers of the answer, among those of {@link SharedComponents}. */
	String[] headers() default {};

	/** Further statuses, among those of {@link SharedComponents}. */
	String[] statuses() default {};

	/** Whether it is a file in any of the export's formats. */
	boolean file() default false;

}
