package io.entente.canvas.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.canvas.RelationKind;
import io.entente.canvas.ui.CanvasAddress.Expanded;
import io.entente.canvas.ui.CanvasAddress.Pin;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The address in the words of the web component's {@code CanvasAddress}. What comes from
 * the browser is checked like any address.
 *
 * @param entities the entities opened
 * @param expanded the entities expanded, null where not told
 * @param also entities that no expansion brings
 * @param removed entities taken off
 * @param veiled entities out of sight
 * @param hidden the types switched off
 * @param hiddenKinds the kinds of relations switched off
 * @param selection the entities selected
 * @param relation the ends of the open relation, or none
 * @param pins where entities were put
 * @param layout how the rest is laid out
 * @param filter the selection's parameters without its entities
 * @param whole whether the whole graph is wanted
 */
record WireAddress(List<String> entities, @Nullable List<WireExpanded> expanded, List<String> also,
		List<String> removed, List<String> veiled, List<String> hidden, List<String> hiddenKinds,
		List<String> selection, List<String> relation, List<WirePin> pins, @Nullable String layout,
		Map<String, List<String>> filter, boolean whole) {

	static WireAddress of(CanvasAddress address) {
		List<Expanded> expanded = address.expanded();
		Map<String, List<String>> filter = new LinkedHashMap<>(address.selection().parameters());
		filter.remove("entity");
		filter.remove("match");
		String layout = address.layout();
		return new WireAddress(values(address.entities()),
				(expanded != null) ? expanded.stream().map(WireExpanded::of).toList() : null, values(address.also()),
				values(address.removed()), values(address.veiled()), address.hidden().stream().map(Enum::name).toList(),
				address.lines(), values(address.selected()), values(address.relation()),
				address.pins().stream().map((pin) -> new WirePin(pin.uid().value(), pin.x(), pin.y())).toList(),
				(layout != null) ? layout : "rings", filter, address.whole());
	}

	/**
	 * The address told.
	 * @param before the selection so far: the canvas changes its entities alone
	 */
	CanvasAddress address(Selection before) {
		List<WireExpanded> told = this.expanded;
		return new CanvasAddress(before.withEntities(uids(this.entities), before.all()),
				(told != null) ? told.stream().flatMap((one) -> one.expanded().stream()).toList() : null,
				uids(this.also), uids(this.removed), uids(this.veiled),
				this.hidden.stream().map(CanvasAddress::type).flatMap(Optional::stream).toList(), this.hiddenKinds,
				uids(this.selection), uids(this.relation),
				this.pins.stream()
					.flatMap(
							(pin) -> CanvasAddress.uid(pin.uid()).map((uid) -> new Pin(uid, pin.x(), pin.y())).stream())
					.toList(),
				this.layout, this.whole);
	}

	private static List<String> values(List<EntityUid> uids) {
		return uids.stream().map(EntityUid::value).toList();
	}

	private static List<EntityUid> uids(List<String> values) {
		return values.stream().map(CanvasAddress::uid).flatMap(Optional::stream).toList();
	}

	/**
	 * An entity expanded.
	 *
	 * @param uid the entity
	 * @param shown the neighbours fetched
	 * @param kind the kind of relations, null for all
	 */
	record WireExpanded(String uid, int shown, @Nullable String kind) {

		static WireExpanded of(Expanded one) {
			RelationKind kind = one.kind();
			return new WireExpanded(one.uid().value(), one.shown(), (kind != null) ? kind.name() : null);
		}

		Optional<Expanded> expanded() {
			String told = this.kind;
			return CanvasAddress.uid(this.uid)
				.map((one) -> new Expanded(one, this.shown,
						(told != null) ? CanvasAddress.kind(told).orElse(null) : null));
		}

	}

	/**
	 * An entity put somewhere.
	 *
	 * @param uid the entity
	 * @param x to the right
	 * @param y upwards
	 */
	record WirePin(String uid, int x, int y) {
	}

}
