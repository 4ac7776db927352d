package org.sendgraph.store;

import java.io.IOException;
import java.util.Random;

/** What befalls a write. */
enum Fault {

	/** The connection of the client is cut when the answer comes. */
	ANSWER_LOST {
		@Override
		void on(FaultyWorld world, Random random) {
			world.toApi.loseAnswers(1 + random.nextInt(3));
		}
	},

	/** Connections of clients are cut at some moment. */
	CLIENT_CUT {
		@Override
		void on(FaultyWorld world, Random random) {
			world.toApi.cut();
		}
	},

	/** Connections of the API to the database are cut at some moment. */
	DATABASE_CUT {
		@Override
		void on(FaultyWorld world, Random random) {
			world.toDatabase.cut();
		}
	},

	/** An answer of the database is lost, such as the acknowledgement of a commit. */
	ACKNOWLEDGEMENT_LOST {
		@Override
		void on(FaultyWorld world, Random random) {
			world.toDatabase.loseAnswers(1 + random.nextInt(2));
		}
	},

	/** A request is sent twenty times at once. */
	REDELIVERED {
		@Override
		void on(FaultyWorld world, Random random) {
			// The client does it
		}
	},

	/** The API is killed. */
	API_KILLED {
		@Override
		void on(FaultyWorld world, Random random) throws IOException, InterruptedException {
			world.killApi();
		}
	},

	/** The database is killed. */
	DATABASE_KILLED {
		@Override
		void on(FaultyWorld world, Random random) throws IOException, InterruptedException {
			world.killDatabase();
		}
	};

	abstract void on(FaultyWorld world, Random random) throws IOException, InterruptedException;

}
