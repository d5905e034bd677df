package io.entente.query.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Judges a query by its plan: it must only read, in the explorer's own database, by steps
 * that are known to do nothing else. A step that a later Neo4j brings is refused until
 * somebody has looked at it.
 */
final class PlanRules {

	/** Procedures that read the graph and nothing of the server. */
	private static final Set<String> PROCEDURES = Set.of("db.index.fulltext.queryNodes",
			"db.index.fulltext.queryRelationships", "db.labels", "db.relationshipTypes", "db.propertyKeys",
			"db.schema.visualization", "db.schema.nodeTypeProperties", "db.schema.relTypeProperties");

	/** Steps that read or compute, without what stands behind them in brackets. */
	private static final Set<String> STEPS = Set.of("AllNodesScan", "Anti", "AntiConditionalApply", "AntiSemiApply",
			"Apply", "Argument", "ArgumentTracker", "AssertSameNode", "AssertSameRelationship",
			"BFSPruningVarLengthExpand", "BidirectionalRepeat", "CacheProperties", "CartesianProduct",
			"ConditionalApply", "Distinct", "DynamicLabelNodeLookup", "DynamicDirectedRelationshipTypeLookup",
			"DynamicUndirectedRelationshipTypeLookup", "Eager", "EagerAggregation", "EmptyResult", "EmptyRow",
			"ExhaustiveLimit", "Expand", "Filter", "IntersectionNodeByLabelsScan", "LetAntiSemiApply",
			"LetSelectOrAntiSemiApply", "LetSelectOrSemiApply", "LetSemiApply", "Limit", "MultiNodeIndexSeek",
			"NodeByElementIdSeek", "NodeByIdSeek", "NodeByLabelScan", "NodeCountFromCountStore", "NodeHashJoin",
			"NodeIndexContainsScan", "NodeIndexEndsWithScan", "NodeIndexScan", "NodeIndexSeek", "NodeIndexSeekByRange",
			"NodeFulltextIndexSearch", "NodeLeftOuterHashJoin", "NodeRightOuterHashJoin", "NodeUniqueIndexSeek",
			"NodeUniqueIndexSeekByRange", "NodeVectorIndexSearch", "Optional", "OptionalExpand", "OrderedAggregation",
			"OrderedDistinct", "OrderedUnion", "PartialSort", "PartialTop", "PathPropagatingBFS", "ProduceResults",
			"ProjectEndpoints", "Projection", "PruningVarLengthExpand", "RelationshipCountFromCountStore", "Repeat",
			"RollUpApply", "SelectOrAntiSemiApply", "SelectOrSemiApply", "SemiApply", "ShortestPath",
			"AllShortestPaths", "Skip", "Sort", "StatefulShortestPath", "SubtractionNodeByLabelsScan", "Top",
			"Top1WithTies", "TriadicBuild", "TriadicFilter", "TriadicSelection", "Union", "UnionNodeByLabelsScan",
			"Unwind", "ValueHashJoin", "ValueMergeJoin", "VarLengthExpand");

	/** {@code DirectedRelationshipIndexScan} and its like, of both directions. */
	private static final Set<String> RELATIONSHIP_STEPS = Set.of("AllRelationshipsScan", "RelationshipByElementIdSeek",
			"RelationshipByIdSeek", "RelationshipIndexContainsScan", "RelationshipIndexEndsWithScan",
			"RelationshipIndexScan", "RelationshipIndexSeek", "RelationshipIndexSeekByRange",
			"RelationshipUniqueIndexSeek", "RelationshipUniqueIndexSeekByRange", "RelationshipTypeScan",
			"UnionRelationshipTypesScan", "RelationshipFulltextIndexSearch", "RelationshipVectorIndexSearch");

	/** What the steps that people try are called. */
	private static final Map<String, String> WORDS = Map.ofEntries(
			Map.entry("LoadCSV", "LOAD CSV is refused: nothing is fetched from files or addresses"),
			Map.entry("AdministrationCommand", "Users, databases and servers aren't told or changed here"),
			Map.entry("ShowSettings", "The server's settings aren't told here"),
			Map.entry("ShowTransactions", "The server's transactions aren't told here"),
			Map.entry("TerminateTransactions", "The server's transactions aren't stopped here"),
			Map.entry("TransactionApply", "IN TRANSACTIONS is for writing; a query here only reads"),
			Map.entry("TransactionForeach", "IN TRANSACTIONS is for writing; a query here only reads"));

	private final String database;

	private final QueryType type;

	private PlanRules(ResultSummary summary) {
		this.database = summary.database().name();
		this.type = summary.queryType();
	}

	/**
	 * Checks what EXPLAIN told.
	 * @throws QueryFailedException if the query isn't let through
	 */
	static void check(ResultSummary summary) {
		PlanRules rules = new PlanRules(summary);
		if (!summary.hasPlan()) {
			throw refused("The database tells no plan for this, so it isn't run");
		}
		rules.check(summary.plan());
		if (rules.type != QueryType.READ_ONLY) {
			throw refused("This would change something; a query here only reads");
		}
	}

	private void check(Plan plan) {
		String[] named = plan.operatorType().split("@", 2);
		String step = named[0].replaceAll("\\(.*", "").strip();
		if (step.equals("ProcedureCall")) {
			checkProcedure(plan);
		}
		else if (!isKnown(step)) {
			throw refused(WORDS.getOrDefault(step,
					(this.type == QueryType.READ_ONLY) ? "The step " + step + " isn't among those that are let through"
							: "This would change something (" + step + "); a query here only reads"));
		}
		if (named.length == 2 && !named[1].equals(this.database)) {
			throw refused("Only the explorer's own database is asked, not " + named[1]);
		}
		plan.children().forEach(this::check);
	}

	private static boolean isKnown(String step) {
		if (step.startsWith("Partitioned")) {
			return isKnown(step.substring("Partitioned".length()));
		}
		String either = step.startsWith("Directed") ? step.substring("Directed".length())
				: step.startsWith("Undirected") ? step.substring("Undirected".length()) : "";
		return STEPS.contains(step) || RELATIONSHIP_STEPS.contains(either);
	}

	private static void checkProcedure(Plan plan) {
		Value details = plan.arguments().get("Details");
		String told = (details == null || details.isNull()) ? "" : details.asObject().toString();
		String name = told.replaceAll("(?s)\\(.*", "").replace("`", "").strip();
		if (!PROCEDURES.contains(name)) {
			throw refused("The procedure " + name + " is refused; these are let through: "
					+ String.join(", ", new TreeSet<>(PROCEDURES)));
		}
	}

	private static QueryFailedException refused(String message) {
		return new QueryFailedException(Reason.REFUSED, message);
	}

}
