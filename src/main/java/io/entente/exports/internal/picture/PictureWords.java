package io.entente.exports.internal.picture;

/**
 * What stands around a picture.
 *
 * @param title what it is called
 * @param source what is drawn, when it was and by what
 */
public record PictureWords(String title, String source) {

	void head(Svg svg, Palette palette, double width) {
		svg.text(20, 34, Svg.shortened(this.title, (int) (width / 10)), palette.text(), 18, " font-weight=\"600\"");
	}

	void foot(Svg svg, Palette palette, double height) {
		svg.text(20, height - 14, Svg.shortened(this.source, 150), palette.muted(), 10.5, "");
	}

}
