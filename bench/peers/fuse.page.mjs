import Fuse from "fuse.js";
import { words } from "./tokens.mjs";

let index;

export function init(documents) {
  index = new Fuse(documents, {
    keys: [{ name: "title", weight: 2 }, "path", "text", "bodies"],
    useTokenSearch: true,
    tokenize: words,
    ignoreLocation: true,
    threshold: 0.3,
  });
}

export const query = (text) => index.search(text, { limit: 10 }).map((hit) => hit.item.id);
