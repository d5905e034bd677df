package io.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a newcomer does on the first day, with the packaged product and a real browser.
 */
class ExplorerJourneyIT {

	private static final String ARTICLE = """
			Kenya and Portugal sign accord on marine research

			NAIROBI, March 4, 2024 - Kenya and Portugal signed a memorandum of understanding on marine science and \
			fisheries on Monday, the foreign ministry in Nairobi said.

			The memorandum was signed by Foreign Minister Amina Wanjiru Otieno and her Portuguese counterpart, \
			Duarte Nogueira. Under the agreement, the two countries will train researchers and share data on fish \
			stocks.

			Mozambique has already signed a similar agreement with Portugal on marine research, officials said. \
			Portuguese researchers visited the Kenya Marine Institute in Mombasa last week.
			""";

	@TempDir
	Path folder;

	@Test
	void a_dropped_article_becomes_a_graph_whose_edges_open_their_sentence() throws Exception {
		Path article = Files.writeString(this.folder.resolve("accord.txt"), ARTICLE);
		try (ServerProcess server = ServerProcess.start(this.folder.resolve("home"));
				TestBrowser browser = TestBrowser.start()) {
			Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 900));
			// the language models are loaded by the first import, on whatever machine
			// this is
			page.setDefaultTimeout(120_000);
			PlaywrightAssertions.setDefaultAssertionTimeout(120_000);

			dropFiles(page, server, article);
			searchFor(page, server, "Portugal");
			openEvidence(page);
			expandGraph(page);
			takePicture(page, server);
			importByTerminal(server);
		}
	}

	/** The article, and the sample's briefs for company. */
	private static void dropFiles(Page page, ServerProcess server, Path article) throws IOException {
		List<Path> files = new ArrayList<>(List.of(article));
		long articles = 1;
		try (Stream<Path> sample = Files.list(Path.of("src", "main", "resources", "sample"))) {
			for (Path file : sample.filter((path) -> path.toString().endsWith(".jsonl")).toList()) {
				files.add(file);
				articles += Files.readAllLines(file).size();
			}
		}
		page.navigate(server.address() + "/imports");
		page.getByTestId("import-upload").locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
		page.getByTestId("import-start").click();
		assertThat(page.getByTestId("import-progress")).isVisible();
		assertThat(page.getByTestId("import-report")).containsText(articles + " articles");
	}

	private static void searchFor(Page page, ServerProcess server, String name) {
		page.navigate(server.address() + "/");
		assertThat(page.getByTestId("search-box")).isVisible();
		page.keyboard().press("/");
		assertThat(page.getByTestId("search-box")).isFocused();
		page.keyboard().type(name);
		page.getByTestId("search-results")
			.getByRole(AriaRole.LINK)
			.filter(new Locator.FilterOptions().setHasText(name))
			.first()
			.click();
		page.waitForURL(Pattern.compile(".*/entity/.*"));
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(name);
	}

	private static void openEvidence(Page page) {
		page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(Pattern.compile("sentences behind Memorandum.*Kenya")))
			.first()
			.click();
		assertThat(page.getByTestId("evidence-panel")).containsText("signed a memorandum of understanding");
		page.getByTestId("open-article").first().click();
		page.waitForURL(Pattern.compile(".*/article/.*"));
		Locator sentence = page.locator("evidence-text mark.evidence").first();
		assertThat(sentence).isInViewport();
		assertThat(page.getByTestId("article-text")).containsText("signed a memorandum of understanding");
	}

	private static void expandGraph(Page page) {
		page.goBack();
		page.getByTestId("open-graph").click();
		Locator canvas = page.getByTestId("graph-canvas");
		waitForNodes(page, 2);
		int before = ((Number) canvas.evaluate("canvas => canvas.nodeCount")).intValue();
		canvas.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Kenya,")).first().press("e");
		waitForNodes(page, before + 1);
		assertThat(((Number) canvas.evaluate("canvas => canvas.edgeCount")).intValue()).isGreaterThanOrEqualTo(before);
	}

	/** The README's picture: what one sees on opening a country with more to it. */
	private static void takePicture(Page page, ServerProcess server) throws IOException {
		searchFor(page, server, "China");
		page.getByTestId("open-graph").click();
		waitForNodes(page, 10);
		page.getByTestId("graph-canvas").getByRole(AriaRole.OPTION).first().press("Enter");
		Path picture = Path.of("target", "screenshots", "graph.png");
		Files.createDirectories(picture.getParent());
		page.screenshot(new Page.ScreenshotOptions().setPath(picture));
		assertThat(picture).isNotEmptyFile();
	}

	/** The server holds the store, so the command has to talk to it. */
	private void importByTerminal(ServerProcess server) throws Exception {
		Path file = Files.writeString(this.folder.resolve("visit.txt"), """
				Chilean delegation visits Rabat

				RABAT, 7 May 2024 - A delegation from Chile met officials of Morocco in Rabat on Tuesday to discuss \
				cooperation on desalination. The talks lasted two days.
				""");
		assertThat(server.importByTerminal(file)).contains("Imported 1 article");
		assertThat(server.importByTerminal(file)).contains("Nothing new to import");
	}

	private static void waitForNodes(Page page, int atLeast) {
		page.waitForFunction("least => document.querySelector('[data-testid=graph-canvas]')?.nodeCount >= least",
				atLeast);
	}

}
