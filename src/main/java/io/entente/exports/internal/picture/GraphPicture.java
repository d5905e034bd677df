package io.entente.exports.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.exports.ExportOptions.Position;
import io.entente.exports.internal.LegalText;
import io.entente.exports.internal.picture.ForceLayout.Place;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * The graph as on the canvas: a colour and a shape for each type, lines as thick as the
 * facts they stand for, dashed where all is planned and struck where something is denied.
 */
public final class GraphPicture {

	private static final double MARGIN = 70;

	private static final double HEAD = 64;

	private static final double FOOT = 64;

	private final PictureGraph graph;

	private final PictureWords words;

	private final Palette palette;

	private final boolean linked;

	private GraphPicture(PictureGraph graph, PictureWords words, Palette palette, boolean linked) {
		this.graph = graph;
		this.words = words;
		this.palette = palette;
		this.linked = linked;
	}

	/**
	 * Draws it.
	 * @param positions where entities stand, y upwards; places are found if any is
	 * missing
	 */
	public static String of(PictureGraph graph, Map<EntityUid, Position> positions, PictureWords words,
			Palette palette) {
		return new GraphPicture(graph, words, palette, false).draw(positions);
	}

	/** Draws it for a page: nodes and lines lead to what the page says of them. */
	public static String linked(PictureGraph graph, Map<EntityUid, Position> positions, PictureWords words) {
		return new GraphPicture(graph, words, Palette.PAGE, true).draw(positions);
	}

	private String draw(Map<EntityUid, Position> positions) {
		Map<EntityUid, Place> places = fitted(places(positions));
		double right = places.values().stream().mapToDouble(Place::x).max().orElse(0);
		double bottom = places.values().stream().mapToDouble(Place::y).max().orElse(HEAD);
		double width = Math.ceil(Math.max(760, right + MARGIN + 60));
		double height = Math.ceil(Math.max(320, bottom + FOOT + 30));
		Svg svg = new Svg().open(width, height, this.words.title(), this.palette, !this.linked);
		if (!this.linked) {
			this.words.head(svg, this.palette, width);
		}
		this.graph.links().forEach((link) -> line(svg, link, places));
		Map<EntityUid, Double> sizes = sizes();
		this.graph.nodes().forEach((node) -> node(svg, node, places, sizes));
		int unnamed = labels(svg, places, sizes, width, height);
		double end = legend(svg, height - 36);
		if (unnamed > 0) {
			svg.text(end, height - 36, Texts.of("exports.picture.unnamed", unnamed), this.palette.muted(), 11, "");
		}
		if (!this.linked) {
			this.words.foot(svg, this.palette, height);
		}
		return svg.close();
	}

	private Map<EntityUid, Place> places(Map<EntityUid, Position> positions) {
		if (this.graph.nodes().stream().anyMatch((node) -> !positions.containsKey(node.uid()))) {
			return ForceLayout.of(this.graph);
		}
		Map<EntityUid, Place> places = new HashMap<>();
		this.graph.nodes().forEach((node) -> {
			Position position = positions.get(node.uid());
			if (position != null) {
				places.put(node.uid(), new Place(position.x(), -position.y()));
			}
		});
		return places;
	}

	/**
	 * The places with the least at the margin, and no larger or smaller than can be read.
	 */
	private Map<EntityUid, Place> fitted(Map<EntityUid, Place> places) {
		double left = places.values().stream().mapToDouble(Place::x).min().orElse(0);
		double right = places.values().stream().mapToDouble(Place::x).max().orElse(0);
		double top = places.values().stream().mapToDouble(Place::y).min().orElse(0);
		double bottom = places.values().stream().mapToDouble(Place::y).max().orElse(0);
		double wanted = Math.clamp(140 * Math.sqrt(places.size()), 420, 2_400);
		double scale = wanted / Math.max(1e-6, Math.max(right - left, bottom - top));
		double most = 4_000 / Math.max(1e-6, Math.max(right - left, bottom - top));
		double by = Math.min(scale, most);
		double x = MARGIN + Math.max(0, (620 - (right - left) * by) / 2);
		return places.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> new Place(x + (each.getValue().x() - left) * by,
					HEAD + 30 + (each.getValue().y() - top) * by)));
	}

	private void line(Svg svg, PictureGraph.Link link, Map<EntityUid, Place> places) {
		Place from = places.getOrDefault(link.one(), new Place(0, 0));
		Place to = places.getOrDefault(link.other(), new Place(0, 0));
		double thick = 1.9 + Math.min(2.4, 0.5 * Math.log(link.facts().size()) / Math.log(2));
		String colour = link.isDenied() ? this.palette.denied()
				: link.isPlanned() ? this.palette.planned() : this.palette.of(EntityType.COUNTRY);
		String title = this.graph.name(link.one()) + " – " + this.graph.name(link.other()) + ": "
				+ Words.count(link.facts().size(), "fact");
		open(svg, "#" + link.facts().getFirst().uid().value(),
				link.facts().stream().map((fact) -> fact.uid().value()).collect(Collectors.joining(" ")), title);
		svg.line(from.x(), from.y(), to.x(), to.y(), colour, thick,
				(link.isPlanned() && !link.isDenied()) ? " stroke-dasharray=\"6 4\"" : " stroke-opacity=\"0.55\"");
		if (link.isDenied()) {
			strikes(svg, from, to, colour);
		}
		close(svg);
	}

	/** Short strokes across the line's middle. */
	private static void strikes(Svg svg, Place from, Place to, String colour) {
		double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
		double alongX = (to.x() - from.x()) / length;
		double alongY = (to.y() - from.y()) / length;
		for (int i = -1; i <= 1; i++) {
			double x = (from.x() + to.x()) / 2 + i * 9 * alongX;
			double y = (from.y() + to.y()) / 2 + i * 9 * alongY;
			svg.line(x - 5 * alongY, y + 5 * alongX, x + 5 * alongY, y - 5 * alongX, colour, 1.6, "");
		}
	}

	private Map<EntityUid, Double> sizes() {
		Map<EntityUid, Integer> degrees = new HashMap<>();
		this.graph.links().forEach((link) -> {
			degrees.merge(link.one(), 1, Integer::sum);
			degrees.merge(link.other(), 1, Integer::sum);
		});
		return this.graph.nodes()
			.stream()
			.collect(Collectors.toMap(Entity::uid,
					(node) -> 6 + Math.min(10, 1.8 * Math.log(1 + degrees.getOrDefault(node.uid(), 0)) / Math.log(2))));
	}

	private void node(Svg svg, Entity node, Map<EntityUid, Place> places, Map<EntityUid, Double> sizes) {
		Place place = places.getOrDefault(node.uid(), new Place(0, 0));
		open(svg, "#" + node.uid().value(), node.uid().value(), Svg.plain(node.name()) + ", " + Words.of(node.type()));
		svg.raw(shape(node.type(), place.x(), place.y(), sizes.getOrDefault(node.uid(), 6d)));
		close(svg);
	}

	private String shape(EntityType type, double x, double y, double r) {
		String look = " fill=\"" + this.palette.of(type) + "\" stroke=\"" + this.palette.surface()
				+ "\" stroke-width=\"1.5\"/>";
		return switch (type) {
			case PERSON ->
				"<circle cx=\"" + Svg.n(x) + "\" cy=\"" + Svg.n(y) + "\" r=\"" + Svg.n(r * 0.9) + "\"" + look;
			case ORGANIZATION -> "<rect x=\"" + Svg.n(x - r * 0.8) + "\" y=\"" + Svg.n(y - r * 0.8) + "\" width=\""
					+ Svg.n(r * 1.6) + "\" height=\"" + Svg.n(r * 1.6) + "\"" + look;
			case COUNTRY -> path(look, x, y - r, x + r, y, x, y + r, x - r, y);
			case PLACE -> path(look, x, y - r, x + r * 0.9, y + r * 0.7, x - r * 0.9, y + r * 0.7);
		};
	}

	private static String path(String look, double... points) {
		StringBuilder path = new StringBuilder("<path d=\"");
		for (int i = 0; i < points.length; i += 2) {
			path.append((i == 0) ? 'M' : 'L').append(Svg.n(points[i])).append(' ').append(Svg.n(points[i + 1]));
		}
		return path.append("z\"").append(look).toString();
	}

	/**
	 * Names, those with the most relations first, where they run over no other one.
	 * @return how many find no room
	 */
	private int labels(Svg svg, Map<EntityUid, Place> places, Map<EntityUid, Double> sizes, double width,
			double height) {
		List<double[]> taken = new ArrayList<>();
		this.graph.nodes().forEach((node) -> {
			Place place = places.getOrDefault(node.uid(), new Place(0, 0));
			double r = sizes.getOrDefault(node.uid(), 6d);
			taken.add(new double[] { place.x() - r, place.y() - r, place.x() + r, place.y() + r });
		});
		List<Entity> order = this.graph.nodes()
			.stream()
			.sorted(Comparator.comparingDouble((Entity node) -> -sizes.getOrDefault(node.uid(), 0d))
				.thenComparing((node) -> node.uid().value()))
			.toList();
		svg.raw("<g paint-order=\"stroke\" stroke=\"" + this.palette.surface()
				+ "\" stroke-width=\"3.5\" stroke-linejoin=\"round\" pointer-events=\"none\">");
		int named = 0;
		for (Entity node : order) {
			Place place = places.getOrDefault(node.uid(), new Place(0, 0));
			double r = sizes.getOrDefault(node.uid(), 6d);
			String name = Svg.shortened(node.name(), 32);
			double w = Svg.width(name, 12);
			double[][] candidates = { { place.x() + r + 4, place.y() - 7 }, { place.x() - r - 4 - w, place.y() - 7 },
					{ place.x() - w / 2, place.y() + r + 2 }, { place.x() - w / 2, place.y() - r - 16 } };
			for (double[] at : candidates) {
				double[] box = { at[0], at[1], at[0] + w, at[1] + 14 };
				boolean inside = box[0] >= 4 && box[2] <= width - 4 && box[3] <= height - FOOT + 20;
				if (inside && taken.stream().noneMatch((other) -> overlap(box, other))) {
					taken.add(box);
					named++;
					// the rim first, then the name: not every reader knows paint-order
					svg.text(at[0], at[1] + 11, name, this.palette.surface(), 12, " aria-hidden=\"true\"");
					svg.text(at[0], at[1] + 11, name, this.palette.text(), 12, " stroke=\"none\"");
					break;
				}
			}
		}
		svg.raw("</g>");
		return order.size() - named;
	}

	private static boolean overlap(double[] one, double[] other) {
		return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
	}

	private double legend(Svg svg, double y) {
		double x = 20;
		for (EntityType type : EntityType.values()) {
			long count = this.graph.nodes().stream().filter((node) -> node.type() == type).count();
			if (count > 0) {
				String text = Words.plural(type) + " " + Words.number(count);
				svg.raw(shape(type, x + 6, y - 4, 6)).text(x + 17, y, text, this.palette.muted(), 11, "");
				x += 17 + Svg.width(text, 11) + 14;
			}
		}
		x = legendLine(svg, x, y, Texts.of("exports.picture.real"), this.palette.of(EntityType.COUNTRY), "");
		x = legendLine(svg, x, y, Texts.of("exports.picture.planned"), this.palette.planned(),
				" stroke-dasharray=\"6 4\"");
		double denied = x;
		x = legendLine(svg, x, y, Texts.of("exports.picture.denied"), this.palette.denied(), "");
		strikes(svg, new Place(denied, y - 4), new Place(denied + 28, y - 4), this.palette.denied());
		return x;
	}

	private double legendLine(Svg svg, double x, double y, String text, String colour, String more) {
		svg.line(x, y - 4, x + 28, y - 4, colour, 2.2, more).text(x + 34, y, text, this.palette.muted(), 11, "");
		return x + 34 + Svg.width(text, 11) + 14;
	}

	private void open(Svg svg, String href, String of, String title) {
		svg.raw(this.linked ? "<a href=\"" + href + "\" data-of=\"" + of + "\">" : "<g>")
			.raw("<title>" + LegalText.escaped(title) + "</title>");
	}

	private void close(Svg svg) {
		svg.raw(this.linked ? "</a>" : "</g>");
	}

}
