package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody gave in the form of a page, with the two dates that every one takes.
 */
final class Form extends Given {

	private final Address address;

	private final List<String> fields;

	private final Map<String, Object> dates;

	private boolean wanted = true;

	private Form(MultiValueMap<String, String> said, Address address, List<String> fields) {
		super(said);
		this.address = address;
		this.fields = fields;
		day("validOn");
		instant("knownAt");
		this.dates = right() ? SaidQuestion.dates(new LinkedMultiValueMap<>(address.said())) : Map.of();
	}

	/**
	 * Takes what was given.
	 * @param path path of the page
	 * @param said what was given, by the name of the field
	 * @param fields names of the fields besides the dates, the first of which gets what
	 * is wrong with none of them
	 */
	static Form of(String path, MultiValueMap<String, String> said, String... fields) {
		return new Form(said, Address.of(path, said),
				Stream.concat(Stream.of(fields), Address.DATES.stream()).toList());
	}

	/** The page with all that was given. */
	Address address() {
		return this.address;
	}

	/** The dates that were given; none where either is wrong. */
	Map<String, Object> dates() {
		return this.dates;
	}

	/** Makes it ask for something only where all of these were sent, be they empty. */
	boolean wants(String... sent) {
		this.wanted = Stream.of(sent).allMatch(this::sent);
		return this.wanted;
	}

	/** Whether it asks for something, and rightly. */
	boolean asks() {
		return this.wanted && right();
	}

	/** The answer, or else what the API finds wrong, each at the field that it names. */
	Optional<Answer> accept(Answer answer) {
		return accept(answer, Problem::field);
	}

	/**
	 * The answer, or else what the API finds wrong.
	 * @param answer the answer
	 * @param named the field that a problem is about
	 */
	Optional<Answer> accept(Answer answer, Function<Problem, String> named) {
		for (Problem problem : answer.problems()) {
			String field = named.apply(problem);
			refuse(this.fields.contains(field) ? field : this.fields.getFirst(), problem.message());
		}
		return right() ? Optional.of(answer) : Optional.empty();
	}

	/**
	 * Takes what a change is refused for, at the last of its fields that the form has.
	 */
	void refuse(List<?> path, String why) {
		refuse(path.reversed()
			.stream()
			.map(String::valueOf)
			.filter(this.fields::contains)
			.findFirst()
			.orElse(this.fields.getFirst()), why);
	}

	/**
	 * The page of a list that is asked for, in the words of the API.
	 * @param size how many a page has
	 */
	Map<String, Object> page(int size) {
		boolean back = given("before");
		Map<String, Object> page = new LinkedHashMap<>(Map.of(back ? "last" : "first", size));
		if (back || given("after")) {
			page.put(back ? "before" : "after", value(back ? "before" : "after"));
		}
		return page;
	}

}
