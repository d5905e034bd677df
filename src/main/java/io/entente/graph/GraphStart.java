package io.entente.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.DisposableBean;

/**
 * Opens the graph on a thread of its own, so that the embedded server starts while Spring
 * does. Whoever needs it waits.
 */
final class GraphStart implements DisposableBean {

	private static final Executor OWN_THREAD = (task) -> Thread.ofPlatform().name("graph-start").start(task);

	private final CompletableFuture<GraphConnection> opening;

	GraphStart(GraphProperties properties) {
		this.opening = CompletableFuture.supplyAsync(() -> GraphConnection.open(properties), OWN_THREAD);
	}

	/**
	 * The open graph, waited for.
	 * @throws RuntimeException what {@link GraphConnection#open} threw
	 */
	GraphConnection await() {
		try {
			return this.opening.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/**
	 * A driver at once: only its first use waits, so that beans can be wired meanwhile.
	 */
	@SuppressWarnings("ReferenceEquality") // a proxy equals itself only
	Driver driver() {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getDeclaringClass() == Object.class) {
						return switch (method.getName()) {
							case "equals" -> proxy == arguments[0];
							case "hashCode" -> System.identityHashCode(proxy);
							default -> "Driver of the graph";
						};
					}
					try {
						return method.invoke(await().driver(), arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	/** Closes the graph, once it is open: half started it can't be stopped. */
	@Override
	public void destroy() {
		this.opening.handle((connection, failure) -> {
			if (failure == null) {
				connection.close();
			}
			return Boolean.TRUE;
		}).join();
	}

}
