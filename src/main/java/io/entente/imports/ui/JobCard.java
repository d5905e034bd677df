package io.entente.imports.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;

import io.entente.imports.ImportJob;
import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * One import: how far it is while it runs, what it did when it is over.
 */
class JobCard extends Section {

	private final H2 heading = new H2();

	private final ProgressBar bar = TestIds.mark(new ProgressBar(), "import-progress");

	private final Span stage = TestIds.mark(new Span(), "import-stage");

	private final Div figures = new Div();

	private final NativeButton cancel;

	private final Div outcome = TestIds.mark(new Div(), "import-report");

	private boolean over;

	JobCard(Runnable cancelled) {
		addClassName("job");
		this.cancel = TestIds.mark(new NativeButton(Texts.of("imports.cancel"), (click) -> cancelled.run()),
				"import-cancel");
		this.cancel.addClassName("button");
		this.figures.addClassName("meta");
		this.outcome.getElement().setAttribute("aria-live", "polite");
		Div head = new Div(this.heading, this.cancel);
		head.addClassName("panel-head");
		add(head, this.bar, this.figures, this.outcome);
	}

	/**
	 * Shows how the import stands.
	 * @return whether it has ended since it was last shown
	 */
	boolean show(ImportJob job) {
		this.heading.setText(job.label());
		IngestProgress progress = job.progress();
		if (job.isOver()) {
			if (this.over) {
				return false;
			}
			this.over = true;
			this.bar.setVisible(false);
			this.cancel.setVisible(false);
			this.figures.setVisible(false);
			showOutcome(job);
			return true;
		}
		this.cancel.setEnabled(!job.cancelling());
		this.figures.removeAll();
		this.stage.setText(job.cancelling() ? Texts.of("imports.stopping") : (progress == null)
				? Texts.of("imports.waiting") : Texts.of("imports.stage." + progress.stage().name()));
		this.figures.add(this.stage);
		boolean measurable = progress != null && progress.totalBytes() > 0 && progress.bytesDone() > 0;
		this.bar.setIndeterminate(!measurable);
		if (progress != null) {
			this.bar.setValue(measurable ? progress.fraction() : 0);
			ProgressText.of(progress).forEach((each) -> this.figures.add(new Span(each)));
		}
		return false;
	}

	private void showOutcome(ImportJob job) {
		IngestReport report = job.report();
		if (report == null) {
			Paragraph error = new Paragraph((job.error() != null) ? job.error() : Texts.of("imports.broke"));
			error.addClassName("error-text");
			this.outcome.add(error);
			return;
		}
		Paragraph summary = new Paragraph(ProgressText.summary(report));
		this.outcome.add(summary);
		if (report.error() != null) {
			Paragraph error = new Paragraph(report.error());
			error.addClassName("error-text");
			this.outcome.add(error);
		}
		if (!report.notReadYet().isEmpty()) {
			this.outcome.add(new Paragraph(Texts.of("imports.unread", ProgressText.languages(report.notReadYet()))));
		}
		if (!job.failures().isEmpty()) {
			this.outcome.add(failures(job.failures(), report.skipped() + report.failed()));
		}
	}

	private static NativeDetails failures(List<IngestFailure> failures, long total) {
		UnorderedList list = TestIds.mark(new UnorderedList(), "import-failures");
		failures.forEach((failure) -> {
			Span origin = new Span(failure.origin());
			origin.addClassName("failure-origin");
			list.add(new ListItem(origin, new Span(": " + failure.reason())));
		});
		if (total > failures.size()) {
			list.add(new ListItem(Texts.of("imports.more", total - failures.size())));
		}
		NativeDetails details = new NativeDetails(Texts.of("imports.skipped", total), list);
		details.setOpen(failures.size() <= 10);
		return details;
	}

}
