package dev.valla.dossier;

import dev.valla.claim.Claim;

/** A claim with its id, and how its quotation stands. */
public record Anchored(Claim claim, Anchor anchor) {}
