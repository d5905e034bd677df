package io.entente.exports.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.Entity;
import io.entente.model.EntityUid;

/**
 * Finds places for nodes: those joined draw near, all push apart (Fruchterman and
 * Reingold, "Graph Drawing by Force-directed Placement", 1991), with a pull to the middle
 * that keeps loose parts in sight. It begins on a spiral in the order of the nodes'
 * degrees and draws no lots, so the same graph always looks the same.
 */
final class ForceLayout {

	/** Enough for a few hundred nodes to come to rest. */
	private static final int ROUNDS = 300;

	/** How far apart two joined nodes are to be. */
	private static final double LENGTH = 90;

	/**
	 * Beyond this nodes don't feel one another, or loners would drift off the picture.
	 */
	private static final double FAR = 5 * LENGTH;

	/** No two nodes come closer. */
	private static final double NEAR = 0.55 * LENGTH;

	/** The rounds in which those that are too close are parted. */
	private static final int PARTING = 60;

	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	private ForceLayout() {
	}

	/** A place. */
	record Place(double x, double y) {
	}

	static Map<EntityUid, Place> of(PictureGraph graph) {
		Map<EntityUid, Integer> degrees = new HashMap<>();
		graph.links().forEach((link) -> {
			degrees.merge(link.one(), 1, Integer::sum);
			degrees.merge(link.other(), 1, Integer::sum);
		});
		List<EntityUid> nodes = new ArrayList<>(graph.nodes().stream().map(Entity::uid).toList());
		nodes.sort((one, other) -> {
			int byDegree = Integer.compare(degrees.getOrDefault(other, 0), degrees.getOrDefault(one, 0));
			return (byDegree != 0) ? byDegree : one.value().compareTo(other.value());
		});
		double[] x = new double[nodes.size()];
		double[] y = new double[nodes.size()];
		Map<EntityUid, Integer> indices = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			x[i] = LENGTH * Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE);
			y[i] = LENGTH * Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE);
			indices.put(nodes.get(i), i);
		}
		int[][] joined = graph.links()
			.stream()
			.map((link) -> new int[] { indices.getOrDefault(link.one(), 0), indices.getOrDefault(link.other(), 0) })
			.toArray(int[][]::new);
		// whoever many pull at is pulled less by each, lest a hub draws all into one heap
		double[] strengths = graph.links()
			.stream()
			.mapToDouble((link) -> 1.0
					/ Math.min(degrees.getOrDefault(link.one(), 1), degrees.getOrDefault(link.other(), 1)))
			.toArray();
		for (int round = 0; round < ROUNDS; round++) {
			step(x, y, joined, strengths, LENGTH * Math.max(0.02, 1 - round / (double) ROUNDS));
		}
		for (int round = 0; round < PARTING; round++) {
			part(x, y);
		}
		Map<EntityUid, Place> places = new HashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			places.put(nodes.get(i), new Place(x[i], y[i]));
		}
		return places;
	}

	/** Moves apart who stands on another's place; who is in line moves on in turn. */
	private static void part(double[] x, double[] y) {
		for (int i = 0; i < x.length; i++) {
			for (int j = i + 1; j < x.length; j++) {
				double awayX = x[i] - x[j];
				double awayY = y[i] - y[j];
				double apart = Math.hypot(awayX, awayY);
				if (apart < NEAR) {
					// two on one spot part along a line of their own
					double unitX = (apart > 1e-6) ? awayX / apart : Math.cos(i * GOLDEN_ANGLE);
					double unitY = (apart > 1e-6) ? awayY / apart : Math.sin(i * GOLDEN_ANGLE);
					double by = (NEAR - apart) / 2;
					x[i] += unitX * by;
					y[i] += unitY * by;
					x[j] -= unitX * by;
					y[j] -= unitY * by;
				}
			}
		}
	}

	private static void step(double[] x, double[] y, int[][] joined, double[] strengths, double heat) {
		double[] dx = new double[x.length];
		double[] dy = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			for (int j = i + 1; j < x.length; j++) {
				double awayX = x[i] - x[j];
				double awayY = y[i] - y[j];
				double square = awayX * awayX + awayY * awayY;
				if (square > FAR * FAR) {
					continue;
				}
				double push = LENGTH * LENGTH / Math.max(1, square);
				dx[i] += awayX * push;
				dy[i] += awayY * push;
				dx[j] -= awayX * push;
				dy[j] -= awayY * push;
			}
			dx[i] -= x[i] * 0.06;
			dy[i] -= y[i] * 0.09;
		}
		for (int k = 0; k < joined.length; k++) {
			int[] pair = joined[k];
			double towardX = x[pair[1]] - x[pair[0]];
			double towardY = y[pair[1]] - y[pair[0]];
			double pull = strengths[k] * Math.hypot(towardX, towardY) / LENGTH;
			dx[pair[0]] += towardX * pull;
			dy[pair[0]] += towardY * pull;
			dx[pair[1]] -= towardX * pull;
			dy[pair[1]] -= towardY * pull;
		}
		for (int i = 0; i < x.length; i++) {
			double length = Math.hypot(dx[i], dy[i]);
			double far = Math.min(length, heat) / Math.max(length, 1e-9);
			x[i] += dx[i] * far;
			y[i] += dy[i] * far;
		}
	}

}
