package io.entente.agreements.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's rows, fetched as one scrolls.
 */
class LedgerGrid extends Grid<Agreement> {

	private static final int PAGE = 40;

	private final Set<LedgerRow> drawn = new HashSet<>();

	private @Nullable FactUid open;

	LedgerGrid(AgreementService service, Selection selection, AgreementOrder order, long total,
			Function<FactUid, String> address, Consumer<FactUid> clicked) {
		addClassName("ledger-grid");
		addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS, GridVariant.WRAP_CELL_CONTENT);
		setSelectionMode(SelectionMode.NONE);
		setPageSize(PAGE);
		getElement().setAttribute("aria-label", Texts.of("agreements.title"));
		addColumn(new ComponentRenderer<>((row) -> draw(row, address.apply(row.uid()))));
		addItemClickListener((click) -> clicked.accept(click.getItem().uid()));
		setDataProvider(new CallbackDataProvider<Agreement, Void>(
				(query) -> fetch(service, selection, order, query.getOffset(), query.getLimit()),
				(query) -> Math.toIntExact(total), Agreement::uid));
	}

	private static Stream<Agreement> fetch(AgreementService service, Selection selection, AgreementOrder order,
			int skip, int limit) {
		return service.findAgreements(selection, order, skip, limit).stream();
	}

	/**
	 * Marks the row that is open, without drawing any row anew: one of them has the
	 * focus.
	 */
	void mark(@Nullable FactUid uid) {
		this.open = uid;
		this.drawn.forEach((row) -> row.mark(uid));
	}

	private LedgerRow draw(Agreement agreement, String address) {
		LedgerRow row = new LedgerRow(agreement, address);
		row.mark(this.open);
		this.drawn.add(row);
		row.addDetachListener((detach) -> this.drawn.remove(row));
		return row;
	}

}
