package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim says of one slot of its event. */
sealed interface Value {
    Slot slot();

    /** As a finding shows it. */
    String shown();

    /** How it stands to another value of the same slot, from this one's side. */
    Relation to(Value other);

    record Time(EventType type, StatedTime time) implements Value {
        @Override
        public Slot slot() {
            return Slot.TIME;
        }

        @Override
        public String shown() {
            return time.edtf().text();
        }

        @Override
        public Relation to(Value other) {
            return other instanceof Time that ? Times.relation(type, time, that.time()) : Relation.DIFFERS;
        }
    }

    record Place(Placed place) implements Value {
        @Override
        public Slot slot() {
            return Slot.PLACE;
        }

        @Override
        public String shown() {
            return place.name();
        }

        @Override
        public Relation to(Value other) {
            return other instanceof Place that ? place.to(that.place()) : Relation.DIFFERS;
        }
    }

    /**
     * @param dated whether the claim says when
     */
    record Counted(EventType type, Count count, boolean dated) implements Value {
        @Override
        public Slot slot() {
            return Slot.NUMBER;
        }

        @Override
        public String shown() {
            return count.words();
        }

        @Override
        public Relation to(Value other) {
            if (!(other instanceof Counted that)) {
                return Relation.DIFFERS;
            }
            Relation relation = count.to(that.count());
            return relation == Relation.CONTRADICTS && mayBeAPart(that) ? Relation.DIFFERS : relation;
        }

        /** "Seven years in prison" and "nine years in prison" told without dates may be one stay and all of them. */
        private boolean mayBeAPart(Counted that) {
            return type.shape() == EventType.Shape.STATE && count.isStretchOfTime() && !(dated && that.dated());
        }
    }

    /**
     * All that a claim fills, each slot once.
     *
     * @param place where it says that it was
     * @param count the one thing that it counts
     */
    static List<Value> of(Claim claim, Optional<Placed> place, Optional<Count> count) {
        List<Value> values = new ArrayList<>();
        claim.time().ifPresent(t -> values.add(new Time(claim.type(), t)));
        place.ifPresent(p -> values.add(new Place(p)));
        count.ifPresent(
                c -> values.add(new Counted(claim.type(), c, claim.time().isPresent())));
        return values;
    }

    /** The letter that stands in the id of a finding of this slot. */
    static Optional<String> letter(Slot slot) {
        return switch (slot) {
            case EVENT -> Optional.empty();
            case TIME -> Optional.of("t");
            case PLACE -> Optional.of("p");
            case NUMBER -> Optional.of("n");
            case GROUND -> Optional.of("g");
        };
    }
}
