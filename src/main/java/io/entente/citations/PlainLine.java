package io.entente.citations;

/**
 * A text as one line of plain characters: a reference manager reads line by line, so that
 * a headline with a line break could end an entry and begin another. Marks that turn the
 * direction of writing are dropped, since they reach beyond the text they stand in;
 * right-to-left letters turn by themselves.
 */
final class PlainLine {

	private static final int REPLACEMENT = 0xfffd;

	private PlainLine() {
	}

	static String of(String text) {
		StringBuilder line = new StringBuilder(text.length());
		text.codePoints().forEach((each) -> {
			switch (Character.getType(each)) {
				case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
				case Character.SURROGATE -> line.appendCodePoint(REPLACEMENT);
				default -> {
					if (!isDirection(each)) {
						line.appendCodePoint(each);
					}
				}
			}
		});
		return line.toString().replaceAll(" {2,}", " ").strip();
	}

	private static boolean isDirection(int each) {
		return (each >= 0x202a && each <= 0x202e) || (each >= 0x2066 && each <= 0x2069) || each == 0x200e
				|| each == 0x200f || each == 0x061c;
	}

}
