package io.entente.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that were meant for this server. Without a login, a web page
 * elsewhere could otherwise read the graph by pointing its own host name at this machine
 * (DNS rebinding).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostCheckFilter extends OncePerRequestFilter {

	private static final int MISDIRECTED_REQUEST = 421;

	private final Set<String> hosts;

	/**
	 * Lets the loopback's names through and those configured.
	 * @param more further host names, without ports
	 */
	HostCheckFilter(@Value("${entente.hosts:}") List<String> more) {
		this.hosts = Stream.concat(Stream.of("localhost", "127.0.0.1", "[::1]"), more.stream())
			.map((host) -> host.strip().toLowerCase(Locale.ROOT))
			.filter((host) -> !host.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isMeant(request.getHeader("Host"))) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(MISDIRECTED_REQUEST);
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter()
			.write("This server answers to localhost only. "
					+ "To reach it by another name, start it with --hosts that.name\n");
	}

	boolean isMeant(@Nullable String header) {
		if (header == null) {
			return false;
		}
		String host = header.strip().toLowerCase(Locale.ROOT);
		int port = host.lastIndexOf(':');
		boolean hasPort = port > host.lastIndexOf(']');
		return this.hosts.contains(hasPort ? host.substring(0, port) : host);
	}

}
