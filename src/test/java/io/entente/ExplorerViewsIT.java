package io.entente;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A way through each view in a real browser, from what it shows to the sentence behind
 * it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerViewsIT {

	private static final String CHINA = EntityUid.of(EntityType.COUNTRY, "CHN").value();

	private static final String RUSSIA = EntityUid.of(EntityType.COUNTRY, "RUS").value();

	private TestBrowser browser;

	@BeforeAll
	void start() {
		this.browser = TestBrowser.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(TestBrowser.PATIENCE);
	}

	@AfterAll
	void stop() {
		this.browser.close();
	}

	@Test
	void the_graph_expands_takes_back_and_opens_the_sentence_behind_a_line() throws Exception {
		try (Page page = open("graph?entity=" + CHINA)) {
			Locator canvas = page.getByTestId("graph-canvas");
			page.waitForFunction("() => document.querySelector('[data-testid=graph-canvas]')?.nodeCount > 3");
			int before = count(canvas, "nodeCount");
			TestBrowser.node(canvas, "Russia").press("e");
			page.waitForFunction("before => document.querySelector('[data-testid=graph-canvas]').nodeCount > before",
					before);
			canvas.getByTestId("graph-undo").click();
			page.waitForFunction("before => document.querySelector('[data-testid=graph-canvas]').nodeCount === before",
					before);
			TestBrowser.node(canvas, "China").dispatchEvent("click");
			TestBrowser.node(canvas, "Russia").dispatchEvent("click", Map.of("shiftKey", true));
			canvas.getByTestId("selection-facts").click();
			assertThat(canvas.getByTestId("graph-facts")).containsText("Russia");
			canvas.getByTestId("edge-sentence").first().click();
			page.waitForURL(Pattern.compile(".*/article/.*"));
			assertThat(page.locator("evidence-text mark.evidence").first()).isInViewport();
		}
	}

	@Test
	void time_is_played_on_the_graph_and_selected_for_every_view() throws Exception {
		try (Page page = open("graph?entity=" + CHINA)) {
			Locator canvas = page.getByTestId("graph-canvas");
			page.waitForFunction("() => document.querySelector('[data-testid=graph-canvas]')?.edgeCount > 3");
			int before = count(canvas, "edgeCount");
			canvas.getByTestId("graph-time").click();
			page.waitForFunction("""
					() => document.querySelector('[data-testid=graph-canvas]').shadowRoot
					  .querySelector('timeline-strip')?.factCount > 0""");
			canvas.getByTestId("timeline-step-on").click();
			page.waitForURL(Pattern.compile(".*from=.*"));
			page.waitForFunction("before => document.querySelector('[data-testid=graph-canvas]').edgeCount < before",
					before);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Agreements").setExact(true))
				.first()
				.click();
			page.waitForURL(Pattern.compile(".*/agreements\\?.*from=.*"));
		}
	}

	@Test
	void the_timeline_brushes_a_range_for_every_view() throws Exception {
		try (Page page = open("timeline")) {
			page.waitForFunction("() => document.querySelector('[data-testid=timeline]')?.factCount > 0");
			page.getByTestId("timeline-step-on").click();
			page.waitForURL(Pattern.compile(".*/timeline\\?.*from=.*to=.*"));
			assertThat(page.getByTestId("selection-chip").first()).isVisible();
			page.reload();
			assertThat(page.getByTestId("timeline-range")).isVisible();
		}
	}

	@Test
	void a_cell_of_the_matrix_opens_the_pair_and_its_sentences() throws Exception {
		try (Page page = open("matrix")) {
			Locator grid = page.getByTestId("matrix-grid");
			grid.focus();
			grid.press("ArrowRight");
			page.getByTestId("matrix-cell-link").first().dispatchEvent("click");
			page.waitForURL(Pattern.compile(".*/pair/.*"));
			assertThat(page.getByTestId("pair-dossier")).isVisible();
			page.getByTestId("open-evidence").first().click();
			assertThat(page.getByTestId("evidence-sentence").first()).isVisible();
		}
	}

	@Test
	void a_row_of_the_ledger_opens_its_stages_with_their_sentences() throws Exception {
		try (Page page = open("agreements")) {
			page.getByTestId("open-agreement").first().click();
			assertThat(page.getByTestId("agreement-stages")).isVisible();
			assertThat(page.getByTestId("stage-sentence").first()).isVisible();
		}
	}

	@Test
	void the_map_lists_what_it_draws() throws Exception {
		try (Page page = open("matrix?view=map")) {
			assertThat(page.getByTestId("map-canvas")).isVisible();
			page.getByTestId("map-table").locator("summary").click();
			assertThat(page.getByTestId("map-table").getByRole(AriaRole.ROW).nth(1)).isVisible();
		}
	}

	@Test
	void a_dossier_opens_sentences_that_can_be_cited() throws Exception {
		try (Page page = open("pair/" + CHINA + "/" + RUSSIA)) {
			page.getByTestId("open-evidence").first().click();
			page.getByTestId("evidence-sentence").first().waitFor();
			page.getByTestId("cite").first().click();
			assertThat(page.getByTestId("citations")).isVisible();
			page.getByTestId("open-article").first().click();
			page.waitForURL(Pattern.compile(".*/article/.*"));
		}
	}

	@Test
	void an_experts_query_is_looked_at_kept_and_stopped() throws Exception {
		try (Page page = open("query")) {
			ask(page, "MATCH (c:Country) RETURN c, c.name AS name ORDER BY name");
			page.getByTestId("query-limit").selectOption("100");
			page.getByTestId("query-run").click();
			assertThat(page.getByTestId("query-cut")).isVisible();
			assertThat(page.getByTestId("query-link").first()).isVisible();
			page.getByTestId("query-view-graph").click();
			page.waitForFunction(
					"""
							() => document.querySelector('query-workbench').shadowRoot.querySelector('graph-canvas')?.nodeCount > 3""");
			page.getByTestId("query-name").fill("All countries");
			page.getByTestId("query-save").click();
			page.reload();
			page.getByTestId("saved-query").filter(new Locator.FilterOptions().setHasText("All countries")).waitFor();
			page.getByTestId("saved-delete").first().click();
			assertThat(page.getByTestId("saved-query")).hasCount(0);
			ask(page, "MATCH (a), (b), (c), (d) WHERE a.x + b.x <> c.x OR d.uid < a.uid RETURN count(*)");
			page.getByTestId("query-run").press("Enter");
			page.getByTestId("query-cancel").press("Enter");
			assertThat(page.getByTestId("query-failure")).containsText("Stopped");
			assertThat(page.getByTestId("query-run")).isFocused();
		}
	}

	@Test
	void what_two_pages_save_of_one_investigation_is_told_and_both_are_kept() throws Exception {
		try (Page mine = open("graph?entity=" + CHINA)) {
			mine.getByTestId("save-investigation").click();
			mine.getByTestId("investigation-name").fill("Two of us");
			mine.getByTestId("save-investigation-name").click();
			mine.getByTestId("open-investigation").click();
			String address = mine.getByTestId("investigation-page").getAttribute("href");
			String uid = address.substring(address.lastIndexOf('/') + 1);
			try (Page theirs = open("graph?entity=" + CHINA + "&investigation=" + uid)) {
				theirs.getByTestId("open-investigation").waitFor();
				expand(theirs, "Russia");
				assertThat(theirs.getByTestId("investigation-state")).containsText("saved");
				expand(mine, "Russia");
				mine.getByTestId("keep-mine").click();
				assertThat(mine.getByTestId("keep-mine")).hasCount(0);
			}
			mine.navigate(SampleExplorer.address() + "/" + address);
			assertThat(mine.getByTestId("version").nth(2)).isVisible();
		}
	}

	@Test
	void what_was_asked_before_comes_back_by_the_keyboard() throws Exception {
		try (Page page = open("query")) {
			ask(page, "RETURN 1 AS first");
			page.getByTestId("query-run").click();
			assertThat(page.getByTestId("query-table")).containsText("first");
			ask(page, "RETURN 2 AS second");
			Locator editor = page.getByTestId("cypher-editor-text");
			editor.press("Control+ArrowUp");
			assertThat(editor).containsText("RETURN 1 AS first");
			editor.press("Control+ArrowDown");
			assertThat(editor).containsText("RETURN 2 AS second");
			page.reload();
			page.getByTestId("query-run").waitFor();
			page.getByTestId("cypher-editor-text").press("Control+ArrowUp");
			assertThat(page.getByTestId("cypher-editor-text")).containsText("RETURN 1 AS first");
		}
	}

	@Test
	void what_one_changes_on_an_investigations_page_is_nobody_elses_change_to_its_views() throws Exception {
		try (Page page = open("graph?entity=" + CHINA)) {
			page.getByTestId("save-investigation").click();
			page.getByTestId("investigation-name").fill("Before");
			page.getByTestId("save-investigation-name").click();
			page.getByTestId("open-investigation").click();
			page.getByTestId("investigation-page").click();
			page.getByTestId("edit-investigation").click();
			page.getByTestId("edit-name").locator("input").fill("After");
			page.getByTestId("save-details").click();
			assertThat(page.getByTestId("open-investigation")).containsText("After");
			page.goBack();
			expand(page, "Russia");
			page.getByTestId("open-investigation").click();
			page.getByTestId("save-version").click();
			assertThat(page.getByTestId("investigation-state")).containsText("saved");
			assertThat(page.getByTestId("keep-mine")).hasCount(0);
			page.getByTestId("investigation-page").click();
			page.getByTestId("delete-investigation").click();
			page.getByTestId("undelete-investigation").waitFor();
			assertThat(page.getByTestId("open-investigation")).hasCount(0);
		}
	}

	private Page open(String address) throws Exception {
		Page page = this.browser.openExplorer(address);
		page.locator("main h1, main h2").first().waitFor();
		return page;
	}

	private static void ask(Page page, String query) {
		page.getByTestId("query-run").waitFor();
		page.evaluate(
				"(query) => { document.querySelector('query-workbench').shadowRoot.querySelector('#query').value = query; }",
				query);
	}

	private static void expand(Page page, String name) {
		Locator canvas = page.getByTestId("graph-canvas");
		page.waitForFunction("() => document.querySelector('[data-testid=graph-canvas]')?.nodeCount > 3");
		int before = count(canvas, "nodeCount");
		TestBrowser.node(canvas, name).press("e");
		page.waitForFunction("before => document.querySelector('[data-testid=graph-canvas]').nodeCount > before",
				before);
	}

	private static int count(Locator canvas, String property) {
		return ((Number) canvas.evaluate("(canvas, property) => canvas[property]", property)).intValue();
	}

}
