// What peers search and count; in a file of its own because pages import it, too.

/** The fields that are searched. */
export const FIELDS = ["title", "path", "text", "bodies"];

/** The fields that are counted, in peers that can count. */
export const FACETS = ["district", "belt", "theme", "agency", "kind", "doc"];
