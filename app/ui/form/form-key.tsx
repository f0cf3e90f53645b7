import { useRouteLoaderData } from "@remix-run/react";

/** The route whose loader gives every page of the workspace its one-time key. */
const shellRoute = "features/desk/pages/shell";

/**
 * The hidden fields of every form in the workspace: which of the page's forms it is, and a one-time key, so that a
 * form posted twice gets its first answer again.
 */
export function FormIdentity({ form }: { form: string }) {
  const shell = useRouteLoaderData(shellRoute) as { formKey: string } | undefined;
  return (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="formKey" value={`${shell?.formKey ?? ""}:${form}`} />
    </>
  );
}
