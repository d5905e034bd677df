package io.entente;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page over the sample corpus in a real browser: readable by everybody (axe finds
 * nothing, in light and in dark), no wider than a phone, nothing wrong in the console.
 * The pictures are kept in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerPagesIT {

	private static final String CHINA = EntityUid.of(EntityType.COUNTRY, "CHN").value();

	private static final String RUSSIA = EntityUid.of(EntityType.COUNTRY, "RUS").value();

	/**
	 * What axe found, one line an element; the last rules of WCAG 2.2 AA and good
	 * practice.
	 */
	private static final String RUN_AXE = """
			() => axe.run({ exclude: [['vaadin-connection-indicator']] }, { resultTypes: ['violations'] }).then(result => result.violations.flatMap(
			  violation => violation.nodes.map(node => `${violation.id}: ${node.target} ${node.html.slice(0, 160)}`)))""";

	/** A text that is in no bundle shows its key. */
	private static final Pattern MISSING_TEXT = Pattern
		.compile("\\b(agreements|canvas|dossier|exports|imports|investigations|matrix|query|reader|search|selection"
				+ "|shell|timeline|words)\\.[a-z-]+");

	private String server;

	private TestBrowser browser;

	private String axe;

	/** Begun by the tests, since the sample has none. */
	private String investigation = "";

	@BeforeAll
	void start() throws Exception {
		this.server = SampleExplorer.address();
		this.browser = TestBrowser.start();
		this.investigation = beginInvestigation();
		try (InputStream script = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
			this.axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@AfterAll
	void stop() {
		this.browser.close();
	}

	static Stream<String> pages() {
		return Stream.of("", "search?q=health", "entity/" + CHINA, "graph?entity=" + CHINA, "timeline",
				"timeline?entity=" + CHINA, "matrix", "matrix?view=map", "agreements", "pair/" + CHINA + "/" + RUSSIA,
				"imports", "review", "query", "query?q=MATCH%20(n)%20RETURN%20n", "investigations",
				"investigations/THE-INVESTIGATION", "graph?entity=" + CHINA + "&investigation=THE-INVESTIGATION");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void a_page_can_be_read_by_everybody(String address) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (Page page = page(new Browser.NewPageOptions().setViewportSize(1400, 900).setColorScheme(scheme))) {
				List<String> errors = new ArrayList<>();
				page.onConsoleMessage((message) -> {
					if (message.type().equals("error")) {
						errors.add(message.text());
					}
				});
				page.onPageError(errors::add);
				open(page, address);
				picture(page, address, scheme.name().toLowerCase(Locale.ROOT));
				assertThat(page.innerText("body")).as("texts of " + address).doesNotContainPattern(MISSING_TEXT);
				page.evaluate(this.axe);
				assertThat((List<?>) page.evaluate(RUN_AXE)).as(address + " in " + scheme).isEmpty();
				assertThat(errors).as("console of " + address).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void a_query_s_result_can_be_read_by_everybody(ColorScheme scheme) {
		try (Page page = page(new Browser.NewPageOptions().setViewportSize(360, 740).setColorScheme(scheme))) {
			open(page, "query?q=MATCH%20(n:Country)%20RETURN%20n,%20n.name");
			page.getByTestId("query-run").click();
			page.getByTestId("query-table").waitFor();
			for (String view : List.of("table", "graph", "json")) {
				page.getByTestId("query-view-" + view).click();
				page.waitForLoadState(LoadState.NETWORKIDLE);
				picture(page, "query-" + view, scheme.name().toLowerCase(Locale.ROOT));
				page.evaluate(this.axe);
				assertThat((List<?>) page.evaluate(RUN_AXE)).as(view + " in " + scheme).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void a_page_fits_a_phone(String address) {
		try (Page page = page(new Browser.NewPageOptions().setViewportSize(360, 740))) {
			open(page, address);
			picture(page, address, "phone");
			Object beyond = page.evaluate("""
					() => Math.max(...[document.documentElement, document.querySelector('main')]
					  .map(element => element.scrollWidth - element.clientWidth))""");
			assertThat(((Number) beyond).intValue()).as("pixels beyond the screen").isLessThanOrEqualTo(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ko" })
	void the_evidence_page_can_be_read_by_everybody_without_the_server(String language, @TempDir Path folder)
			throws Exception {
		Path file = folder.resolve("evidence.html");
		HttpResponse<Path> answer = HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI.create(this.server + "/api/v1/export?format=evidence&sector=health&lang=" + language))
				.build(), HttpResponse.BodyHandlers.ofFile(file));
		assertThat(answer.statusCode()).isEqualTo(200);
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			for (int width : new int[] { 1400, 360 }) {
				try (Page page = this.browser
					.newPage(new Browser.NewPageOptions().setViewportSize(width, 740).setColorScheme(scheme))) {
					List<String> errors = new ArrayList<>();
					page.onConsoleMessage((message) -> errors.add(message.text()));
					page.onRequest((request) -> {
						if (!request.url().startsWith("file:")) {
							errors.add(request.url());
						}
					});
					page.navigate(file.toUri().toString());
					assertThat(errors).as("what the page says, and asks for").isEmpty();
					page.evaluate(this.axe);
					assertThat((List<?>) page.evaluate(RUN_AXE)).as(width + " in " + scheme).isEmpty();
					Object beyond = page
						.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
					assertThat(((Number) beyond).intValue()).as("pixels beyond the screen").isLessThanOrEqualTo(0);
				}
			}
		}
	}

	static Stream<String> exporting() {
		return Stream.of("graph?entity=" + CHINA, "timeline?entity=" + CHINA, "matrix", "matrix?view=map", "agreements",
				"entity/" + CHINA, "pair/" + CHINA + "/" + RUSSIA);
	}

	@ParameterizedTest
	@MethodSource("exporting")
	void what_a_page_shows_is_taken_away_by_the_same_menu(String address) throws Exception {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (Page page = page(new Browser.NewPageOptions().setViewportSize(360, 740).setColorScheme(scheme))) {
				open(page, address);
				page.getByTestId("open-export").click();
				page.getByTestId("export-summary").waitFor();
				picture(page, address, "export-" + scheme.name().toLowerCase(Locale.ROOT));
				page.evaluate(this.axe);
				assertThat((List<?>) page.evaluate(RUN_AXE)).as(address + " in " + scheme).isEmpty();
				page.getByTestId("export-graphml").check();
				Download download = page.waitForDownload(() -> page.getByTestId("download-export").click());
				assertThat(download.suggestedFilename()).endsWith(".graphml");
				assertThat(Files.readString(download.path())).startsWith("<?xml").contains("</graphml>");
			}
		}
	}

	private Page page(Browser.NewPageOptions options) {
		Page page = this.browser.newPage(options.setLocale("en-GB"));
		page.setDefaultTimeout(60_000);
		return page;
	}

	private String beginInvestigation() {
		try (Page page = page(new Browser.NewPageOptions())) {
			page.navigate(this.server + "/graph?entity=" + CHINA);
			return (String) page.evaluate(
					"""
							(entity) => fetch('api/v1/investigations', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({
							  name: 'China', description: 'Who deals with it?', author: 'A. Analyst', views: [{ address: `graph?entity=${entity}`, canvas: null }],
							  notes: [{ id: '1', target: { kind: 'ENTITY', uids: [entity] }, text: 'A note', createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z' }]
							}) }).then((answer) => answer.json()).then((begun) => begun.uid)""",
					CHINA);
		}
	}

	private void open(Page page, String asked) {
		String address = asked.replace("THE-INVESTIGATION", this.investigation);
		page.navigate(this.server + "/" + address);
		page.locator("main h1, main h2").first().waitFor();
		page.waitForLoadState(LoadState.NETWORKIDLE);
	}

	private static void picture(Page page, String address, String variant) {
		String name = address.isEmpty() ? "home"
				: address.replaceAll("[a-z]-[a-z2-7]{26}", "x").replaceAll("[^a-z]+", "-");
		page.screenshot(new Page.ScreenshotOptions()
			.setPath(Path.of("target", "screenshots", name.replaceAll("-$", "") + "-" + variant + ".png")));
	}

}
