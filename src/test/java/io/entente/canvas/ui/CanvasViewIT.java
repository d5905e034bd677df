package io.entente.canvas.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.uikit.EmptyState;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@ContextConfiguration(classes = CanvasViewIT.NothingElse.class)
@ViewPackages(classes = CanvasView.class)
class CanvasViewIT extends SpringBrowserlessTest {

	private static final CanvasNode JAPAN = new CanvasNode(EntityUid.of(EntityType.COUNTRY, "JPN"), EntityType.COUNTRY,
			"Japan", 12);

	@MockitoBean
	private CanvasService service;

	@Test
	void an_address_without_an_entity_offers_places_to_begin() {
		given(this.service.findMostConnectedCountries(anyInt())).willReturn(List.of(JAPAN));
		navigate("graph", CanvasView.class);
		assertThat(find(EmptyState.class).all()).hasSize(1);
		assertThat(find(Anchor.class).single().getHref()).isEqualTo("graph?entity=" + JAPAN.uid());
		assertThat(find(GraphCanvas.class).all()).isEmpty();
	}

	@Test
	void an_empty_graph_says_to_import_first() {
		given(this.service.findMostConnectedCountries(anyInt())).willReturn(List.of());
		navigate("graph", CanvasView.class);
		assertThat(find(Anchor.class).single().getHref()).isEqualTo("imports");
	}

	@Test
	void an_entity_in_the_address_is_handed_to_the_canvas_as_an_identifier() {
		given(this.service.findEntity(JAPAN.uid())).willReturn(Optional.of(JAPAN));
		CanvasView view = navigate("graph?entity=" + JAPAN.uid(), CanvasView.class);
		assertThat(view.getPageTitle()).isEqualTo("Japan · Graph · Entente");
		assertThat(find(GraphCanvas.class).single().getElement().getAttribute("data-testid")).isEqualTo("graph-canvas");
		assertThat(sentToTheBrowser()).anyMatch((parameter) -> parameter.contains(JAPAN.uid().value()));
	}

	@Test
	void what_happens_on_the_canvas_goes_into_the_address() {
		given(this.service.findEntity(JAPAN.uid())).willReturn(Optional.of(JAPAN));
		navigate("graph?entity=" + JAPAN.uid(), CanvasView.class);
		GraphCanvas canvas = find(GraphCanvas.class).single();
		GraphCanvas.Wire wire = new GraphCanvas.Wire(List.of(JAPAN.uid().value()),
				List.of(new GraphCanvas.WireExpanded(JAPAN.uid().value(), 60)), List.of("PERSON"), List.of(),
				List.of());
		ComponentUtil.fireEvent(canvas, new GraphCanvas.AddressChanged(canvas, true, wire, true));
		assertThat(sentToTheBrowser()).anyMatch((parameter) -> parameter
			.contains("graph?entity=" + JAPAN.uid() + "&expanded=" + JAPAN.uid() + ".60&hidden=person"));
	}

	private static List<String> sentToTheBrowser() {
		UI ui = UI.getCurrent();
		ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.flatMap((call) -> Stream.concat(Stream.of(call.getInvocation().getExpression()),
					call.getInvocation().getParameters().stream().map(String::valueOf)))
			.toList();
	}

	@Configuration(proxyBeanMethods = false)
	static class NothingElse {

	}

}
