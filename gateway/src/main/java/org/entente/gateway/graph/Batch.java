package org.entente.gateway.graph;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.entente.gateway.call.Errand;

/**
 * Answers the questions that the fields of one level ask, all in one call. A key holds everything that the answer
 * depends on, arguments and clocks included: the same field under two aliases then asks two questions.
 */
public interface Batch<K, V> {

    /** How many keys go into one call; more are split. */
    int most();

    /** One answer for each key, in their order. */
    CompletionStage<List<V>> load(List<K> keys, Errand errand);
}
