package dev.valla.time;

/** Times compared as times of a state: from A until B, or at some time in a date. */
final class AsState {
    private AsState() {}

    static boolean compatible(Edtf a, Edtf b) {
        if (a instanceof EdtfInterval x && b instanceof EdtfInterval y)
            return DaySet.meet(x.beginning(true), y.beginning(true)) && DaySet.meet(x.ending(true), y.ending(true));
        if (a instanceof EdtfInterval x) return canHold(x, b);
        if (b instanceof EdtfInterval y) return canHold(y, a);
        return true;
    }

    private static boolean canHold(EdtfInterval state, Edtf date) {
        DaySet days = DaySet.possible(date);
        return state.beginning(true).first() <= days.last()
                && days.first() <= state.ending(true).last();
    }

    static boolean entails(Edtf a, Edtf b) {
        if (a.equals(b)) return true;
        if (a instanceof EdtfInterval x && b instanceof EdtfInterval y) return beginsWithin(x, y) && endsWithin(x, y);
        if (a instanceof EdtfInterval x) return certainlyHeld(x, DaySet.stated(b));
        return !(b instanceof EdtfInterval) && a.entails(b);
    }

    private static boolean beginsWithin(EdtfInterval a, EdtfInterval b) {
        return DaySet.entails(a.beginning(true), a.beginning(false), b.beginning(true), b.beginning(false));
    }

    private static boolean endsWithin(EdtfInterval a, EdtfInterval b) {
        return DaySet.entails(a.ending(true), a.ending(false), b.ending(true), b.ending(false));
    }

    /**
     * It had begun by the last of these days and had not ended before the first. For days in several pieces that is not
     * enough: it must have held on one day that is surely a member, its latest beginning or earliest ending.
     */
    private static boolean certainlyHeld(EdtfInterval state, DaySet days) {
        long begun = state.beginning(true).last();
        long lasted = state.ending(true).first();
        if (begun == DaySet.NEVER || lasted == DaySet.ALWAYS) return false;
        if (days instanceof DaySet.Stretch s) return begun <= s.last() && s.first() <= lasted;
        return begun <= lasted && days.atOrAfter(begun) <= lasted;
    }
}
