package io.entente.exports.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

import io.entente.exports.internal.LegalText;
import io.entente.exports.internal.picture.Palette;
import io.entente.uikit.Texts;

/**
 * What surrounds the page's content: its policy, style and script. The policy allows our
 * one script and one style sheet by their hashes and nothing else, no request either, so
 * that whatever an article holds, nothing of it runs and nothing leaves.
 */
final class PageFrame {

	private static final String SCRIPT = resource("evidence.js");

	private static final String STYLE = resource("evidence.css").replace("@light@", Palette.LIGHT.variables())
		.replace("@dark@", Palette.DARK.variables());

	private PageFrame() {
	}

	static String of(String title, String body) {
		return """
				<!DOCTYPE html>
				<html lang="%s">
				<head>
				<meta charset="utf-8">
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="referrer" content="no-referrer">
				<title>%s</title>
				<style>%s</style>
				</head>
				<body>
				%s
				<script>%s</script>
				</body>
				</html>
				"""
			.formatted(Texts.locale().getLanguage(), hash(STYLE), hash(SCRIPT),
					LegalText.escaped(LegalText.line(title)), STYLE, body, SCRIPT);
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String resource(String name) {
		try (InputStream in = PageFrame.class.getResourceAsStream("/io/entente/exports/" + name)) {
			return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
