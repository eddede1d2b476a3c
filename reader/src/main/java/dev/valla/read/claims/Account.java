package dev.valla.read.claims;

import dev.valla.claim.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * How a claim came about, written down while it is put together.
 *
 * @param because what each slot was filled by, in the order in which they were filled
 * @param links   which words were taken for which name, each once
 */
record Account(List<String> because, List<Link> links) {
    static Account empty() {
        return new Account(new ArrayList<>(), new ArrayList<>());
    }

    void say(String reason) {
        because.add(reason);
    }

    void link(Link link) {
        if (!links.contains(link)) {
            links.add(link);
        }
    }
}
