/** Stands in for Keycloak's own entry point. */
@org.jspecify.annotations.NullMarked
package io.quarkus.bootstrap.runner;
