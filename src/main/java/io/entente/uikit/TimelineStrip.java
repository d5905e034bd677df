package io.entente.uikit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;

/**
 * The timeline in the browser, in full or as a small strip of one lane. It is told the
 * selection as the query of an address and fetches the facts by itself; it tells the
 * range that somebody selects and the fact whose sentences somebody wants.
 */
@Tag("timeline-strip")
@JsModule("./timeline-strip/timeline-strip.ts")
public final class TimelineStrip extends Component implements HasSize, HasStyle {

	private Map<String, String> shown = Map.of();

	/** A timeline with lanes, buttons and a legend, as high as its place. */
	public TimelineStrip() {
		TestIds.mark(this, "timeline");
	}

	/**
	 * One lane without labels, about 100 pixels high, for a part of a page.
	 * @param query the selection without its time as in an address:
	 * {@code entity=e-…&sector=health}
	 */
	public static TimelineStrip compact(String query) {
		TimelineStrip strip = new TimelineStrip();
		strip.getElement().setAttribute("compact", true);
		strip.show(query, null, null, "none");
		return strip;
	}

	/**
	 * Shows a selection; one that is shown already isn't fetched again.
	 * @param query the selection without its time, as in an address
	 * @param from the first day selected, null for none
	 * @param to the last day selected, null for none
	 * @param lanes what makes the lanes: sector, pair, entity, kind or none
	 */
	public void show(String query, @Nullable LocalDate from, @Nullable LocalDate to, String lanes) {
		this.shown = Map.of("query", query, "from", iso(from), "to", iso(to), "by", lanes);
		// A call and not a property: the browser has moved on by hand since the last one,
		// so that going back to an equal value still has to reach it.
		getElement().callJsFunction("show", this.shown);
	}

	@Override
	protected void onAttach(AttachEvent attachEvent) {
		if (!attachEvent.isInitialAttach() && !this.shown.isEmpty()) {
			getElement().callJsFunction("show", this.shown);
		}
	}

	/** Hears which range is selected, once the hand lets go. */
	public Registration addRangeChangedListener(ComponentEventListener<RangeChanged> listener) {
		return addListener(RangeChanged.class, listener);
	}

	/** Hears which fact is to be opened. */
	public Registration addFactOpenedListener(ComponentEventListener<FactOpened> listener) {
		return addListener(FactOpened.class, listener);
	}

	/** Hears what makes the lanes now. */
	public Registration addLanesChangedListener(ComponentEventListener<LanesChanged> listener) {
		return addListener(LanesChanged.class, listener);
	}

	private static String iso(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static @Nullable LocalDate day(String iso) {
		try {
			return iso.isEmpty() ? null : LocalDate.parse(iso);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Another range is selected. Public, as the other events, since Vaadin looks for
	 * public constructors only.
	 */
	@DomEvent(value = "range-changed", filter = "event.detail.final")
	public static class RangeChanged extends ComponentEvent<TimelineStrip> {

		private final @Nullable LocalDate from;

		private final @Nullable LocalDate to;

		private final boolean playing;

		public RangeChanged(TimelineStrip source, boolean fromClient, @EventData("event.detail.from") String from,
				@EventData("event.detail.to") String to, @EventData("event.detail.playing") boolean playing) {
			super(source, fromClient);
			this.from = day(from);
			this.to = day(to);
			this.playing = playing;
		}

		/** The first day, null where none is selected. */
		public @Nullable LocalDate getFrom() {
			return this.from;
		}

		/** The last day, null where none is selected. */
		public @Nullable LocalDate getTo() {
			return this.to;
		}

		/** Whether time is being played, so that no step is worth going back to. */
		public boolean isPlaying() {
			return this.playing;
		}

	}

	/**
	 * A fact is to be opened.
	 */
	@DomEvent("fact-opened")
	public static class FactOpened extends ComponentEvent<TimelineStrip> {

		private final Optional<FactUid> fact;

		public FactOpened(TimelineStrip source, boolean fromClient, @EventData("event.detail.uid") String uid) {
			super(source, fromClient);
			this.fact = Uid.read(FactUid::new, uid);
		}

		/** The fact; nothing if the browser told none that can be. */
		public Optional<FactUid> getFact() {
			return this.fact;
		}

	}

	/**
	 * The lanes are made by something else.
	 */
	@DomEvent("lanes-changed")
	public static class LanesChanged extends ComponentEvent<TimelineStrip> {

		private final String lanes;

		public LanesChanged(TimelineStrip source, boolean fromClient, @EventData("event.detail.by") String lanes) {
			super(source, fromClient);
			this.lanes = lanes;
		}

		/** What makes them. */
		public String getLanes() {
			return this.lanes;
		}

	}

}
