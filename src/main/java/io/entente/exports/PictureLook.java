package io.entente.exports;

/**
 * What is drawn, and on what.
 *
 * @param timeline whether the timeline is drawn, not the graph
 * @param dark whether on a dark ground
 */
public record PictureLook(boolean timeline, boolean dark) {

	/** The graph on white. */
	public static final PictureLook DEFAULT = new PictureLook(false, false);

}
