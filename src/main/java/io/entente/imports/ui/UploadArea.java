package io.entente.imports.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

import io.entente.imports.Upload;
import io.entente.imports.UploadRefusedException;
import io.entente.imports.UploadStore;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Where files are dropped or chosen. They are kept on the server's disk as they arrive.
 */
class UploadArea extends Div {

	private final UploadStore store;

	private final Runnable changed;

	private final List<Upload> files = new ArrayList<>();

	private final Div refused = new Div();

	private final com.vaadin.flow.component.upload.Upload upload;

	UploadArea(UploadStore store, Runnable changed) {
		this.store = store;
		this.changed = changed;
		addClassName("upload-area");
		this.refused.getElement().setAttribute("role", "alert");
		UploadHandler handler = this::receive;
		this.upload = TestIds.mark(new com.vaadin.flow.component.upload.Upload(handler), "import-upload");
		// raw: the body is the file, so the server streams it instead of taking it apart
		// first
		this.upload.setUploadFormat(UploadFormat.RAW);
		this.upload.setUploadButton(new Button(Texts.of("imports.choose")));
		this.upload.setDropLabel(new Span(Texts.of("imports.drop")));
		this.upload.addFileRemovedListener((event) -> remove(event.getFileName()));
		add(this.upload, this.refused);
	}

	/** How many files are there to be imported. */
	int count() {
		return this.files.size();
	}

	/** The files, which the caller now has to see to. */
	List<Upload> take() {
		List<Upload> taken = List.copyOf(this.files);
		this.files.clear();
		this.refused.removeAll();
		this.upload.clearFileList();
		return taken;
	}

	/**
	 * Runs on the request's own thread, without the session's lock, for as long as the
	 * file takes.
	 */
	private void receive(UploadEvent event) {
		UI ui = event.getUI();
		try {
			Upload kept = this.store.keep(event.getFileName(), event.getInputStream());
			ui.accessLater(() -> {
				this.files.add(kept);
				this.changed.run();
			}, () -> this.store.discard(kept)).run();
		}
		catch (UploadRefusedException ex) {
			event.reject(ex.getMessage());
			ui.accessLater(() -> this.refused.add(new Paragraph(ex.getMessage())), () -> {
			}).run();
		}
	}

	private void remove(String name) {
		String safe = UploadStore.safeName(name);
		this.files.stream().filter((file) -> file.name().equals(safe)).findFirst().ifPresent((file) -> {
			this.files.remove(file);
			this.store.discard(file);
		});
		this.changed.run();
	}

}
