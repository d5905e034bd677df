package io.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;

/**
 * The Chromium of this machine, without a window.
 */
final class TestBrowser implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader",
			"--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync");

	/** Milliseconds. */
	static final double PATIENCE = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	private TestBrowser(Playwright playwright) {
		this.playwright = playwright;
		this.browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
	}

	static TestBrowser start() {
		return new TestBrowser(Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
	}

	/** A page in a context of its own: no cookies, nothing stored. */
	Page newPage(Browser.NewPageOptions options) {
		return this.browser.newPage(options);
	}

	/**
	 * A page of the explorer over the sample, at a desk and in English, which is waited
	 * for with patience.
	 */
	Page openExplorer(String address) throws IOException, InterruptedException {
		Page page = newPage(new Browser.NewPageOptions().setViewportSize(1400, 900).setLocale("en-GB"));
		page.setDefaultTimeout(PATIENCE);
		page.navigate(SampleExplorer.address() + "/" + address);
		return page;
	}

	/** A node's entry in the list that mirrors a canvas. */
	static Locator node(Locator canvas, String name) {
		return canvas.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name + ",")).first();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Path chromium() {
		return Stream
			.of(System.getenv().getOrDefault("ENTENTE_CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/google-chrome",
					"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
			.filter((path) -> !path.isEmpty() && Files.isExecutable(Path.of(path)))
			.map(Path::of)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"The journeys need Chromium: install it, or name it in ENTENTE_CHROMIUM"));
	}

}
