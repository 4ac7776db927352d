package org.sendgraph.offenders;

/**
 * Names that say which layer a thing is in.
 */
public final class Names {

	private Names() {
	}

	static class DutyService {

	}

	static class DutyImpl {

	}

	static class DutyDto {

	}

	static class DutyMapper {

	}

	static class DutyUtil {

	}

	static class DutyUtils {

	}

	static class DutyHelper {

	}

	static class DutyManager {

	}

}
