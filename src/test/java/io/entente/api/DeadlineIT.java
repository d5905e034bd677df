package io.entente.api;

import io.entente.graph.GraphIT;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a question that the database doesn't answer in time, or can't be asked.
 */
@GraphIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineIT {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Questions.class);

	private MockMvcTester mvc;

	@BeforeAll
	void open() {
		this.mvc = ApiMvc.of(this.context.getBean(SlowController.class));
	}

	@AfterAll
	void close() {
		this.context.close();
	}

	@Test
	void a_question_that_takes_too_long_is_a_problem_that_says_what_to_do() {
		MvcTestResult result = this.mvc.get().uri("/api/v1/count/100000000000").exchange();
		assertThat(result).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.RETRY_AFTER, "5")
			.doesNotContainHeader(HttpHeaders.ETAG)
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"type": "urn:entente:problem:took-too-long", "title": "Took too long", "status": 503,
							 "detail": "The question took longer than it may; ask for less at once: a shorter time, fewer entities, a lower limit"}""");
		assertThat(
				TestGraph.shared()
					.count("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'sum(each)'"
							+ " AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)"))
			.as("transactions that go on")
			.isZero();
	}

	@Test
	void a_question_in_time_is_answered() {
		assertThat(this.mvc.get().uri("/api/v1/count/10")).hasStatusOk().bodyText().isEqualTo("55");
	}

	@Test
	void a_question_that_tries_to_write_is_an_incident_whose_cause_stays_in_the_log() {
		assertThat(this.mvc.get().uri("/api/v1/write")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("incident")
			.doesNotContain("CREATE", "AccessMode");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement(proxyTargetClass = true)
	static class Questions {

		@Bean(destroyMethod = "")
		Driver driver() {
			return TestGraph.shared().driver();
		}

		@Bean
		PlatformTransactionManager transactions(Driver driver) {
			return new Neo4jTransactionManager(driver);
		}

		@Bean
		SlowController controller(Driver driver) {
			return new SlowController(Neo4jClient.create(driver));
		}

	}

	@RestController
	static class SlowController {

		private final Neo4jClient client;

		SlowController(Neo4jClient client) {
			this.client = client;
		}

		@GetMapping("/api/v1/count/{most}")
		@Deadline(1)
		long count(@PathVariable long most) {
			return this.client.query("UNWIND range(1, $most) AS each RETURN sum(each)")
				.bind(most)
				.to("most")
				.fetchAs(Long.class)
				.one()
				.orElseThrow();
		}

		@GetMapping("/api/v1/write")
		@Deadline
		void write() {
			this.client.query("CREATE (:X)").run();
		}

	}

}
