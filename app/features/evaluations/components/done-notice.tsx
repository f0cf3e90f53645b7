import { useSearchParams } from "@remix-run/react";
import { Alert } from "~/ui/alert";

/** What was just done, said once, if the address names something that is known. */
export function DoneNotice({ notices }: { notices: Readonly<Record<string, string>> }) {
  const [search] = useSearchParams();
  const done = search.get("gjort");
  const heading = done === null ? undefined : notices[done];
  return heading ? <Alert tone="success" heading={heading} /> : null;
}
