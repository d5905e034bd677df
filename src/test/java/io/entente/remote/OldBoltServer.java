package io.entente.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/**
 * Answers the Bolt handshake as a server does that knows none of the offered versions, as
 * Neo4j 3.5 would: four zero bytes, then the end of the connection.
 */
final class OldBoltServer implements AutoCloseable {

	/** The magic number and four offered versions. */
	private static final int HANDSHAKE_BYTES = 20;

	private final ServerSocket socket;

	OldBoltServer() throws IOException {
		this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::serve);
	}

	String uri() {
		return "bolt://localhost:" + this.socket.getLocalPort();
	}

	private void serve() {
		try {
			while (true) {
				try (Socket client = this.socket.accept()) {
					client.getInputStream().readNBytes(HANDSHAKE_BYTES);
					client.getOutputStream().write(new byte[4]);
				}
			}
		}
		catch (SocketException ex) {
			// closed: the test is over
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
