package org.sendgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SendGraph {

	public static void main(String[] arguments) {
		SpringApplication.run(SendGraph.class, arguments);
	}

}
