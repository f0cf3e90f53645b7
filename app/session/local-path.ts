const nowhere = "http://nowhere.invalid";

/** The path to lead back to, if it is one of this site; else the given one. */
export function localPath(asked: string | null, otherwise: string): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, nowhere)) return otherwise;
  const { origin, pathname, search } = new URL(asked, nowhere);
  return origin === nowhere && !pathname.startsWith("//") ? pathname + search : otherwise;
}
