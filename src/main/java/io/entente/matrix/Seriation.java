package io.entente.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Puts rows of like partners side by side: average-linkage clustering of the rows'
 * profiles by cosine distance, its leaves in the order with the least distance between
 * neighbours that the tree allows (Bar-Joseph, Gifford and Jaakkola, "Fast optimal leaf
 * ordering for hierarchical clustering", Bioinformatics 17, 2001). Cubic in the rows, so
 * for a few hundred at most.
 */
final class Seriation {

	private final double[][] distances;

	/** The least way through a subtree by its two outer leaves. */
	private final double[][] best;

	private Seriation(double[][] distances) {
		this.distances = distances;
		this.best = new double[distances.length][distances.length];
	}

	/**
	 * The order of some rows.
	 * @param weights how much each has with each, symmetrical
	 * @return the rows' numbers in order
	 */
	static int[] order(double[][] weights) {
		if (weights.length < 3) {
			return IntStream.range(0, weights.length).toArray();
		}
		return new Seriation(distances(weights)).order();
	}

	/**
	 * One minus the cosine of what two rows have with whom. A row is taken to have as
	 * much with itself as with its best partner, so that partners are alike too; counts
	 * are damped, or the largest partner would decide alone.
	 */
	private static double[][] distances(double[][] weights) {
		int n = weights.length;
		double[][] profiles = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				profiles[i][j] = (i != j) ? Math.log1p(weights[i][j]) : 0;
			}
			profiles[i][i] = Arrays.stream(profiles[i]).max().orElse(0);
			double length = Math.sqrt(Arrays.stream(profiles[i]).map((value) -> value * value).sum());
			for (int j = 0; j < n && length > 0; j++) {
				profiles[i][j] /= length;
			}
		}
		double[][] distances = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				double cosine = 0;
				for (int k = 0; k < n; k++) {
					cosine += profiles[i][k] * profiles[j][k];
				}
				distances[i][j] = Math.max(0, 1 - cosine);
				distances[j][i] = distances[i][j];
			}
		}
		return distances;
	}

	private int[] order() {
		Tree root = cluster();
		int[] order = new int[this.distances.length];
		int left = root.leaves[0];
		int right = left;
		double least = Double.POSITIVE_INFINITY;
		for (int i : root.leaves) {
			for (int j : root.leaves) {
				if (i != j && root.ends(i, j) && this.best[i][j] < least) {
					least = this.best[i][j];
					left = i;
					right = j;
				}
			}
		}
		fill(root, left, right, order, 0);
		return order;
	}

	/** Joins the two nearest clusters until one is left. */
	private Tree cluster() {
		List<Tree> trees = new ArrayList<>();
		double[][] between = new double[this.distances.length][];
		for (int i = 0; i < this.distances.length; i++) {
			trees.add(Tree.leaf(i, this.distances.length));
			between[i] = this.distances[i].clone();
		}
		while (trees.size() > 1) {
			int a = 0;
			int b = 1;
			for (int i = 0; i < trees.size(); i++) {
				for (int j = i + 1; j < trees.size(); j++) {
					if (between[i][j] < between[a][b]) {
						a = i;
						b = j;
					}
				}
			}
			Tree joined = Tree.of(trees.get(a), trees.get(b));
			double share = (double) trees.get(a).leaves.length / joined.leaves.length;
			int last = trees.size() - 1;
			for (int i = 0; i <= last; i++) {
				between[a][i] = share * between[a][i] + (1 - share) * between[b][i];
				between[i][a] = between[a][i];
			}
			trees.set(a, joined);
			trees.set(b, trees.get(last));
			for (int i = 0; i <= last; i++) {
				between[b][i] = between[last][i];
				between[i][b] = between[i][last];
			}
			trees.remove(last);
			ways(joined);
		}
		return trees.getFirst();
	}

	/** The least way through a joined cluster for each two outer leaves. */
	private void ways(Tree tree) {
		Tree left = tree.left;
		Tree right = tree.right;
		if (left == null || right == null) {
			return;
		}
		double[] bridge = new double[this.distances.length];
		for (int i : left.leaves) {
			for (int k : right.leaves) {
				// by way of any leaf of the left that can stand at its other end
				double least = Double.POSITIVE_INFINITY;
				for (int m : left.leaves) {
					if (left.ends(i, m)) {
						least = Math.min(least, this.best[i][m] + this.distances[m][k]);
					}
				}
				bridge[k] = least;
			}
			for (int j : right.leaves) {
				double least = Double.POSITIVE_INFINITY;
				for (int k : right.leaves) {
					if (right.ends(k, j)) {
						least = Math.min(least, bridge[k] + this.best[k][j]);
					}
				}
				this.best[i][j] = least;
				this.best[j][i] = least;
			}
		}
	}

	/** Lays a cluster out from one outer leaf to the other. */
	private void fill(Tree tree, int first, int last, int[] order, int from) {
		Tree left = tree.left;
		Tree right = tree.right;
		if (left == null || right == null) {
			order[from] = first;
			return;
		}
		Tree begin = left.holds(first) ? left : right;
		Tree end = (begin == left) ? right : left;
		int m = first;
		int k = last;
		double least = Double.POSITIVE_INFINITY;
		for (int i : begin.leaves) {
			for (int j : end.leaves) {
				if (begin.ends(first, i) && end.ends(j, last)) {
					double way = this.best[first][i] + this.distances[i][j] + this.best[j][last];
					if (way < least) {
						least = way;
						m = i;
						k = j;
					}
				}
			}
		}
		fill(begin, first, m, order, from);
		fill(end, k, last, order, from + begin.leaves.length);
	}

	/** A cluster of rows, a leaf where it has no parts. */
	private static final class Tree {

		private final int[] leaves;

		/** Where a row stands among the leaves, −1 where it is none. */
		private final int[] places;

		private final @Nullable Tree left;

		private final @Nullable Tree right;

		private Tree(int[] leaves, int rows, @Nullable Tree left, @Nullable Tree right) {
			this.leaves = leaves;
			this.left = left;
			this.right = right;
			this.places = new int[rows];
			Arrays.fill(this.places, -1);
			for (int i = 0; i < leaves.length; i++) {
				this.places[leaves[i]] = i;
			}
		}

		static Tree leaf(int row, int rows) {
			return new Tree(new int[] { row }, rows, null, null);
		}

		static Tree of(Tree left, Tree right) {
			int[] leaves = Arrays.copyOf(left.leaves, left.leaves.length + right.leaves.length);
			System.arraycopy(right.leaves, 0, leaves, left.leaves.length, right.leaves.length);
			return new Tree(leaves, left.places.length, left, right);
		}

		boolean holds(int row) {
			return this.places[row] >= 0;
		}

		/** Whether the two leaves can stand at the two ends. */
		boolean ends(int i, int j) {
			return (this.left == null) ? i == j : this.left.holds(i) != this.left.holds(j);
		}

	}

}
