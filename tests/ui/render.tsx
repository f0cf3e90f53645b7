import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";

/** The HTML that a visitor without JavaScript gets, at the given address. */
export function html(node: ReactNode, address = "/"): string {
  return renderToStaticMarkup(<StaticRouter location={address}>{node}</StaticRouter>);
}

/** The opening tag of the first element whose attributes contain the given text. */
export function tagWith(markup: string, text: string): string {
  const tag = markup.match(/<[a-z][^>]*>/g)?.find((candidate) => candidate.includes(text));
  if (!tag) throw new Error(`No element with ${text}`);
  return tag;
}

/** The text that is left when tags are taken away. */
export function words(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
