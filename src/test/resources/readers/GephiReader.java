import java.io.File;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a file with the Gephi Toolkit and prints what Gephi holds then, a line a thing. */
public class GephiReader {

	public static void main(String[] args) throws Exception {
		ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
		projects.newProject();
		ImportController imports = Lookup.getDefault().lookup(ImportController.class);
		Container container = imports.importFile(new File(args[0]));
		container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
		imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
		Report report = container.getReport();
		for (Issue issue : (Iterable<Issue>) () -> report.getIssues(1000)) {
			System.out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
		}
		GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
		Graph graph = model.getGraph();
		System.out.println("dynamic\t" + model.isDynamic());
		for (Node node : graph.getNodes().toArray()) {
			print("node", node, model.getNodeTable());
		}
		for (Edge edge : graph.getEdges().toArray()) {
			System.out.println("edge\t" + edge.getId() + "\t" + edge.getSource().getId() + "\t" + edge.getTarget().getId()
					+ "\t" + edge.isDirected());
			print("edge", edge, model.getEdgeTable());
		}
	}

	private static void print(String what, Element element, Table table) {
		System.out.println(what + "-label\t" + element.getId() + "\t" + escaped(element.getLabel()));
		for (Column column : table) {
			Object value = element.getAttribute(column);
			if (value instanceof IntervalSet) {
				for (Interval interval : ((IntervalSet) value).toArray()) {
					System.out.println(what + "-interval\t" + element.getId() + "\t" + interval.getLow() + "\t"
							+ interval.getHigh());
				}
			}
			else if (value != null && !column.isProperty()) {
				System.out.println(what + "-value\t" + element.getId() + "\t" + column.getTitle() + "\t"
						+ value.getClass().getSimpleName() + "\t" + escaped(value.toString()));
			}
		}
	}

	private static String escaped(String text) {
		return (text == null) ? "" : text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
	}

}
