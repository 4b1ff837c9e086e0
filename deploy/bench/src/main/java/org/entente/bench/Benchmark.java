package org.entente.bench;

/** One measurement. What it finds are ratios of figures taken in the same run. */
interface Benchmark {

    void run(Bench bench) throws Exception;
}
