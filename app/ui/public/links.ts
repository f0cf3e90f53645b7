/** A place on the public side. Its pages carry no script, so these are plain addresses. */
export interface PublicLink {
  label: string;
  href: string;
}
