package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** "Lind was among those arrested", "was one of those sentenced": it befell him too. */
final class Among {
    private Among() {}

    static Tree of(Tree tree) {
        for (int be = 1; be + 3 < tree.size(); be++) {
            int those = tree.at(be).lemma().equals("be") ? those(tree, be) : -1;
            int deed = those < 0 ? -1 : deed(tree, those);
            if (deed >= 0) {
                return new Tree(turned(tree, be, deed));
            }
        }
        return tree;
    }

    /** The word "those" behind "was among" or "was one of"; -1 where there is none. */
    private static int those(Tree tree, int be) {
        boolean among = tree.at(be + 1).form().equals("among");
        boolean one =
                tree.at(be + 1).form().equals("one") && tree.at(be + 2).form().equals("of");
        int those = among ? be + 2 : one ? be + 3 : -1;
        return those > 0 && those < tree.size() && tree.at(those).form().equals("those") && tree.within(those, be)
                ? those
                : -1;
    }

    private static int deed(Tree tree, int those) {
        for (int deed : tree.children(those, "acl")) {
            if (tree.at(deed).tag().equals("VBN") && deed == those + 1) {
                return deed;
            }
        }
        return -1;
    }

    private static List<Word> turned(Tree tree, int be, int deed) {
        List<Word> words = new ArrayList<>(tree.words());
        Word told = tree.at(be);
        words.set(deed, tree.at(deed).under(told.head(), told.relation()));
        for (int child : tree.children(be)) {
            String relation =
                    tree.at(child).is("nsubj") ? "nsubjpass" : tree.at(child).relation();
            boolean among = child > be && child < deed;
            words.set(child, tree.at(child).under(deed, among ? "dep" : relation));
        }
        words.set(be, told.under(deed, "auxpass"));
        return words;
    }
}
