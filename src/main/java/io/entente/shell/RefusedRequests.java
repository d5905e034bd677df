package io.entente.shell;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Stands where the container and Spring would show their own error pages.
 */
@Controller
class RefusedRequests
		implements ErrorController, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

	@RequestMapping("${server.error.path:/error}")
	ResponseEntity<byte[]> answer(HttpServletRequest request) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) ? uri
				: request.getRequestURI();
		RefusedRequest refused = RefusedRequest.of(path, status);
		return ResponseEntity.status(status)
			.header(HttpHeaders.CONTENT_TYPE, refused.type())
			.body(refused.text().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new RefusedRequestValve()));
	}

	/** After Spring Boot's own, so that its valve finds the answer given. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
