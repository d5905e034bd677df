package io.entente.imports;

import java.nio.file.Path;

/**
 * A file that came from a browser.
 *
 * @param file where it is kept until its import ends
 * @param name its name, made safe
 * @param bytes its size
 */
public record Upload(Path file, String name, long bytes) {
}
