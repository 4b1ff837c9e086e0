package org.entente.gateway.call;

/** The ways to the services, one for questions and one for writes to each. */
public interface Lines {

    /** Straight through, for calls that may wait long by their nature and must not take the places of others. */
    Lines DIRECT = new Lines() {
        @Override
        public Line asking(Service service) {
            return Line.DIRECT;
        }

        @Override
        public Line writing(Service service) {
            return Line.DIRECT;
        }
    };

    Line asking(Service service);

    Line writing(Service service);
}
