package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import io.entente.ingest.CancellationToken;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.IngestService;

/**
 * Imports the sample corpus while the explorer is served. Its articles lie in the jar;
 * they are laid out as files and then go the way of any others.
 */
class SampleImport implements ExplorerServer.Companion {

	private static final List<String> ENDINGS = List.of("*.jsonl", "*.html", "*.txt");

	@Override
	public void run(ConfigurableApplicationContext context) throws InterruptedException {
		CancellationToken token = new CancellationToken();
		Finish finish = new Finish(token);
		context.addApplicationListener((ContextClosedEvent _) -> finish.cancelAndWait());
		ImportPrinter printer = ImportPrinter.onTerminal(System.err);
		try {
			Path folder = Files.createTempDirectory("entente-sample");
			try {
				layOut(folder);
				IngestReport report = context.getBean(IngestService.class)
					.ingest(IngestRequest.of(List.of(folder.toString()), null, "Sample corpus"), printer, token);
				printer.summarize(report);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			System.err.println("The sample corpus can't be laid out: " + ex.getMessage());
		}
		finally {
			finish.done();
		}
	}

	private static void layOut(Path folder) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		for (String ending : ENDINGS) {
			for (Resource resource : resolver.getResources("classpath:sample/" + ending)) {
				try (InputStream in = resource.getInputStream()) {
					Files.copy(in, folder.resolve(String.valueOf(resource.getFilename())));
				}
			}
		}
	}

}
