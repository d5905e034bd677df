package io.entente.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that holds the application: push, base theme, icon, and the few lines that
 * choose light or dark before the first paint.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.addFavIcon("icon", "icons/entente.svg", "any");
		settings.addMetaTag(Position.PREPEND, "viewport", "width=device-width, initial-scale=1");
		settings.addInlineWithContents(TargetElement.HEAD, Position.PREPEND, themeScript(), Wrapping.JAVASCRIPT);
	}

	private static String themeScript() {
		try (InputStream file = Objects.requireNonNull(AppShell.class.getResourceAsStream("theme-boot.js"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The theme's script can't be read", ex);
		}
	}

}
