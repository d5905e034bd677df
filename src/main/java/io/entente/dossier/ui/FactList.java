package io.entente.dossier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.entente.dossier.FactRow;
import io.entente.uikit.TestIds;

/**
 * Facts, fetched as one scrolls: the dated first, then the undated.
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

	/**
	 * A list of facts.
	 * @param source where the rows come from
	 * @param total how many there are
	 * @param dated how many of them, the first, have a date
	 * @param opened hears which fact's sentences are wanted
	 */
	FactList(Source source, long total, long dated, Consumer<FactRow> opened) {
		TestIds.mark(this, "fact-list");
		addClassName("fact-list");
		addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS, GridVariant.WRAP_CELL_CONTENT);
		setSelectionMode(SelectionMode.NONE);
		setPageSize(40);
		addColumn(new ComponentRenderer<>((item) -> new FactCard(item.row(), item.undatedFollow(), opened)));
		addItemClickListener((click) -> opened.accept(click.getItem().row()));
		setDataProvider(new CallbackDataProvider<Item, Void>((query) -> fetch(source, total, dated, query).stream(),
				(query) -> Math.toIntExact(total), (item) -> item.row().fact().uid()));
	}

	private static List<Item> fetch(Source source, long total, long dated, Query<Item, Void> query) {
		List<Item> items = new ArrayList<>();
		int at = query.getOffset();
		for (FactRow row : source.fetch(at, query.getLimit())) {
			items.add(new Item(row, (at == dated) ? total - dated : 0));
			at++;
		}
		return items;
	}

	/** Where rows come from. */
	@FunctionalInterface
	interface Source {

		List<FactRow> fetch(int offset, int limit);

	}

}
