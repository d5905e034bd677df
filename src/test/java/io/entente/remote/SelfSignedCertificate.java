package io.entente.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A key and a certificate for {@code localhost} that nobody vouches for, as PEM files.
 */
final class SelfSignedCertificate {

	private static final String ALIAS = "neo4j";

	private static final String PASSWORD = "only-for-this-file";

	private SelfSignedCertificate() {
	}

	/**
	 * Writes {@code private.key} and {@code public.crt} into a folder.
	 */
	static void writeTo(Path folder) throws IOException {
		Path keyStore = folder.resolve("keystore.p12");
		run(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
				ALIAS, "-keyalg", "RSA", "-keysize", "2048", "-validity", "2", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", keyStore.toString(),
				"-storepass", PASSWORD));
		try (InputStream in = Files.newInputStream(keyStore)) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(in, PASSWORD.toCharArray());
			Files.writeString(folder.resolve("private.key"),
					pem("PRIVATE KEY", keys.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded()));
			Files.writeString(folder.resolve("public.crt"),
					pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()));
		}
		catch (GeneralSecurityException ex) {
			throw new IOException("The key store that keytool wrote cannot be read", ex);
		}
		Files.delete(keyStore);
	}

	private static void run(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (process.waitFor() != 0) {
				throw new IOException("keytool failed: " + output);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while keytool ran", ex);
		}
	}

	private static String pem(String kind, byte[] content) {
		String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content);
		return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
	}

}
