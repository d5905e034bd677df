package io.entente.imports.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import io.entente.imports.ImportJob;
import io.entente.imports.ImportJobs;
import io.entente.imports.UploadStore;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Takes files, begins imports, shows how they go and how earlier ones went. What runs
 * goes on when the page is left and is found again when one comes back.
 */
@Route("imports")
class ImportsView extends Div implements HasDynamicTitle {

	private static final int HISTORY = 25;

	private final ImportJobs jobs;

	private final UploadStore store;

	private final UploadArea area;

	private final DatePicker published = TestIds.mark(new DatePicker(Texts.of("imports.published")),
			"import-published");

	private final Button start = TestIds.mark(new Button(), "import-start");

	private final Div running = TestIds.mark(new Div(), "import-jobs");

	private final Div history = new Div();

	private final Map<Long, JobCard> cards = new LinkedHashMap<>();

	private @Nullable Runnable listening;

	ImportsView(ImportJobs jobs, UploadStore store) {
		this.jobs = jobs;
		this.store = store;
		addClassNames("page", "imports-view");
		this.area = new UploadArea(store, this::filesChanged);
		this.published.setHelperText(Texts.of("imports.published.help"));
		this.published.setClearButtonVisible(true);
		this.start.addThemeVariants(ButtonVariant.PRIMARY);
		this.start.addClickListener((click) -> begin());
		this.running.addClassName("jobs");
		Div form = new Div(this.area, this.published, this.start);
		form.addClassName("import-form");
		Section earlier = new Section(new H2(Texts.of("imports.history")), this.history);
		add(new H1(Texts.of("imports.title")), new Paragraph(Texts.of("imports.intro")), form, this.running, earlier);
		filesChanged();
	}

	@Override
	public String getPageTitle() {
		return Texts.of("imports.title") + " · Entente";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		// a page that is gone needs to hear nothing
		this.listening = this.jobs.listen((job) -> ui.accessLater(() -> show(job), () -> {
		}).run());
		this.cards.clear();
		this.running.removeAll();
		List<ImportJob> known = new ArrayList<>(this.jobs.latest());
		known.reversed().forEach(this::show);
		showHistory();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.listening != null) {
			this.listening.run();
			this.listening = null;
		}
		this.area.take().forEach(this.store::discard);
	}

	private void filesChanged() {
		int files = this.area.count();
		this.start.setEnabled(files > 0);
		this.start.setText(
				(files > 0) ? Texts.of("imports.start.files", Words.count(files, "file")) : Texts.of("imports.start"));
	}

	private void begin() {
		if (this.area.count() > 0) {
			show(this.jobs.start(this.area.take(), this.published.getValue()));
			filesChanged();
		}
	}

	private void show(ImportJob job) {
		JobCard card = this.cards.get(job.id());
		if (card == null) {
			card = new JobCard(() -> this.jobs.cancel(job.id()));
			this.cards.put(job.id(), card);
			this.running.addComponentAsFirst(card);
		}
		boolean ended = card.show(job);
		if (ended) {
			showHistory();
		}
	}

	private void showHistory() {
		this.history.removeAll();
		this.history.add(new RunTable(this.jobs.history(HISTORY)));
	}

}
