package io.entente.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.entente.exports.Column.ColumnType;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The properties of entities, facts and sentences, in their order.
 */
final class Columns {

	static final List<Column<ExportedEntity>> ENTITY = entity();

	static final List<Column<ExportedFact>> FACT = fact();

	static final List<Column<ExportedSentence>> SENTENCE = sentence();

	private Columns() {
	}

	private static List<Column<ExportedEntity>> entity() {
		return List.of(text("type", (each) -> each.entity().type().name()),
				text("name", (each) -> each.entity().name()),
				new Column<>("aliases", ColumnType.TEXTS, (each) -> each.entity().aliases()),
				text("iso3", (each) -> each.entity().iso3()),
				new Column<>("latitude", ColumnType.DECIMAL, ExportedEntity::latitude),
				new Column<>("longitude", ColumnType.DECIMAL, ExportedEntity::longitude));
	}

	private static List<Column<ExportedFact>> fact() {
		List<Column<ExportedFact>> columns = new ArrayList<>();
		columns.add(text("kind", (each) -> each.kind().name()));
		columns.add(text("type", ExportedFact::type));
		columns.add(text("title", ExportedFact::title));
		columns.add(text("status", (each) -> name(each.status())));
		time(columns, "edtf", "earliest", "latest", ExportedFact::time);
		columns.add(text("precision", (each) -> of(each.time(), (time) -> time.precision().name())));
		columns.add(text("basis", (each) -> of(each.time(), (time) -> time.basis().name())));
		columns.add(new Column<>("sectors", ColumnType.TEXTS,
				(each) -> each.sectors().stream().map(Enum::name).sorted().toList()));
		columns.add(text("polarity", (each) -> each.polarity().name()));
		columns.add(text("modality", (each) -> each.modality().name()));
		columns.add(new Column<>("confidence", ColumnType.DECIMAL, ExportedFact::confidence));
		columns.add(new Column<>("origins", ColumnType.INTEGER, ExportedFact::origins));
		columns.add(new Column<>("denials", ColumnType.INTEGER, ExportedFact::denials));
		columns.add(new Column<>("articles", ColumnType.INTEGER, ExportedFact::articles));
		columns.add(new Column<>("firstReported", ColumnType.DAY, ExportedFact::firstReported));
		columns.add(new Column<>("lastReported", ColumnType.DAY, ExportedFact::lastReported));
		columns.add(new Column<>("sentences", ColumnType.INTEGER, ExportedFact::sentences));
		return List.copyOf(columns);
	}

	private static List<Column<ExportedSentence>> sentence() {
		List<Column<ExportedSentence>> columns = new ArrayList<>();
		columns.add(text("claim", (each) -> each.claim().value()));
		columns.add(text("quote", ExportedSentence::quote));
		columns.add(new Column<>("start", ColumnType.INTEGER, (each) -> (long) each.span().start()));
		columns.add(new Column<>("end", ColumnType.INTEGER, (each) -> (long) each.span().end()));
		columns.add(text("polarity", (each) -> each.polarity().name()));
		columns.add(text("modality", (each) -> each.modality().name()));
		columns.add(text("status", (each) -> name(each.status())));
		time(columns, "edtf", "earliest", "latest", ExportedSentence::time);
		columns.add(text("precision", (each) -> of(each.time(), (time) -> time.precision().name())));
		columns.add(text("basis", (each) -> of(each.time(), (time) -> time.basis().name())));
		columns.add(new Column<>("confidence", ColumnType.DECIMAL, ExportedSentence::confidence));
		columns.add(text("rule", ExportedSentence::rule));
		columns.add(text("saidBy", ExportedSentence::saidBy));
		columns.add(text("article", (each) -> each.article().value()));
		columns.add(text("articleTitle", ExportedSentence::articleTitle));
		columns.add(text("url", (each) -> of(each.url(), Object::toString)));
		columns.add(text("publisher", ExportedSentence::publisher));
		time(columns, "publishedEdtf", "publishedEarliest", "publishedLatest", ExportedSentence::published);
		columns.add(text("publishedBasis", (each) -> of(each.published(), (time) -> time.basis().name())));
		columns.add(text("passage", (each) -> each.passage().value()));
		columns.add(text("origin", ExportedSentence::origin));
		return List.copyOf(columns);
	}

	private static <T> void time(List<Column<T>> columns, String edtf, String earliest, String latest,
			Function<T, @Nullable FuzzyDate> date) {
		columns.add(text(edtf, (each) -> of(date.apply(each), FuzzyDate::edtf)));
		columns.add(new Column<>(earliest, ColumnType.DAY, (each) -> of(date.apply(each), FuzzyDate::earliest)));
		columns.add(new Column<>(latest, ColumnType.DAY, (each) -> of(date.apply(each), FuzzyDate::latest)));
	}

	private static <T> Column<T> text(String name, Function<T, @Nullable String> value) {
		return new Column<>(name, ColumnType.TEXT, value::apply);
	}

	private static <T, R> @Nullable R of(@Nullable T thing, Function<T, @Nullable R> part) {
		return (thing != null) ? part.apply(thing) : null;
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
