package io.entente;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What somebody does who has a keyboard alone, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

	private static final String CHINA = EntityUid.of(EntityType.COUNTRY, "CHN").value();

	private static final String RUSSIA = EntityUid.of(EntityType.COUNTRY, "RUS").value();

	private static final int FARTHEST = 80;

	private TestBrowser browser;

	@BeforeAll
	void start() {
		this.browser = TestBrowser.start();
	}

	@AfterAll
	void stop() {
		this.browser.close();
	}

	@Test
	void the_timeline_is_walked_zoomed_and_brushed() throws Exception {
		try (Page page = this.browser.openExplorer("timeline")) {
			page.waitForFunction("() => document.querySelector('[data-testid=timeline]')?.factCount > 0");
			Locator stage = page.getByTestId("timeline-stage");
			Locator told = page.getByTestId("timeline-told");
			tabTo(page, stage);
			page.keyboard().press("b");
			assertThat(told).not().isEmpty();
			page.keyboard().press("g");
			page.keyboard().press("0");
			press(page, "+", "-", "-", "-", "ArrowRight");
			String first = told.textContent();
			page.keyboard().press("ArrowDown");
			assertThat(told).not().hasText(first);
			page.keyboard().press("[");
			page.waitForURL(Pattern.compile(".*/timeline\\?.*from=.*"));
			assertThat(stage).isFocused();
		}
	}

	@Test
	void the_timelines_keys_take_the_focus_and_give_it_back() throws Exception {
		try (Page page = this.browser.openExplorer("timeline")) {
			page.waitForFunction("() => document.querySelector('[data-testid=timeline]')?.factCount > 0");
			Locator stage = page.getByTestId("timeline-stage");
			tabTo(page, stage);
			page.keyboard().press("?");
			assertThat(page.getByTestId("timeline-help").locator("h2")).isFocused();
			page.keyboard().press("Escape");
			assertThat(page.getByTestId("timeline-help")).hasCount(0);
			assertThat(stage).isFocused();
		}
	}

	@Test
	void a_cell_of_the_matrix_is_reached_by_arrows_and_opened() throws Exception {
		try (Page page = this.browser.openExplorer("matrix")) {
			tabTo(page, page.getByTestId("matrix-grid"));
			Locator description = page.getByTestId("matrix-description");
			page.keyboard().press("ArrowRight");
			assertThat(description).not().isEmpty();
			String before = description.textContent();
			page.keyboard().press("ArrowDown");
			assertThat(description).not().hasText(before);
			press(page, "ArrowUp", "Enter");
			page.waitForURL(Pattern.compile(".*/pair/.*"));
		}
	}

	@Test
	void evidence_takes_the_focus_and_gives_it_back() throws Exception {
		try (Page page = this.browser.openExplorer("pair/" + CHINA + "/" + RUSSIA)) {
			Locator opener = page.getByTestId("open-evidence").first();
			tabTo(page, opener);
			page.keyboard().press("Enter");
			Locator panel = page.getByTestId("evidence-panel");
			assertThat(panel.getByTestId("evidence-sentence").first()).isVisible();
			assertThat(panel.locator("h2").first()).isFocused();
			page.keyboard().press("Escape");
			assertThat(panel).hasCount(0);
			assertThat(opener).isFocused();
		}
	}

	@Test
	void an_export_is_chosen_and_left() throws Exception {
		try (Page page = this.browser.openExplorer("agreements")) {
			Locator opener = page.getByTestId("open-export");
			tabTo(page, opener);
			page.keyboard().press("Enter");
			Locator graphml = page.getByTestId("export-graphml");
			assertThat(graphml).isVisible();
			tabTo(page, graphml);
			page.keyboard().press("ArrowDown");
			assertThat(graphml).not().isChecked();
			page.keyboard().press("Escape");
			assertThat(page.getByTestId("export-dialog")).isHidden();
			assertThat(opener).isFocused();
		}
	}

	@Test
	void the_menu_of_the_graph_gives_the_focus_back() throws Exception {
		try (Page page = this.browser.openExplorer("graph?entity=" + CHINA)) {
			Locator canvas = page.getByTestId("graph-canvas");
			page.waitForFunction("() => document.querySelector('[data-testid=graph-canvas]')?.nodeCount > 3");
			tabTo(page, canvas.getByTestId("graph-list").locator("[role=option][tabindex='0']"));
			page.keyboard().press("Home");
			page.keyboard().press("ArrowDown");
			Locator second = canvas.getByTestId("graph-list").locator("[role=option]").nth(1);
			assertThat(second).isFocused();
			String name = String.valueOf(second.evaluate("one => one.ariaLabel ?? one.textContent"))
				.strip()
				.replaceFirst(",.*", "");
			for (String[] way : new String[][] { { "ContextMenu", "Escape" }, { "Shift+F10", "Tab" } }) {
				page.keyboard().press(way[0]);
				assertThat(canvas.getByTestId("graph-menu").locator(".menu-title")).hasText(name);
				page.keyboard().press(way[1]);
				assertThat(canvas.getByTestId("graph-menu")).hasCount(0);
				assertThat(second).isFocused();
			}
		}
	}

	private static void press(Page page, String... keys) {
		for (String key : keys) {
			page.keyboard().press(key);
		}
	}

	/** Goes from one stop of the page to the next until there. */
	private static void tabTo(Page page, Locator to) {
		to.waitFor();
		for (int i = 0; i < FARTHEST; i++) {
			if (to.evaluate("one => one.getRootNode().activeElement === one").equals(true)) {
				return;
			}
			page.keyboard().press("Tab");
		}
		assertThat(to).isFocused();
	}

}
