package org.entente.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a pod may do to the machine that it runs on, and what the cluster lets it do. */
final class PodRules {

    private static final String GATEWAY = "/spec/template/spec/";
    private static final String CONTAINER = GATEWAY + "containers/0/";

    static final List<Rule> ALL = List.of(
            // An API server refuses then what a later change may loosen by mistake; the version is pinned, or an
            // upgrade of the
            // cluster changes what "restricted" means.
            Rule.everywhere("point 1: the namespace refuses pods with more rights than they need", PodRules::namespace)
                    .brokenBy(
                            "Namespace",
                            "entente",
                            "/metadata/labels",
                            Map.of("pod-security.kubernetes.io/enforce", "baseline"))
                    .brokenWithout(
                            "Namespace", "entente", "/metadata/labels/pod-security.kubernetes.io~1enforce-version"),

            // Whoever breaks into a program is nobody on the machine. Jobs too: they hold the strongest passwords.
            Rule.everywhere("point 2: nobody is root, nobody becomes it, no capability is kept", PodRules::nobody)
                    .brokenBy("Deployment", "gateway", GATEWAY + "securityContext/runAsUser", 0)
                    .brokenWithout("Deployment", "gateway", GATEWAY + "securityContext/runAsNonRoot")
                    .brokenWithout("Deployment", "statistics", GATEWAY + "securityContext/seccompProfile")
                    .brokenBy(
                            "Job", "statistics-migration", CONTAINER + "securityContext/allowPrivilegeEscalation", true)
                    .brokenWithout("Job", "realm", CONTAINER + "securityContext/capabilities")
                    .brokenBy("Deployment", "gateway", GATEWAY + "hostNetwork", true)
                    .brokenWithout(
                            "Keycloak",
                            "keycloak",
                            "/spec/unsupported/podTemplate/spec/containers/0/securityContext/capabilities"),

            // What was broken into cannot be changed for good; and what fills up is the pod's own, not the machine's
            // disk.
            Rule.everywhere(
                            "point 3: files are read, but for a place for temporary ones, whose size has an end",
                            PodRules::files)
                    .brokenBy("Deployment", "gateway", CONTAINER + "securityContext/readOnlyRootFilesystem", false)
                    .brokenBy("Job", "realm", GATEWAY + "volumes/0/emptyDir", Map.of())
                    .brokenBy("Deployment", "statistics", CONTAINER + "volumeMounts", List.of()),

            // No program of ours asks the cluster's API, so none is given a key to it.
            Rule.everywhere(
                            "point 4: an account of its own for each, without a token and without rights",
                            PodRules::accounts)
                    .brokenBy("Deployment", "gateway", GATEWAY + "serviceAccountName", "statistics")
                    .brokenWithout("Deployment", "gateway", GATEWAY + "automountServiceAccountToken")
                    .brokenBy("ServiceAccount", "realm", "/automountServiceAccountToken", true)
                    .brokenWithout("ServiceAccount", "default")
                    .brokenBy("a role of the cluster's API", all -> all.objects()
                            .add(Yaml.objects("{kind: RoleBinding, metadata: {name: x}}")
                                    .get(0))),

            // A limit keeps one from taking what others need. Of memory, what is asked for is all there is, or the
            // machine ends
            // the pod when it is short; and the heap is a share, so that a change of the limit needs no other.
            Rule.everywhere(
                            "point 13: each says what it needs and what it may take; the heap is a share of it",
                            PodRules::resources)
                    .brokenWithout("Deployment", "gateway", CONTAINER + "resources/limits/cpu")
                    .brokenBy("Deployment", "gateway", CONTAINER + "resources/requests/memory", "1Mi")
                    .brokenBy(
                            "a heap of the whole limit",
                            all -> Change.variable(
                                    all.the("Deployment", "gateway"), "JDK_JAVA_OPTIONS", "-XX:MaxRAMPercentage=95"))
                    .brokenBy(
                            "a heap in bytes",
                            all -> Change.variable(all.the("Job", "realm"), "JDK_JAVA_OPTIONS", "-Xmx200m")),

            // Variables for every Service of the namespace are noise at best, and at worst meant as settings. Labels
            // are what
            // people find things by. A Job that failed must not try for ever, and goes when it was read.
            Rule.everywhere(
                            "point 31: no variables of other services, common labels, Jobs that end and go",
                            PodRules::manners)
                    .brokenBy("Deployment", "gateway", GATEWAY + "enableServiceLinks", true)
                    .brokenWithout("Deployment", "gateway", "/metadata/labels/app.kubernetes.io~1name")
                    .brokenWithout("Deployment", "gateway", "/spec/template/metadata/labels/app.kubernetes.io~1part-of")
                    .brokenWithout("Job", "realm", "/spec/ttlSecondsAfterFinished")
                    .brokenWithout("Job", "realm", "/spec/backoffLimit"));

    private PodRules() {}

    private static List<String> namespace(Manifests all) {
        var faults = new Faults();
        var labels = all.the("Namespace", "entente").at("/metadata/labels");
        for (var mode : List.of("enforce", "warn", "audit")) {
            var label = "pod-security.kubernetes.io/" + mode;
            faults.unless(labels.path(label).asText().equals("restricted"), "%s is not restricted", mode);
            faults.unless(labels.path(label + "-version").asText().matches("v1\\.\\d+"), "%s has no version", mode);
        }
        return faults.found();
    }

    private static List<String> nobody(Manifests all) {
        var faults = new Faults();
        all.workloads().forEach(one -> pod(faults, one.title(), one.pod()));
        all.of("Keycloak")
                .forEach(keycloak ->
                        pod(faults, Manifests.title(keycloak), keycloak.at("/spec/unsupported/podTemplate/spec")));
        return faults.found();
    }

    private static void pod(Faults faults, String title, JsonNode pod) {
        var security = pod.path("securityContext");
        faults.unless(security.path("runAsNonRoot").asBoolean(), "%s may be root", title);
        faults.unless(security.path("runAsUser").asInt() > 0, "%s has no number for its user", title);
        faults.unless(security.path("runAsGroup").asInt() > 0, "%s has no number for its group", title);
        faults.unless(
                security.at("/seccompProfile/type").asText().equals("RuntimeDefault"), "%s may call anything", title);
        for (var host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            faults.unless(!pod.has(host), "%s has the machine's own %s", title, host);
        }
        for (var volume : pod.path("volumes")) {
            faults.unless(!volume.has("hostPath"), "%s mounts the machine's own files", title);
        }
        for (var container : pod.path("containers")) {
            var own = container.path("securityContext");
            faults.unless(own.path("runAsNonRoot").asBoolean(), "%s: a container may be root", title);
            faults.unless(
                    own.has("allowPrivilegeEscalation")
                            && !own.path("allowPrivilegeEscalation").asBoolean(),
                    "%s: more may become of it",
                    title);
            faults.unless(own.at("/capabilities/drop/0").asText().equals("ALL"), "%s keeps capabilities", title);
            faults.unless(!own.path("privileged").asBoolean(), "%s is privileged", title);
        }
    }

    private static List<String> files(Manifests all) {
        var faults = new Faults();
        all.workloads().forEach(one -> files(faults, one.title(), one.pod()));
        all.of("Keycloak")
                .forEach(keycloak ->
                        files(faults, Manifests.title(keycloak), keycloak.at("/spec/unsupported/podTemplate/spec")));
        return faults.found();
    }

    private static void files(Faults faults, String title, JsonNode pod) {
        for (var container : pod.path("containers")) {
            faults.unless(
                    container.at("/securityContext/readOnlyRootFilesystem").asBoolean(), "%s writes anywhere", title);
            faults.unless(
                    Manifests.each(container.path("volumeMounts"))
                            .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")),
                    "%s has no /tmp",
                    title);
        }
        for (var volume : pod.path("volumes")) {
            faults.unless(
                    !volume.has("emptyDir") || volume.at("/emptyDir").has("sizeLimit"),
                    "%s: %s has no end",
                    title,
                    volume.path("name").asText());
        }
    }

    private static List<String> accounts(Manifests all) {
        var faults = new Faults();
        var taken = new HashSet<String>();
        for (var one : all.workloads()) {
            var account = one.pod().path("serviceAccountName").asText();
            faults.unless(taken.add(account), "%s shares the account %s", one.title(), account);
            faults.unless(!account.isEmpty() && !account.equals("default"), "%s has no account", one.title());
            faults.unless(withoutToken(one.pod()), "%s is given a token", one.title());
        }
        all.of("ServiceAccount")
                .forEach(account -> faults.unless(withoutToken(account), "%s gives a token", Manifests.title(account)));
        faults.unless(all.has("ServiceAccount", "default"), "whoever names no account is given a token");
        all.of("Keycloak")
                .forEach(keycloak -> faults.unless(withoutToken(keycloak.path("spec")), "Keycloak is given a token"));
        all.of("Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding")
                .forEach(role -> faults.unless(false, "%s", Manifests.title(role)));
        return faults.found();
    }

    private static boolean withoutToken(JsonNode node) {
        return node.has("automountServiceAccountToken")
                && !node.path("automountServiceAccountToken").asBoolean();
    }

    private static List<String> resources(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            for (var container : one.containers()) {
                var requests = container.at("/resources/requests");
                var limits = container.at("/resources/limits");
                for (var what : List.of("cpu", "memory", "ephemeral-storage")) {
                    faults.unless(requests.has(what) && limits.has(what), "%s does not say its %s", one.title(), what);
                }
                faults.unless(
                        requests.path("memory").equals(limits.path("memory")),
                        "%s may take memory that it did not ask for",
                        one.title());
            }
            var java = one.environment().get("JDK_JAVA_OPTIONS");
            if (java != null) {
                var share = java.replaceFirst(".*-XX:MaxRAMPercentage=(\\d+).*", "$1");
                faults.unless(
                        share.matches("[5-7]\\d") && !java.contains("-Xmx"), "%s: %s is no share", one.title(), java);
            }
        }
        all.programs()
                .forEach(one -> faults.unless(
                        one.environment().containsKey("JDK_JAVA_OPTIONS"), "%s has any heap", one.title()));
        return faults.found();
    }

    private static List<String> manners(Manifests all) {
        var faults = new Faults();
        for (var one : all.workloads()) {
            var pod = one.pod();
            faults.unless(
                    pod.has("enableServiceLinks")
                            && !pod.path("enableServiceLinks").asBoolean(),
                    "%s is told of other services",
                    one.title());
            for (var label : Set.of("name", "component", "part-of")) {
                var key = "app.kubernetes.io/" + label;
                faults.unless(one.object().at("/metadata/labels").has(key), "%s has no label %s", one.title(), label);
                faults.unless(
                        one.podLabels().has(key) || !all.programs().contains(one),
                        "the pods of %s have no label %s",
                        one.title(),
                        label);
            }
        }
        all.of("Job").forEach(job -> {
            for (var end : List.of("ttlSecondsAfterFinished", "backoffLimit", "activeDeadlineSeconds")) {
                faults.unless(job.path("spec").has(end), "%s has no %s", Manifests.title(job), end);
            }
        });
        return faults.found();
    }
}
