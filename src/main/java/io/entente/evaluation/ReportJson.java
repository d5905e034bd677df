package io.entente.evaluation;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for machines: one JSON object, {@code entente.evaluation/1}. */
public final class ReportJson {

	/** The name and version of the format. */
	public static final String SCHEMA = "entente.evaluation/1";

	private final JsonMapper mapper = JsonMapper.builder().build();

	/**
	 * The report as one line.
	 * @param report what was measured
	 * @param errors how many mistakes of each set are told, the worst first
	 */
	public String write(EvaluationReport report, int errors) {
		ObjectNode root = this.mapper.createObjectNode();
		root.put("schema", SCHEMA);
		ArrayNode sets = root.putArray("sets");
		report.sets().forEach((set) -> set(sets.addObject(), set, errors));
		Reliability reliability = report.reliability();
		ObjectNode trust = root.putObject("reliability").put("expectedCalibrationError", reliability.error());
		ArrayNode bins = trust.putArray("bins");
		reliability.bins()
			.forEach((bin) -> bins.addObject()
				.put("from", bin.from())
				.put("to", bin.to())
				.put("claims", bin.judged())
				.put("right", bin.right())
				.put("confidence", bin.confidence()));
		ArrayNode rules = trust.putArray("rules");
		reliability.rules()
			.forEach((rule) -> rules.addObject()
				.put("rule", rule.rule())
				.put("claims", rule.judged())
				.put("right", rule.right())
				.put("confidence", rule.confidence()));
		EvaluationReport.Speed speed = report.speed();
		root.putObject("speed")
			.put("tokens", speed.tokens())
			.put("seconds", speed.seconds())
			.put("threads", speed.threads())
			.put("tokensPerSecond", speed.tokensPerSecond())
			.put("loadSeconds", speed.loadSeconds())
			.put("heapMegabytes", speed.heapMegabytes());
		return this.mapper.writeValueAsString(root);
	}

	private static void set(ObjectNode node, SetReport set, int errors) {
		node.put("name", set.name()).put("kind", set.kind().name()).put("articles", set.articles());
		ArrayNode figures = node.putArray("figures");
		for (Figure figure : set.figures()) {
			figures.addObject()
				.put("type", figure.type())
				.put("precision", figure.precision())
				.put("recall", figure.recall())
				.put("f1", figure.f1())
				.put("found", figure.found())
				.put("gold", figure.gold());
		}
		node.put("mistakes", set.misses().size());
		ArrayNode misses = node.putArray("worst");
		set.misses()
			.stream()
			.limit(errors)
			.forEach((miss) -> misses.addObject()
				.put("class", miss.type())
				.put("article", miss.article())
				.put("offset", miss.offset())
				.put("expected", miss.expected())
				.put("got", miss.got())
				.put("snippet", miss.snippet()));
	}

}
