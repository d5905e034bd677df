package io.entente.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Fetches a web address: http and https only, bounded in time, size and redirects, each
 * of which is checked as the first address is.
 */
final class WebFetcher {

	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

	private final SourceLimits limits;

	private final AddressRule rule;

	WebFetcher(SourceLimits limits, AddressRule rule) {
		this.limits = limits;
		this.rule = rule;
	}

	/**
	 * Fetches an address and opens what it answers.
	 * @throws IOException if nothing readable comes back, with the reason for a person
	 */
	ItemStream open(String address, ContentOpener opener) throws IOException {
		long deadline = System.nanoTime() + this.limits.downloadTime().toNanos();
		// closing it at once would wait for a body that is still dripping in
		HttpClient client = HttpClient.newBuilder()
			.connectTimeout(this.limits.downloadTime())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
		try {
			URI next = parse(address);
			for (int hop = 0; hop <= this.limits.redirects(); hop++) {
				this.rule.check(next);
				HttpResponse<byte[]> response = send(client, next, deadline);
				String location = response.headers().firstValue("location").orElse(null);
				if (response.statusCode() / 100 != 3 || location == null) {
					return open(address, response, opener);
				}
				next = next.resolve(parse(location));
			}
			throw new UnreadableSourceException(
					"the address redirects more than " + this.limits.redirects() + " times");
		}
		finally {
			client.shutdownNow();
		}
	}

	private static URI parse(String address) throws UnreadableSourceException {
		try {
			return URI.create(address.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableSourceException("it isn't a valid web address");
		}
	}

	private HttpResponse<byte[]> send(HttpClient client, URI address, long deadline) throws IOException {
		Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(left)
			.header("User-Agent", "Entente (article reader)")
			.header("Accept", "text/html,application/xhtml+xml,application/xml,application/json,text/plain")
			.build();
		CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, HttpResponse.BodyHandlers
			.limiting(HttpResponse.BodyHandlers.ofByteArray(), this.limits.downloadBytes()));
		try {
			return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			answer.cancel(true);
			throw new UnreadableSourceException(tooSlow());
		}
		catch (InterruptedException ex) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			throw new UnreadableSourceException("fetching it was interrupted");
		}
		catch (ExecutionException ex) {
			throw new UnreadableSourceException(reason(ex.getCause()));
		}
	}

	private String reason(@Nullable Throwable cause) {
		if (cause instanceof java.net.http.HttpTimeoutException) {
			return tooSlow();
		}
		if (cause instanceof java.net.ConnectException) {
			return "no connection to its server could be made";
		}
		String message = (cause != null) ? String.valueOf(cause.getMessage()) : "no answer";
		// the only words by which the client tells it from other failures
		if (message.contains("exceeds capacity")) {
			return "the answer is larger than " + (this.limits.downloadBytes() >> 20)
					+ " MB, the limit for one address; download it and name the file";
		}
		return "it can't be fetched: " + message;
	}

	private String tooSlow() {
		return "its server took longer than " + this.limits.downloadTime().toSeconds() + " seconds";
	}

	private ItemStream open(String address, HttpResponse<byte[]> response, ContentOpener opener) throws IOException {
		if (response.statusCode() != 200) {
			throw new UnreadableSourceException("its server answered with status " + response.statusCode());
		}
		String type = response.headers().firstValue("content-type").orElse("");
		Matcher charset = CHARSET.matcher(type);
		String media = type.replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
		String path = (response.uri().getPath() != null) ? response.uri().getPath() : "";
		ContentContext context = new ContentContext(address, path.substring(path.lastIndexOf('/') + 1),
				response.uri().toString(), charset.find() ? charset.group(1) : null, true, 0);
		return opener.open(context, kind(media, context.name()), new ByteArrayInputStream(response.body()));
	}

	private static @Nullable FileKind kind(String media, String name) throws UnreadableSourceException {
		return switch (media) {
			case "text/html", "application/xhtml+xml" -> FileKind.HTML;
			case "application/json" -> null;
			case "application/x-ndjson", "application/jsonl", "application/jsonlines" -> FileKind.JSON_LINES;
			case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml" -> FileKind.FEED;
			case "", "text/plain", "application/octet-stream", "application/gzip", "application/x-gzip",
					"application/zip", "application/x-tar" ->
				FileKind.of(name);
			default -> {
				if (media.startsWith("text/")) {
					yield null;
				}
				throw new UnreadableSourceException("its server gives " + media + ", which holds no article text");
			}
		};
	}

}
