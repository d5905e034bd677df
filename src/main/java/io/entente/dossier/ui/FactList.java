package io.entente.dossier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.entente.dossier.DossierService;
import io.entente.dossier.FactRow;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.uikit.TestIds;

/**
 * An entity's facts of one kind, fetched as one scrolls.
 */
class FactList extends Grid<FactList.Item> {

	/**
	 * A row.
	 *
	 * @param row the fact
	 * @param undatedFollow how many undated facts begin with this row, 0 for any other
	 * row
	 */
	record Item(FactRow row, long undatedFollow) {
	}

	FactList(DossierService service, EntityUid entity, ClaimKind kind, long total, boolean newestFirst,
			Consumer<FactRow> opened) {
		TestIds.mark(this, "fact-list");
		addClassName("fact-list");
		addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS, GridVariant.WRAP_CELL_CONTENT);
		setSelectionMode(SelectionMode.NONE);
		setPageSize(40);
		addColumn(new ComponentRenderer<>((item) -> new FactCard(item.row(), item.undatedFollow(), opened)));
		addItemClickListener((click) -> opened.accept(click.getItem().row()));
		long dated = service.countDated(entity, kind);
		setDataProvider(new CallbackDataProvider<Item, Void>(
				(query) -> fetch(service, entity, kind, newestFirst, total, dated, query).stream(),
				(query) -> Math.toIntExact(total), (item) -> item.row().fact().uid()));
	}

	private static List<Item> fetch(DossierService service, EntityUid entity, ClaimKind kind, boolean newestFirst,
			long total, long dated, Query<Item, Void> query) {
		List<Item> items = new ArrayList<>();
		int at = query.getOffset();
		for (FactRow row : service.findFacts(entity, kind, newestFirst, at, query.getLimit())) {
			items.add(new Item(row, (at == dated) ? total - dated : 0));
			at++;
		}
		return items;
	}

}
