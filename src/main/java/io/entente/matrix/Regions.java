package io.entente.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The UN's numeric codes and regions of countries ({@code m49.tsv}).
 */
final class Regions {

	/**
	 * The subregions from west to east and north to south within their continents.
	 */
	private static final List<String> ORDER = List.of("021", "013", "029", "005", "154", "155", "039", "151", "143",
			"145", "034", "035", "030", "015", "011", "017", "014", "018", "053", "054", "057", "061");

	private final Map<String, Country> countries = new HashMap<>();

	Regions() {
		try (InputStream in = Regions.class.getResourceAsStream("m49.tsv")) {
			if (in == null) {
				throw new IllegalStateException("The class path lacks m49.tsv");
			}
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.forEach((cells) -> this.countries.put(cells[0], new Country(cells[1], cells[2], cells[3])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read m49.tsv", ex);
		}
	}

	Optional<Country> find(@Nullable String iso3) {
		return (iso3 != null) ? Optional.ofNullable(this.countries.get(iso3)) : Optional.empty();
	}

	/** Where a subregion stands among all; the unknown stand last. */
	static int rank(@Nullable String region) {
		int at = (region != null) ? ORDER.indexOf(region) : -1;
		return (at < 0) ? ORDER.size() : at;
	}

	/**
	 * A country.
	 *
	 * @param numeric its M49 code
	 * @param region its subregion's M49 code
	 * @param name its English name
	 */
	record Country(String numeric, String region, String name) {
	}

}
