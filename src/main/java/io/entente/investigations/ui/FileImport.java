package io.entente.investigations.ui;

import java.io.IOException;
import java.time.Instant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.entente.investigations.InvestigationFileException;
import io.entente.investigations.InvestigationFiles;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Takes an investigation that comes as a file, and tells what of it isn't here.
 */
class FileImport extends Div {

	private static final int MOST_NAMED = 50;

	private final InvestigationFiles files;

	private final Div told = TestIds.mark(new Div(), "investigation-imported");

	private final Upload upload;

	private final Runnable imported;

	FileImport(InvestigationFiles files, Runnable imported) {
		this.files = files;
		this.imported = imported;
		addClassName("file-import");
		UploadHandler handler = this::receive;
		this.upload = TestIds.mark(new Upload(handler), "import-investigation");
		this.upload.setUploadFormat(UploadFormat.RAW);
		this.upload.setUploadButton(new Button(Texts.of("investigations.import")));
		this.upload.setDropAllowed(false);
		this.upload.setAcceptedFileExtensions(".json");
		this.told.getElement().setAttribute("role", "status");
		add(this.upload, this.told);
	}

	private void receive(UploadEvent event) {
		Runnable tell;
		try {
			InvestigationFiles.Imported imported = this.files
				.read(event.getInputStream().readNBytes(InvestigationFiles.LARGEST + 1));
			tell = () -> show(imported);
		}
		catch (InvestigationFileException | IOException ex) {
			String reason = (ex instanceof InvestigationFileException) ? String.valueOf(ex.getMessage())
					: Texts.of("investigations.import.broken");
			tell = () -> refuse(reason);
		}
		Runnable shown = tell;
		event.getUI().accessLater(() -> {
			this.upload.clearFileList();
			shown.run();
		}, () -> {
		}).run();
	}

	private void refuse(String reason) {
		Paragraph told = new Paragraph(reason);
		told.addClassName("error-text");
		this.told.removeAll();
		this.told.add(told);
	}

	private void show(InvestigationFiles.Imported imported) {
		this.told.removeAll();
		Anchor link = TestIds.mark(new Anchor("investigations/" + imported.investigation().uid(), ""),
				"imported-investigation");
		link.add(InvestigationWords.isolated(imported.investigation().title()));
		this.told.add(new Paragraph(Texts.of("investigations.imported")), link);
		Instant since = imported.since();
		if (since != null) {
			this.told.add(
					TestIds.mark(new Paragraph(Texts.of("investigations.imported.since", InvestigationWords.at(since))),
							"imported-since"));
		}
		if (!imported.missing().isEmpty()) {
			this.told.add(new Paragraph(
					Texts.of("investigations.imported.missing", imported.missing().size(), imported.named())));
			UnorderedList names = new UnorderedList();
			imported.missing().stream().limit(MOST_NAMED).forEach((missing) -> {
				String name = missing.name();
				names.add(new ListItem(InvestigationWords.isolated((name != null) ? name : missing.uid())));
			});
			this.told.add(names);
		}
		this.imported.run();
	}

}
