package io.entente.matrix;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriationTests {

	@Test
	void rows_that_deal_with_one_another_stand_side_by_side() {
		// 0, 2 and 4 deal with one another, so do 1, 3 and 5
		double[][] weights = new double[6][6];
		for (int i = 0; i < 6; i++) {
			for (int j = 0; j < 6; j++) {
				weights[i][j] = (i != j && i % 2 == j % 2) ? 5 : 0;
			}
		}
		int[] order = Seriation.order(weights);
		assertThat(Arrays.stream(order).map((row) -> row % 2).toArray()).isIn(new int[] { 0, 0, 0, 1, 1, 1 },
				new int[] { 1, 1, 1, 0, 0, 0 });
	}

	@Test
	void a_chain_is_laid_out_from_end_to_end() {
		int[] names = { 3, 0, 4, 1, 5, 2 };
		double[][] weights = new double[6][6];
		for (int i = 0; i + 1 < 6; i++) {
			weights[names[i]][names[i + 1]] = 10;
			weights[names[i + 1]][names[i]] = 10;
		}
		int[] order = Seriation.order(weights);
		assertThat(order).isIn(names, new int[] { 2, 5, 1, 4, 0, 3 });
	}

	@Test
	void every_row_is_there_once_whatever_the_matrix() {
		Random random = new Random(7);
		for (int n = 0; n < 25; n++) {
			double[][] weights = new double[n][n];
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					weights[i][j] = (random.nextInt(3) == 0) ? random.nextInt(50) : 0;
					weights[j][i] = weights[i][j];
				}
			}
			int[] order = Seriation.order(weights);
			assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
			assertThat(Seriation.order(weights)).isEqualTo(order);
		}
	}

}
