package org.entente.gateway.limit;

import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation that asks for more than a limit allows. Its message says which one, and what to do. */
public final class LimitExceeded extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final String limit;
    private final long most;

    /**
     * @param limit the limit's name, as its setting calls it: {@code root-fields}
     * @param most what it allows
     */
    public LimitExceeded(String limit, long most, String message) {
        super(message);
        this.limit = limit;
        this.most = most;
    }

    /** For programs: {@code limit} and {@code most}. */
    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("limit", limit);
        told.put("most", most);
        return told;
    }
}
