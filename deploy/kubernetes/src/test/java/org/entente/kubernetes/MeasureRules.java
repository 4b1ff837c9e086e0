package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That there is what a call looks at: Prometheus takes an expression about nothing, and never calls. */
final class MeasureRules {

    static final JsonNode KNOWN = known();

    static final List<Rule> ALL = List.of(Rule.inProduction(
                    "point 26: what a call looks at is measured, with the labels by which it is told apart",
                    MeasureRules::measured)
            .brokenBy("a measure of another name", expression("max(sql_queue_size{namespace=\"entente\"}) > 5"))
            .brokenBy("a measure of everybody's", expression("max(sql_pool_queue_size) > 5"))
            .brokenBy(
                    "a label that it does not have",
                    expression("max by (pool) (sql_pool_queue_size{namespace=\"entente\"}) > 5"))
            .brokenBy(
                    "a state that it does not tell",
                    expression("max(kube_job_failed{namespace=\"entente\", status=\"true\"}) > 0"))
            .brokenBy("a word that there is not", expression("mean(up{namespace=\"entente\"}) < 1"))
            .brokenWithout("PodMonitor", "databases", "/spec/podTargetLabels")
            .brokenWithout("PodMonitor", "programs", "/spec/podTargetLabels"));

    /** Of the query language, what our expressions say. */
    private static final Set<String> WORDS =
            Set.of("sum", "max", "min", "count", "rate", "time", "absent", "and", "or", "by", "on");

    private static final Pattern SELECTED = Pattern.compile("([a-z_]+)\\{([^}]*)}(?:\\[\\d+m])?");
    private static final Pattern GROUPED = Pattern.compile("\\b(?:by|on) \\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_]\\w*");

    private MeasureRules() {}

    private static JsonNode known() {
        try (var stream = MeasureRules.class.getResourceAsStream("/measures.yaml")) {
            return Yaml.objects(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<Manifests> expression(String expression) {
        return all -> Change.set(all.the("PrometheusRule", "entente"), "/spec/groups/0/rules/0/expr", expression);
    }

    private static List<String> measured(Manifests all) {
        var faults = new Faults();
        for (var rule : all.the("PrometheusRule", "entente").findParents("alert")) {
            look(all, faults, rule.path("alert").asText(), rule.path("expr").asText());
        }
        return faults.found();
    }

    private static void look(Manifests all, Faults faults, String alert, String expression) {
        var labels = new TreeSet<String>();
        SELECTED.matcher(expression).results().forEach(selected -> {
            var measure = selected.group(1);
            var source = source(measure);
            faults.unless(!source.isEmpty(), "%s looks at %s, which nobody tells", alert, measure);
            var own = labels(all, source, measure);
            labels.addAll(own);
            Arrays.stream(selected.group(2).split(", *"))
                    .map(one -> one.replaceFirst("[=!~]+\".*", ""))
                    .forEach(label ->
                            faults.unless(own.contains(label), "%s: %s is not told by %s", alert, measure, label));
            // Others' databases may be measured by the same Prometheus.
            faults.unless(selected.group(2).contains("namespace=\"entente\""), "%s: %s is anybody's", alert, measure);
        });
        GROUPED.matcher(expression)
                .results()
                .flatMap(grouped -> Arrays.stream(grouped.group(1).split(", *")))
                .forEach(label -> faults.unless(labels.contains(label), "%s is not told by %s", alert, label));
        var rest = SELECTED.matcher(expression).replaceAll("");
        WORD.matcher(GROUPED.matcher(rest).replaceAll("by"))
                .results()
                .forEach(word -> faults.unless(WORDS.contains(word.group()), "%s says %s", alert, word.group()));
    }

    private static String source(String measure) {
        return Stream.of("programs", "databases", "cluster")
                .filter(source -> KNOWN.path(source).has(measure))
                .findFirst()
                .orElse("");
    }

    /** Those of the measure, and those that reading it adds. */
    private static List<String> labels(Manifests all, String source, String measure) {
        var labels = new ArrayList<String>();
        KNOWN.path(source).path(measure).forEach(label -> labels.add(label.asText()));
        all.find("PodMonitor", source).ifPresent(monitor -> {
            labels.addAll(List.of("namespace", "pod"));
            monitor.at("/spec/podTargetLabels")
                    .forEach(label -> labels.add(label.asText().replaceAll("\\W", "_")));
        });
        return labels;
    }
}
