package org.sendgraph.funding;

import java.util.List;

/**
 * One way up from a stream to where its money begins.
 *
 * @param streams the stream itself first, a departmental vote or other root last
 */
public record Origin(List<FundingStream> streams) {
}
