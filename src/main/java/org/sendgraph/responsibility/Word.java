package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * What a kind of body, a layer of funding or an edition is called in a sentence.
 *
 * @param table table it stands in
 * @param word the kind, the layer or the edition
 * @param phrase how a sentence names it
 * @param because completes "must secure this because it …"
 * @param nationalBody id of the body, when there is only one of the kind
 */
record Word(String table, String word, String phrase, @Nullable String because, @Nullable String nationalBody) {
}
