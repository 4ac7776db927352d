package org.sendgraph.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The questions that GraphiQL opens with, each a document of its own, in the order of
 * their files' names.
 */
@RestController
class SavedQuestions {

	private final List<String> documents = new ArrayList<>();

	SavedQuestions(@Value("classpath:explorer/questions/*.graphql") Resource[] files) throws IOException {
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		for (Resource file : files) {
			this.documents.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
	}

	@GetMapping("/graphiql/questions")
	List<String> documents() {
		return this.documents;
	}

}
