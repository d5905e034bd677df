package io.entente.shell;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * What is said to a request that reached no page and no endpoint: its address or method
 * can't be taken, or nothing is there. Nothing of the request itself is repeated.
 *
 * @param type the media type
 * @param text the answer
 */
record RefusedRequest(String type, String text) {

	private static final String API = "/api/";

	/**
	 * Answers in the form that the asker expects: problem details (RFC 9457) to a
	 * program, a page to a person.
	 * @param path what was asked for
	 * @param status the HTTP status
	 */
	static RefusedRequest of(String path, int status) {
		HttpStatus known = HttpStatus.resolve(status);
		String title = (known != null) ? known.getReasonPhrase() : "Request refused";
		String detail = detail(status);
		if (path.startsWith(API)) {
			return new RefusedRequest("application/problem+json", """
					{"type":"urn:entente:problem:%s","title":"%s","status":%d,"detail":"%s"}
					""".formatted(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), title, status, detail)
				.strip());
		}
		return new RefusedRequest("text/html;charset=UTF-8", """
				<!doctype html>
				<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
				<meta name="viewport" content="width=device-width"><title>%s · Entente</title></head>
				<body><h1>%s</h1><p>%s.</p><p><a href="/">To the start page</a></p></body></html>
				""".formatted(title, title, detail));
	}

	private static String detail(int status) {
		return switch (status) {
			case 400 -> "The address or a header can't be read: it holds characters that aren't allowed there,"
					+ " isn't UTF-8 or is too long; encode parameters, and send what is long as a POST's body";
			case 404 -> "Nothing is at this address; look whether it was copied whole";
			case 405 -> "This method isn't known here; the answer to OPTIONS names those that are";
			case 413 -> "The request is larger than is taken here; send less at once";
			case 414, 431 -> "The address or a header is too long; send what is long as a POST's body";
			default -> (status < 500) ? "The request can't be taken as it is"
					: "Something went wrong here, not with the request; the server's log says more";
		};
	}

}
