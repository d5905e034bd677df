package io.entente.exports.internal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * The same pictures as pixels, two for each unit, without a screen.
 */
public final class PngPicture {

	private static final double SCALE = 2;

	/** About 100 MB of pixels; a larger picture gets fewer of them. */
	private static final double MOST_PIXELS = 25_000_000;

	/**
	 * What is drawn is ours and bounded by what a picture may hold; the library's own
	 * limit, meant for strangers' drawings, is less than that.
	 */
	private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
			DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, 100_000);

	private PngPicture() {
	}

	/** Draws a picture of ours. */
	public static void write(String svg, OutputStream out) throws IOException {
		// Java knows its own sans-serif, which has every script there is a font for, and
		// no lists
		String drawn = svg.replaceFirst("font-family=\"[^\"]*\"", "font-family=\"SansSerif\"");
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)),
				null, LoaderContext.builder().documentLimits(LIMITS).build());
		if (document == null) {
			throw new IOException("The picture can't be drawn");
		}
		FloatSize size = document.size();
		double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
		BufferedImage image = new BufferedImage((int) Math.ceil(size.width * scale),
				(int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.scale(scale, scale);
			document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
					new ViewBox(0, 0, size.width, size.height));
		}
		finally {
			graphics.dispose();
		}
		ImageIO.write(image, "png", out);
	}

}
