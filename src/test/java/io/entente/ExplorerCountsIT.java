package io.entente;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number opens as many facts as it says: those of the matrix, the dossiers, the
 * ledger and the timeline, each compared with the list that a person gets.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerCountsIT {

	private static final String CHINA = EntityUid.of(EntityType.COUNTRY, "CHN").value();

	private static final Pattern FACTS = Pattern.compile("([0-9][0-9,]*) facts?");

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

	private static final int CELLS = 8;

	private final HttpClient http = HttpClient.newHttpClient();

	private TestBrowser browser;

	private Page page;

	/** Set to another country's way of writing, which no page is to follow. */
	@BeforeAll
	void start() throws Exception {
		this.browser = TestBrowser.start();
		this.page = this.browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 900).setLocale("en-US"));
		this.page.setDefaultTimeout(60_000);
	}

	@AfterAll
	void stop() {
		this.browser.close();
	}

	@Test
	void a_cell_of_the_matrix_opens_as_many_facts_as_it_counts() throws Exception {
		JsonNode matrix = ask("matrix?rows=60");
		List<JsonNode> cells = new ArrayList<>();
		matrix.get("cells").forEach((cell) -> {
			if (uid(matrix, cell, "a") != null && uid(matrix, cell, "b") != null) {
				cells.add(cell);
			}
		});
		Collections.shuffle(cells, new Random(7));
		assertThat(cells).hasSizeGreaterThan(CELLS);
		for (JsonNode cell : cells.subList(0, CELLS)) {
			JsonNode tally = cell.get("tally");
			long actual = tally.get("actual").asLong();
			open("pair/" + uid(matrix, cell, "a") + "/" + uid(matrix, cell, "b") + "?show=agreement.event."
					+ ((actual > 0) ? "stated." : "") + "between");
			assertThat(listed()).as(cell.toString())
				.isEqualTo((actual > 0) ? actual : tally.get("planned").asLong() + tally.get("denied").asLong());
		}
	}

	@Test
	void a_dossiers_figures_open_as_many_facts_as_they_say() throws Exception {
		open("entity/" + CHINA);
		Locator figures = this.page.getByTestId("summary-count");
		figures.first().waitFor();
		for (int i = 0; i < figures.count(); i++) {
			long said = number(figures.nth(i).innerText());
			figures.nth(i).click();
			this.page.getByTestId("facts-panel").waitFor();
			assertThat(listed()).as(figures.nth(i).innerText()).isEqualTo(said);
			this.page.getByTestId("close-panel").click();
			this.page.getByTestId("facts-panel").waitFor(hidden());
		}
	}

	@Test
	void a_partner_opens_as_many_facts_as_its_bar_counts_whatever_is_filtered() throws Exception {
		for (String filter : List.of("", "&modality=planned", "&from=2024-01-01&to=2025-12-31&kind=event")) {
			open("entity/" + CHINA + "?tab=partners" + filter);
			this.page.getByTestId("partner-list").waitFor();
			Locator bars = this.page.getByTestId("partner-bar");
			if (bars.count() > 0) {
				long said = number(bars.first().innerText());
				bars.first().click();
				assertThat(listed()).as(filter).isEqualTo(said);
			}
		}
	}

	@Test
	void the_ledger_has_as_many_rows_as_it_says_and_each_its_sentences() throws Exception {
		open("agreements");
		long said = number(this.page.getByTestId("agreement-total").innerText());
		assertThat(ask("facts?kind=agreement&limit=1").get("total").asLong()).isEqualTo(said);
		this.page.getByTestId("open-agreement").first().click();
		assertThat(number(this.page.getByTestId("open-evidence").first().innerText())).isPositive();
	}

	@Test
	void the_timelines_bars_and_its_band_without_dates_open_as_many_facts_as_they_count() throws Exception {
		// on a higher one the sample's facts have room one by one
		this.page.setViewportSize(1400, 420);
		open("timeline?lanes=none");
		this.page.waitForFunction("() => document.querySelector('[data-testid=timeline]')?.factCount > 0");
		Locator targets = this.page.getByTestId("timeline-list").locator("button");
		Locator bar = targets.filter(new Locator.FilterOptions().setHasText(" dated within")).first();
		for (int i = 0; i < 6 && bar.count() == 0; i++) {
			this.page.getByTestId("timeline-zoom-out").click();
			this.page.waitForTimeout(700);
		}
		bar.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		List<String> told = targets.allInnerTexts();
		List<String> compared = new ArrayList<>();
		for (String kind : List.of("Date unknown: ", " dated within, ", " dated within")) {
			told.stream().filter((text) -> text.contains(kind) && !compared.contains(text)).limit(3).forEach((text) -> {
				targets.filter(new Locator.FilterOptions().setHasText(text)).first().dispatchEvent("click");
				Locator panel = this.page.getByTestId("timeline-facts")
					.and(this.page.locator("[aria-label=\"" + text.substring(0, text.lastIndexOf(": ")) + "\"]"));
				panel.waitFor();
				assertThat(panel.getByTestId("timeline-fact").count()).as(text)
					.isEqualTo((int) Math.min(200, counted(text)));
				compared.add(text);
			});
		}
		assertThat(compared).anyMatch((text) -> text.contains("Date unknown: "))
			.anyMatch((text) -> text.contains(" dated within"));
	}

	/**
	 * "Health, 2025: 4 dated within, 2 whose date may lie there · Planned 1": all of
	 * them, though no more than the list shows.
	 */
	private static long counted(String text) {
		String counts = text.substring(text.lastIndexOf(": ") + 2).split(" · ", 2)[0];
		return NUMBER.matcher(counts).results().mapToLong((each) -> number(each.group())).sum();
	}

	/** How many facts the list beside says it holds. */
	private long listed() {
		Locator panel = this.page.getByTestId("facts-panel");
		panel.waitFor();
		Matcher facts = FACTS.matcher(String.valueOf(panel.getAttribute("kicker")));
		return facts.find() ? number(facts.group(1)) : 0;
	}

	private static long number(String text) {
		Matcher number = NUMBER.matcher(text);
		assertThat(number.find()).as(text).isTrue();
		return Long.parseLong(number.group().replace(",", ""));
	}

	private static @Nullable String uid(JsonNode matrix, JsonNode cell, String side) {
		return matrix.get("rows").get(cell.get(side).asInt()).path("uid").asString(null);
	}

	private JsonNode ask(String path) throws Exception {
		return JsonMapper.builder()
			.build()
			.readTree(this.http
				.send(HttpRequest.newBuilder(URI.create(SampleExplorer.address() + "/api/v1/" + path))
					.header("Accept", "application/json")
					.build(), BodyHandlers.ofString())
				.body());
	}

	private static Locator.WaitForOptions hidden() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
	}

	private void open(String address) throws Exception {
		this.page.navigate(SampleExplorer.address() + "/" + address);
		this.page.locator("main h1, main h2").first().waitFor();
	}

}
