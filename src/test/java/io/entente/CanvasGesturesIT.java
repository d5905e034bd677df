package io.entente;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a mouse does to the graph, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasGesturesIT {

	private static final String CHINA = EntityUid.of(EntityType.COUNTRY, "CHN").value();

	private static final String RUSSIA = EntityUid.of(EntityType.COUNTRY, "RUS").value();

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
	void a_node_stays_for_good_where_it_is_dragged_and_nothing_else_moves() throws Exception {
		try (Page page = graph()) {
			Locator canvas = page.getByTestId("graph-canvas");
			Point china = place(canvas, CHINA);
			Point before = place(canvas, RUSSIA);
			drag(page, onScreen(canvas, RUSSIA), 70, 40);
			page.waitForFunction(
					"""
							([uid, x]) => document.querySelector('[data-testid=graph-canvas]').shown.positions[uid].x > x + 5""",
					new Object[] { RUSSIA, before.x() });
			Point dragged = place(canvas, RUSSIA);
			assertThat(place(canvas, CHINA)).isEqualTo(china);
			canvas.getByTestId("graph-undo").click();
			assertThat(place(canvas, RUSSIA)).isEqualTo(before);
			canvas.getByTestId("graph-redo").click();
			page.reload();
			awaitNodes(page);
			Point later = place(canvas, RUSSIA);
			assertThat(later.x()).isCloseTo(dragged.x(), within(1.0));
			assertThat(later.y()).isCloseTo(dragged.y(), within(1.0));
		}
	}

	@Test
	void a_selection_is_dragged_as_a_whole() throws Exception {
		try (Page page = graph()) {
			Locator canvas = page.getByTestId("graph-canvas");
			TestBrowser.node(canvas, "China").dispatchEvent("click");
			TestBrowser.node(canvas, "Russia").dispatchEvent("click", Map.of("shiftKey", true));
			page.waitForFunction("() => document.querySelector('[data-testid=graph-canvas]').selection.length === 2");
			awaitNodes(page);
			Point china = place(canvas, CHINA);
			Point russia = place(canvas, RUSSIA);
			drag(page, onScreen(canvas, CHINA), -60, 30);
			page.waitForFunction(
					"""
							([uid, x]) => document.querySelector('[data-testid=graph-canvas]').shown.positions[uid].x < x - 5""",
					new Object[] { CHINA, china.x() });
			double moved = place(canvas, CHINA).x() - china.x();
			assertThat(place(canvas, RUSSIA).x() - russia.x()).isCloseTo(moved, within(0.01));
		}
	}

	@Test
	void what_is_selected_is_moved_by_keys_from_the_list_and_from_the_picture() throws Exception {
		try (Page page = graph()) {
			Locator canvas = page.getByTestId("graph-canvas");
			Point china = place(canvas, CHINA);
			Point seen = onScreen(canvas, RUSSIA);
			Point before = place(canvas, RUSSIA);
			TestBrowser.node(canvas, "Russia").focus();
			page.keyboard().press("Enter");
			page.keyboard().press("Shift+ArrowRight");
			canvas.getByTestId("graph-stage").focus();
			page.keyboard().press("Shift+ArrowDown");
			page.waitForFunction(
					"([uid, y]) => document.querySelector('[data-testid=graph-canvas]').positionOf(uid).y > y + 10",
					new Object[] { RUSSIA, seen.y() });
			assertThat(onScreen(canvas, RUSSIA).x()).isCloseTo(seen.x() + 20, within(2.0));
			assertThat(onScreen(canvas, RUSSIA).y()).isCloseTo(seen.y() + 20, within(2.0));
			assertThat(place(canvas, CHINA)).isEqualTo(china);
			page.keyboard().press("Control+z");
			page.keyboard().press("Control+z");
			assertThat(place(canvas, RUSSIA)).isEqualTo(before);
		}
	}

	@Test
	void a_box_selects_what_lies_in_it() throws Exception {
		try (Page page = graph()) {
			Locator canvas = page.getByTestId("graph-canvas");
			canvas.getByTestId("graph-box").click();
			Point china = onScreen(canvas, CHINA);
			drag(page, new Point(china.x() - 25, china.y() - 25), 50, 50);
			page.waitForFunction("""
					uid => document.querySelector('[data-testid=graph-canvas]').selection.includes(uid)""", CHINA);
			assertThat(canvas.evaluate("canvas => canvas.selection.length < canvas.nodeCount")).isEqualTo(true);
		}
	}

	private Page graph() throws Exception {
		Page page = this.browser.openExplorer("graph?entity=" + CHINA);
		awaitNodes(page);
		return page;
	}

	/** Waits until the nodes are there and stand still. */
	private static void awaitNodes(Page page) {
		page.evaluate("() => { globalThis.lastAt = undefined; }");
		page.waitForFunction("""
				uids => {
				  const canvas = document.querySelector('[data-testid=graph-canvas]');
				  const at = JSON.stringify(uids.map(uid => canvas?.positionOf(uid)));
				  const still = canvas?.nodeCount > 3 && !at.includes('null') && at === globalThis.lastAt;
				  globalThis.lastAt = at;
				  return still;
				}""", new String[] { CHINA, RUSSIA }, new Page.WaitForFunctionOptions().setPollingInterval(500));
	}

	private static void drag(Page page, Point from, int right, int down) {
		page.mouse().move(from.x(), from.y());
		page.mouse().down();
		page.mouse().move(from.x() + right, from.y() + down, new Mouse.MoveOptions().setSteps(5));
		page.mouse().up();
	}

	private static Point onScreen(Locator canvas, String uid) {
		return point(canvas, "(canvas, uid) => canvas.positionOf(uid)", uid);
	}

	private static Point place(Locator canvas, String uid) {
		return point(canvas, "(canvas, uid) => canvas.shown.positions[uid]", uid);
	}

	private static Point point(Locator canvas, String expression, String uid) {
		double x = ((Number) canvas.evaluate("(canvas, uid) => (" + expression + ")(canvas, uid).x", uid))
			.doubleValue();
		double y = ((Number) canvas.evaluate("(canvas, uid) => (" + expression + ")(canvas, uid).y", uid))
			.doubleValue();
		return new Point(x, y);
	}

	private record Point(double x, double y) {
	}

}
