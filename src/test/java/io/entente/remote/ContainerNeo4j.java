package io.entente.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The server in a container, on a host port chosen beforehand: the address that the
 * server advertises must be the one that a driver outside reaches.
 */
final class ContainerNeo4j extends RemoteNeo4j {

	private static final int BOLT = 7687;

	private static final String CERTIFICATES = "/ssl";

	private final Neo4jContainer container;

	private final String image;

	private int starts = 1;

	ContainerNeo4j(String image) throws IOException {
		this.image = image;
		this.container = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
			.withAdminPassword(password())
			.withCopyFileToContainer(MountableFile.forHostPath(certificates(), 0755), CERTIFICATES)
			.waitingFor(Wait.forLogMessage(".*Bolt enabled on .*\\n", 1).withStartupTimeout(Duration.ofMinutes(2)));
		settings(CERTIFICATES, "0.0.0.0:" + BOLT).forEach(this.container::withNeo4jConfig);
		this.container.setPortBindings(List.of(port() + ":" + BOLT));
		this.container.start();
		awaitReady(this.starts);
	}

	@Override
	public String description() {
		return "container " + this.image + " (authenticated, TLS)";
	}

	@Override
	String log() {
		return this.container.getLogs();
	}

	@Override
	public void kill() {
		this.container.getDockerClient().killContainerCmd(this.container.getContainerId()).exec();
	}

	@Override
	public void restart() {
		this.container.getDockerClient().startContainerCmd(this.container.getContainerId()).exec();
		awaitReady(++this.starts);
	}

	@Override
	public void close() {
		this.container.stop();
	}

}
