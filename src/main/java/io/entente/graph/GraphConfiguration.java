package io.entente.graph;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * The graph's beans. The driver is the only one that Boot's own needs; all of it works
 * without a web server.
 */
@Configuration(proxyBeanMethods = false)
// by name, since a context without a web server has no packages of Boot's to look through
@EnableNeo4jRepositories("io.entente")
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	/** Closed with the graph, hence not by Spring. */
	@Bean(destroyMethod = "")
	Driver neo4jDriver(GraphStart graphStart) {
		return graphStart.driver();
	}

	@Bean(destroyMethod = "")
	@Lazy
	GraphConnection graphConnection(GraphStart graphStart) {
		return graphStart.await();
	}

	/** Sessions in which nothing can be written. */
	@Bean
	ReadSessions readSessions(GraphStart graphStart) {
		return new ReadSessions(() -> graphStart.await().reader());
	}

	/** No start is complete, and no request served, without the graph. */
	@Bean
	SmartInitializingSingleton graphAwaited(GraphStart graphStart) {
		return graphStart::await;
	}

}
