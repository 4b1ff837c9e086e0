package org.entente.gateway.graph;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers see it. It writes itself, since the engine would add a classification of its own, such as
 * "DataFetchingException", which is nobody's business.
 */
record ShownError(
        String code,
        String message,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> extensions)
        implements GraphQLError {

    private static final long serialVersionUID = 1;

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message);
        if (locations != null) {
            written.put(
                    "locations", locations.stream().map(ShownError::position).toList());
        }
        if (path != null) {
            written.put("path", path);
        }
        written.put("extensions", extensions);
        return written;
    }

    private static Map<String, Integer> position(SourceLocation location) {
        Map<String, Integer> position = new LinkedHashMap<>();
        position.put("line", location.getLine());
        position.put("column", location.getColumn());
        return position;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code);
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
