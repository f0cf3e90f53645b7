import { useSearchParams } from "@remix-run/react";
import { Alert } from "~/ui/alert";

/** Says what the last form did, by the word that the address carries in `gjort`. */
export function DoneNotice({ texts }: { texts: Readonly<Record<string, string>> }) {
  const [address] = useSearchParams();
  const done = address.get("gjort") ?? "";
  return Object.hasOwn(texts, done) ? <Alert tone="success" heading={texts[done]} level={2} /> : null;
}
