package io.entente.extraction.internal.backbone;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;

/**
 * Stanford CoreNLP's tokenizer, tagger and entity classifier of three classes, called
 * directly: its pipeline would add numeric rules and SUTime, which cost two thirds of the
 * speed and are replaced here. The pipeline's two other classifiers may only add classes
 * that the first one doesn't know (dates, money, other names), none of which is used, for
 * half of the time.
 */
public final class CoreNlpBackbone implements Backbone {

	/** Name and version of the tagger and its models. */
	public static final String VERSION = "corenlp-4.5.10-3class";

	private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

	private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

	/**
	 * Longer "sentences" are tables or text without punctuation; cut, they cost bounded
	 * memory.
	 */
	public static final int LONGEST_SENTENCE = 250;

	/**
	 * The tokenizer looks ahead over what may be one hyphenated word, so that its time
	 * grows with the square of a run without white space.
	 */
	private static final int LONGEST_RUN = 1000;

	private final MaxentTagger tagger;

	private final CRFClassifier<CoreLabel> names;

	private CoreNlpBackbone(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {
		this.tagger = tagger;
		this.names = names;
	}

	/**
	 * Loads the models from the class path, both at a time: about 2 seconds and 0.2 GB of
	 * heap.
	 * @throws IllegalStateException if they aren't there
	 */
	public static CoreNlpBackbone load() {
		try {
			CompletableFuture<MaxentTagger> tagger = CompletableFuture
				.supplyAsync(() -> new MaxentTagger(TAGGER, quiet(), false));
			CRFClassifier<CoreLabel> names = CRFClassifier.getClassifier(NAMES);
			return new CoreNlpBackbone(tagger.join(), names);
		}
		catch (IOException | ClassNotFoundException | RuntimeException ex) {
			throw new IllegalStateException("The language models can't be loaded; is the models jar of Stanford"
					+ " CoreNLP beside the program's other libraries?", ex);
		}
	}

	private static Properties quiet() {
		Properties properties = new Properties();
		properties.setProperty("model", TAGGER);
		return properties;
	}

	@Override
	public List<List<Token>> annotate(String text, int start, int end, boolean oneSentence, int most) {
		List<CoreLabel> labels = new ArrayList<>();
		for (int from = start; from < end && labels.size() < most;) {
			int to = endOfSteadyText(text, from, end);
			tokenize(text.substring(from, to), from, labels);
			from = to;
		}
		List<CoreLabel> read = labels.subList(0, Math.min(labels.size(), most));
		List<List<CoreLabel>> sentences = oneSentence ? List.of(read)
				: new WordToSentenceProcessor<CoreLabel>().process(read);
		List<List<Token>> tagged = new ArrayList<>();
		for (List<CoreLabel> sentence : sentences) {
			for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
				int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
				tagged.add(tag(new ArrayList<>(sentence.subList(from, to)), text));
			}
		}
		return tagged;
	}

	/**
	 * The end of the text, or of the first {@link #LONGEST_RUN} units without white
	 * space.
	 */
	private static int endOfSteadyText(String text, int start, int end) {
		int run = 0;
		for (int i = start; i < end; i++) {
			run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
			if (run >= LONGEST_RUN && !Character.isHighSurrogate(text.charAt(i))) {
				return i + 1;
			}
		}
		return end;
	}

	/** Adds the text's tokens, with offsets into the article's text. */
	private static void tokenize(String text, int offset, List<CoreLabel> labels) {
		PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(),
				"invertible=true,splitHyphenated=true,untokenizable=noneKeep");
		for (CoreLabel label : tokenizer.tokenize()) {
			label.setBeginPosition(offset + label.beginPosition());
			label.setEndPosition(offset + label.endPosition());
			labels.add(label);
		}
	}

	private List<Token> tag(List<CoreLabel> sentence, String text) {
		TaggedWords words = new TaggedWords(sentence);
		words.showForSpeech(sentence);
		this.tagger.tagCoreLabels(sentence);
		words.showForNames(sentence);
		List<CoreLabel> named = this.names.classifySentence(sentence);
		Morphology morphology = new Morphology();
		List<Token> tokens = new ArrayList<>(sentence.size());
		for (int i = 0; i < sentence.size(); i++) {
			CoreLabel label = sentence.get(i);
			int start = label.beginPosition();
			int end = label.endPosition();
			String tag = words.isForeign(i) ? "" : named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
			tokens.add(new Token(text.substring(start, end), start, end, label.tag(),
					lemma(morphology, words.word(i), label.tag()), nameTag(tag)));
		}
		return tokens;
	}

	private static String lemma(Morphology morphology, String word, String tag) {
		if (tag.startsWith("VB") || tag.equals("NNS") || tag.equals("NN") || tag.equals("MD")) {
			return morphology.lemma(word, tag).toLowerCase(Locale.ROOT);
		}
		return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
	}

	private static NameTag nameTag(String tag) {
		return switch (tag) {
			case "PERSON" -> NameTag.PERSON;
			case "ORGANIZATION" -> NameTag.ORGANIZATION;
			case "LOCATION" -> NameTag.LOCATION;
			default -> NameTag.NONE;
		};
	}

	@Override
	public String version() {
		return VERSION;
	}

}
