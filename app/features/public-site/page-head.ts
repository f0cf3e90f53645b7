import type { MetaDescriptor } from "@remix-run/node";
import { defaultLocale, textsFor } from "~/shared/texts";
import { siteTexts } from "./site-texts";

/** What a page says of itself to search engines and to whoever shares it. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's one address, whole. */
  canonical: string;
  municipality: string | null;
  /** For a page that another one stands for, as an earlier version. */
  unlisted?: boolean;
}

export function pageMeta(head: PageHead | undefined): MetaDescriptor[] {
  if (!head) return [];
  const t = textsFor(siteTexts, defaultLocale);
  const title = t.pageTitle(head.title, head.municipality ?? t.unnamed);
  return [
    { title },
    { name: "description", content: head.description },
    { tagName: "link", rel: "canonical", href: head.canonical },
    { property: "og:title", content: title },
    { property: "og:description", content: head.description },
    { property: "og:url", content: head.canonical },
    { property: "og:type", content: "article" },
    ...(head.unlisted ? [{ name: "robots", content: "noindex" }] : []),
  ];
}
