package io.entente.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportOptions.Position;
import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.uikit.Texts;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The pictures and the evidence page.
 */
class PictureWriterTests {

	@Test
	void the_graph_names_its_nodes_and_tells_plans_and_denials_from_deeds() throws Exception {
		String svg = written(ExportFormat.SVG, head(PictureLook.DEFAULT, Map.of()), PictureSample.FACTS);
		assertThat(parsed(svg).getElementsByTagName("circle").getLength()).isEqualTo(2);
		assertThat(svg).contains(">Hungary<", ">Vietnam<", ">Haiphong<", ">Ministry of Health<", ">Shin Nguyễn<",
				"Health pact", "stroke-dasharray=\"6 4\"", "#b3261e", "only planned", "denied");
	}

	@Test
	void the_same_graph_always_looks_the_same() throws IOException {
		ExportHead head = head(PictureLook.DEFAULT, Map.of());
		assertThat(written(ExportFormat.SVG, head, PictureSample.FACTS))
			.isEqualTo(written(ExportFormat.SVG, head, PictureSample.FACTS));
	}

	@Test
	void nodes_stand_where_the_canvas_has_them() throws Exception {
		Map<EntityUid, Position> places = Map.of(PictureSample.HUNGARY.entity().uid(), new Position(0, 100),
				PictureSample.VIETNAM.entity().uid(), new Position(0, 0), PictureSample.MINISTRY.entity().uid(),
				new Position(100, 0), PictureSample.HAIPHONG.entity().uid(), new Position(50, 50),
				PictureSample.SHIN.entity().uid(), new Position(100, 100));
		String svg = written(ExportFormat.SVG, head(PictureLook.DEFAULT, places), PictureSample.FACTS);
		// the person is drawn as a circle, at the upper right; the minister's body below
		// it
		double person = Double.parseDouble(
				parsed(svg).getElementsByTagName("circle").item(0).getAttributes().getNamedItem("cy").getNodeValue());
		assertThat(person).isEqualTo(94);
	}

	@Test
	void several_hundred_nodes_stand_apart_and_what_has_no_name_is_counted() throws Exception {
		List<ExportedFact> facts = new ArrayList<>();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SubgraphWriter writer = new PictureWriter(ExportFormat.SVG, head(PictureLook.DEFAULT, Map.of()), out)) {
			List<ExportedEntity> people = new ArrayList<>();
			for (int i = 0; i < 300; i++) {
				people.add(PictureSample.entity(EntityType.PERSON, "Person with a name " + i, null, null, null));
				writer.entity(people.get(i));
			}
			// one knows everybody, every tenth nobody else, the others a few
			for (int i = 1; i < 300; i++) {
				facts.add(joining(people.get(0), people.get(i), i));
				if (i % 10 != 0) {
					facts.add(joining(people.get(i), people.get(1 + (i * 7) % 299), 1000 + i));
				}
			}
			for (ExportedFact fact : facts) {
				writer.fact(fact);
			}
			writer.finish();
		}
		String svg = out.toString(StandardCharsets.UTF_8);
		NodeList circles = parsed(svg).getElementsByTagName("circle");
		List<double[]> places = new ArrayList<>();
		for (int i = 0; i < circles.getLength(); i++) {
			Element circle = (Element) circles.item(i);
			places.add(new double[] { Double.parseDouble(circle.getAttribute("cx")),
					Double.parseDouble(circle.getAttribute("cy")), Double.parseDouble(circle.getAttribute("r")) });
		}
		assertThat(places).hasSizeGreaterThanOrEqualTo(300);
		long over = 0;
		for (int i = 0; i < 300; i++) {
			for (int j = i + 1; j < 300; j++) {
				double[] one = places.get(i);
				double[] other = places.get(j);
				over += (Math.hypot(one[0] - other[0], one[1] - other[1]) < one[2] + other[2]) ? 1 : 0;
			}
		}
		assertThat(over).as("nodes that lie over one another").isZero();
		long named = svg.split("Person with a name [0-9]+</text>", -1).length / 2;
		assertThat(named).isGreaterThan(200);
	}

	@Test
	void names_that_find_no_room_are_counted() throws IOException {
		Map<EntityUid, Position> places = new HashMap<>();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<ExportedEntity> people = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			people.add(PictureSample.entity(EntityType.PERSON, "Person with a name " + i, null, null, null));
			places.put(people.get(i).entity().uid(), new Position((i == 0) ? 100 : 0, 0));
		}
		try (SubgraphWriter writer = new PictureWriter(ExportFormat.SVG, head(PictureLook.DEFAULT, places), out)) {
			for (ExportedEntity each : people) {
				writer.entity(each);
			}
			writer.finish();
		}
		String svg = out.toString(StandardCharsets.UTF_8);
		long named = svg.split("Person with a name [0-9]+</text>", -1).length / 2;
		assertThat(named).isLessThan(40);
		assertThat(svg).contains((40 - named) + " names find no room");
	}

	private static ExportedFact joining(ExportedEntity one, ExportedEntity other, int number) {
		return PictureSample.fact("joining " + number, ClaimKind.EVENT, "CONSULT", "Talks", null, null, Set.of(),
				Polarity.AFFIRMED, Modality.ACTUAL, List.of(PictureSample.party(one), PictureSample.party(other)),
				List.of());
	}

	@Test
	void the_timeline_has_lanes_by_sector_and_a_band_for_unknown_years() throws Exception {
		String svg = written(ExportFormat.SVG, head(new PictureLook(true, false), Map.of()), PictureSample.FACTS);
		parsed(svg);
		assertThat(svg).contains(">Health<", ">Trade<", ">Year unknown<", "16 May: Sanctions", "Visit to Haiphong",
				"1 fact without a date not drawn");
	}

	@Test
	void pixels_show_the_same_in_both_themes() throws IOException {
		for (boolean dark : new boolean[] { false, true }) {
			byte[] png = PictureSample.written(
					(out) -> new PictureWriter(ExportFormat.PNG, head(new PictureLook(false, dark), Map.of()), out),
					PictureSample.FACTS);
			var image = ImageIO.read(new ByteArrayInputStream(png));
			assertThat(image.getWidth()).isGreaterThan(1_400);
			assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(dark ? 0x171a1f : 0xffffff);
			assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(image.getRGB(0, 0));
		}
	}

	/** The drawing library has a limit of its own, which is not ours. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void as_much_as_a_picture_takes_is_drawn_in_pixels(boolean timeline) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SubgraphWriter writer = new PictureWriter(ExportFormat.PNG,
				head(new PictureLook(timeline, false), Map.of()), out)) {
			List<ExportedEntity> people = new ArrayList<>();
			for (int i = 0; i < PictureWriter.MOST_ENTITIES; i++) {
				people.add(PictureSample.entity(EntityType.PERSON, "Person with a name " + i, null, null, null));
				writer.entity(people.get(i));
			}
			for (int i = 0; i < PictureWriter.MOST_FACTS; i++) {
				writer.fact(PictureSample.fact("talks " + i, ClaimKind.EVENT, "CONSULT", "Talks", null,
						FuzzyDate.day(LocalDate.of(2020, 1, 1).plusDays(i), DateBasis.STATED),
						Set.of((i % 2 == 0) ? Sector.HEALTH : Sector.TRADE), Polarity.AFFIRMED, Modality.ACTUAL,
						List.of(PictureSample.party(people.get(i % people.size())),
								PictureSample.party(people.get((i * 7 + 1 + i / people.size()) % people.size()))),
						List.of()));
			}
			writer.finish();
		}
		assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth()).isGreaterThan(1_400);
	}

	@Test
	void the_evidence_page_quotes_every_sentence_with_its_source() throws IOException {
		String page = written(ExportFormat.EVIDENCE, head(PictureLook.DEFAULT, Map.of()), PictureSample.FACTS);
		assertThat(page).contains("Hungary and Vietnam signed a memorandum on health in October.",
				"href=\"https://example.org/news/1?a=b&amp;c=d\"", "says <bdi>Shin Nguyễn</bdi>",
				"not told as having happened", "default-src 'none'",
				"id=\"" + PictureSample.SIGNED.uid().value() + "\"",
				"href=\"#" + PictureSample.SIGNED.uid().value() + "\"");
	}

	@Test
	void the_words_around_what_was_read_are_in_the_language_that_was_asked_for() throws IOException {
		String page = Texts.speaking(Locale.KOREAN,
				() -> written(ExportFormat.EVIDENCE, head(PictureLook.DEFAULT, Map.of()), PictureSample.FACTS));
		assertThat(page).contains("<html lang=\"ko\">", "읽는 법", "<bdi>Shin Nguyễn</bdi>의 말", "당사자",
				"Hungary and Vietnam signed a memorandum on health in October.");
		assertThat(page).doesNotContain("exports.", "words.count", "words.type", "Entities <", "confidence ",
				"told as");
		String picture = Texts.speaking(Locale.KOREAN,
				() -> written(ExportFormat.SVG, head(new PictureLook(true, false), Map.of()), PictureSample.FACTS));
		assertThat(picture).contains("부인됨", "연도 미상").doesNotContain("exports.");
	}

	@Test
	void nothing_in_an_article_becomes_markup_or_an_address() throws Exception {
		List<ExportedFact> facts = List.of(PictureSample.HARMFUL);
		String page = written(ExportFormat.EVIDENCE, head(PictureLook.DEFAULT, Map.of()), facts);
		assertThat(page).doesNotContain("<script>alert", "<img", "javascript:", "\uD800", "\u0000");
		assertThat(page.split("<script>", -1)).hasSize(2);
		assertThat(page.split("</style>", -1)).hasSize(2);
		for (boolean timeline : new boolean[] { false, true }) {
			parsed(written(ExportFormat.SVG, head(new PictureLook(timeline, true), Map.of()), facts));
		}
	}

	@Test
	void what_nobody_could_read_is_refused_before_a_byte_is_written() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SubgraphWriter writer = new PictureWriter(ExportFormat.SVG, head(PictureLook.DEFAULT, Map.of()), out)) {
			assertThatThrownBy(() -> {
				for (int i = 0; i <= PictureWriter.MOST_ENTITIES; i++) {
					writer.entity(PictureSample.entity(EntityType.PERSON, "Person " + i, null, null, null));
				}
			}).isInstanceOf(ExportTooLargeException.class).hasMessageContaining("narrow the selection");
		}
		assertThat(out.size()).isZero();
	}

	@Test
	void an_address_chooses_what_is_drawn_and_on_what() {
		assertThat(PictureLook.of(null, null)).isEqualTo(PictureLook.DEFAULT);
		assertThat(PictureLook.of("timeline", "dark")).isEqualTo(new PictureLook(true, true));
		assertThatThrownBy(() -> PictureLook.of("matrix", null)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("graph or timeline");
	}

	@Test
	void an_empty_selection_makes_a_picture_all_the_same() throws Exception {
		for (boolean timeline : new boolean[] { false, true }) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (SubgraphWriter writer = new PictureWriter(ExportFormat.SVG,
					head(new PictureLook(timeline, false), Map.of()), out)) {
				writer.finish();
			}
			parsed(out.toString(StandardCharsets.UTF_8));
		}
	}

	private static ExportHead head(PictureLook look, Map<EntityUid, Position> positions) {
		return new ExportHead("Health pact", "Everything", FactShape.NODES, positions, new ExportSummary(4, 0, 0),
				Instant.parse("2026-01-02T03:04:05Z"), look);
	}

	private static String written(ExportFormat format, ExportHead head, List<ExportedFact> facts) throws IOException {
		return new String(PictureSample.written((out) -> new PictureWriter(format, head, out), new ArrayList<>(facts)),
				StandardCharsets.UTF_8);
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

}
