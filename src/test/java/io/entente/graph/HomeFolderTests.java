package io.entente.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HomeFolderTests {

	@TempDir
	private Path temporary;

	@Test
	void describes_its_holder_while_it_is_held() {
		Path path = this.temporary.resolve("home");
		try (HomeFolder home = HomeFolder.take(path)) {
			assertThat(HomeFolder.holder(path)).hasValueSatisfying((holder) -> {
				assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
				assertThat(holder.httpPort()).isNull();
			});
			home.announce(8081);
			assertThat(HomeFolder.holder(path))
				.hasValueSatisfying((holder) -> assertThat(holder.httpPort()).isEqualTo(8081));
		}
		assertThat(HomeFolder.holder(path)).isEmpty();
		HomeFolder.take(path).close();
	}

	@Test
	void a_second_holder_is_told_who_the_first_is() {
		try (HomeFolder home = HomeFolder.take(this.temporary)) {
			home.announce(8081);
			assertThatExceptionOfType(HomeInUseException.class)
				.isThrownBy(() -> HomeFolder.take(this.temporary).close())
				.withMessageContaining("process " + ProcessHandle.current().pid())
				.withMessageContaining("http://localhost:8081/")
				.withMessageContaining("--home DIR");
		}
	}

	@Test
	void what_a_killed_process_left_behind_stops_nobody() throws IOException, InterruptedException {
		Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), this.temporary.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			assertThat(holder.getInputStream().read()).isEqualTo('.');
			assertThatExceptionOfType(HomeInUseException.class)
				.isThrownBy(() -> HomeFolder.take(this.temporary).close())
				.withMessageContaining("process " + holder.pid());
		}
		finally {
			holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		}
		assertThat(HomeFolder.holder(this.temporary)).isPresent();
		HomeFolder.take(this.temporary).close();
	}

	/** Holds a folder until it is killed. */
	static final class Holder {

		private Holder() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			try (HomeFolder home = HomeFolder.take(Path.of(arguments[0]))) {
				System.out.write('.');
				System.out.flush();
				Thread.sleep(60_000 + home.path().getNameCount());
			}
		}

	}

	@Test
	void a_file_in_its_place_is_told() throws IOException {
		Path file = Files.writeString(this.temporary.resolve("file"), "no folder");
		assertThatExceptionOfType(HomeNotWritableException.class).isThrownBy(() -> HomeFolder.take(file).close())
			.withMessageContaining(file + " is a file and no folder");
		assertThatExceptionOfType(HomeNotWritableException.class)
			.isThrownBy(() -> HomeFolder.take(file.resolve("below")).close());
	}

	@Test
	void a_folder_that_cannot_be_written_is_told() {
		// root may write anywhere but here
		assertThatExceptionOfType(HomeNotWritableException.class)
			.isThrownBy(() -> HomeFolder.take(Path.of("/proc/entente")).close())
			.withMessageContaining("/proc/entente can't be written");
	}

	@Test
	void secrets_are_for_the_owner_only() throws IOException {
		try (HomeFolder home = HomeFolder.take(this.temporary.resolve("home"))) {
			home.writeSecret("secret", "one");
			home.writeSecret("secret", "two");
			Path secret = home.path().resolve("secret");
			assertThat(secret).hasContent("two");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
				.isEqualTo("rwx------");
		}
	}

}
