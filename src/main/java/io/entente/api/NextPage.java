package io.entente.api;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Answers a page of a list with the address of the next one in the header {@code Link}
 * (RFC 8288).
 */
final class NextPage {

	private NextPage() {
	}

	/**
	 * The answer.
	 * @param body the page
	 * @param next the cursor of the next one, null at the end
	 */
	static <T> ResponseEntity<T> after(T body, @Nullable String next) {
		if (next == null) {
			return ResponseEntity.ok(body);
		}
		String address = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("cursor", next)
			.toUriString();
		return ResponseEntity.ok().header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"").body(body);
	}

}
