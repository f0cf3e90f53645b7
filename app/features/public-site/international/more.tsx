/** The way from what is told in short to the whole. */
export function More({ label, href }: { label: string; href: string }) {
  return (
    <p>
      <a href={href}>{label}</a>
    </p>
  );
}
