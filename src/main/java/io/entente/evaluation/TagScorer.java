package io.entente.evaluation;

import java.util.ArrayList;
import java.util.List;

import io.entente.model.EntityType;
import io.entente.model.Extraction;

/**
 * The main countries and persons that editors tagged. They tag few of those named, so
 * only recall is told.
 */
final class TagScorer extends Scorer {

	private int countries;

	private int countriesRead;

	private int persons;

	private int personsRead;

	@Override
	void add(GoldArticle article, Extraction read) {
		List<String> codes = read.entities()
			.stream()
			.filter((entity) -> entity.type() == EntityType.COUNTRY && entity.iso3() != null)
			.map((entity) -> String.valueOf(entity.iso3()))
			.toList();
		List<String> people = new ArrayList<>();
		read.entities().stream().filter((entity) -> entity.type() == EntityType.PERSON).forEach((entity) -> {
			people.add(normal(entity.name()));
			entity.aliases().forEach((alias) -> people.add(normal(alias)));
		});
		for (String country : article.countries()) {
			this.countries++;
			if (codes.contains(country)) {
				this.countriesRead++;
			}
			else {
				miss(Miss.at("country missed", article, 0, 0, country, String.join(" ", codes)));
			}
		}
		for (String person : article.persons()) {
			this.persons++;
			List<String> parts = List.of(person.split("[\\s,]+"));
			boolean there = people.stream()
				.anyMatch((name) -> parts.stream().allMatch((part) -> name.contains(normal(part))));
			if (there) {
				this.personsRead++;
			}
			else {
				miss(Miss.at("person missed", article, Math.max(0, article.text().indexOf(parts.getFirst())), 0, person,
						""));
			}
		}
	}

	@Override
	List<Figure> figures() {
		return List.of(Figure.recall("main countries", this.countriesRead, this.countries),
				Figure.recall("main persons", this.personsRead, this.persons));
	}

}
