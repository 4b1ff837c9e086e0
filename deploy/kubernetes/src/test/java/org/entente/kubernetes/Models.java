package org.entente.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.certmanager.api.model.v1.Issuer;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.BackendTLSPolicy;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each object may say. A field that its kind does not have is refused, as an API server refuses it. */
final class Models {

    private static final Map<String, Class<?>> CLASSES = Map.ofEntries(
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 LimitRange", LimitRange.class),
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 ResourceQuota", ResourceQuota.class),
            Map.entry("v1 Secret", Secret.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("apps/v1 StatefulSet", StatefulSet.class),
            Map.entry("batch/v1 Job", Job.class),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("gateway.networking.k8s.io/v1 Gateway", Gateway.class),
            Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class),
            Map.entry("gateway.networking.k8s.io/v1 BackendTLSPolicy", BackendTLSPolicy.class),
            Map.entry("cert-manager.io/v1 Certificate", Certificate.class),
            Map.entry("cert-manager.io/v1 Issuer", Issuer.class),
            Map.entry("monitoring.coreos.com/v1 PodMonitor", PodMonitor.class),
            Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class));

    private static final ObjectMapper STRICT = strict();

    private Models() {}

    private static ObjectMapper strict() {
        var mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            /** The classes keep what they do not know, for whoever wants it; here it is a mistake. */
            @Override
            public Boolean hasAnySetter(Annotated annotated) {
                return false;
            }
        });
        return mapper;
    }

    /** What is wrong with an object, in words; nothing where all of it is known. */
    static List<String> faults(JsonNode object) {
        var kind = object.path("apiVersion").asText() + " " + Manifests.kind(object);
        if (CLASSES.containsKey(kind)) {
            return fault(object, CLASSES.get(kind)).stream().toList();
        }
        return Shapes.of(kind).map(shape -> shape.faults(object)).orElseGet(() -> List.of("nobody here knows " + kind));
    }

    static Optional<String> fault(JsonNode value, Class<?> type) {
        try {
            STRICT.treeToValue(value, type);
            return numbersAsWords(value).stream().findFirst();
        } catch (JsonProcessingException e) {
            return Optional.of(e.getOriginalMessage());
        }
    }

    /** Values of the environment, labels and data are words, also where they look like numbers. */
    private static List<String> numbersAsWords(JsonNode value) {
        var found = new ArrayList<String>();
        for (var variable : value.findValues("env")) {
            variable.forEach(one -> {
                if (one.has("value") && !one.path("value").isTextual()) {
                    found.add("%s is no word".formatted(one.path("name").asText()));
                }
            });
        }
        for (var words : List.of("labels", "annotations", "matchLabels")) {
            value.findValues(words)
                    .forEach(map -> map.forEach(one -> {
                        if (!one.isTextual()) {
                            found.add("%s has %s, which is no word".formatted(words, one));
                        }
                    }));
        }
        return found;
    }
}
