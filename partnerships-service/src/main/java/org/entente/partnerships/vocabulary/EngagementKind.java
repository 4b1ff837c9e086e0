package org.entente.partnerships.vocabulary;

/** The form in which offices met or worked together. */
public enum EngagementKind {
    VISIT,
    MEETING,
    SUMMIT,
    CALL,
    JOINT_OPERATION,
    TRAINING
}
