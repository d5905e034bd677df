package io.entente.api;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets no web page elsewhere change anything: without a login, a form on any page could
 * otherwise send an import to this machine. Browsers say where a request comes from;
 * programs that aren't browsers say nothing and are let through.
 */
class CrossOriginCheck implements HandlerInterceptor {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!SAFE.contains(request.getMethod()) && !isOwn(request)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN,
					"The request was sent by a web page of another site, and those may change nothing here");
		}
		return true;
	}

	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return OWN_SITES.contains(site);
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || authority(origin).equals(request.getHeader(HttpHeaders.HOST));
	}

	private static String authority(String origin) {
		try {
			@Nullable String authority = URI.create(origin).getAuthority();
			return (authority != null) ? authority : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
