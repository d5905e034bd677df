package io.entente.investigations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.entente.selection.Selection;

/**
 * What a person makes of an investigation; each version holds all of it.
 *
 * @param name what it is called
 * @param description what it is about, may be empty
 * @param author who answers for it, may be empty
 * @param views what was looked at, the latest first, each path once
 * @param notes what was noted, in the order of writing
 */
public record InvestigationContent(String name, String description, String author, List<SavedView> views,
		List<Note> notes) {

	/** The longest name. */
	public static final int LONGEST_NAME = 120;

	/** The longest description. */
	public static final int LONGEST_DESCRIPTION = 10_000;

	/** The most views of one investigation. */
	public static final int MOST_VIEWS = 12;

	/** The most notes of one investigation. */
	public static final int MOST_NOTES = 1_000;

	private static final int MOST_SELECTIONS = 40;

	public InvestigationContent {
		name = PlainText.line("A name", (name != null) ? name : "", LONGEST_NAME);
		if (name.isEmpty()) {
			throw new IllegalArgumentException("An investigation needs a name");
		}
		description = PlainText.text("A description", (description != null) ? description : "", LONGEST_DESCRIPTION);
		author = PlainText.line("An author's name", (author != null) ? author : "", LONGEST_NAME);
		views = (views != null) ? firstOfEachPage(views) : List.of();
		notes = (notes != null) ? List.copyOf(notes) : List.of();
		if (views.size() > MOST_VIEWS) {
			throw new IllegalArgumentException(
					"An investigation holds at most %d views; leave one out".formatted(MOST_VIEWS));
		}
		if (notes.size() > MOST_NOTES || notes.stream().map(Note::id).distinct().count() < notes.size()) {
			throw new IllegalArgumentException(
					"An investigation holds at most %,d notes, each with a name of its own".formatted(MOST_NOTES));
		}
	}

	/** Two pages can have become one since, when their entities were joined. */
	private static List<SavedView> firstOfEachPage(List<SavedView> views) {
		Set<String> paths = new HashSet<>();
		return views.stream().filter((view) -> paths.add(view.path())).toList();
	}

	/** The same under another name, with another description and author. */
	public InvestigationContent named(String newName, @Nullable String newDescription, @Nullable String newAuthor) {
		return new InvestigationContent(newName, (newDescription != null) ? newDescription : this.description,
				(newAuthor != null) ? newAuthor : this.author, this.views, this.notes);
	}

	/** The same with a view, which takes the place of what was saved of its page. */
	public InvestigationContent with(SavedView view) {
		List<SavedView> others = new ArrayList<>(
				this.views.stream().filter((each) -> !each.path().equals(view.path())).toList());
		others.addFirst(view);
		return new InvestigationContent(this.name, this.description, this.author, others, this.notes);
	}

	/** The same with other notes. */
	public InvestigationContent withNotes(List<Note> others) {
		return new InvestigationContent(this.name, this.description, this.author, this.views, others);
	}

	/** The facts that it is about, at most 40 selections. */
	List<Selection> selections() {
		return this.views.stream()
			.flatMap((view) -> view.selections().stream())
			.distinct()
			.limit(MOST_SELECTIONS)
			.toList();
	}

	/** The identifiers of all that it names. */
	Stream<String> named() {
		return this.notes.stream().flatMap((note) -> note.target().uids().stream());
	}

}
