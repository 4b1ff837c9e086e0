# The run that brings the realm to its file. `mvn -pl deploy/keycloak -am package` comes first; then, with a JDK and a base as
# deploy/images/Dockerfile wants them:
#
#   docker buildx build --file deploy/keycloak/realm.Dockerfile --build-arg JDK_IMAGE=… --build-arg BASE_IMAGE=… --tag IMAGE:VERSION deploy/keycloak
ARG JDK_IMAGE
ARG BASE_IMAGE

FROM ${JDK_IMAGE} AS java
RUN ["jlink", "--output", "/opt/java", "--strip-debug", "--no-header-files", "--no-man-pages", "--add-modules", "java.base,java.logging,java.net.http,java.sql"]

FROM ${BASE_IMAGE}
COPY --from=java /opt/java /opt/java
COPY target/lib /opt/entente/lib
COPY target/entente-realm-*.jar /opt/entente/lib/
# Nobody in particular; the realm's file is mounted, and nothing is written.
USER 10001:10001
ENTRYPOINT ["/opt/java/bin/java", "-cp", "/opt/entente/lib/*", "org.entente.realm.Main"]
