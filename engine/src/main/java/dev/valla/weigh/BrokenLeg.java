package dev.valla.weigh;

/** A leg that does not stand, and one thing in it that is enough to break it. */
public record BrokenLeg(Leg leg, Break by) {
    public sealed interface Break {
        /** A member of the leg is not believed. */
        record ByMember(int member) implements Break {}

        /** A premise of the leg does not stand. */
        record ByPremise(int finding) implements Break {}
    }
}
