package io.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import io.entente.model.Uid;

/**
 * Articles and the stories they turn out to belong to: what is joined, directly or
 * through others, is one.
 */
final class StoryGroups {

	/** Articles and stories, each leading to another one of its group, or to itself. */
	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, String> firstOfStory = new HashMap<>();

	void addArticle(String uid) {
		this.parents.putIfAbsent(uid, uid);
	}

	/** Two articles are copies. */
	void join(String article, String copy) {
		addArticle(article);
		addArticle(copy);
		union(article, copy);
	}

	/** An article is a copy of a member of a story, which is named after its first. */
	void joinStory(String article, String story, String first) {
		addArticle(article);
		this.parents.putIfAbsent(story, story);
		this.firstOfStory.put(story, first);
		union(article, story);
	}

	/** The rows by which the groups are written. */
	List<Map<String, Object>> rows(Collection<String> articles) {
		Map<String, SortedSet<String>> members = new TreeMap<>();
		this.parents.keySet().forEach((each) -> members.computeIfAbsent(root(each), (_) -> new TreeSet<>()).add(each));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (SortedSet<String> group : members.values()) {
			String first = group.stream()
				.map((each) -> this.firstOfStory.getOrDefault(each, each))
				.min(String::compareTo)
				.orElseThrow();
			String story = Uid.hash('s', first);
			rows.add(Map.of("story", story, "first", first, "articles",
					group.stream().filter(articles::contains).toList(), "merged",
					group.stream()
						.filter((each) -> this.firstOfStory.containsKey(each) && !each.equals(story))
						.toList()));
		}
		return rows;
	}

	private void union(String one, String other) {
		this.parents.put(root(one), root(other));
	}

	private String root(String each) {
		String root = each;
		for (String parent = parent(root); !parent.equals(root); parent = parent(root)) {
			this.parents.put(root, parent(parent));
			root = parent;
		}
		return root;
	}

	private String parent(String each) {
		return this.parents.getOrDefault(each, each);
	}

}
