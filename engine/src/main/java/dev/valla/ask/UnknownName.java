package dev.valla.ask;

/** Somebody asked for a finding, claim or conflict that the dossier does not have. */
public final class UnknownName extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownName(String id) {
        super("the dossier has no finding, claim or conflict \"%s\"; `valla claims` lists them".formatted(id));
    }
}
