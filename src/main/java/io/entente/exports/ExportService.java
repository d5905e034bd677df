package io.entente.exports;

import org.springframework.stereotype.Service;

/**
 * Exports a part of the graph.
 */
@Service
public class ExportService {

	/** The most sentences that are given of one fact. */
	public static final int MAX_SENTENCES = 100;

}
