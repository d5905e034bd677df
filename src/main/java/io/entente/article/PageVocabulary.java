package io.entente.article;

import java.util.regex.Pattern;

/**
 * The words that pages put around articles, each as a whole short line: buttons, lists of
 * other articles, legal notes, credits. Matched only against lines that are short and no
 * sentences, so that an article that speaks of sharing or subscribing keeps its text.
 */
final class PageVocabulary {

	/** Longest line, in characters, that may be such a phrase. */
	private static final int LONGEST = 160;

	private static final Pattern BUTTON = Pattern.compile("(?ix)"
			+ "(?:share|tweet|e-?mail|print|save|bookmark|comments?|copy\\s link|whatsapp|facebook|twitter|linkedin|x|"
			+ "telegram|reddit|pinterest|line|kakao(?:talk)?|advertisements?|ad|sponsored(?:\\s content)?|menu|search|"
			+ "close|loading|next|previous|back\\s to\\s top|top|login|log\\s in|sign\\s in|sign\\s up|register|subscribe|"
			+ "follow|like|home|skip\\s to\\s (?:main\\s )?content|play\\s video|listen(?:\\s to\\s this\\s (?:article|story))?|end\\s text|ends?)[.:…>!]*"
			+ "|(?:\\d+\\s)?(?:comments?|shares|views|likes|min(?:ute)?s?\\s read)"
			+ "|share\\s (?:this|on|via|the)\\b.*|click\\s (?:here\\s )?to\\s (?:share|print|email|read|subscribe|view)\\b.*"
			+ "|(?:tweet|e-?mail|print|pin)\\s this\\b.*|follow\\s (?:us|@|the\\s author)\\b?.*|like\\s us\\s on\\b.*"
			+ "|(?:please\\s )?(?:subscribe|sign\\s up)\\s (?:to|for|now|today|here)\\b.*|join\\s (?:our|us\\s on)\\b.*"
			+ "|get\\s (?:the|our)\\s .*(?:newsletter|inbox|app).*|download\\s (?:our|the)\\s app\\b.*"
			+ "|leave\\s a\\s (?:reply|comment)\\b.*|(?:post|add|write)\\s a\\s comment\\b.*"
			+ "|your\\s (?:e-?mail|email)\\s address\\b.*|(?:this|our)\\s (?:web)?site\\s uses\\s cookies\\b.*|accept\\s (?:all\\s )?cookies"
			+ "|(?:copyright\\b|©|\\(c\\)\\s\\d{4}).*|.{0,80}\\ball\\s rights\\s reserved\\b.{0,40}"
			+ "|(?:article|story)\\s continues\\s (?:below|after)\\b.*|continue\\s reading\\b.*|read\\s full\\s (?:story|article)\\b.*"
			+ "|(?:privacy\\s policy|terms\\s (?:of|and)\\s \\w+|cookie\\s policy|contact\\s us|about\\s us)\\b.*"
			+ "|(?:tags?|topics?|filed\\s under|categor(?:y|ies)|keywords?|posted\\s in|tagged(?:\\s with)?)\\s?:.*"
			+ "|(?:print|text)\\s size.*|a-\\s?a\\+?.*|(?:\\#\\s?){1,6}|\\*(?:\\s?\\*)*|-\\s?30\\s?-");

	private static final Pattern ONE_OTHER = Pattern.compile("(?ix)"
			+ "(?:read\\s (?:more|also|next|on)|also\\s read|see\\s also|see\\s more|related(?:\\s (?:story|article|news|post))?|more\\s on\\s this|watch|recommended|don['’]t\\s miss|must\\s read)"
			+ "\\s?[:>|»-]\\s?\\S.*");

	private static final Pattern OTHERS = Pattern.compile("(?ix)"
			+ "(?:check\\s out\\s (?:our|other|more|these|the)\\b.{0,40}"
			+ "|(?:most|more)\\s (?:popular|read|viewed|shared|recent|commented|discussed|watched)\\b.{0,30}|popular\\s (?:articles|posts|stories|news|now|tags)|popular|trending(?:\\s .{0,20})?"
			+ "|(?:related|recommended|similar|latest|recent|featured|top|further|other|more)\\s (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|headlines|reading|topics|links|tags|videos)\\b.{0,30}"
			+ "|related|recommended(?:\\s for\\s you)?|you\\s (?:may|might)\\s (?:also\\s )?(?:like|be\\s interested)\\b.{0,30}"
			+ "|(?:read|see|view)\\s (?:more|all|also|next)|more\\s (?:from|in|on)\\s .{1,40}|also\\s (?:read|see|in\\s the\\s news)|see\\s also|up\\s next"
			+ "|what\\s to\\s read\\s next|editor['’]?s?['’]?\\s (?:picks?|choice)|in\\s other\\s news|elsewhere\\s on\\s .{1,30}"
			+ "|don['’]t\\s miss|tags|topics|categories|archives?|from\\s around\\s the\\s web|sponsored\\s links)[:.…>»]*");

	private static final Pattern MENU = Pattern.compile("(?i)(?:home|news|world|politics|business|economy|opinions?|"
			+ "sports?|culture|life(?:style)?|entertainment|health|science|tech(?:nology)?|video(?:s)?|photos?|gallery|podcasts?|"
			+ "about(?: us)?|contact(?: us)?|newsletters?|subscribe|log ?in|sign in|menu|search|more|international|national|"
			+ "local|regions?|asia|europe|africa|americas|middle east|latest|breaking news|english|editions?|columns?|"
			+ "features?|analysis|interviews?|magazine|e-?paper|rss|jobs|archives?|sections?)");

	private static final Pattern CREDIT = Pattern.compile("(?ix)"
			+ "\\(?\\[?(?:file\\s )?(?:photo(?:s|graph)?|picture|image|illustration|graphic|screenshot|video|caption|credit|source|courtesy)s?"
			+ "(?:\\s (?:by|credit|courtesy(?:\\s of)?|from|provided\\s by)|\\s?[:=©/-])\\s?.*"
			+ "|.{3,}\\((?:file\\s )?(?:photo|picture|image|credit|source|ap|afp|reuters|yonhap|xinhua|kcna|getty|epa|tass)\\b[^()]{0,60}\\)[.]?"
			+ "|.{3,}(?:photo\\s?:|photo\\s credit|photo\\s by|image\\s credit|picture\\s by|getty\\s images|file\\s photo|/\\s?(?:ap|afp|reuters|yonhap|xinhua|kcna)(?:\\s photo)?)\\b.{0,40}"
			+ "|.{3,}\\s(?:via|courtesy\\s of)\\s (?:ap|afp|reuters|getty|kcna|twitter|facebook|wikimedia)\\b.{0,30}");

	/** "Opening of a hospital / Some Daily": a scene, a slash, a name. */
	private static final Pattern SLASH_CREDIT = Pattern
		.compile("\\S.{10,120}\\s[/|©]\\s(?:\\p{Lu}[\\p{L}.'’&-]*\\s?){1,5}");

	private static final Pattern BYLINE = Pattern.compile("(?:(?i:written by|reported by|by|story by|from|author:?)\\s+"
			+ "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|al|bin|[|,&/•·-]))*.{0,60}"
			+ "|(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,4}\\p{Lu}[\\p{L}'’-]+,\\s.{0,60}\\b(?i:staff|correspondent|reporter|editor|writer|news agency|secretary|minister|premier|president|spokes\\w+|director|ambassador|envoy|representative|coordinator|official)\\b.*"
			+ "|(?i:office|bureau) of (?:the )?\\p{Lu}.{3,80}"
			+ "|(?i:reuters|associated press|ap|afp|xinhua|kcna|yonhap|tass|staff|staff (?:writer|reporter)|press release))");

	private PageVocabulary() {
	}

	private static boolean matches(Pattern pattern, String line) {
		return line.length() <= LONGEST && pattern.matcher(line).matches();
	}

	/** A button, a legal note, a list of tags. */
	static boolean isButton(String line) {
		return matches(BUTTON, line);
	}

	/** A line that points to one other article. */
	static boolean isOneOther(String line) {
		return matches(ONE_OTHER, line);
	}

	/** The heading of a list of other articles. */
	static boolean isOthers(String line) {
		return matches(OTHERS, line);
	}

	/** An item of a site's menu. */
	static boolean isMenu(String line) {
		return matches(MENU, line);
	}

	/** A picture's caption with its credit. */
	static boolean isCredit(String line) {
		return matches(CREDIT, line) || matches(SLASH_CREDIT, line);
	}

	/** Who wrote or gave out the article. */
	static boolean isByline(String line) {
		return matches(BYLINE, line);
	}

}
