export function ErrorPage() {
  return <p>x</p>;
}
